// sr.self: after Jog, Carass and Prince, "Self super-resolution for magnetic resonance images", MICCAI 2016: no
// training pictures but the picture itself. Their pictures are sharp in two dimensions and coarse in the third: sharp
// slices, made coarse along one direction after another, teach what the third lacks, and Fourier burst accumulation
// joins the directions. A photograph is equally coarse in both dimensions, so it is adapted:
//   - the picture as it came stands for the sharp one: blurred and sampled at half the rate along a direction, it shows
//     what such a loss takes away (anchored neighbourhood regression, as theirs);
//   - the same regression then restores the picture enlarged twice, along that direction; that a loss by two looks alike
//     at both scales is the assumption;
//   - Fourier burst accumulation takes each frequency from the direction that restored it most;
//   - larger factors are steps of two, all of which learn from the picture as it came. The blur of a step makes the
//     steps together a Gaussian of (r - 1) / 2 px, the degradation that all enlargements of Fovea are measured against.
// It works on luminance; colour is that of the bicubic enlargement.
#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>

#include "core/image/mat_bridge.h"
#include "core/methods/classical.h"
#include "core/methods/extend.h"
#include "core/methods/resample.h"
#include "core/methods/selfsr/directional.h"
#include "core/methods/selfsr/fourier_burst.h"
#include "core/methods/selfsr/self_super_resolution.h"

namespace fovea {
namespace {

constexpr std::uint64_t kSeed = 2016;  // fixed: the same picture gives the same result
// Chosen on validation photographs (HRF 10): more directions cost time and gain nothing, as pixels lie along these two;
// a power of 11, as in the burst paper, lets each of several steps take over the noise of the one before.
constexpr int kUsualDirections = 2;
constexpr double kUsualPower = 1;

MethodInfo describe() {
    ParamSchema schema = scaleSchema();
    schema
        .integer({.key = "directions",
                  .label = "Directions",
                  .help = "Along how many directions, evenly spread, the picture is made coarse and restored.",
                  .unit = ""},
                 kUsualDirections, {1, 8}, Range{1, 8})
        .real({.key = "power",
               .label = "Power",
               .help =
                   "How strongly a frequency is taken from the direction where it is strongest; 0 is the mean of all.",
               .unit = ""},
              kUsualPower, {0, 64}, Range{0, 16});
    return {.id = "sr.self",
            .title = "Self super-resolution",
            .summary =
                "Enlarges by what the picture teaches about itself when it is made coarse (after Jog et al. 2016); "
                "needs no "
                "training.",
            .task = Task::superResolve,
            .schema = std::move(schema),
            .traits = {.contextPx = 1 << 16, .memoryFactor = 5}};
}

cv::Mat luminance(const cv::Mat& rgb) {
    cv::Mat y(rgb.size(), CV_32F);
    for (int row = 0; row < rgb.rows; ++row) {
        const float* from = rgb.ptr<float>(row);
        float* to = y.ptr<float>(row);
        for (int x = 0; x < rgb.cols; ++x, from += 3) to[x] = 0.299f * from[0] + 0.587f * from[1] + 0.114f * from[2];
    }
    return y;
}

Result<cv::Mat> enlargedPlane(const cv::Mat& plane, int scale, int threads, const JobContext& context) {
    cv::Mat result(plane.rows * scale, plane.cols * scale, CV_32F);
    FOVEA_CHECK(forStrips(result.rows, 32 * scale, threads, context, "enlarging", [&](Rows rows) {
        enlargedRows(plane, scale, Kernel::bicubic, rows).copyTo(result.rowRange(rows.begin, rows.end));
    }));
    return result;
}

// Of the step that halves a remaining factor, in pixels of its result: Gaussians add by their squares.
double stepSigmaPx(int factor) {
    const double whole = (factor - 1) / 2.0, rest = (factor / 2.0 - 1) / 2.0;
    return std::sqrt(whole * whole - rest * rest) / (factor / 2.0);
}

class SelfSuperResolution final : public ClassicalMethod {
public:
    SelfSuperResolution() : ClassicalMethod(describe()) {}
    int scale(const ParamSet& parameters) const override { return static_cast<int>(parameters.integer("scale")); }

protected:
    Status compute(const Work& work, ImageBuilder& result) const override {
        const int factor = scale(work.parameters);
        FOVEA_TRY(const cv::Mat retina,
                  extendedBeyondFieldOfView(work.image, work.threads, work.context.part(0, 0.02)));
        const cv::Mat picture = luminance(retina);
        cv::Mat current = picture;
        double from = 0.02;
        for (int rest = factor; rest > 1; rest /= 2) {
            // A step costs four times the one before it.
            const double share =
                0.93 * 0.75 / (static_cast<double>(rest) * rest / 4) / (1 - 1 / (static_cast<double>(factor) * factor));
            FOVEA_TRY(current, doubled(work, picture, current, rest, work.context.part(from, from + share)));
            from += share;
        }
        const JobContext last = work.context.part(0.95, 1);
        const cv::Mat source = matView(work.image), target = matView(result);
        return forStrips(result.height(), 32 * factor, work.threads, last, "joining colour", [&](Rows rows) {
            const cv::Mat plain = enlargedRows(picture, factor, Kernel::bicubic, rows);
            cv::Mat to = target.rowRange(rows.begin, rows.end);
            enlargedRows(source, factor, Kernel::bicubic, rows).copyTo(to);
            for (int y = 0; y < to.rows; ++y) {
                float* pixel = to.ptr<float>(y);
                const float *sharp = current.ptr<float>(rows.begin + y), *blurred = plain.ptr<float>(y);
                for (int x = 0; x < to.cols; ++x, pixel += 3) {
                    for (int c = 0; c < 3; ++c) pixel[c] += sharp[x] - blurred[x];
                }
            }
        });
    }

private:
    static Result<cv::Mat> doubled(const Work& work, const cv::Mat& picture, const cv::Mat& current, int rest,
                                   const JobContext& context) {
        FOVEA_TRY(const cv::Mat enlarged, enlargedPlane(current, 2, work.threads, context.part(0, 0.02)));
        const cv::Mat mask = work.image.fieldOfView()->wholeImage ? cv::Mat() : matView(*work.image.fieldOfView());
        const auto directions = static_cast<int>(work.parameters.integer("directions"));
        std::vector<cv::Mat> restored;
        for (int i = 0; i < directions; ++i) {
            const double degrees = 180.0 * i / directions;
            const double begin = 0.02 + 0.78 * i / directions, width = 0.78 / directions;
            FOVEA_TRY(cv::Mat detail,
                      detailOf(work, picture, mask, enlarged, degrees, rest, context.part(begin, begin + width)));
            if (detail.empty()) continue;
            cv::add(detail, enlarged, detail);
            restored.push_back(std::move(detail));
        }
        if (restored.empty()) {
            const Text notice =
                phrase("the picture is too small to learn from: it was enlarged by cubic interpolation alone");
            if (std::ranges::find(work.notices, notice) == work.notices.end()) work.notices.push_back(notice);
            return enlarged;
        }
        return fourierBurst(restored, work.parameters.real("power"), work.threads, context.part(0.8, 1));
    }

