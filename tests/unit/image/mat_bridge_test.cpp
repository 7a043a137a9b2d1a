#include "core/image/mat_bridge.h"

#include <gtest/gtest.h>
#include <opencv2/core.hpp>

#include "core/image/field_of_view.h"

namespace fovea {
namespace {

TEST(MatBridge, ViewsShareTheBuffer) {
    ImageBuilder builder(5, 4);
    matView(builder).at<cv::Vec3f>(2, 3) = {0.1f, 0.2f, 0.3f};
    const Image image = std::move(builder).build();
    const cv::Mat view = matView(image);
    EXPECT_EQ(static_cast<const void*>(view.data), static_cast<const void*>(image.data()));
    EXPECT_EQ(view.type(), CV_32FC3);
    EXPECT_EQ(view.size(), cv::Size(5, 4));
    EXPECT_FLOAT_EQ(image.at(3, 2)[1], 0.2f);
    EXPECT_TRUE(matView(Image()).empty());
}

TEST(MatBridge, CopiesKeepPixelsAndKnowledge) {
    cv::Mat wide(4, 6, CV_32FC3, cv::Scalar(0.1, 0.2, 0.3));
    ImageInfo info;
    info.bitDepth = BitDepth::bits16;
    const Image image = imageFromMat(wide(cv::Rect(1, 1, 3, 2)), info);  // rows with a gap between them
    EXPECT_EQ(image.width(), 3);
    EXPECT_EQ(image.height(), 2);
    EXPECT_EQ(image.info().bitDepth, BitDepth::bits16);
    EXPECT_FLOAT_EQ(image.at(2, 1)[2], 0.3f);
    const Map map = mapFromMat(cv::Mat(2, 3, CV_32FC1, cv::Scalar(0.7)));
    EXPECT_FLOAT_EQ(map.at(2, 1), 0.7f);
    EXPECT_EQ(static_cast<const void*>(matView(map).data), static_cast<const void*>(map.data()));
}

}  // namespace
}  // namespace fovea
