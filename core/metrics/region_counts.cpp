#include "core/metrics/region_counts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>

#include "core/metrics/common.h"

namespace fovea {
namespace {

constexpr std::size_t kLevels = 65536;
constexpr int kStripes = 8;  // fixed, so that sums do not depend on the number of threads

// Mean and squares of parts, put together without losing digits (Chan, Golub and LeVeque 1979).
struct Moments {
    double count = 0;
    double mean = 0;
    double squares = 0;
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void add(const Moments& other) {
        if (other.count == 0) return;
        const double total = count + other.count;
        const double apart = other.mean - mean;
        squares += other.squares + apart * apart * count * other.count / total;
        mean += apart * other.count / total;
        count = total;
        low = std::min(low, other.low);
        high = std::max(high, other.high);
    }
};

Moments momentsOf(std::span<const double> values) {
    Moments moments;
    if (values.empty()) return moments;
    moments.count = static_cast<double>(values.size());
    for (const double value : values) {
        moments.mean += value;
        moments.low = std::min(moments.low, value);
        moments.high = std::max(moments.high, value);
    }
    moments.mean /= moments.count;
    for (const double value : values) moments.squares += (value - moments.mean) * (value - moments.mean);
    return moments;
}

struct Stripe {
    std::vector<Moments> moments;
    std::vector<std::vector<std::uint32_t>> levels;
    std::vector<std::vector<double>> row;  // values of one row's pixels in the region
};

// What is measured, as rows of channels.
struct Rows {
    int width = 0;
    int height = 0;
    std::size_t channels = 0;
    const float* data = nullptr;

