#include "core/train/recipe_schema.h"

#include <utility>

#include "core/train/network_schema.h"
#include "core/train/synthesis_schema.h"

namespace fovea {
namespace {

ParamSchema supervisedSchema() { return {}; }

ParamSchema adversarialSchema() {
    ParamSchema schema;
    schema
        .real({.key = "weight", .label = "Adversarial weight", .help = "Weight of -log D(G) beside the loss."}, 0.001, {0, 1000},
              Range{0, 0.1})
        .integer({.key = "from", .label = "First adversarial step", .help = "Before it the generator learns alone, by the initial loss."},
                 0, {0, 1e8})
        .real({.key = "rate", .label = "Discriminator's rate", .help = "Factor on the learning rate for the discriminator."}, 1,
              {0, 1000}, Range{0.01, 10});
    return schema;
}

ParamSchema twoWaySchema() {
    ParamSchema schema;
    schema
        .choice({.key = "consistency", .label = "Consistency",
                 .help = "Compared by the discriminators' features, or pixel by pixel (the paper's ablation)."},
                "features", {"features", "image"})
        .real({.key = "adversarialWeight", .label = "Adversarial weight", .help = "Of the least-squares loss."}, 1, {0, 1000}, Range{0, 10})
        .real({.key = "consistencyWeight", .label = "Consistency weight", .help = "Of there and back again."}, 10, {0, 1000}, Range{0, 30})
        .real({.key = "identityWeight", .label = "Identity weight", .help = "Of leaving clear pictures clear and blurred ones blurred."},
              10, {0, 1000}, Range{0, 30})
        .real({.key = "rate", .label = "Discriminators' rate", .help = "Factor on the learning rate for the discriminators."}, 1,
              {0, 1000}, Range{0.01, 10});
    return schema;
}

// A new scheme is one line here and one in makeScheme().
const std::vector<std::pair<std::string, ParamSchema>>& schemes() {
    static const std::vector<std::pair<std::string, ParamSchema>> list = {
        {"supervised", supervisedSchema()},
        {"adversarial", adversarialSchema()},
        {"two-way", twoWaySchema()},
        {"veil", ParamSchema()},
        {"vae", vaeSchema()},
        {"vessel-denoising", vesselDenoisingSchema()},
        {"pix2pix", pix2pixSchema()},
    };
    return list;
}

ParamSchema saliencySchema() {
    ParamSchema schema;
    schema
        .choice({.key = "map", .label = "Saliency map", .help = "Local saliency, one of its two features alone, or a global map."},
                "local", {"local", "curvature", "entropy", "perazzi"})
        .real({.key = "curvatureWeight", .label = "Share of curvature", .help = "w1 of the local map; the rest is entropy's."}, 0.4,
              {0, 1});
    return schema;
}

ParamSchema vesselSchema() {
    ParamSchema schema;
    schema.real({.key = "vesselWeight", .label = "Weight of vessels",
                 .help = "How often a vessel's pixel counts. The network then answers 0.5 where the probability is 1 / (1 + weight)."},
                1, {0.01, 100}, Range{0.5, 4});
    return schema;
}

ParamSchema cnnSchema() {
    std::vector<std::string> layers{"default"};
    constexpr int kConvolutions[] = {2, 2, 4, 4, 4};  // of VGG-19's blocks; VGG-16 has fewer
    for (int block = 1; block <= 5; ++block) {
        for (int i = 1; i <= kConvolutions[block - 1]; ++i) layers.push_back("relu" + std::to_string(block) + "_" + std::to_string(i));
    }
    layers.emplace_back("relu1");
    for (int i = 2; i <= 9; ++i) layers.push_back("fire" + std::to_string(i));
    ParamSchema schema;
    schema
        .choice({.key = "features", .label = "Feature network", .help = "Whose features are compared; its weights are a file."},
                "vgg16-features", {"vgg16-features", "vgg19-features", "squeezenet-features"})
        .choice({.key = "layer", .label = "Layer", .help = "Features of this layer; default is the one the papers use."}, "default",
                layers);
    return schema;
}

const std::vector<std::pair<std::string, ParamSchema>>& losses() {
    static const std::vector<std::pair<std::string, ParamSchema>> list = {
        {"charbonnier", {}}, {"charbonnier-luminance", {}}, {"l1", {}},          {"mse", {}}, {"mse-green", {}}, {"ssim", {}}, {"vessel", vesselSchema()},
        {"saliency-mse", saliencySchema()}, {"saliency", saliencySchema()}, {"cnn", cnnSchema()},
    };
    return list;
}

using Entries = std::vector<std::pair<std::string, ParamSchema>>;

std::vector<std::string> namesOf(const Entries& entries) {
    std::vector<std::string> names;
    for (const auto& [name, schema] : entries) names.push_back(name);
    return names;
}

const ParamSchema* schemaOf(const Entries& entries, std::string_view name) {
    for (const auto& [key, schema] : entries) {
        if (key == name) return &schema;
    }
    return nullptr;
}

}  // namespace

const ParamSchema& trainingSchema() {
    static const ParamSchema schema = [] {
        ParamSchema s;
        constexpr double kMany = 1e8;
        s.integer({.key = "patchPx", .label = "Patch", .help = "Side of the network's input.", .unit = "px"}, 128, {8, 4096}, Range{16, 512})
            .integer({.key = "batch", .label = "Batch", .help = "Patches a step."}, 16, {1, 4096}, Range{1, 64})
            .integer({.key = "steps", .label = "Steps", .help = "Updates of the network."}, 10000, {1, kMany}, Range{100, 100000})
            .real({.key = "rate", .label = "Learning rate", .help = "Adam's, after the warm-up."}, 1e-3, {0, 1}, Range{1e-5, 1e-2})
            .real({.key = "finalRate", .label = "Final rate", .help = "Where the cosine ends."}, 1e-6, {0, 1}, Range{0, 1e-3})
            .real({.key = "beta1", .label = "Adam's beta 1", .help = "Decay of the mean of gradients."}, 0.9, {0, 0.99999})
            .real({.key = "beta2", .label = "Adam's beta 2", .help = "Decay of the mean of squared gradients."}, 0.999, {0, 0.99999})
            .real({.key = "weightDecay", .label = "Weight decay", .help = "Added to the gradient, times the weights."}, 0, {0, 1}, Range{0, 1e-2})
            .integer({.key = "warmupSteps", .label = "Warm-up", .help = "Steps of linear growth, before the cosine."}, 200, {0, kMany}, Range{0, 1000})
            .real({.key = "gradientClip", .label = "Largest gradient", .help = "Norm; 0 for no limit."}, 1, {0, 1e9}, Range{0, 10})
            .real({.key = "averaging", .label = "Averaging",
                   .help = "Decay, a step, of a running mean of the weights, which is then what is scored and published; 0 for none."},
                  0, {0, 0.99999}, Range{0, 0.9999})
            .choice({.key = "precision", .label = "Precision", .help = "bf16 where the hardware has it, or as stated."}, "auto",
                    {"auto", "fp32", "bf16"})
            .choice({.key = "keep", .label = "Published weights",
                     .help = "Best by validation or last; auto is best for supervised training, else last."},
                    "auto", {"auto", "best", "last"})
            .integer({.key = "validateEvery", .label = "Validate every", .help = "Steps."}, 500, {1, kMany}, Range{10, 5000})
            .integer({.key = "checkpointEvery", .label = "Checkpoint every", .help = "Steps."}, 500, {1, kMany}, Range{10, 5000})
            .integer({.key = "patience", .label = "Patience",
                      .help = "Ends early after so many validations without a better score; 0 to go to the last step."},
                     0, {0, kMany}, Range{0, 50});
        return s;
    }();
    return schema;
}

const ParamSchema& degradationSchema() {
    static const ParamSchema schema = [] {
        ParamSchema s;
        s.choice({.key = "type", .label = "Degradation", .help = "How the input is made from the clean patch."}, "none",
                 {"none", "noise", "low-resolution", "low-resolution-noise", "cataract", "lens-blur"})
            .real({.key = "sigmaLow", .label = "Least noise", .help = "Standard deviation.", .unit = "grey levels"}, 0, {0, 255}, Range{0, 50})
            .real({.key = "sigmaHigh", .label = "Most noise", .help = "Standard deviation.", .unit = "grey levels"}, 50, {0, 255}, Range{0, 100})
            .real({.key = "nominalSigma", .label = "Nominal noise", .help = "Standard deviation.", .unit = "grey levels"}, 25, {0, 255}, Range{0, 50})
            .real({.key = "nominalShare", .label = "Nominal share", .help = "Probability of exactly the nominal degradation."}, 0.5, {0, 1})
            .integer({.key = "scale", .label = "Factor", .help = "Of the lower resolution."}, 2, {2, 16});
        return s;
    }();
    return schema;
}

const ParamSchema& augmentSchema() {
    static const ParamSchema schema = [] {
        ParamSchema s;
        s.flag({.key = "dihedral", .label = "Flips and turns", .help = "The eight symmetries of the square."}, true)
            .real({.key = "scaleLow", .label = "Least enlargement", .help = "Of the patch."}, 1, {0.1, 10}, Range{0.5, 2})
            .real({.key = "scaleHigh", .label = "Most enlargement", .help = "Of the patch."}, 1, {0.1, 10}, Range{0.5, 2})
            .real({.key = "gamma", .label = "Gamma", .help = "Each channel to the power exp(U(-gamma, gamma))."}, 0, {0, 2}, Range{0, 1})
            .real({.key = "gain", .label = "Gain", .help = "Each channel times exp(U(-gain, gain)); vessels only."}, 0, {0, 2}, Range{0, 1})
            .real({.key = "noise", .label = "Noise", .help = "Most noise on the input; vessels only.", .unit = "grey levels"}, 0, {0, 255}, Range{0, 25})
            .real({.key = "rotation", .label = "Rotation", .help = "Most turn of the patch; vessels only.", .unit = "degrees"}, 0, {0, 180}, Range{0, 180})
            .real({.key = "plainShare", .label = "Plain share", .help = "Of the patches that are neither enlarged nor turned, so that their pixels are not interpolated."}, 0, {0, 1});
        return s;
    }();
    return schema;
}

std::vector<std::string> lossTypes() { return namesOf(losses()); }
const ParamSchema* lossSchema(std::string_view type) { return schemaOf(losses(), type); }
std::vector<std::string> schemeNames() { return namesOf(schemes()); }
const ParamSchema* schemeSchema(std::string_view name) { return schemaOf(schemes(), name); }

Json describeRecipeSchema() {
    Json json{{"training", trainingSchema().toJson()}, {"degradation", degradationSchema().toJson()}, {"augment", augmentSchema().toJson()}};
    for (const auto& [name, schema] : losses()) json["losses"][name] = schema.toJson();
    for (const auto& [name, schema] : schemes()) json["schemes"][name] = schema.toJson();
    for (const NetworkSchema& schema : networkSchemas()) json["networks"][schema.type] = toJson(schema);
    return json;
}

}  // namespace fovea
