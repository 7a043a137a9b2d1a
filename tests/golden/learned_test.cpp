// The shipped networks by the command line, on synthetic photographs they have never seen.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/image/field_of_view.h"
#include "core/image/write_image.h"
#include "core/metrics/full_reference.h"
#include "core/metrics/vessel.h"
#include "core/synth/degrade.h"
#include "core/synth/synthetic_fundus.h"
#include "tests/golden/cli_process.h"
#include "tests/golden/pictures.h"
#include "tests/support/temporary_folder.h"

namespace fovea::test {
namespace {

class Learned : public ::testing::Test {
protected:
    std::string in(const std::string& name) const { return (folder_ / name).string(); }
    Json restore(std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), "restore");
        arguments.push_back("--json");
        const CliResult result = runCli(arguments);
        EXPECT_EQ(result.exitCode, 0) << result.err;
        return result.exitCode == 0 ? result.json() : Json();
    }
    // The samples that the program shows: made by Fovea's generator, never trained on.
    static std::string sample(const std::string& kind) {
        return (std::filesystem::path(FOVEA_SAMPLES) / ("sample_" + kind + ".png")).string();
    }
    // Against the clean sample, in dB; of the whole picture.
    static double psnr(const std::string& picture, Channel channel) {
        const auto value = measure("psnr", load(sample("clean")), load(picture), channel, MetricRegion::whole);
        EXPECT_TRUE(value) << value.error().message;
        return value ? value->value : 0;
    }
    TemporaryFolder folder_;
};

TEST_F(Learned, EveryShippedModelIsSound) {
    const Json models = runCli({"models", "--json"}).json();
    std::vector<std::string> ids;
    for (const Json& model : models) {
        EXPECT_EQ(model["status"], "ok") << model.dump();
        ids.push_back(model["id"]);
    }
    // Every id that the shipped recipes publish, beside those of earlier stages.
    for (const char* id :
         {"deblur.cyclegan",        "deblur.fovea",           "deblur.fovea-veil",      "denoise.autoencoder",
          "denoise.dncnn",          "denoise.dncnn-green",    "denoise.fovea",          "denoise.srgan-green",
          "sr.edsr-x2",             "sr.forest-x2",           "sr.forest-x4",           "sr.forest-x8",
          "sr.forest-x16",          "sr.fovea-x2",            "sr.fovea-x4",            "sr.fovea-x8",
          "sr.fovea-x16",           "sr.srcnn-x2",            "sr.srcnn-x4",            "sr.srcnn-x8",
          "sr.srcnn-x16",           "sr.srgan-x2",            "sr.srgan-x4",            "sr.srgan-x8",
          "sr.srgan-x16",           "sr.srgan-saliency-x2",   "sr.srgan-saliency-x4",   "sr.srgan-saliency-x8",
          "sr.srgan-saliency-x16",  "synth.fundus-denoiser",  "synth.fundus-pix2pix",   "synth.fundus-vae",
          "vessel.fovea",           "vessel.unet"}) {
        EXPECT_EQ(std::count(ids.begin(), ids.end(), id), 1) << id;
    }
}

TEST_F(Learned, DenoisingTheNoisySampleGainsDecibels) {
    const Json result = restore({"--task", "denoise", sample("noisy"), "-o", in("out.png")});
    ASSERT_FALSE(result.is_null());
    EXPECT_TRUE(result["device"] == "cpu" || result["device"] == "cuda");
    EXPECT_EQ(result["steps"][0]["method"], "denoise.fovea");
    EXPECT_GT(psnr(in("out.png"), Channel::rgb), psnr(sample("noisy"), Channel::rgb) + 6);
}

TEST_F(Learned, DeblurringTheBlurredSampleGainsDecibels) {
    restore({"--task", "deblur", sample("blurred"), "-o", in("out.png")});
    EXPECT_GT(psnr(in("out.png"), Channel::rgb), psnr(sample("blurred"), Channel::rgb) + 5);
    EXPECT_GT(psnr(in("out.png"), Channel::luma), psnr(sample("blurred"), Channel::luma) + 2);
}

TEST_F(Learned, SuperResolutionBeatsLanczos) {
    save(in("low2.png"), synth::lowResolution(load(sample("clean")), 2));
    for (const auto& [scale, low] : {std::pair("2", in("low2.png")), std::pair("4", sample("low_resolution"))}) {
        const std::string ours = in("sr" + std::string(scale) + ".png"), lanczos = in("lanczos" + std::string(scale) + ".png");
        restore({low, "-o", ours, "--scale", scale});
        restore({low, "-o", lanczos, "--scale", scale, "--method", "sr.lanczos"});
        EXPECT_GT(psnr(ours, Channel::luma), psnr(lanczos, Channel::luma)) << scale;
    }
}

