// Runs the items of a batch one after the other and says what became of each: restore and segment share it.
#pragma once

#include "app/cli/console.h"
#include "app/cli/interruption.h"
#include "core/jobs/restore_file.h"

namespace fovea::cli {

enum class ResultStyle { text, json };

// The exit code: 0; one failing input gives its own code; 1 when several were given and some failed; the signal's code.
int runBatch(const BatchPlan& plan, const FileJob& job, const MethodRegistry& registry, ResultStyle style,
             const Console& console, const Interruption& interruption);

}  // namespace fovea::cli
