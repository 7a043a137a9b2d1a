#include "core/infer/learned_methods.h"

#include "core/infer/learned_method.h"

namespace fovea {
namespace {

ParamSchema pictureSchema() {
    ParamSchema schema;
    schema.real({.key = "strength",
                 .label = "Strength",
                 .help = "How much of the network's change is taken over: 0 leaves the picture as it is.",
                 .unit = ""},
                1.0, {0, 1});
    addEnsemble(schema);
    return schema;
}

ParamSchema superResolutionSchema() {
    ParamSchema schema;
    schema.integerOf({.key = "scale", .label = "Scale", .help = "Width and height of the result over those of the picture.", .unit = ""},
                     2, {2, 4, 8, 16});
    addEnsemble(schema);
    return schema;
}

ParamSchema mapSchema() {
    ParamSchema schema;
    // Vessels are found on a reduced picture: the average costs little there, and gains most.
    addEnsemble(schema, "flips");
    return schema;
}

}  // namespace

void registerLearnedMethods(MethodRegistry& registry, const std::filesystem::path& modelsFolder) {
    const auto models = std::make_shared<LearnedModels>(modelsFolder);
    // contextPx: no shipped network of the task reaches further; tiles are cut by the model's own margin.
    registry.add(makeSuperResolution({.id = "sr.fovea",
                                      .title = "Super-resolution (network)",
                                      .summary = "Enlarges the picture with a network trained on fundus photographs; shows fine "
                                                 "vessels sharper than interpolation.",
                                      .task = Task::superResolve,
                                      .schema = superResolutionSchema(),
                                      .traits = {.contextPx = 64, .memoryFactor = 3, .learned = true}},
                                     models));
    registry.add(makePictureMethod({.id = "denoise.fovea",
                                    .title = "Denoising (network)",
                                    .summary = "Takes away noise with a network trained on fundus photographs; keeps thin vessels.",
                                    .task = Task::denoise,
                                    .schema = pictureSchema(),
                                    .traits = {.contextPx = 128, .memoryFactor = 3, .learned = true}},
                                   models));
    registry.add(makePictureMethod({.id = "deblur.fovea",
                                    .title = "Deblurring (network)",
                                    .summary = "Undoes blur and haze, as of a cataract, with a network trained on fundus photographs.",
                                    .task = Task::deblur,
                                    .schema = pictureSchema(),
                                    .traits = {.contextPx = 128, .memoryFactor = 3, .learned = true}},
                                   models));
    registry.add(makeVesselMethod({.id = "vessel.fovea",
                                   .title = "Vessels (network)",
                                   .summary = "Shows how probable a blood vessel is at every point of the retina.",
                                   .task = Task::segment,
                                   .schema = mapSchema(),
                                   .traits = {.contextPx = 128,
                                              .memoryFactor = 3,
                                              .maskPolicy = MaskPolicy::zeroOutside,
                                              .learned = true}},
                                  models));
}

}  // namespace fovea
