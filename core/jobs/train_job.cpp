#include "core/jobs/train_job.h"

#include <cstdlib>

#include "core/base/files.h"
#include "core/jobs/forest_run.h"
#include "core/jobs/run_state.h"
#include "core/jobs/training_data.h"
#include "core/train/recipe_file.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;
constexpr std::uint64_t kMaxWeightBytes = 4ull << 30;

}  // namespace

fs::path defaultDataRoot(const fs::path& recipe) {
    if (const char* root = std::getenv("FOVEA_TRAINING_DATA"); root && *root) return root;
    return recipe.has_parent_path() ? recipe.parent_path() : fs::path(".");
}

Result<TrainingResult> trainFromRecipe(const TrainRequest& request, RunStart start, const JobContext& context) {
    const fs::path kept = request.folder / "recipe.json";
    std::error_code ignored;
    const bool there = fs::exists(kept, ignored);
    if (start == RunStart::fresh && there) {
        return fail(ErrorCode::outputExists, "%1: holds a run already; resume it or choose another folder",
                    request.folder.string());
    }
    if (start == RunStart::resume && !there) {
        return fail(ErrorCode::noInput, "%1: holds no run to resume (no recipe.json)", request.folder.string());
    }
    FOVEA_TRY(Recipe recipe, start == RunStart::resume ? readRecipe(kept) : readRecipe(request.recipe, request.changes));
    recipe.dataRoot = request.dataRoot;
    std::error_code error;
    fs::create_directories(request.folder, error);
    if (error) return fail(ErrorCode::inputOutput, "%1: cannot be made: %2", request.folder.string(), error.message());
    FOVEA_TRY(const RunLock lock, RunLock::take(request.folder));
    Photographs photographs;
    if (!request.packed.empty()) {
        FOVEA_TRY(photographs, loadPacked(request.packed));
    } else {
        FOVEA_TRY(photographs, readPhotographs(recipe, request.dataRoot, context.part(0, 0.02)));
    }
    const TrainingPlace place{request.folder, request.device, request.threads, request.earlyEnd};
    if (trainsForest(recipe)) return runForest(recipe, photographs, place, context.part(0.02, 1));
    return train(recipe, photographs, place, context.part(0.02, 1));
}

Status packFromRecipe(const TrainRequest& request, const fs::path& target, const JobContext& context) {
    FOVEA_TRY(const Recipe recipe, readRecipe(request.recipe, request.changes));
    FOVEA_TRY(const Photographs photographs, readPhotographs(recipe, request.dataRoot, context));
    return savePacked(photographs, target);
}

Status publishModel(const fs::path& runFolder, const fs::path& modelsFolder) {
    const fs::path from = runFolder / "model";
    FOVEA_TRY(const Bytes card, readFile(from / "card.json", 16u << 20));
    FOVEA_TRY(const Bytes weights, readFile(from / "model.safetensors", kMaxWeightBytes));
    FOVEA_TRY(const Json json, parseJson({reinterpret_cast<const char*>(card.data()), card.size()}, (from / "card.json").string()));
    FOVEA_TRY(const std::string id, jsonValue<std::string>(json, "id", (from / "card.json").string()));
    const fs::path to = modelsFolder / id;
    std::error_code error;
    if (fs::exists(to, error))
        return fail(ErrorCode::outputExists, "%1: there is a model of this name already", to.string());
    fs::create_directories(to, error);
    if (error) return fail(ErrorCode::inputOutput, "%1: cannot be made: %2", to.string(), error.message());
    // The card last: without it the store does not take the folder for a model.
    FOVEA_CHECK(writeNewFile(to / "model.safetensors", weights));
    return writeNewFile(to / "card.json", card);
}

}  // namespace fovea
