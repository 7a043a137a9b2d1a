#include "ui/widgets/training/pair_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace fovea {

namespace {
constexpr int kHeadingPx = 18;
constexpr int kGapPx = 4;
constexpr double kMostZoom = 32;
}  // namespace

PairView::PairView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("The wheel enlarges all pictures alike, dragging moves them; a double click shows them whole"));
}

void PairView::setRows(QStringList headings, std::vector<std::vector<QImage>> rows) {
    headings_ = std::move(headings);
    rows_ = std::move(rows);
    update();
}

void PairView::setWords(const QString& words) {
    words_ = words;
    setAccessibleDescription(words);
    update();
}

QRectF PairView::cell(int row, int column) const {
    const auto rows = std::max<qsizetype>(1, static_cast<qsizetype>(rows_.size()));
    const auto columns = std::max<qsizetype>(1, headings_.size());
    const double width = (this->width() + kGapPx) / static_cast<double>(columns) - kGapPx;
    const double height = (this->height() - kHeadingPx + kGapPx) / static_cast<double>(rows) - kGapPx;
    return {column * (width + kGapPx), kHeadingPx + row * (height + kGapPx), width, height};
}

void PairView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    painter.setFont(small);
    if (rows_.empty() || !words_.isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap, words_);
        if (rows_.empty()) return;
    }
    for (int c = 0; c < headings_.size(); ++c) {
        const QRectF first = cell(0, c);
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(QRectF(first.left(), 0, first.width(), kHeadingPx), Qt::AlignCenter, headings_[c]);
    }
    if (!words_.isEmpty()) return;
    for (std::size_t r = 0; r < rows_.size(); ++r)
        for (std::size_t c = 0; c < rows_[r].size(); ++c) {
            const QImage& picture = rows_[r][c];
            const QRectF place = cell(static_cast<int>(r), static_cast<int>(c));
            painter.fillRect(place, palette().color(QPalette::Mid));
            if (picture.isNull()) continue;
            const double side = std::min(place.width(), place.height());
            const double scale = zoom_ * side / std::max(picture.width(), picture.height());
            const QSizeF size = QSizeF(picture.size()) * scale;
            const QPointF corner = place.center() - QPointF(middle_.x() * size.width(), middle_.y() * size.height());
            painter.save();
            painter.setClipRect(place);
            // Enlarged pixels stay pixels: what is learnt from is to be seen, not an interpolation of it.
            painter.setRenderHint(QPainter::SmoothPixmapTransform, scale < 1);
            painter.drawImage(QRectF(corner, size), picture);
            painter.restore();
        }
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void PairView::setZoom(double zoom) {
    zoom_ = std::clamp(zoom, 1.0, kMostZoom);
    if (zoom_ == 1) middle_ = {0.5, 0.5};
    update();
}

void PairView::wheelEvent(QWheelEvent* event) {
    setZoom(zoom_ * std::pow(1.2, event->angleDelta().y() / 120.0));
    event->accept();
}

void PairView::mousePressEvent(QMouseEvent* event) { pressedAt_ = event->position(); }

void PairView::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton) || zoom_ <= 1) return;
    const QRectF place = cell(0, 0);
    const double side = std::min(place.width(), place.height()) * zoom_;
    const QPointF moved = (event->position() - pressedAt_) / side;
    pressedAt_ = event->position();
    middle_ = {std::clamp(middle_.x() - moved.x(), 0.0, 1.0), std::clamp(middle_.y() - moved.y(), 0.0, 1.0)};
    update();
}

void PairView::mouseDoubleClickEvent(QMouseEvent*) { setZoom(1); }

void PairView::keyPressEvent(QKeyEvent* event) {
    constexpr double kStep = 0.1;
    switch (event->key()) {
        case Qt::Key_Plus: setZoom(zoom_ * 1.2); return;
        case Qt::Key_Minus: setZoom(zoom_ / 1.2); return;
        case Qt::Key_Left: middle_.rx() = std::max(0.0, middle_.x() - kStep / zoom_); break;
        case Qt::Key_Right: middle_.rx() = std::min(1.0, middle_.x() + kStep / zoom_); break;
        case Qt::Key_Up: middle_.ry() = std::max(0.0, middle_.y() - kStep / zoom_); break;
        case Qt::Key_Down: middle_.ry() = std::min(1.0, middle_.y() + kStep / zoom_); break;
        default: QWidget::keyPressEvent(event); return;
    }
    update();
}

}  // namespace fovea
