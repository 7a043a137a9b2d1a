#include "core/train/run_setup.h"

#include <algorithm>
#include <thread>

#include "core/train/earlier_model.h"
#include "core/train/training_files.h"

namespace fovea {
namespace {

Result<torch::Device> deviceOf(const std::string& name) {
    if (name == "cpu" || (name == "auto" && !torch::cuda::is_available())) return torch::Device(torch::kCPU);
    if (torch::cuda::is_available()) return torch::Device(torch::kCUDA);
    return fail(ErrorCode::unavailable, "no CUDA device is available to this build of LibTorch; see \"CUDA\" in the README");
}

}  // namespace

Result<RunSetup> setUpRun(const Recipe& recipe, const Photographs& photographs, const TrainingPlace& place) {
    FOVEA_TRY(const torch::Device device, deviceOf(place.device));
    at::set_num_threads(place.threads > 0 ? place.threads : static_cast<int>(std::max(1u, std::thread::hardware_concurrency())));
    torch::manual_seed(recipe.seed);
    Recipe placed = recipe;
    // Training pairs that are only looked at have no folder.
    if (!place.folder.empty()) placed.runsFolder = std::filesystem::absolute(place.folder).lexically_normal().parent_path();
    for (auto* terms : {&placed.training.loss, &placed.training.initialLoss}) {
        for (auto& term : *terms) {
            if (term.features.empty()) continue;
            FOVEA_TRY(const auto file, findTrainingFile(placed, term.features));
            term.features = file.string();
        }
    }
    FOVEA_TRY(auto scheme, makeScheme(placed, photographs, device));
    return RunSetup{std::move(placed), device, std::move(scheme)};
}

}  // namespace fovea
