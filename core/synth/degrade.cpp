#include "core/synth/degrade.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/base/result.h"
#include "core/base/seed.h"

namespace fovea::synth {
namespace {

cv::Mat3f pixelsOf(const Image& image) {
    cv::Mat3f result(image.height(), image.width());
    std::copy_n(image.data(), static_cast<std::size_t>(image.width()) * image.height() * 3, result.ptr<float>());
    return result;
}

// Weights and reach as scipy.ndimage.gaussian_filter has them.
cv::Mat1d gaussianKernel(double sigma) {
    const int reach = static_cast<int>(4 * sigma + 0.5);
    cv::Mat1d kernel(2 * reach + 1, 1);
    double sum = 0;
    for (int i = -reach; i <= reach; ++i)
        sum += kernel(i + reach) = sigma > 0 ? std::exp(-0.5 * i * i / (sigma * sigma)) : 1;
    return kernel / sum;
}

cv::Mat3f blurred(const cv::Mat3f& picture, double sigma) {
    if (sigma <= 0) return picture;
    const cv::Mat1d kernel = gaussianKernel(sigma);
    cv::Mat3f result;
    cv::sepFilter2D(picture, result, CV_32F, kernel, kernel, {-1, -1}, 0, cv::BORDER_REFLECT_101);
    return result;
}

Image rebuilt(const Image& like, const cv::Mat3f& picture) {
    ImageBuilder builder(like);
    const float* source = picture.ptr<float>();
    for (std::size_t i = 0; i < static_cast<std::size_t>(like.width()) * like.height() * 3; ++i) {
        builder.pixels()[i] = std::clamp(source[i], 0.0f, 1.0f);
    }
    return std::move(builder).build();
}

FieldOfView reduced(const FieldOfView& view, int width, int height, int factor) {
    auto mask = std::make_shared<std::vector<std::uint8_t>>(static_cast<std::size_t>(width) * height);
    FieldOfView result{.width = width,
                       .height = height,
                       .left = width,
                       .top = height,
                       .diameterPx = view.diameterPx / factor,
                       .wholeImage = view.wholeImage};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            if (!view.inside(x * factor + factor / 2, y * factor + factor / 2)) continue;
            (*mask)[static_cast<std::size_t>(y) * width + x] = 255;
            result.left = std::min(result.left, x);
            result.right = std::max(result.right, x + 1);
            result.top = std::min(result.top, y);
            result.bottom = std::max(result.bottom, y + 1);
        }
    }
    if (result.right == 0) result.left = result.top = 0;
    result.mask = std::move(mask);
    return result;
}

}  // namespace

Image withCataract(const Image& image, const CataractOptions& options, std::uint64_t seed) {
    FOVEA_ASSERT(!image.empty() && options.transmission >= 0 && options.transmission <= 1);
    static constexpr float kVeil[3] = {165 / 255.0f, 140 / 255.0f, 70 / 255.0f};
    cv::Mat3f picture = blurred(pixelsOf(image), options.blurSigmaPx);
    const auto& view = image.fieldOfView();
    const double left = view ? view->left : 0, right = view ? view->right : image.width();
    const double top = view ? view->top : 0, bottom = view ? view->bottom : image.height();
    Random random(mixSeed(seed, 51));
    const float through = static_cast<float>(options.transmission);
    for (int y = 0; y < picture.rows; ++y) {
        for (int x = 0; x < picture.cols; ++x) {
            const bool lit = !view || view->inside(x, y);
            const double u = 2 * (x + 0.5 - left) / (right - left) - 1, v = 2 * (y + 0.5 - top) / (bottom - top) - 1;
            const float veil = lit ? static_cast<float>(1 - 0.25 * std::min(2.0, u * u + v * v)) : 0.0f;
            for (int c = 0; c < 3; ++c) {
                const float noise = static_cast<float>(options.noiseSigma / 255 * random.normal());
                picture(y, x)[c] = through * picture(y, x)[c] + (1 - through) * veil * kVeil[c] + noise;
            }
        }
    }
    return rebuilt(image, picture);
}

Image withNoise(const Image& image, double sigma, std::uint64_t seed) {
    FOVEA_ASSERT(!image.empty() && sigma >= 0);
    cv::Mat3f picture = pixelsOf(image);
    Random random(mixSeed(seed, 52));
    float* value = picture.ptr<float>();
    for (std::size_t i = 0; i < picture.total() * 3; ++i) value[i] += static_cast<float>(sigma / 255 * random.normal());
    return rebuilt(image, picture);
}

Image lowResolution(const Image& image, int factor) {
    FOVEA_ASSERT(!image.empty() && factor >= 1 && image.width() >= factor && image.height() >= factor);
    const cv::Mat3f smooth = blurred(pixelsOf(image), 0.5 * (factor - 1));
    const int width = image.width() / factor, height = image.height() / factor;
    ImageBuilder builder(width, height);
    builder.info() = image.info();
    if (auto& spacing = builder.info().spacing; spacing && factor > 1) {
        spacing->rowMm *= factor;
        spacing->columnMm *= factor;
        spacing->source += " x " + std::to_string(factor) + " (reduced)";
    }
    // The block's middle: one pixel for an odd factor, between four for an even one.
    const int low = (factor - 1) / 2, high = factor / 2;
    float* out = builder.pixels();
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const int x0 = x * factor + low, x1 = x * factor + high, y0 = y * factor + low, y1 = y * factor + high;
            const cv::Vec3f sum = smooth(y0, x0) + smooth(y0, x1) + smooth(y1, x0) + smooth(y1, x1);
            for (int c = 0; c < 3; ++c) *out++ = std::clamp(0.25f * sum[c], 0.0f, 1.0f);
        }
    }
    Image result = std::move(builder).build();
    if (const auto& view = image.fieldOfView()) result = result.withFieldOfView(reduced(*view, width, height, factor));
    return result;
}

}  // namespace fovea::synth
