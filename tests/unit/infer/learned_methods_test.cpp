#include "core/infer/learned_methods.h"

#include <gtest/gtest.h>

#include <chrono>
#include <thread>

#include "tests/unit/infer/learned_pictures.h"

namespace fovea {
namespace {

using namespace test;

class LearnedMethods : public testing::Test {
protected:
    LearnedMethods() { registerLearnedMethods(registry_, folder_.path()); }

    void writeAll() {
        writeModel(folder_.path(), "denoise.fovea", "denoise.fovea", *randomNetwork(unet()), unet());
        writeModel(folder_.path(), "deblur.fovea", "deblur.fovea", *randomNetwork(unet()), unet());
        const Json veil = Json::parse(R"({"type":"veil-estimator","width":4})");
        writeModel(folder_.path(), "deblur.fovea-veil", "deblur.fovea", *randomNetwork(veil), veil);
        writeModel(folder_.path(), "vessel.fovea", "vessel.fovea", *randomNetwork(vesselUnet()), vesselUnet(), DiameterRange{100, 150});
        for (const int scale : {2, 4, 8, 16}) {
            writeModel(folder_.path(), "sr.fovea-x" + std::to_string(scale), "sr.fovea", *randomNetwork(resnet(scale)), resnet(scale));
        }
    }
    Result<MethodOutput> run(const std::string& id, const Image& image, const Json& parameters = Json::object(),
                             const RunOptions& options = {.precision = PrecisionChoice::fp32}, const JobContext& context = {}) const {
        return runMethod(registry_, id, image, parameters, options, context);
    }

