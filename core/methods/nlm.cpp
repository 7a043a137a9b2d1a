// denoise.nlm: non-local means, Buades, Coll and Morel 2005; pixelwise version for colour of their 2011 article
// (doi:10.5201/ipol.2011.bcm_nlm). Own code in float, so that 16-bit pictures stay 16-bit:
//   w(p, q) = exp(-max(d^2 - 2 sigma^2, 0) / h^2),  d^2 = mean squared difference of the two patches over R, G and B,
//   h = 0.55, 0.40, 0.35 sigma for patches of 3, 5, 7 pixels; the pixel itself weighs as much as its best match.
#include <algorithm>
#include <bit>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "core/image/mat_bridge.h"
#include "core/methods/classical.h"
#include "core/methods/parts.h"

namespace fovea {
namespace {

constexpr int kTileWidth = 256;
constexpr int kTileHeight = 48;

MethodInfo describe() {
    ParamSchema schema;
    schema
        .real({.key = "strength", .label = "Noise", .help = "Standard deviation of the noise that is taken away.", .unit = "grey levels of 255"},
              10.0, {0.5, 100}, Range{1, 50})
        .integerOf({.key = "patch", .label = "Patch", .help = "Side of the patches that are compared; larger for stronger noise.", .unit = "px"},
                   3, {3, 5, 7})
        .integerOf({.key = "search", .label = "Search window", .help = "Side of the window in which similar patches are sought.", .unit = "px"},
                   21, {11, 21, 35});
    return {.id = "denoise.nlm",
            .title = "Non-local means",
            .summary = "Averages pixels whose surroundings look alike; keeps vessels better than a blur.",
            .task = Task::denoise,
            .schema = std::move(schema),
            .traits = {.contextPx = 20, .memoryFactor = 2.5}};
}

struct Settings {
    int patchRadius = 1;
    int searchRadius = 10;
    float sigma = 0;
    float h = 1;
};

// exp(-t) for t >= 0, relative error below 1e-5; written so that the compiler can use vectors.
inline float decay(float t) {
    const float power = std::max(-1.44269504f * t, -120.0f);
    const int whole = static_cast<int>(power);
    const float part = (power - static_cast<float>(whole)) * 0.69314718f;  // in (-ln 2, 0]
    const float mantissa =
        1 + part * (1 + part * (0.5f + part * (0.16666667f + part * (0.04166667f + part * (0.00833333f + part * 0.00138889f)))));
    return mantissa * std::bit_cast<float>((whole + 127) << 23);
}

// One tile with the pixels around it that its patches reach, in planes.
struct Tile {
    int width = 0, height = 0, margin = 0;
    std::vector<float> planes[3];
    int stride() const { return width + 2 * margin; }
};

// Weights of one offset for the whole tile. `squares` and `columns` are scratch.
__attribute__((target_clones("avx2", "default")))
void weighOffset(const Tile& tile, const Settings& settings, int dx, int dy, float* squares, float* columns, float* weights) {
    const int r = settings.patchRadius, side = 2 * r + 1;
    const int wide = tile.width + 2 * r, high = tile.height + 2 * r, stride = tile.stride();
    const int shift = dy * stride + dx;
    for (int y = 0; y < high; ++y) {
        const int start = (y - r + tile.margin) * stride + tile.margin - r;
        const float* a = tile.planes[0].data() + start;
        const float* b = tile.planes[1].data() + start;
        const float* c = tile.planes[2].data() + start;
        float* to = squares + y * wide;
        for (int x = 0; x < wide; ++x) {
            const float da = a[x] - a[x + shift], db = b[x] - b[x + shift], dc = c[x] - c[x + shift];
            to[x] = da * da + db * db + dc * dc;
        }
    }
    const float scale = 1.0f / static_cast<float>(3 * side * side);
    const float free = 2 * settings.sigma * settings.sigma, steep = 1 / (settings.h * settings.h);
    for (int y = 0; y < tile.height; ++y) {
        const float* from = squares + y * wide;
        for (int x = 0; x < wide; ++x) {
            float sum = 0;
            for (int i = 0; i < side; ++i) sum += from[i * wide + x];
            columns[x] = sum;
        }
        float* to = weights + y * tile.width;
        for (int x = 0; x < tile.width; ++x) {
            float sum = 0;
            for (int i = 0; i < side; ++i) sum += columns[x + i];
            to[x] = decay(std::max(sum * scale - free, 0.0f) * steep);
        }
    }
}

struct Sums {
    std::vector<float> colour[3], weight, best;
    explicit Sums(std::size_t size) : weight(size, 0.0f), best(size, 0.0f) {
        for (auto& plane : colour) plane.assign(size, 0.0f);
    }
};

__attribute__((target_clones("avx2", "default")))
void accumulate(const Tile& tile, int dx, int dy, const float* weights, Sums& sums) {
    for (int y = 0; y < tile.height; ++y) {
        const int start = (y + dy + tile.margin) * tile.stride() + tile.margin + dx, at = y * tile.width;
        const float* w = weights + at;
        for (int channel = 0; channel < 3; ++channel) {
            const float* from = tile.planes[channel].data() + start;
            float* to = sums.colour[channel].data() + at;
            for (int x = 0; x < tile.width; ++x) to[x] += w[x] * from[x];
        }
        float* total = sums.weight.data() + at;
        float* best = sums.best.data() + at;
        for (int x = 0; x < tile.width; ++x) {
            total[x] += w[x];
            best[x] = std::max(best[x], w[x]);
        }
    }
}

Tile cutTile(const cv::Mat& source, const cv::Rect& area, int margin) {
    Tile tile{.width = area.width, .height = area.height, .margin = margin, .planes = {}};
    std::vector<int> columns;
    for (int x = -margin; x < area.width + margin; ++x) {
        columns.push_back(3 * cv::borderInterpolate(area.x + x, source.cols, cv::BORDER_REFLECT));
    }
    for (auto& plane : tile.planes) plane.reserve(static_cast<std::size_t>(tile.stride()) * (area.height + 2 * margin));
    for (int y = -margin; y < area.height + margin; ++y) {
        const auto* row = source.ptr<float>(cv::borderInterpolate(area.y + y, source.rows, cv::BORDER_REFLECT));
        for (int channel = 0; channel < 3; ++channel) {
            for (const int column : columns) tile.planes[channel].push_back(row[column + channel]);
        }
    }
    return tile;
}

// Given up half way when a stop is asked for: a large search window makes a tile slow.
void denoiseTile(const cv::Mat& source, const cv::Rect& area, const Settings& settings, const JobContext& context, cv::Mat& target) {
    const Tile tile = cutTile(source, area, settings.patchRadius + settings.searchRadius);
    const auto size = static_cast<std::size_t>(area.area());
    const int r = settings.patchRadius;
    std::vector<float> squares(static_cast<std::size_t>(area.width + 2 * r) * (area.height + 2 * r));
    std::vector<float> columns(static_cast<std::size_t>(area.width + 2 * r)), weights(size);
    Sums sums(size);
    for (int dy = -settings.searchRadius; dy <= settings.searchRadius; ++dy) {
        if (context.stopped()) return;
        for (int dx = -settings.searchRadius; dx <= settings.searchRadius; ++dx) {
            if (dx == 0 && dy == 0) continue;
            weighOffset(tile, settings, dx, dy, squares.data(), columns.data(), weights.data());
            accumulate(tile, dx, dy, weights.data(), sums);
        }
    }
    for (int y = 0; y < area.height; ++y) {
        auto* to = target.ptr<float>(area.y + y) + 3 * area.x;
        const int start = (y + tile.margin) * tile.stride() + tile.margin;
        for (int x = 0; x < area.width; ++x) {
            const auto i = static_cast<std::size_t>(y) * area.width + x;
            const float own = std::max(sums.best[i], 1e-30f);
            for (int channel = 0; channel < 3; ++channel) {
                to[3 * x + channel] = (sums.colour[channel][i] + own * tile.planes[channel][start + x]) / (sums.weight[i] + own);
            }
        }
    }
}

class NonLocalMeans final : public ClassicalMethod {
public:
    NonLocalMeans() : ClassicalMethod(describe()) {}

protected:
    Status compute(const Work& work, ImageBuilder& result) const override {
        const auto patch = static_cast<int>(work.parameters.integer("patch"));
        const auto sigma = static_cast<float>(work.parameters.real("strength") / 255);
        const Settings settings{.patchRadius = patch / 2,
                                .searchRadius = static_cast<int>(work.parameters.integer("search")) / 2,
                                .sigma = sigma,
                                .h = sigma * (patch == 3 ? 0.55f : patch == 5 ? 0.40f : 0.35f)};
        const cv::Mat source = matView(work.image), mask = matView(*work.image.fieldOfView());
        cv::Mat target = matView(result);
        const int across = (source.cols + kTileWidth - 1) / kTileWidth;
        const int down = (source.rows + kTileHeight - 1) / kTileHeight;
        return forEachPart(across * down, work.threads, work.context, "comparing patches", [&](int part) {
            cv::Rect area(part % across * kTileWidth, part / across * kTileHeight, kTileWidth, kTileHeight);
            area &= cv::Rect(0, 0, source.cols, source.rows);
            if (cv::countNonZero(mask(area)) == 0) return;  // finishing puts the input there
            denoiseTile(source, area, settings, work.context, target);
        });
    }
};

}  // namespace

std::shared_ptr<const Method> makeNonLocalMeans() { return std::make_shared<NonLocalMeans>(); }

}  // namespace fovea
