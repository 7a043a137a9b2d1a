// An ordered list of methods with their parameters; JSON in and out:
//   {"format": "fovea-pipeline/1", "steps": [{"method": "denoise.nlm", "version": 1, "parameters": {"strength": 5}}]}
// A record (<output>.json) holds one under "pipeline" and is accepted wherever a pipeline is.
#pragma once

#include <functional>
#include <vector>

#include "core/methods/method.h"

namespace fovea {

struct PipelineStep {
    std::string methodId;
    int version = 1;
    ParamSet parameters;
};

struct Pipeline {
    std::vector<PipelineStep> steps;
    Json toJson() const;
};

// Checks ids, versions and parameters against the registry. `origin` names the source in errors. Steps are image
// methods; one that makes a map (segment, saliency) can only be the last. Errors: configuration.
Result<Pipeline> parsePipeline(const Json& json, const MethodRegistry& registry, const std::string& origin);

// Product of the steps' scales. Errors: usage when over 16.
Result<int> scaleOf(const Pipeline& pipeline, const MethodRegistry& registry);

struct PipelineOutput {
    std::variant<Image, Map> value;
    std::vector<StepRecord> steps;
};

// Runs the steps in order; a map ends a pipeline (only the last step may make one). The field of view is estimated
// first when the image has none. Never a partial picture. Errors: those of the methods.
Result<PipelineOutput> runPipeline(const Pipeline& pipeline, const Image& image, const MethodRegistry& registry,
                                   const RunOptions& options, const JobContext& context);

}  // namespace fovea
