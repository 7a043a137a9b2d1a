// Models and files that a training run builds on: weights to start from, frozen stages before the trained one.
#pragma once

#include <filesystem>
#include <string>

#include "core/nn/network.h"
#include "core/train/recipe.h"

namespace fovea {

// A folder with card.json: `name` itself when it has a slash; else the model of that id, looked for in
// <recipe.runsFolder>/<id>/model (a run beside this one), then in Fovea's models folder. Errors: unavailable, naming the
// places.
Result<std::filesystem::path> findEarlierModel(const Recipe& recipe, const std::string& name);

// The model's network with its weights, in eval mode, its parameters without gradients. Errors: those of findEarlierModel,
// readModelCard, makeNetwork and loadWeights.
Result<std::shared_ptr<nn::Network>> loadEarlierModel(const Recipe& recipe, const std::string& name);

// A new network of the recipe's architecture: freshly initialised, or with the weights of training.startFrom.
Result<std::shared_ptr<nn::Network>> makeTrainedNetwork(const Recipe& recipe, const torch::Device& device);

// fp32 or bf16, by the recipe and by what the device has.
torch::ScalarType precisionOf(const std::string& name, const torch::Device& device);

// Frozen earlier stages, in order: what the degraded picture passes through before the trained network sees it.
class Cascade {
public:
    static Result<Cascade> make(const Recipe& recipe, const torch::Device& device);
    int scale() const { return scale_; }  // of all stages together
    // N x 3 x H x W in [0, 1] -> N x 3 x scale*H x scale*W, clipped to [0, 1] after every stage as a restored picture is.
    torch::Tensor operator()(torch::Tensor input) const;

private:
    std::vector<std::shared_ptr<nn::Network>> stages_;
    int scale_ = 1;
};

}  // namespace fovea
