#include "core/infer/saliency_map.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <thread>

#include "core/base/seed.h"
#include "core/nn/saliency.h"

namespace fovea {
namespace {

Image texture(int width, int height) {
    ImageBuilder builder(width, height);
    Random random(5);
    for (int i = 0; i < width * height; ++i) {
        const int x = i % width, y = i / width;
        const double value = 0.5 + 0.3 * std::sin(x * 0.11) * std::cos(y * 0.07) + 0.02 * random.normal();
        for (int c = 0; c < 3; ++c)
            builder.pixels()[3 * i + c] = static_cast<float>(std::clamp(value * (1 - 0.2 * c), 0.0, 1.0));
    }
    return std::move(builder).build();
}

torch::Tensor luminanceOf(const Image& image) {
    auto y = torch::empty({1, 1, image.height(), image.width()});
    for (int i = 0; i < image.width() * image.height(); ++i) {
        const float* p = image.data() + 3 * static_cast<std::size_t>(i);
        y.data_ptr<float>()[i] = 0.299f * p[0] + 0.587f * p[1] + 0.114f * p[2];
    }
    return y;
}

double largestDifference(const Map& map, const torch::Tensor& expected) {
    const auto values = torch::from_blob(const_cast<float*>(map.data()), {1, 1, map.height(), map.width()});
    return (values - expected).abs().max().item<double>();
}

TEST(SaliencyMap, StripsEqualTheWholePicture) {
    // More than three strips.
    const Image image = texture(901, 803);
    const auto whole = nn::saliency(luminanceOf(image), {.binTemperature = 0});
    const auto all = saliencyMap(image, SaliencyComponent::all, {});
    const auto curvature = saliencyMap(image, SaliencyComponent::curvature, {});
    const auto entropy = saliencyMap(image, SaliencyComponent::entropy, {});
    ASSERT_TRUE(all && curvature && entropy);
    EXPECT_LT(largestDifference(*all, whole.saliency), 1e-5);
    EXPECT_LT(largestDifference(*curvature, whole.dCurvature), 1e-5);
    EXPECT_LT(largestDifference(*entropy, whole.dEntropy), 1e-5);
}

TEST(SaliencyMap, LooksAtTheRetinaOnly) {
    const Image plain = texture(200, 160);
    ImageBuilder builder(plain);
    auto mask = std::make_shared<std::vector<std::uint8_t>>(200 * 160, 0);
    for (int y = 0; y < 160; ++y) {
        for (int x = 0; x < 200; ++x) {
            const bool inside = std::hypot(x - 100, y - 80) < 70;
            (*mask)[static_cast<std::size_t>(y) * 200 + x] = inside ? 255 : 0;
            for (int c = 0; c < 3 && !inside; ++c) builder.pixels()[3 * (y * 200 + x) + c] = 0;
        }
    }
    const Image image = std::move(builder).build().withFieldOfView({.width = 200,
                                                                    .height = 160,
                                                                    .mask = mask,
                                                                    .left = 30,
                                                                    .top = 10,
                                                                    .right = 170,
                                                                    .bottom = 150,
                                                                    .diameterPx = 140});
    const auto map = saliencyMap(image, SaliencyComponent::all, {});
    ASSERT_TRUE(map);
    float highest = 0;
    for (int y = 0; y < 160; ++y) {
        for (int x = 0; x < 200; ++x) {
            if (std::hypot(x - 100, y - 80) > 69) {
                EXPECT_EQ(map->at(x, y), 0.0f);
            }
            highest = std::max(highest, map->at(x, y));
        }
    }
    // The border outshines the inside when it is taken in.
    EXPECT_GT(highest, 0.5f);
    const auto withBorder =
        saliencyMap(image.withFieldOfView({.width = 200, .height = 160, .mask = mask, .wholeImage = true}),
                    SaliencyComponent::all, {});
    ASSERT_TRUE(withBorder);
    EXPECT_GT(map->at(100, 80), withBorder->at(100, 80));
}

TEST(SaliencyMap, IsCancelledAtOnce) {
    const Image image = texture(3504, 1200);
    std::stop_source source;
    JobContext context;
    context.stop = source.get_token();
    std::chrono::steady_clock::time_point asked;
    context.onProgress = [&](double fraction, std::string_view) {
        if (fraction > 0.2 && !source.stop_requested()) {
            asked = std::chrono::steady_clock::now();
            source.request_stop();
        }
    };
    const auto map = saliencyMap(image, SaliencyComponent::all, context);
    ASSERT_FALSE(map);
    EXPECT_EQ(map.error().code, ErrorCode::cancelled);
    EXPECT_LT(std::chrono::duration<double>(std::chrono::steady_clock::now() - asked).count(), 0.3);
}

TEST(SaliencyMap, NamesItsComponentsAndRefusesNothing) {
    for (const auto component : {SaliencyComponent::curvature, SaliencyComponent::entropy, SaliencyComponent::all}) {
        EXPECT_EQ(saliencyComponentFromName(nameOf(component)), component);
    }
    EXPECT_FALSE(saliencyComponentFromName("uniqueness"));
    const auto none = saliencyMap(Image(), SaliencyComponent::all, {});
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::badData);
    EXPECT_TRUE(saliencyMap(texture(1, 1), SaliencyComponent::all, {}));
}

}  // namespace
}  // namespace fovea
