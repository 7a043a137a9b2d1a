#include "tests/bench/window_frames/training_load.h"

#include <QApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <string>
#include <thread>

#include "core/base/files.h"
#include "core/image/write_image.h"
#include "core/jobs/train_job.h"
#include "core/synth/synthetic_fundus.h"

namespace fovea::bench {

namespace {
constexpr const char* kRecipe = R"({"format": "fovea-recipe/1", "id": "bench.denoise", "method": "denoise.bench",
    "task": "denoise", "title": "Load", "licence": "GPL-3.0-or-later",
    "architecture": {"type": "residual-unet", "widths": [16, 32], "blocks": [1, 1]},
    "data": [{"folder": "eyes", "include": ["eye*"]}], "degradation": {"type": "noise"},
    "training": {"patchPx": 64, "batch": 4, "steps": 1000000, "warmupSteps": 0, "precision": "fp32",
                 "checkpointEvery": 100000}})";
}

TrainingLoad::TrainingLoad(JobBridge& bridge, const std::filesystem::path& folder)
    : log_(folder / "run" / "log.jsonl"), threads_(std::max(1, static_cast<int>(std::thread::hardware_concurrency()) - 1)) {
    std::filesystem::create_directories(folder / "data/eyes");
    for (std::uint64_t i = 0; i < 3; ++i) {
        const auto fundus = synth::generateFundus({.seed = i + 1, .widthPx = 300, .heightPx = 250});
        (void)writeImage(folder / "data/eyes" / ("eye" + std::to_string(i) + ".png"), fundus.image);
    }
    (void)writeNewFile(folder / "recipe.json", kRecipe);
    TrainRequest request{.recipe = folder / "recipe.json", .dataRoot = folder / "data", .packed = {}, .folder = folder / "run",
                         .device = "cpu", .threads = threads_};
    job_ = bridge.start<TrainingResult>(
        Lane::train, "Training",
        [request](const JobContext& context) { return trainFromRecipe(request, RunStart::fresh, context); },
        [](Result<TrainingResult> answer) {
            if (!answer && answer.error().code != ErrorCode::cancelled)
                std::fprintf(stderr, "the training ended: %s\n", answer.error().message.c_str());
        });
    QElapsedTimer timer;
    timer.start();
    while (steps() < 1 && !job_.finished() && timer.elapsed() < 120000) QApplication::processEvents(QEventLoop::AllEvents, 20);
}

TrainingLoad::~TrainingLoad() {
    job_.cancel();
    job_.wait();
}

int TrainingLoad::steps() const {
    std::ifstream file(log_);
    std::string line;
    int last = 0;
    while (std::getline(file, line)) {
        const Result<Json> event = parseJson(line, "log.jsonl");
        if (event && event->is_object() && event->value("event", "") == "step") last = event->value("step", last);
    }
    return last;
}

}  // namespace fovea::bench
