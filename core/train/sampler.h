// Training patches from photographs: which photograph, which place, which turn and which noise depend only on
// (run seed, step, index), so neither order nor threads change a run.
#pragma once

#include <torch/torch.h>

#include "core/base/seed.h"
#include "core/train/photographs.h"
#include "core/train/recipe.h"

namespace fovea {

struct Batch {
    torch::Tensor input;   // N x 3 x H x W, fp32 in [0, 1]
    torch::Tensor target;  // N x 3 x scale*H x scale*W, or N x 1 x H x W (vessels: 0 or 1)
    torch::Tensor weight;  // N x 1 x as target: 1 where the loss counts (vessels: inside the field of view); undefined: all
};

// restoration: input is the degraded patch, target the clean one. vessels: input the photograph, target its vessel label,
// weight the field of view.
enum class SampleKind { restoration, vessels };

class Sampler {
public:
    // The kind by learnsVessels(recipe), or as stated. Errors: configuration, when no photograph is large enough for one
    // patch or labels are missing.
    static Result<Sampler> make(const Photographs& photographs, const Recipe& recipe);
    static Result<Sampler> make(const Photographs& photographs, const Recipe& recipe, SampleKind kind);
    Batch batch(std::int64_t step) const;
    // Fixed patches of the validation photographs, each in turn from its middle: the same for the whole run.
    // One batch of one a photograph, as large as the photograph allows up to `sidePx` of the target.
    std::vector<Batch> validation(int sidePx) const;

private:
    enum class Turn { none, random };
    // A square of a photograph and what becomes of it.
    struct Cut {
        std::int64_t x = 0, y = 0, side = 0;  // the square, pixels
        std::int64_t resizedSide = 0;         // of the patch
        double angle = 0, share = 1;          // radians; the patch's side over the square's, which has room for the turn
        Turn turn = Turn::none;
        AugmentOptions colours;               // gamma, gain and noise
    };
    struct Pair {
        torch::Tensor input, target, weight;
    };
    Pair training(std::uint64_t seed) const;
    Pair cut(const Photograph& photograph, const Cut& cut, Random& random) const;
    Photographs training_, validation_;
    std::vector<double> cumulative_;
    Recipe recipe_;
    SampleKind kind_ = SampleKind::restoration;
    int scale_ = 1;
    int margin_ = 0;
};

}  // namespace fovea
