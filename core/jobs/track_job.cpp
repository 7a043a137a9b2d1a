#include "core/jobs/track_job.h"

#include <algorithm>
#include <new>

#include "core/base/files.h"
#include "core/image/field_of_view.h"
#include "core/image/read_image.h"
#include "core/jobs/earlier_work.h"
#include "core/jobs/graph_file.h"
#include "core/jobs/mark.h"
#include "core/jobs/record.h"
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

}  // namespace

Result<Tracked> trackImage(const Image& image, const TrackJob& job, const JobContext& context) {
    return guarded("track", [&]() -> Result<Tracked> {
        const Image prepared = withFieldOfView(image);
        FOVEA_TRY(GraphOutput made, job.method->apply(prepared, job.seeds, job.parameters, job.options, context));
        Tracked tracked;
        tracked.drawn.pipeline = {{{job.method->info().id, job.method->info().version, job.parameters}}};
        tracked.drawn.steps = {std::move(made.record)};
        const std::vector<RunOptions> asked{job.options};
        tracked.drawn.record = makeRecord(prepared, tracked.drawn.pipeline, tracked.drawn.steps, asked);
        Json seeds = Json::array();
        for (const PixelPosition& seed : job.seeds) seeds.push_back({seed.x, seed.y});
        tracked.drawn.record["seeds"] = std::move(seeds);
        tracked.drawn.value = drawGraph(prepared, made.graph);
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

Result<GraphOutput> trackFile(const BatchItem& item, std::span<const std::filesystem::path> filesRead, const TrackJob& job,
                              const JobContext& context) {
    FOVEA_CHECK(item.ready);
    if (job.mark == Mark::strip && isText(item.output)) {
        return fail(ErrorCode::usage, "%1: the mark strip is for a picture (.png)", item.output.string());
    }
    return guarded("track", [&]() -> Result<GraphOutput> {
        context.progress(0, "reading");
        FOVEA_TRY(const Image image, readImage(item.input));
        FOVEA_CHECK(context.check());
        auto tracked = trackImage(image, job, context.part(0.05, 0.95));
        if (!tracked) return propagate(tracked, item.input.string());
        if (const auto earlier = earlierWorkOfFile(item.input)) joinEarlierWork(*earlier, tracked->drawn);
        // The last moment at which a stop leaves nothing behind.
        FOVEA_CHECK(context.check());
        context.progress(0.95, "saving");
        FOVEA_CHECK(saveTracked(*tracked, item.output, job.mark, filesRead));
        context.progress(1, "done");
        return GraphOutput{std::move(tracked->graph), std::move(tracked->drawn.steps.front())};
    });
}

}  // namespace fovea
