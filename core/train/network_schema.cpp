#include "core/train/network_schema.h"

#include <algorithm>
#include <charconv>

namespace fovea {
namespace {

ParamText channelsText() { return {.key = "channels", .label = "Channels of the picture", .help = "3 for colour, 1 for grey."}; }

IntegersField widths(std::vector<std::int64_t> fallback, std::size_t most) {
    return {{.key = "widths", .label = "Channels a level", .help = "Finest level first. More tell finer differences and cost memory and time."},
            std::move(fallback), 1, 1024, most};
}

IntegersField blocksOfLevels(std::vector<std::int64_t> fallback) {
    return {{.key = "blocks", .label = "Residual blocks a level", .help = "As many numbers as levels."}, std::move(fallback), 1, 64, 6};
}

ParamSchema& addWidth(ParamSchema& schema, std::int64_t fallback, double most = 1024) {
    return schema.integer({.key = "width", .label = "Width", .help = "Channels of the first layer, which the others follow."}, fallback,
                          {1, most}, Range{8, std::min(most, 256.0)});
}

ParamSchema& addBlocks(ParamSchema& schema, std::int64_t fallback, double most = 128) {
    return schema.integer({.key = "blocks", .label = "Residual blocks", .help = "One after the other: deeper sees farther, and is slower."}, fallback,
                          {1, most}, Range{1, std::min(most, 32.0)});
}

ParamSchema& addGlobal(ParamSchema& schema, const char* skip) {
    return schema.choice({.key = "global", .label = "Skip round the network",
                          .help = "None: the picture is made anew, as in the paper. Else the network only adds to its input, or to the bicubic "
                                  "enlargement of it, which short trainings need."},
                         "none", {"none", skip});
}

ParamSchema& addCorrection(ParamSchema& schema) {
    return schema.real({.key = "correction", .label = "Correction", .help = "Factor on what is added to the enlargement; small for high learning rates."},
                       1, {1e-6, 1}, Range{0.001, 1});
}

ParamSchema& addScale(ParamSchema& schema) {
    return schema.integer({.key = "scale", .label = "Enlargement", .help = "Must be the factor of the degradation."}, 2, {2, 16});
}

ParamSchema& addDropout(ParamSchema& schema, double fallback, const char* help) {
    return schema.real({.key = "dropout", .label = "Dropout", .help = help}, fallback, {0, 0.999}, Range{0, 0.8});
}

NetworkSchema residualUnet() {
    NetworkSchema s{.type = "residual-unet", .about = "U-Net of residual blocks: Fovea's own for denoising, deblurring and vessels."};
    s.lists = {widths({32, 64, 96}, 6), blocksOfLevels({1, 1, 2})};
    s.options
        .integer({.key = "inputChannels", .label = "Input channels", .help = "3 for a colour picture."}, 3, {1, 16})
        .integer({.key = "outputChannels", .label = "Output channels", .help = "3 for a colour picture, 1 for a map of vessels."}, 3, {1, 16})
        .integer({.key = "unshuffle", .label = "Pixels joined", .help = "Side of the square of pixels that becomes channels first: larger is faster and coarser.", .unit = "px"},
                 2, {1, 8})
        .flag({.key = "residual", .label = "Adds to its input", .help = "It learns the difference to its input; input and output channels must then be as many."}, true)
        .flag({.key = "logits", .label = "Ends in logits", .help = "For maps of probability, as of vessels: the sigmoid comes afterwards."}, false);
    return s;
}

NetworkSchema srResnet() {
    NetworkSchema s{.type = "sr-resnet", .about = "Residual blocks on the small grid, added to the bicubic enlargement: Fovea's own for super-resolution."};
    addScale(s.options).integer(channelsText(), 3, {1, 16});
    addWidth(s.options, 48);
    addBlocks(s.options, 8);
    return s;
}

NetworkSchema srcnn() {
    NetworkSchema s{.type = "srcnn", .about = "Three convolutions 9-1-5 on the bicubic enlargement (Dong et al.)."};
    addScale(s.options).integer(channelsText(), 3, {1, 16});
    addWidth(s.options, 64).integer({.key = "secondWidth", .label = "Second width", .help = "Channels of the second layer."}, 32, {1, 1024}, Range{8, 256});
    addGlobal(s.options, "bicubic");
    addCorrection(s.options);
    return s;
}

NetworkSchema srganGenerator() {
    NetworkSchema s{.type = "srgan-generator", .about = "Normalised residual blocks and sub-pixel layers (Ledig et al., Mahapatra et al.)."};
    s.options.integer({.key = "upsamplings", .label = "Sub-pixel layers", .help = "The enlargement is 2 to this power."}, 1, {1, 4}).integer(channelsText(), 3, {1, 16});
    addWidth(s.options, 64);
    addBlocks(s.options, 16);
    s.options.choice({.key = "activation", .label = "Activation", .help = "ReLU as Mahapatra et al., or with learned slopes as Ledig et al."}, "relu", {"relu", "prelu"});
    addGlobal(s.options, "bicubic");
    addCorrection(s.options);
    return s;
}

NetworkSchema edsr() {
    NetworkSchema s{.type = "edsr", .about = "Residual blocks without normalisation and sub-pixel layers (Lim et al.)."};
    s.options.integerOf({.key = "scale", .label = "Enlargement", .help = "Must be the factor of the degradation."}, 2, {2, 3, 4}).integer(channelsText(), 3, {1, 16});
    addWidth(s.options, 256);
    addBlocks(s.options, 32);
    s.options.real({.key = "residualScaling", .label = "Residual scaling", .help = "Factor on every block's branch: 0.1 for wide networks, 1 for small ones."}, 0.1,
                   {1e-6, 1}, Range{0.01, 1});
    addGlobal(s.options, "bicubic");
    return s;
}

NetworkSchema cycleGenerator() {
    NetworkSchema s{.type = "cycle-generator", .about = "Residual blocks at a quarter of the size, normalised by the whole picture (CycleGAN, Zhao et al.)."};
    s.options.integer(channelsText(), 3, {1, 16});
    addWidth(s.options, 64, 512);
    addBlocks(s.options, 9, 64);
    addGlobal(s.options, "input");
    return s;
}

NetworkSchema autoencoder() {
    NetworkSchema s{.type = "autoencoder", .about = "Convolutions there and back, every other layer skipped across (Hayee and Sytwu)."};
    s.lists = {{{.key = "widths", .label = "Channels a layer", .help = "Of the encoder; the decoder mirrors them."}, {16, 32, 64, 128}, 1, 1024, 16}};
    s.options.integer(channelsText(), 3, {1, 16});
    addGlobal(s.options, "input");
    return s;
}

NetworkSchema dncnn() {
    NetworkSchema s{.type = "dncnn", .about = "Predicts the noise, which is taken from the input (Zhang et al.)."};
    s.options.integer(channelsText(), 3, {1, 16});
    addWidth(s.options, 64).integer({.key = "depth", .label = "Depth", .help = "Convolutions: deeper sees farther, and is slower."}, 17, {3, 128}, Range{3, 32});
    return s;
}

NetworkSchema unet() {
    NetworkSchema s{.type = "unet", .about = "The reference U-Net for vessels, without residual blocks."};
    s.lists = {widths({32, 64, 128}, 6)};
    s.options.choice({.key = "input", .label = "What it sees", .help = "Of the colour photograph: its grey, its green channel, or all of it."}, "grey", {"grey", "green", "colour"});
    addDropout(s.options, 0.2, "Share of the maps left out at random while it learns.");
    return s;
}

NetworkSchema residualVae() {
    NetworkSchema s{.type = "residual-vae", .about = "Variational auto-encoder of vessel trees on a coarse grid (Sengupta et al.)."};
    s.lists = {widths({24, 48, 96}, 8)};
    s.options.integer({.key = "sidePx", .label = "Side of the map", .help = "In cells; a multiple of 2 to the number of levels less one.", .unit = "px"}, 64, {8, 1024}, Range{16, 256})
        .integer({.key = "latent", .label = "Latent channels", .help = "Of the small map that a tree is drawn from."}, 8, {1, 4096}, Range{1, 64});
    addBlocks(s.options, 1, 16).integer({.key = "components", .label = "Components", .help = "Posteriors that the prior is made of."}, 40, {2, 4096}, Range{2, 200});
    return s;
}

NetworkSchema vesselDenoiser() {
    NetworkSchema s{.type = "vessel-denoiser", .about = "Makes crisp vessels of the auto-encoder's coarse tree, step by step."};
    s.lists = {widths({24, 40, 64, 96}, 6), blocksOfLevels({1, 1, 1, 2})};
    return s;
}

NetworkSchema pix2pixGenerator() {
    NetworkSchema s{.type = "pix2pix-generator", .about = "Colours vessel maps: a U-Net of strided convolutions (Isola et al.)."};
    s.options.integer({.key = "inputChannels", .label = "Input channels", .help = "2: the vessels and the field of view."}, 2, {1, 16});
    addWidth(s.options, 64, 512).integer({.key = "levels", .label = "Levels", .help = "Each halves the picture; its side must be a multiple of 2 to this power."}, 8, {3, 10});
    addDropout(s.options, 0.5, "In the three deepest layers of the decoder, while it learns.");
    return s;
}

NetworkSchema veilEstimator() {
    NetworkSchema s{.type = "veil-estimator", .about = "Estimates the veil of a clouded lens from the whole, much reduced picture."};
    addWidth(s.options, 24, 256);
    return s;
}

NetworkSchema srganDiscriminator() {
    NetworkSchema s{.type = "srgan-discriminator", .about = "Judges whole patches: eight convolutions and two dense layers (Ledig et al.).", .use = NetworkUse::judging};
    s.options.integer(channelsText(), 3, {1, 16});
    addWidth(s.options, 64, 512)
        .integer({.key = "dense", .label = "Dense layer", .help = "Its numbers."}, 1024, {1, 8192}, Range{64, 2048})
        .integer({.key = "grid", .label = "Grid", .help = "The maps are averaged to a square of this side before the dense layers."}, 6, {1, 64}, Range{1, 16});
    return s;
}

NetworkSchema patchDiscriminator() {
    NetworkSchema s{.type = "patch-discriminator", .about = "Judges every patch of a picture for itself (Isola et al., Zhao et al.).", .use = NetworkUse::judging};
    s.lists = {{{.key = "widths", .label = "Channels a layer", .help = "From the finest to the coarsest."}, {64, 128, 256, 512}, 1, 1024, 8},
               {{.key = "strides", .label = "Strides", .help = "1 or 2, as many as layers: 2 halves the size."}, {2, 2, 2, 2}, 1, 2, 8}};
    s.options.integer({.key = "channels", .label = "Judged channels", .help = "3 for a picture, 4 for a picture and its vessel map."}, 3, {1, 16})
        .integerOf({.key = "kernel", .label = "Kernel", .help = "Side of the convolutions.", .unit = "px"}, 3, {3, 4})
        .choice({.key = "norm", .label = "Normalisation", .help = "By each picture, by the batch, or none."}, "instance", {"instance", "batch", "none"});
    return s;
}

NetworkSchema forest() {
    NetworkSchema s{.type = "forest", .about = "Regression trees instead of a network, for super-resolution of luminance (Schulter et al.).", .use = NetworkUse::forest};
    s.options
        .integer({.key = "scale", .label = "Enlargement", .help = "Must be the factor of the degradation."}, 2, {2, 16})
        .integer({.key = "trees", .label = "Trees", .help = "Their mean is taken: more are better, slower and larger."}, 8, {1, 256}, Range{1, 32})
        .integer({.key = "windowPx", .label = "Window", .help = "Side of the square that a prediction looks at, before the enlargement; odd.", .unit = "px"}, 7, {3, 15})
        .integer({.key = "features", .label = "Features", .help = "Principal components kept of the window's gradients; a multiple of 8."}, 32, {8, 248})
        .integer({.key = "components", .label = "Target components", .help = "Principal components kept of what is predicted; a multiple of 8."}, 32, {8, 512}, Range{8, 128})
        .integer({.key = "samples", .label = "Samples", .help = "Windows that every tree learns from."}, 400000, {1000, 5e6}, Range{10000, 2e6})
        .integer({.key = "depth", .label = "Depth", .help = "Most decisions from root to leaf."}, 12, {1, 24})
        .integer({.key = "leaves", .label = "Leaves", .help = "Most leaves of a tree; each holds a linear map."}, 256, {2, 65536}, Range{16, 4096})
        .integer({.key = "leafSamples", .label = "Samples a leaf", .help = "Fewest windows that a leaf is made of."}, 200, {2, 1e6}, Range{10, 2000})
        .integer({.key = "tests", .label = "Tests", .help = "Decisions tried at every branch."}, 32, {1, 4096}, Range{1, 256})
        .integer({.key = "thresholds", .label = "Thresholds", .help = "Tried of each test."}, 15, {1, 255})
        .integer({.key = "splitSamples", .label = "Samples a split", .help = "Windows that a decision is chosen by."}, 16384, {64, 5e6}, Range{1000, 100000})
        .real({.key = "kappa", .label = "Kappa", .help = "Weight of the features' spread beside the target's when a decision is chosen."}, 1, {0, 1000}, Range{0, 10})
        .real({.key = "ridge", .label = "Ridge", .help = "Of the linear map in a leaf: more is smoother."}, 0.01, {1e-9, 1e3}, Range{0.0001, 1});
    return s;
}

const IntegersField* listOf(const NetworkSchema& schema, std::string_view key) {
    const auto at = std::ranges::find_if(schema.lists, [&](const IntegersField& field) { return field.text.key == key; });
    return at == schema.lists.end() ? nullptr : &*at;
}

bool isLegal(const IntegersField& field, const std::vector<std::int64_t>& values) {
    return !values.empty() && values.size() <= field.most &&
           std::ranges::all_of(values, [&](std::int64_t v) { return v >= field.low && v <= field.high; });
}

std::string knownOptions(const NetworkSchema& schema) {
    std::string known;
    const auto add = [&](const std::string& key) { known += (known.empty() ? "" : ", ") + key; };
    for (const IntegersField& field : schema.lists) add(field.text.key);
    for (const ParamField& field : schema.options.fields()) add(field.text.key);
    return known;
}

}  // namespace

Text describeRange(const IntegersField& field) {
    return phrase("1 to %1 whole numbers from %2 to %3", field.most, field.low, field.high);
}

Result<std::vector<std::int64_t>> integersOf(const IntegersField& field, std::string_view text) {
    const auto refused = [&] {
        return fail(ErrorCode::usage, "'%1' is '%2'; legal are %3", field.text.key, std::string(text), describeRange(field));
    };
    std::vector<std::int64_t> values;
    const char* at = text.data();
    const char* const end = at + text.size();
    while (true) {
        while (at != end && *at == ' ') ++at;
        std::int64_t value = 0;
        const auto [after, error] = std::from_chars(at, end, value);
        if (error != std::errc()) return refused();
        values.push_back(value);
        at = after;
        while (at != end && *at == ' ') ++at;
        if (at == end) break;
        if (*at == ',') ++at;
        else if (at == after) return refused();  // neither comma nor space
    }
    if (!isLegal(field, values)) return refused();
    return values;
}

const std::vector<NetworkSchema>& networkSchemas() {
    static const std::vector<NetworkSchema> list{residualUnet(), srResnet(), srcnn(), srganGenerator(), edsr(), cycleGenerator(), autoencoder(), dncnn(), unet(),
                                                 residualVae(), vesselDenoiser(), pix2pixGenerator(), veilEstimator(), forest(), srganDiscriminator(), patchDiscriminator()};
    return list;
}

const NetworkSchema* networkSchema(std::string_view type) {
    const auto at = std::ranges::find(networkSchemas(), type, &NetworkSchema::type);
    return at == networkSchemas().end() ? nullptr : &*at;
}

Status checkArchitecture(const Json& architecture) {
    FOVEA_TRY(const std::string type, jsonValue<std::string>(architecture, "type", "architecture"));
    const NetworkSchema* schema = networkSchema(type);
    if (!schema) return fail(ErrorCode::configuration, "architecture: there is no network type '%1'", type);
    Json plain = Json::object();
    for (const auto& [key, value] : architecture.items()) {
        if (key == "type") continue;
        const IntegersField* list = listOf(*schema, key);
        if (!list && !schema->options.find(key)) {
            return fail(ErrorCode::configuration, "architecture: there is no option '%1'; there are: %2", key, knownOptions(*schema));
        }
        if (!list) {
            plain[key] = value;
            continue;
        }
        if (value.is_string()) {  // as it was typed into a form
            if (auto typed = integersOf(*list, value.get<std::string>()); !typed) return fail(ErrorCode::configuration, "architecture: %1", typed.error().text);
        }
        const auto values = jsonValue<std::vector<std::int64_t>>(architecture, key, "architecture");
        if (!values || !isLegal(*list, *values)) {
            return fail(ErrorCode::configuration, "architecture: '%1' is %2; legal are %3", key, value.dump(), describeRange(*list));
        }
    }
    if (const auto parsed = schema->options.parse(plain); !parsed) return fail(ErrorCode::configuration, "architecture: %1", parsed.error().text);
    return {};
}

Json toJson(const NetworkSchema& schema) {
    Json lists = Json::array();
    for (const IntegersField& field : schema.lists) {
        lists.push_back({{"key", field.text.key}, {"label", field.text.label}, {"help", field.text.help}, {"kind", "integers"},
                         {"default", field.fallback}, {"range", {field.low, field.high}}, {"most", field.most}});
    }
    static constexpr const char* kUses[] = {"restoration", "judging", "forest"};
    Json options = std::move(lists);
    for (Json& field : schema.options.toJson()) options.push_back(std::move(field));
    return {{"about", schema.about}, {"use", kUses[static_cast<int>(schema.use)]}, {"options", std::move(options)}};
}

}  // namespace fovea
