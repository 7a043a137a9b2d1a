// One figure of one result, from the cache or measured.
#pragma once

#include <string>

#include "core/base/job_context.h"
#include "core/jobs/evaluate/cached_runner.h"
#include "core/jobs/evaluate/evaluation_config.h"
#include "core/metrics/metric_table.h"

namespace fovea {

struct FigureSubject {
    const Prepared& prepared;
    const CachedRunner::Output& result;
};

struct MeasuredFigure {
    MetricValue value;
    bool found = false;  // it came from the cache
    std::string why;     // of a value that is not a number: why it cannot be taken of this picture
};

// Measures with one cache, one set of constants and one vessel network. Vessel figures of a result that is a picture are
// of the vessel network on it; of a result that is a map, of the map itself.
class FigureMeasurer {
public:
    // `vesselRunner` and `cache` must outlive this.
    FigureMeasurer(CachedRunner& vesselRunner, ResultCache& cache, VesselOptions vessels, MetricModels models)
        : runner_(vesselRunner), cache_(cache), vessels_(std::move(vessels)), models_(std::move(models)) {}

    // A vessel figure is not a number where the vessel network finds nothing to compare with.
    // Errors: usage (what the figure needs is not there, or sizes differ), unavailable, those of the vessel network.
    Result<MeasuredFigure> measure(const EvaluationFigure& figure, const FigureSubject& subject, const JobContext& context);

private:
    Result<CachedRunner::Output> vesselsOf(const Image& image, const std::string& hash, const JobContext& context);
    CachedRunner& runner_;
    ResultCache& cache_;
    VesselOptions vessels_;
    MetricModels models_;
};

}  // namespace fovea
