#include "core/metrics/difference.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "core/image/mat_bridge.h"
#include "core/metrics/common.h"
#include "core/metrics/ssim_map.h"

namespace fovea {

namespace {

Image onGrid(const Image& image, GridSize grid) {
    if (image.width() == grid.width && image.height() == grid.height) return image;
    ImageBuilder builder(grid.width, grid.height);
    cv::Mat target(grid.height, grid.width, CV_32FC3, builder.pixels());
    const bool enlarges = grid.width > image.width() || grid.height > image.height();
    cv::resize(matView(image), target, target.size(), 0, 0, enlarges ? cv::INTER_CUBIC : cv::INTER_AREA);
    // Bicubic interpolation swings over what can be shown.
    if (enlarges) {
        float* pixel = builder.pixels();
        const std::size_t count = static_cast<std::size_t>(grid.width) * grid.height * 3;
        for (std::size_t i = 0; i < count; ++i) pixel[i] = std::clamp(pixel[i], 0.0f, 1.0f);
    }
    return std::move(builder).build();
}

enum class Which { first, second };

// Empty for a picture that has the grid's size.
Text onGridWords(const Image& image, GridSize grid, Which which) {
    if (image.width() == grid.width && image.height() == grid.height) return {};
    const bool enlarged = grid.width > image.width() || grid.height > image.height();
    if (which == Which::first)
        return enlarged ? phrase("; the first picture was enlarged by bicubic interpolation (a = -0.75)")
                        : phrase("; the first picture was reduced by means of areas");
    return enlarged ? phrase("; the second picture was enlarged by bicubic interpolation (a = -0.75)")
                    : phrase("; the second picture was reduced by means of areas");
}

double luma(const float* p) { return 0.299 * p[0] + 0.587 * p[1] + 0.114 * p[2]; }

Map pixelwise(const Image& a, const Image& b, DifferenceKind kind) {
    std::vector<float> values(static_cast<std::size_t>(a.width()) * a.height());
    cv::parallel_for_(cv::Range(0, a.height()), [&](const cv::Range& rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            const float *p = a.at(0, y), *q = b.at(0, y);
            float* out = values.data() + static_cast<std::size_t>(y) * a.width();
            for (int x = 0; x < a.width(); ++x, p += 3, q += 3) {
                if (kind == DifferenceKind::signedLuma)
                    out[x] = static_cast<float>(255 * (luma(q) - luma(p)));
                else
                    out[x] = 255 * std::max({std::abs(p[0] - q[0]), std::abs(p[1] - q[1]), std::abs(p[2] - q[2])});
            }
        }
    });
    return Map(a.width(), a.height(), std::move(values));
}

// By a histogram of tenths of a grey level.
double rangeOf(const Map& map, const FieldOfView* fieldOfView) {
    std::vector<std::size_t> counts(2551, 0);
    std::size_t total = 0;
    for (int y = 0; y < map.height(); ++y) {
        const int row = fieldOfView ? std::min(fieldOfView->height - 1, y * fieldOfView->height / map.height()) : 0;
        for (int x = 0; x < map.width(); ++x) {
            if (fieldOfView) {
                const auto column = static_cast<std::int64_t>(x) * fieldOfView->width / map.width();
                if (!fieldOfView->inside(static_cast<int>(column), row)) continue;
            }
            const double size = std::abs(static_cast<double>(map.at(x, y)));
            ++counts[static_cast<std::size_t>(std::clamp(std::ceil(size * 10), 0.0, 2550.0))];
            ++total;
        }
    }
    std::size_t seen = 0;
    std::size_t bin = 0;
    for (; bin < counts.size(); ++bin) {
        seen += counts[bin];
        if (static_cast<double>(seen) >= 0.995 * static_cast<double>(total)) break;
    }
    const double value = static_cast<double>(std::min(bin, counts.size() - 1)) / 10;
    for (const double step : {1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0})
        if (value <= step) return step;
    return 255;
}

}  // namespace

Result<DifferenceMap> differenceMap(const Image& first, const Image& second, DifferenceKind kind, GridSize grid,
                                    const JobContext& context) {
    return caught("difference", [&]() -> Result<DifferenceMap> {
        const Image a = onGrid(first, grid);
        FOVEA_CHECK(context.check());
        const Image b = onGrid(second, grid);
        FOVEA_CHECK(context.check());
        context.progress(0.4, "comparing");
        DifferenceMap difference;
        if (kind == DifferenceKind::ssim) {
            FOVEA_TRY(SsimMap similar, ssimMap(a, b, Channel::luma));
            difference.map = std::move(similar.map);
            difference.definition = similar.definition;
        } else {
            difference.map = pixelwise(a, b, kind);
            const FieldOfView* fieldOfView = first.fieldOfView()    ? &*first.fieldOfView()
                                             : second.fieldOfView() ? &*second.fieldOfView()
                                                                    : nullptr;
            difference.range = rangeOf(difference.map, fieldOfView);
            difference.definition =
                kind == DifferenceKind::absolute
                    ? phrase("the largest of |dR|, |dG| and |dB|, grey levels of 8 bits")
                    : phrase("Y of the second minus Y of the first, Y = 0.299 R + 0.587 G + 0.114 B, grey levels of 8 bits");
        }
        difference.definition = phrase("%1; on a grid of %2 x %3 px%4%5", difference.definition, grid.width, grid.height,
                                       onGridWords(first, grid, Which::first), onGridWords(second, grid, Which::second));
        FOVEA_CHECK(context.check());
        return difference;
    });
}

Luminance luminanceOf(const Image& image) {
    const FieldOfView* fieldOfView = image.fieldOfView() ? &*image.fieldOfView() : nullptr;
    double sum = 0;
    double squares = 0;
    double count = 0;
    for (int y = 0; y < image.height(); ++y) {
        const float* p = image.at(0, y);
        for (int x = 0; x < image.width(); ++x, p += 3) {
            if (fieldOfView && !fieldOfView->inside(x, y)) continue;
            const double value = 255 * luma(p);
            sum += value;
            squares += value * value;
            ++count;
        }
    }
    if (count == 0) return {};
    const double mean = sum / count;
    return {mean, std::sqrt(std::max(0.0, squares / count - mean * mean))};
}

}  // namespace fovea
