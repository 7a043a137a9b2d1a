// Small eyes that differ, and recipes that train within seconds.
#pragma once

#include <fstream>

#include "core/image/write_image.h"
#include "core/synth/synthetic_fundus.h"
#include "tests/ui/ui_support.h"
#include "ui/model/training/train_queue.h"

namespace fovea::test {

inline Image smallEye(std::uint64_t seed) { return synth::generateFundus({.seed = seed, .widthPx = 192, .heightPx = 160}).image; }

inline void writeEyes(const std::filesystem::path& folder, const std::vector<std::string>& names) {
    std::filesystem::create_directories(folder);
    std::uint64_t seed = 1;
    for (const std::string& name : names) {
        const Status written = writeImage(folder / name, smallEye(seed++));
        ASSERT_TRUE(written) << written.error().message;
    }
}

// Learns from eyes/ with e0* held out.
inline Json tinyRecipe(int steps, const std::string& id = "user.tiny") {
    return Json{{"format", "fovea-recipe/1"},
                {"id", id},
                {"method", "denoise.fovea"},
                {"task", "denoise"},
                {"title", "Tiny"},
                {"licence", "CC0"},
                {"architecture", {{"type", "residual-unet"}, {"widths", {4, 4}}, {"blocks", {1, 1}}}},
                {"data", {{{"folder", "eyes"}, {"validation", {"e0*"}}}}},
                {"degradation", {{"type", "noise"}}},
                {"training",
                 {{"patchPx", 32}, {"batch", 1}, {"steps", steps}, {"warmupSteps", 2}, {"precision", "fp32"}, {"validateEvery", 20}, {"checkpointEvery", 10}}}};
}

inline TrainOrder tinyOrder(const TemporaryFolder& folder, int steps, const char* name = "tiny") {
    return {.recipe = tinyRecipe(steps, std::string("user.") + name),
            .dataRoot = QString::fromStdString(folder.path().string()),
            .folder = QString::fromStdString((folder / "runs" / name).string()),
            .device = QStringLiteral("cpu"),
            .threads = 1};
}

inline bool reaches(const TrainQueue& queue, int job, TrainJobState state) {
    return waitUntil([&] { return queue.find(job)->state == state || queue.find(job)->state == TrainJobState::failed; }) &&
           queue.find(job)->state == state;
}

// Far enough that there is a checkpoint and a validation to look at.
inline bool isWellUnderWay(TrainQueue& queue, int job) {
    return waitUntil([&] {
        queue.follow();
        return queue.find(job)->history.step() >= 40;
    });
}

// As a kill -9 leaves the run: without the event of its end.
inline void forgetStop(const std::filesystem::path& run) {
    std::ifstream in(run / "log.jsonl");
    std::string kept;
    for (std::string line; std::getline(in, line);)
        if (line.find("\"stop\"") == std::string::npos) kept += line + "\n";
    std::ofstream(run / "log.jsonl") << kept << "{\"event\": \"st";
}

}  // namespace fovea::test
