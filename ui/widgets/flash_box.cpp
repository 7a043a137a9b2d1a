#include "ui/widgets/flash_box.h"

#include <QPainter>

#include "ui/widgets/compare_view.h"

namespace fovea {

namespace {
constexpr int kStepMs = 160;
constexpr int kFlashes = 6;           // half of them off
constexpr int kQuietSteps = 8000 / kStepMs;  // and then it goes
}  // namespace

FlashBox::FlashBox(CompareView& views, QObject* parent) : QObject(parent), views_(views) {
    timer_.setInterval(kStepMs);
    connect(&timer_, &QTimer::timeout, this, &FlashBox::step);
    views_.addPainter(*this);
}

void FlashBox::show(const QRectF& retina, const QString& words) {
    retina_ = retina;
    words_ = words;
    steps_ = 0;
    timer_.start();
    views_.repaintViews();
}

void FlashBox::hide() {
    timer_.stop();
    retina_ = {};
    views_.repaintViews();
}

void FlashBox::step() {
    if (++steps_ > kFlashes + kQuietSteps)
        hide();
    else if (steps_ <= kFlashes)
        views_.repaintViews();
}

void FlashBox::paintOver(QPainter& painter, const ImageView& view) {
    if (retina_.isNull() || (steps_ < kFlashes && steps_ % 2 == 1)) return;
    const QRectF box(view.viewFromRetina(retina_.topLeft()), view.viewFromRetina(retina_.bottomRight()));
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 170), steps_ < kFlashes ? 5 : 3));
    painter.drawRect(box);
    painter.setPen(QPen(Qt::white, steps_ < kFlashes ? 3 : 1));
    painter.drawRect(box);
    const QFontMetricsF metrics(painter.font());
    const QRectF label(box.left(), box.bottom() + 4, metrics.horizontalAdvance(words_) + 10, metrics.height() + 4);
    painter.fillRect(label, QColor(0, 0, 0, 170));
    painter.drawText(label, Qt::AlignCenter, words_);
    painter.restore();
}

}  // namespace fovea
