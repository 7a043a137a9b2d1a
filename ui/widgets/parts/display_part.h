// How the pictures are displayed: channels, CLAHE, window, gamma and grid, one key each; never in the pixels.
#pragma once

#include <QObject>

#include "ui/widgets/desk.h"

class QMenu;

namespace fovea {

class DisplayPart : public QObject, private ViewPainter {
    Q_OBJECT
public:
    explicit DisplayPart(Desk& desk);

private:
    void makeActions();
    void makeChannels(QMenu& menu);
    void exchange(std::vector<ViewContent>& contents);
    void refresh();
    void paintOver(QPainter& painter, const ImageView& view) override;

    Desk& desk_;
    DisplayModel& display_;
    QList<QAction*> channels_;  // with their DisplayChannel as data
    QAction* clahe_;
    QAction* stretch_;
    QAction* gamma_;
    QAction* grid_;
    QAction* reset_;
    double lastGamma_ = 1.8;
};

}  // namespace fovea
