// One direction of self super-resolution: the picture is its own example of what is lost along the direction.
#pragma once

#include <opencv2/core/mat.hpp>
#include <optional>

#include "core/methods/parts.h"
#include "core/methods/selfsr/anchored_regression.h"

namespace fovea {

// Turning a plane so that a direction runs along its rows, and back. Cubic interpolation, mirrored beyond the border;
// exact for 0 and 90 degrees.
class Turn {
public:
    Turn(cv::Size size, double degrees);
    Result<cv::Mat> forth(const cv::Mat& plane, int threads, const JobContext& context) const;
    Result<cv::Mat> back(const cv::Mat& turned, int threads, const JobContext& context) const;
    // Of 8-bit masks, without interpolation; 0 beyond the border.
    cv::Mat forthMask(const cv::Mat& mask) const;

private:
    Result<cv::Mat> warped(const cv::Mat& plane, cv::Size size, const cv::Matx23d& fromResult, int threads,
                           const JobContext& context) const;
    enum class Kind { none, transposed, rotated };
    Kind kind_ = Kind::none;
    cv::Size size_, turnedSize_;
    cv::Matx23d turnedFromPlane_, planeFromTurned_;
};

// The rows of a plane blurred by a Gaussian of `sigmaPx`, every second pixel taken (the mean of the middle two of a
// pair's centre) and enlarged again by cubic interpolation: the plane as it would look with half the resolution along
// its rows. The width becomes even: a last odd column is left out.
cv::Mat halvedAlongRows(const cv::Mat& plane, double sigmaPx);

// What lies in `learned` (a plane, turned) but not in halvedAlongRows(learned), as a function of patches of 9 x 3 px of
// the latter, two pixels along the row at a time. Empty when the plane, where `mask` (CV_8U, or empty) is not 0, has
// too few patches to learn from. Errors: cancelled.
Result<std::optional<AnchoredRegression>> learnAlongRows(const cv::Mat& learned, const cv::Mat& mask, double sigmaPx,
                                                         const AnchorOptions& options, std::uint64_t seed,
                                                         const JobContext& context);

// That function over a whole turned plane: what is to be added to it. Errors: cancelled.
Result<cv::Mat> detailAlongRows(const cv::Mat& turned, const AnchoredRegression& regression, int threads,
                                const JobContext& context);

}  // namespace fovea
