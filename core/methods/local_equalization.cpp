#include "core/methods/local_equalization.h"

#include <algorithm>
#include <cmath>

namespace fovea {
namespace {

float blend(float a, float b, float part) { return a + part * (b - a); }

}  // namespace

int LocalEqualization::binOf(float value) { return std::clamp(static_cast<int>(value * kBins), 0, kBins - 1); }

LocalEqualization::Mapping LocalEqualization::mappingOf(const Histogram& histogram, double clip) {
    double count = 0, excess = 0;
    for (const double bin : histogram) count += bin;
    const double limit = clip * count / kBins;
    for (const double bin : histogram) excess += std::max(0.0, bin - limit);
    Mapping mapping{};
    double sum = 0;
    for (std::size_t i = 0; i < kBins; ++i) {
        sum += std::min(histogram[i], limit) + excess / kBins;
        mapping[i + 1] = static_cast<float>(sum / count);
    }
    return mapping;
}

LocalEqualization::Between LocalEqualization::between(int position, int size) const {
    const float centred = (static_cast<float>(position) + 0.5f) / static_cast<float>(size) - 0.5f;
    const int first = static_cast<int>(std::floor(centred));
    return {std::clamp(first, 0, tiles_ - 1), std::clamp(first + 1, 0, tiles_ - 1), centred - static_cast<float>(first)};
}

float LocalEqualization::tile(int column, int row, float value) const {
    const Mapping& mapping = mappings_[static_cast<std::size_t>(row * tiles_ + column)];
    const int bin = binOf(value);
    const float part = value * kBins - static_cast<float>(bin);
    const auto i = static_cast<std::size_t>(bin);
    return mapping[i] + part * (mapping[i + 1] - mapping[i]);
}

float LocalEqualization::at(int x, int y, float value) const {
    const auto [left, right, toRight] = between(x, tileWidth_);
    const auto [above, below, toBelow] = between(y, tileHeight_);
    const float upper = blend(tile(left, above, value), tile(right, above, value), toRight);
    const float lower = blend(tile(left, below, value), tile(right, below, value), toRight);
    return blend(upper, lower, toBelow);
}

Result<LocalEqualization> LocalEqualization::of(const cv::Mat& plane, const cv::Mat& mask, const EqualizationOptions& options,
                                                int threads, const JobContext& context) {
    CV_Assert(plane.type() == CV_32FC1 && mask.type() == CV_8UC1 && plane.size() == mask.size());
    LocalEqualization result;
    result.tiles_ = options.tiles;
    result.tileWidth_ = (plane.cols + options.tiles - 1) / options.tiles;
    result.tileHeight_ = (plane.rows + options.tiles - 1) / options.tiles;
    const int count = options.tiles * options.tiles;
    std::vector<Histogram> histograms(static_cast<std::size_t>(count), Histogram{});
    FOVEA_CHECK(forEachPart(count, threads, context, "counting brightness", [&](int part) {
        cv::Rect area(part % options.tiles * result.tileWidth_, part / options.tiles * result.tileHeight_, result.tileWidth_,
                      result.tileHeight_);
        area &= cv::Rect(0, 0, plane.cols, plane.rows);
        auto& histogram = histograms[static_cast<std::size_t>(part)];
        for (int y = area.y; y < area.y + area.height; ++y) {
            const auto* inside = mask.ptr<std::uint8_t>(y);
            const auto* row = plane.ptr<float>(y);
            for (int x = area.x; x < area.x + area.width; ++x) {
                if (inside[x] != 0) histogram[static_cast<std::size_t>(binOf(row[x]))] += 1;
            }
        }
    }));
    Histogram whole{};
    double inside = 0;
    for (const auto& histogram : histograms) {
        for (std::size_t i = 0; i < kBins; ++i) inside += histogram[i], whole[i] += histogram[i];
    }
    if (inside == 0) whole.fill(1), inside = kBins;
    const double area = static_cast<double>(result.tileWidth_) * result.tileHeight_;
    for (auto& histogram : histograms) {
        double own = 0;
        for (const double bin : histogram) own += bin;
        for (std::size_t i = 0; i < kBins; ++i) histogram[i] += (area - own) * whole[i] / inside;
        result.mappings_.push_back(mappingOf(histogram, options.clip));
    }
    return result;
}

}  // namespace fovea
