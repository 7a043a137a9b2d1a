#include "ui/widgets/image_view.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>
#include <cmath>

#include "ui/model/labels.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/picture_painter.h"
#include "ui/widgets/view_marks.h"

namespace fovea {

namespace {
constexpr int kNarrow = 340;

Processing processingOf(const ViewContent& content) {
    return content.learned ? Processing::learned : Processing::classical;
}
}  // namespace

int ImageView::headingHeight(int width) { return width < kNarrow ? 40 : 26; }

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
    if (content_.processed)
        setAccessibleName(tr("%1, %2").arg(content_.title, processedWords(processingOf(content_))));
    else
        setAccessibleName(content_.kind == ViewKind::original ? tr("Original, %1").arg(content_.title) : content_.title);
    if (!same) sceneStale_ = true;
    update();
}

void ImageView::setViewport(const Viewport& viewport, QPointF offset) {
    if (viewport == viewport_) return;
    viewport_ = viewport;
    offset_ = offset;
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

QRectF ImageView::pictureRect() const { return QRectF(rect()).adjusted(0, headingHeight(width()), 0, 0); }

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
    QPainter painter(&scene_);
    paintPicture(painter, content_, viewport_, size, ratio);
}

QStringList ImageView::notes() const {
    QStringList all = content_.notes;
    const double turned = viewport_.rotation();
    if (turned != 0) all << tr("turned by %1°").arg(turned, 0, 'f', turned == std::floor(turned) ? 0 : 1);
    if (!offset_.isNull())
        all << tr("moved alone: x %1, y %2 px").arg(offset_.x(), 0, 'f', 1).arg(offset_.y(), 0, 'f', 1);
    return all;
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
    std::vector<QRectF> taken = paintNotes(painter, area, notes());
    if (content_.processed)
        taken.push_back(paintProcessedMark(painter, area, content_.title, processingOf(content_)));
    paintLegends(painter, area, content_.legends, taken);
    painter.setClipping(false);
    paintHeading(painter);
}

// Number, name, size and zoom: on one line, or on two where it is narrow. The name gives way, never the figures.
void ImageView::paintHeading(QPainter& painter) {
    const QRectF heading(0, 0, width(), headingHeight(width()));
    painter.fillRect(heading, palette().color(QPalette::Window));
    if (active_) painter.fillRect(QRectF(0, 0, width(), 2), palette().color(QPalette::Highlight));
    const bool narrow = heading.height() > 30;
    QRectF text = heading.adjusted(8, 2, content_.resultId ? -26 : -8, narrow ? -19 : 0);
    QFont bold = font();
    bold.setBold(true);
    const QFontMetricsF plainMetrics(font());
    const QFontMetricsF boldMetrics(bold);
    const QColor dim = palette().color(QPalette::PlaceholderText);

    painter.setPen(dim);
    const QString number = QString::number(number_);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, number);
    text.setLeft(text.left() + plainMetrics.horizontalAdvance(number) + 8);

    // What a pixel of this picture measures on the screen, which differs between an original and its enlargement.
    QString detail = content_.detail;
    if (content_.pyramid && !content_.retinaSize.isEmpty()) {
        const double scale = content_.pyramid->width() / content_.retinaSize.width();
        const double percent = viewport_.zoom() * devicePixelRatioF() / scale * 100;
        detail += QStringLiteral("  ·  %1 %").arg(percent, 0, 'f', percent < 10 ? 1 : 0);
    }
    const double detailWidth = detail.isEmpty() ? 0 : plainMetrics.horizontalAdvance(detail) + 2;
    painter.setFont(font());
    if (narrow)
        painter.drawText(QRectF(text.left(), 20, width() - text.left() - 8, 18), Qt::AlignVCenter | Qt::AlignLeft,
                         plainMetrics.elidedText(detail, Qt::ElideLeft, width() - text.left() - 8));
    else
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight, detail);
    if (!narrow) text.setRight(text.right() - detailWidth - 12);

    const QString name = content_.kind == ViewKind::original ? tr("ORIGINAL") : content_.title;
    const double nameWidth = std::min(boldMetrics.horizontalAdvance(name) + 2, text.width());
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, boldMetrics.elidedText(name, Qt::ElideMiddle, nameWidth));
    painter.setFont(font());
    if (content_.kind != ViewKind::original) return;
    text.setLeft(text.left() + nameWidth + 10);
    painter.setPen(dim);
    if (text.width() > 30)
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                         plainMetrics.elidedText(content_.title, Qt::ElideMiddle, text.width()));
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
