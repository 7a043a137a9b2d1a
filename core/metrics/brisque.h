// BRISQUE: Mittal, Moorthy and Bovik, "No-reference image quality assessment in the spatial domain", IEEE Transactions on
// Image Processing 2012, by OpenCV's quality module and its model, which was trained on the LIVE photographs.
#pragma once

#include <string>

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/base/text.h"
#include "core/image/image.h"
#include "core/metrics/full_reference.h"

namespace fovea {

struct Brisque {
    double value = 0;  // 0 (good) to 100
    Text definition;
};

// On Y in whole grey levels. In MetricRegion::fieldOfView on the largest upright rectangle inside the field of view,
// because the features need a rectangle. `folder` holds brisque_model_live.yml and brisque_range_live.yml.
// Errors: unavailable (the files are not there, or OpenCV cannot read them), usage (less than 16 px each way, or without
// texture), cancelled, outOfMemory.
Result<Brisque> brisque(const Image& image, MetricRegion region, const std::string& folder, const JobContext& context);

// Why BRISQUE cannot be computed with this folder; empty when it can.
Text brisqueUnavailable(const std::string& folder);

}  // namespace fovea
