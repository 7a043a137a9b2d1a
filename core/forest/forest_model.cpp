#include "core/forest/forest_model.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <deque>
#include <opencv2/core.hpp>

namespace fovea {
namespace {

constexpr int kMaxTrees = 256;

std::vector<std::uint16_t> toHalf(const std::vector<float>& values) {
    std::vector<std::uint16_t> half(values.size());
    if (values.empty()) return half;
    cv::Mat to;
    cv::Mat(1, static_cast<int>(values.size()), CV_32F, const_cast<float*>(values.data())).convertTo(to, CV_16F);
    std::memcpy(half.data(), to.data, half.size() * sizeof(std::uint16_t));
    return half;
}

std::vector<float> fromHalf(const std::byte* bytes, std::size_t count) {
    std::vector<float> values(count);
    if (count == 0) return values;
    cv::Mat from(1, static_cast<int>(count), CV_16F);
    std::memcpy(from.data, bytes, count * sizeof(std::uint16_t));
    cv::Mat to(1, static_cast<int>(count), CV_32F, values.data());
    from.convertTo(to, CV_32F);
    return values;
}

std::string nameOf(std::size_t tree, const char* part) { return "tree." + std::to_string(tree) + "." + part; }

bool finite(const std::vector<float>& values) {
    for (const float value : values) {
        if (!std::isfinite(value)) return false;
    }
    return true;
}

class Decoder {
public:
    Decoder(const SafetensorsFile& file, std::string origin) : file_(file), origin_(std::move(origin)) {}

    Result<int> number(const std::string& key, int low, int high) const {
        const auto found = file_.metadata().find(key);
        if (found == file_.metadata().end()) return fault(phrase("its metadata lack '%1'", key));
        int value = 0;
        const auto& text = found->second;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || end != text.data() + text.size() || value < low || value > high) {
            return fault(phrase("its '%1' must be from %2 to %3", key, low, high));
        }
        return value;
    }

    // Of the given shape, where -1 stands for any length from 1; f32 or f16.
    Result<std::vector<float>> floats(const std::string& name, const std::vector<std::int64_t>& shape) const {
        const TensorView* view = file_.find(name);
        if (!view || !suits(*view, shape))
            return fault(phrase("its tensor '%1' is missing or has another shape", name));
        const std::size_t count = view->bytes.size() / byteSize(view->type);
        std::vector<float> values;
        if (view->type == TensorType::f16) {
            values = fromHalf(view->bytes.data(), count);
        } else if (view->type == TensorType::f32) {
            values.resize(count);
            std::memcpy(values.data(), view->bytes.data(), count * sizeof(float));
        } else {
            return fault(phrase("its tensor '%1' must hold f32 or f16", name));
        }
        if (!finite(values)) return fault(phrase("its tensor '%1' holds numbers that are not finite", name));
        return values;
    }

    template <typename T>
    Result<std::vector<T>> integers(const std::string& name, TensorType type,
                                    const std::vector<std::int64_t>& shape) const {
        const TensorView* view = file_.find(name);
        if (!view || view->type != type || !suits(*view, shape)) {
            return fault(phrase("its tensor '%1' is missing or has another shape or type", name));
        }
        std::vector<T> values(view->bytes.size() / sizeof(T));
        std::memcpy(values.data(), view->bytes.data(), view->bytes.size());
        return values;
    }

    Result<ForestTree> tree(std::size_t index, const ForestModel& model) const {
        FOVEA_TRY(const auto thresholds, floats(nameOf(index, "thresholds"), {-1}));
        const auto count = static_cast<std::int64_t>(thresholds.size());
        FOVEA_TRY(const auto features, integers<std::uint8_t>(nameOf(index, "features"), TensorType::u8, {count, 2}));
        FOVEA_TRY(const auto children, integers<std::int64_t>(nameOf(index, "children"), TensorType::i64, {count}));
        ForestTree tree;
        FOVEA_TRY(tree.leaves, floats(nameOf(index, "leaves"), {-1, model.features + 1, model.components}));
        const auto leaves = static_cast<std::int64_t>(tree.leaves.size() / model.leafSize());
        for (std::int64_t i = 0; i < count; ++i) {
            const auto at = static_cast<std::size_t>(i);
            const std::int64_t child = children[at];
            // A child after its parent: no walk can go on for ever.
            const bool inside = child < 0 ? ~child < leaves : child > i && child + 1 < count;
            if (!inside || features[2 * at] >= model.features || features[2 * at + 1] >= model.features) {
                return fault(phrase("its tree %1 points outside its tables", index));
            }
            tree.nodes.push_back(
                {features[2 * at], features[2 * at + 1], thresholds[at], static_cast<std::int32_t>(child)});
        }
        return tree;
    }

private:
    static bool suits(const TensorView& view, const std::vector<std::int64_t>& shape) {
        if (view.shape.size() != shape.size()) return false;
        for (std::size_t i = 0; i < shape.size(); ++i) {
            if (shape[i] < 0 ? view.shape[i] < 1 : view.shape[i] != shape[i]) return false;
        }
        return true;
    }
    tl::unexpected<Error> fault(const Text& why) const { return fail(ErrorCode::badData, "%1: %2", origin_, why); }

