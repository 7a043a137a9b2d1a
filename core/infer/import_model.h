// Brings a user's own network into a models folder, checked so that what is there afterwards runs: weights in
// safetensors for any architecture of Fovea, or a TorchScript module of someone the user trusts. No torch here.
//
//   FOVEA_TRY(StoredModel model, importModel({.file = "mine.safetensors", .card = "mine.json"}, userModelsFolder()));
//
// The model's id is "user.<name>"; it is a method of that id in every registry made afterwards.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "core/base/job_context.h"
#include "core/store/model_store.h"

namespace fovea {

// What the user answered to trustQuestion().
enum class Trust { notGiven, given };

struct ModelImport {
    std::filesystem::path file;  // .safetensors, or a TorchScript module
    // A card of format "fovea-model/1". Its id and weights are made anew; a hash in it that is not the file's is
    // refused.
    std::optional<std::filesystem::path> card;
    // Without a card: the network as in recipes, {"type": ...} (not for TorchScript), and the built-in method that the
    // model works like, as "denoise.dncnn".
    std::optional<Json> architecture;
    std::string method;
    std::string name;     // of the model, without "user."; empty: the card's id
    std::string title;    // empty: the card's, else made of the name
    std::string licence;  // empty: the card's, else "not stated"
    // TorchScript only: input pixels around a pixel that can change it; empty: it must see whole pictures.
    std::optional<int> receptiveMargin;
    Trust trust = Trust::notGiven;
};

// True for a file that would need Trust::given: a ZIP archive, as torch.jit.save writes. Errors: those of readFile.
Result<bool> needsTrust(const std::filesystem::path& file);
// What to ask before such a file is imported.
Text trustQuestion(const std::filesystem::path& file);

// Checks the network against the tensors (all that are missing, unknown or of another shape are named), runs it once on
// a made-up picture, and writes <modelsFolder>/user.<name>/ in one piece; never replaces a model. A trusted module's
// hash is added to the folder's list of trusted modules. Errors: usage, badData (wrong tensors, wrong card, a pickle,
// values that are not finite), refusedForSafety (TorchScript without trust), outputExists, noInput, inputOutput,
// configuration (the architecture), outOfMemory, cancelled.
Result<StoredModel> importModel(const ModelImport& request, const std::filesystem::path& modelsFolder,
                                const JobContext& context = {});

}  // namespace fovea
