#include "core/methods/vessel_tracking.h"

#include <algorithm>
#include <chrono>

#include "core/image/field_of_view.h"
#include "core/methods/finish.h"
#include "core/methods/guard.h"
#include "core/methods/tracking/graph_builder.h"

namespace fovea {
namespace {

using namespace tracking;

// A map answers in units of a clear vessel, the green channel in units of the background's unrest: the default threshold
// means this share of a clear vessel. At 0.24 the lines of vessel.fovea's map have more recall and more precision than the
// green channel's (DRIVE 38-40, 3 px: .94 and .95 against .90 and .90), at 0.35 less recall (.89 and .98).
constexpr double kMapShare = 0.24;
constexpr double kDefaultThreshold = 2.6;
constexpr double kShortestPx = 8;  // of the field: no shorter line is told from noise
constexpr double kSeedReach = 1.0 / 40;  // of the field of view: how far from a vessel a given seed may lie

class VesselTracking final : public GraphMethod {
public:
    explicit VesselTracking(std::vector<std::shared_ptr<const Method>> mapMethods);
    const MethodInfo& info() const override { return info_; }
    Result<GraphOutput> apply(const Image& image, std::span<const PixelPosition> seeds, const ParamSet& parameters,
                              const RunOptions& options, const JobContext& context) const override;

private:
    Result<GraphOutput> run(const Image& image, std::span<const PixelPosition> seeds, const ParamSet& parameters,
                            const RunOptions& options, const JobContext& context) const;
    Result<RidgeField> ridges(const Image& image, const ParamSet& parameters, const RunOptions& options, const JobContext& context,
                              StepRecord& record) const;

