// Makes a model's weights smaller where that costs nothing: half precision (IEEE fp16), measured on a picture first. No
// torch here.
#pragma once

#include "core/base/job_context.h"
#include "core/image/image.h"
#include "core/store/model_store.h"

namespace fovea {

struct PackReport {
    std::uint64_t bytesBefore = 0, bytesAfter = 0;
    // Between the outputs of both on the picture, in fp32 on the processor; pictures and maps are in [0, 1].
    double largestDifference = 0, meanDifference = 0;
};

// Rewrites the model's tensors of two and more dimensions as fp16 (biases and statistics of normalisations stay fp32:
// they are few, and small errors of theirs are seen everywhere), gives the card the new hash and size, and records the
// differences in its figures. One-channel networks get the picture's green, those of
// other numbers red, green and blue over again. `probe` says what picture it is, for the
// card. Errors: badData (a difference over `limit`, values beyond fp16, already packed, a TorchScript module; the model
// is left as it was), inputOutput, outOfMemory, cancelled.
Result<PackReport> packHalf(const StoredModel& model, const Image& picture, const std::string& probe, double limit,
                            const JobContext& context = {});

}  // namespace fovea