TEST_F(Learned, EveryScaleHasTheExactSize) {
    save(folder_ / "tiny.png", smallFundus(70, 64));
    for (const int scale : {2, 4, 8, 16}) {
        const std::string output = in("tiny" + std::to_string(scale) + ".png");
        const Json result = restore({in("tiny.png"), "-o", output, "--scale", std::to_string(scale)});
        ASSERT_FALSE(result.is_null());
        EXPECT_EQ(result["width"], 70 * scale);
        EXPECT_EQ(load(output).height(), 64 * scale);
    }
}

TEST_F(Learned, TheDefaultIsSuperResolutionByTwo) {
    save(folder_ / "eye.png", smallFundus(96, 80));
    const Json result = restore({in("eye.png"), "-o", in("out.png")});
    ASSERT_FALSE(result.is_null());
    EXPECT_EQ(result["steps"][0]["method"], "sr.fovea");
    EXPECT_EQ(result["width"], 192);
    EXPECT_NE(result["mark"].get<std::string>().find("AI-PROCESSED"), std::string::npos);
}

TEST_F(Learned, VesselsAreFound) {
    const auto fundus = synth::generateFundus({.seed = 11, .widthPx = 565, .heightPx = 584});
    save(folder_ / "eye.png", fundus.image);
    const CliResult result = runCli({"segment", in("eye.png"), "-o", in("map.png"), "--json"});
    ASSERT_EQ(result.exitCode, 0) << result.err;
    const Image map = load(in("map.png"));
    ASSERT_EQ(map.width(), 565);
    ASSERT_EQ(map.height(), 584);
    EXPECT_TRUE(map.info().grey);
    std::vector<float> values;
    for (int i = 0; i < 565 * 584; ++i) values.push_back(map.data()[i * 3]);
    VesselScorer scorer;
    ASSERT_TRUE(scorer.add(Map(565, 584, values), fundus.vessels, *fundus.image.fieldOfView()));
    const auto scores = scorer.scores();
    ASSERT_TRUE(scores) << scores.error().message;
    EXPECT_GT(scores->auc, 0.9);
}

TEST_F(Learned, RecordsRepeatBitForBitAlsoInTiles) {
    save(folder_ / "eye.png", smallFundus(260, 220));
    int count = 0;
    for (const std::vector<std::string>& how :
         {std::vector<std::string>{"--task", "denoise"}, {"--task", "denoise", "--tile", "160", "--threads", "1"},
          {"--task", "denoise", "--tile", "4096"}, {"--task", "deblur", "--precision", "fp32"},
          {"--task", "super-resolve", "--precision", "bf16"}}) {
        const std::string a = "a" + std::to_string(count) + ".png", b = "b" + std::to_string(count) + ".png";
        ++count;
        std::vector<std::string> arguments{in("eye.png"), "-o", in(a)};
        arguments.insert(arguments.end(), how.begin(), how.end());
        const Json first = restore(arguments);
        ASSERT_FALSE(first.is_null());
        const Json again = restore({in("eye.png"), "-o", in(b), "--pipeline", in(a + ".json")});
        EXPECT_EQ(bytesOf(in(a)), bytesOf(in(b))) << first.dump();
        EXPECT_EQ(first["tilePx"], again["tilePx"]);
        EXPECT_EQ(first["precision"], again["precision"]);
        EXPECT_EQ(first["threads"], again["threads"]);
    }
}

TEST_F(Learned, ASegmentationsRecordRepeatsToo) {
    save(folder_ / "eye.png", smallFundus(300, 260));
    ASSERT_EQ(runCli({"segment", in("eye.png"), "-o", in("a.png")}).exitCode, 0);
    ASSERT_EQ(runCli({"restore", "--pipeline", in("a.png.json"), in("eye.png"), "-o", in("b.png")}).exitCode, 0);
    EXPECT_EQ(bytesOf(in("a.png")), bytesOf(in("b.png")));
}

TEST_F(Learned, TilesDoNotShow) {
    save(folder_ / "eye.png", smallFundus(260, 220));
    restore({"--task", "denoise", in("eye.png"), "-o", in("whole.png"), "--tile", "4096", "--precision", "fp32"});
    restore({"--task", "denoise", in("eye.png"), "-o", in("tiled.png"), "--tile", "160", "--precision", "fp32"});
    const Difference found = difference(load(in("whole.png")), load(in("tiled.png")));
    EXPECT_LT(found.mean, 0.01);
    EXPECT_LE(found.largest, 1.001);  // a value on the edge of two grey levels
}

TEST_F(Learned, CudaIsRefusedInWordsWhereThereIsNone) {
    save(folder_ / "eye.png", smallFundus(96, 80));
    const CliResult result = runCli({"restore", "--task", "denoise", "--device", "cuda", in("eye.png"), "-o", in("out.png")});
    if (result.exitCode == 0) GTEST_SKIP() << "this machine has a CUDA device";
    EXPECT_EQ(result.exitCode, 69);
    EXPECT_NE(result.err.find("cuda"), std::string::npos) << result.err;
    EXPECT_FALSE(std::filesystem::exists(in("out.png")));
}

}  // namespace
}  // namespace fovea::test
