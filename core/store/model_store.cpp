#include "core/store/model_store.h"

#include <algorithm>
#include <cstdlib>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/store/trusted_modules.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;
constexpr const char* kCardName = "card.json";

Status checkWeights(const StoredModel& model) {
    const fs::path path = model.weightsPath();
    std::error_code error;
    if (!fs::is_regular_file(path, error)) {
        return fail(ErrorCode::badData, "%1: the weights named by the model's card are not there", path.string());
    }
    // A link must not lead out of the model's folder either.
    const fs::path real = fs::canonical(path, error);
    if (error || real.parent_path() != fs::canonical(model.folder, error) || error) {
        return fail(ErrorCode::badData, "%1: the weights lie outside the model's folder", path.string());
    }
    const auto bytes = fs::file_size(path, error);
    if (error) return fail(ErrorCode::badData, "%1: %2", path.string(), error.message());
    if (bytes != model.card.weights.bytes) {
        return fail(ErrorCode::badData, "%1: has %2 bytes where its card says %3", path.string(), bytes,
                    model.card.weights.bytes);
    }
    return {};
}

// A card that calls a module trusted would prove nothing: whoever made the module made the card.
Status checkTrust(const StoredModel& model) {
    if (!isTorchscript(model.card)) return {};
    const fs::path models = model.folder.parent_path();
    FOVEA_TRY(const bool trusted, isTrustedModule(models, model.card.weights.sha256));
    if (trusted) return {};
    return fail(ErrorCode::refusedForSafety,
                "%1: is a TorchScript module that was not declared trusted here; such a module can run any operation. "
                "Import it with 'fovea-cli models import --trust' if you trust who made it",
                model.weightsPath().string());
}

Result<StoredModel> readModel(const fs::path& folder) {
    const fs::path cardPath = folder / kCardName;
    auto card = readModelCard(cardPath);
    if (!card) return fail(ErrorCode::badData, card.error().text);
    if (card->id != folder.filename().string()) {
        return fail(ErrorCode::badData, "%1: its id is '%2', not the folder's name", cardPath.string(), card->id);
    }
    StoredModel model{std::move(*card), folder};
    FOVEA_CHECK(checkWeights(model));
    FOVEA_CHECK(checkTrust(model));
    return model;
}

// Adds the models of one folder.
void listFolder(const fs::path& models, std::vector<ModelListing>& listings) {
    std::error_code error;
    for (fs::directory_iterator it(models, error), end; !error && it != end; it.increment(error)) {
        const fs::path folder = it->path();
        std::error_code ignored;
        if (!fs::is_directory(folder, ignored) || folder.filename().string().starts_with(".")) continue;
        if (!fs::exists(folder / kCardName, ignored) && !fs::exists(folder / "model.safetensors", ignored)) continue;
        ModelListing listing{folder.filename().string(), folder, std::nullopt, std::nullopt};
        const auto other = std::find_if(listings.begin(), listings.end(), [&](const auto& l) { return l.id == listing.id; });
        if (other != listings.end()) {
            listing.error =
                Error(ErrorCode::unavailable, phrase("%1: is not used, as there is a model of the same name in %2",
                                                     folder.string(), other->folder.string()));
        } else if (auto model = readModel(folder)) {
            listing.model = std::move(*model);
        } else {
            listing.error = model.error();
        }
        listings.push_back(std::move(listing));
    }
}

}  // namespace

fs::path userModelsFolder() {
    // By the XDG base directory specification relative paths are to be ignored.
    if (const char* data = std::getenv("XDG_DATA_HOME"); data && fs::path(data).is_absolute()) return fs::path(data) / "fovea/models";
    if (const char* home = std::getenv("HOME"); home && fs::path(home).is_absolute()) {
        return fs::path(home) / ".local/share/fovea/models";
    }
    return {};
}

Result<StoredModel> ModelStore::find(std::string_view id) const {
    const bool plain = !id.empty() && id.find('/') == std::string_view::npos && id != "." && id != "..";
    for (const fs::path& models : {folder_, userFolder_}) {
        std::error_code error;
        if (plain && !models.empty() && fs::is_directory(models / id, error)) return readModel(models / id);
    }
    if (userFolder_.empty() || folder_.empty())
        return fail(ErrorCode::unavailable, "there is no model '%1' in the models folder %2", id,
                    (folder_.empty() ? userFolder_ : folder_).string());
    return fail(ErrorCode::unavailable, "there is no model '%1' in the models folder %2, nor in %3", id,
                folder_.string(), userFolder_.string());
}

std::vector<ModelListing> ModelStore::list() const {
    std::vector<ModelListing> listings;
    listFolder(folder_, listings);
    if (!userFolder_.empty() && userFolder_ != folder_) listFolder(userFolder_, listings);
    std::stable_sort(listings.begin(), listings.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    return listings;
}

Status ModelStore::verify(const StoredModel& model) {
    FOVEA_CHECK(checkWeights(model));
    FOVEA_TRY(const Bytes bytes, readFile(model.weightsPath(), model.card.weights.bytes));
    const std::string found = sha256Hex(bytes);
    if (found != model.card.weights.sha256) {
        return fail(ErrorCode::badData,
                    "%1: its SHA-256 is not the one in the model's card (the file was changed or damaged)",
                    model.weightsPath().string());
    }
    return {};
}

}  // namespace fovea
