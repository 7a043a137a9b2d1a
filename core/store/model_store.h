// The folder of models that comes with the program, and the user's own: finds, verifies and lists models; never loads
// tensors. Not a cache: every call reads the folders, so a model published by training appears at once.
//
//   ModelStore store(folder, userModelsFolder());
//   FOVEA_TRY(StoredModel model, store.find("denoise.fovea"));
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/store/model_card.h"

namespace fovea {

struct StoredModel {
    ModelCard card;
    std::filesystem::path folder;
    std::filesystem::path weightsPath() const { return folder / card.weights.file; }
};

// One line of the list: a usable model, or the reason why it is not.
struct ModelListing {
    std::string id;  // the folder's name
    std::filesystem::path folder;
    std::optional<StoredModel> model;
    std::optional<Error> error;
};

// Where the user's own models are: $XDG_DATA_HOME/fovea/models, or ~/.local/share/fovea/models; it need not exist. Empty
// when the environment names no home.
std::filesystem::path userModelsFolder();

// Thread-safe: holds nothing but the folders' names.
class ModelStore {
public:
    // userFolder may be empty.
    explicit ModelStore(std::filesystem::path folder, std::filesystem::path userFolder = {})
        : folder_(std::move(folder)), userFolder_(std::move(userFolder)) {}
    const std::filesystem::path& folder() const { return folder_; }
    const std::filesystem::path& userFolder() const { return userFolder_; }

    // The program's folder first, then the user's. The card is read and the weights' size compared; their hash is not
    // (see verify). Errors: unavailable (no such model), badData (damaged card, weights missing, of another size, outside
    // the folder), refusedForSafety (a TorchScript module that nobody declared trusted in its models folder).
    Result<StoredModel> find(std::string_view id) const;

    // Every subfolder that has a card or weights, by name; damaged ones with their error, as one of the user's that the
    // program's of the same name hides. Empty when there is no folder.
    std::vector<ModelListing> list() const;

    // Compares the weights' SHA-256 with the card's. Errors: badData, noInput, inputOutput.
    static Status verify(const StoredModel& model);

private:
    std::filesystem::path folder_, userFolder_;
};

}  // namespace fovea
