// enhance.clahe: contrast limited adaptive histogram equalization (Zuiderveld 1994) on lightness L* of CIE Lab (sRGB,
// D65). Own code: only the retina is counted, so that the black surround makes no rim; the mapping is continuous, so
// that 16-bit pictures stay 16-bit; and L* is converted exactly (OpenCV's float Lab is off by up to a grey level).
#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "core/image/mat_bridge.h"
#include "core/methods/classical.h"
#include "core/methods/parts.h"

namespace fovea {
namespace {

constexpr int kBins = 256;
constexpr int kStripRows = 32;

MethodInfo describe() {
    ParamSchema schema;
    schema
        .real({.key = "clip", .label = "Contrast limit", .help = "How steep the local contrast may become; higher shows more and raises noise.", .unit = ""},
              2.0, {1, 40}, Range{1, 6})
        .integer({.key = "tiles", .label = "Tiles", .help = "Tiles along each side; more adapt to smaller regions.", .unit = ""}, 8, {1, 64},
                 Range{2, 16});
    return {.id = "enhance.clahe",
            .title = "Local contrast (CLAHE)",
            .summary = "Raises local contrast of the lightness; colours keep their hue, noise is raised with the rest.",
            .task = Task::enhance,
            .schema = std::move(schema),
            .traits = {.contextPx = 1 << 16, .memoryFactor = 2.5}};
}

float linearFromDisplay(float v) { return v <= 0.04045f ? v / 12.92f : std::pow((v + 0.055f) / 1.055f, 2.4f); }
float displayFromLinear(float v) { return v <= 0.0031308f ? 12.92f * v : 1.055f * std::pow(v, 1 / 2.4f) - 0.055f; }
float labCurve(float t) { return t > 216.0f / 24389 ? std::cbrt(t) : (24389.0f / 27 * t + 16) / 116; }
float labCurveInverse(float f) { return f > 6.0f / 29 ? f * f * f : (116 * f - 16) * 27 / 24389; }

using Vec = std::array<double, 3>;
// Rows X, Y, Z, each divided by the white point, so that white is (1, 1, 1).
constexpr std::array<Vec, 3> kXyzFromRgb = {Vec{0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047},
                                            Vec{0.2126729, 0.7151522, 0.0721750},
                                            Vec{0.0193339 / 1.08883, 0.1191920 / 1.08883, 0.9503041 / 1.08883}};

constexpr std::array<Vec, 3> inverted(const std::array<Vec, 3>& m) {
    std::array<Vec, 3> result{};
    const auto minor = [&](std::size_t r, std::size_t c) {
        const std::size_t a = (r + 1) % 3, b = (r + 2) % 3, d = (c + 1) % 3, e = (c + 2) % 3;
        return m[a][d] * m[b][e] - m[a][e] * m[b][d];
    };
    const double determinant = m[0][0] * minor(0, 0) + m[0][1] * minor(0, 1) + m[0][2] * minor(0, 2);
    for (std::size_t r = 0; r < 3; ++r) {
        for (std::size_t c = 0; c < 3; ++c) result[c][r] = minor(r, c) / determinant;
    }
    return result;
}
constexpr std::array<Vec, 3> kRgbFromXyz = inverted(kXyzFromRgb);

std::array<float, 3> times(const std::array<Vec, 3>& m, const std::array<float, 3>& v) {
    std::array<float, 3> result{};
    for (std::size_t r = 0; r < 3; ++r) result[r] = static_cast<float>(m[r][0] * v[0] + m[r][1] * v[1] + m[r][2] * v[2]);
    return result;
}

// X, Y, Z after Lab's curve; L* / 100 is 1.16 f(Y) - 0.16.
std::array<float, 3> curvesOf(const float* rgb) {
    const auto xyz = times(kXyzFromRgb, {linearFromDisplay(rgb[0]), linearFromDisplay(rgb[1]), linearFromDisplay(rgb[2])});
    return {labCurve(xyz[0]), labCurve(xyz[1]), labCurve(xyz[2])};
}

// With a* and b* kept, a change of L* by 116 d changes all three curves by d.
void writeShifted(const std::array<float, 3>& curves, float shift, float* rgb) {
    const auto linear = times(kRgbFromXyz, {labCurveInverse(curves[0] + shift), labCurveInverse(curves[1] + shift),
                                            labCurveInverse(curves[2] + shift)});
    for (std::size_t channel = 0; channel < 3; ++channel) rgb[channel] = displayFromLinear(linear[channel]);
}

using Histogram = std::array<double, kBins>;
using Mapping = std::array<float, kBins + 1>;  // at the edges of the bins, 0 to 1

int binOf(float lightness) { return std::clamp(static_cast<int>(lightness * kBins), 0, kBins - 1); }

Mapping mappingOf(const Histogram& histogram, double clip) {
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

float mapped(const Mapping& mapping, float lightness) {
    const int bin = binOf(lightness);
    const float part = lightness * kBins - static_cast<float>(bin);
    const auto i = static_cast<std::size_t>(bin);
    return mapping[i] + part * (mapping[i + 1] - mapping[i]);
}

struct Grid {
    int tiles = 1;
    int tileWidth = 1, tileHeight = 1;
    std::vector<Mapping> mappings;

    // Bilinear between the four tiles whose centres surround the pixel.
    float at(int x, int y, float lightness) const {
        const auto [left, right, toRight] = between(x, tileWidth);
        const auto [above, below, toBelow] = between(y, tileHeight);
        const float upper = blend(tile(left, above, lightness), tile(right, above, lightness), toRight);
        const float lower = blend(tile(left, below, lightness), tile(right, below, lightness), toRight);
        return blend(upper, lower, toBelow);
    }

private:
    struct Between {
        int first, second;
        float part;
    };
    Between between(int position, int size) const {
        const float centred = (static_cast<float>(position) + 0.5f) / static_cast<float>(size) - 0.5f;
        const int first = static_cast<int>(std::floor(centred));
        return {std::clamp(first, 0, tiles - 1), std::clamp(first + 1, 0, tiles - 1), centred - static_cast<float>(first)};
    }
    float tile(int column, int row, float lightness) const {
        return mapped(mappings[static_cast<std::size_t>(row * tiles + column)], lightness);
    }
    static float blend(float a, float b, float part) { return a + part * (b - a); }
};

class Clahe final : public ClassicalMethod {
public:
    Clahe() : ClassicalMethod(describe()) {}

protected:
    Status compute(const Work& work, ImageBuilder& result) const override {
        const cv::Mat source = matView(work.image), mask = matView(*work.image.fieldOfView());
        cv::Mat target = matView(result);
        Grid grid;
        grid.tiles = static_cast<int>(work.parameters.integer("tiles"));
        grid.tileWidth = (source.cols + grid.tiles - 1) / grid.tiles;
        grid.tileHeight = (source.rows + grid.tiles - 1) / grid.tiles;
        FOVEA_CHECK(fillMappings(work, source, mask, grid));
        return forStrips(source.rows, kStripRows, work.threads, work.context.part(0.5, 1), "mapping lightness", [&](Rows rows) {
            for (int y = rows.begin; y < rows.end; ++y) {
                const auto* from = source.ptr<float>(y);
                const auto* inside = mask.ptr<std::uint8_t>(y);
                auto* to = target.ptr<float>(y);
                for (int x = 0; x < source.cols; ++x) {
                    if (inside[x] == 0) continue;
                    const auto curves = curvesOf(from + 3 * x);
                    const float lightness = 1.16f * curves[1] - 0.16f;
                    writeShifted(curves, (grid.at(x, y, lightness) - lightness) / 1.16f, to + 3 * x);
                }
            }
        });
    }

private:
    static Status fillMappings(const Work& work, const cv::Mat& source, const cv::Mat& mask, Grid& grid) {
        const int count = grid.tiles * grid.tiles;
        std::vector<Histogram> histograms(static_cast<std::size_t>(count), Histogram{});
        FOVEA_CHECK(forEachPart(count, work.threads, work.context.part(0, 0.5), "counting lightness", [&](int part) {
            cv::Rect area(part % grid.tiles * grid.tileWidth, part / grid.tiles * grid.tileHeight, grid.tileWidth, grid.tileHeight);
            area &= cv::Rect(0, 0, source.cols, source.rows);
            auto& histogram = histograms[static_cast<std::size_t>(part)];
            for (int y = area.y; y < area.y + area.height; ++y) {
                for (int x = area.x; x < area.x + area.width; ++x) {
                    if (mask.at<std::uint8_t>(y, x) == 0) continue;
                    const float lightness = 1.16f * curvesOf(source.ptr<float>(y) + 3 * x)[1] - 0.16f;
                    histogram[static_cast<std::size_t>(binOf(lightness))] += 1;
                }
            }
        }));
        Histogram whole{};
        double inside = 0;
        for (const auto& histogram : histograms) {
            for (std::size_t i = 0; i < kBins; ++i) inside += histogram[i], whole[i] += histogram[i];
        }
        if (inside == 0) whole.fill(1), inside = kBins;
        // What a tile lacks in retina is made up from the whole retina: a tile with a few pixels at the rim would
        // otherwise stretch their noise over the whole range.
        const double area = static_cast<double>(grid.tileWidth) * grid.tileHeight;
        for (auto& histogram : histograms) {
            double own = 0;
            for (const double bin : histogram) own += bin;
            for (std::size_t i = 0; i < kBins; ++i) histogram[i] += (area - own) * whole[i] / inside;
            grid.mappings.push_back(mappingOf(histogram, work.parameters.real("clip")));
        }
        return {};
    }
};

}  // namespace

std::shared_ptr<const Method> makeClahe() { return std::make_shared<Clahe>(); }

}  // namespace fovea
