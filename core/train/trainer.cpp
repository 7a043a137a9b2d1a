#include "core/train/trainer.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <future>
#include <optional>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/seed.h"
#include "core/base/version.h"
#include "core/nn/weights.h"
#include "core/store/model_card.h"
#include "core/train/checkpoint.h"
#include "core/train/domain.h"
#include "core/train/fixed_patches.h"
#include "core/train/patch_keeper.h"
#include "core/train/run_setup.h"
#include "core/train/run_log.h"
#include "core/train/scheme.h"
#include "core/train/weight_average.h"

namespace fovea {
namespace {

using Clock = std::chrono::steady_clock;
constexpr int kLogEvery = 20;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

double rateAt(const TrainingOptions& options, std::int64_t step) {
    if (step < options.warmupSteps) return options.rate * static_cast<double>(step + 1) / options.warmupSteps;
    const double span = std::max(1, options.steps - options.warmupSteps);
    const double share = static_cast<double>(step - options.warmupSteps) / span;
    return options.finalRate + 0.5 * (options.rate - options.finalRate) * (1 + std::cos(M_PI * share));
}

const char* precisionText(const nn::Network& network) { return network.computeType() == torch::kBFloat16 ? "bf16" : "fp32"; }

const char* reasonText(StopReason reason) {
    static constexpr const char* kReasons[] = {"finished", "stopped", "the loss is not finite", "ended early"};
    return kReasons[static_cast<int>(reason)];
}

// Means of the numbers that steps report, between two lines of the log.
class Means {
public:
    void add(const Json& report) {
        ++count_;
        for (const auto& [name, value] : report.items()) sums_[name] = sums_.value(name, 0.0) + value.get<double>();
    }
    int count() const { return count_; }
    Json take() {
        Json means = Json::object();
        for (const auto& [name, value] : sums_.items()) means[name] = value.get<double>() / count_;
        sums_ = Json::object();
        count_ = 0;
        return means;
    }

private:
    Json sums_ = Json::object();
    int count_ = 0;
};

bool allFinite(const Json& report) {
    return std::ranges::all_of(report, [](const Json& value) { return std::isfinite(value.get<double>()); });
}

// One run in its folder: what the loop below needs to keep and to write.
class Run {
public:
    Run(const Recipe& recipe, const TrainingPlace& place, std::unique_ptr<Scheme> scheme, torch::Device device)
        : recipe_(recipe), place_(place), scheme_(std::move(scheme)), device_(device),
          average_(scheme_->network(), recipe.training.averaging),
          patches_(scheme_->shown(PatchKeeper::kMostPatches)) {}

    Result<TrainingResult> go(const Photographs& photographs, const JobContext& context);

private:
    std::filesystem::path checkpointPath() const { return place_.folder / "checkpoint.safetensors"; }
    Status prepare(const Photographs& photographs);
    std::vector<Scheme::Part> parts() {
        auto parts = scheme_->parts();
        if (average_.active()) parts.push_back({"average", &average_, nullptr});
        return parts;
    }
    Status checkpoint() { return saveCheckpoint(checkpointPath(), parts(), progress_, recipe_.json); }
    std::filesystem::path logPath() const { return place_.folder / "log.jsonl"; }
    // Errors: cancelled, when the stop came meanwhile; the score is then still owed.
    Status score(RunLog& log, const JobContext& context);
    Status scoreAndKeep(RunLog& log);
    std::optional<std::string> whyToEnd() const;
    Status noteEnd(const TrainingResult& result) const;
    Status publish(const Json& scores);

