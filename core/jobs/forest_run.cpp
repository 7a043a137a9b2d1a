#include "core/jobs/forest_run.h"

#include <chrono>
#include <cmath>
#include <opencv2/core/utility.hpp>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/version.h"
#include "core/forest/forest_look.h"
#include "core/forest/forest_training.h"
#include "core/store/model_card.h"
#include "core/train/domain.h"
#include "core/train/fixed_patches.h"
#include "core/train/run_log.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;
constexpr const char* kCheckpoint = "checkpoint.safetensors";
constexpr std::uint64_t kMaxForestBytes = 256u << 20;

double decibels(double meanSquare) { return -10 * std::log10(std::max(meanSquare, 1e-12)); }

Result<ForestOptions> optionsOf(const Recipe& recipe) {
    const std::string origin = "recipe " + recipe.id + ": architecture";
    FOVEA_TRY(ForestOptions options, parseForestOptions(recipe.architecture, origin));
    if (recipe.degradation.type != "low-resolution" || recipe.degradation.scale != options.scale) {
        return fail(ErrorCode::configuration, "%1: a forest needs the degradation low-resolution of its own scale",
                    origin);
    }
    const auto& augment = recipe.augment;
    if (augment.scaleLow != 1 || augment.scaleHigh != 1 || augment.gamma != 0) {
        return fail(ErrorCode::configuration, "recipe %1: augment: a forest takes no augmentation but dihedral",
                    recipe.id);
    }
    options.dihedral = augment.dihedral;
    options.seed = recipe.seed;
    return options;
}

// The trees grown so far and the seconds they took; none when there is no checkpoint.
struct Begun {
    ForestModel model;
    double seconds = 0;
};

Result<Begun> readCheckpoint(const fs::path& path, const Recipe& recipe) {
    std::error_code ignored;
    if (!fs::exists(path, ignored)) return Begun{};
    FOVEA_TRY(const SafetensorsFile file, SafetensorsFile::read(path, kMaxForestBytes));
    const auto kept = file.metadata().find("recipe");
    if (kept == file.metadata().end() || kept->second != recipe.json.dump()) {
        return fail(ErrorCode::configuration, "%1: belongs to another recipe", path.string());
    }
    Begun begun;
    if (const auto seconds = file.metadata().find("seconds"); seconds != file.metadata().end()) {
        begun.seconds = std::atof(seconds->second.c_str());
    }
    FOVEA_TRY(begun.model, decodeForest(file, path.string()));
    return begun;
}

Status publish(const Recipe& recipe, const ForestModel& model, const Json& figures, const Json& trainedBy,
               const Json& domain, const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) return fail(ErrorCode::inputOutput, "%1: cannot be made: %2", folder.string(), error.message());
    const Bytes weights = encodeForest(model, {{"fovea", std::string(version())}});
    FOVEA_CHECK(replaceFile(folder / "model.safetensors", weights));
    ModelCard card;
    card.id = recipe.id;
    card.method = recipe.method;
    card.title = recipe.title.empty() ? recipe.id : recipe.title;
    card.task = recipe.task;
    card.architecture = recipe.architecture;
    card.scale = model.scale;
    card.inputChannels = card.outputChannels = 1;  // luminance
    card.receptiveMargin = model.inputPx / 2 + kForestPatchPx / 2;
    card.weights.sha256 = sha256Hex(weights);
    card.weights.bytes = weights.size();
    card.recipe = recipe.json;
    card.data = recipe.credits;
    if (figures.contains("psnr")) card.figures = Json::array({figures});  // else no photograph was held out
    card.domain = domain;
    card.licence = recipe.licence.empty() ? "not stated" : recipe.licence;
    card.trainedBy = trainedBy;
    return replaceFile(folder / "card.json", toJson(card).dump(2) + "\n");
}

constexpr std::size_t kMostPatches = 4;
constexpr int kPatchPx = 192;

PatchPlanes planesOf(GreyPicture picture) { return {1, picture.height, picture.width, std::move(picture.pixels)}; }

// More trees are never worse by their own measure: what is now is best.
Status keepPatches(const ForestLook& look, const ForestModel& model, const fs::path& folder, const JobContext& context) {
    if (look.count() == 0) return {};
    const auto trees = static_cast<std::int64_t>(model.trees.size());
    FixedPatches patches{.step = trees, .bestStep = trees, .patches = {}};
    for (std::size_t i = 0; i < look.count(); ++i) {
        FOVEA_TRY(GreyPicture made, look.made(i, model, context));
        const PatchPlanes now = planesOf(std::move(made));
        patches.patches.push_back({planesOf(look.input(i)), now, now, planesOf(look.reference(i))});
    }
    return writeFixedPatches(patches, folder);
}

}  // namespace

bool trainsForest(const Recipe& recipe) {
    const auto type = recipe.architecture.find("type");
    return type != recipe.architecture.end() && *type == "forest";
}

