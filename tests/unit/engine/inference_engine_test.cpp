#include "core/engine/inference_engine.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cmath>
#include <limits>
#include <new>
#include <thread>

#include "tests/unit/engine/networks.h"

namespace fovea {
namespace {

using namespace test;

torch::Tensor ran(const InferenceEngine& engine, const torch::Tensor& input, const EngineOptions& options, EngineReport* report = nullptr) {
    const auto output = outputFor(engine, input);
    const auto result = engine.run(input, output, options, {});
    EXPECT_TRUE(result) << result.error().message;
    if (report && result) *report = *result;
    return output;
}

double largest(const torch::Tensor& a, const torch::Tensor& b) { return (a - b).abs().max().item<double>(); }
double psnr(const torch::Tensor& a, const torch::Tensor& b) {
    return -10 * std::log10((a.clamp(0, 1) - b.clamp(0, 1)).to(torch::kDouble).square().mean().item<double>());
}

struct Case {
    const char* name;
    Json architecture;
};
class TiledEqualsWhole : public testing::TestWithParam<Case> {};

TEST_P(TiledEqualsWhole, InFp32) {
    const auto engine = engineOf(randomNetwork(GetParam().architecture));
    // Odd sizes: padded to the multiple; borders included.
    const auto input = picture(3, 131, 203);
    EngineReport one, many;
    const auto whole = ran(*engine, input, {.tilePx = 1000}, &one);
    const auto tiled = ran(*engine, input, {.tilePx = 64}, &many);
    EXPECT_EQ(one.tilesRun, 1);
    EXPECT_EQ(one.tilePx, 1000);
    EXPECT_EQ(many.tilePx, 64);
    EXPECT_GT(many.tilesRun, 4);
    EXPECT_LT(largest(whole, tiled), 1e-4);
    // And the comparison means something: the network changes the picture.
    EXPECT_GT(whole.std().item<double>(), 0.01);
}

TEST_P(TiledEqualsWhole, WithFlips) {
    const auto engine = engineOf(randomNetwork(GetParam().architecture));
    const auto input = picture(3, 90, 117);
    EngineOptions options{.tilePx = 1000, .ensemble = Ensemble::flips};
    const auto whole = ran(*engine, input, options);
    options.tilePx = 72;
    EXPECT_LT(largest(whole, ran(*engine, input, options)), 1e-4);
    EXPECT_GT(largest(whole, ran(*engine, input, {.tilePx = 1000})), 1e-4);
}

TEST_P(TiledEqualsWhole, InBf16WithinATwentiethOfADecibel) {
    const auto input = picture(3, 131, 203);
    const auto exact = engineOf(randomNetwork(GetParam().architecture));
    const auto engine = engineOf(randomNetwork(GetParam().architecture), ComputePrecision::bf16);
    const auto clean = ran(*exact, input, {.tilePx = 1000});
    // A reference as far from the result as restored pictures are from theirs.
    torch::manual_seed(3);
    const auto reference = clean + 0.015 * torch::randn_like(clean);
    const auto whole = ran(*engine, input, {.tilePx = 1000}), tiled = ran(*engine, input, {.tilePx = 64});
    EXPECT_NEAR(psnr(whole, reference), psnr(tiled, reference), 0.05);
    EXPECT_NEAR(psnr(clean, reference), psnr(tiled, reference), 0.05);
}

INSTANTIATE_TEST_SUITE_P(Networks, TiledEqualsWhole,
                         testing::Values(Case{"unet", smallUnet()}, Case{"resnetX2", smallResnet(2)}, Case{"resnetX4", smallResnet(4)}),
                         [](const auto& item) { return std::string(item.param.name); });

Json smallCycle() { return Json::parse(R"({"type":"cycle-generator","width":4,"blocks":2})"); }

// Instance normalisation: its statistics come from the whole picture, whatever the tiles.
TEST(ContextualNetwork, TiledEqualsWhole) {
    const auto network = randomNetwork(smallCycle());
    const auto engine = engineOf(network);
    // Brighter towards one side, so that statistics of a tile are not those of the whole.
    const auto input = (picture(3, 131, 203) * torch::linspace(0.1, 1, 203)).contiguous();
    EngineReport one, many;
    const auto whole = ran(*engine, input, {.tilePx = 1000, .threads = 1}, &one);
    const auto tiled = ran(*engine, input, {.tilePx = 100, .threads = 1}, &many);
    EXPECT_EQ(one.tilesRun, 1);
    EXPECT_GT(many.tilesRun, 4);
    EXPECT_LT(largest(whole, tiled), 1e-4);
    EXPECT_GT(whole.std().item<double>(), 0.01);
    EngineOptions flips{.tilePx = 1000, .threads = 1, .ensemble = Ensemble::flips};
    const auto flipped = ran(*engine, input, flips);
    flips.tilePx = 100;
    EXPECT_LT(largest(flipped, ran(*engine, input, flips)), 1e-4);
    EXPECT_GT(largest(flipped, whole), 1e-4);
    // Statistics of each tile alone would show: a crop of the input is not the crop of the result.
    const auto crop = input.narrow(2, 0, 60).contiguous();
    EXPECT_GT(largest(ran(*engine, crop, {.threads = 1}).narrow(2, 0, 8), whole.narrow(2, 0, 8)), 1e-3);
}

TEST(ContextualNetwork, StatisticsOfALargePictureComeFromItsReducedCopy) {
    const auto network = randomNetwork(Json::parse(R"({"type":"cycle-generator","width":2,"blocks":1})"));
    const auto engine = engineOf(network);
    const auto input = picture(3, 148, 1024);
    const auto tiled = ran(*engine, input, {.tilePx = 256, .threads = 1});
    EXPECT_LT(largest(tiled, ran(*engine, input, {.tilePx = 2000, .threads = 1})), 1e-4);
    const torch::NoGradGuard noGrad;
    // Halved to 74 x 512, mirrored to 76 rows; the picture itself is a multiple of 4 already.
    const auto half = torch::avg_pool2d(input.unsqueeze(0), 2);
    const auto mirrored = torch::cat({half, half.narrow(2, 72, 1), half.narrow(2, 71, 1)}, 2);
    const auto expected = network->forwardWithin(network->context(mirrored), input.unsqueeze(0))[0];
    EXPECT_LT(largest(tiled, expected), 1e-4);
}

TEST(InferenceEngine, RepeatsBitForBit) {
    const auto engine = engineOf(randomNetwork(smallUnet()));
    const auto input = picture(3, 200, 150);
    EXPECT_TRUE(ran(*engine, input, {.tilePx = 64}).equal(ran(*engine, input, {.tilePx = 64})));
}

TEST(InferenceEngine, AnySizeDownToOnePixel) {
    const auto unet = engineOf(randomNetwork(smallUnet()));
    const auto resnet = engineOf(randomNetwork(smallResnet(4)));
    for (const auto& [height, width] : {std::pair{1, 1}, {1, 7}, {3, 2}, {64, 64}, {5, 301}}) {
        const auto input = picture(3, height, width);
        EXPECT_TRUE(torch::isfinite(ran(*unet, input, {})).all().item<bool>());
        EXPECT_EQ(ran(*resnet, input, {}).sizes(), (at::IntArrayRef{3, 4 * height, 4 * width}));
    }
}

TEST(InferenceEngine, PadsByReflection) {
    std::vector<torch::Tensor> seen;
    nn::NetworkTraits traits;
    traits.sizeMultiple = 4;
    const auto engine = engineOf(std::make_shared<FunctionNetwork>(traits, [&](torch::Tensor t) { return seen.push_back(t.clone()), t; }));
    const auto input = torch::arange(5).to(torch::kFloat).view({1, 1, 5}).expand({3, 1, 5}) / 10;
    EXPECT_EQ(largest(ran(*engine, input, {}), input), 0);
    ASSERT_EQ(seen.size(), 1u);
    const auto expected = torch::tensor({0.0f, 0.1f, 0.2f, 0.3f, 0.4f, 0.3f, 0.2f, 0.1f});
    EXPECT_EQ(seen[0].sizes(), (at::IntArrayRef{1, 3, 4, 8}));
    EXPECT_LT(largest(seen[0][0][2][3], expected), 1e-7);
}

TEST(InferenceEngine, InterleavedPixelsAreTheSame) {
    const auto engine = engineOf(randomNetwork(smallUnet()));
    const auto planar = picture(3, 70, 50);
    const auto interleaved = planar.permute({1, 2, 0}).contiguous().permute({2, 0, 1});
    const auto output = torch::zeros({70, 50, 3}).permute({2, 0, 1});
    ASSERT_TRUE(engine->run(interleaved, output, {}, {}));
    EXPECT_LT(largest(output, ran(*engine, planar, {})), 1e-6);
}

TEST(InferenceEngine, TilesOutsideTheMaskAreLeftAlone) {
    int calls = 0;
    nn::NetworkTraits traits;
    traits.receptiveMargin = 4;
    const auto engine = engineOf(std::make_shared<FunctionNetwork>(traits, [&](torch::Tensor t) { return ++calls, t + 1; }));
    const auto input = picture(3, 200, 200);
    std::vector<std::uint8_t> mask(200 * 200, 0);
    mask[100 * 200 + 20] = 255;
    const auto output = torch::full({3, 200, 200}, -5.0f);
    const auto report = engine->run(input, output, {.tilePx = 50, .mask = mask}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->tilesRun, 1);
    EXPECT_GT(report->tilesSkipped, 10);
    EXPECT_EQ(calls, 1);
    EXPECT_FLOAT_EQ(output[0][100][20].item<float>(), input[0][100][20].item<float>() + 1);
    EXPECT_EQ(output[0][0][199].item<float>(), -5.0f);
    EXPECT_EQ(output[2][199][0].item<float>(), -5.0f);
}

TEST(InferenceEngine, LogitsBecomeProbabilities) {
    nn::NetworkTraits traits;
    traits.logits = true;
    const auto engine = engineOf(std::make_shared<FunctionNetwork>(traits, [](torch::Tensor t) { return t * 0 + 100; }));
    EXPECT_FLOAT_EQ(ran(*engine, picture(3, 5, 5), {}).min().item<float>(), 1.0f);
}

TEST(InferenceEngine, CancelsWithinAThirdOfASecond) {
    // Many tiles of 20 ms each; stopped from outside after some.
    nn::NetworkTraits traits;
    traits.receptiveMargin = 1;
    const auto engine = engineOf(std::make_shared<FunctionNetwork>(traits, [](torch::Tensor t) {
        for (int block = 0; block < 100; ++block) {  // one long tile that asks between its blocks
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            nn::checkInterrupt();
        }
        return t;
    }));
    std::stop_source source;
    JobContext context;
    context.stop = source.get_token();
    const auto input = picture(3, 300, 300);
    const auto output = outputFor(*engine, input);
    std::chrono::steady_clock::time_point asked;
    std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        asked = std::chrono::steady_clock::now();
        source.request_stop();
    });
    const auto result = engine->run(input, output, {.tilePx = 100}, context);
    const auto end = std::chrono::steady_clock::now();
    stopper.join();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::cancelled);
    EXPECT_LT(std::chrono::duration<double>(end - asked).count(), 0.3);
}

