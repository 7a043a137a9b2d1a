#include "core/forest/forest_samples.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/forest/forest_patches.h"
#include "core/methods/resample.h"

namespace fovea {
namespace {

constexpr int kTries = 30;  // places looked at for a window that lies in the mask

int inputPxOf(const ForestOptions& options) { return options.windowPx + 2; }

// What the network recipes' low-resolution degradation does, on RGB bytes: Gaussian of (r - 1) / 2 px cut at 4 sigma,
// then the mean of the pixels about each block's centre, rounded to 8 bits.
cv::Mat reduced(const cv::Mat& rgb, int scale) {
    const double sigma = (scale - 1) / 2.0;
    const int radius = static_cast<int>(4 * sigma + 0.5), low = (scale - 1) / 2, high = scale / 2;
    cv::Mat blurred, small(rgb.rows / scale, rgb.cols / scale, CV_32FC3);
    cv::GaussianBlur(rgb, blurred, cv::Size(2 * radius + 1, 2 * radius + 1), sigma, sigma, cv::BORDER_REFLECT);
    for (int y = 0; y < small.rows; ++y) {
        const auto* above = blurred.ptr<cv::Vec3f>(y * scale + low);
        const auto* below = blurred.ptr<cv::Vec3f>(y * scale + high);
        auto* to = small.ptr<cv::Vec3f>(y);
        for (int x = 0; x < small.cols; ++x) {
            const int left = x * scale + low, right = x * scale + high;
            const cv::Vec3f sum = above[left] + above[right] + below[left] + below[right];
            for (int c = 0; c < 3; ++c) to[x][c] = std::nearbyint(std::clamp(sum[c] / 4, 0.0f, 1.0f) * 255) / 255;
        }
    }
    return small;
}

cv::Mat rgbOf(const ForestPhotograph& photograph) {
    const auto plane = static_cast<std::size_t>(photograph.width) * photograph.height;
    std::vector<cv::Mat> planes;
    for (std::size_t c = 0; c < 3; ++c) {
        planes.emplace_back(photograph.height, photograph.width, CV_8U,
                            const_cast<std::uint8_t*>(photograph.pixels.data() + c * plane));
    }
    cv::Mat rgb;
    cv::merge(planes, rgb);
    rgb.convertTo(rgb, CV_32FC3, 1.0 / 255);
    return rgb;
}

// Element (x, y) of a side x side square after one of the eight flips and turns.
int turned(int x, int y, int side, int turn) {
    if (turn & 4) std::swap(x, y);
    if (turn & 1) x = side - 1 - x;
    if (turn & 2) y = side - 1 - y;
    return y * side + x;
}

void turnSquare(const std::vector<float>& from, int side, int turn, float* to) {
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) *to++ = from[static_cast<std::size_t>(turned(x, y, side, turn))];
    }
}

}  // namespace

LuminancePair luminancePair(const ForestPhotograph& photograph, int scale) {
    const int width = photograph.width / scale * scale, height = photograph.height / scale * scale;
    const cv::Mat whole = rgbOf(photograph)(cv::Rect(0, 0, width, height));
    return {luminanceOf(reduced(whole, scale)), luminanceOf(whole)};
}

std::vector<int> shareOut(std::span<const ForestPhotograph> photographs, bool validation, int total) {
    double weights = 0;
    for (const auto& p : photographs) weights += p.validation == validation ? p.weight : 0;
    std::vector<int> counts;
    double before = 0;
    for (const auto& p : photographs) {
        const double after = before + (p.validation == validation && weights > 0 ? p.weight / weights : 0);
        counts.push_back(static_cast<int>(std::lround(after * total) - std::lround(before * total)));
        before = after;
    }
    return counts;
}

