#include "core/jobs/track_job.h"

#include <algorithm>
#include <new>

#include "core/base/files.h"
#include "core/image/field_of_view.h"
#include "core/image/read_image.h"
#include "core/jobs/earlier_work.h"
#include "core/jobs/graph_file.h"
#include "core/jobs/mark.h"
#include "core/jobs/restore_file.h"
#include "core/methods/guard.h"

namespace fovea {
namespace {

std::string extensionOf(const std::filesystem::path& path) {
    std::string extension = path.extension().string();
    std::ranges::transform(extension, extension.begin(), [](unsigned char c) { return std::tolower(c); });
    return extension;
}

bool isText(const std::filesystem::path& output) { return extensionOf(output) == ".json" || extensionOf(output) == ".csv"; }

std::string textOf(const Tracked& tracked, const std::filesystem::path& output) {
    if (extensionOf(output) == ".csv") return toCsv(tracked.graph);
    Json json = toJson(tracked.graph);
    json["mark"] = tracked.drawn.record["mark"];
    // The source is named by its hash alone: file names can identify a patient.
    json["sourceSha256"] = tracked.drawn.record["source"]["sha256"];
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

constexpr double kBeforeShare = 0.6;  // of the progress, for the steps that make the picture

// The picture that is tracked.
Result<Restored> pictureOf(const Image& image, const TrackJob& job, const MethodRegistry& registry, const JobContext& context,
                           const Restored* before) {
    if (before) return *before;
    Pipeline first = job.pipeline;
    first.steps.pop_back();
    if (first.steps.empty()) return Restored{.value = image, .steps = {}, .pipeline = {}, .record = {}};
    return restoreStepwise(image, first, registry, std::span(job.options).first(first.steps.size()), context);
}

}  // namespace

Result<Tracked> trackImage(const Image& image, const TrackJob& job, const MethodRegistry& registry, const JobContext& context,
                           const Restored* before) {
    const std::vector<PipelineStep>& steps = job.pipeline.steps;
    if (steps.empty()) return fail(ErrorCode::configuration, "the pipeline has no steps");
    if (job.options.size() != steps.size()) {
        return fail(ErrorCode::configuration, "the pipeline has %1 steps, but %2 ways to run them are given", steps.size(),
                    job.options.size());
    }
    const PipelineStep& last = steps.back();
    FOVEA_TRY(const auto method, registry.findGraph(last.methodId));
    return guarded("track", [&]() -> Result<Tracked> {
        const Image prepared = withFieldOfView(image);
        const double share = steps.size() > 1 && !before ? kBeforeShare : 0;
        FOVEA_TRY(Restored picture, pictureOf(prepared, job, registry, context.part(0, share), before));
        const auto* whole = std::get_if<Image>(&picture.value);
        if (!whole) {
            return fail(ErrorCode::configuration, "pipeline: %1 makes a map, so %2 cannot follow it",
                        steps[steps.size() - 2].methodId, last.methodId);
        }
        const Image tracking = withFieldOfView(*whole);
        FOVEA_TRY(GraphOutput made, method->apply(tracking, last.seeds, last.parameters, job.options.back(), context.part(share, 1)));
        Tracked tracked;
        tracked.drawn.pipeline = job.pipeline;
        tracked.drawn.steps = std::move(picture.steps);
        tracked.drawn.steps.push_back(std::move(made.record));
        tracked.drawn.record = makeRecord(prepared, job.pipeline, tracked.drawn.steps, job.options);
        Json seeds = Json::array();
        for (const PixelPosition& seed : last.seeds) seeds.push_back({seed.x, seed.y});
        tracked.drawn.record["seeds"] = std::move(seeds);
        tracked.drawn.value = drawGraph(tracking, made.graph);
        tracked.graph = std::move(made.graph);
        return tracked;
    });
}

Status saveTracked(const Tracked& tracked, const std::filesystem::path& output, Mark mark,
                   std::span<const std::filesystem::path> filesRead) {
    if (!isText(output)) return saveRestored(tracked.drawn, output, mark, filesRead);
    if (mark == Mark::strip)
        return fail(ErrorCode::usage, "%1: the mark strip is for a picture (.png)", output.string());
    FOVEA_CHECK(checkNewOutput(output, filesRead));
    FOVEA_CHECK(checkNewOutput(recordPathOf(output), filesRead));
    FOVEA_CHECK(writeNewFile(output, textOf(tracked, output)));
    return writeRecord(tracked.drawn.record, output, {tracked.graph.width, tracked.graph.height}, mark);
}

Result<TrackedFile> trackFile(const BatchItem& item, std::span<const std::filesystem::path> filesRead, const TrackJob& job,
                              const MethodRegistry& registry, const JobContext& context) {
    FOVEA_CHECK(item.ready);
    if (job.mark == Mark::strip && isText(item.output)) {
        return fail(ErrorCode::usage, "%1: the mark strip is for a picture (.png)", item.output.string());
    }
    return guarded("track", [&]() -> Result<TrackedFile> {
        context.progress(0, "reading");
        FOVEA_TRY(const Image image, readImage(item.input));
        FOVEA_CHECK(context.check());
        auto tracked = trackImage(image, job, registry, context.part(0.05, 0.95));
        if (!tracked) return propagate(tracked, item.input.string());
        if (const auto earlier = earlierWorkOfFile(item.input)) joinEarlierWork(*earlier, tracked->drawn);
        // The last moment at which a stop leaves nothing behind.
        FOVEA_CHECK(context.check());
        context.progress(0.95, "saving");
        FOVEA_CHECK(saveTracked(*tracked, item.output, job.mark, filesRead));
        context.progress(1, "done");
        TrackedFile file{std::move(tracked->graph), tracked->drawn.steps, tracked->drawn.notices()};
        file.notices.insert(file.notices.begin(), image.info().leftOut.begin(), image.info().leftOut.end());
        if (job.recorded) {
            const auto more = differencesFrom(*job.recorded, image, tracked->drawn);
            file.notices.insert(file.notices.end(), more.begin(), more.end());
        }
        return file;
    });
}

}  // namespace fovea
