// What a growing forest makes of validation photographs, to be looked at while it is trained.
#pragma once

#include <span>
#include <vector>

#include "core/forest/forest_training.h"

namespace fovea {

// 8-bit luminance, row by row.
struct GreyPicture {
    int width = 0, height = 0;
    std::vector<std::uint8_t> pixels;
};

class ForestLook {
public:
    // The middles of at most `most` validation photographs, about `sidePx` of the enlargement. Those too small are left out.
    // Errors: internal, outOfMemory.
    static Result<ForestLook> make(std::span<const ForestPhotograph> photographs, int scale, std::size_t most, int sidePx);
    std::size_t count() const { return middles_.size(); }
    GreyPicture input(std::size_t index) const;
    GreyPicture reference(std::size_t index) const;
    // Errors: internal, outOfMemory, cancelled.
    Result<GreyPicture> made(std::size_t index, const ForestModel& model, const JobContext& context) const;

private:
    struct Middle {
        cv::Mat small, whole;  // with a border of kBorderPx small pixels, which is not shown
    };
    int scale_ = 2;
    std::vector<Middle> middles_;
};

}  // namespace fovea
