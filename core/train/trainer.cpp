#include "core/train/trainer.h"

#include <chrono>
#include <cmath>
#include <future>
#include <thread>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/version.h"
#include "core/nn/weights.h"
#include "core/store/model_card.h"
#include "core/train/checkpoint.h"
#include "core/train/run_log.h"
#include "core/train/sampler.h"
#include "core/train/scores.h"

namespace fovea {
namespace {

using Clock = std::chrono::steady_clock;
constexpr int kValidationSidePx = 512;
constexpr int kLogEvery = 20;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

double rateAt(const TrainingOptions& options, std::int64_t step) {
    if (step < options.warmupSteps) return options.rate * static_cast<double>(step + 1) / options.warmupSteps;
    const double span = std::max(1, options.steps - options.warmupSteps);
    const double share = static_cast<double>(step - options.warmupSteps) / span;
    return options.finalRate + 0.5 * (options.rate - options.finalRate) * (1 + std::cos(M_PI * share));
}

Result<torch::Device> deviceOf(const std::string& name) {
    if (name == "cpu" || (name == "auto" && !torch::cuda::is_available())) return torch::Device(torch::kCPU);
    if (torch::cuda::is_available()) return torch::Device(torch::kCUDA);
    return fail(ErrorCode::unavailable, "no CUDA device is available to this build of LibTorch; see \"CUDA\" in the README");
}

torch::ScalarType precisionOf(const std::string& name, const torch::Device& device) {
    if (name == "fp32") return torch::kFloat;
    if (name == "bf16") return torch::kBFloat16;
    // Without the instructions bf16 is emulated and slower than fp32.
    return device.is_cuda() || __builtin_cpu_supports("avx512bf16") ? torch::kBFloat16 : torch::kFloat;
}

// One run in its folder: what the loop below needs to keep and to write.
class Run {
public:
    Run(const Recipe& recipe, const TrainingPlace& place, std::shared_ptr<nn::Network> network, torch::Device device)
        : recipe_(recipe),
          place_(place),
          network_(std::move(network)),
          device_(device),
          optimizer_(network_->parameters(), torch::optim::AdamOptions(recipe.training.rate)
                                                 .betas({recipe.training.beta1, recipe.training.beta2})
                                                 .weight_decay(recipe.training.weightDecay)) {}

    Result<TrainingResult> go(const Photographs& photographs, const JobContext& context);

private:
    std::filesystem::path checkpointPath() const { return place_.folder / "checkpoint.safetensors"; }
    Status prepare(const Photographs& photographs);
    Status checkpoint() { return saveCheckpoint(checkpointPath(), *network_, optimizer_, progress_, recipe_.json); }
    Status score(RunLog& log, const std::vector<Batch>& batches);
    Status publish(const Json& figures);
    Result<double> stepOnce(const Batch& batch, std::int64_t step);

