// A user's TorchScript module as a network of Fovea. Such a module is a program: it can run any operation of LibTorch,
// reading and writing files among them, and its archive is read by LibTorch's own reader. Whether it may be loaded at
// all is decided above (core/store/trusted_modules.h); nothing here makes it safe.
#pragma once

#include <cstddef>
#include <span>

#include "core/nn/network.h"

namespace fovea::nn {

// `bytes`: a file written by torch.jit.save, whose forward takes N x inputChannels x H x W in [0, 1] and gives
// N x outputChannels x scale H x scale W (or a tuple that begins with it). `traits` are the card's: they cannot be read
// from a module. It computes in fp32 whatever setComputeType() says, without the optimising executor, so that every
// call gives the same bits; it cannot be interrupted between its layers. Errors: badData (`origin` is no such file).
Result<std::shared_ptr<Network>> loadTorchscript(std::span<const std::byte> bytes, const NetworkTraits& traits,
                                                 const std::string& origin);

// What can be found out by running it on random pictures: channels (3, else 1), scale (1 to 16) and sizeMultiple (a
// power of 2 up to 64). receptiveMargin is set to `margin`, negative for a module that must see the whole picture; a
// margin that is too small for the module is found out by changing a picture outside it. Errors: badData (no such file;
// it takes no pictures, or makes none).
Result<NetworkTraits> probeTorchscript(std::span<const std::byte> bytes, int margin, const std::string& origin);

}  // namespace fovea::nn
