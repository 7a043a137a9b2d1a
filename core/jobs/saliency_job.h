// The saliency map of one file, saved as 8-bit grey PNG with a record beside it.
#pragma once

#include <filesystem>
#include <span>

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/infer/saliency_map.h"
#include "core/jobs/batch_plan.h"

namespace fovea {

struct SaliencyFile {
    int width = 0;
    int height = 0;
};

// Writes item.output (PNG) and item.record, both new. Errors: item.ready's, those of readImage, saliencyMap, writeMap.
Result<SaliencyFile> saliencyFile(const BatchItem& item, std::span<const std::filesystem::path> filesRead,
                                  SaliencyComponent component, const JobContext& context);

}  // namespace fovea
