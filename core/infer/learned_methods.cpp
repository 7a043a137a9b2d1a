#include "core/infer/learned_methods.h"

#include "core/infer/learned_method.h"
#include "core/infer/learned_table.h"

namespace fovea {
namespace {

ParamSchema pictureSchema(std::string_view ensemble) {
    ParamSchema schema;
    schema.real({.key = "strength",
                 .label = "Strength",
                 .help = "How much of the network's change is taken over: 0 leaves the picture as it is.",
                 .unit = ""},
                1.0, {0, 1});
    addEnsemble(schema, std::string(ensemble));
    return schema;
}

ParamSchema enlargingSchema(std::vector<std::int64_t> factors) {
    ParamSchema schema;
    const std::int64_t first = factors.front();
    schema.integerOf({.key = "scale", .label = "Scale", .help = "Width and height of the result over those of the picture.", .unit = ""},
                     first, std::move(factors));
    addEnsemble(schema);
    return schema;
}

ParamSchema denoiseEnlargeSchema() {
    ParamSchema schema;
    schema.flag({.key = "reduce",
                 .label = "Reduce first",
                 .help = "For a noisy picture of full size: it is reduced by 4 first, so that the result keeps its size.",
                 .unit = ""},
                false);
    addEnsemble(schema);
    return schema;
}

ParamSchema mapSchema() {
    ParamSchema schema;
    // Vessels are found on a reduced picture: the average costs little there, and gains most.
    addEnsemble(schema, "flips");
    return schema;
}

ParamSchema schemaOf(LearnedKind kind, int factor, std::string_view ensemble) {
    switch (kind) {
        case LearnedKind::picture:
        case LearnedKind::veilAndBlur: return pictureSchema(ensemble);
        case LearnedKind::fixedFactor: return enlargingSchema({factor});
        case LearnedKind::denoiseEnlarge: return denoiseEnlargeSchema();
        case LearnedKind::vessels: return mapSchema();
        case LearnedKind::perFactor:
        case LearnedKind::cascade: break;
    }
    return enlargingSchema({2, 4, 8, 16});
}

MethodTraits traitsOf(const LearnedEntry& entry) {
    MethodTraits traits{.contextPx = entry.contextPx, .memoryFactor = 3, .learned = true};
    if (entry.task == Task::superResolve) traits.memoryFactor = 2;  // tiles are small beside such results
    if (entry.kind == LearnedKind::vessels) traits.maskPolicy = MaskPolicy::zeroOutside;
    return traits;
}

// `model`: what methods of one model run.
std::shared_ptr<const Method> make(LearnedKind kind, MethodInfo info, const std::shared_ptr<LearnedModels>& models, Stage model) {
    switch (kind) {
        case LearnedKind::picture: return makePictureMethod(std::move(info), models, std::move(model));
        case LearnedKind::perFactor: return makeSuperResolution(std::move(info), models);
        case LearnedKind::cascade: return makeCascade(std::move(info), models);
        case LearnedKind::fixedFactor: return makeEnlarger(std::move(info), models, std::move(model));
        case LearnedKind::denoiseEnlarge: return makeDenoiseAndEnlarge(std::move(info), models);
        case LearnedKind::veilAndBlur: return makeDeblurMethod(std::move(info), models);
        case LearnedKind::vessels: break;
    }
    return makeVesselMethod(std::move(info), models, std::move(model));
}

void addBuiltin(MethodRegistry& registry, const LearnedEntry& entry, const std::shared_ptr<LearnedModels>& models) {
    const std::string id(entry.id);
    MethodInfo info{.id = id,
                    .title = std::string(entry.title),
                    .summary = std::string(entry.summary),
                    .task = entry.task,
                    .schema = schemaOf(entry.kind, entry.factor, entry.ensemble),
                    .traits = traitsOf(entry)};
    Stage model{id, id, 1};
    if (entry.kind == LearnedKind::fixedFactor) model = {id + "-x" + std::to_string(entry.factor), id, entry.factor};
    registry.add(make(entry.kind, std::move(info), models, std::move(model)));
}

// A model of the user's works like the method that its card names, but alone and by its own factor.
void addImported(MethodRegistry& registry, const ModelCard& card, const std::shared_ptr<LearnedModels>& models) {
    if (isForest(card)) return;  // core/forest runs it, or refuses it
    // `fovea-cli models` still shows one that nothing can run alone.
    if (const Status alone = canServeAlone(card.method, card.inputChannels, card.outputChannels, card.scale); !alone) {
        return registry.addRefused(card.id, Error(ErrorCode::unavailable, phrase("%1 cannot run: %2", card.id, alone.error().text)));
    }
    const LearnedEntry* like = learnedEntry(card.method);
    LearnedKind kind = like->kind;
    if (kind != LearnedKind::vessels) kind = card.scale > 1 ? LearnedKind::fixedFactor : LearnedKind::picture;
    MethodInfo info{.id = card.id,
                    .version = card.version,
                    .title = card.title,
                    .summary = "A model imported by the user, which works like " + card.method + ".",
                    .task = importedTask(*like, card.scale),
                    .schema = schemaOf(kind, card.scale, like->ensemble),
                    .traits = traitsOf(*like)};
    info.traits.contextPx = card.receptiveMargin < 0 ? 1 << 16 : card.receptiveMargin;
    registry.add(make(kind, std::move(info), models, {card.id, card.method, card.scale}));
}

}  // namespace

Status canServeAlone(std::string_view method, int inputChannels, int outputChannels, int scale) {
    const LearnedEntry* like = learnedEntry(method);
    if (!like) return fail(ErrorCode::badData, "no model of the user's can work like %1 alone", method);
    return suitsAlone(*like, inputChannels, outputChannels, scale);
}

void registerLearnedMethods(MethodRegistry& registry, const std::filesystem::path& modelsFolder,
                            const std::filesystem::path& userFolder) {
    const auto models = std::make_shared<LearnedModels>(ModelStore(modelsFolder, userFolder));
    for (const LearnedEntry& entry : learnedEntries()) addBuiltin(registry, entry, models);
    for (const ModelListing& listing : models->store.list()) {
        if (!listing.id.starts_with(kImportedPrefix)) continue;
        if (listing.model) addImported(registry, listing.model->card, models);
        else if (listing.error) registry.addRefused(listing.id, *listing.error);
    }
}

}  // namespace fovea
