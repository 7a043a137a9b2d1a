#include "core/forest/forest_method.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/image/field_of_view.h"
#include "core/store/model_card.h"
#include "core/synth/degrade.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/forest/forests.h"

namespace fovea {
namespace {

// The forest of all tests here, trained once.
const Bytes& forestBytes() {
    static const Bytes bytes = [] {
        const auto photographs = test::syntheticPhotographs(3);
        std::vector<ForestPhotograph> views;
        for (const auto& photograph : photographs) views.push_back(photograph.view());
        return encodeForest(*trainForest(test::tinyForest(), views, {}, 2, {}, {}));
    }();
    return bytes;
}

class ForestMethodTest : public ::testing::Test {
protected:
    ForestMethodTest() { registerForestMethods(registry_, folder_.path()); }
    void publish(const std::string& method = "sr.forest", const std::string& id = "sr.forest-x2") {
        ModelCard card;
        card.id = id;
        card.method = method;
        card.title = "test";
        card.task = "super-resolve";
        card.architecture = {{"type", "forest"}};
        card.scale = 2;
        card.weights = {"model.safetensors", sha256Hex(forestBytes()), forestBytes().size()};
        card.licence = "GPL-3.0-or-later";
        std::filesystem::create_directories(folder_ / card.id);
        ASSERT_TRUE(replaceFile(folder_ / card.id / "model.safetensors", forestBytes()));
        ASSERT_TRUE(replaceFile(folder_ / card.id / "card.json", toJson(card).dump()));
    }
    Result<MethodOutput> run(const Image& image, const RunOptions& options = {}, const JobContext& context = {}) const {
        const auto method = *registry_.find("sr.forest");
        return method->apply(image, method->info().schema.defaults(), options, context);
    }

    test::TemporaryFolder folder_;
    MethodRegistry registry_;
};

TEST_F(ForestMethodTest, EnlargesBetterThanBicubicAndSaysHow) {
    publish();
    registerClassicalMethods(registry_);
    const auto fundus = synth::generateFundus({.seed = 21, .widthPx = 300, .heightPx = 260});
    const Image small = withFieldOfView(synth::lowResolution(fundus.image, 2));
    const auto forest = run(small);
    ASSERT_TRUE(forest) << forest.error().message;
    const auto bicubicMethod = *registry_.find("sr.bicubic");
    const auto bicubic = bicubicMethod->apply(small, bicubicMethod->info().schema.defaults(), {}, {});
    const auto error = [&](const Result<MethodOutput>& output) {
        return cv::norm(matView(fundus.image), matView(std::get<Image>(output->value)), cv::NORM_L2SQR);
    };
    EXPECT_LT(error(forest), 0.9 * error(bicubic));
    EXPECT_EQ(forest->record.modelId, "sr.forest-x2");
    EXPECT_EQ(forest->record.modelSha256, sha256Hex(forestBytes()));
    EXPECT_EQ(forest->record.scale, 2);
    EXPECT_TRUE(forest->record.notices.empty());
    // Colour stays: what is added is the same in all channels (where nothing was clamped).
    const Image result = std::get<Image>(forest->value), plain = std::get<Image>(bicubic->value);
    const float *a = result.at(150, 130), *b = plain.at(150, 130);
    EXPECT_NE(a[0], b[0]);
    EXPECT_NEAR(a[0] - b[0], a[1] - b[1], 1e-6);
    EXPECT_NEAR(a[0] - b[0], a[2] - b[2], 1e-6);
}

TEST_F(ForestMethodTest, GivesTheSameOnAnyNumberOfThreads) {
    publish();
    const Image image = synth::generateFundus({.seed = 22, .widthPx = 150, .heightPx = 130}).image;
    const auto one = run(image, {.threads = 1}), three = run(image, {.threads = 3});
    ASSERT_TRUE(one && three);
    const cv::Mat a = matView(std::get<Image>(one->value)), b = matView(std::get<Image>(three->value));
    EXPECT_EQ(cv::norm(a, b, cv::NORM_INF), 0);
}

TEST_F(ForestMethodTest, SaysWhatIsWrongWithAModel) {
    const Image image = synth::generateFundus({.seed = 22, .widthPx = 64, .heightPx = 64}).image;
    const auto expectUnavailable = [&](const std::string& words) {
        const auto output = run(image);
        ASSERT_FALSE(output);
        EXPECT_EQ(output.error().code, ErrorCode::unavailable);
        EXPECT_NE(output.error().message.find(words), std::string::npos) << output.error().message;
    };
    expectUnavailable("there is no model 'sr.forest-x2'");
    publish("sr.other");
    expectUnavailable("is not a forest for sr.forest");
    publish();
    Bytes damaged = forestBytes();
    damaged[damaged.size() - 9] ^= std::byte{0x10};
    ASSERT_TRUE(replaceFile(folder_ / "sr.forest-x2" / "model.safetensors", damaged));
    expectUnavailable("SHA-256");
    publish();
    EXPECT_TRUE(run(image)) << "a mended model works at once";
}

TEST_F(ForestMethodTest, AForestOfTheUsersIsAMethodOfItsOwn) {
    publish("sr.forest", "user.trees");
    publish("denoise.fovea", "user.strange");
    MethodRegistry registry;
    registerForestMethods(registry, {}, folder_.path());
    const auto method = registry.find("user.trees");
    ASSERT_TRUE(method) << method.error().message;
    EXPECT_EQ((*method)->info().title, "test");
    const Image image = synth::generateFundus({.seed = 22, .widthPx = 64, .heightPx = 64}).image;
    const auto output = (*method)->apply(image, (*method)->info().schema.defaults(), {}, {});
    ASSERT_TRUE(output) << output.error().message;
    EXPECT_EQ(std::get<Image>(output->value).width(), 128);
    EXPECT_EQ(output->record.methodId, "user.trees");
    EXPECT_EQ(output->record.modelId, "user.trees");
    EXPECT_FALSE((*method)->info().schema.parse({{"scale", 4}}));
    const auto strange = registry.find("user.strange");
    ASSERT_FALSE(strange);
    EXPECT_NE(strange.error().message.find("is not a forest for sr.forest"), std::string::npos) << strange.error().message;
}

TEST_F(ForestMethodTest, ObeysCancelAndSmallPictures) {
    publish();
    for (const auto& [width, height] : {std::pair{1, 1}, {1, 9}, {5, 2}}) {
        ImageBuilder builder(width, height);
        std::fill_n(builder.pixels(), width * height * 3, 0.5f);
        const auto output = run(std::move(builder).build());
        ASSERT_TRUE(output) << output.error().message;
        EXPECT_EQ(std::get<Image>(output->value).width(), 2 * width);
    }
    std::stop_source source;
    JobContext context;
    context.stop = source.get_token();
    context.onProgress = [&](double fraction, std::string_view) {
        if (fraction > 0.3) source.request_stop();
    };
    const auto output = run(synth::generateFundus({.seed = 22, .widthPx = 300, .heightPx = 300}).image, {}, context);
    ASSERT_FALSE(output);
    EXPECT_EQ(output.error().code, ErrorCode::cancelled);
}

}  // namespace
}  // namespace fovea
