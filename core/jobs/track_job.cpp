#include "core/jobs/track_job.h"

#include <algorithm>
#include <new>

#include "core/base/files.h"
#include "core/base/version.h"
#include "core/image/field_of_view.h"
#include "core/image/read_image.h"
#include "core/image/write_image.h"
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

// Widths and lines that a network led to are marked as its work.
std::string markOf(const StepRecord& step) {
    return std::string(step.modelId.empty() ? "PROCESSED" : "AI-PROCESSED") + " - NOT FOR DIAGNOSIS \u00b7 " + step.methodId +
           (step.modelId.empty() ? "" : " + " + step.modelId) + " \u00b7 Fovea " + std::string(version());
}

Json recordOf(const Image& image, const TrackJob& job, const StepRecord& step) {
    Json seeds = Json::array();
    for (const PixelPosition& seed : job.seeds) seeds.push_back({seed.x, seed.y});
    Json record{{"format", kRecordFormat},
                {"program", {{"name", "Fovea"}, {"version", version()}}},
                {"note", researchNote()},
                {"mark", markOf(step)},
                {"source",
                 {{"name", image.info().sourceName},
                  {"sha256", image.info().sourceSha256},
                  {"format", image.info().sourceFormat},
                  {"width", image.width()},
                  {"height", image.height()}}},
                {"seeds", std::move(seeds)},
                {"steps", Json::array({toJson(step)})},
                {"models", Json::array()},
                {"device", step.device},
                {"precision", step.precision},
                {"tilePx", step.tilePx},
                {"threads", step.threads}};
    for (const ModelUse& use : modelsOf(step)) record["models"].push_back({{"id", use.id}, {"sha256", use.sha256}});
    return record;
}

Status save(const BatchItem& item, std::span<const std::filesystem::path> filesRead, const Image& image, const GraphOutput& made,
            const TrackJob& job) {
    FOVEA_CHECK(checkNewOutput(item.output, filesRead));
    FOVEA_CHECK(checkNewOutput(item.record, filesRead));
    const std::string extension = extensionOf(item.output);
    const std::string words = markOf(made.record);
    PictureSize size{image.width(), image.height()};
    if (extension == ".png") {
        Image drawn = drawGraph(image, made.graph);
        if (job.mark == Mark::strip) drawn = withMarkStrip(drawn, words);
        size.height = drawn.height();
        const ImageText text = {{"Software", "Fovea " + std::string(version())},
                                {"Comment", words},
                                {"Disclaimer", std::string(researchNote())},
                                {"Source-SHA256", image.info().sourceSha256}};
        FOVEA_CHECK(writeImage(item.output, drawn, text, filesRead));
    } else if (extension == ".csv") {
        FOVEA_CHECK(writeNewFile(item.output, toCsv(made.graph)));
    } else {
        Json json = toJson(made.graph);
        json["mark"] = words;
        // The source is named by its hash alone: file names can identify a patient.
        json["sourceSha256"] = image.info().sourceSha256;
        FOVEA_CHECK(writeNewFile(item.output, json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n"));
    }
    return writeRecord(recordOf(image, job, made.record), item.output, size, job.mark);
}

}  // namespace

Result<GraphOutput> trackFile(const BatchItem& item, std::span<const std::filesystem::path> filesRead, const TrackJob& job,
                              const JobContext& context) {
    FOVEA_CHECK(item.ready);
    if (job.mark == Mark::strip && extensionOf(item.output) != ".png") {
        return fail(ErrorCode::usage, item.output.string() + ": the mark strip is for a picture (.png)");
    }
    return guarded("track", [&]() -> Result<GraphOutput> {
        context.progress(0, "reading");
        FOVEA_TRY(const Image read, readImage(item.input));
        FOVEA_CHECK(context.check());
        const Image image = withFieldOfView(read);
        auto made = job.method->apply(image, job.seeds, job.parameters, job.options, context.part(0.05, 0.95));
        if (!made) return propagate(made, item.input.string());
        // The last moment at which a stop leaves nothing behind.
        FOVEA_CHECK(context.check());
        context.progress(0.95, "saving");
        FOVEA_CHECK(save(item, filesRead, image, *made, job));
        context.progress(1, "done");
        return std::move(*made);
    });
}

}  // namespace fovea