    const SafetensorsFile& file_;
    std::string origin_;
};

}  // namespace

void ForestModel::addPrediction(std::size_t index, const float* x, float* __restrict sum) const {
    const ForestTree& tree = trees[index];
    const float* __restrict leaf = tree.leaves.data() + static_cast<std::size_t>(tree.leafOf(x)) * leafSize();
    constexpr int kLanes = 8;  // a fixed count is what the compiler turns into vector instructions
    for (int k = 0; k < components; k += kLanes) {
        const float* __restrict row = leaf + k;
        float part[kLanes];
        std::copy_n(leaf + static_cast<std::size_t>(features) * components + k, kLanes, part);
        for (int d = 0; d < features; ++d, row += components) {
            const float value = x[d];
            for (int lane = 0; lane < kLanes; ++lane) part[lane] += value * row[lane];
        }
        for (int lane = 0; lane < kLanes; ++lane) sum[k + lane] += part[lane];
    }
}

std::vector<float> roundedToHalf(const std::vector<float>& values) {
    const auto half = toHalf(values);
    return fromHalf(reinterpret_cast<const std::byte*>(half.data()), half.size());
}

Bytes encodeForest(const ForestModel& model, const std::map<std::string, std::string>& metadata) {
    std::map<std::string, std::string> all = metadata;
    all["format"] = "fovea-forest/1";
    all["scale"] = std::to_string(model.scale);
    all["inputPx"] = std::to_string(model.inputPx);
    all["features"] = std::to_string(model.features);
    all["components"] = std::to_string(model.components);
    all["trees"] = std::to_string(model.trees.size());
    std::vector<TensorView> views;
    std::deque<std::vector<std::byte>> buffers;  // a deque: the views' spans stay valid
    const auto add = [&](const std::string& name, TensorType type, std::vector<std::int64_t> shape, const void* data,
                         std::size_t bytes) {
        const auto* first = static_cast<const std::byte*>(data);
        buffers.emplace_back(first, first + bytes);
        views.push_back({name, type, std::move(shape), buffers.back()});
    };
    const auto addHalf = [&](const std::string& name, std::vector<std::int64_t> shape,
                             const std::vector<float>& values) {
        const auto half = toHalf(values);
        add(name, TensorType::f16, std::move(shape), half.data(), half.size() * sizeof(std::uint16_t));
    };
    add("features.basis", TensorType::f32, {model.features, model.inputPx * model.inputPx}, model.featureBasis.data(),
        model.featureBasis.size() * sizeof(float));
    addHalf("target.basis", {model.components, model.patchSide() * model.patchSide()}, model.targetBasis);
    for (std::size_t t = 0; t < model.trees.size(); ++t) {
        const ForestTree& tree = model.trees[t];
        std::vector<std::uint8_t> features;
        std::vector<float> thresholds;
        std::vector<std::int64_t> children;
        for (const auto& node : tree.nodes) {
            features.insert(features.end(), {node.first, node.second});
            thresholds.push_back(node.threshold);
            children.push_back(node.child);
        }
        const auto count = static_cast<std::int64_t>(tree.nodes.size());
        add(nameOf(t, "features"), TensorType::u8, {count, 2}, features.data(), features.size());
        add(nameOf(t, "thresholds"), TensorType::f32, {count}, thresholds.data(), thresholds.size() * sizeof(float));
        add(nameOf(t, "children"), TensorType::i64, {count}, children.data(), children.size() * sizeof(std::int64_t));
        addHalf(
            nameOf(t, "leaves"),
            {static_cast<std::int64_t>(tree.leaves.size() / model.leafSize()), model.features + 1, model.components},
            tree.leaves);
    }
    return encodeSafetensors(views, all);
}

Result<ForestModel> decodeForest(const SafetensorsFile& file, const std::string& origin) {
    const Decoder decoder(file, origin);
    const auto format = file.metadata().find("format");
    if (format == file.metadata().end() || format->second != "fovea-forest/1") {
        return fail(ErrorCode::badData, "%1: is not a forest of Fovea (format fovea-forest/1)", origin);
    }
    ForestModel model;
    FOVEA_TRY(model.scale, decoder.number("scale", 2, 16));
    FOVEA_TRY(model.inputPx, decoder.number("inputPx", 5, 31));
    FOVEA_TRY(model.features, decoder.number("features", 8, 248));
    FOVEA_TRY(model.components, decoder.number("components", 8, 512));
    FOVEA_TRY(const int trees, decoder.number("trees", 1, kMaxTrees));
    if (model.inputPx % 2 == 0 || model.features % 8 != 0 || model.components % 8 != 0) {
        return fail(ErrorCode::badData, "%1: its window must be odd, its features and components multiples of 8",
                    origin);
    }
    FOVEA_TRY(model.featureBasis, decoder.floats("features.basis", {model.features, model.inputPx * model.inputPx}));
    FOVEA_TRY(model.targetBasis,
              decoder.floats("target.basis", {model.components, model.patchSide() * model.patchSide()}));
    for (int t = 0; t < trees; ++t) {
        FOVEA_TRY(ForestTree tree, decoder.tree(static_cast<std::size_t>(t), model));
        model.trees.push_back(std::move(tree));
    }
    return model;
}

}  // namespace fovea
