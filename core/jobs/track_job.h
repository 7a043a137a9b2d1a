// The vessel graph of one picture or file, saved as JSON, CSV or a picture with the graph drawn over it, with a record
// beside it.
#pragma once

#include <optional>
#include <span>

#include "core/jobs/batch_plan.h"
#include "core/jobs/record.h"
#include "core/jobs/restore.h"
#include "core/methods/graph_method.h"

namespace fovea {

struct TrackJob {
    Pipeline pipeline;                // steps that make the picture, or none, and at the end the one that makes its graph
    std::vector<RunOptions> options;  // one for each step
    Mark mark = Mark::none;           // of a PNG
    // When a record is repeated: what it says about the run it came from.
    std::optional<RecordedRun> recorded;
};

struct Tracked {
    VesselGraph graph;  // in pixels of the picture that was tracked, which the steps before may have enlarged
    Restored drawn;     // that picture with the graph over it, and how all was made
};

// One image in memory, with or without a field of view. `before`: what the steps before the last make of it, where that is
// there already. Errors: those of runPipeline and GraphMethod::apply; configuration (the last step makes no graph, one
// before it makes a map, another number of options).
Result<Tracked> trackImage(const Image& image, const TrackJob& job, const MethodRegistry& registry, const JobContext& context,
                           const Restored* before = nullptr);

// Writes `output`, by its extension the graph (.json, .csv) or the drawn picture, and `<output>.json`, its record, both new.
// Errors: those of writeImage; usage (a mark without a picture).
Status saveTracked(const Tracked& tracked, const std::filesystem::path& output, Mark mark,
                   std::span<const std::filesystem::path> filesRead);

struct TrackedFile {
    VesselGraph graph;
    std::vector<StepRecord> steps;  // the last one made the graph
    std::vector<Text> notices;
};

// Writes item.output, in the format of its extension (.json, .csv, .png), and item.record, both new.
// Errors: item.ready's, those of readImage, trackImage, writeImage; usage (a mark without a picture).
Result<TrackedFile> trackFile(const BatchItem& item, std::span<const std::filesystem::path> filesRead, const TrackJob& job,
                              const MethodRegistry& registry, const JobContext& context);

}  // namespace fovea
