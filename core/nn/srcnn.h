// SRCNN (Dong, Loy, He and Tang 2014/2016, "Image Super-Resolution Using Deep Convolutional Networks"): three layers of
// 9x9x64, 1x1x32 and 5x5 on the bicubic enlargement, ReLU after the first two. Ours where the paper is silent or other:
// zero padding keeps the size (the paper trains without padding), and colour is worked on together (the paper's one-channel
// network on luminance is channels 1).
#pragma once

#include "core/nn/blocks.h"
#include "core/nn/network.h"

namespace fovea::nn {

struct SrcnnOptions {
    std::int64_t scale = 2;  // 2 to 16
    std::int64_t channels = 3;
    std::int64_t width = 64;        // filters of the first layer
    std::int64_t secondWidth = 32;  // and of the second
    // none: the paper's, the enlargement is made anew. bicubic (ours): added to the bicubic enlargement, where a short
    // training then starts.
    std::string global = "none";
    // Factor on what is added to the enlargement. Corrections are of some grey levels; without it one step of Adam at the
    // papers' rate moves the last layer's output further than that, and the network ends as the enlargement alone.
    double correction = 1;
    static Result<SrcnnOptions> parse(const Json& architecture);
};

class Srcnn : public Network {
public:
    explicit Srcnn(const SrcnnOptions& options);
    // Takes the small picture and enlarges it first.
    torch::Tensor forward(torch::Tensor input) override;
    NetworkTraits traits() const override;

private:
    SrcnnOptions options_;
    Conv first_{nullptr}, second_{nullptr}, third_{nullptr};
};

}  // namespace fovea::nn
