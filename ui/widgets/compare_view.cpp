#include "ui/widgets/compare_view.h"

#include <QPainter>
#include <algorithm>

namespace fovea {

CompareView::CompareView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("compareView"));
    setAccessibleName(tr("Pictures side by side"));
    setFocusPolicy(Qt::StrongFocus);
    for (int i = 0; i < kMaxViews; ++i) {
        auto* view = new ImageView(this);
        view->setObjectName(QStringLiteral("view%1").arg(i));
        view->setNumber(i);
        view->installEventFilter(this);
        view->setCursor(Qt::CrossCursor);
        view->setPainters(&painters_);
        view->hide();
        connect(view, &ImageView::closeAsked, this, [this, view] { Q_EMIT closeAsked(view->content().resultId); });
        views_.push_back(view);
    }
}

void CompareView::setContents(std::vector<ViewContent> contents) {
    if (contents.size() > kMaxViews) contents.resize(kMaxViews);
    const bool otherCount = contents.size() != contents_.size();
    // What is active or alone stays so when views before it come or go.
    const auto moved = [&](int index) {
        if (index < 0 || index >= count()) return index;
        const auto same = std::find_if(contents.begin(), contents.end(), [&](const ViewContent& content) {
            return content.pictureId == contents_[static_cast<std::size_t>(index)].pictureId;
        });
        return same == contents.end() ? index : static_cast<int>(same - contents.begin());
    };
    // What was pointed at lies in a photograph that is no longer here.
    const bool otherPhotograph = contents.empty() != contents_.empty() ||
                                 (!contents.empty() && contents.front().pictureId != contents_.front().pictureId);
    const int active = moved(active_);
    lastResult_ = moved(lastResult_);
    if (solo_) solo_ = moved(*solo_);
    contents_ = std::move(contents);
    const QSizeF size = contents_.empty() ? QSizeF() : contents_.front().retinaSize;
    const bool otherSize = size != viewport_.imageSize();
    viewport_.setImageSize(size);
    for (int i = 0; i < count(); ++i) view(i)->setContent(contents_[static_cast<std::size_t>(i)]);
    if (otherPhotograph) point(0, {});
    if (solo_ && *solo_ >= count()) solo_.reset();
    if (active != active_ || active >= count()) setActive(std::clamp(active, 0, std::max(0, count() - 1)));
    const bool wipeGone = wipe_ && (indexOfPicture(wipe_->first) < 0 || indexOfPicture(wipe_->second) < 0);
    if (wipeGone) endWipe();
    if (otherCount || otherSize || wipeGone) {
        arrange();
        Q_EMIT soloChanged();
    } else {
        spread();  // a picture brings its own offset
    }
}

void CompareView::setActive(int index) {
    const bool turnsThePage = index < count() && !view(index)->isVisibleTo(this);
    active_ = index;
    if (index > 0) lastResult_ = index;
    if ((turnsThePage || layout_ == ViewLayout::one) && !solo_ && !wipe_) arrange();
    for (int i = 0; i < kMaxViews; ++i) view(i)->setActive(i == index && count() > 1);
    Q_EMIT activeChanged(index);
}

void CompareView::activateNext(int by) {
    if (count() < 2) return;
    const int next = (active_ + by + count()) % count();
    if (solo_)
        setSolo(next);
    else
        setActive(next);
}

void CompareView::setSolo(std::optional<int> index) {
    if (index && (*index < 0 || *index >= count())) return;
    endWipe();
    solo_ = index;
    if (index) setActive(*index);
    arrange();
    Q_EMIT soloChanged();
}

void CompareView::toggleSolo(int index) { setSolo(solo_ == index ? std::nullopt : std::optional(index)); }

void CompareView::blink(int firstPicture, int secondPicture) {
    const int first = indexOfPicture(firstPicture);
    const int second = indexOfPicture(secondPicture);
    if (first < 0 || second < 0) return;
    const bool secondSeen = solo_ ? *solo_ == second : active_ == second;
    setSolo(secondSeen ? first : second);
}

int CompareView::indexOfPicture(int pictureId) const {
    for (int i = 0; i < count(); ++i)
        if (view(i)->content().pictureId == pictureId) return i;
    return -1;
}

void CompareView::setWipe(std::optional<std::pair<int, int>> pictures) {
    if (pictures && (indexOfPicture(pictures->first) < 0 || indexOfPicture(pictures->second) < 0)) pictures.reset();
    if (pictures == wipe_) return;
    wipe_ = pictures;
    solo_.reset();
    if (wipe_) setActive(indexOfPicture(wipe_->second));
    arrange();
    Q_EMIT wipeChanged();
}

void CompareView::endWipe() {
    if (!wipe_) return;
    wipe_.reset();
    Q_EMIT wipeChanged();
}

void CompareView::setWipeLine(const WipeLine& line) {
    line_ = line;
    spread();
}

void CompareView::setLoupe(bool on) {
    loupeOn_ = on;
    for (ImageView* view : views_) view->setLoupe(loupe());
}

void CompareView::setLoupeFactor(double factor) {
    loupeFactor_ = factor;
    setLoupe(loupeOn_);
}

void CompareView::setTopBar(QWidget* bar) {
    if (bar == topBar_) return;
    topBar_ = bar;
    arrange();
}

void CompareView::setLayout(ViewLayout layout) {
    layout_ = layout;
    endWipe();
    if (solo_) setSolo({});
    arrange();
    Q_EMIT layoutChanged();
}