TEST(InferenceEngine, ProgressRisesToOne) {
    const auto engine = engineOf(randomNetwork(smallUnet()));
    std::vector<double> seen;
    JobContext context;
    context.onProgress = [&](double fraction, std::string_view) { seen.push_back(fraction); };
    const auto input = picture(3, 150, 150);
    ASSERT_TRUE(engine->run(input, outputFor(*engine, input), {.tilePx = 64}, context));
    ASSERT_GT(seen.size(), 3u);
    EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end()));
    EXPECT_DOUBLE_EQ(seen.back(), 1.0);
}

class TooLittleMemory : public testing::TestWithParam<int> {};

// Stands for an allocator that has room for `limit` pixels only, in the three ways a lack of memory shows.
TEST_P(TooLittleMemory, IsAnsweredByASmallerTileAndSaid) {
    const auto convolution = randomNetwork(smallUnet());
    convolution->eval();
    const auto network = [&](std::int64_t limit) {
        return engineOf(std::make_shared<FunctionNetwork>(convolution->traits(), [=, kind = GetParam()](torch::Tensor t) {
            if (t.size(2) * t.size(3) > limit) {
                if (kind == 0) throw std::bad_alloc();
                if (kind == 1) TORCH_CHECK(false, "DefaultCPUAllocator: can't allocate memory: you tried to allocate 1 bytes.");
                throw std::runtime_error("could not create a memory object: out of memory");
            }
            return convolution->forward(t);
        }));
    };
    const auto input = picture(3, 300, 260);
    EngineReport roomy, cramped;
    const auto expected = ran(*network(1 << 30), input, {}, &roomy);
    const auto output = ran(*network(130 * 130), input, {}, &cramped);
    EXPECT_TRUE(roomy.notices.empty());
    ASSERT_FALSE(cramped.notices.empty());
    EXPECT_NE(cramped.notices[0].english().find("not enough memory"), std::string::npos);
    EXPECT_GT(cramped.tilePx, 0);
    EXPECT_LT(cramped.tilePx, 200);
    // Asking for the tile of the report gives the same bits, now without a notice.
    EngineReport repeated;
    EXPECT_TRUE(output.equal(ran(*network(130 * 130), input, {.tilePx = cramped.tilePx}, &repeated)));
    EXPECT_TRUE(repeated.notices.empty());
    EXPECT_LT(largest(expected, output), 1e-4);
    // Nothing small enough: an error, not a partial picture taken for a whole one.
    const auto none = network(10)->run(input, torch::zeros_like(input), {}, {});
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::outOfMemory);
}
INSTANTIATE_TEST_SUITE_P(Kinds, TooLittleMemory, testing::Values(0, 1, 2));

