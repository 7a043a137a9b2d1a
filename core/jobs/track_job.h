// The vessel graph of one picture or file, saved as JSON, CSV or a picture with the graph drawn over it, with a record
// beside it.
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

struct Tracked {
    VesselGraph graph;
    Restored drawn;  // the picture with the graph over it, and how it was made
};

// One image in memory, with or without a field of view. Errors: those of GraphMethod::apply.
Result<Tracked> trackImage(const Image& image, const TrackJob& job, const JobContext& context);

// Writes `output`, by its extension the graph (.json, .csv) or the drawn picture, and `<output>.json`, its record, both new.
// Errors: those of writeImage; usage (a mark without a picture).
Status saveTracked(const Tracked& tracked, const std::filesystem::path& output, Mark mark,
                   std::span<const std::filesystem::path> filesRead);

// Writes item.output, in the format of its extension (.json, .csv, .png), and item.record, both new.
// Errors: item.ready's, those of readImage, GraphMethod::apply, writeImage; usage (a mark without a picture).
Result<GraphOutput> trackFile(const BatchItem& item, std::span<const std::filesystem::path> filesRead, const TrackJob& job,
                              const JobContext& context);

}  // namespace fovea