    const Recipe& recipe_;
    const TrainingPlace& place_;
    std::unique_ptr<Scheme> scheme_;
    torch::Device device_;
    WeightAverage average_;
    PatchKeeper patches_;
    Progress progress_;
    Json domain_;
};

Status Run::prepare(const Photographs& photographs) {
    std::error_code error;
    std::filesystem::create_directories(place_.folder, error);
    if (error) return fail(ErrorCode::inputOutput, "%1: cannot be made: %2", place_.folder.string(), error.message());
    FOVEA_TRY(const Json split, describeSplit(photographs));
    domain_ = domainOf(recipe_, photographs);
    FOVEA_CHECK(replaceFile(place_.folder / "split.json", split.dump(2)));
    if (std::filesystem::exists(checkpointPath())) {
        FOVEA_TRY(progress_, loadCheckpoint(checkpointPath(), parts(), recipe_.json));
        FOVEA_CHECK(RunLog::forgetAfter(logPath(), progress_.step));
        patches_.restore(place_.folder, progress_.bestStep);
    }
    return replaceFile(place_.folder / "recipe.json", recipe_.json.dump(2));
}

Status Run::publish(const Json& scores) {
    const auto folder = place_.folder / "model";
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    const Bytes weights = nn::encodeWeights(scheme_->network(), {{"format", "pt"}, {"fovea", std::string(version())}});
    FOVEA_CHECK(replaceFile(folder / "model.safetensors", weights));
    const auto traits = scheme_->network().traits();
    ModelCard card;
    card.id = recipe_.id;
    card.method = recipe_.method;
    card.title = recipe_.title.empty() ? recipe_.id : recipe_.title;
    card.task = recipe_.task;
    card.architecture = recipe_.architecture;
    card.scale = traits.scale;
    card.inputChannels = traits.inputChannels;
    card.outputChannels = traits.outputChannels;
    card.receptiveMargin = traits.receptiveMargin;
    card.sizeMultiple = traits.sizeMultiple;
    if (domain_.contains("workingDiameterPx")) {
        FOVEA_TRY(const auto range, jsonValue<std::vector<double>>(domain_, "workingDiameterPx", "recipe: domain"));
        if (range.size() != 2) return fail(ErrorCode::configuration, "recipe: 'workingDiameterPx' must be [low, high]");
        card.workingDiameterPx = DiameterRange{range[0], range[1]};
    }
    card.weights.sha256 = sha256Hex(weights);
    card.weights.bytes = weights.size();
    card.recipe = recipe_.json;
    card.data = recipe_.credits;
    // Without held-out photographs nothing was measured: a definition without a number would only look like a figure.
    if (!scores.empty()) {
        Json figures{{"set", "validation patches of the run"}};
        figures.update(scores);
        card.figures = Json::array({figures});
    }
    card.domain = domain_;
    // A card without one is refused; a recipe of one's own need not think of it before it is run.
    card.licence = recipe_.licence.empty() ? "not stated" : recipe_.licence;
    card.trainedBy = Json{{"program", "Fovea " + std::string(version())},
                          {"steps", progress_.step},
                          {"bestStep", progress_.bestStep},
                          {"seconds", std::llround(progress_.seconds)},
                          {"device", device_.is_cuda() ? "cuda" : "cpu"},
                          {"precision", precisionText(scheme_->network())},
                          {"threads", at::get_num_threads()}};
    return replaceFile(folder / "card.json", toJson(card).dump(2) + "\n");
}

Status Run::score(RunLog& log, const JobContext& context) {
    average_.swap();
    Status done;
    try {
        // Large validation photographs take longer than a batch: a stop need not wait for them.
        const nn::InterruptScope interrupt([&] { return context.stopped(); });
        done = scoreAndKeep(log);
    } catch (const nn::Interrupted&) {
        scheme_->network().train();
        done = fail(ErrorCode::cancelled, "stopped");
    }
    average_.swap();
    return done;
}

// Asked for, or no better score for too long.
std::optional<std::string> Run::whyToEnd() const {
    if (progress_.step == 0) return {};  // there would be nothing to keep
    if (place_.earlyEnd) {
        if (auto asked = place_.earlyEnd->asked()) return asked;
    }
    const auto& options = recipe_.training;
    const auto since = (progress_.step - progress_.bestStep) / options.validateEvery;
    if (options.patience == 0 || progress_.bestStep < 0 || since < options.patience) return {};
    return "no better score for " + std::to_string(since) + " validations";
}

// The model was published when it was best: `steps` of its card are those it had learnt for. Now the card learns how far the
// run went on without a better one, and why it ended.
Status Run::noteEnd(const TrainingResult& result) const {
    const auto path = place_.folder / "model" / "card.json";
    std::error_code ignored;
    if (progress_.bestStep < 0 || !std::filesystem::exists(path, ignored)) return {};  // ended before there was a model
    FOVEA_TRY(const Json before, readJsonFile(path));
    Json card = before;
    card["trainedBy"]["stepsRun"] = progress_.step;
    card["trainedBy"]["ended"] = reasonText(result.reason);
    card["trainedBy"].erase("endedEarly");  // of an earlier sitting
    if (result.reason == StopReason::endedEarly) {
        card["trainedBy"]["endedEarly"] = {{"step", progress_.step}, {"of", recipe_.training.steps}, {"why", result.why}};
    }
    return card == before ? Status() : replaceFile(path, card.dump(2) + "\n");
}

Status Run::scoreAndKeep(RunLog& log) {
    scheme_->network().eval();
    Json scores = scheme_->validate();
    patches_.look();
    scheme_->network().train();
    Json event{{"event", "validation"}, {"step", progress_.step}};
    event.update(scores);
    const bool keepBest = recipe_.training.keep == "best" && !scores.empty();
    const double value = scores.empty() ? static_cast<double>(progress_.step) : scores.begin()->get<double>();
    const bool better = !keepBest || value > progress_.best;
    // Before the log says that there is a validation: who follows it then looks at the patches.
    FOVEA_CHECK(patches_.write(place_.folder, progress_.step, better ? PatchKeeper::Now::best : PatchKeeper::Now::notBest));
    log.write(event);
    if (!better) return {};
    progress_.best = value;
    progress_.bestStep = progress_.step;
    log.write({{"event", keepBest ? "best" : "kept"}, {"step", progress_.step}, {"score", value}});
    return publish(scores);
}

Result<TrainingResult> Run::go(const Photographs& photographs, const JobContext& context) {
    FOVEA_CHECK(prepare(photographs));
    FOVEA_TRY(RunLog log, RunLog::open(logPath()));
    const auto& options = recipe_.training;
    TrainingResult result;
    result.device = device_.is_cuda() ? "cuda" : "cpu";
    result.precision = precisionText(scheme_->network());
    result.threads = at::get_num_threads();
    log.write({{"event", progress_.step > 0 ? "resume" : "start"}, {"step", progress_.step}, {"scheme", options.scheme},
               {"device", result.device}, {"precision", result.precision}, {"threads", result.threads},
               {"parameters", nn::parameterCount(scheme_->network())}, {"version", version()}});
    scheme_->network().train();
    const auto next = [&](std::int64_t step) { return std::async(std::launch::async, [&, step] { return scheme_->batch(step); }); };
    std::future<Batch> pending;
    if (progress_.step < options.steps) pending = next(progress_.step);
    Means means;
    const auto due = [&] { return progress_.step == options.steps || progress_.step % options.validateEvery == 0; };
    // A stop during a validation left it for now.
    bool owed = progress_.step > 0 && due() && !RunLog::holds(logPath(), "validation", progress_.step);
    const auto scoreNow = [&]() -> Status {
        const Status scored = score(log, context);
        owed = !scored && scored.error().code == ErrorCode::cancelled;
        return owed ? Status() : scored;
    };
    if (owed) FOVEA_CHECK(scoreNow());
    while (progress_.step < options.steps) {
        if (context.stopped()) {
            result.reason = StopReason::stopped;
            break;
        }
        if (const auto why = whyToEnd()) {
            result.reason = StopReason::endedEarly;
            result.why = *why;
            break;
        }
        const auto start = Clock::now();
        const Batch batch = pending.get();
        if (progress_.step + 1 < options.steps) pending = next(progress_.step + 1);
        // What a scheme draws while it learns depends on the step alone, so that a resumed run draws the same.
        torch::manual_seed(mixSeed(recipe_.seed, 0x73746570, progress_.step));
        FOVEA_TRY(const Json report, scheme_->step(batch, progress_.step, rateAt(options, progress_.step)));
        if (!allFinite(report)) {
            result.reason = StopReason::notFinite;
            break;
        }
        ++progress_.step;
        if (average_.active()) average_.update(progress_.step);
        progress_.seconds += secondsSince(start);
        means.add(report);
        if (means.count() == kLogEvery || progress_.step == options.steps) {
            Json event{{"event", "step"}, {"step", progress_.step}};
            event.update(means.take());
            event.update({{"rate", rateAt(options, progress_.step)}, {"seconds", progress_.seconds}});
            log.write(event);
        }
        const bool last = progress_.step == options.steps;
        if (due()) FOVEA_CHECK(scoreNow());
        if (last || progress_.step % options.checkpointEvery == 0) FOVEA_CHECK(checkpoint());
        context.progress(static_cast<double>(progress_.step) / options.steps, "training");
    }
    if (result.reason == StopReason::endedEarly && progress_.step > 0 && !due()) FOVEA_CHECK(scoreNow());
    if (owed) result.reason = StopReason::stopped;  // also at the last step: it goes on with that validation
    if (result.reason == StopReason::stopped || result.reason == StopReason::endedEarly) FOVEA_CHECK(checkpoint());
    FOVEA_CHECK(noteEnd(result));
    result.steps = progress_.step;
    result.best = progress_.best;
    result.bestStep = progress_.bestStep;
    Json stop{{"event", "stop"}, {"step", progress_.step}, {"reason", reasonText(result.reason)}};
    if (!result.why.empty() && result.reason == StopReason::endedEarly) stop["why"] = result.why;
    log.write(stop);
    return result;
}

}  // namespace

Result<TrainingResult> train(const Recipe& recipe, const Photographs& photographs, const TrainingPlace& place,
                             const JobContext& context) {
    try {
        const torch::AutoGradMode grad(true);
        FOVEA_TRY(RunSetup setup, setUpRun(recipe, photographs, place));
        return Run(setup.recipe, place, std::move(setup.scheme), setup.device).go(photographs, context);
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::outOfMemory, "training: not enough memory; use a smaller batch or patch");
    } catch (const c10::Error& error) {
        return fail(ErrorCode::internal, "training: %1", error.what_without_backtrace());
    } catch (const std::exception& error) {
        return fail(ErrorCode::internal, "training: %1", error.what());
    }
}

}  // namespace fovea
