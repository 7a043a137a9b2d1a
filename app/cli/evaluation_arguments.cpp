#include "app/cli/evaluation_arguments.h"

#include <cstdlib>

#include "core/base/files.h"
#include "core/jobs/metric_models.h"
#include "core/store/model_store.h"

namespace fovea::cli {
namespace {

namespace fs = std::filesystem;

std::optional<fs::path> fromEnvironment() {
    for (const char* name : {"FOVEA_DATA", "FOVEA_TRAINING_DATA"}) {
        if (const char* folder = std::getenv(name); folder && *folder) return fs::path(folder);
    }
    return std::nullopt;
}

}  // namespace

void EvaluationArguments::declare(CLI::App& app) {
    app.add_option("--data", data_, "What the data sets' folders are relative to (default: $FOVEA_DATA, else $FOVEA_TRAINING_DATA)");
    app.add_option("--work", work_, "Folder for kept results and trained networks, used again by the next run");
    app.add_option("--models", models_, "Another folder of models (default: the program's)");
    app.add_option("--niqe-model", niqeModel_, "The NIQE authors' model of natural photographs (.npz or .safetensors)");
    run_.declare(app);
}

bool EvaluationArguments::namesData() const { return !data_.empty() || fromEnvironment().has_value(); }

Result<EvaluationPlace> EvaluationArguments::place(const fs::path& work, const fs::path& data) const {
    EvaluationPlace place;
    place.dataRoot = !data_.empty() ? fs::path(data_) : fromEnvironment().value_or(data);
    place.workFolder = work_.empty() ? work : fs::path(work_);
    if (!models_.empty()) place.models = models_;
    // Without the folder the classical methods can still be compared; a learned one says what is missing.
    else place.models = dataFolder("models").value_or(fs::path("models"));
    place.userModels = userModelsFolder();
    place.run = run_.over({});
    place.trainingDevice = run_.device.value_or("auto");
    FOVEA_TRY(place.metricModels, loadMetricModels(niqeModel_.empty() ? std::nullopt : std::optional<fs::path>(niqeModel_)));
    return place;
}

}  // namespace fovea::cli