    void take(std::size_t pixel, std::vector<std::vector<double>>& row, std::size_t to) const {
        if (channels == 1) {
            row[0][to] = static_cast<double>(data[pixel]);
            return;
        }
        const std::array<double, 3> rgb{static_cast<double>(data[pixel * 3]), static_cast<double>(data[pixel * 3 + 1]),
                                        static_cast<double>(data[pixel * 3 + 2])};
        for (std::size_t c = 0; c < 3; ++c) row[c][to] = rgb[c];
        row[3][to] = 0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2];
    }
};

std::size_t levelOf(double value) { return static_cast<std::size_t>(std::clamp(value, 0.0, 1.0) * (kLevels - 1) + 0.5); }

double medianOf(const std::vector<std::uint32_t>& levels, std::uint64_t pixels) {
    const auto levelAt = [&](std::uint64_t rank) {
        std::uint64_t below = 0;
        for (std::size_t level = 0; level < levels.size(); ++level) {
            below += levels[level];
            if (below > rank) return static_cast<double>(level) / (kLevels - 1);
        }
        return 1.0;
    };
    return (levelAt((pixels - 1) / 2) + levelAt(pixels / 2)) / 2;
}

Result<RegionCounts> counted(const Rows& rows, const Image& original, const Region& region, const JobContext& context) {
    FOVEA_ASSERT(!original.empty());
    const double sx = static_cast<double>(rows.width) / original.width();
    const double sy = static_cast<double>(rows.height) / original.height();
    const FieldOfView* retina = original.fieldOfView() && !original.fieldOfView()->wholeImage ? &*original.fieldOfView() : nullptr;
    int left = 0, top = 0, right = rows.width, bottom = rows.height;
    if (region.shape != RegionShape::fieldOfView) {
        left = std::clamp(static_cast<int>(std::floor(region.left * sx)), 0, rows.width);
        right = std::clamp(static_cast<int>(std::ceil(region.right * sx)), 0, rows.width);
        top = std::clamp(static_cast<int>(std::floor(region.top * sy)), 0, rows.height);
        bottom = std::clamp(static_cast<int>(std::ceil(region.bottom * sy)), 0, rows.height);
    }
    std::vector<int> columns(static_cast<std::size_t>(rows.width));  // of the original
    for (int x = 0; x < rows.width; ++x)
        columns[static_cast<std::size_t>(x)] = std::min(static_cast<int>((x + 0.5) / sx), original.width() - 1);

    const bool everywhere = region.shape == RegionShape::fieldOfView;
    std::vector<Stripe> stripes(kStripes);
    const auto count = [&](int index) {
        Stripe& stripe = stripes[static_cast<std::size_t>(index)];
        stripe.moments.resize(rows.channels);
        stripe.levels.assign(rows.channels, std::vector<std::uint32_t>(kLevels));
        stripe.row.assign(rows.channels, std::vector<double>(static_cast<std::size_t>(rows.width)));
        const int first = top + (bottom - top) * index / kStripes;
        const int last = top + (bottom - top) * (index + 1) / kStripes;
        for (int y = first; y < last && !context.stopped(); ++y) {
            const double retinaY = (y + 0.5) / sy;
            const int line = std::min(static_cast<int>(retinaY), original.height() - 1);
            std::size_t found = 0;
            for (int x = left; x < right; ++x) {
                if (retina && !retina->inside(columns[static_cast<std::size_t>(x)], line)) continue;
                if (!everywhere && !region.contains((x + 0.5) / sx, retinaY)) continue;
                rows.take(static_cast<std::size_t>(y) * rows.width + x, stripe.row, found++);
            }
            for (std::size_t c = 0; c < rows.channels; ++c) {
                const std::span<const double> values(stripe.row[c].data(), found);
                stripe.moments[c].add(momentsOf(values));
                for (const double value : values) ++stripe.levels[c][levelOf(value)];
            }
        }
    };
    FOVEA_CHECK(inParallel(kStripes, context, count));

    RegionCounts counts;
    for (std::size_t c = 0; c < rows.channels; ++c) {
        Moments all;
        ChannelCounts channel;
        channel.levels.assign(kLevels, 0);
        for (const Stripe& stripe : stripes) {
            all.add(stripe.moments[c]);
            for (std::size_t level = 0; level < kLevels; ++level) channel.levels[level] += stripe.levels[c][level];
        }
        if (all.count == 0) return fail(ErrorCode::usage, "the region holds no pixel of the retina");
        channel.pixels = counts.pixels = static_cast<std::uint64_t>(all.count);
        channel.mean = all.mean;
        channel.spread = all.count > 1 ? std::sqrt(all.squares / (all.count - 1)) : 0;
        channel.low = all.low;
        channel.high = all.high;
        channel.median = medianOf(channel.levels, channel.pixels);
        counts.channels.push_back(std::move(channel));
    }
    counts.areaPx = static_cast<double>(counts.pixels) / (sx * sy);
    return counts;
}

}  // namespace

bool Region::contains(double x, double y) const {
    if (shape == RegionShape::fieldOfView) return true;
    if (x < left || y < top || x >= right || y >= bottom) return false;
    if (shape == RegionShape::box) return true;
    const double dx = (2 * x - left - right) / (right - left);
    const double dy = (2 * y - top - bottom) / (bottom - top);
    return dx * dx + dy * dy <= 1;
}

std::vector<double> ChannelCounts::byLevel8() const {
    std::vector<double> result(256);
    // 8-bit level k is 16-bit level 257 k; each takes what rounds to it.
    for (std::size_t level = 0; level < levels.size(); ++level) result[(level + 128) / 257] += levels[level];
    return result;
}

Result<RegionCounts> countRegion(const Image& picture, const Image& original, const Region& region, const JobContext& context) {
    return caught("counting a region", [&] {
        return counted({picture.width(), picture.height(), 4, picture.data()}, original, region, context);
    });
}

Result<RegionCounts> countRegion(const Map& map, const Image& original, const Region& region, const JobContext& context) {
    return caught("counting a region",
                  [&] { return counted({map.width(), map.height(), 1, map.data()}, original, region, context); });
}

}  // namespace fovea
