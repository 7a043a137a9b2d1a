// What schemes that learn from patches show of a run: the middles of the validation photographs.
#pragma once

#include "core/train/scheme.h"

namespace fovea {

// held: of Sampler::validation(), batches of one; pictures of three channels only. What the network makes is at most 192 px
// a side. The network must outlive the result.
std::vector<Scheme::Shown> shownMiddles(const std::vector<Batch>& held, nn::Network& network, torch::Device device, std::size_t most);

}  // namespace fovea
