#include "core/image/image.h"

#include "core/base/result.h"

namespace fovea {

Map::Map(int width, int height, std::vector<float> values) : width_(width), height_(height) {
    FOVEA_ASSERT(width > 0 && height > 0 && values.size() == static_cast<std::size_t>(width) * height);
    values_ = std::make_shared<const std::vector<float>>(std::move(values));
}

Image Image::withInfo(ImageInfo info) const {
    Image result = *this;
    result.info_ = std::make_shared<const ImageInfo>(std::move(info));
    return result;
}

Image Image::withFieldOfView(FieldOfView fieldOfView) const {
    FOVEA_ASSERT(fieldOfView.width == width_ && fieldOfView.height == height_);
    Image result = *this;
    result.fieldOfView_ = std::move(fieldOfView);
    return result;
}

ImageBuilder::ImageBuilder(int width, int height) : width_(width), height_(height) {
    FOVEA_ASSERT(width > 0 && height > 0);
    pixels_ = std::make_shared<std::vector<float>>(static_cast<std::size_t>(width) * height * 3, 0.0f);
}

ImageBuilder::ImageBuilder(const Image& like)
    : width_(like.width()), height_(like.height()), info_(like.info()), fieldOfView_(like.fieldOfView()) {
    FOVEA_ASSERT(!like.empty());
    pixels_ = std::make_shared<std::vector<float>>(
        like.data(), like.data() + static_cast<std::size_t>(width_) * height_ * 3);
}

Image ImageBuilder::build() && {
    Image image;
    image.width_ = width_;
    image.height_ = height_;
    image.pixels_ = std::move(pixels_);
    image.info_ = std::make_shared<const ImageInfo>(std::move(info_));
    image.fieldOfView_ = std::move(fieldOfView_);
    return image;
}

}  // namespace fovea
