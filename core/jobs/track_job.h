// The vessel graph of one file, saved as JSON, CSV or a picture with the graph drawn over it, with a record beside it.
#pragma once

#include <span>

#include "core/jobs/batch_plan.h"
#include "core/jobs/restore.h"
#include "core/methods/graph_method.h"

namespace fovea {

struct TrackJob {
    std::shared_ptr<const GraphMethod> method;
    ParamSet parameters;
    std::vector<PixelPosition> seeds;
    RunOptions options;
    Mark mark = Mark::none;  // of a PNG
};

// Writes item.output, in the format of its extension (.json, .csv, .png), and item.record, both new.
// Errors: item.ready's, those of readImage, GraphMethod::apply, writeImage; usage (a mark without a picture).
Result<GraphOutput> trackFile(const BatchItem& item, std::span<const std::filesystem::path> filesRead, const TrackJob& job,
                              const JobContext& context);

}  // namespace fovea