Status checkForest(const Recipe& recipe) {
    FOVEA_TRY(const ForestOptions options, optionsOf(recipe));
    static_cast<void>(options);
    return {};
}

Result<TrainingResult> runForest(const Recipe& recipe, const Photographs& photographs, const TrainingPlace& place,
                                 const JobContext& context) {
    using Clock = std::chrono::steady_clock;
    FOVEA_TRY(const ForestOptions options, optionsOf(recipe));
    if (place.device == "cuda")
        return fail(ErrorCode::unavailable, "a forest is trained on the CPU; choose the device auto or cpu");
    FOVEA_TRY(const Json split, describeSplit(photographs));
    std::error_code error;
    fs::create_directories(place.folder, error);
    if (error) return fail(ErrorCode::inputOutput, "%1: cannot be made: %2", place.folder.string(), error.message());
    FOVEA_TRY(Begun begun, readCheckpoint(place.folder / kCheckpoint, recipe));
    FOVEA_CHECK(replaceFile(place.folder / "split.json", split.dump(2)));
    FOVEA_CHECK(replaceFile(place.folder / "recipe.json", recipe.json.dump(2)));
    std::vector<ForestPhotograph> list;
    for (const auto& p : photographs) list.push_back({p.width, p.height, p.pixels, p.mask, p.weight, p.validation});

    TrainingResult result;
    result.device = "cpu";
    result.precision = "fp32";
    result.threads = place.threads > 0 ? place.threads : cv::getNumberOfCPUs();
    result.steps = static_cast<std::int64_t>(begun.model.trees.size());
    FOVEA_CHECK(RunLog::forgetAfter(place.folder / "log.jsonl", result.steps));
    FOVEA_TRY(RunLog log, RunLog::open(place.folder / "log.jsonl"));
    log.write({{"event", result.steps > 0 ? "resume" : "start"},
               {"step", result.steps},
               {"device", result.device},
               {"precision", result.precision},
               {"threads", result.threads},
               {"version", version()}});
    const auto start = Clock::now();
    Json figures{{"set", "windows of the validation photographs, luminance, before overlapping patches are averaged"}};
    const auto secondsSoFar = [&] {
        return begun.seconds + std::chrono::duration<double>(Clock::now() - start).count();
    };
    const auto trainedBy = [&] {
        return Json{{"program", "Fovea " + std::string(version())},
                    {"trees", result.steps},
                    {"seconds", std::llround(secondsSoFar())},
                    {"device", "cpu"},
                    {"precision", "fp32"},
                    {"threads", result.threads}};
    };
    FOVEA_TRY(const ForestLook look, ForestLook::make(list, options.scale, kMostPatches, kPatchPx));
    ForestEvents events;
    events.onTree = [&](const ForestModel& model, const ForestScore& score) -> Status {
        result.steps = static_cast<std::int64_t>(model.trees.size());
        const double seconds = secondsSoFar();
        FOVEA_CHECK(keepPatches(look, model, place.folder, {}));
        log.write(
            {{"event", "step"}, {"step", result.steps}, {"loss", score.forest}, {"rate", 0}, {"seconds", seconds}});
        if (score.samples > 0) {
            result.best = decibels(score.forest);
            result.bestStep = result.steps;
            log.write({{"event", "validation"},
                       {"step", result.steps},
                       {"psnr", result.best},
                       {"bicubic", decibels(score.bicubic)}});
            figures["images"] = score.samples;
            figures["psnr"] = result.best;
            figures["compare"] = {{"bicubic", {{"psnr", decibels(score.bicubic)}}}};
        }
        // Published first: a run killed between the two grows its last tree again and publishes it once more.
        const auto asked = place.earlyEnd ? place.earlyEnd->asked() : std::nullopt;
        const bool last = result.steps == options.trees;
        if (last || asked) {
            Json history = trainedBy();
            if (!last) history["endedEarly"] = {{"step", result.steps}, {"of", options.trees}, {"why", *asked}};
            FOVEA_CHECK(publish(recipe, model, figures, history, domainOf(recipe, photographs), place.folder / "model"));
        }
        FOVEA_CHECK(replaceFile(place.folder / kCheckpoint,
                           encodeForest(model, {{"recipe", recipe.json.dump()}, {"seconds", std::to_string(seconds)}})));
        if (last || !asked) return {};
        result.reason = StopReason::endedEarly;
        result.why = *asked;
        return fail(ErrorCode::cancelled, "ended early");
    };
    ForestModel model = std::move(begun.model);
    const auto done = trainForest(options, list, std::move(model), result.threads, events, context);
    if (!done && done.error().code != ErrorCode::cancelled) return propagate(done);
    const bool early = result.reason == StopReason::endedEarly;
    if (!done && !early) result.reason = StopReason::stopped;
    Json stop{{"event", "stop"}, {"step", result.steps}, {"reason", done ? "finished" : early ? "ended early" : "stopped"}};
    if (early) stop["why"] = result.why;
    log.write(stop);
    return result;
}

}  // namespace fovea
