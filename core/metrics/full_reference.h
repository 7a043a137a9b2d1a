// How like a reference a picture is, and how much it says. Every value carries its definition, because the same name
// means different numbers elsewhere.
//
//   FOVEA_TRY(const MetricValue value, measure("psnr", reference, image, Channel::luma, MetricRegion::whole));
//
// Values are taken in grey levels of 8 bits (0 to 255) without rounding, so pictures read from 8-bit files give what
// scikit-image gives on those files (psnr, ssim within 1e-4).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/base/text.h"
#include "core/image/image.h"

namespace fovea {

enum class Channel { luma, rgb, green };            // luma: Y = 0.299 R + 0.587 G + 0.114 B
enum class MetricRegion { whole, fieldOfView };     // of the reference; of the picture itself where there is none

// "Y", "RGB", "green"; "whole", "field-of-view".
std::string_view nameOf(Channel channel);
std::string_view nameOf(MetricRegion region);

enum class Better { higher, lower, neither };

struct MetricInfo {
    std::string id;       // "psnr", "ssim", "ssim-skimage", "rmse", "entropy"
    std::string title;
    std::string summary;  // one sentence
    std::string unit;     // "dB", "grey levels", "bits", "" for none
    Better better = Better::higher;
    bool needsReference = true;
};

// All there are, in the order in which they are shown.
const std::vector<MetricInfo>& metrics();
// Errors: usage, naming the metrics there are.
Result<MetricInfo> findMetric(std::string_view id);

struct MetricValue {
    std::string id;
    double value = 0;        // PSNR of identical pictures is infinite
    std::string unit;
    Text definition;  // channel, window, constants, border, region, range, in words
};
// An infinite value is the string "inf".
Json toJson(const MetricValue& value);

// Both pictures must have the same size: nothing is cropped or resized. Thread-safe.
// Errors: usage (unknown id, another size, smaller than the window, no pixel in the region).
Result<MetricValue> measure(std::string_view id, const Image& reference, const Image& image, Channel channel, MetricRegion region);

// Metrics that need no reference (entropy). Errors: usage.
Result<MetricValue> measure(std::string_view id, const Image& image, Channel channel, MetricRegion region);

}  // namespace fovea