void CompareView::arrange() {
    const ViewLayout layout = solo_ || wipe_ ? ViewLayout::one : layout_;
    // Beside the original the result looked at last, while the original itself is active.
    const int beside = std::min(active_ > 0 ? active_ : lastResult_, std::max(0, count() - 1));
    const int wanted = wipe_   ? std::max(0, indexOfPicture(wipe_->first))
                       : solo_ ? *solo_
                               : layout == ViewLayout::one ? active_ : beside;
    const int top = topBar_ ? topBar_->sizeHint().height() : 0;
    if (topBar_) topBar_->setGeometry(0, 0, width(), top);
    const ViewRoom room{QSize(width(), height() - top), viewport_.imageSize(), ImageView::headingHeight};
    const std::vector<ViewPlace> places = placesOf(layout, count(), wanted, room);
    std::vector<bool> seen(kMaxViews, false);
    QSizeF smallest;
    for (const ViewPlace& place : places) {
        view(place.view)->setGeometry(place.rect.translated(0, top));
        seen[static_cast<std::size_t>(place.view)] = true;
        const QSizeF area = view(place.view)->pictureRect().size();
        smallest = smallest.isEmpty() ? area : smallest.boundedTo(area);
    }
    for (int i = 0; i < kMaxViews; ++i) view(i)->setVisible(seen[static_cast<std::size_t>(i)]);
    viewport_.setViewSize(smallest);
    spread();
}

void CompareView::spread() {
    const int first = wipe_ ? indexOfPicture(wipe_->first) : -1;
    const int second = wipe_ ? indexOfPicture(wipe_->second) : -1;
    for (int i = 0; i < count(); ++i) {
        view(i)->setViewport(viewportOf(i), offsetOf(i));
        if (i == first && second >= 0)
            view(i)->setSecond(SecondPicture{second, view(second)->content(), viewportOf(second), offsetOf(second)}, line_);
        else
            view(i)->setSecond({}, line_);
    }
    Q_EMIT viewportChanged();
}

void CompareView::point(int index, std::optional<QPointF> retina) {
    pointed_ = retina ? std::optional(std::pair(index, *retina)) : std::nullopt;
    // Also those that are not seen: they may be, before the pointer moves again.
    for (ImageView* view : views_) view->setCrosshair(retina);
    Q_EMIT pointed(index, retina);
}

void CompareView::pointAgain() {
    if (!pointed_) return;
    const auto [index, retina] = *pointed_;
    if (index < count())
        point(index, retina);
    else
        point(0, {});  // the view under it is gone
}

void CompareView::addPainter(ViewPainter& painter) { painters_.push_back(&painter); }

void CompareView::addTool(ViewTool& tool) { tools_.insert(tools_.begin(), &tool); }

void CompareView::repaintViews() {
    for (int i = 0; i < count(); ++i) view(i)->update();
}

void CompareView::fit() {
    viewport_.fit();
    spread();
}

void CompareView::showActualSize() {
    viewport_.zoomTo(1 / devicePixelRatioF());
    spread();
}

void CompareView::zoomBy(double factor) {
    viewport_.zoomTo(viewport_.zoom() * factor);
    spread();
}

void CompareView::zoomTo(double zoom) {
    viewport_.zoomTo(zoom);
    spread();
}

void CompareView::panBy(QPointF delta) {
    viewport_.panBy(delta);
    spread();
}

void CompareView::lookAt(QPointF retina) {
    viewport_.lookAt(retina);
    spread();
}

QImage CompareView::picture() {
    const std::optional<QPointF> none;
    for (ImageView* view : views_) view->setCrosshair(none);
    const int top = topBar_ ? topBar_->height() : 0;  // says nothing about the pictures
    const QImage picture = grab(rect().adjusted(0, top, 0, 0)).toImage();
    if (pointed_)
        for (ImageView* view : views_) view->setCrosshair(pointed_->second);
    return picture;
}

QRect CompareView::seenRect() const {
    QRect room;
    for (const ImageView* view : views_)
        if (view->isVisibleTo(this)) room |= view->geometry();
    return room;
}

QImage CompareView::picture(double ratio, const QPalette& colours) {
    const QRect room = seenRect();
    QImage image((QSizeF(room.size()) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(colours.color(QPalette::Window));
    QPainter painter(&image);
    for (ImageView* view : views_)
        if (view->isVisibleTo(this)) painter.drawImage(QPointF(view->pos() - room.topLeft()), view->picture(ratio, colours));
    return image;
}

void CompareView::rotateTo(double degrees) {
    viewport_.rotateTo(degrees);
    spread();
}

QPointF CompareView::offsetOf(int index) const {
    if (index < 0 || index >= count()) return {};
    const auto offset = offsets_.find(view(index)->content().pictureId);
    return offset == offsets_.end() ? QPointF() : offset->second;
}

void CompareView::setOffset(int index, QPointF retina) {
    if (index < 0 || index >= count()) return;
    const int picture = view(index)->content().pictureId;
    if (retina.isNull())
        offsets_.erase(picture);
    else
        offsets_[picture] = retina;
    spread();
}

void CompareView::panAlone(int index, QPointF delta) {
    setOffset(index, offsetOf(index) - viewport_.retinaDistance(delta));
}

bool CompareView::anyOffset() const {
    for (int i = 0; i < count(); ++i)
        if (!offsetOf(i).isNull()) return true;
    return false;
}

void CompareView::resetOffsets() {
    for (int i = 0; i < count(); ++i) offsets_.erase(view(i)->content().pictureId);
    spread();
}

void CompareView::resizeEvent(QResizeEvent*) { arrange(); }

}  // namespace fovea
