#include "core/methods/display_clahe.h"

#include <algorithm>
#include <cmath>
#include <new>
#include <opencv2/core.hpp>
#include <thread>

#include "core/image/mat_bridge.h"
#include "core/methods/lab.h"
#include "core/methods/local_equalization.h"

namespace fovea {
namespace {

constexpr int kStripRows = 64;
constexpr int kSteps = 1 << 14;  // a quarter of a level at the dark end, where the curve is steepest

using Curves = std::array<float, 3>;

// What 8-bit pixels need again and again.
struct Tables {
    std::array<float, 256> linear{};
    std::array<Curves, 256> grey{};  // Lab's curves of the greys
    std::array<std::uint8_t, kSteps + 1> display{};
    Tables() {
        for (std::size_t v = 0; v < 256; ++v) {
            linear[v] = linearFromDisplay(static_cast<float>(v) / 255);
            grey[v] = labCurvesOfLinear({linear[v], linear[v], linear[v]});
        }
        for (std::size_t i = 0; i <= kSteps; ++i) {
            const float shown = displayFromLinear(static_cast<float>(i) / kSteps);
            display[i] = static_cast<std::uint8_t>(std::lround(255 * std::clamp(shown, 0.0f, 1.0f)));
        }
    }
    Curves curvesOf(std::uint32_t pixel) const {
        const std::uint32_t red = pixel >> 16 & 255, green = pixel >> 8 & 255, blue = pixel & 255;
        if (red == green && green == blue) return grey[red];
        return labCurvesOfLinear({linear[red], linear[green], linear[blue]});
    }
    std::uint32_t byteOf(float value) const {
        return display[static_cast<std::size_t>(std::clamp(value, 0.0f, 1.0f) * kSteps + 0.5f)];
    }
};

}  // namespace

Status equalizeForDisplay(std::span<std::uint32_t> pixels, const FieldOfView& fieldOfView, const DisplayClahe& options,
                          const JobContext& context) {
    const cv::Mat mask = matView(fieldOfView);
    if (pixels.size() != mask.total()) return fail(ErrorCode::usage, "the field of view is of another size than the picture");
    static const Tables tables;
    const int threads = std::max(1u, std::thread::hardware_concurrency());
    const auto rowOf = [&](int y) { return pixels.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(mask.cols); };
    try {
        cv::Mat lightness(mask.size(), CV_32FC1);
        FOVEA_CHECK(forStrips(mask.rows, kStripRows, threads, context.part(0, 0.4), "lightness", [&](Rows rows) {
            for (int y = rows.begin; y < rows.end; ++y)
                for (int x = 0; x < mask.cols; ++x)
                    lightness.at<float>(y, x) =
                        mask.at<std::uint8_t>(y, x) ? lightnessOf(tables.curvesOf(rowOf(y)[x])) : 0.0f;
        }));
        FOVEA_TRY(const LocalEqualization equal,
                  LocalEqualization::of(lightness, mask, {.clip = options.clip, .tiles = options.tiles}, threads,
                                        context.part(0.4, 0.5)));
        return forStrips(mask.rows, kStripRows, threads, context.part(0.5, 1), "mapping lightness", [&](Rows rows) {
            for (int y = rows.begin; y < rows.end; ++y) {
                std::uint32_t* row = rowOf(y);
                for (int x = 0; x < mask.cols; ++x) {
                    if (mask.at<std::uint8_t>(y, x) == 0) continue;
                    const float before = lightness.at<float>(y, x);
                    const float shift = labShift(equal.at(x, y, before) - before);
                    const Curves curves = tables.curvesOf(row[x]);
                    const Curves linear = linearOfLabCurves({curves[0] + shift, curves[1] + shift, curves[2] + shift});
                    row[x] = 0xff000000u | tables.byteOf(linear[0]) << 16 | tables.byteOf(linear[1]) << 8 |
                             tables.byteOf(linear[2]);
                }
            }
        });
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::outOfMemory, "not enough memory to raise the local contrast");
    } catch (const cv::Exception& error) {
        return fail(ErrorCode::internal, "OpenCV: %1", error.err);
    }
}

}  // namespace fovea
