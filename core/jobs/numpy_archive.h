// Arrays of doubles in a .npz file as numpy.savez writes it: how the authors' NIQE model is passed on.
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace fovea {

struct NumpyArray {
    std::vector<std::size_t> shape;
    std::vector<double> values;  // rows first
};

// By name without ".npy". Only uncompressed members of little-endian 64-bit floats; others are refused.
// Errors: badData, naming `origin` and the reason.
Result<std::map<std::string, NumpyArray>> parseNumpyArchive(std::span<const std::byte> bytes, const std::string& origin);

}  // namespace fovea
