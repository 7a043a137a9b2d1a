#include "ui/model/difference_model.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "ui/model/labels.h"
#include "ui/model/translation.h"

namespace fovea {

namespace {

// Two pictures of three floats and a map: about 2 GB.
constexpr std::int64_t kLargestGrid = 80'000'000;

// A probability map as a picture of grey levels: its differences are then 255 times those of the values.
Image pictureFrom(const Map& map) {
    ImageBuilder builder(map.width(), map.height());
    float* out = builder.pixels();
    const std::size_t count = static_cast<std::size_t>(map.width()) * map.height();
    for (std::size_t i = 0; i < count; ++i, out += 3) out[0] = out[1] = out[2] = map.data()[i];
    return std::move(builder).build();
}

// How far below 1 the colours of an SSIM map end, so that all but half a percent of the pixels have their own: pictures
// that are nearly alike would else be black all over.
double ssimRange(const Map& map) {
    std::vector<float> values(map.data(), map.data() + static_cast<std::size_t>(map.width()) * map.height());
    const auto lowest = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 200);
    std::nth_element(values.begin(), lowest, values.end());
    for (const double range : {0.05, 0.1, 0.2, 0.5})
        if (*lowest >= 1 - range) return range;
    return 1;
}

}  // namespace

DifferenceModel::DifferenceModel(Session& session, PairModel& pair, QObject* parent)
    : QObject(parent), session_(session), pair_(pair) {
    connect(&pair_, &PairModel::changed, this, &DifferenceModel::follow);
}

void DifferenceModel::setOn(bool on) {
    if (on_ == on) return;
    on_ = on;
    follow();
    Q_EMIT changed();
}

void DifferenceModel::setKind(DifferenceKind kind) {
    if (kind == kind_) return;
    kind_ = kind;
    follow();
    Q_EMIT changed();
}

void DifferenceModel::setGrid(GridChoice grid) {
    if (grid == grid_) return;
    grid_ = grid;
    follow();
    Q_EMIT changed();
}

void DifferenceModel::setAskedRange(double range) {
    if (range == askedRange_) return;
    askedRange_ = range;
    follow();
    Q_EMIT changed();
}

const Map* DifferenceModel::mapOf(int id) const {
    const ResultEntry* entry = session_.result(id);
    return entry ? entry->map() : nullptr;
}

Image DifferenceModel::pictureOf(int id) const {
    if (const ResultEntry* entry = session_.result(id)) return entry->image() ? *entry->image() : Image();
    const OpenImage* image = session_.find(id);
    return image ? image->image : Image();
}

GridSize DifferenceModel::sizeOf(int id) const {
    if (const Map* map = mapOf(id)) return {map->width(), map->height()};
    const Image image = pictureOf(id);
    return {image.width(), image.height()};
}

GridSize DifferenceModel::gridFor(int first, int second) const {
    const OpenImage* image = session_.current();
    const GridSize original{image->width, image->height};
    const GridSize a = sizeOf(first);
    const GridSize b = sizeOf(second);
    const GridSize finer = a.width >= b.width ? a : b;
    const bool fits = static_cast<std::int64_t>(finer.width) * finer.height <= kLargestGrid;
    return grid_ == GridChoice::finer && fits ? finer : original;
}

void DifferenceModel::stop() {
    if (busy_) job_.cancel();
    busy_ = false;
    ++asked_;  // what is still on its way is not wanted any more
}

