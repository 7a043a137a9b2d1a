#include "core/image/image.h"

#include <algorithm>
#include <cstdlib>
#include <new>

#include "core/base/result.h"

namespace fovea {
namespace {

// calloc, not a vector: a vector writes every zero at once, which takes seconds for an enlargement of gigabytes.
std::shared_ptr<float> zeros(std::size_t count) {
    auto* values = static_cast<float*>(std::calloc(count, sizeof(float)));
    if (!values) throw std::bad_alloc();
    return {values, [](float* memory) { std::free(memory); }};
}

}  // namespace

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
    pixels_ = zeros(static_cast<std::size_t>(width) * height * 3);
}

ImageBuilder::ImageBuilder(const Image& like)
    : width_(like.width()), height_(like.height()), info_(like.info()), fieldOfView_(like.fieldOfView()) {
    FOVEA_ASSERT(!like.empty());
    const std::size_t count = static_cast<std::size_t>(width_) * height_ * 3;
    pixels_ = zeros(count);
    std::copy_n(like.data(), count, pixels_.get());
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
