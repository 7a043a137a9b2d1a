#include "core/nn/weights.h"

#include <set>

namespace fovea::nn {
namespace {

std::optional<torch::ScalarType> scalarType(TensorType type) {
    switch (type) {
        case TensorType::f32: return torch::kFloat;
        case TensorType::f16: return torch::kHalf;
        case TensorType::bf16: return torch::kBFloat16;
        case TensorType::i64: return torch::kLong;
        case TensorType::u8: return torch::kByte;
    }
    return {};
}

std::vector<std::pair<std::string, torch::Tensor>> namedTensors(const torch::nn::Module& module) {
    std::vector<std::pair<std::string, torch::Tensor>> list;
    for (const auto& item : module.named_parameters()) list.emplace_back(item.key(), item.value());
    for (const auto& item : module.named_buffers()) list.emplace_back(item.key(), item.value());
    return list;
}

std::string shapeText(at::IntArrayRef shape) {
    std::string text;
    for (const auto side : shape) text += (text.empty() ? "" : "x") + std::to_string(side);
    return text.empty() ? "scalar" : text;
}

}  // namespace

Status loadWeights(torch::nn::Module& module, const SafetensorsFile& file, const std::string& origin) {
    const torch::NoGradGuard noGrad;
    std::set<std::string> used;
    try {
        for (auto& [name, target] : namedTensors(module)) {
            const TensorView* view = file.find(name);
            if (!view) return fail(ErrorCode::badData, "%1: has no tensor '%2' that the network needs", origin, name);
            if (target.sizes() != at::IntArrayRef(view->shape)) {
                return fail(ErrorCode::badData, "%1: tensor '%2' is %3, the network needs %4", origin, name,
                            shapeText(view->shape), shapeText(target.sizes()));
            }
            auto* bytes = const_cast<std::byte*>(view->bytes.data());  // from_blob only reads here; copy_ copies
            target.copy_(torch::from_blob(bytes, view->shape, *scalarType(view->type)));
            if (target.is_floating_point() && !torch::isfinite(target).all().item<bool>()) {
                return fail(ErrorCode::badData, "%1: tensor '%2' holds values that are not finite", origin, name);
            }
            used.insert(name);
        }
    } catch (const c10::Error& error) {
        return fail(ErrorCode::badData, "%1: %2", origin, error.what_without_backtrace());
    }
    for (const auto& view : file.tensors()) {
        if (!used.contains(view.name)) {
            return fail(ErrorCode::badData, "%1: has a tensor '%2' that the network does not know", origin, view.name);
        }
    }
    return {};
}

Bytes encodeWeights(const torch::nn::Module& module, const std::map<std::string, std::string>& metadata, TensorType type) {
    FOVEA_ASSERT(type == TensorType::f32 || type == TensorType::f16);
    constexpr float kLargestHalf = 65504;
    const torch::NoGradGuard noGrad;
    std::vector<torch::Tensor> kept;  // keeps the buffers alive while they are viewed
    std::vector<TensorView> views;
    for (const auto& [name, tensor] : namedTensors(module)) {
        TensorType stored = tensor.scalar_type() == torch::kLong ? TensorType::i64 : TensorType::f32;
        if (type == TensorType::f16 && stored == TensorType::f32 && tensor.dim() >= 2 && tensor.numel() > 0 &&
            tensor.abs().max().item<float>() <= kLargestHalf) {
            stored = TensorType::f16;
        }
        kept.push_back(tensor.detach().to(torch::kCPU).to(*scalarType(stored)).contiguous());
        const auto& copy = kept.back();
        views.push_back({name, stored, copy.sizes().vec(), {static_cast<const std::byte*>(copy.data_ptr()), copy.nbytes()}});
    }
    return encodeSafetensors(views, metadata);
}

}  // namespace fovea::nn
