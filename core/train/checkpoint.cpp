#include "core/train/checkpoint.h"

#include "core/store/safetensors.h"

namespace fovea {
namespace {

torch::optim::AdamParamState* stateOf(torch::optim::Adam& optimizer, const torch::Tensor& parameter) {
#if TORCH_VERSION_MAJOR >= 2
    const auto it = optimizer.state().find(parameter.unsafeGetTensorImpl());
#else
    const auto it = optimizer.state().find(c10::guts::to_string(parameter.unsafeGetTensorImpl()));
#endif
    return it == optimizer.state().end() ? nullptr : static_cast<torch::optim::AdamParamState*>(it->second.get());
}

void putState(torch::optim::Adam& optimizer, const torch::Tensor& parameter,
              std::unique_ptr<torch::optim::AdamParamState> state) {
#if TORCH_VERSION_MAJOR >= 2
    optimizer.state()[parameter.unsafeGetTensorImpl()] = std::move(state);
#else
    optimizer.state()[c10::guts::to_string(parameter.unsafeGetTensorImpl())] = std::move(state);
#endif
}

}  // namespace

Status saveCheckpoint(const std::filesystem::path& path, const torch::nn::Module& network, torch::optim::Adam& optimizer,
                      const Progress& progress, const Json& recipe) {
    const torch::NoGradGuard noGrad;
    std::vector<torch::Tensor> kept;
    std::vector<TensorView> views;
    const auto add = [&](const std::string& name, const torch::Tensor& tensor) {
        kept.push_back(tensor.detach().to(torch::kCPU).to(torch::kFloat).contiguous());
        views.push_back({name, TensorType::f32, tensor.sizes().vec(),
                         {static_cast<const std::byte*>(kept.back().data_ptr()), kept.back().nbytes()}});
    };
    std::int64_t adamSteps = 0;
    for (const auto& item : network.named_parameters()) {
        add("weight." + item.key(), item.value());
        if (auto* state = stateOf(optimizer, item.value())) {
            add("mean." + item.key(), state->exp_avg());
            add("square." + item.key(), state->exp_avg_sq());
            adamSteps = state->step();
        }
    }
    const Json counters{{"step", progress.step}, {"adamSteps", adamSteps}, {"best", progress.best},
                        {"bestStep", progress.bestStep}, {"seconds", progress.seconds}};
    return replaceFile(path, encodeSafetensors(views, {{"format", "fovea-checkpoint/1"},
                                                       {"counters", counters.dump()}, {"recipe", recipe.dump()}}));
}

Result<Progress> loadCheckpoint(const std::filesystem::path& path, torch::nn::Module& network, torch::optim::Adam& optimizer,
                                const Json& recipe) {
    FOVEA_TRY(const SafetensorsFile file, SafetensorsFile::read(path));
    const std::string origin = path.string();
    const auto& metadata = file.metadata();
    const auto text = [&](const std::string& key) { return metadata.contains(key) ? metadata.at(key) : std::string(); };
    if (text("format") != "fovea-checkpoint/1") return fail(ErrorCode::badData, origin + ": is not a checkpoint of Fovea");
    if (text("recipe") != recipe.dump()) {
        return fail(ErrorCode::configuration, origin + ": was made by another recipe; resume with the recipe beside it");
    }
    FOVEA_TRY(const Json counters, parseJson(text("counters"), origin));
    FOVEA_TRY(const auto adamSteps, jsonValue<std::int64_t>(counters, "adamSteps", origin));
    const torch::NoGradGuard noGrad;
    for (const auto& item : network.named_parameters()) {
        const auto tensor = [&](const std::string& kind) -> Result<torch::Tensor> {
            const TensorView* view = file.find(kind + "." + item.key());
            if (!view || view->type != TensorType::f32 || at::IntArrayRef(view->shape) != item.value().sizes()) {
                return fail(ErrorCode::badData, origin + ": '" + kind + "." + item.key() + "' is missing or has another shape");
            }
            return torch::from_blob(const_cast<std::byte*>(view->bytes.data()), view->shape).clone().to(item.value().device());
        };
        FOVEA_TRY(const auto weight, tensor("weight"));
        item.value().copy_(weight);
        if (adamSteps == 0) continue;
        auto state = std::make_unique<torch::optim::AdamParamState>();
        FOVEA_TRY(auto mean, tensor("mean"));
        FOVEA_TRY(auto square, tensor("square"));
        state->exp_avg(mean);
        state->exp_avg_sq(square);
        state->step(adamSteps);
        putState(optimizer, item.value(), std::move(state));
    }
    Progress progress;
    FOVEA_TRY(progress.step, jsonValue<std::int64_t>(counters, "step", origin));
    FOVEA_TRY(progress.best, jsonValue<double>(counters, "best", origin));
    FOVEA_TRY(progress.bestStep, jsonValue<std::int64_t>(counters, "bestStep", origin));
    FOVEA_TRY(progress.seconds, jsonValue<double>(counters, "seconds", origin));
    return progress;
}

}  // namespace fovea
