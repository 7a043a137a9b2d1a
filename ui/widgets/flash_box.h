// A square on the retina that flashes for a moment, so that the eye finds it in every view, and then stands quietly.
#pragma once

#include <QObject>
#include <QRectF>
#include <QTimer>

#include "ui/widgets/view_tool.h"

namespace fovea {

class CompareView;

class FlashBox : public QObject, public ViewPainter {
    Q_OBJECT
public:
    explicit FlashBox(CompareView& views, QObject* parent = nullptr);
    void show(const QRectF& retina, const QString& words);
    void hide();
    bool visible() const { return !retina_.isNull(); }
    QRectF retina() const { return retina_; }
    void paintOver(QPainter& painter, const ImageView& view) override;

private:
    void step();
    CompareView& views_;
    QRectF retina_;
    QString words_;
    QTimer timer_;
    int steps_ = 0;
};

}  // namespace fovea
