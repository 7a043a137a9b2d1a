// Records: what was done to a picture, completely enough to do it again. Format "fovea-record/1":
//   {"format", "program": {"name", "version"}, "note", "mark",
//    "source": {"name", "sha256", "format", "width", "height"},
//    "pipeline": {...}, "steps": [...], "models": [{"id", "sha256"}], "device", "precision", "tilePx", "threads",
//    "output": {"name", "sha256", "width", "height", "markStrip"}}
#pragma once

#include <filesystem>
#include <span>
#include <vector>

#include "core/methods/pipeline.h"

namespace fovea {

inline constexpr const char* kRecordFormat = "fovea-record/1";

bool isRecord(const Json& json);

// Everything but "output". `asked`: how each step was asked to run; the steps say how it was done.
Json makeRecord(const Image& source, const Pipeline& pipeline, std::span<const StepRecord> steps,
                std::span<const RunOptions> asked);

// How the whole was run, in one line: of the last learned step, else of the last step.
struct RunSummary {
    std::string device = "cpu";
    std::string precision = "fp32";
    int tilePx = 0;
    int threads = 1;
    double seconds = 0;  // of all steps
};
RunSummary summaryOf(std::span<const StepRecord> steps);

// What a record says about repeating it.
struct RecordedRun {
    std::vector<RunOptions> options;  // one for each step: device, precision, tile and threads as resolved then
    std::string sourceSha256;
    std::string outputSha256;
    std::string outputExtension;  // ".png"
    bool markStrip = false;
    std::vector<std::pair<std::string, std::string>> models;  // id, sha256
    std::string programVersion;
};
// `origin` names the record in errors. Errors: configuration.
Result<RecordedRun> readRecordedRun(const Json& record, const std::string& origin);

}  // namespace fovea
