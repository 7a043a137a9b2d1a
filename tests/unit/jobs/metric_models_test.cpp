#include "core/jobs/metric_models.h"

#include <gtest/gtest.h>

#include <cstring>

#include "core/base/files.h"
#include "core/base/seed.h"
#include "core/image/write_image.h"
#include "tests/support/temporary_folder.h"

namespace fovea {
namespace {

class MetricModelsTest : public ::testing::Test {
protected:
    std::filesystem::path picture(const char* name, std::uint64_t seed) {
        Random random(seed);
        ImageBuilder builder(700, 600);
        for (int i = 0; i < 700 * 600; ++i) {
            const float level = static_cast<float>(0.5 + 0.1 * std::sin(i % 700 / 9.0) + 0.05 * random.normal());
            std::fill_n(builder.pixels() + 3 * i, 3, level);
        }
        EXPECT_TRUE(writeImage(folder_ / name, std::move(builder).build()));
        return folder_ / name;
    }
    test::TemporaryFolder folder_;
};

TEST_F(MetricModelsTest, AFittedModelIsWrittenAndReadBack) {
    picture("a.png", 1);
    picture("b.png", 2);
    const auto report = fitNiqeFiles({.inputs = {folder_.path()}}, {});
    ASSERT_TRUE(report) << report.error().message;
    EXPECT_EQ(report->images.size(), 2u);
    EXPECT_EQ(report->patches, 2u * 7 * 6);
    const auto path = folder_ / "model.safetensors";
    ASSERT_TRUE(writeNiqeModel(path, *report));
    EXPECT_EQ(writeNiqeModel(path, *report).error().code, ErrorCode::outputExists);
    const auto model = readNiqeModel(path);
    ASSERT_TRUE(model) << model.error().message;
    EXPECT_EQ(model->name, "fundus");
    EXPECT_EQ(model->sampling.largestDiameterPx, 1024);
    EXPECT_EQ(model->sampling.region, MetricRegion::fieldOfView);
    for (std::size_t i = 0; i < kNiqeFeatures; ++i) EXPECT_NEAR(model->mean[i], report->model.mean[i], 1e-5);
}

TEST_F(MetricModelsTest, WhatIsNoModelIsRefusedWithItsName) {
    const auto text = folder_ / "model.npz";
    ASSERT_TRUE(writeNewFile(text, std::string_view("PK\x03\x04 and nothing more of a zip archive")));
    const auto damaged = readNiqeModel(text);
    ASSERT_FALSE(damaged);
    EXPECT_EQ(damaged.error().code, ErrorCode::badData);
    EXPECT_NE(damaged.error().message.find("model.npz"), std::string::npos);
    EXPECT_EQ(readNiqeModel(folder_ / "absent.safetensors").error().code, ErrorCode::noInput);
    EXPECT_EQ(fitNiqeFiles({.inputs = {}}, {}).error().code, ErrorCode::noInput);
}

TEST_F(MetricModelsTest, TheFundusModelIsShipped) {
    const auto models = loadMetricModels({});
    ASSERT_TRUE(models) << models.error().message;
    ASSERT_TRUE(models->niqeFundus);
    EXPECT_EQ(models->niqeFundus->name, "fundus");
    EXPECT_TRUE(unavailableBecause("niqe-fundus", *models).empty());
}

TEST_F(MetricModelsTest, TheAuthorsModelIsRead) {
    const auto data = test::realData();
    if (!data) GTEST_SKIP() << "no real data";
    const auto file = *data / "iqa" / "niqe_pris_params.npz";
    if (!std::filesystem::exists(file)) GTEST_SKIP() << "no " << file;
    const auto model = readNiqeModel(file);
    ASSERT_TRUE(model) << model.error().message;
    EXPECT_EQ(model->name, "natural");
    // Shapes of normalized natural photographs lie between 2 and 3, those of products below 1.
    EXPECT_GT(model->mean[0], 2);
    EXPECT_LT(model->mean[0], 3.5);
    EXPECT_LT(model->mean[2], 1.2);
}

}  // namespace
}  // namespace fovea
