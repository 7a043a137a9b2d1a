// A super-resolution forest: Schulter, Leistner and Bischof, "Fast and accurate image upscaling with super-resolution
// forests", CVPR 2015. Each tree sends a low-resolution patch to a leaf; the leaf's linear regressor predicts what a
// bicubic enlargement lacks over the 3 x 3 pixels round the patch's centre. Trees and overlapping patches are averaged.
//
//   FOVEA_TRY(const SafetensorsFile file, SafetensorsFile::read(path));
//   FOVEA_TRY(const ForestModel model, decodeForest(file, path.string()));
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/store/safetensors.h"

namespace fovea {

// Low-resolution pixels along one side of what one prediction covers; neighbours overlap by all but one of them.
inline constexpr int kForestPatchPx = 3;

struct ForestTree {
    struct Node {
        // Left when x[first] - x[second] <= threshold; the feature alone when both are the same.
        std::uint8_t first = 0;
        std::uint8_t second = 0;
        float threshold = 0;
        std::int32_t child = -1;  // of the left child, the right one follows; negative: leaf number ~child
    };
    std::vector<Node> nodes;    // the root first, every child after its parent
    std::vector<float> leaves;  // leaf x (features + 1) x components: a row of weights a feature, the constant last

    bool goesLeft(const Node& node, const float* features) const {
        const float value = features[node.first] - (node.second == node.first ? 0.0f : features[node.second]);
        return value <= node.threshold;
    }
    int leafOf(const float* features) const {
        std::int32_t at = 0;
        while (nodes[static_cast<std::size_t>(at)].child >= 0) {
            const Node& node = nodes[static_cast<std::size_t>(at)];
            at = node.child + (goesLeft(node, features) ? 0 : 1);
        }
        return ~nodes[static_cast<std::size_t>(at)].child;
    }
};

struct ForestModel {
    int scale = 2;
    int inputPx = 9;                  // side of the low-resolution window a prediction looks at; odd
    int features = 32;                // multiple of 8
    int components = 32;              // of the target, multiple of 8
    std::vector<float> featureBasis;  // features x inputPx^2: gradient filters and principal components in one
    std::vector<float> targetBasis;   // components x (3 scale)^2, rows of the high-resolution patch
    std::vector<ForestTree> trees;

    int patchSide() const { return kForestPatchPx * scale; }
    std::size_t leafSize() const { return static_cast<std::size_t>(features + 1) * components; }
    // Adds tree `index`'s prediction for `features` floats to `components` floats.
    void addPrediction(std::size_t index, const float* x, float* sum) const;
};

// safetensors; regressors and target basis in half precision, which costs below 0.001 dB.
Bytes encodeForest(const ForestModel& model, const std::map<std::string, std::string>& metadata = {});
// Every size, index and number is checked, so that a damaged or lying file cannot make the forest read outside its
// tables. Errors: badData, naming `origin` and the reason.
Result<ForestModel> decodeForest(const SafetensorsFile& file, const std::string& origin);

// To half precision and back, as encodeForest stores regressors.
std::vector<float> roundedToHalf(const std::vector<float>& values);

}  // namespace fovea