TEST(InferenceEngine, NetworksThatAreNotLocalSeeTheWholePicture) {
    nn::NetworkTraits traits;
    traits.receptiveMargin = -1;
    const auto engine = engineOf(std::make_shared<FunctionNetwork>(traits, [](torch::Tensor t) { return t - t.mean(); }));
    const auto input = picture(3, 800, 900);
    EngineReport report;
    EXPECT_LT(largest(ran(*engine, input, {.tilePx = 64}, &report), input - input.mean()), 1e-5);
    EXPECT_EQ(report.tilesRun, 1);
    EXPECT_FALSE(report.notices.empty());
}

TEST(InferenceEngine, ValuesThatAreNotFiniteAndOtherExceptionsAreErrors) {
    nn::NetworkTraits traits;
    const auto input = picture(3, 8, 8);
    const auto infinite = engineOf(std::make_shared<FunctionNetwork>(traits, [](torch::Tensor t) { return t / 0; }));
    EXPECT_EQ(infinite->run(input, torch::zeros_like(input), {}, {}).error().code, ErrorCode::badData);
    const auto broken = engineOf(std::make_shared<FunctionNetwork>(traits, [](torch::Tensor t) { return t.view({7}); }));
    EXPECT_EQ(broken->run(input, torch::zeros_like(input), {}, {}).error().code, ErrorCode::internal);
    EXPECT_EQ(infinite->run(input.to(torch::kDouble), torch::zeros_like(input), {}, {}).error().code, ErrorCode::usage);
    EXPECT_EQ(infinite->run(input, torch::zeros({3, 8, 9}), {}, {}).error().code, ErrorCode::usage);
}

}  // namespace
}  // namespace fovea
