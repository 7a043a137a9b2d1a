// One file, from disc to disc: read, find the retina, run the pipeline, save picture and record, compare with a
// reference. What fovea-cli restore and segment and the window's batch do for each item.
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/jobs/batch_plan.h"
#include "core/jobs/measure.h"
#include "core/jobs/record.h"
#include "core/jobs/restore.h"

namespace fovea {

struct FileJob {
    Pipeline pipeline;
    std::vector<RunOptions> options;  // one for each step
    Mark mark = Mark::none;
    // When a record is repeated: what it says about the run it came from.
    std::optional<RecordedRun> recorded;
};

struct FileResult {
    int width = 0;   // of the result, without a mark strip
    int height = 0;
    std::string mark;
    std::vector<StepRecord> steps;
    RunSummary summary;
    std::vector<Text> notices;
    std::vector<Measured> measured;  // empty without a reference
};

// What a repeated record allows to say: whether anything that decides the result has changed since.
std::vector<Text> differencesFrom(const RecordedRun& recorded, const Image& source, const Restored& restored);

// Writes item.output and item.record, both new. A reference is read, and its size compared, before the work begins.
// Errors: item.ready's, those of readImage, restoreImage, saveRestored; badData (a reference of another size).
Result<FileResult> restoreFile(const BatchItem& item, std::span<const std::filesystem::path> filesRead,
                               const FileJob& job, const MethodRegistry& registry, const JobContext& context);

}  // namespace fovea