    const Recipe& recipe_;
    const TrainingPlace& place_;
    std::shared_ptr<nn::Network> network_;
    torch::Device device_;
    torch::optim::Adam optimizer_;
    Progress progress_;
};

Status Run::prepare(const Photographs& photographs) {
    std::error_code error;
    std::filesystem::create_directories(place_.folder, error);
    if (error) return fail(ErrorCode::inputOutput, place_.folder.string() + ": cannot be made: " + error.message());
    FOVEA_TRY(const Json split, describeSplit(photographs));
    FOVEA_CHECK(replaceFile(place_.folder / "split.json", split.dump(2)));
    if (std::filesystem::exists(checkpointPath())) {
        FOVEA_TRY(progress_, loadCheckpoint(checkpointPath(), *network_, optimizer_, recipe_.json));
        FOVEA_CHECK(RunLog::forgetAfter(place_.folder / "log.jsonl", progress_.step));
    }
    return replaceFile(place_.folder / "recipe.json", recipe_.json.dump(2));
}

Result<double> Run::stepOnce(const Batch& batch, std::int64_t step) {
    for (auto& group : optimizer_.param_groups()) {
        static_cast<torch::optim::AdamOptions&>(group.options()).lr(rateAt(recipe_.training, step));
    }
    optimizer_.zero_grad();
    const Batch here{batch.input.to(device_), batch.target.to(device_),
                     batch.weight.defined() ? batch.weight.to(device_) : torch::Tensor()};
    const auto loss = lossOf(recipe_.training.loss, network_->forward(here.input), here);
    const double value = loss.item<double>();
    if (!std::isfinite(value)) return value;
    loss.backward();
    if (recipe_.training.gradientClip > 0) {
        const double norm = torch::nn::utils::clip_grad_norm_(network_->parameters(), recipe_.training.gradientClip);
        if (!std::isfinite(norm)) return norm;
    }
    optimizer_.step();
    return value;
}

Status Run::publish(const Json& figures) {
    const auto folder = place_.folder / "model";
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    const Bytes weights = nn::encodeWeights(*network_, {{"format", "pt"}, {"fovea", std::string(version())}});
    FOVEA_CHECK(replaceFile(folder / "model.safetensors", weights));
    const auto traits = network_->traits();
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
    if (recipe_.domain.contains("workingDiameterPx")) {
        FOVEA_TRY(const auto range, jsonValue<std::vector<double>>(recipe_.domain, "workingDiameterPx", "recipe: domain"));
        if (range.size() != 2) return fail(ErrorCode::configuration, "recipe: 'workingDiameterPx' must be [low, high]");
        card.workingDiameterPx = DiameterRange{range[0], range[1]};
    }
    card.weights.sha256 = sha256Hex(weights);
    card.weights.bytes = weights.size();
    card.recipe = recipe_.json;
    card.data = recipe_.credits;
    card.figures = Json::array({figures});
    card.domain = recipe_.domain;
    card.licence = recipe_.licence;
    card.trainedBy = Json{{"program", "Fovea " + std::string(version())},
                          {"steps", progress_.step},
                          {"bestStep", progress_.bestStep},
                          {"seconds", std::llround(progress_.seconds)},
                          {"device", device_.is_cuda() ? "cuda" : "cpu"},
                          {"precision", network_->computeType() == torch::kBFloat16 ? "bf16" : "fp32"},
                          {"threads", at::get_num_threads()}};
    return replaceFile(folder / "card.json", toJson(card).dump(2) + "\n");
}

Status Run::score(RunLog& log, const std::vector<Batch>& batches) {
    network_->eval();
    Json scores = validate(*network_, batches, device_);
    network_->train();
    Json event{{"event", "validation"}, {"step", progress_.step}};
    event.update(scores);
    log.write(event);
    const double value = scores.empty() ? static_cast<double>(progress_.step) : scores.begin()->get<double>();
    if (value <= progress_.best) return {};
    progress_.best = value;
    progress_.bestStep = progress_.step;
    log.write({{"event", "best"}, {"step", progress_.step}, {"score", value}});
    Json figures{{"set", "validation patches of the run"}, {"images", batches.size()}};
    figures.update(scores);
    return publish(figures);
}

Result<TrainingResult> Run::go(const Photographs& photographs, const JobContext& context) {
    FOVEA_TRY(const Sampler sampler, Sampler::make(photographs, recipe_));
    FOVEA_CHECK(prepare(photographs));
    FOVEA_TRY(RunLog log, RunLog::open(place_.folder / "log.jsonl"));
    const auto& options = recipe_.training;
    const int scale = recipe_.degradation.type == "low-resolution" ? recipe_.degradation.scale : 1;
    const auto validation = sampler.validation(std::max(kValidationSidePx, options.patchPx * scale));
    TrainingResult result;
    result.device = device_.is_cuda() ? "cuda" : "cpu";
    result.precision = network_->computeType() == torch::kBFloat16 ? "bf16" : "fp32";
    result.threads = at::get_num_threads();
    log.write({{"event", progress_.step > 0 ? "resume" : "start"}, {"step", progress_.step}, {"device", result.device},
               {"precision", result.precision}, {"threads", result.threads},
               {"parameters", nn::parameterCount(*network_)}, {"version", version()}});
    network_->train();
    const auto next = [&](std::int64_t step) { return std::async(std::launch::async, [&, step] { return sampler.batch(step); }); };
    auto pending = next(progress_.step);
    double lossSum = 0;
    int lossCount = 0;
    while (progress_.step < options.steps) {
        if (context.stopped()) {
            result.reason = StopReason::stopped;
            break;
        }
        const auto start = Clock::now();
        const Batch batch = pending.get();
        if (progress_.step + 1 < options.steps) pending = next(progress_.step + 1);
        FOVEA_TRY(const double loss, stepOnce(batch, progress_.step));
        if (!std::isfinite(loss)) {
            result.reason = StopReason::notFinite;
            break;
        }
        ++progress_.step;
        progress_.seconds += secondsSince(start);
        lossSum += loss;
        if (++lossCount == kLogEvery || progress_.step == options.steps) {
            log.write({{"event", "step"}, {"step", progress_.step}, {"loss", lossSum / lossCount},
                       {"rate", rateAt(options, progress_.step)}, {"seconds", progress_.seconds}});
            lossSum = lossCount = 0;
        }
        const bool last = progress_.step == options.steps;
        if (last || progress_.step % options.validateEvery == 0) FOVEA_CHECK(score(log, validation));
        if (last || progress_.step % options.checkpointEvery == 0) FOVEA_CHECK(checkpoint());
        context.progress(static_cast<double>(progress_.step) / options.steps, "training");
    }
    if (result.reason == StopReason::stopped) FOVEA_CHECK(checkpoint());
    result.steps = progress_.step;
    result.best = progress_.best;
    result.bestStep = progress_.bestStep;
    static constexpr const char* kReasons[] = {"finished", "stopped", "the loss is not finite"};
    log.write({{"event", "stop"}, {"step", progress_.step}, {"reason", kReasons[static_cast<int>(result.reason)]}});
    return result;
}

}  // namespace

Result<TrainingResult> train(const Recipe& recipe, const Photographs& photographs, const TrainingPlace& place,
                             const JobContext& context) {
    try {
        FOVEA_TRY(const torch::Device device, deviceOf(place.device));
        if (place.threads > 0) at::set_num_threads(place.threads);
        else at::set_num_threads(static_cast<int>(std::max(1u, std::thread::hardware_concurrency())));
        torch::manual_seed(recipe.seed);
        const torch::AutoGradMode grad(true);
        FOVEA_TRY(const auto network, nn::makeNetwork(recipe.architecture));
        if (!recipe.training.startFrom.empty()) {
            FOVEA_TRY(const SafetensorsFile weights, SafetensorsFile::read(recipe.training.startFrom));
            FOVEA_CHECK(nn::loadWeights(*network, weights, recipe.training.startFrom));
        }
        network->to(device);
        network->setComputeType(precisionOf(recipe.training.precision, device));
        return Run(recipe, place, network, device).go(photographs, context);
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::outOfMemory, "training: not enough memory; use a smaller batch or patch");
    } catch (const c10::Error& error) {
        return fail(ErrorCode::internal, std::string("training: ") + error.what_without_backtrace());
    }
}

}  // namespace fovea