    TemporaryFolder folder_;
    MethodRegistry registry_;
};

TEST_F(LearnedMethods, AreRegisteredWithoutModelsAndSayWhatIsMissing) {
    for (const Task task : {Task::superResolve, Task::denoise, Task::deblur, Task::segment}) {
        const std::string id(MethodRegistry::defaultMethodId(task));
        const auto method = registry_.find(id);
        ASSERT_TRUE(method) << id;
        EXPECT_EQ((*method)->info().task, task);
        EXPECT_TRUE((*method)->info().traits.learned);
        const auto output = run(id, fundus(40, 40));
        ASSERT_FALSE(output);
        EXPECT_EQ(output.error().code, ErrorCode::unavailable);
        EXPECT_NE(output.error().message.find(folder_.path().string()), std::string::npos) << output.error().message;
    }
}

TEST_F(LearnedMethods, DamagedModelsAreUnavailableWithTheReason) {
    writeAll();
    damageWeights(folder_ / "denoise.fovea");
    const auto output = run("denoise.fovea", fundus(40, 40));
    ASSERT_FALSE(output);
    EXPECT_EQ(output.error().code, ErrorCode::unavailable);
    EXPECT_NE(output.error().message.find("SHA-256"), std::string::npos) << output.error().message;
    // A model of another method under this one's name.
    writeModel(folder_.path(), "deblur.fovea", "denoise.fovea", *randomNetwork(unet()), unet());
    EXPECT_EQ(run("deblur.fovea", fundus(40, 40)).error().code, ErrorCode::unavailable);
}

TEST_F(LearnedMethods, TheRecordIsComplete) {
    writeAll();
    const auto output = run("denoise.fovea", fundus(160, 120), {{"strength", 0.5}},
                            {.device = DeviceChoice::automatic, .precision = PrecisionChoice::automatic, .threads = 2, .tilePx = 64});
    ASSERT_TRUE(output) << output.error().message;
    const StepRecord& record = output->record;
    EXPECT_EQ(record.methodId, "denoise.fovea");
    EXPECT_EQ(record.parameters, (Json{{"ensemble", "auto"}, {"strength", 0.5}}));
    EXPECT_TRUE(record.device == "cpu" || record.device == "cuda");
    EXPECT_TRUE(record.precision == "fp32" || record.precision == "bf16");
    EXPECT_EQ(record.tilePx, 64);
    EXPECT_EQ(record.threads, 2);
    EXPECT_EQ(record.modelId, "denoise.fovea");
    EXPECT_EQ(record.modelSha256, readModelCard(folder_ / "denoise.fovea/card.json")->weights.sha256);
    EXPECT_GT(record.seconds, 0);
    EXPECT_TRUE(record.notices.empty());
}

TEST_F(LearnedMethods, PicturesKeepSizeInfoAndWhatLiesOutside) {
    writeAll();
    const Image input = fundus(97, 131);
    for (const char* id : {"denoise.fovea", "deblur.fovea"}) {
        const auto output = run(id, input);
        ASSERT_TRUE(output) << output.error().message;
        const Image& result = std::get<Image>(output->value);
        ASSERT_EQ(result.width(), 97);
        ASSERT_EQ(result.height(), 131);
        EXPECT_EQ(result.info().bitDepth, BitDepth::bits16);
        EXPECT_EQ(result.info().spacing->rowMm, 0.01);
        double change = 0;
        for (int y = 0; y < 131; ++y) {
            for (int x = 0; x < 97; ++x) {
                for (int c = 0; c < 3; ++c) {
                    const float value = result.at(x, y)[c];
                    ASSERT_TRUE(value >= 0 && value <= 1);
                    if (!input.fieldOfView()->inside(x, y)) {
                        ASSERT_EQ(value, input.at(x, y)[c]);
                    } else {
                        change = std::max(change, std::abs(double{value} - input.at(x, y)[c]));
                    }
                }
            }
        }
        EXPECT_GT(change, 1e-3);
    }
}

TEST_F(LearnedMethods, StrengthGoesFromTheInputToTheNetwork) {
    writeAll();
    const Image input = withoutBorder(50, 40);
    const auto none = run("denoise.fovea", input, {{"strength", 0.0}});
    const auto half = run("denoise.fovea", input, {{"strength", 0.5}});
    const auto full = run("denoise.fovea", input);
    ASSERT_TRUE(none && half && full);
    for (int i = 0; i < 50 * 40 * 3; ++i) {
        const float a = std::get<Image>(none->value).data()[i], b = std::get<Image>(half->value).data()[i];
        const float c = std::get<Image>(full->value).data()[i];
        ASSERT_EQ(a, input.data()[i]);
        ASSERT_NEAR(b, (a + c) / 2, 1e-6);
    }
}

TEST_F(LearnedMethods, SuperResolutionHasExactlyTheScaledSize) {
    writeAll();
    const Image input = fundus(41, 37);
    for (const int scale : {2, 4, 8, 16}) {
        const auto output = run("sr.fovea", input, {{"scale", scale}});
        ASSERT_TRUE(output) << output.error().message;
        const Image& result = std::get<Image>(output->value);
        EXPECT_EQ(result.width(), 41 * scale);
        EXPECT_EQ(result.height(), 37 * scale);
        EXPECT_DOUBLE_EQ(result.info().spacing->columnMm, 0.02 / scale);
        EXPECT_EQ(output->record.scale, scale);
        EXPECT_EQ(output->record.modelId, "sr.fovea-x" + std::to_string(scale));
        EXPECT_EQ(result.fieldOfView()->width, 41 * scale);
        EXPECT_NEAR(result.at(20 * scale, 18 * scale)[1], input.at(20, 18)[1], 0.3);
    }
}

TEST_F(LearnedMethods, AutoAveragesSmallPicturesAndSaysWhenItDoesNot) {
    writeAll();
    const auto values = [&](const Image& input, const char* ensemble) {
        const auto output = run("denoise.fovea", input, {{"ensemble", ensemble}});
        EXPECT_TRUE(output) << output.error().message;
        const auto& picture = std::get<Image>(output->value);
        return std::pair(std::vector<float>(picture.data(), picture.data() + 3 * picture.width() * picture.height()), output->record.notices);
    };
    const Image small = fundus(48, 40);
    EXPECT_EQ(values(small, "auto").first, values(small, "flips").first);
    EXPECT_NE(values(small, "auto").first, values(small, "none").first);
    EXPECT_TRUE(values(small, "auto").second.empty());
    const Image large = fundus(1024, 513);
    const auto once = values(large, "auto");
    EXPECT_EQ(once.first, values(large, "none").first);
    ASSERT_FALSE(once.second.empty());
    EXPECT_NE(once.second.back().english().find("half a megapixel"), std::string::npos);
}

TEST_F(LearnedMethods, TinyAndOddPicturesWork) {
    writeAll();
    for (const auto& [width, height] : {std::pair{1, 1}, {1, 9}, {64, 64}, {33, 2}}) {
        const Image input = withoutBorder(width, height);
        for (const char* id : {"denoise.fovea", "deblur.fovea", "sr.fovea", "vessel.fovea"}) {
            const auto output = run(id, input, {{"ensemble", "flips"}});
            ASSERT_TRUE(output) << id << ": " << output.error().message;
            if (std::string(id) == "vessel.fovea") {
                EXPECT_EQ(std::get<Map>(output->value).width(), width);
                EXPECT_EQ(std::get<Map>(output->value).height(), height);
            }
        }
    }
}

TEST_F(LearnedMethods, VesselsAreAProbabilityInsideAndZeroOutside) {
    writeAll();
    // A disc of 135 px lies within the working range, one of 270 and one of 45 do not.
    for (const int side : {150, 300, 50}) {
        const Image input = fundus(side + 7, side);
        const auto output = run("vessel.fovea", input);
        ASSERT_TRUE(output) << output.error().message;
        const Map& map = std::get<Map>(output->value);
        ASSERT_EQ(map.width(), side + 7);
        ASSERT_EQ(map.height(), side);
        EXPECT_EQ(output->record.notices.size(), side == 150 ? 0u : 1u);
        if (side == 300) {
            EXPECT_NE(output->record.notices[0].english().find("171 x 167"), std::string::npos)
                << output->record.notices[0].english();
        }
        float high = 0;
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side + 7; ++x) {
                ASSERT_TRUE(map.at(x, y) >= 0 && map.at(x, y) <= 1);
                if (!input.fieldOfView()->inside(x, y)) {
                    ASSERT_EQ(map.at(x, y), 0);
                } else {
                    ASSERT_GT(map.at(x, y), 0);
                    high = std::max(high, map.at(x, y));
                }
            }
        }
        EXPECT_GT(high, 0.01f);
    }
}

