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

constexpr const char* kFormat = "fovea-checkpoint/2";

// Bytes of a CPU copy; 64-bit integers (counts of batches) stay, everything else is fp32.
class TensorList {
public:
    void add(const std::string& name, const torch::Tensor& tensor) {
        const bool whole = tensor.scalar_type() == torch::kLong;
        kept_.push_back(tensor.detach().to(torch::kCPU).to(whole ? torch::kLong : torch::kFloat).contiguous());
        views_.push_back({name, whole ? TensorType::i64 : TensorType::f32, tensor.sizes().vec(),
                          {static_cast<const std::byte*>(kept_.back().data_ptr()), kept_.back().nbytes()}});
    }
    const std::vector<TensorView>& views() const { return views_; }

private:
    std::vector<torch::Tensor> kept_;
    std::vector<TensorView> views_;
};

class TensorSource {
public:
    TensorSource(const SafetensorsFile& file, std::string origin) : file_(file), origin_(std::move(origin)) {}
    Result<torch::Tensor> get(const std::string& name, const torch::Tensor& like) const {
        const TensorView* view = file_.find(name);
        const bool whole = like.scalar_type() == torch::kLong;
        if (!view || view->type != (whole ? TensorType::i64 : TensorType::f32) || at::IntArrayRef(view->shape) != like.sizes()) {
            return fail(ErrorCode::badData, "%1: '%2' is missing or has another shape", origin_, name);
        }
        auto* bytes = const_cast<std::byte*>(view->bytes.data());  // only read
        return torch::from_blob(bytes, view->shape, whole ? torch::kLong : torch::kFloat).clone().to(like.device());
    }

private:
    const SafetensorsFile& file_;
    std::string origin_;
};

}  // namespace

Status saveCheckpoint(const std::filesystem::path& path, const std::vector<Scheme::Part>& parts, const Progress& progress,
                      const Json& recipe) {
    const torch::NoGradGuard noGrad;
    TensorList list;
    // Updates done, a parameter: one that had no gradient yet has no moments.
    Json updates = Json::object();
    for (const auto& part : parts) {
        for (const auto& item : part.module->named_parameters()) {
            const std::string name = part.name + "." + item.key();
            list.add("weight." + name, item.value());
            auto* state = part.optimizer ? stateOf(*part.optimizer, item.value()) : nullptr;
            if (!state) continue;
            list.add("mean." + name, state->exp_avg());
            list.add("square." + name, state->exp_avg_sq());
            updates[name] = state->step();
        }
        for (const auto& item : part.module->named_buffers()) list.add("buffer." + part.name + "." + item.key(), item.value());
    }
    const Json counters{{"step", progress.step}, {"best", progress.best}, {"bestStep", progress.bestStep},
                        {"seconds", progress.seconds}, {"updates", updates}};
    return replaceFile(path, encodeSafetensors(list.views(), {{"format", kFormat}, {"counters", counters.dump()},
                                                              {"recipe", recipe.dump()}}));
}

Result<Progress> loadCheckpoint(const std::filesystem::path& path, const std::vector<Scheme::Part>& parts, const Json& recipe) {
    FOVEA_TRY(const SafetensorsFile file, SafetensorsFile::read(path));
    const std::string origin = path.string();
    const auto& metadata = file.metadata();
    const auto text = [&](const std::string& key) { return metadata.contains(key) ? metadata.at(key) : std::string(); };
    if (text("format") != kFormat)
        return fail(ErrorCode::badData, "%1: is not a checkpoint of this version of Fovea", origin);
    if (text("recipe") != recipe.dump()) {
        return fail(ErrorCode::configuration, "%1: was made by another recipe; resume with the recipe beside it",
                    origin);
    }
    FOVEA_TRY(const Json counters, parseJson(text("counters"), origin));
    FOVEA_TRY(const Json updates, jsonValue<Json>(counters, "updates", origin));
    const TensorSource source(file, origin);
    const torch::NoGradGuard noGrad;
    for (const auto& part : parts) {
        for (const auto& item : part.module->named_parameters()) {
            const std::string name = part.name + "." + item.key();
            FOVEA_TRY(const auto weight, source.get("weight." + name, item.value()));
            item.value().copy_(weight);
            if (!part.optimizer || !updates.contains(name)) continue;
            FOVEA_TRY(const auto steps, jsonValue<std::int64_t>(updates, name, origin));
            FOVEA_TRY(auto mean, source.get("mean." + name, item.value()));
            FOVEA_TRY(auto square, source.get("square." + name, item.value()));
            auto state = std::make_unique<torch::optim::AdamParamState>();
            state->exp_avg(mean);
            state->exp_avg_sq(square);
            state->step(steps);
            putState(*part.optimizer, item.value(), std::move(state));
        }
        for (auto& item : part.module->named_buffers()) {
            FOVEA_TRY(const auto buffer, source.get("buffer." + part.name + "." + item.key(), item.value()));
            item.value().copy_(buffer);
        }
    }
    Progress progress;
    FOVEA_TRY(progress.step, jsonValue<std::int64_t>(counters, "step", origin));
    FOVEA_TRY(progress.best, jsonValue<double>(counters, "best", origin));
    FOVEA_TRY(progress.bestStep, jsonValue<std::int64_t>(counters, "bestStep", origin));
    FOVEA_TRY(progress.seconds, jsonValue<double>(counters, "seconds", origin));
    return progress;
}

}  // namespace fovea
