// Measuring a result against a reference: the figures that fovea-cli prints and the window's panel shows.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/job_context.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/metrics/full_reference.h"

namespace fovea {

struct Measured {
    std::string id;       // "psnr", "ssim", ..., "vessel-auc", "vessel-dice", ...
    std::string channel;  // "Y", "RGB", "green"; empty for vessel figures
    double value = 0;     // may be infinite
    std::string unit;
    std::string definition;
};
// {"metric", "channel", "value", "unit", "definition"}; an infinite value is the string "inf".
Json toJson(const Measured& measured);

// Every id that measureFiles takes: those of metrics() and the vessel figures.
std::vector<MetricInfo> measurableMetrics();

struct MeasureRequest {
    std::filesystem::path result;
    std::filesystem::path reference;       // a picture; for vessel figures a label (vessel is what is above half)
    std::vector<std::string> metrics;      // empty: psnr and ssim
    std::vector<Channel> channels = {Channel::luma, Channel::rgb};
    MetricRegion region = MetricRegion::whole;
    std::optional<std::filesystem::path> mask;  // for vessel figures: only pixels where it is bright; absent: all
};
// Errors: usage (an unknown metric, figures that cannot be computed), badData (sizes differ), those of readImage.
Result<std::vector<Measured>> measureFiles(const MeasureRequest& request, const JobContext& context);

// PSNR and SSIM on Y and RGB of a picture as it will be saved (rounded to its bit depth); of a map, the vessel figures
// against a label inside the field of view. Errors: usage, badData.
Result<std::vector<Measured>> measureRestored(const Image& reference, const std::variant<Image, Map>& value,
                                              const FieldOfView& fieldOfView);

}  // namespace fovea
