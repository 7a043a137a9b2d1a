// The folder of models: finds, verifies and lists them; never loads tensors. Not a cache: every call reads the folder,
// so a model published by training appears at once.
//
//   ModelStore store(folder);
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

// Thread-safe: holds nothing but the folder's name.
class ModelStore {
public:
    explicit ModelStore(std::filesystem::path folder) : folder_(std::move(folder)) {}
    const std::filesystem::path& folder() const { return folder_; }

    // The card is read and the weights' size compared; their hash is not (see verify).
    // Errors: unavailable (no such model), badData (damaged card, weights missing, of another size, outside the folder).
    Result<StoredModel> find(std::string_view id) const;

    // Every subfolder that has a card or weights, by name; damaged ones with their error. Empty when there is no folder.
    std::vector<ModelListing> list() const;

    // Compares the weights' SHA-256 with the card's. Errors: badData, noInput, inputOutput.
    static Status verify(const StoredModel& model);

private:
    std::filesystem::path folder_;
};

}  // namespace fovea
