#include "ui/widgets/image_view.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>
#include <cmath>

#include "ui/model/labels.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/view_marks.h"

namespace fovea {

ImageView::ImageView(QWidget* parent) : QWidget(parent), close_(new QToolButton(this)) {
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(120, 100);
    close_->setIcon(icon(Glyph::close));
    close_->setIconSize({12, 12});
    close_->setProperty("flat", true);
    close_->setObjectName(QStringLiteral("closeResult"));
    close_->setToolTip(tr("Close this result"));
    close_->setAccessibleName(tr("Close this result"));
    close_->setCursor(Qt::ArrowCursor);
    close_->hide();
    connect(close_, &QToolButton::clicked, this, &ImageView::closeAsked);
}

void ImageView::setContent(ViewContent content) {
    const bool same = content.pyramid == content_.pyramid && content.layers == content_.layers;
    content_ = std::move(content);
    close_->setVisible(content_.resultId != 0);
    setAccessibleName(content_.processed ? content_.title + QStringLiteral(", ") + processedWords()
                                         : content_.kind == ViewKind::original ? tr("Original, ") + content_.title
                                                                          : content_.title);
    if (!same) sceneStale_ = true;
    update();
}

void ImageView::setViewport(const Viewport& viewport) {
    viewport_ = viewport;
    sceneStale_ = true;
    update();
}

void ImageView::setCrosshair(std::optional<QPointF> retina) {
    if (crosshair_ == retina) return;
    crosshair_ = retina;
    update();
}

void ImageView::setActive(bool active) {
    if (active_ == active) return;
    active_ = active;
    update();
}

void ImageView::setNumber(int number) {
    number_ = number;
    update();
}

QRectF ImageView::pictureRect() const { return QRectF(rect()).adjusted(0, kHeadingHeight, 0, 0); }

QPointF ImageView::retinaAt(QPointF position) const {
    const QRectF area = pictureRect();
    return viewport_.retinaFromView(position - area.topLeft(), area.size());
}

QPointF ImageView::viewFromRetina(QPointF retina) const {
    const QRectF area = pictureRect();
    return viewport_.viewFromRetina(retina, area.size()) + area.topLeft();
}

void ImageView::renderScene() {
    const QSizeF size = pictureRect().size();
    const double ratio = devicePixelRatioF();
    const QSize pixels(static_cast<int>(std::ceil(size.width() * ratio)),
                       static_cast<int>(std::ceil(size.height() * ratio)));
    if (scene_.size() != pixels) scene_ = QImage(pixels, QImage::Format_RGB32);
    scene_.setDevicePixelRatio(ratio);
    scene_.fill(palette().color(QPalette::Mid));
    sceneStale_ = false;
    if (content_.retinaSize.isEmpty()) return;
    QPainter painter(&scene_);
    const QRectF visible = viewport_.visibleRetina(size).intersected(QRectF({0, 0}, content_.retinaSize));
    const QRectF target(viewport_.viewFromRetina(visible.topLeft(), size), visible.size() * viewport_.zoom());
    const auto draw = [&](const DisplayPyramid& pyramid) {
        const double sx = pyramid.width() / content_.retinaSize.width();
        const double sy = pyramid.height() / content_.retinaSize.height();
        pyramid.draw(painter, target,
                     QRectF(visible.x() * sx, visible.y() * sy, visible.width() * sx, visible.height() * sy), ratio);
    };
    if (content_.pyramid) draw(*content_.pyramid);
    for (const Layer& layer : content_.layers) {
        if (!layer.pyramid) continue;
        painter.setOpacity(layer.opacity);
        draw(*layer.pyramid);
    }
}

void ImageView::paintEvent(QPaintEvent*) {
    if (sceneStale_) renderScene();
    QPainter painter(this);
    const QRectF area = pictureRect();
    painter.drawImage(area.topLeft(), scene_);
    painter.setClipRect(area);
    if (crosshair_) paintCrosshair(painter, area, viewFromRetina(*crosshair_));
    if (!content_.pyramid) paintProgress(painter);
    if (painters_ && content_.pyramid)
        for (ViewPainter* other : *painters_) {
            painter.save();
            other->paintOver(painter, *this);
            painter.restore();
        }
    if (!content_.legendTitle.isEmpty()) paintLegend(painter, area, content_.legendTitle, content_.legendColours);
    if (content_.processed) paintProcessedMark(painter, area, content_.title);
    painter.setClipping(false);
    paintHeading(painter);
}

void ImageView::paintHeading(QPainter& painter) {
    const QRectF heading(0, 0, width(), kHeadingHeight);
    painter.fillRect(heading, palette().color(QPalette::Window));
    if (active_) painter.fillRect(QRectF(0, 0, width(), 2), palette().color(QPalette::Highlight));
    QRectF text = heading.adjusted(8, 2, content_.resultId ? -26 : -8, 0);
    QFont bold = font();
    bold.setBold(true);
    const QFontMetricsF plainMetrics(font());
    const QFontMetricsF boldMetrics(bold);

    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QString number = QString::number(number_);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, number);
    text.setLeft(text.left() + plainMetrics.horizontalAdvance(number) + 8);

