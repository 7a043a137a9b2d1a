#include "ui/model/display_model.h"

#include <algorithm>

#include "core/image/field_of_view.h"
#include "ui/model/translation.h"

namespace fovea {

namespace {

std::span<QRgb> pixelsOf(QImage& image) {
    return {reinterpret_cast<QRgb*>(image.bits()), static_cast<std::size_t>(image.width()) * static_cast<std::size_t>(image.height())};
}

// CLAHE of what is displayed: of the colours, or of the one channel that is shown.
Result<SharedPyramid> equalized(const SharedPyramid& pyramid, const Image& image, DisplayChannel channel,
                                const DisplayClahe& options, const JobContext& context) {
    QImage finest = pyramid->level(0).copy();
    if (channel != DisplayChannel::colour) ToneTable({.channel = channel}).apply(pixelsOf(finest));
    FOVEA_CHECK(context.check());
    const Image framed = withFieldOfView(image);
    FOVEA_CHECK(equalizeForDisplay(pixelsOf(finest), *framed.fieldOfView(), options, context));
    return std::make_shared<const DisplayPyramid>(std::move(finest));
}

QString number(double value) { return QString::number(value, 'g', 4); }

}  // namespace

QString textOf(const GridStep& step) {
    return step.unit == GridUnit::pixels ? QStringLiteral("%1 px").arg(step.value) : QStringLiteral("%1 mm").arg(step.value);
}

DisplayModel::DisplayModel(Session& session, QObject* parent) : QObject(parent), session_(session) {
    connect(&session_, &Session::resultsChanged, this, &DisplayModel::forgetGone);
    connect(&session_, &Session::imagesChanged, this, &DisplayModel::forgetGone);
}

QString DisplayModel::nameOf(DisplayChannel channel) {
    switch (channel) {
        case DisplayChannel::colour: return tr("Colour");
        case DisplayChannel::red: return tr("Red");
        case DisplayChannel::green: return tr("Green (red-free)");
        case DisplayChannel::blue: return tr("Blue");
        case DisplayChannel::luminance: return tr("Luminance");
    }
    return {};
}

DisplayModel::Shown DisplayModel::shown(int pictureId, const SharedPyramid& pyramid) {
    forgetGone();
    if (!pyramid || !on()) return {pyramid, note(true)};
    Picture& picture = pictures_[pyramid.get()];
    picture.of = pyramid;
    if (claheOn_ && picture.recipe != recipe() && picture.failed != recipe()) ask(pictureId, pyramid);
    const bool there = claheOn_ && picture.recipe && picture.recipe->channel == tone_.channel;
    DisplayTone tone = tone_;
    if (there) tone.channel = DisplayChannel::colour;  // chosen before CLAHE
    const SharedPyramid& base = there ? picture.equalized : pyramid;
    if (tone.plain()) return {base, note(there || !claheOn_)};
    if (!picture.toned || picture.tonedOf != base || picture.tone != tone) {
        picture.toned = std::make_shared<const DisplayPyramid>(*base, tone);
        picture.tonedOf = base;
        picture.tone = tone;
    }
    return {picture.toned, note(there || !claheOn_)};
}

QString DisplayModel::note(bool claheThere) const {
    QStringList parts;
    if (tone_.channel != DisplayChannel::colour) parts << nameOf(tone_.channel);
    if (claheOn_) parts << (claheThere ? tr("CLAHE") : tr("CLAHE is being made…"));
    if (tone_.low != 0 || tone_.high != 255) parts << tr("window %1 to %2").arg(number(tone_.low), number(tone_.high));
    if (tone_.gamma != 1) parts << tr("gamma %1").arg(tone_.gamma, 0, 'f', 2);
    if (gridOn_ && gridDistance()) parts << tr("grid %1").arg(textOf(gridStep_));
    return parts.isEmpty() ? QString() : tr("%1 – display only").arg(parts.join(QStringLiteral(" · ")));
}

void DisplayModel::forgetGone() {
    std::erase_if(pictures_, [](const auto& picture) { return picture.second.of.expired(); });
}

void DisplayModel::ask(int pictureId, const SharedPyramid& pyramid) {
    const auto running = asked_.find(pyramid.get());
    if (running != asked_.end()) {
        // Its answer brings the next question.
        if (running->second.first != recipe()) running->second.second.cancel();
        return;
    }
    const OpenImage* open = session_.find(pictureId);
    const ResultEntry* entry = session_.result(pictureId);
    const Image* image = entry ? entry->image() : open && !open->image.empty() ? &open->image : nullptr;
    if (!image) return;
    JobHandle job = session_.bridge().start<SharedPyramid>(
        Lane::io, "CLAHE for display",
        [pyramid, picture = *image, wanted = recipe()](const JobContext& context) {
            return equalized(pyramid, picture, wanted.channel, wanted.clahe, context);
        },
        // Holds the pyramid: its address is the key, and must not become another's meanwhile.
        [this, pyramid, wanted = recipe()](Result<SharedPyramid> answer) {
            const DisplayPyramid* key = pyramid.get();
            asked_.erase(key);
            const auto picture = pictures_.find(key);
            if (picture != pictures_.end() && answer) {
                picture->second.equalized = *answer;
                picture->second.recipe = wanted;
            } else if (!answer && answer.error().code != ErrorCode::cancelled) {
                if (picture != pictures_.end()) picture->second.failed = wanted;
                Q_EMIT failed(tr("The local contrast (CLAHE) could not be shown"), errorText(answer.error()));
            }
            Q_EMIT changed();
        });
    asked_.emplace(pyramid.get(), std::pair(recipe(), std::move(job)));
}

void DisplayModel::set(const DisplayTone& tone) {
    if (tone == tone_) return;
    tone_ = tone;
    Q_EMIT changed();
}

void DisplayModel::setChannel(DisplayChannel channel) {
    DisplayTone tone = tone_;
    tone.channel = channel;
    set(tone);
}

void DisplayModel::setWindow(double low, double high) {
    DisplayTone tone = tone_;
    tone.low = low;
    tone.high = std::max(high, low + 1);
    set(tone);
}

void DisplayModel::setGamma(double gamma) {
    DisplayTone tone = tone_;
    tone.gamma = std::clamp(gamma, 0.1, 10.0);
    set(tone);
}

void DisplayModel::setClahe(bool on) {
    if (claheOn_ == on) return;
    claheOn_ = on;
    Q_EMIT changed();
}

void DisplayModel::setClaheClip(double clip) {
    if (clahe_.clip == clip) return;
    clahe_.clip = clip;
    Q_EMIT changed();
}

void DisplayModel::stretch() {
    const OpenImage* image = session_.current();
    if (!image || !image->pyramid || image->image.empty()) return;
    const SharedPyramid& pyramid = image->pyramid;
    const FieldOfView* fieldOfView = image->image.fieldOfView() ? &*image->image.fieldOfView() : nullptr;
    // A level of some hundred pixels says as much of a histogram as millions do.
    const QImage& level = pyramid->level(pyramid->levelFor(600.0 / std::max(pyramid->width(), pyramid->height())));
    const double step = static_cast<double>(pyramid->width()) / level.width();
    const ToneTable channel({.channel = tone_.channel});
    std::array<std::size_t, 256> counts{};
    std::size_t total = 0;
    for (int y = 0; y < level.height(); ++y)
        for (int x = 0; x < level.width(); ++x) {
            const int fullX = std::min(static_cast<int>((x + 0.5) * step), pyramid->width() - 1);
            const int fullY = std::min(static_cast<int>((y + 0.5) * step), pyramid->height() - 1);
            if (fieldOfView && !fieldOfView->inside(fullX, fullY)) continue;
            const QRgb pixel = channel.of(level.pixel(x, y));
            for (const int value : {qRed(pixel), qGreen(pixel), qBlue(pixel)}) ++counts[static_cast<std::size_t>(value)];
            total += 3;
        }
    const auto quantile = [&](double part) {
        std::size_t sum = 0;
        for (std::size_t value = 0; value < counts.size(); ++value)
            if (static_cast<double>(sum += counts[value]) >= part * static_cast<double>(total)) return static_cast<double>(value);
        return 255.0;
    };
    if (total) setWindow(quantile(0.005), quantile(0.995));
}

void DisplayModel::setGrid(bool on) {
    if (gridOn_ == on) return;
    gridOn_ = on;
    Q_EMIT changed();
}

void DisplayModel::setGridStep(GridStep step) {
    if (gridStep_ == step) return;
    gridStep_ = step;
    Q_EMIT changed();
}

bool DisplayModel::spacingKnown() const {
    const OpenImage* image = session_.current();
    return image && image->image.info().spacing.has_value();
}

std::optional<QSizeF> DisplayModel::gridDistance() const {
    const OpenImage* image = session_.current();
    if (!gridOn_ || !image) return {};
    if (gridStep_.unit == GridUnit::pixels) return QSizeF(gridStep_.value, gridStep_.value);
    if (!spacingKnown()) return {};
    const PixelSpacing& spacing = *image->image.info().spacing;
    return QSizeF(gridStep_.value / spacing.columnMm, gridStep_.value / spacing.rowMm);
}

void DisplayModel::reset() {
    if (!on()) return;
    tone_ = {};
    claheOn_ = false;
    clahe_ = {};
    Q_EMIT changed();
}

}  // namespace fovea
