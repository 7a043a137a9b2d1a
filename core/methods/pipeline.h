// An ordered list of methods with their parameters; JSON in and out:
//   {"format": "fovea-pipeline/1", "steps": [{"method": "denoise.nlm", "version": 1, "parameters": {"strength": 5}}]}
// A record (<output>.json) holds one under "pipeline" and is accepted wherever a pipeline is.
// The last step may make a graph, where the caller can use one; it may then have "seeds": [[812, 440]].
#pragma once

#include <functional>
#include <vector>

#include "core/methods/method.h"
#include "core/methods/vessel_graph.h"

namespace fovea {

struct PipelineStep {
    std::string methodId;
    int version = 1;
    ParamSet parameters;
    // Of a step that makes a graph: from where, in pixels of the picture that the steps before it make. None: it finds its own.
    std::vector<PixelPosition> seeds = {};
};

struct Pipeline {
    std::vector<PipelineStep> steps;
    Json toJson() const;
};

// What may come out: a picture or a map, or a graph too.
enum class PipelineEnd { picture, graph };

// Checks ids, versions and parameters against the registry. `origin` names the source in errors. Steps are image
// methods; one that makes a map (segment, saliency) or, where `end` allows it, a graph can only be the last.
// Errors: configuration.
Result<Pipeline> parsePipeline(const Json& json, const MethodRegistry& registry, const std::string& origin,
                               PipelineEnd end = PipelineEnd::picture);

// Whether the last step makes a graph.
bool makesGraph(const Pipeline& pipeline, const MethodRegistry& registry);

// Product of the steps' scales; a graph keeps the scale of the picture it is of. Errors: usage when over 16.
Result<int> scaleOf(const Pipeline& pipeline, const MethodRegistry& registry);

struct PipelineOutput {
    std::variant<Image, Map> value;
    std::vector<StepRecord> steps;
};

// Runs the steps in order; a map ends a pipeline (only the last step may make one). The field of view is estimated
// first when the image has none. Never a partial picture. Errors: those of the methods; usage (a step that makes a graph:
// that is track_job.h).
Result<PipelineOutput> runPipeline(const Pipeline& pipeline, const Image& image, const MethodRegistry& registry,
                                   const RunOptions& options, const JobContext& context);

}  // namespace fovea
