// Losses of a run: one term or the weighted sum of several, as a recipe lists them. x is the network's output, y the clean
// picture, in [0, 1]; means are over batch, channels and pixels, so that a weight means the same for every patch and batch.
//   l1, mse             |x - y|, (x - y)^2; `channels` weighs red, green and blue, scaled to a mean weight of 1
//   mse-green           mse with channels 1:3:2 (Hayee and Sytwu, equation 1)
//   charbonnier         sqrt((x - y)^2 + 0.01^2) (Charbonnier et al. 1994)
//   charbonnier-luminance  half of it on RGB, half on luminance (ITU-R BT.601)
//   ssim                1 - SSIM (Wang et al. 2004, Gaussian window of 11 px), mean over the channels and the places where
//                       the window fits
//   saliency-mse        (w_y y - w_x x)^2, w the saliency of each one's luminance (Mahapatra et al. 2017, equation 7)
//   saliency            (w_y - w_x)^2 (equation 9)
//   cnn                 (phi(y) - phi(x))^2, phi the maps of a layer of a trained feature network (equation 8; Ledig et al.
//                       2017); the network's weights come from a file
//   vessel              binary cross entropy of a logit and the label, mean inside batch.weight
// Gradients of the saliency terms pass through w_x as well.
#pragma once

#include <functional>
#include <map>
#include <torch/torch.h>

#include "core/train/recipe.h"
#include "core/train/sampler.h"

namespace fovea {

class Loss {
public:
    struct Value {
        torch::Tensor total;                                     // a scalar with gradients
        std::vector<std::pair<std::string, torch::Tensor>> terms;  // unweighted, by type; empty when there is only one
    };
    // Errors: those of a term: unavailable (weights of a feature network), badData.
    static Result<Loss> make(const std::vector<LossTerm>& terms, const torch::Device& device);
    // output: as batch.target, on the same device.
    Value operator()(const torch::Tensor& output, const Batch& batch) const;

private:
    // Saliency of output and target, computed once for all terms that want the same.
    using Maps = std::map<std::string, std::pair<torch::Tensor, torch::Tensor>>;
    using Term = std::function<torch::Tensor(const torch::Tensor& output, const Batch& batch, Maps& maps)>;
    struct Weighted {
        std::string type;
        double weight = 1;
        Term term;
    };
    static Result<Term> termOf(const LossTerm& options, const torch::Device& device);
    std::vector<Weighted> terms_;
};

}  // namespace fovea
