// A batch that was stopped goes on where it was: what lies in the output folder already is recognised by its record.
#pragma once

#include "core/jobs/batch_plan.h"
#include "core/jobs/restore_file.h"

namespace fovea {

// True when item.output and its record are there, were made from exactly the bytes of item.input by exactly these steps
// with the same mark, and the picture is the one that the record speaks about. False when neither file is there.
// Errors: outputExists (something else lies there: a file without a record, of another photograph, by other steps, or
// changed since), noInput, inputOutput, badData (a record that cannot be read).
Result<bool> isDone(const BatchItem& item, const FileJob& job);

}  // namespace fovea
