#include "core/jobs/measure.h"

#include <algorithm>
#include <cmath>

#include "core/image/field_of_view.h"
#include "core/image/read_image.h"
#include "core/image/write_image.h"
#include "core/metrics/consistency.h"
#include "core/metrics/s3.h"

namespace fovea {
namespace {

bool isVesselFigure(const std::string& id) { return id.starts_with("vessel-"); }

Image roundedToDepth(const Image& image) {
    const float white = image.info().bitDepth == BitDepth::bits16 ? 65535.0f : 255.0f;
    ImageBuilder builder(image);
    float* value = builder.pixels();
    for (const float* end = value + static_cast<std::size_t>(image.width()) * image.height() * 3; value != end; ++value) {
        *value = std::floor(std::clamp(*value, 0.0f, 1.0f) * white + 0.5f) / white;
    }
    return std::move(builder).build();
}

Measured measured(MetricValue value, std::string channel) {
    return {std::move(value.id), std::move(channel), value.value, std::move(value.unit), std::move(value.definition), {}};
}

// Of metrics that nobody named, one that this picture is too small or too flat for is told, and the others are measured.
enum class OnFailure { end, tell };

Result<std::vector<Measured>> measureAll(const MetricSubject& subject, const std::vector<std::string>& metrics,
                                         const std::vector<Channel>& channels, MetricOptions options, OnFailure onFailure,
                                         const JobContext& context) {
    std::vector<Measured> all;
    std::optional<Error> first;
    double done = 0;
    for (const std::string& id : metrics) {
        FOVEA_TRY(const MetricEntry entry, findMetricEntry(id));
        context.progress(done++ / static_cast<double>(metrics.size()), "measuring " + id);
        for (const Channel channel : entry.perChannel ? channels : std::vector<Channel>{Channel::luma}) {
            options.channel = channel;
            Result<MetricValue> value = measureMetric(id, subject, options, context);
            if (!value && (onFailure == OnFailure::end || value.error().code != ErrorCode::usage)) return propagate(value);
            if (!value) {
                first = first.value_or(value.error());
                const std::string& why = value.error().message;
                all.push_back({id, "", std::nan(""), "", entry.definition, why.starts_with(id + ":") ? why : id + ": " + why});
                break;
            }
            all.push_back(measured(std::move(*value), entry.perChannel ? std::string(nameOf(channel)) : std::string()));
        }
    }
    const bool none = std::ranges::none_of(all, [](const Measured& figure) { return figure.notAvailable.empty(); });
    if (first && none) return tl::unexpected(*first);
    return all;
}

Map everywhere(int width, int height) {
    return Map(width, height, std::vector<float>(static_cast<std::size_t>(width) * height, 1.0f));
}

std::string sizeOf(const Image& image) { return std::to_string(image.width()) + " x " + std::to_string(image.height()); }

// A map of vessels or a label is grey, or drawn in full colours on black (artery red, vein blue); a photograph taken for one
// would give figures that mean nothing. Lines of a reduced drawing have mixed edges, but lie on much black.
bool mayBeDrawing(const Image& image) {
    std::size_t bright = 0, mixed = 0;
    const float* pixel = image.data();
    for (const float* end = pixel + static_cast<std::size_t>(image.width()) * image.height() * 3; pixel != end; pixel += 3) {
        const auto [low, high] = std::minmax({pixel[0], pixel[1], pixel[2]});
        if (high < 0.1f) continue;
        ++bright;
        const auto between = [](float value) { return value > 0.2f && value < 0.8f; };
        if (high - low > 0.1f && (between(pixel[0]) || between(pixel[1]) || between(pixel[2]))) ++mixed;
    }
    const std::size_t all = static_cast<std::size_t>(image.width()) * image.height();
    return bright * 3 <= all || mixed * 4 <= bright;
}

Result<Map> drawingOf(const Image& image, const std::filesystem::path& file) {
    if (mayBeDrawing(image)) return brightestChannel(image);
    return fail(ErrorCode::usage, "%1: is a photograph, not a map of vessels or a label; --vessel-method METHOD looks for vessels in photographs",
                file.string());
}

// What the metrics ask for, read and where needed computed.
Result<MetricSubject> subjectOf(const MeasureRequest& request, const JobContext& context) {
    MetricSubject subject;
    FOVEA_TRY(subject.image, readImage(request.result));
    if (!request.reference.empty()) {
        FOVEA_TRY(subject.reference, readImage(request.reference));
        if (subject.image.width() != subject.reference->width() || subject.image.height() != subject.reference->height()) {
            return fail(ErrorCode::badData, "%1: has %2 pixels, %3 has %4; nothing is cropped or resized",
                        request.reference.string(), sizeOf(*subject.reference), request.result.string(),
                        sizeOf(subject.image));
        }
    }
    if (!request.input.empty()) {
        FOVEA_TRY(subject.input, readImage(request.input));
    }
    if (request.region == MetricRegion::fieldOfView) {
        subject.image = withFieldOfView(subject.image);
        if (subject.reference) subject.reference = withFieldOfView(*subject.reference);
    }
    MetricNeeds needs;
    for (const std::string& id : request.metrics) {
        FOVEA_TRY(const MetricEntry entry, findMetricEntry(id));
        needs.vessels |= entry.needs.vessels;
        needs.referenceVessels |= entry.needs.referenceVessels;
        needs.label |= entry.needs.label;
    }
    const auto vesselsOf = [&](const Image& image, const std::filesystem::path& file) -> Result<Map> {
        return request.vessels ? request.vessels(image, context.part(0, 0)) : drawingOf(image, file);
    };
    if (needs.vessels) {
        FOVEA_TRY(subject.vessels, vesselsOf(subject.image, request.result));
    }
    if (needs.referenceVessels && subject.reference) {
        FOVEA_TRY(subject.referenceVessels, vesselsOf(*subject.reference, request.reference));
    }
    if (needs.label && subject.reference) {
        FOVEA_TRY(subject.label, drawingOf(*subject.reference, request.reference));
    }
    if (request.mask) {
        FOVEA_TRY(const Image mask, readImage(*request.mask));
        subject.mask = brightestChannel(mask);
    } else if (needs.vessels && !request.vessels) {
        subject.mask = everywhere(subject.image.width(), subject.image.height());
    }
    return subject;
}

Status writeMapOf(const MeasureRequest& request, const MetricSubject& subject, const JobContext& context) {
    const auto wanted = [&](const char* id) { return std::find(request.metrics.begin(), request.metrics.end(), id) != request.metrics.end(); };
    if (wanted("s3") == wanted("consistency")) {
        return fail(ErrorCode::usage, "a map shows s3 or consistency: ask for one of the two");
    }
    const std::vector<std::filesystem::path> inputs = {request.result, request.reference, request.input};
    if (wanted("s3")) {
        FOVEA_TRY(const Sharpness sharpness, s3(subject.image, request.region, context));
        return writeMap(request.map, sharpness.map, {{"Description", sharpness.definition.english()}}, inputs);
    }
    if (!subject.input) return fail(ErrorCode::usage, "consistency: needs the picture that the method was given");
    FOVEA_TRY(const Consistency again, consistency(subject.image, *subject.input, context));
    return writeMap(request.map, again.residual, {{"Description", again.definition.english()}}, inputs);
}

// Those that are not available are left out of `metrics` and told.
std::vector<Measured> defaultMetrics(MeasureRequest& request) {
    std::vector<Measured> missing;
    if (!request.reference.empty()) {
        request.metrics = {"psnr", "ssim"};
    } else {
        for (const MetricEntry& entry : metricTable()) {
            const MetricNeeds& needs = entry.needs;
            if (needs.reference || needs.input || needs.vessels) continue;
            const std::string why = unavailableBecause(entry.info.id, request.models).english();
            if (why.empty()) {
                request.metrics.push_back(entry.info.id);
            } else {
                missing.push_back({entry.info.id, "", std::nan(""), "", entry.definition, why});
            }
        }
    }
    if (!request.input.empty()) request.metrics.push_back("consistency");
    return missing;
}

}  // namespace

// Artery/vein maps are red and blue on black.
Map brightestChannel(const Image& image) {
    std::vector<float> values(static_cast<std::size_t>(image.width()) * image.height());
    const float* pixel = image.data();
    for (float& value : values) {
        value = std::max({pixel[0], pixel[1], pixel[2]});
        pixel += 3;
    }
    return Map(image.width(), image.height(), std::move(values));
}

Json toJson(const Measured& measured) {
    Json json = {{"metric", measured.id}};
    if (!measured.notAvailable.empty()) {
        json["notAvailable"] = measured.notAvailable;
        return json;
    }
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
    std::vector<MetricInfo> all;
    for (const MetricEntry& entry : metricTable()) all.push_back(entry.info);
    return all;
}

Result<VesselFinder> vesselFinder(const MethodRegistry& methods, std::string_view methodId, const RunOptions& options) {
    FOVEA_TRY(const std::shared_ptr<const Method> method, methods.find(methodId));
    if (method->info().task != Task::segment) {
        return fail(ErrorCode::usage, "%1: finds no vessels; choose a method for the task segment", method->info().id);
    }
    return VesselFinder([method, options](const Image& image, const JobContext& context) -> Result<Map> {
        FOVEA_TRY(MethodOutput output, method->apply(withFieldOfView(image), method->info().schema.defaults(), options, context));
        Map* map = std::get_if<Map>(&output.value);
        if (!map) return fail(ErrorCode::internal, "%1: gave no map", method->info().id);
        return std::move(*map);
    });
}

Result<std::vector<Measured>> measureFiles(const MeasureRequest& given, const JobContext& context) {
    MeasureRequest request = given;
    std::vector<Measured> missing;
    const OnFailure onFailure = request.metrics.empty() ? OnFailure::tell : OnFailure::end;
    if (request.metrics.empty()) missing = defaultMetrics(request);
    for (const std::string& id : request.metrics) {
        FOVEA_TRY(const MetricEntry entry, findMetricEntry(id));
        if (entry.needs.model) {
            if (const Text why = unavailableBecause(id, request.models); !why.empty())
                return fail(ErrorCode::unavailable, why);
        }
    }
    context.progress(0, "reading");
    FOVEA_TRY(const MetricSubject subject, subjectOf(request, context));
    const MetricOptions options{.channel = Channel::luma, .region = request.region, .models = request.models};
    FOVEA_TRY(std::vector<Measured> all, measureAll(subject, request.metrics, request.channels, options, onFailure, context.part(0.2, 0.9)));
    if (!request.map.empty()) {
        FOVEA_CHECK(writeMapOf(request, subject, context.part(0.9, 1)));
    }
    all.insert(all.end(), missing.begin(), missing.end());
    context.progress(1, "done");
    return all;
}

Result<std::vector<Measured>> measureRestored(const Image& reference, const std::variant<Image, Map>& value,
                                              const FieldOfView& fieldOfView) {
    MetricSubject subject{.image = reference};
    std::vector<std::string> wanted = {"psnr", "ssim"};
    if (const Map* map = std::get_if<Map>(&value)) {
        if (map->width() != reference.width() || map->height() != reference.height() || fieldOfView.width != map->width() ||
            fieldOfView.height != map->height()) {
            return fail(ErrorCode::usage, "vessel scores: map, label and mask differ in size");
        }
        subject.vessels = *map;
        subject.label = brightestChannel(reference);
        subject.image = reference.withFieldOfView(fieldOfView);
        wanted.clear();
        for (const MetricEntry& entry : metricTable()) {
            if (isVesselFigure(entry.info.id)) wanted.push_back(entry.info.id);
        }
    } else {
        subject.image = roundedToDepth(std::get<Image>(value));
        subject.reference = reference;
    }
    return measureAll(subject, wanted, {Channel::luma, Channel::rgb}, {}, OnFailure::end, {});
}

}  // namespace fovea
