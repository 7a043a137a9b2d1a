// The restore job: the one entry for window and command line.
#pragma once

#include <filesystem>
#include <span>

#include "core/methods/pipeline.h"

namespace fovea {

struct Restored {
    std::variant<Image, Map> value;
    std::vector<StepRecord> steps;
    Pipeline pipeline;
    Json record;  // "fovea-record/1": see below; without the output's own name and hash, which saving adds
    // Every notice of every step, for the result line and the window.
    std::vector<Text> notices() const;
};

// A registry with every method of this build: the classical ones and those whose models are found under the models
// folder (a missing or damaged model leaves the method registered: it answers `unavailable` and why).
// userModels: a second folder, whose imported models are methods too; may be empty.
MethodRegistry builtinMethods(const std::filesystem::path& modelsFolder, const std::filesystem::path& userModels = {});

// One image already in memory, with or without a field of view. Errors: those of runPipeline.
Result<Restored> restoreImage(const Image& image, const Pipeline& pipeline, const MethodRegistry& registry,
                              const RunOptions& options, const JobContext& context);

// The same with the options of each step, as a record keeps them. Errors: also configuration (another number of steps).
Result<Restored> restoreStepwise(const Image& image, const Pipeline& pipeline, const MethodRegistry& registry,
                                 std::span<const RunOptions> perStep, const JobContext& context);

enum class Mark { none, strip };

// Writes the picture (or map) and its record `<output>.json`, both new; if the second fails the first is removed.
// The processed-mark is in the file's metadata always; Mark::strip adds a visible strip of extra rows below the picture.
// Errors: those of writeImage.
Status saveRestored(const Restored& restored, const std::filesystem::path& output, Mark mark,
                    std::span<const std::filesystem::path> inputs);

// Whether a trained model had a part in it: "AI-PROCESSED" rather than "PROCESSED".
bool usesTraining(const Pipeline& pipeline);

// "AI-PROCESSED - NOT FOR DIAGNOSIS · sr.fovea x4 · Fovea 0.1.0": the words of mark, label and metadata.
std::string processedMark(const Pipeline& pipeline);

// The same for a result, whose input may have been processed before (earlier_work.h).
std::string markOf(const Restored& restored);
bool isLearned(const Restored& restored);
bool isMadeUp(const Restored& restored);  // of nobody's eye: "SYNTHETIC - NO PATIENT - ..."

// The strip below the picture.
Image withMarkStrip(const Image& image, const std::string& words);

}  // namespace fovea
