#include "core/jobs/measure.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "core/image/field_of_view.h"
#include "core/image/read_image.h"
#include "core/metrics/vessel.h"

namespace fovea {
namespace {

struct VesselFigure {
    const char* id;
    const char* title;
    double VesselScores::*value;
};
constexpr VesselFigure kVesselFigures[] = {{"vessel-auc", "Area under the ROC curve", &VesselScores::auc},
                                           {"vessel-dice", "Dice", &VesselScores::dice},
                                           {"vessel-accuracy", "Accuracy", &VesselScores::accuracy},
                                           {"vessel-sensitivity", "Sensitivity", &VesselScores::sensitivity},
                                           {"vessel-specificity", "Specificity", &VesselScores::specificity},
                                           {"vessel-mcc", "Matthews' correlation coefficient", &VesselScores::matthews}};

bool isVesselFigure(const std::string& id) { return id.starts_with("vessel-"); }

// Any coloured or white mark counts: artery/vein maps are red and blue on black.
Map brightestChannel(const Image& image) {
    std::vector<float> values(static_cast<std::size_t>(image.width()) * image.height());
    const float* pixel = image.data();
    for (float& value : values) {
        value = std::max({pixel[0], pixel[1], pixel[2]});
        pixel += 3;
    }
    return Map(image.width(), image.height(), std::move(values));
}

Image roundedToDepth(const Image& image) {
    const float white = image.info().bitDepth == BitDepth::bits16 ? 65535.0f : 255.0f;
    ImageBuilder builder(image);
    float* value = builder.pixels();
    for (const float* end = value + static_cast<std::size_t>(image.width()) * image.height() * 3; value != end; ++value) {
        *value = std::floor(std::clamp(*value, 0.0f, 1.0f) * white + 0.5f) / white;
    }
    return std::move(builder).build();
}

Result<std::vector<Measured>> compare(const Image& reference, const Image& image, const MeasureRequest& request,
                                      const JobContext& context) {
    std::vector<Measured> all;
    for (const std::string& id : request.metrics) {
        if (isVesselFigure(id)) continue;
        FOVEA_TRY(const MetricInfo info, findMetric(id));
        for (const Channel channel : request.channels) {
            FOVEA_CHECK(context.check());
            const auto value = info.needsReference ? measure(id, reference, image, channel, request.region)
                                                   : measure(id, image, channel, request.region);
            if (!value) return propagate(value);
            all.push_back({value->id, std::string(nameOf(channel)), value->value, value->unit, value->definition});
        }
    }
    return all;
}

template <typename Mask>
Result<std::vector<Measured>> vesselFigures(const Map& probability, const Image& label, const Mask& mask,
                                            const std::function<bool(const std::string&)>& wanted) {
    VesselScorer scorer;
    FOVEA_CHECK(scorer.add(probability, brightestChannel(label), mask));
    FOVEA_TRY(const VesselScores scores, scorer.scores());
    std::vector<Measured> all;
    for (const VesselFigure& figure : kVesselFigures) {
        if (wanted(figure.id)) all.push_back({figure.id, "", scores.*figure.value, "", scores.definition});
    }
    return all;
}

Result<Map> readMask(const MeasureRequest& request, const Image& result) {
    const std::size_t pixels = static_cast<std::size_t>(result.width()) * result.height();
    if (!request.mask) return Map(result.width(), result.height(), std::vector<float>(pixels, 1.0f));
    FOVEA_TRY(const Image mask, readImage(*request.mask));
    return brightestChannel(mask);
}

}  // namespace

Json toJson(const Measured& measured) {
    Json json = {{"metric", measured.id}};
    if (!measured.channel.empty()) json["channel"] = measured.channel;
    if (std::isfinite(measured.value)) {
        json["value"] = measured.value;
    } else {
        json["value"] = std::isnan(measured.value) ? "nan" : measured.value > 0 ? "inf" : "-inf";
    }
    json["unit"] = measured.unit;
    json["definition"] = measured.definition;
    return json;
}

std::vector<MetricInfo> measurableMetrics() {
    std::vector<MetricInfo> all = metrics();
    for (const VesselFigure& figure : kVesselFigures) {
        all.push_back({.id = figure.id, .title = figure.title, .summary = "Of a vessel map against a label, threshold 0.5."});
    }
    return all;
}

Result<std::vector<Measured>> measureFiles(const MeasureRequest& given, const JobContext& context) {
    MeasureRequest request = given;
    if (request.metrics.empty()) request.metrics = {"psnr", "ssim"};
    const std::vector<MetricInfo> known = measurableMetrics();
    for (const std::string& id : request.metrics) {
        const bool found = std::any_of(known.begin(), known.end(), [&](const MetricInfo& info) { return info.id == id; });
        if (found) continue;
        std::string names;
        for (const MetricInfo& info : known) names += (names.empty() ? "" : ", ") + info.id;
        return fail(ErrorCode::usage, "there is no metric '" + id + "'; there are: " + names);
    }
    context.progress(0, "reading");
    FOVEA_TRY(Image result, readImage(request.result));
    FOVEA_TRY(Image reference, readImage(request.reference));
    if (result.width() != reference.width() || result.height() != reference.height()) {
        return fail(ErrorCode::badData, request.reference.string() + ": has " + std::to_string(reference.width()) + " x " +
                                            std::to_string(reference.height()) + " pixels, " + request.result.string() + " has " +
                                            std::to_string(result.width()) + " x " + std::to_string(result.height()) +
                                            "; nothing is cropped or resized");
    }
    context.progress(0.4, "measuring");
    if (request.region == MetricRegion::fieldOfView) {
        reference = withFieldOfView(reference);
        result = withFieldOfView(result);
    }
    FOVEA_TRY(std::vector<Measured> all, compare(reference, result, request, context));
    if (std::any_of(request.metrics.begin(), request.metrics.end(), isVesselFigure)) {
        FOVEA_TRY(const Map mask, readMask(request, result));
        const auto wanted = [&](const std::string& id) {
            return std::find(request.metrics.begin(), request.metrics.end(), id) != request.metrics.end();
        };
        FOVEA_TRY(const std::vector<Measured> vessels, vesselFigures(brightestChannel(result), reference, mask, wanted));
        all.insert(all.end(), vessels.begin(), vessels.end());
    }
    context.progress(1, "done");
    return all;
}

Result<std::vector<Measured>> measureRestored(const Image& reference, const std::variant<Image, Map>& value,
                                              const FieldOfView& fieldOfView) {
    if (const Map* map = std::get_if<Map>(&value)) {
        return vesselFigures(*map, reference, fieldOfView, [](const std::string&) { return true; });
    }
    MeasureRequest request;
    request.metrics = {"psnr", "ssim"};
    return compare(reference, roundedToDepth(std::get<Image>(value)), request, {});
}

}  // namespace fovea