    // What a pixel of this picture measures on the screen, which differs between an original and its enlargement.
    QString detail = content_.detail;
    if (content_.pyramid && !content_.retinaSize.isEmpty()) {
        const double scale = content_.pyramid->width() / content_.retinaSize.width();
        detail += QStringLiteral("  ·  %1 %").arg(viewport_.zoom() * devicePixelRatioF() / scale * 100, 0, 'f', 0);
    }
    const QString name = content_.kind == ViewKind::original ? tr("ORIGINAL") : content_.title;
    const double nameWidth = std::min(boldMetrics.horizontalAdvance(name) + 2, text.width());
    const double detailWidth = plainMetrics.horizontalAdvance(detail) + 2;
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, boldMetrics.elidedText(name, Qt::ElideRight, nameWidth));
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    double left = text.left() + nameWidth + 10;
    if (content_.kind == ViewKind::original) {
        const double room = text.right() - detailWidth - 12 - left;
        const QString file = plainMetrics.elidedText(content_.title, Qt::ElideMiddle, std::max(0.0, room));
        if (room > 40) {
            painter.drawText(QRectF(left, text.top(), room, text.height()), Qt::AlignVCenter | Qt::AlignLeft, file);
            left += plainMetrics.horizontalAdvance(file) + 10;
        }
    }
    if (text.right() - left > detailWidth) painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight, detail);
}

void ImageView::paintProgress(QPainter& painter) {
    const QRectF area = pictureRect();
    const double barWidth = std::min(220.0, area.width() - 32);
    const QRectF bar(area.center().x() - barWidth / 2, area.center().y(), barWidth, 6);
    const bool light = palette().color(QPalette::Mid).lightness() > 128;
    const QColor ink = light ? QColor(0x10, 0x10, 0x10) : palette().color(QPalette::WindowText);
    painter.setPen(ink);
    const QRectF above(area.left(), bar.top() - 34, area.width(), 26);
    painter.drawText(above, Qt::AlignHCenter | Qt::AlignVCenter,
                     QFontMetricsF(font()).elidedText(content_.stage, Qt::ElideRight, area.width() - 16));
    if (!content_.fraction) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(bar, 3, 3);
    painter.setBrush(palette().color(QPalette::Highlight));
    QRectF done = bar;
    done.setWidth(std::max(6.0, bar.width() * *content_.fraction));
    painter.drawRoundedRect(done, 3, 3);
    painter.setPen(ink);
    painter.drawText(QRectF(area.left(), bar.bottom() + 6, area.width(), 24), Qt::AlignHCenter | Qt::AlignVCenter,
                     tr("Esc cancels"));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void ImageView::resizeEvent(QResizeEvent*) {
    sceneStale_ = true;
    close_->setGeometry(width() - 24, 4, 20, 20);
}

void ImageView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) sceneStale_ = true;
    QWidget::changeEvent(event);
}

}  // namespace fovea
