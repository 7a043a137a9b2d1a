// Every metric by its name: what it means, what it needs, and its value.
//
//   MetricSubject subject{.image = restored, .reference = truth};
//   FOVEA_TRY(const MetricValue value, measureMetric("ssim", subject, {}, context));
//   for (const MetricEntry& entry : metricTable()) ... entry.info.title, entry.definition, entry.needs ...
//
// The older functions of full_reference.h give the same values for psnr, ssim, ssim-skimage, rmse and entropy.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/job_context.h"
#include "core/metrics/full_reference.h"
#include "core/metrics/niqe.h"

namespace fovea {

// What must be in the subject (or the options) for a metric.
struct MetricNeeds {
    bool reference = false;         // MetricSubject::reference
    bool input = false;             // MetricSubject::input
    bool vessels = false;           // MetricSubject::vessels: a vessel network on the picture
    bool referenceVessels = false;  // MetricSubject::referenceVessels: the same network on reference or input
    bool label = false;             // MetricSubject::label: a drawn vessel label
    bool model = false;             // a file of constants: MetricOptions::models
};

struct MetricEntry {
    MetricInfo info;          // id, title, summary, unit, which way is better
    std::string definition;   // channel, border, mask and range in words; a value's own definition also says the choices
    MetricNeeds needs;
    bool perChannel = false;  // MetricOptions::channel matters
};

// In the order in which they are shown:
//   psnr ssim ssim-skimage rmse rmse-unit | s3 brisque niqe niqe-fundus entropy |
//   vessels-lost vessels-lost-px vessels-invented vessels-invented-px vessels-found-px | consistency |
//   vessel-auc vessel-dice vessel-accuracy vessel-sensitivity vessel-specificity vessel-mcc vessel-cldice
const std::vector<MetricEntry>& metricTable();
// Errors: usage, naming the metrics there are.
Result<MetricEntry> findMetricEntry(std::string_view id);

struct MetricSubject {
    Image image;                          // what is measured
    std::optional<Image> reference;       // what it should look like; the same size
    std::optional<Image> input;           // what the method was given; the same size or smaller by a whole factor
    std::optional<Map> vessels;           // vessel probability of `image`, its size
    std::optional<Map> referenceVessels;  // of `reference` (or of the input, when judged against that), the same size
    std::optional<Map> label;             // yes above 0.5; the same size
    std::optional<Map> mask;              // vessel figures: only pixels above 0.5; absent: the field of view of `image`
};

// Files of constants that some metrics need. Nothing here is shipped but niqe-fundus.
struct MetricModels {
    std::string brisqueFolder;             // with brisque_model_live.yml and brisque_range_live.yml; empty: not available
    std::optional<NiqeModel> niqe;         // the authors' model of natural photographs, given by the user
    std::optional<NiqeModel> niqeFundus;   // fitted to clean fundus photographs
};
// Only what the build knows: OpenCV's BRISQUE files where they were at configure time and still are. The NIQE models are
// loaded by core/jobs/metric_models.h.
MetricModels builtinMetricModels();

struct MetricOptions {
    Channel channel = Channel::luma;             // for metrics that say perChannel
    MetricRegion region = MetricRegion::whole;   // of the reference where there is one, else of the picture
    MetricModels models;
    double vesselThreshold = 0.5;      // vessel is what is above it, on the picture's map
    double referenceThreshold = 0.5;   // the same on the reference's map
    double vesselTolerancePx = 3;
};

// Why a metric cannot be computed here at all ("brisque: not available: ..."); empty when it can. Looks at the models
// only, not at the subject.
Text unavailableBecause(std::string_view id, const MetricModels& models);

// Thread-safe. Errors: usage (unknown id, what it needs is missing, sizes differ, nothing to measure), unavailable (a
// model file), badData (a map outside 0 to 1), cancelled, internal, outOfMemory.
Result<MetricValue> measureMetric(std::string_view id, const MetricSubject& subject, const MetricOptions& options,
                                  const JobContext& context);

}  // namespace fovea
