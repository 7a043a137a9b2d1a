// One network, pairs of input and target, a loss between output and target.
#pragma once

#include "core/train/losses.h"
#include "core/train/patch_pairs.h"
#include "core/train/scheme.h"
#include "core/train/shown_middles.h"

namespace fovea {

class SupervisedScheme : public Scheme {
public:
    static Result<std::unique_ptr<Scheme>> make(const Recipe& recipe, const Photographs& photographs, const torch::Device& device);
    nn::Network& network() override { return *network_; }
    std::vector<Part> parts() override { return {{"network", network_.get(), optimizer_.get()}}; }
    Batch batch(std::int64_t step) const override { return pairs_.batch(step); }
    Result<Json> step(const Batch& batch, std::int64_t step, double rate) override;
    // Images: {"psnr", "inputPsnr", "images"}; vessels: {"auc", "dice", "images"} (scores.h).
    Json validate() override;
    std::vector<Shown> shown(std::size_t most) override { return shownMiddles(pairs_.validation(), *network_, device_, most); }

private:
    SupervisedScheme(const Recipe& recipe, std::shared_ptr<nn::Network> network, Loss loss, PatchPairs pairs,
                     const torch::Device& device);
    TrainingOptions options_;
    std::shared_ptr<nn::Network> network_;
    std::unique_ptr<torch::optim::Adam> optimizer_;
    Loss loss_;
    PatchPairs pairs_;
    torch::Device device_;
};

}  // namespace fovea
