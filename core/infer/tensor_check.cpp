#include "core/infer/tensor_check.h"

#include <set>

namespace fovea {
namespace {

std::string shapeText(at::IntArrayRef shape) {
    std::string text;
    for (const auto side : shape) text += (text.empty() ? "" : "x") + std::to_string(side);
    return text.empty() ? "one number" : text;
}

Text listed(const std::vector<std::string>& names) {
    constexpr std::size_t kMost = 8;
    std::string text;
    for (std::size_t i = 0; i < std::min(kMost, names.size()); ++i) text += (i ? ", " : "") + names[i];
    return names.size() > kMost ? phrase("%1 and %2 more", text, names.size() - kMost) : Text(text);
}

}  // namespace

Status checkTensors(const torch::nn::Module& network, const SafetensorsFile& file, const std::string& origin) {
    std::vector<std::string> missing, shapes, unknown;
    std::set<std::string> needed;
    const auto compare = [&](const std::string& name, const torch::Tensor& tensor) {
        needed.insert(name);
        const TensorView* view = file.find(name);
        if (!view) {
            missing.push_back(name);
        } else if (tensor.sizes() != at::IntArrayRef(view->shape)) {
            shapes.push_back(name + " is " + shapeText(view->shape) + " and must be " + shapeText(tensor.sizes()));
        }
    };
    for (const auto& item : network.named_parameters()) compare(item.key(), item.value());
    for (const auto& item : network.named_buffers()) compare(item.key(), item.value());
    for (const TensorView& view : file.tensors()) {
        if (!needed.contains(view.name)) unknown.push_back(view.name);
    }
    if (missing.empty() && shapes.empty() && unknown.empty()) return {};
    Text faults;
    const auto add = [&](const std::vector<std::string>& names, const Text& what) {
        if (!names.empty()) faults = faults.empty() ? what : phrase("%1; %2", faults, what);
    };
    add(missing, phrase("missing: %1", listed(missing)));
    add(shapes, phrase("of another shape: %1", listed(shapes)));
    add(unknown, phrase("unknown to the network: %1", listed(unknown)));
    return fail(ErrorCode::badData, "%1: its tensors are not the network's; %2", origin, faults);
}

}  // namespace fovea
