// A network's tensors against a file's, all differences at once: whoever brings weights of another program has to see
// every name that does not fit, not the first. Internal to core/infer.
#pragma once

#include <torch/torch.h>

#include "core/store/safetensors.h"

namespace fovea {

// Errors: badData, naming missing tensors, those of another shape (with both shapes) and those that the network does
// not know, up to eight of each.
Status checkTensors(const torch::nn::Module& network, const SafetensorsFile& file, const std::string& origin);

}  // namespace fovea
