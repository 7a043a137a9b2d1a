// One way of training: which networks learn together and what one update is. The trainer's loop owns everything else
// (steps, rate, log, validation times, checkpoints, best weights, stop), so that every scheme resumes and reports alike.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <torch/torch.h>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/nn/network.h"
#include "core/train/photographs.h"
#include "core/train/recipe.h"
#include "core/train/sampler.h"

namespace fovea {

class Scheme {
public:
    // What a checkpoint must hold, always in the same order. `optimizer` may be null for a module that does not learn.
    struct Part {
        std::string name;  // "generator", "discriminator", ...
        torch::nn::Module* module = nullptr;
        torch::optim::Adam* optimizer = nullptr;
    };

    virtual ~Scheme() = default;
    // The network that is validated, published and used for inference.
    virtual nn::Network& network() = 0;
    virtual std::vector<Part> parts() = 0;
    // Training samples of one step, on the CPU. Thread-safe; depends on nothing but (recipe, step).
    virtual Batch batch(std::int64_t step) const = 0;
    // The same as pictures, for who wants to look at it: N x 3 or 1 x height x width in [0, 1]. Undefined: no picture.
    struct Pictures {
        torch::Tensor input, reference;
    };
    virtual Pictures picturesOf(const Batch& batch) const;
    // One update at learning rate `rate`. Returns {"loss": total of the published network, further terms by name}; a value
    // that is not finite ends the run. Errors: outOfMemory, internal.
    virtual Result<Json> step(const Batch& batch, std::int64_t step, double rate) = 0;
    // Scores on the validation photographs, without gradients, higher is better; the first number decides which weights
    // are best. Empty: the last ones are.
    virtual Json validate() = 0;
    // One validation photograph, to be looked at during the run: pictures of 3 or 1 x height x width in [0, 1], on the CPU.
    struct Shown {
        torch::Tensor input;                  // what the network is given
        torch::Tensor reference;              // what it should make of it; undefined: nobody knows
        std::function<torch::Tensor()> made;  // what it makes of it now; called in eval mode, without gradients
    };
    // At most `most`, the same for the whole run. The scheme must outlive them. Empty: no photograph is held out.
    virtual std::vector<Shown> shown(std::size_t most) = 0;
};

// By recipe.training.scheme. Errors: configuration, unavailable (a file of weights that is not there).
Result<std::unique_ptr<Scheme>> makeScheme(const Recipe& recipe, const Photographs& photographs, const torch::Device& device);

}  // namespace fovea
