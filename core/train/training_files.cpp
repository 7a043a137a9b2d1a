#include "core/train/training_files.h"

#include <cstdlib>

namespace fovea {

namespace fs = std::filesystem;

Result<fs::path> findTrainingFile(const Recipe& recipe, const std::string& name) {
    std::vector<fs::path> places{name};
    if (fs::path(name).is_relative()) {
        if (!recipe.runsFolder.empty()) places.push_back(recipe.runsFolder / name);
        if (!recipe.dataRoot.empty()) places.push_back(recipe.dataRoot / name);
        if (const char* root = std::getenv("FOVEA_TRAINING_DATA"); root && *root) places.push_back(fs::path(root) / name);
    }
    std::string list;
    for (const auto& place : places) {
        std::error_code ignored;
        if (fs::is_regular_file(place, ignored)) return place;
        list += (list.empty() ? "" : ", ") + place.string();
    }
    return fail(ErrorCode::unavailable, "the file that %1 needs is not there; looked for %2", recipe.id, list);
}

Status checkTrainingFiles(const Recipe& recipe) {
    for (const auto* terms : {&recipe.training.loss, &recipe.training.initialLoss}) {
        for (const LossTerm& term : *terms) {
            if (!term.features.empty()) FOVEA_CHECK(findTrainingFile(recipe, term.features));
        }
    }
    return {};
}

}  // namespace fovea
