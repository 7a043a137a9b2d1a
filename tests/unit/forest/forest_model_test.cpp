#include "core/forest/forest_model.h"

#include <gtest/gtest.h>

#include <functional>
#include <opencv2/core.hpp>

#include "core/base/seed.h"
#include "core/forest/forest_upscale.h"

namespace fovea {
namespace {

// One split and two leaves with numbers that half precision holds exactly.
ForestModel smallModel(int scale = 2) {
    ForestModel model;
    model.scale = scale;
    model.inputPx = 5;
    model.features = model.components = 8;
    Random random(3);
    const auto fill = [&](std::vector<float>& values, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i)
            values.push_back(static_cast<float>(static_cast<int>(random.below(17)) - 8) / 16);
    };
    fill(model.featureBasis, 8 * 25);
    fill(model.targetBasis, static_cast<std::size_t>(8) * 9 * scale * scale);
    ForestTree tree;
    tree.nodes = {{2, 5, 0.125f, 1}, {0, 0, 0, -1}, {0, 0, 0, -2}};
    fill(tree.leaves, 2 * 9 * 8);
    model.trees = {tree, tree};
    return model;
}

Result<ForestModel> roundTrip(const ForestModel& model, const std::map<std::string, std::string>& metadata = {}) {
    auto file = SafetensorsFile::parse(encodeForest(model, metadata), "test");
    if (!file) return propagate(file);
    return decodeForest(*file, "test");
}

TEST(ForestModel, ComesBackAsItWasWritten) {
    const ForestModel model = smallModel();
    const auto back = roundTrip(model);
    ASSERT_TRUE(back) << back.error().message;
    EXPECT_EQ(back->scale, 2);
    EXPECT_EQ(back->inputPx, 5);
    EXPECT_EQ(back->featureBasis, model.featureBasis);
    EXPECT_EQ(back->targetBasis, model.targetBasis);
    ASSERT_EQ(back->trees.size(), 2u);
    EXPECT_EQ(back->trees[1].leaves, model.trees[1].leaves);
    EXPECT_EQ(back->trees[0].nodes[0].threshold, 0.125f);
    EXPECT_EQ(back->trees[0].nodes[2].child, -2);
}

TEST(ForestModel, RefusesWhatWouldReadOutsideItsTables) {
    const auto refused = [](const std::function<void(ForestModel&)>& damage) {
        ForestModel model = smallModel();
        damage(model);
        const auto back = roundTrip(model);
        return !back && back.error().code == ErrorCode::badData && back.error().message.starts_with("test: ");
    };
    EXPECT_TRUE(refused([](ForestModel& m) { m.trees[0].nodes[0].child = 0; })) << "its own child: a walk without end";
    EXPECT_TRUE(refused([](ForestModel& m) { m.trees[0].nodes[0].child = 2; })) << "no right child";
    EXPECT_TRUE(refused([](ForestModel& m) { m.trees[1].nodes[1].child = -3; })) << "no such leaf";
    EXPECT_TRUE(refused([](ForestModel& m) { m.trees[1].nodes[0].second = 8; })) << "no such feature";
    EXPECT_TRUE(refused([](ForestModel& m) { m.trees[1].leaves[7] = std::numeric_limits<float>::infinity(); }));
    EXPECT_TRUE(refused([](ForestModel& m) { m.trees.clear(); }));
    EXPECT_TRUE(refused([](ForestModel& m) { m.inputPx = 4, m.featureBasis.resize(8 * 16); })) << "an even window";
    EXPECT_TRUE(refused([](ForestModel& m) { m.scale = 32, m.targetBasis.resize(8 * 96 * 96); }));
}

TEST(ForestModel, APredictionIsTheLeafsLinearFunction) {
    const ForestModel model = smallModel();
    std::vector<float> x(8), sum(8, 1.0f);
    for (std::size_t d = 0; d < 8; ++d) x[d] = static_cast<float>(d) * 0.25f - 1;
    const bool left = x[2] - x[5] <= 0.125f;
    EXPECT_TRUE(left);
    EXPECT_EQ(model.trees[0].leafOf(x.data()), 0);
    model.addPrediction(0, x.data(), sum.data());
    for (std::size_t k = 0; k < 8; ++k) {
        double expected = 1 + model.trees[0].leaves[8 * 8 + k];
        for (std::size_t d = 0; d < 8; ++d) expected += x[d] * model.trees[0].leaves[d * 8 + k];
        EXPECT_NEAR(sum[k], expected, 1e-5);
    }
    std::swap(x[2], x[5]);
    EXPECT_EQ(model.trees[0].leafOf(x.data()), 1);
}

// A forest whose only leaf says 1 everywhere adds exactly 1, at the border and beside left out pixels too.
TEST(ForestUpscale, OverlappingPatchesAreAveraged) {
    ForestModel model = smallModel(3);
    model.trees.resize(1);
    model.trees[0].nodes = {{0, 0, 0, -1}};
    model.trees[0].leaves.assign(9 * 8, 0.0f);
    model.trees[0].leaves[8 * 8] = 1;
    model.targetBasis.assign(8 * 81, 0.0f);
    std::fill_n(model.targetBasis.begin(), 81, 1.0f);
    cv::Mat picture(7, 9, CV_32F, cv::Scalar(0.5)), mask(7, 9, CV_8U, cv::Scalar(255));
    const cv::Mat all = forestDetail(model, picture, {}, {0, 21}, {});
    EXPECT_EQ(cv::norm(all, cv::Mat(21, 27, CV_32F, cv::Scalar(1)), cv::NORM_INF), 0);
    mask.rowRange(0, 4).setTo(0);
    const cv::Mat part = forestDetail(model, picture, mask, {0, 21}, {});
    EXPECT_EQ(cv::norm(part.rowRange(0, 9), cv::NORM_INF), 0) << "nothing predicted there";
    EXPECT_EQ(cv::norm(part.rowRange(9, 21), cv::Mat(12, 27, CV_32F, cv::Scalar(1)), cv::NORM_INF), 0);
}

TEST(ForestUpscale, AStripEqualsTheWhole) {
    const ForestModel model = smallModel(4);
    cv::Mat picture(23, 11, CV_32F);
    Random random(4);
    for (int i = 0; i < 23 * 11; ++i) picture.at<float>(i / 11, i % 11) = static_cast<float>(random.uniform());
    const cv::Mat whole = forestDetail(model, picture, {}, {0, 92}, {});
    for (const auto& [begin, end] : {std::pair{0, 4}, {8, 36}, {60, 92}}) {
        const cv::Mat strip = forestDetail(model, picture, {}, {begin, end}, {});
        EXPECT_EQ(cv::norm(strip, whole.rowRange(begin, end), cv::NORM_INF), 0) << begin;
    }
}

}  // namespace
}  // namespace fovea
