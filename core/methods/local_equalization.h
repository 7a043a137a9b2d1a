// Contrast limited adaptive histogram equalization (Zuiderveld, "Contrast limited adaptive histogram equalization",
// Graphics Gems IV, 1994) of a plane inside a mask, for every method that contains it. Only the mask is counted, so that
// the black surround makes no rim, and the mapping is continuous, so that 16-bit pictures stay 16-bit.
//
//   FOVEA_TRY(const LocalEqualization equal, LocalEqualization::of(plane, mask, {.clip = 2, .tiles = 8}, threads, context));
//   plane(y, x) -> equal.at(x, y, plane(y, x))
#pragma once

#include <array>
#include <opencv2/core/mat.hpp>
#include <vector>

#include "core/methods/parts.h"

namespace fovea {

struct EqualizationOptions {
    double clip = 2;  // no level may be counted oftener than this times the mean; what is cut off is shared by all
    int tiles = 8;    // along each side
};

class LocalEqualization {
public:
    // `plane` is CV_32FC1 in 0 to 1, `mask` CV_8UC1, 0 outside. What a tile lacks in pixels of the mask is made up from the
    // whole mask: a tile with a few pixels at the rim would otherwise stretch their noise over the whole range.
    // Errors: cancelled.
    static Result<LocalEqualization> of(const cv::Mat& plane, const cv::Mat& mask, const EqualizationOptions& options,
                                        int threads, const JobContext& context);

    // The new value of `value` at a pixel, 0 to 1: bilinear between the four tiles whose centres surround it.
    float at(int x, int y, float value) const;

private:
    static constexpr int kBins = 256;
    using Histogram = std::array<double, kBins>;
    using Mapping = std::array<float, kBins + 1>;  // at the edges of the bins, 0 to 1
    struct Between {
        int first, second;
        float part;
    };
    static int binOf(float value);
    static Mapping mappingOf(const Histogram& histogram, double clip);
    Between between(int position, int size) const;
    float tile(int column, int row, float value) const;

    int tiles_ = 1;
    int tileWidth_ = 1, tileHeight_ = 1;
    std::vector<Mapping> mappings_;
};

}  // namespace fovea
