#include "core/store/model_store.h"

#include <algorithm>

#include "core/base/files.h"
#include "core/base/hash.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;
constexpr const char* kCardName = "card.json";

Status checkWeights(const StoredModel& model) {
    const fs::path path = model.weightsPath();
    std::error_code error;
    if (!fs::is_regular_file(path, error)) {
        return fail(ErrorCode::badData, path.string() + ": the weights named by the model's card are not there");
    }
    // A link must not lead out of the model's folder either.
    const fs::path real = fs::canonical(path, error);
    if (error || real.parent_path() != fs::canonical(model.folder, error) || error) {
        return fail(ErrorCode::badData, path.string() + ": the weights lie outside the model's folder");
    }
    const auto bytes = fs::file_size(path, error);
    if (error) return fail(ErrorCode::badData, path.string() + ": " + error.message());
    if (bytes != model.card.weights.bytes) {
        return fail(ErrorCode::badData, path.string() + ": has " + std::to_string(bytes) + " bytes where its card says " +
                                            std::to_string(model.card.weights.bytes));
    }
    return {};
}

Result<StoredModel> readModel(const fs::path& folder) {
    const fs::path cardPath = folder / kCardName;
    auto card = readModelCard(cardPath);
    if (!card) return fail(ErrorCode::badData, card.error().message);
    if (card->id != folder.filename().string()) {
        return fail(ErrorCode::badData, cardPath.string() + ": its id is '" + card->id + "', not the folder's name");
    }
    StoredModel model{std::move(*card), folder};
    FOVEA_CHECK(checkWeights(model));
    return model;
}

}  // namespace

Result<StoredModel> ModelStore::find(std::string_view id) const {
    const fs::path folder = folder_ / fs::path(id);
    std::error_code error;
    const bool plain = !id.empty() && id.find('/') == std::string_view::npos && id != "." && id != "..";
    if (!plain || !fs::is_directory(folder, error)) {
        return fail(ErrorCode::unavailable,
                    "there is no model '" + std::string(id) + "' in the models folder " + folder_.string());
    }
    return readModel(folder);
}

std::vector<ModelListing> ModelStore::list() const {
    std::vector<ModelListing> listings;
    std::error_code error;
    for (fs::directory_iterator it(folder_, error), end; !error && it != end; it.increment(error)) {
        const fs::path folder = it->path();
        std::error_code ignored;
        if (!fs::is_directory(folder, ignored)) continue;
        if (!fs::exists(folder / kCardName, ignored) && !fs::exists(folder / "model.safetensors", ignored)) continue;
        ModelListing listing{folder.filename().string(), folder, std::nullopt, std::nullopt};
        if (auto model = readModel(folder)) {
            listing.model = std::move(*model);
        } else {
            listing.error = model.error();
        }
        listings.push_back(std::move(listing));
    }
    std::sort(listings.begin(), listings.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    return listings;
}

Status ModelStore::verify(const StoredModel& model) {
    FOVEA_CHECK(checkWeights(model));
    FOVEA_TRY(const Bytes bytes, readFile(model.weightsPath(), model.card.weights.bytes));
    const std::string found = sha256Hex(bytes);
    if (found != model.card.weights.sha256) {
        return fail(ErrorCode::badData, model.weightsPath().string() +
                                            ": its SHA-256 is not the one in the model's card (the file was changed or damaged)");
    }
    return {};
}

}  // namespace fovea