    MethodInfo info_;
    std::vector<std::shared_ptr<const Method>> mapMethods_;
};

VesselTracking::VesselTracking(std::vector<std::shared_ptr<const Method>> mapMethods) : mapMethods_(std::move(mapMethods)) {
    info_.id = "vessel.tracking";
    info_.version = 2;
    info_.title = "Vessel tracking";
    info_.summary = "Follows the vessels from seeds and gives their course, width, branches and crossings as a graph.";
    info_.task = Task::track;
    // The field has 16 directions of a value and a width for each of its pixels, and is at most 1100 pixels wide.
    info_.traits = {.contextPx = 0, .memoryFactor = 3, .maskPolicy = MaskPolicy::zeroOutside, .learned = false};
    std::vector<std::string> sources{kTrackedChannel};
    std::string preferred = kTrackedChannel;  // of a build without networks
    for (const auto& method : mapMethods_) sources.push_back(method->info().id);
    if (std::ranges::find(sources, MethodRegistry::defaultMethodId(Task::segment)) != sources.end()) {
        preferred = MethodRegistry::defaultMethodId(Task::segment);
    }
    info_.schema
        .choice({.key = "source", .label = "Look for vessels in",
                 .help = "The green channel, or the vessel map of a network; widths are measured in the green channel in any case.",
                 .unit = ""},
                preferred, std::move(sources))
        .real({.key = "threshold", .label = "Threshold",
               .help = "How far a vessel must stand out from its surroundings; lower finds fainter vessels and more that are none.",
               .unit = ""},
              kDefaultThreshold, {1, 20}, Range{1.5, 6})
        .real({.key = "shortest", .label = "Shortest piece",
               .help = "A piece of vessel shorter than this share of the field of view's diameter is dropped.", .unit = "%"},
              2.0, {0.2, 20}, Range{0.5, 5});
}

Result<RidgeField> VesselTracking::ridges(const Image& image, const ParamSet& parameters, const RunOptions& options,
                                          const JobContext& context, StepRecord& record) const {
    const std::string& source = parameters.choice("source");
    if (source == kTrackedChannel) {
        if (options.device == DeviceChoice::cuda)
            record.notices.push_back(phrase("%1 runs on the CPU; it has no CUDA version", info_.id));
        if (options.precision == PrecisionChoice::bf16)
            record.notices.push_back(phrase("%1 computes in fp32; it has no bf16 version", info_.id));
        return ridgesOfGreen(image, record.threads, context);
    }
    const auto method = std::ranges::find_if(mapMethods_, [&](const auto& m) { return m->info().id == source; });
    FOVEA_ASSERT(method != mapMethods_.end());
    FOVEA_TRY(const MethodOutput made, (*method)->apply(image, (*method)->info().schema.defaults(), options, context.part(0, 0.7)));
    const auto* map = std::get_if<Map>(&made.value);
    if (!map) return fail(ErrorCode::internal, "%1: %2 made no map", info_.id, source);
    record.device = made.record.device;
    record.precision = made.record.precision;
    record.tilePx = made.record.tilePx;
    record.modelId = made.record.modelId;
    record.modelSha256 = made.record.modelSha256;
    for (const Text& notice : made.record.notices) record.notices.push_back(phrase("%1: %2", source, notice));
    return ridgesOfMap(image, *map, record.threads, context.part(0.7, 1));
}

Result<GraphOutput> VesselTracking::run(const Image& image, std::span<const PixelPosition> seeds, const ParamSet& parameters,
                                        const RunOptions& options, const JobContext& context) const {
    const auto start = std::chrono::steady_clock::now();
    FOVEA_CHECK(checkMemory(image, 1, info_.traits.memoryFactor));
    MethodRun begun(info_, parameters, 1, options);
    GraphOutput output{.graph = {}, .record = std::move(begun.record)};
    StepRecord& record = output.record;
    const Image framed = withFieldOfView(image);
    FOVEA_TRY(const RidgeField field, ridges(framed, parameters, options, context.part(0, 0.8), record));
    double threshold = parameters.real("threshold");
    if (parameters.choice("source") != kTrackedChannel) threshold *= kMapShare / kDefaultThreshold;
    const double shortest = std::max(kShortestPx, parameters.real("shortest") / 100 * field.diameterPx);
    FOVEA_TRY(const Tracks tracks, track(field, {.seed = threshold, .track = 0.6 * threshold, .mean = 0.8 * threshold, .shortestPx = shortest},
                                         context.part(0.8, 0.9)));
    std::vector<Course> courses;
    for (const auto& path : tracks.paths) {
        Course course;
        for (const TrackPoint& p : path) course.points.push_back({field.frame.toPicture(p.at), 2 * p.halfWidth * field.frame.step});
        courses.push_back(std::move(course));
    }
    FOVEA_CHECK(refineCourses(framed, courses, record.threads, context.part(0.9, 0.98)));
    output.graph = buildGraph(tracks, courses, {.shortestPx = shortest * field.frame.step});
    std::vector<PixelPosition> missed;
    if (!seeds.empty()) {
        output.graph = reachedFrom(output.graph, seeds, kSeedReach * field.diameterPx * field.frame.step, missed);
        for (const PixelPosition& seed : missed) {
            record.notices.push_back(
                phrase("no vessel was found near the seed %1,%2", std::lround(seed.x), std::lround(seed.y)));
        }
    }
    output.graph.width = image.width();
    output.graph.height = image.height();
    output.graph.spacing = image.info().spacing;
    // Where no seed met a vessel that is said already, and there may well be vessels.
    if (output.graph.edges.empty() && missed.empty()) record.notices.push_back(phrase("no vessel was found"));
    FOVEA_CHECK(context.check());
    context.progress(1, "done");
    record.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return output;
}

Result<GraphOutput> VesselTracking::apply(const Image& image, std::span<const PixelPosition> seeds, const ParamSet& parameters,
                                          const RunOptions& options, const JobContext& context) const {
    if (image.empty()) return fail(ErrorCode::usage, "%1: there is no picture", info_.id);
    for (const PixelPosition& seed : seeds) {
        if (seed.x >= -0.5 && seed.y >= -0.5 && seed.x < image.width() - 0.5 && seed.y < image.height() - 0.5) continue;
        return fail(ErrorCode::usage, "%1: a seed lies outside the picture of %2 x %3 px", info_.id, image.width(),
                    image.height());
    }
    return guarded(info_.id, [&] { return run(image, seeds, parameters, options, context); });
}

}  // namespace

std::shared_ptr<const GraphMethod> makeVesselTracking(std::vector<std::shared_ptr<const Method>> mapMethods) {
    return std::make_shared<VesselTracking>(std::move(mapMethods));
}

void registerTracking(MethodRegistry& registry) { registry.addGraph(makeVesselTracking(registry.ofTask(Task::segment))); }

}  // namespace fovea
