// The photographs a run learns from, held in memory as 8-bit planes, and where they come from: folders of images (read
// above this box, which knows no image format) or a packed set in one safetensors file. No torch here, so that what reads
// the folders needs none.
#pragma once

#include <filesystem>
#include <cstdint>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"

namespace fovea {

struct Photograph {
    std::string name;      // "HRF/01_dr @1463": source file and size
    std::string group;     // what must not be split: all sizes of one photograph
    int width = 0, height = 0;
    std::vector<std::uint8_t> pixels;  // 3 x height x width, RGB
    std::vector<std::uint8_t> input;   // the same photograph degraded, as pixels; empty: it is degraded when it is drawn
    std::vector<std::uint8_t> mask;    // height x width: 1 where patches may lie (field of view less skipped boxes)
    std::vector<std::uint8_t> label;   // height x width: 1 on vessels; empty without labels
    double weight = 1;     // how often it is drawn
    double centreX = 0, centreY = 0, radiusPx = 1;  // of the field of view
    bool validation = false;
    std::string domain;    // "", "blurred" or "clear", as its source says
};

using Photographs = std::vector<Photograph>;

// {"training": [names], "validation": [names]}: the split, written down beside the results. Errors: configuration when a
// group is on both sides or training is empty.
Result<Json> describeSplit(const Photographs& photographs);

// A packed set: everything above in one safetensors file, so that training needs nothing but LibTorch.
Status savePacked(const Photographs& photographs, const std::filesystem::path& path);
Result<Photographs> loadPacked(const std::filesystem::path& path);

}  // namespace fovea
