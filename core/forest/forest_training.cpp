#include "core/forest/forest_training.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>

#include "core/forest/forest_samples.h"
#include "core/methods/guard.h"

namespace fovea {
namespace {

constexpr int kValidationSamples = 20000;

// Reads the keys of the architecture and refuses those nobody asked for.
class Keys {
public:
    Keys(const Json& json, std::string origin) : json_(json), origin_(std::move(origin)) {}

    template <typename T>
    void number(const char* key, T& value, T low, T high) {
        known_.emplace_back(key);
        if (fault_) return;
        auto found = jsonValueOr<T>(json_, key, value, origin_);
        if (!found) {
            fault_ = found.error();
        } else if (!(*found >= low && *found <= high)) {
            say(key, phrase("must be from %1 to %2", low, high));
        } else {
            value = *found;
        }
    }
    void multipleOf8(const char* key, int value) {
        if (value % 8 != 0) say(key, phrase("must be a multiple of 8"));
    }
    void say(const std::string& key, const Text& what) {
        if (!fault_) fault_ = Error(ErrorCode::configuration, phrase("%1: '%2' %3", origin_, key, what));
    }
    Status finish() {
        known_.emplace_back("type");
        for (const auto& [key, value] : json_.items()) {
            if (std::ranges::find(known_, key) == known_.end()) say(key, phrase("is no key of a forest"));
        }
        if (fault_) return tl::unexpected<Error>(*fault_);
        return {};
    }

private:
    const Json& json_;
    std::string origin_;
    std::vector<std::string> known_;
    std::optional<Error> fault_;
};

std::vector<float> flat(const cv::Mat& matrix) { return {matrix.ptr<float>(), matrix.ptr<float>() + matrix.total()}; }

// Predictions, summed over the trees so far, for the validation windows.
struct Validation {
    ProjectedSamples samples;
    cv::Mat sums;

    void add(const ForestModel& model, std::size_t tree) {
        for (int i = 0; i < samples.features.rows; ++i)
            model.addPrediction(tree, samples.features.ptr<float>(i), sums.ptr<float>(i));
    }
    ForestScore score(std::size_t trees, int patchPixels) const {
        ForestScore result;
        if (samples.features.empty()) return result;
        result.samples = samples.features.rows;
        result.bicubic = samples.residualSquare;
        // The basis is orthonormal: what lies outside it stays lacking.
        const double count = static_cast<double>(samples.features.rows) * patchPixels;
        const double before = cv::norm(samples.targets, cv::NORM_L2SQR) / count;
        const cv::Mat left = samples.targets - sums / static_cast<double>(trees);
        result.forest = result.bicubic - before + cv::norm(left, cv::NORM_L2SQR) / count;
        return result;
    }
};

Result<ForestModel> train(const ForestOptions& options, std::span<const ForestPhotograph> photographs,
                          ForestModel model, int threads, const ForestEvents& events, const JobContext& context) {
    ForestBases bases;
    if (model.trees.empty()) {
        FOVEA_TRY(bases, makeBases(photographs, options, threads, context.part(0, 0.1)));
        model.scale = options.scale;
        model.inputPx = options.windowPx + 2;
        model.features = options.features;
        model.components = options.components;
        model.featureBasis = flat(bases.features);
        // As it will be stored, so that a resumed run learns against the same numbers.
        model.targetBasis = roundedToHalf(flat(bases.target));
    } else if (model.scale != options.scale || model.inputPx != options.windowPx + 2 ||
               model.features != options.features || model.components != options.components) {
        return fail(ErrorCode::configuration, "the trees grown so far belong to another recipe");
    }
    bases.features = cv::Mat(model.features, model.inputPx * model.inputPx, CV_32F, model.featureBasis.data());
    bases.target = cv::Mat(model.components, model.patchSide() * model.patchSide(), CV_32F, model.targetBasis.data());
    FOVEA_TRY(const ProjectedSamples samples, projectSamples(photographs, shareOut(photographs, false, options.samples),
                                                             options, bases, threads, context.part(0.1, 0.3)));
    Validation validation;
    FOVEA_TRY(validation.samples, projectSamples(photographs, shareOut(photographs, true, kValidationSamples), options,
                                                 bases, threads, context.part(0.3, 0.35)));
    validation.sums = cv::Mat::zeros(validation.samples.features.rows, options.components, CV_32F);
    if (samples.features.rows < 2 * options.tree.leafSamples) {
        return fail(ErrorCode::configuration, "only %1 training windows were found: fewer than two leaves need",
                    samples.features.rows);
    }
    for (std::size_t t = 0; t < model.trees.size(); ++t) validation.add(model, t);
    const auto wanted = static_cast<std::size_t>(options.trees);
    while (model.trees.size() < wanted) {
        const double from = 0.35 + 0.65 * static_cast<double>(model.trees.size()) / options.trees;
        FOVEA_TRY(ForestTree tree, growTree(samples.features, samples.targets, options.tree,
                                            mixSeed(options.seed, 4, model.trees.size()), threads,
                                            context.part(from, from + 0.65 / options.trees)));
        tree.leaves = roundedToHalf(tree.leaves);
        model.trees.push_back(std::move(tree));
        validation.add(model, model.trees.size() - 1);
        if (events.onTree)
            FOVEA_CHECK(
                events.onTree(model, validation.score(model.trees.size(), model.patchSide() * model.patchSide())));
    }
    return model;
}

}  // namespace

Result<ForestOptions> parseForestOptions(const Json& architecture, const std::string& origin) {
    if (!architecture.is_object()) return fail(ErrorCode::configuration, "%1: must be a JSON object", origin);
    ForestOptions options;
    Keys keys(architecture, origin);
    keys.number("scale", options.scale, 2, 16);
    keys.number("trees", options.trees, 1, 256);
    keys.number("windowPx", options.windowPx, 3, 15);
    keys.number("features", options.features, 8, 248);
    keys.number("components", options.components, 8, 512);
    keys.number("samples", options.samples, 1000, 5'000'000);
    keys.number("depth", options.tree.depth, 1, 24);
    keys.number("leaves", options.tree.leaves, 2, 65536);
    keys.number("leafSamples", options.tree.leafSamples, 2, 1'000'000);
    keys.number("tests", options.tree.tests, 1, 4096);
    keys.number("thresholds", options.tree.thresholds, 1, 255);
    keys.number("splitSamples", options.tree.splitSamples, 64, 5'000'000);
    keys.number("kappa", options.tree.kappa, 0.0, 1000.0);
    keys.number("ridge", options.tree.ridge, 1e-9, 1e3);
    keys.multipleOf8("features", options.features);
    keys.multipleOf8("components", options.components);
    if (options.windowPx % 2 == 0) keys.say("windowPx", phrase("must be odd"));
    if (options.components > 9 * options.scale * options.scale)
        keys.say("components", phrase("must be at most (3 scale)^2"));
    if (options.features > 4 * options.windowPx * options.windowPx)
        keys.say("features", phrase("must be at most 4 windowPx^2"));
    FOVEA_CHECK(keys.finish());
    return options;
}

Result<ForestModel> trainForest(const ForestOptions& options, std::span<const ForestPhotograph> photographs,
                                ForestModel begun, int threads, const ForestEvents& events, const JobContext& context) {
    return guarded("training a forest", [&] {
        return train(options, photographs, std::move(begun), std::max(1, threads), events, context);
    });
}

}  // namespace fovea
