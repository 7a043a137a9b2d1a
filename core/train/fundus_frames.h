// Photographs with vessel labels, brought into the frame of core/nn/fundus_frame.h and varied there: what the three networks
// of synthesis learn from. A frame depends on nothing but its seed.
#pragma once

#include <torch/torch.h>
#include <vector>

#include "core/base/result.h"
#include "core/base/seed.h"
#include "core/train/photographs.h"
#include "core/train/recipe.h"

namespace fovea {

struct FundusFrame {
    torch::Tensor label;  // 1 x S x S: the share of vessel of every pixel, 0 outside the field of view
    torch::Tensor image;  // 3 x S x S in [0, 1], 0 outside the field of view; undefined when not asked for
    torch::Tensor mask;   // 1 x S x S: 1 inside the frame's field of view, 0 outside
};

// How a frame is varied, beside recipe.augment (flips and quarter turns, enlargement, gamma).
struct FrameVariation {
    enum class Mirrored { no, yes };
    Mirrored mirrored = Mirrored::yes;  // left to right and top to bottom, also without recipe.augment's quarter turns
    double rotationDegrees = 0;  // up to this, either way
    double elastic = 0;          // deviation of a smooth warp, in half sides of the frame
};

// By the scheme's options (synthesis_schema.h).
FrameVariation variationOf(const ParamSet& options);

class FundusFrames {
public:
    enum class Content { labels, pairs };  // pairs: the image too
    // Errors: configuration, when a photograph has no label, none is for training, or none has an image for pairs.
    static Result<FundusFrames> make(const Photographs& photographs, const Recipe& recipe, const FrameVariation& variation);
    // A varied training frame of `side` px, or its window of `window` px at a random place where there is retina.
    FundusFrame draw(std::uint64_t seed, std::int64_t side, std::int64_t window, Content content) const;
    // The photographs as they are, those for training or those held out.
    FundusFrame upright(std::size_t index, std::int64_t side, Content content) const;
    std::size_t count() const { return training_.size(); }
    FundusFrame heldOut(std::size_t index, std::int64_t side, Content content) const;
    std::size_t heldOutCount() const { return heldOut_.size(); }

private:
    struct Source {
        // 1, 1/2 and 1/4 of the size: a frame is sampled from the smallest that has its resolution, without aliasing.
        std::vector<torch::Tensor> label, image;  // 1 x 1 x H x W, 1 x 3 x H x W
        double centreX = 0, centreY = 0, radiusPx = 1;
    };
    struct View {
        torch::Tensor place;  // side x side x 2: x, y in half sides of the frame, before the variation is undone
        double gamma[3] = {1, 1, 1};
    };
    static FundusFrame sample(const Source& source, const View& view, std::int64_t side, Content content, torch::Tensor mask);
    std::vector<Source> training_, heldOut_;
    AugmentOptions augment_;
    FrameVariation variation_;
};

}  // namespace fovea
