// deblur.richardson-lucy: Richardson 1972, Lucy 1974, for a Gaussian blur H:
//   u_0 = f,  u_{k+1} = u_k . H(f / H u_k)
// H is its own adjoint here (see blurRows). The result is never negative. More iterations sharpen more and raise noise.
#include <algorithm>

#include "core/methods/classical.h"
#include "core/methods/extend.h"
#include "core/methods/planes.h"

namespace fovea {
namespace {

constexpr double kLargestSigmaPx = 10;
constexpr int kMostIterations = 200;
constexpr float kTiny = 1e-6f;  // keeps the quotient finite where the picture is black

MethodInfo describe() {
    ParamSchema schema;
    schema
        .real({.key = "sigma", .label = "Blur", .help = "Standard deviation of the Gaussian blur that is taken back.", .unit = "px"}, 2.0,
              {0.3, kLargestSigmaPx}, Range{0.5, 5})
        .integer({.key = "iterations", .label = "Iterations", .help = "More sharpen more, and raise noise.", .unit = ""}, 10,
                 {1, kMostIterations}, Range{1, 50});
    addChannelsField(schema);
    return {.id = "deblur.richardson-lucy",
            .title = "Richardson-Lucy deconvolution",
            .summary = "Takes a Gaussian blur back step by step; the picture stays positive, noise grows with the iterations.",
            .task = Task::deblur,
            .schema = std::move(schema),
            .traits = {.contextPx = 2 * gaussianRadius(kLargestSigmaPx) * kMostIterations, .memoryFactor = 5}};
}

class RichardsonLucy final : public ClassicalMethod {
public:
    RichardsonLucy() : ClassicalMethod(describe()) {}

protected:
    Status compute(const Work& work, ImageBuilder& result) const override {
        const cv::Mat kernel = gaussianKernel(work.parameters.real("sigma"));
        const auto iterations = static_cast<int>(work.parameters.integer("iterations"));
        FOVEA_TRY(const cv::Mat rgb, extendedBeyondFieldOfView(work.image, work.threads, work.context.part(0, 0.05)));
        const auto deconvolve = [&](cv::Mat& plane, const JobContext& context) -> Status {
            const cv::Mat observed = plane;
            cv::Mat estimate = plane.clone();
            cv::Mat quotient(plane.size(), CV_32FC1), correction(plane.size(), CV_32FC1);
            for (int i = 0; i < iterations; ++i) {
                const std::string stage = phrase("iteration %1 of %2", i + 1, iterations).english();
                const auto half = [&](int which) {
                    return context.part((2.0 * i + which) / (2.0 * iterations), (2.0 * i + which + 1) / (2.0 * iterations));
                };
                FOVEA_CHECK(forStrips(plane.rows, 64, work.threads, half(0), stage, [&](Rows rows) {
                    blurRows(estimate, kernel, rows, quotient);
                    for (int y = rows.begin; y < rows.end; ++y) {
                        const auto* f = observed.ptr<float>(y);
                        auto* q = quotient.ptr<float>(y);
                        for (int x = 0; x < plane.cols; ++x) q[x] = std::max(f[x], 0.0f) / std::max(q[x], kTiny);
                    }
                }));
                FOVEA_CHECK(forStrips(plane.rows, 64, work.threads, half(1), stage, [&](Rows rows) {
                    blurRows(quotient, kernel, rows, correction);
                    for (int y = rows.begin; y < rows.end; ++y) {
                        const auto* c = correction.ptr<float>(y);
                        auto* u = estimate.ptr<float>(y);
                        for (int x = 0; x < plane.cols; ++x) u[x] *= c[x];
                    }
                }));
            }
            plane = estimate;
            return {};
        };
        return restorePlanes(rgb, work.parameters, work.threads, work.context.part(0.05, 1), deconvolve, result);
    }
};

}  // namespace

std::shared_ptr<const Method> makeRichardsonLucy() { return std::make_shared<RichardsonLucy>(); }

}  // namespace fovea
