#include "ui/widgets/image_view.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>
#include <cmath>

#include "ui/model/labels.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/loupe.h"
#include "ui/widgets/picture_painter.h"
#include "ui/widgets/view_heading.h"
#include "ui/widgets/view_marks.h"

namespace fovea {

namespace {
constexpr int kNarrow = 340;

std::optional<Processing> processingOf(const ViewContent& content) {
    return processingOf(Making{content.processed, content.learned, content.madeUp});
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
    close_->setVisible(content_.resultId != 0 && !second_);
    if (const auto processing = processingOf(content_))
        setAccessibleName(tr("%1, %2").arg(content_.title, processedWords(*processing)));
    else
        setAccessibleName(content_.kind == ViewKind::original ? tr("Original, %1").arg(content_.title) : content_.title);
    if (!same) scene_.stale = true;
    update();
}

void ImageView::setViewport(const Viewport& viewport, QPointF offset) {
    if (viewport == viewport_) return;
    viewport_ = viewport;
    offset_ = offset;
    scene_.stale = true;
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
    return (showsSecond(position) ? second_->viewport : viewport_).retinaFromView(position - area.topLeft(), area.size());
}

QPointF ImageView::viewFromRetina(QPointF retina) const {
    const QRectF area = pictureRect();
    return viewport().viewFromRetina(retina, area.size()) + area.topLeft();
}

QRectF ImageView::signsRect() const {
    const QRectF area = pictureRect();
    const double half = second_ ? std::floor(area.width() / 2) : 0;
    return paintsSecond_ ? area.adjusted(half, 0, 0, 0) : area.adjusted(0, 0, -half, 0);
}

void ImageView::setSecond(std::optional<SecondPicture> second, const WipeLine& line) {
    if (!second && !second_) return;
    if (second && second_) {
        const bool same = second->content.pyramid == second_->content.pyramid &&
                          second->content.layers == second_->content.layers && second->viewport == second_->viewport;
        if (!same) secondScene_.stale = true;
    } else {
        secondScene_ = {};
    }
    second_ = std::move(second);
    line_ = line;
    close_->setVisible(content_.resultId != 0 && !second_);
    update();
}

bool ImageView::showsSecond(QPointF position) const { return second_ && line_.onSecondSide(pictureRect(), position); }

void ImageView::setLoupe(double factor) {
    if (loupe_ == factor) return;
    loupe_ = factor;
    update();
}

void ImageView::render(Scene& scene, const ViewContent& content, const Viewport& viewport, const Ground& ground) const {
    if (!scene.stale) return;
    const QSizeF size = pictureRect().size();
    const double ratio = ground.ratio;
    const QSize pixels(static_cast<int>(std::ceil(size.width() * ratio)),
                       static_cast<int>(std::ceil(size.height() * ratio)));
    if (scene.image.size() != pixels) scene.image = QImage(pixels, QImage::Format_RGB32);
    scene.image.setDevicePixelRatio(ratio);
    scene.image.fill(ground.colours.color(QPalette::Mid));
    scene.stale = false;
    QPainter painter(&scene.image);
    paintPicture(painter, content, viewport, size, ratio);
}

void ImageView::paintEvent(QPaintEvent*) {
    const Ground screen{palette(), devicePixelRatioF()};
    render(scene_, content_, viewport_, screen);
    if (second_) render(secondScene_, second_->content, second_->viewport, screen);
    QPainter painter(this);
    paint(painter, scene_, secondScene_, screen);
}

QImage ImageView::picture(double ratio, const QPalette& colours) {
    const Ground paper{colours, ratio, true};
    Scene own, other;
    render(own, content_, viewport_, paper);
    if (second_) render(other, second_->content, second_->viewport, paper);
    QImage image((QSizeF(size()) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(colours.color(QPalette::Window));
    QPainter painter(&image);
    painter.setFont(font());
    paint(painter, own, other, paper);
    return image;
}

void ImageView::paint(QPainter& painter, const Scene& own, const Scene& second, const Ground& ground) {
    const QRectF area = pictureRect();
    painter.drawImage(area.topLeft(), own.image);
    painter.setClipRect(area);
    if (second_) {
        painter.save();
        painter.setClipPath(line_.secondSide(area), Qt::IntersectClip);
        painter.drawImage(area.topLeft(), second.image);
        painter.restore();
    }
    if (!content_.pyramid) paintProgress(painter, ground.colours);
    paintOthers(painter, area);
    if (!ground.paper) paintPointer(painter, area);
    if (second_) {
        line_.paint(painter, area);
        const double half = std::floor(area.width() / 2);
        paintSigns(painter, area.adjusted(0, 0, -half, 0), content_, viewport_, offset_);
        paintSigns(painter, area.adjusted(half, 0, 0, 0), second_->content, second_->viewport, second_->offset);
    } else {
        paintSigns(painter, area, content_, viewport_, offset_);
    }
    painter.setClipping(false);
    paintHeadings(painter, ground);
}

void ImageView::paintOthers(QPainter& painter, QRectF area) {
    if (!painters_) return;
    const auto paint = [&](const QPainterPath& side) {
        if (!content().pyramid || side.isEmpty()) return;
        for (ViewPainter* other : *painters_) {
            painter.save();
            if (second_) painter.setClipPath(side, Qt::IntersectClip);
            other->paintOver(painter, *this);
            painter.restore();
        }
    };
    QPainterPath whole;
    whole.addRect(area);
    if (!second_) {
        paint(whole);
        return;
    }
    // One may have been moved alone: a mark is on each side where that picture has the place.
    const QPainterPath far = line_.secondSide(area);
    paint(whole.subtracted(far));
    paintsSecond_ = true;
    paint(far);
    paintsSecond_ = false;
}

// Crosshair and loupe, of the picture that is seen there.
void ImageView::paintPointer(QPainter& painter, QRectF area) {
    const QPointF middle = viewport_.retinaFromView(QPointF(area.width() / 2, area.height() / 2), area.size());
    const QPointF retina = crosshair_.value_or(middle);
    QPointF place = viewFromRetina(retina);
    const bool second = second_ && showsSecond(second_->viewport.viewFromRetina(retina, area.size()) + area.topLeft());
    if (second) place = second_->viewport.viewFromRetina(retina, area.size()) + area.topLeft();
    if (crosshair_) paintCrosshair(painter, area, place);
    const ViewContent& content = second ? second_->content : content_;
    if (loupe_ > 0 && content.pyramid)
        paintLoupe(painter, area, content, second ? second_->viewport : viewport_, retina, loupe_, devicePixelRatioF());
}

void ImageView::paintSigns(QPainter& painter, QRectF area, const ViewContent& content, const Viewport& viewport,
                           QPointF offset) {
    QStringList notes = content.notes;
    const double turned = viewport.rotation();
    if (turned != 0) notes << tr("turned by %1°").arg(turned, 0, 'f', turned == std::floor(turned) ? 0 : 1);
    if (!offset.isNull())
        notes << tr("moved alone: x %1, y %2 px").arg(offset.x(), 0, 'f', 1).arg(offset.y(), 0, 'f', 1);
    std::vector<QRectF> taken = paintNotes(painter, area, notes);
    if (const auto processing = processingOf(content))
        taken.push_back(paintProcessedMark(painter, area, {content.methods.isEmpty() ? content.title : content.methods, content.program},
                                           *processing));
    paintLegends(painter, area, content.legends, taken);
}

void ImageView::paintHeadings(QPainter& painter, const Ground& ground) {
    QRectF room(0, 0, width(), headingHeight(width()));
    painter.fillRect(room, ground.colours.color(QPalette::Window));
    if (active_ && !ground.paper) painter.fillRect(QRectF(0, 0, width(), 2), ground.colours.color(QPalette::Highlight));
    const double ratio = devicePixelRatioF();
    const Heading own = headingOf(content_, viewport_, ratio, number_);
    if (second_) {
        const double half = std::floor(room.width() / 2);
        paintHeading(painter, room.adjusted(0, 0, -half, 0), own, ground.colours);
        paintHeading(painter, room.adjusted(half, 0, 0, 0),
                     headingOf(second_->content, second_->viewport, ratio, second_->number), ground.colours);
        return;
    }
    paintHeading(painter, room.adjusted(0, 0, content_.resultId && !ground.paper ? -18 : 0, 0), own, ground.colours);
}

void ImageView::paintProgress(QPainter& painter, const QPalette& colours) {
    const QRectF area = pictureRect();
    const double barWidth = std::min(220.0, area.width() - 32);
    const QRectF bar(area.center().x() - barWidth / 2, area.center().y(), barWidth, 6);
    const bool light = colours.color(QPalette::Mid).lightness() > 128;
    const QColor ink = light ? QColor(0x10, 0x10, 0x10) : colours.color(QPalette::WindowText);
    painter.setPen(ink);
    const QRectF above(area.left() + 8, bar.top() - 88, area.width() - 16, 80);
    painter.drawText(above, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, content_.stage);
    if (!content_.fraction) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.color(QPalette::Base));
    painter.drawRoundedRect(bar, 3, 3);
    painter.setBrush(colours.color(QPalette::Highlight));
    QRectF done = bar;
    done.setWidth(std::max(6.0, bar.width() * *content_.fraction));
    painter.drawRoundedRect(done, 3, 3);
    painter.setPen(ink);
    painter.drawText(QRectF(area.left(), bar.bottom() + 6, area.width(), 24), Qt::AlignHCenter | Qt::AlignVCenter,
                     tr("Esc cancels"));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void ImageView::resizeEvent(QResizeEvent*) {
    scene_.stale = secondScene_.stale = true;
    close_->setGeometry(width() - 24, 4, 20, 20);
}

void ImageView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) scene_.stale = secondScene_.stale = true;
    QWidget::changeEvent(event);
}

}  // namespace fovea