TEST_F(LearnedMethods, TilesDoNotShowAndRunsRepeat) {
    writeAll();
    const Image input = fundus(180, 150);
    const RunOptions whole{.precision = PrecisionChoice::fp32, .tilePx = 4096}, tiled{.precision = PrecisionChoice::fp32, .tilePx = 64};
    for (const char* id : {"denoise.fovea", "sr.fovea"}) {
        const auto a = run(id, input, Json::object(), whole), b = run(id, input, Json::object(), tiled);
        const auto again = run(id, input, Json::object(), tiled);
        ASSERT_TRUE(a && b && again);
        const Image &x = std::get<Image>(a->value), &y = std::get<Image>(b->value), &z = std::get<Image>(again->value);
        const std::size_t count = static_cast<std::size_t>(x.width()) * x.height() * 3;
        double worst = 0;
        for (std::size_t i = 0; i < count; ++i) worst = std::max(worst, std::abs(double{x.data()[i]} - y.data()[i]));
        EXPECT_LT(worst, 1e-4) << id;
        EXPECT_TRUE(std::equal(y.data(), y.data() + count, z.data())) << id;
    }
}

TEST_F(LearnedMethods, CancelledWithinAThirdOfASecond) {
    const Json large = Json::parse(R"({"type":"residual-unet","widths":[32,64],"blocks":[2,2]})");
    writeModel(folder_.path(), "denoise.fovea", "denoise.fovea", *randomNetwork(large), large);
    const Image input = withoutBorder(2200, 1800);
    std::stop_source source;
    JobContext context;
    context.stop = source.get_token();
    std::chrono::steady_clock::time_point asked;
    std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(250));
        asked = std::chrono::steady_clock::now();
        source.request_stop();
    });
    const auto output = run("denoise.fovea", input, Json::object(), {}, context);
    const auto end = std::chrono::steady_clock::now();
    stopper.join();
    ASSERT_FALSE(output);
    EXPECT_EQ(output.error().code, ErrorCode::cancelled);
    EXPECT_LT(std::chrono::duration<double>(end - asked).count(), 0.3);
}

TEST_F(LearnedMethods, CudaThatIsNotThereIsUnavailable) {
    if (torch::cuda::is_available()) GTEST_SKIP() << "this machine has CUDA";
    writeAll();
    const auto output = run("denoise.fovea", fundus(40, 40), Json::object(), {.device = DeviceChoice::cuda});
    ASSERT_FALSE(output);
    EXPECT_EQ(output.error().code, ErrorCode::unavailable);
    EXPECT_NE(output.error().message.find("Torch_DIR"), std::string::npos);
}

TEST_F(LearnedMethods, GreyPicturesStayGrey) {
    writeAll();
    ImageBuilder builder(withoutBorder(48, 48));
    for (int i = 0; i < 48 * 48; ++i) builder.pixels()[3 * i + 1] = builder.pixels()[3 * i + 2] = builder.pixels()[3 * i];
    builder.info().grey = true;
    const Image input = std::move(builder).build();
    const auto output = run("denoise.fovea", input);
    ASSERT_TRUE(output);
    for (int i = 0; i < 48 * 48; ++i) {
        const float* pixel = std::get<Image>(output->value).data() + 3 * i;
        ASSERT_TRUE(pixel[0] == pixel[1] && pixel[1] == pixel[2]);
    }
}

}  // namespace
}  // namespace fovea