ForestSamples drawSamples(const ForestPhotograph& photograph, const ForestOptions& options, int count,
                          std::uint64_t seed) {
    const int scale = options.scale, input = inputPxOf(options), reach = input / 2, side = kForestPatchPx * scale;
    const int width = photograph.width / scale, height = photograph.height / scale;
    ForestSamples samples{cv::Mat(count, input * input, CV_32F), cv::Mat(count, side * side, CV_32F)};
    int taken = 0;
    if (count > 0 && width >= input && height >= input) {
        const auto [small, whole] = luminancePair(photograph, scale);
        const cv::Mat residual = whole - enlargedRows(small, scale, Kernel::bicubic, {0, height * scale});
        // Five by five places tell whether a window lies where it may.
        const auto free = [&](int x, int y) {
            for (int j = 0; j < 5; ++j) {
                for (int i = 0; i < 5; ++i) {
                    const int px = (x - reach) * scale + (input * scale - 1) * i / 4;
                    const int py = (y - reach) * scale + (input * scale - 1) * j / 4;
                    if (photograph.mask[static_cast<std::size_t>(py) * photograph.width + px] == 0) return false;
                }
            }
            return true;
        };
        Random random(seed);
        std::vector<float> window(static_cast<std::size_t>(input) * input),
            patch(static_cast<std::size_t>(side) * side);
        for (int i = 0; i < count; ++i) {
            for (int attempt = 0; attempt < kTries; ++attempt) {
                const int x = reach + static_cast<int>(random.below(static_cast<std::uint64_t>(width - 2 * reach)));
                const int y = reach + static_cast<int>(random.below(static_cast<std::uint64_t>(height - 2 * reach)));
                if (!free(x, y)) continue;
                const int turn = options.dihedral ? static_cast<int>(random.below(8)) : 0;
                copyWindow(small, x - reach, y - reach, input, window.data());
                for (int row = 0; row < side; ++row) {
                    const int begin = (x - kForestPatchPx / 2) * scale;
                    std::copy_n(residual.ptr<float>((y - kForestPatchPx / 2) * scale + row) + begin, side,
                                patch.data() + row * side);
                }
                turnSquare(window, input, turn, samples.windows.ptr<float>(taken));
                turnSquare(patch, side, turn, samples.residuals.ptr<float>(taken));
                ++taken;
                break;
            }
        }
    }
    return {samples.windows.rowRange(0, taken), samples.residuals.rowRange(0, taken)};
}

Result<ProjectedSamples> projectSamples(std::span<const ForestPhotograph> photographs, const std::vector<int>& counts,
                                        const ForestOptions& options, const ForestBases& bases, int threads,
                                        const JobContext& context) {
    std::vector<ProjectedSamples> parts(photographs.size());
    FOVEA_CHECK(forEachPart(static_cast<int>(photographs.size()), threads, context, "cutting windows", [&](int index) {
        const auto i = static_cast<std::size_t>(index);
        if (counts[i] == 0) return;
        const auto samples = drawSamples(photographs[i], options, counts[i], mixSeed(options.seed, 1, index));
        if (samples.windows.rows == 0) return;
        cv::gemm(samples.windows, bases.features, 1, {}, 0, parts[i].features, cv::GEMM_2_T);
        cv::gemm(samples.residuals, bases.target, 1, {}, 0, parts[i].targets, cv::GEMM_2_T);
        parts[i].residualSquare = cv::norm(samples.residuals, cv::NORM_L2SQR) / samples.residuals.cols;
    }));
    ProjectedSamples all;
    std::vector<cv::Mat> features, targets;
    for (auto& part : parts) {
        if (part.features.empty()) continue;
        features.push_back(part.features);
        targets.push_back(part.targets);
        all.residualSquare += part.residualSquare;
    }
    if (features.empty()) return all;
    cv::vconcat(features, all.features);
    cv::vconcat(targets, all.targets);
    all.residualSquare /= all.features.rows;
    return all;
}

Result<ForestBases> makeBases(std::span<const ForestPhotograph> photographs, const ForestOptions& options, int threads,
                              const JobContext& context) {
    constexpr int kPhotographs = 32, kSamples = 8192;
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < photographs.size(); ++i) {
        if (!photographs[i].validation) chosen.push_back(i);
    }
    if (chosen.size() > kPhotographs) {
        for (std::size_t i = 0; i < kPhotographs; ++i) chosen[i] = chosen[i * chosen.size() / kPhotographs];
        chosen.resize(kPhotographs);
    }
    std::vector<ForestSamples> parts(chosen.size());
    FOVEA_CHECK(forEachPart(
        static_cast<int>(chosen.size()), threads, context.part(0, 0.6), "looking at the photographs", [&](int index) {
            const auto i = static_cast<std::size_t>(index);
            parts[i] = drawSamples(photographs[chosen[i]], options, kSamples / static_cast<int>(chosen.size()) + 1,
                                   mixSeed(options.seed, 2, index));
        }));
    std::vector<cv::Mat> windows, residuals;
    for (const auto& part : parts) {
        if (part.windows.rows == 0) continue;
        windows.push_back(part.windows);
        residuals.push_back(part.residuals);
    }
    cv::Mat allWindows, allResiduals;
    if (!windows.empty()) {
        cv::vconcat(windows, allWindows);
        cv::vconcat(residuals, allResiduals);
    }
    if (allWindows.rows < 2 * std::max(options.features, options.components)) {
        return fail(ErrorCode::configuration,
                    "the photographs have no room for training windows of %1 px inside their field of view",
                    inputPxOf(options) * options.scale);
    }
    FOVEA_CHECK(context.check());
    ForestBases bases;
    bases.features = featureBasis(allWindows, inputPxOf(options), options.features);
    FOVEA_CHECK(context.check());
    bases.target = leadingDirections(allResiduals, options.components, mixSeed(options.seed, 3));
    context.progress(1, "looking at the photographs");
    return bases;
}

}  // namespace fovea