    // What one direction restores of the enlarged picture; empty when the picture is too small to teach it.
    static Result<cv::Mat> detailOf(const Work& work, const cv::Mat& picture, const cv::Mat& mask,
                                    const cv::Mat& enlarged, double degrees, int rest, const JobContext& context) {
        const Turn small(picture.size(), degrees), large(enlarged.size(), degrees);
        // A rotated picture has corners that are nothing but mirror images.
        const cv::Mat whole = mask.empty() ? cv::Mat(picture.size(), CV_8U, cv::Scalar(255)) : mask;
        FOVEA_TRY(const cv::Mat lessons, small.forth(picture, work.threads, context.part(0, 0.05)));
        FOVEA_TRY(const auto regression,
                  learnAlongRows(lessons, small.forthMask(whole), stepSigmaPx(rest), AnchorOptions{},
                                 mixSeed(kSeed, rest, std::lround(degrees * 1000)), context.part(0.05, 0.2)));
        if (!regression) return cv::Mat();
        FOVEA_TRY(const cv::Mat turned, large.forth(enlarged, work.threads, context.part(0.2, 0.3)));
        FOVEA_TRY(const cv::Mat detail, detailAlongRows(turned, *regression, work.threads, context.part(0.3, 0.9)));
        return large.back(detail, work.threads, context.part(0.9, 1));
    }
};

}  // namespace

std::shared_ptr<const Method> makeSelfSuperResolution() { return std::make_shared<SelfSuperResolution>(); }

}  // namespace fovea
