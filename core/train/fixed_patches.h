// The fixed validation patches of a run, as its folder holds them (patches.safetensors, format "fovea-patches/1"): rewritten
// at every validation, looked at beside the curves. No torch here.
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "core/base/result.h"

namespace fovea {

inline constexpr const char* kPatchesFile = "patches.safetensors";
inline constexpr const char* kPatchesFormat = "fovea-patches/1";

// 8-bit planes, one after the other: channels x height x width, of 3 (RGB) or 1 channel. Empty: there is none.
struct PatchPlanes {
    int channels = 0, height = 0, width = 0;
    std::vector<std::uint8_t> pixels;
    bool empty() const { return pixels.empty(); }
    bool operator==(const PatchPlanes&) const = default;
};

struct FixedPatch {
    PatchPlanes input;      // as the network sees it
    PatchPlanes now;        // by the weights of `step`
    PatchPlanes best;       // by those that are kept
    PatchPlanes reference;  // empty in unpaired training
};

struct FixedPatches {
    std::int64_t step = 0, bestStep = -1;
    std::vector<FixedPatch> patches;
};

Status writeFixedPatches(const FixedPatches& patches, const std::filesystem::path& runFolder);
// Errors: noInput, badData.
Result<FixedPatches> readFixedPatches(const std::filesystem::path& runFolder);

}  // namespace fovea
