#include "core/jobs/evaluate/figures.h"

#include <limits>

#include "core/base/version.h"

namespace fovea {
namespace {

std::string modelSource(const std::optional<NiqeModel>& model) { return model ? model->name + ", " + model->source : "none"; }

Map maskOf(const FieldOfView& view) {
    std::vector<float> values(static_cast<std::size_t>(view.width) * view.height);
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = (*view.mask)[i] ? 1.0f : 0.0f;
    return Map(view.width, view.height, std::move(values));
}

tl::unexpected<Error> without(const std::string& metric, const std::string& what) {
    return fail(ErrorCode::usage, metric + ": " + what);
}

}  // namespace

Result<CachedRunner::Output> FigureMeasurer::vesselsOf(const Image& image, const std::string& hash, const JobContext& context) {
    FOVEA_TRY(CachedRunner::Output output, runner_.run(vessels_.steps, image, hash, context));
    if (!std::holds_alternative<Map>(output.value)) {
        return fail(ErrorCode::configuration, "vessels: the method makes no map: choose one for the task segment");
    }
    return output;
}

Result<MeasuredFigure> FigureMeasurer::measure(const EvaluationFigure& figure, const FigureSubject& subject, const JobContext& context) {
    FOVEA_TRY(const MetricEntry entry, findMetricEntry(figure.metric));
    const Prepared& prepared = subject.prepared;
    const Map* map = std::get_if<Map>(&subject.result.value);
    const bool vesselFigure = entry.needs.vessels || entry.needs.referenceVessels || entry.needs.label;
    if (map && !vesselFigure) return without(figure.metric, "the result is a map; only vessel figures can be measured on it");

    MetricSubject metric;
    // Beside a map stands the picture of its size: after a super-resolution that is the reference, not the input.
    const bool ofReference = map && prepared.reference && prepared.reference->width() == map->width();
    metric.image = !map ? std::get<Image>(subject.result.value) : ofReference ? *prepared.reference : prepared.input;
    const bool viewFits = prepared.view.width == metric.image.width() && prepared.view.height == metric.image.height();
    if (viewFits) metric.image = metric.image.withFieldOfView(prepared.view);
    Json key = {{"kind", "figure"},
                {"program", std::string(version())},
                {"metric", figure.metric},
                {"definition", entry.definition},
                {"result", subject.result.hash}};
    if (entry.perChannel) key["channel"] = nameOf(figure.channel);
    key["region"] = nameOf(figure.region);
    if (figure.region == MetricRegion::fieldOfView || vesselFigure || entry.needs.model) {
        key["view"] = viewFits ? contentHash(maskOf(prepared.view)) : "estimated";
    }
    if (entry.needs.reference) {
        if (!prepared.reference) return without(figure.metric, prepared.name + " has no reference: degrade the photographs, or use pairs");
        metric.reference = prepared.reference;
        key["reference"] = prepared.referenceHash;
    }
    if (entry.needs.input) {
        metric.input = prepared.input;
        key["input"] = prepared.inputHash;
    }
    if (entry.needs.label) {
        if (!prepared.label) return without(figure.metric, prepared.name + " has no vessel label");
        metric.label = prepared.label;
        key["label"] = contentHash(*prepared.label);
    }
    if (vesselFigure) {
        if (viewFits) metric.mask = maskOf(prepared.view);
        key["thresholds"] = {vessels_.threshold, vessels_.referenceThreshold, vessels_.tolerancePx};
        if (map) {
            metric.vessels = *map;
        } else {
            FOVEA_TRY(const auto vessels, vesselsOf(std::get<Image>(subject.result.value), subject.result.hash, context));
            metric.vessels = std::get<Map>(vessels.value);
            key["vessels"] = vessels.hash;
        }
    }
    if (entry.needs.referenceVessels) {
        // Without a reference the vessels found in the input are what must not be lost.
        const Image& judge = prepared.reference ? *prepared.reference : prepared.input;
        FOVEA_TRY(const auto vessels, vesselsOf(roundedTo8Bits(judge), prepared.reference ? prepared.referenceHash : prepared.inputHash, context));
        metric.referenceVessels = std::get<Map>(vessels.value);
        key["referenceVessels"] = vessels.hash;
    }
    if (entry.needs.model) {
        key["models"] = {{"brisque", models_.brisqueFolder}, {"niqe", modelSource(models_.niqe)}, {"niqe-fundus", modelSource(models_.niqeFundus)}};
    }
    if (const auto kept = cache_.findValue(key); kept && kept->is_object()) {
        const auto value = figureFromJson(kept->value("value", Json()));
        if (value) {
            return MeasuredFigure{{figure.metric, *value, kept->value("unit", std::string()), kept->value("definition", std::string())},
                                  true,
                                  kept->value("why", std::string())};
        }
    }
    FOVEA_CHECK(context.check());
    const MetricOptions options{.channel = figure.channel,
                                .region = figure.region,
                                .models = models_,
                                .vesselThreshold = vessels_.threshold,
                                .referenceThreshold = vessels_.referenceThreshold,
                                .vesselTolerancePx = vessels_.tolerancePx};
    auto value = measureMetric(figure.metric, metric, options, context);
    std::string why;
    if (!value && value.error().code == ErrorCode::usage && (entry.needs.referenceVessels || figure.need == FigureNeed::ifAvailable)) {
        // A very blurred photograph, or one smaller than the metric's window: no reason to end the evaluation of all others.
        why = value.error().message;
        value = MetricValue{figure.metric, std::numeric_limits<double>::quiet_NaN(), entry.info.unit, entry.definition};
    }
    if (!value) return propagate<MetricValue>(value);
    FOVEA_CHECK(cache_.keepValue(
        key, {{"value", figureToJson(value->value)}, {"unit", value->unit}, {"definition", value->definition}, {"why", why}}));
    return MeasuredFigure{std::move(*value), false, why};
}

}  // namespace fovea
