#include "core/metrics/metric_table.h"

#include <algorithm>
#include <fmt/format.h>

#include "core/image/field_of_view.h"
#include "core/metrics/brisque.h"
#include "core/metrics/centreline_dice.h"
#include "core/metrics/consistency.h"
#include "core/metrics/s3.h"
#include "core/metrics/vessel.h"
#include "core/metrics/vessel_faithfulness.h"

#ifndef FOVEA_BRISQUE_FOLDER
#define FOVEA_BRISQUE_FOLDER ""
#endif

namespace fovea {
namespace {

constexpr MetricNeeds kReference{.reference = true};
constexpr MetricNeeds kNothing{};
constexpr MetricNeeds kModel{.model = true};
constexpr MetricNeeds kTwoMaps{.vessels = true, .referenceVessels = true};
constexpr MetricNeeds kLabel{.vessels = true, .label = true};

MetricInfo info(const char* id, const char* title, const char* summary, const char* unit, Better better, bool needsReference) {
    return {.id = id, .title = title, .summary = summary, .unit = unit, .better = better, .needsReference = needsReference};
}

MetricInfo fullReference(std::string_view id) {
    for (const MetricInfo& each : metrics()) {
        if (each.id == id) return each;
    }
    FOVEA_ASSERT(false);
    return {};
}

struct VesselFigure {
    const char* id;
    const char* title;
    const char* formula;
    double VesselScores::*value;
};
constexpr VesselFigure kVesselFigures[] = {
    {"vessel-auc", "Area under the ROC curve", "over all thresholds, ties counted half", &VesselScores::auc},
    {"vessel-dice", "Dice", "2 TP / (2 TP + FP + FN)", &VesselScores::dice},
    {"vessel-accuracy", "Accuracy", "(TP + TN) / all", &VesselScores::accuracy},
    {"vessel-sensitivity", "Sensitivity", "TP / (TP + FN)", &VesselScores::sensitivity},
    {"vessel-specificity", "Specificity", "TN / (TN + FP)", &VesselScores::specificity},
    {"vessel-mcc", "Matthews' correlation coefficient", "0 when a row or column of the table is empty", &VesselScores::matthews}};

struct LineFigure {
    const char* id;
    const char* title;
    const char* summary;
    const char* unit;
    Better better;
    double VesselFaithfulness::*value;
};
constexpr LineFigure kLineFigures[] = {
    {"vessels-lost", "Vessels lost", "How much of the reference's vessel length is not there any more.", "%", Better::lower, &VesselFaithfulness::lostPercent},
    {"vessels-lost-px", "Vessel length lost", "The same in pixels.", "px", Better::lower, &VesselFaithfulness::lostPx},
    {"vessels-invented", "Vessels invented", "How much of the vessel length found was not in the reference.", "%", Better::lower, &VesselFaithfulness::inventedPercent},
    {"vessels-invented-px", "Vessel length invented", "The same in pixels.", "px", Better::lower, &VesselFaithfulness::inventedPx},
    {"vessels-found-px", "Vessel length found", "Length of all vessels that the network finds in the picture.", "px", Better::neither, &VesselFaithfulness::restoredPx}};

const std::string kLines =
    "middle lines (Zhang-Suen thinning) of what a vessel network finds above the threshold, inside the mask; lengths in px, "
    "diagonal steps sqrt 2; lost or invented: farther than 3 px from any vessel pixel of the other map";
const std::string kY = "channel Y = 0.299 R + 0.587 G + 0.114 B, 0 to 255";

std::vector<MetricEntry> makeTable() {
    std::vector<MetricEntry> table = {
        {fullReference("psnr"), "10 log10(255^2 / mean squared error); no border cut; not rounded", kReference, true},
        {fullReference("ssim"), "Wang et al. 2004: Gaussian window of sigma 1.5 cut to 11 x 11, population covariance, K1 0.01, K2 0.03, range 255; mean of the map without its outer 5 pixels", kReference, true},
        {fullReference("ssim-skimage"), "uniform window of 7 x 7, sample covariance, K1 0.01, K2 0.03, range 255; mean of the map without its outer 3 pixels", kReference, true},
        {fullReference("rmse"), "root mean squared error in grey levels of 8 bits (0 to 255); no border cut", kReference, true},
        {info("rmse-unit", "RMSE (0 to 1)", "Root of the mean squared difference of values from 0 to 1.", "", Better::lower, true),
         "root mean squared error of values from 0 to 1; no border cut", kReference, true},
        {info("s3", "S3 sharpness", "How sharp the sharpest places look: 0 blurred, 1 sharp.", "", Better::higher, false),
         "Vu, Phan and Chandler 2012: mean of the sharpest 1 % of sqrt(spectral slope x total variation); blocks of 32 px every 8 px, and of 8 px; border mirrored; " + kY, kNothing},
        {info("brisque", "BRISQUE", "Distance from undistorted everyday photographs, as people rated them: 0 good, 100 bad.", "", Better::lower, false),
         "Mittal, Moorthy and Bovik 2012 by OpenCV with its model of the LIVE photographs; whole levels; " + kY, kModel},
        {info("niqe", "NIQE (photographs)", "Distance from the statistics of good everyday photographs.", "", Better::lower, false),
         "Mittal, Soundararajan and Bovik 2013: patches of 96 px at two scales, the model given by the user; whole levels; " + kY, kModel},
        {info("niqe-fundus", "NIQE (fundus)", "Distance from the statistics of clean fundus photographs.", "", Better::lower, false),
         "NIQE with a model fitted to clean fundus photographs: patches of 96 px wholly inside the field of view, which is reduced to 1024 px across where it is larger; whole levels; " + kY, kModel},
        {fullReference("entropy"), "Shannon entropy in bits of the histogram of 256 grey levels, values rounded; inside the region", kNothing, true},
    };
    for (const LineFigure& figure : kLineFigures) {
        table.push_back({info(figure.id, figure.title, figure.summary, figure.unit, figure.better, false), kLines, kTwoMaps});
    }
    table.push_back({info("consistency", "Consistency with the input", "What is left between the input and the result degraded again.", "grey levels", Better::lower, false),
                     "root mean square inside the field of view, R, G and B together, in grey levels of 8 bits, not rounded; degraded again by the known reduction, or for pictures of one size by a least-squares veil and blur",
                     {.input = true}});
    for (const VesselFigure& figure : kVesselFigures) {
        table.push_back({info(figure.id, figure.title, "Of a vessel map against a label, threshold 0.5.", "", Better::higher, true),
                         std::string(figure.formula) + "; pixels inside the mask; vessel where the probability is above the threshold", kLabel});
    }
    table.push_back({info("vessel-cldice", "clDice", "Of the middle lines of a vessel map and a label, threshold 0.5.", "", Better::higher, true),
                     "Shit et al. 2021: harmonic mean of the shares of middle-line pixels (Zhang-Suen thinning) that lie on the "
                     "other one's vessels; pixels inside the mask; vessel where the probability is above the threshold",
                     kLabel});
    return table;
}

tl::unexpected<Error> lacking(std::string_view id, const Text& what) {
    return fail(ErrorCode::usage, "%1: needs %2", id, what);
}

bool sameSize(const Image& image, const Map& map) { return image.width() == map.width() && image.height() == map.height(); }

Status checkSubject(const MetricEntry& entry, const MetricSubject& subject) {
    const std::string& id = entry.info.id;
    if (subject.image.empty()) return lacking(id, phrase("a picture"));
    if (entry.needs.reference && !subject.reference) return lacking(id, phrase("a reference"));
    if (entry.needs.input && !subject.input) return lacking(id, phrase("the picture that the method was given"));
    if (entry.needs.vessels && !subject.vessels) return lacking(id, phrase("a vessel map of the picture"));
    if (entry.needs.referenceVessels && !subject.referenceVessels)
        return lacking(id, phrase("a vessel map of the reference"));
    if (entry.needs.label && !subject.label) return lacking(id, phrase("a vessel label"));
    const auto fits = [&](const std::optional<Map>& map) { return !map || sameSize(subject.image, *map); };
    const bool maps = entry.needs.vessels;
    if (maps && !(fits(subject.vessels) && fits(subject.referenceVessels) && fits(subject.label) && fits(subject.mask))) {
        return fail(ErrorCode::usage, "%1: the picture and its vessel maps, label and mask differ in size", id);
    }
    return {};
}

Result<MetricValue> lineFigure(const LineFigure& figure, const MetricSubject& subject, const MetricOptions& options) {
    const FaithfulnessOptions how{.threshold = options.vesselThreshold,
                                  .referenceThreshold = options.referenceThreshold,
                                  .seenThreshold = {},
                                  .tolerancePx = options.vesselTolerancePx};
    FOVEA_TRY(const VesselFaithfulness found,
              subject.mask ? vesselFaithfulness(*subject.vessels, *subject.referenceVessels, subject.mask, how)
                           : vesselFaithfulness(*subject.vessels, *subject.referenceVessels,
                                                *withFieldOfView(subject.image).fieldOfView(), how));
    return MetricValue{figure.id, found.*figure.value, figure.unit, found.definition};
}

Result<MetricValue> vesselFigure(const VesselFigure& figure, const MetricSubject& subject, const MetricOptions& options) {
    VesselScorer scorer(options.vesselThreshold);
    FOVEA_CHECK(subject.mask ? scorer.add(*subject.vessels, *subject.label, *subject.mask)
                             : scorer.add(*subject.vessels, *subject.label, *withFieldOfView(subject.image).fieldOfView()));
    FOVEA_TRY(const VesselScores scores, scorer.scores());
    return MetricValue{figure.id, scores.*figure.value, "", scores.definition};
}

Result<MetricValue> centrelineFigure(const std::string& id, const MetricSubject& subject, double threshold) {
    FOVEA_TRY(const CentrelineDice found,
              subject.mask ? centrelineDice(*subject.vessels, *subject.label, subject.mask, threshold)
                           : centrelineDice(*subject.vessels, *subject.label, *withFieldOfView(subject.image).fieldOfView(), threshold));
    return MetricValue{id, found.value, "", found.definition};
}

Result<MetricValue> niqeFigure(const std::string& id, const MetricSubject& subject, const MetricOptions& options,
                               const JobContext& context) {
    NiqeModel model = id == "niqe" ? *options.models.niqe : *options.models.niqeFundus;
    // As published it looks at everything; a model fitted inside fields of view is used as it was fitted.
    if (id == "niqe" && model.sampling.region == MetricRegion::whole) model.sampling.region = options.region;
    FOVEA_TRY(const double value, niqe(subject.image, model, context));
    const std::string named = model.name + (model.source.empty() ? "" : " (" + model.source + ")");
    Text how = model.sampling.region == MetricRegion::whole
                   ? phrase("NIQE of Mittal, Soundararajan and Bovik 2013, model %1: patches of %2 px at two scales over the whole picture",
                            named, model.sampling.patchPx)
                   : phrase("NIQE of Mittal, Soundararajan and Bovik 2013, model %1: patches of %2 px at two scales wholly inside the "
                            "field of view of the picture",
                            named, model.sampling.patchPx);
    if (model.sampling.largestDiameterPx > 0)
        how = phrase("%1, reduced to %2 px across where it is larger", how, model.sampling.largestDiameterPx);
    return MetricValue{id, value, "", phrase("%1; whole levels, %2", how, kY)};
}

}  // namespace

const std::vector<MetricEntry>& metricTable() {
    static const std::vector<MetricEntry> table = makeTable();
    return table;
}

Result<MetricEntry> findMetricEntry(std::string_view id) {
    std::string known;
    for (const MetricEntry& entry : metricTable()) {
        if (entry.info.id == id) return entry;
        known += (known.empty() ? "" : ", ") + entry.info.id;
    }
    return fail(ErrorCode::usage, "there is no metric '%1'; there are: %2", id, known);
}

MetricModels builtinMetricModels() {
    MetricModels models;
    models.brisqueFolder = FOVEA_BRISQUE_FOLDER;
    return models;
}

Text unavailableBecause(std::string_view id, const MetricModels& models) {
    if (id == "brisque") return brisqueUnavailable(models.brisqueFolder);
    if (id == "niqe" && !models.niqe) {
        return phrase(
            "niqe: not available: its model of natural photographs is not shipped; give the file (--niqe-model)");
    }
    if (id == "niqe-fundus" && !models.niqeFundus) return phrase("niqe-fundus: not available: its model was not found");
    return {};
}

Result<MetricValue> measureMetric(std::string_view id, const MetricSubject& subject, const MetricOptions& options,
                                  const JobContext& context) {
    FOVEA_TRY(const MetricEntry entry, findMetricEntry(id));
    FOVEA_CHECK(context.check());
    FOVEA_CHECK(checkSubject(entry, subject));
    if (const Text why = unavailableBecause(id, options.models); !why.empty()) return fail(ErrorCode::unavailable, why);
    const std::string& name = entry.info.id;
    if (name == "s3") {
        FOVEA_TRY(const Sharpness sharpness, s3(subject.image, options.region, context));
        return MetricValue{name, sharpness.value, "", sharpness.definition};
    }
    if (name == "brisque") {
        FOVEA_TRY(const Brisque value, brisque(subject.image, options.region, options.models.brisqueFolder, context));
        return MetricValue{name, value.value, "", value.definition};
    }
    if (name == "niqe" || name == "niqe-fundus") return niqeFigure(name, subject, options, context);
    if (name == "consistency") {
        FOVEA_TRY(const Consistency again, consistency(subject.image, *subject.input, context));
        return MetricValue{name, again.rms, entry.info.unit, again.definition};
    }
    for (const LineFigure& figure : kLineFigures) {
        if (name == figure.id) return lineFigure(figure, subject, options);
    }
    if (name == "vessel-cldice") return centrelineFigure(name, subject, options.vesselThreshold);
    for (const VesselFigure& figure : kVesselFigures) {
        if (name == figure.id) return vesselFigure(figure, subject, options);
    }
    if (name == "rmse-unit") {
        FOVEA_TRY(MetricValue value, measure("rmse", *subject.reference, subject.image, options.channel, options.region));
        value.id = name;
        value.value /= 255;
        value.unit.clear();
        const Text where = value.definition.arguments().back();
        value.definition = phrase("root mean squared error of values from 0 to 1; %1", where);
        return value;
    }
    if (entry.needs.reference) return measure(name, *subject.reference, subject.image, options.channel, options.region);
    return measure(name, subject.image, options.channel, options.region);
}

}  // namespace fovea
