// What the window shows before anything is open: the three ways to begin.
#pragma once

#include <QWidget>

namespace fovea {

class EmptyPage : public QWidget {
    Q_OBJECT
public:
    explicit EmptyPage(QWidget* parent = nullptr);

Q_SIGNALS:
    void openAsked();
    void samplesAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace fovea
