// Networks that judge pictures while others are trained. They are made by makeNetwork like any other, but are no
// restoration networks: their traits say -1 for the receptive margin, and the engine has no use for them.
#pragma once

#include "core/nn/blocks.h"
#include "core/nn/network.h"

namespace fovea::nn {

class Discriminator : public Network {
public:
    // The output of every convolution after its normalisation and activation, from the first to the last, then those of
    // dense layers; the last entry is what forward() returns.
    virtual std::vector<torch::Tensor> features(torch::Tensor input) = 0;
    torch::Tensor forward(torch::Tensor input) override { return features(std::move(input)).back(); }
};

// Mahapatra et al. 2017, figure 2(b), and Ledig et al. 2017, figure 4: eight 3x3 convolutions of 64, 64, 128, 128, 256, 256,
// 512, 512 features, of stride 2 where features stay and are about to double (every second one), leaky ReLU 0.2, batch
// normalisation from the second on, then two dense layers of 1024 and 1. Returns N x 1 LOGITS: the papers' sigmoid belongs
// to the loss. Ours: the maps are averaged to a fixed grid before the dense layers, so that patches of any size from 16 px
// can be judged (grid 6 is what Ledig's 96 px patches give by themselves, and then nothing is averaged).
struct SrganDiscriminatorOptions {
    std::int64_t channels = 3;
    std::int64_t width = 64;   // of the first layer; the last has eight times as many
    std::int64_t dense = 1024;
    std::int64_t grid = 6;
    static Result<SrganDiscriminatorOptions> parse(const Json& architecture);
};

class SrganDiscriminator : public Discriminator {
public:
    explicit SrganDiscriminator(const SrganDiscriminatorOptions& options);
    std::vector<torch::Tensor> features(torch::Tensor input) override;
    NetworkTraits traits() const override;

private:
    SrganDiscriminatorOptions options_;
    Conv head_{nullptr};
    torch::nn::ModuleList body_;
    torch::nn::Linear dense_{nullptr}, decision_{nullptr};
};

// Zhao et al. 2019, section 3.1: five 3x3 convolutions, four of stride 2, a score for each patch of 63 px (PatchGAN, Isola
// et al. 2017). Returns N x 1 x h x w scores without a sigmoid, as the least-squares loss takes them. Widths, leaky ReLU 0.2
// and instance normalisation (not in the first and the last layer) after CycleGAN (Zhu et al. 2017), where the paper is
// silent. Kernel 4, strides 2, 2, 2, 1 and batch normalisation make Isola's 70 px discriminator.
struct PatchDiscriminatorOptions {
    std::int64_t channels = 3;  // of what is judged: picture and condition together for a conditional one
    std::vector<std::int64_t> widths{64, 128, 256, 512};
    std::vector<std::int64_t> strides{2, 2, 2, 2};
    std::int64_t kernel = 3;             // 3 or 4
    std::string norm = "instance";       // instance | batch | none
    static Result<PatchDiscriminatorOptions> parse(const Json& architecture);
    // Side in pixels of the patch that one score sees (where the normalisation is not counted).
    std::int64_t patchPx() const;
};

class PatchDiscriminator : public Discriminator {
public:
    explicit PatchDiscriminator(const PatchDiscriminatorOptions& options);
    std::vector<torch::Tensor> features(torch::Tensor input) override;
    NetworkTraits traits() const override;

private:
    PatchDiscriminatorOptions options_;
    torch::nn::ModuleList body_;
    Conv tail_{nullptr};
};

}  // namespace fovea::nn
