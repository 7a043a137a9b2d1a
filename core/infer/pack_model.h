// Makes a model's weights smaller where that costs nothing: half precision (IEEE fp16), measured first on what the network is
// made for. No torch here.
#pragma once

#include <string>

#include "core/base/job_context.h"
#include "core/image/image.h"
#include "core/store/model_store.h"

namespace fovea {

// A photograph whose vessels are known. Networks that see no photograph but its vessels (synthesis) are shown those.
struct PackProbe {
    Image picture;     // with its field of view, if it has a border
    Map vessels;       // of the picture's size; vessel from 0.5
    std::string name;  // "synthetic photograph, seed 1, 512 x 512 px": what the card says
};

struct PackReport {
    std::uint64_t bytesBefore = 0, bytesAfter = 0;
    // Between the outputs of both, in fp32 on the processor; pictures and maps are in [0, 1].
    double largestDifference = 0, meanDifference = 0;
};

// Rewrites the model's tensors of two and more dimensions as fp16 (biases, statistics and what has fewer than 64 numbers
// stay fp32: they are few, and small errors of theirs are seen everywhere), gives the card the new hash and size, and records in its
// figures the differences and what the network was shown. Errors: badData (a difference over `limit`, values beyond fp16,
// already packed, a TorchScript module; the model is left as it was), inputOutput, outOfMemory, cancelled.
Result<PackReport> packHalf(const StoredModel& model, const PackProbe& probe, double limit, const JobContext& context = {});

}  // namespace fovea
