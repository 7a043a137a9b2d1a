// Measuring a result against a reference: the figures that fovea-cli prints and the window's panel shows.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/job_context.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/methods/method.h"
#include "core/metrics/metric_table.h"

namespace fovea {

struct Measured {
    std::string id;       // "psnr", "ssim", ..., "s3", "niqe-fundus", "vessel-auc", "vessels-lost", ...
    std::string channel;  // "Y", "RGB", "green"; empty for metrics without that choice
    double value = 0;     // may be infinite; NaN when not available
    std::string unit;
    Text definition;
    std::string notAvailable;  // why there is no value ("niqe: not available: ..."); empty when there is one
};
// {"metric", "channel", "value", "unit", "definition"}; an infinite value is the string "inf". {"metric", "notAvailable"}
// where there is none.
Json toJson(const Measured& measured);

// Every id that measureFiles takes: those of metricTable().
std::vector<MetricInfo> measurableMetrics();

// A drawing as a map: the brightest of the three channels, so that any coloured or white mark counts.
Map brightestChannel(const Image& image);

// Finds vessels in a photograph: probability of its size.
using VesselFinder = std::function<Result<Map>(const Image& image, const JobContext& context)>;
// By a method of the registry. Errors: usage (no such method, or one that makes no map), unavailable.
Result<VesselFinder> vesselFinder(const MethodRegistry& methods, std::string_view methodId, const RunOptions& options);

struct MeasureRequest {
    std::filesystem::path result;
    std::filesystem::path reference;       // a picture; for vessel-... figures a label (vessel is what is above half); empty: none
    std::filesystem::path input;           // what the method was given, for consistency; empty: none
    std::vector<std::string> metrics;      // empty: psnr and ssim with a reference; without one the metrics that need none;
                                           // consistency too when there is an input
    std::vector<Channel> channels = {Channel::luma, Channel::rgb};
    MetricRegion region = MetricRegion::whole;
    std::optional<std::filesystem::path> mask;  // for vessel figures: only pixels where it is bright; absent: all, or the
                                                // field of view when vessels are looked for
    VesselFinder vessels;                  // looks for vessels in result and reference; absent: they are vessel maps
    MetricModels models = builtinMetricModels();
    std::filesystem::path map;             // a new file for the map of s3 or of consistency; empty: none
};
// A metric that was asked for and is not available, or cannot be computed of this picture, is an error; one of the default
// ones is told in Measured, and the others are measured. Figures of vessels take a coloured picture for a map or a label only
// where it can be one: grey, or marks on black.
// Errors: usage (an unknown metric, something that it needs is missing, figures that cannot be computed), unavailable,
// badData (sizes differ), those of readImage, of the vessel finder and, for a map, of writeMap.
Result<std::vector<Measured>> measureFiles(const MeasureRequest& request, const JobContext& context);

// PSNR and SSIM on Y and RGB of a picture as it will be saved (rounded to its bit depth); of a map, the vessel figures
// against a label inside the field of view. Errors: usage, badData.
Result<std::vector<Measured>> measureRestored(const Image& reference, const std::variant<Image, Map>& value,
                                              const FieldOfView& fieldOfView);

}  // namespace fovea