void DifferenceModel::follow() {
    const PicturePair now = pair();
    if (!now.whole() || sizeOf(now.first).width == 0 || sizeOf(now.second).width == 0) {
        stop();
        key_ = {};
        pyramid_.reset();
        map_ = Map();
        problem_.clear();
        if (on_) Q_EMIT changed();
        return;
    }
    const Map* firstMap = mapOf(now.first);
    const Map* secondMap = mapOf(now.second);
    Key key{now, kind_, gridFor(now.first, now.second), askedRange_, firstMap && secondMap};
    if (key == key_) return;
    stop();
    key_ = key;
    pyramid_.reset();
    map_ = Map();
    problem_.clear();
    if (!firstMap != !secondMap) {
        problem_ = tr("%1 is a map of values and %2 a picture: they have no unit in common.")
                       .arg(pair_.nameOf(firstMap ? now.first : now.second), pair_.nameOf(firstMap ? now.second : now.first));
        Q_EMIT changed();
        return;
    }
    busy_ = true;
    // Shared pixels: nothing is copied here.
    const auto source = [&](int id, const Map* map) {
        return [picture = map ? Image() : pictureOf(id), values = map ? *map : Map()] {
            return picture.empty() ? pictureFrom(values) : picture;
        };
    };
    job_ = session_.bridge().start<Made>(
        Lane::io, "Difference",
        [first = source(now.first, firstMap), second = source(now.second, secondMap), key,
         colours = colours()](const JobContext& context) -> Result<Made> {
            FOVEA_TRY(DifferenceMap difference, differenceMap(first(), second(), key.kind, key.grid, context));
            if (key.kind != DifferenceKind::ssim && key.range > 0) difference.range = key.range;
            const bool ssim = key.kind == DifferenceKind::ssim;
            if (ssim) difference.range = ssimRange(difference.map);
            const double low = ssim ? 1 : key.kind == DifferenceKind::signedLuma ? -difference.range : 0;
            const double high = ssim ? 1 - difference.range : difference.range;
            SharedPyramid pyramid = scalePyramid(difference.map, low, high, colours);
            return Made{std::move(difference), std::move(pyramid)};
        },
        [this, asked = asked_](Result<Made> answer) {
            if (asked == asked_) answered(std::move(answer));
        });
    Q_EMIT changed();
}

void DifferenceModel::answered(Result<Made> answer) {
    busy_ = false;
    if (answer) {
        map_ = answer->difference.map;
        range_ = answer->difference.range;
        definition_ = answer->difference.definition;
        pyramid_ = answer->pyramid;
    } else if (answer.error().code == ErrorCode::cancelled) {
        key_ = {};
    } else {
        problem_ = tr("The difference could not be made: %1").arg(errorText(answer.error()));
    }
    Q_EMIT changed();
}

// SSIM is drawn the other way round, so that in every map what differs is bright.
double DifferenceModel::low() const {
    if (kind_ == DifferenceKind::ssim) return 1;
    return kind_ == DifferenceKind::signedLuma ? -high() : 0;
}

double DifferenceModel::high() const {
    if (kind_ == DifferenceKind::ssim) return 1 - range_;
    return key_.maps ? range_ / 255 : range_;
}

ColourMap DifferenceModel::colours() const {
    return kind_ == DifferenceKind::signedLuma ? kDivergingMap : ColourMap::magma;
}

QString DifferenceModel::unit() const {
    return kind_ == DifferenceKind::ssim || key_.maps ? QString() : tr("grey levels");
}

QString DifferenceModel::title() const {
    const PicturePair now = pair();
    const QString first = pair_.nameOf(now.first);
    const QString second = pair_.nameOf(now.second);
    switch (kind_) {
        case DifferenceKind::absolute: return tr("Difference |%1 − %2|").arg(second, first);
        case DifferenceKind::signedLuma: return tr("Difference %1 − %2").arg(second, first);
        case DifferenceKind::ssim: return tr("SSIM of %1 and %2").arg(second, first);
    }
    return {};
}

QString DifferenceModel::gridText() const {
    const OpenImage* image = session_.current();
    const PicturePair now = pair();
    if (!image || !key_.grid.width || sizeOf(now.first) == sizeOf(now.second)) return {};
    const QString size = sizeText(key_.grid.width, key_.grid.height);
    if (key_.grid.width == image->width) return tr("compared at the original's %1").arg(size);
    return tr("compared at %1, the finer of the two").arg(size);
}

QString DifferenceModel::definition() const { return coreText(definition_); }

std::optional<double> DifferenceModel::valueAt(QPointF retina) const {
    const OpenImage* image = session_.current();
    if (!on_ || !image || !pyramid_ || retina.x() < 0 || retina.y() < 0 || retina.x() >= image->width ||
        retina.y() >= image->height)
        return {};
    const int x = std::min(map_.width() - 1, static_cast<int>(retina.x() * map_.width() / image->width));
    const int y = std::min(map_.height() - 1, static_cast<int>(retina.y() * map_.height() / image->height));
    return key_.maps && kind_ != DifferenceKind::ssim ? map_.at(x, y) / 255.0 : static_cast<double>(map_.at(x, y));
}

}  // namespace fovea
