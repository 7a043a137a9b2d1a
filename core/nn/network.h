// What every restoration network has in common.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <torch/torch.h>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"

namespace fovea::nn {

struct NetworkTraits {
    int scale = 1;            // output size / input size
    int inputChannels = 3;
    int outputChannels = 3;
    int receptiveMargin = 0;  // input px around an output pixel's place that can influence it, at most
    int sizeMultiple = 1;     // height and width of the input must be multiples of this (the engine pads by reflection)
    bool logits = false;      // the output is a logit: the engine applies the sigmoid
    bool contextual = false;  // normalises by statistics of its whole input: see Network::context
};

// What a contextual network takes from a whole picture, in an order of its own.
using NetworkContext = std::vector<torch::Tensor>;

// forward: N x inputChannels x H x W, float in [0, 1] (RGB, display-referred) -> N x outputChannels x scale*H x scale*W.
// Image outputs are meant in [0, 1] but not clamped. Deterministic in eval mode; thread-safe without gradients.
class Network : public torch::nn::Module {
public:
    virtual torch::Tensor forward(torch::Tensor input) = 0;
    virtual NetworkTraits traits() const = 0;
    // Contextual networks only. The statistics that forward(whole) normalises by, so that parts of the picture can be
    // computed alone: forwardWithin(context(whole), whole) equals forward(whole), and within one context the output is
    // local (receptiveMargin), which makes tiles equal the whole. `whole` may be a reduced copy of the picture.
    virtual NetworkContext context(torch::Tensor whole);
    virtual torch::Tensor forwardWithin(const NetworkContext& context, torch::Tensor input);
    // Type of the body's convolutions: kFloat (default) or kBFloat16. Parameters, head, global skip and output stay fp32,
    // so that 8-bit steps of the picture survive. Same code path in training and inference.
    void setComputeType(torch::ScalarType type) { computeType_ = type; }
    torch::ScalarType computeType() const { return computeType_; }

private:
    torch::ScalarType computeType_ = torch::kFloat;
};

// Thrown out of forward() by checkInterrupt(); only the engine and the trainer catch it.
struct Interrupted {};
// While it lives, forward() on this thread asks `stopped` between its blocks, so that a large tile can be cancelled.
class InterruptScope {
public:
    explicit InterruptScope(std::function<bool()> stopped);
    ~InterruptScope();
    InterruptScope(const InterruptScope&) = delete;
    InterruptScope& operator=(const InterruptScope&) = delete;

private:
    std::function<bool()> stopped_;
    const std::function<bool()>* outer_;
};
// Called by networks between blocks.
void checkInterrupt();

// `architecture`: {"type": "residual-unet", ...options}. Freshly initialised from torch's generator.
// Errors: configuration, naming the type or the option, also when it would be larger than kMostParameters (size_limit.h).
Result<std::shared_ptr<Network>> makeNetwork(const Json& architecture);

// The legal types.
std::vector<std::string> networkTypes();

std::int64_t parameterCount(const Network& network);

}  // namespace fovea::nn
