#include <gtest/gtest.h>

#include <chrono>

#include "core/image/image.h"

namespace fovea {
namespace {

TEST(ImageBuilder, StartsBlack) {
    for (const int side : {1, 7, 300, 2000}) {  // within the heap and beyond it
        ImageBuilder builder(side, side);
        const std::size_t count = static_cast<std::size_t>(side) * side * 3;
        for (std::size_t i = 0; i < count; ++i) ASSERT_EQ(builder.pixels()[i], 0.0f);
    }
}

TEST(ImageBuilder, ALargePictureCostsNothingUntilItIsWritten) {
    const auto start = std::chrono::steady_clock::now();
    ImageBuilder builder(12000, 9000);  // 1.3 GB
    builder.pixels()[5] = 0.5f;
    const std::size_t last = std::size_t{12000} * 9000 * 3 - 1;
    EXPECT_EQ(builder.pixels()[last], 0.0f);
    const Image image = std::move(builder).build();
    EXPECT_LT(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(), 0.1);
    EXPECT_EQ(image.data()[5], 0.5f);
}

TEST(ImageBuilder, ACopyIsItsOwn) {
    ImageBuilder first(3, 2);
    first.pixels()[4] = 0.25f;
    first.info().grey = true;
    const Image image = std::move(first).build();
    ImageBuilder copy(image);
    EXPECT_TRUE(copy.info().grey);
    EXPECT_EQ(copy.pixels()[4], 0.25f);
    copy.pixels()[4] = 0.75f;
    EXPECT_EQ(image.data()[4], 0.25f);
    EXPECT_EQ(std::move(copy).build().data()[4], 0.75f);
}

}  // namespace
}  // namespace fovea
