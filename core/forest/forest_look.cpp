#include "core/forest/forest_look.h"

#include <algorithm>

#include "core/forest/forest_samples.h"
#include "core/forest/forest_upscale.h"
#include "core/methods/guard.h"
#include "core/methods/resample.h"

namespace fovea {
namespace {

constexpr int kBorderPx = 12;  // small pixels: more than a prediction looks at

GreyPicture greyOf(const cv::Mat& luminance, int border) {
    const cv::Mat middle = luminance(cv::Rect(border, border, luminance.cols - 2 * border, luminance.rows - 2 * border));
    cv::Mat bytes;
    middle.convertTo(bytes, CV_8U, 255);
    return {bytes.cols, bytes.rows, {bytes.begin<std::uint8_t>(), bytes.end<std::uint8_t>()}};
}

}  // namespace

Result<ForestLook> ForestLook::make(std::span<const ForestPhotograph> photographs, int scale, std::size_t most, int sidePx) {
    return guarded("looking at a forest", [&]() -> Result<ForestLook> {
        ForestLook look;
        look.scale_ = scale;
        for (const ForestPhotograph& photograph : photographs) {
            const int room = std::min(photograph.width, photograph.height) / scale;
            const int side = std::min(room, sidePx / scale + 2 * kBorderPx);
            if (!photograph.validation || side <= 2 * kBorderPx) continue;
            if (look.middles_.size() == most) break;
            const LuminancePair pair = luminancePair(photograph, scale);
            const cv::Rect middle((pair.small.cols - side) / 2, (pair.small.rows - side) / 2, side, side);
            const cv::Rect whole(middle.x * scale, middle.y * scale, side * scale, side * scale);
            look.middles_.push_back({pair.small(middle).clone(), pair.whole(whole).clone()});
        }
        return look;
    });
}

GreyPicture ForestLook::input(std::size_t index) const { return greyOf(middles_.at(index).small, kBorderPx); }
GreyPicture ForestLook::reference(std::size_t index) const { return greyOf(middles_.at(index).whole, kBorderPx * scale_); }

Result<GreyPicture> ForestLook::made(std::size_t index, const ForestModel& model, const JobContext& context) const {
    return guarded("looking at a forest", [&]() -> Result<GreyPicture> {
        const cv::Mat& small = middles_.at(index).small;
        const Rows rows{0, small.rows * scale_};
        const cv::Mat enlarged = enlargedRows(small, scale_, Kernel::bicubic, rows) + forestDetail(model, small, {}, rows, context);
        FOVEA_CHECK(context.check());
        return greyOf(enlarged, kBorderPx * scale_);
    });
}

}  // namespace fovea
