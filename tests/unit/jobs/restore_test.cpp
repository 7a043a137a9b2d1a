#include <gtest/gtest.h>

#include <algorithm>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/image/read_image.h"
#include "core/image/write_image.h"
#include "core/jobs/record.h"
#include "core/jobs/restore.h"
#include "core/jobs/restore_file.h"
#include "tests/support/temporary_folder.h"

namespace fovea {
namespace {

Image photograph() {
    ImageBuilder builder(72, 64);
    for (int y = 0; y < 64; ++y) {
        for (int x = 0; x < 72; ++x) {
            float* pixel = builder.pixels() + (y * 72 + x) * 3;
            pixel[0] = static_cast<float>(120 + (x * 5 + y * 3) % 60) / 255.0f;
            pixel[1] = static_cast<float>(60 + (x * y) % 40) / 255.0f;
            pixel[2] = static_cast<float>(20 + (x + 2 * y) % 30) / 255.0f;
        }
    }
    return std::move(builder).build();
}

class RestoreTest : public ::testing::Test {
protected:
    void SetUp() override {
        input_ = folder_ / "eye.png";
        ASSERT_TRUE(writeImage(input_, photograph()));
    }
    Pipeline pipelineOf(const char* json) {
        auto pipeline = parsePipeline(Json::parse(json), registry_, "test");
        EXPECT_TRUE(pipeline) << pipeline.error().message;
        return *pipeline;
    }
    Pipeline twoSteps() {
        return pipelineOf(R"({"format": "fovea-pipeline/1", "steps": [
            {"method": "deblur.unsharp"}, {"method": "sr.lanczos", "parameters": {"scale": 4}}]})");
    }
    Restored restore(const Pipeline& pipeline) {
        auto image = readImage(input_);
        EXPECT_TRUE(image);
        auto restored = restoreImage(*image, pipeline, registry_, RunOptions{}, {});
        EXPECT_TRUE(restored) << restored.error().message;
        return *restored;
    }
    test::TemporaryFolder folder_;
    // No models there: the learned methods are listed and answer `unavailable`.
    MethodRegistry registry_ = builtinMethods(folder_ / "models");
    std::filesystem::path input_;
};

TEST_F(RestoreTest, TheRegistryHoldsEveryMethodOfTheBuild) {
    for (const char* id : {"sr.bicubic", "sr.lanczos", "denoise.nlm", "deblur.unsharp", "deblur.richardson-lucy", "deblur.wiener",
                           "enhance.clahe", "sr.fovea", "denoise.fovea", "deblur.fovea", "vessel.fovea"}) {
        EXPECT_TRUE(registry_.find(id)) << id;
    }
    const auto image = readImage(input_);
    const Pipeline learned = pipelineOf(R"({"format": "fovea-pipeline/1", "steps": [{"method": "denoise.fovea"}]})");
    const auto restored = restoreImage(*image, learned, registry_, RunOptions{}, {});
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().code, ErrorCode::unavailable);
}

TEST_F(RestoreTest, TheRecordSaysWhatWasDone) {
    const Restored restored = restore(twoSteps());
    ASSERT_EQ(restored.steps.size(), 2u);
    const Image& image = std::get<Image>(restored.value);
    EXPECT_EQ(image.width(), 72 * 4);
    EXPECT_EQ(image.height(), 64 * 4);
    const Json& record = restored.record;
    EXPECT_EQ(record["format"], "fovea-record/1");
    EXPECT_EQ(record["source"]["name"], "eye.png");
    EXPECT_EQ(record["source"]["sha256"], sha256Hex(*readFile(input_, 1 << 20)));
    EXPECT_EQ(record["source"]["width"], 72);
    EXPECT_EQ(record["steps"].size(), 2u);
    EXPECT_EQ(record["device"], "cpu");
    EXPECT_EQ(record["precision"], "fp32");
    EXPECT_TRUE(record["models"].empty());
    EXPECT_EQ(record["mark"], processedMark(restored.pipeline));
    EXPECT_FALSE(record.contains("output"));
    // A pipeline may be read from it, parameters and all.
    const auto again = parsePipeline(record, registry_, "record");
    ASSERT_TRUE(again) << again.error().message;
    EXPECT_EQ(again->toJson(), restored.pipeline.toJson());
    EXPECT_EQ(again->steps[1].parameters.integer("scale"), 4);
}

TEST_F(RestoreTest, SavingWritesPictureAndRecordOnceOnly) {
    const Restored restored = restore(twoSteps());
    const auto output = folder_ / "out.png";
    const std::vector<std::filesystem::path> inputs{input_};
    ASSERT_TRUE(saveRestored(restored, output, Mark::none, inputs));
    const auto picture = readImage(output);
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->width(), 288);
    EXPECT_EQ(picture->height(), 256);
    const auto record = readJsonFile(folder_ / "out.png.json");
    ASSERT_TRUE(record);
    EXPECT_EQ((*record)["output"]["sha256"], sha256Hex(*readFile(output, 1 << 24)));
    EXPECT_EQ((*record)["output"]["name"], "out.png");
    EXPECT_EQ((*record)["output"]["markStrip"], false);

    const Status twice = saveRestored(restored, output, Mark::none, inputs);
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().code, ErrorCode::outputExists);
    const Status over = saveRestored(restored, input_, Mark::none, inputs);
    ASSERT_FALSE(over);
    EXPECT_EQ(over.error().code, ErrorCode::refusedForSafety);
}

TEST_F(RestoreTest, NoPictureStaysWithoutItsRecord) {
    const auto output = folder_ / "out.png";
    ASSERT_TRUE(writeNewFile(folder_ / "out.png.json", "mine"));
    const Status status = saveRestored(restore(twoSteps()), output, Mark::none, {});
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, ErrorCode::outputExists);
    EXPECT_FALSE(std::filesystem::exists(output));
}

TEST_F(RestoreTest, TheMarkTravelsInsideTheFileAndTheStripIsExtraRows) {
    const Restored restored = restore(twoSteps());
    ASSERT_TRUE(saveRestored(restored, folder_ / "plain.png", Mark::none, {}));
    ASSERT_TRUE(saveRestored(restored, folder_ / "strip.png", Mark::strip, {}));
    const auto plain = readImage(folder_ / "plain.png"), strip = readImage(folder_ / "strip.png");
    ASSERT_TRUE(plain && strip);
    EXPECT_GT(strip->height(), plain->height());
    EXPECT_TRUE(std::equal(plain->data(), plain->data() + 288 * 256 * 3, strip->data()));
    const auto bytes = *readFile(folder_ / "plain.png", 1 << 24);
    const std::string text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    EXPECT_NE(text.find("NOT FOR DIAGNOSIS"), std::string::npos);
    EXPECT_NE(text.find(restored.record["source"]["sha256"].get<std::string>()), std::string::npos);
    EXPECT_EQ(text.find("eye.png"), std::string::npos) << "file names can identify a patient";
}

TEST_F(RestoreTest, TheSameRunGivesTheSameBytes) {
    ASSERT_TRUE(saveRestored(restore(twoSteps()), folder_ / "a.png", Mark::none, {}));
    ASSERT_TRUE(saveRestored(restore(twoSteps()), folder_ / "b.png", Mark::none, {}));
    EXPECT_EQ(*readFile(folder_ / "a.png", 1 << 24), *readFile(folder_ / "b.png", 1 << 24));
}

TEST_F(RestoreTest, StepsWithTheirOwnOptionsGiveTheSamePicture) {
    const auto image = readImage(input_);
    const Pipeline pipeline = twoSteps();
    const std::vector<RunOptions> different{{.tilePx = 64}, {.tilePx = 128}};
    const auto stepwise = restoreStepwise(*image, pipeline, registry_, different, {});
    ASSERT_TRUE(stepwise) << stepwise.error().message;
    const Restored restored = restore(pipeline);
    const Image& whole = std::get<Image>(restored.value);
    const Image& steps = std::get<Image>(stepwise->value);
    EXPECT_TRUE(std::equal(whole.data(), whole.data() + 288 * 256 * 3, steps.data()));
    const auto tooFew = restoreStepwise(*image, pipeline, registry_, std::span(different).first(1), {});
    ASSERT_FALSE(tooFew);
    EXPECT_EQ(tooFew.error().code, ErrorCode::configuration);
}

TEST_F(RestoreTest, ARecordSaysHowToRunAgain) {
    Json record = restore(twoSteps()).record;
    record["steps"][1]["device"] = "cuda";
    record["steps"][1]["precision"] = "bf16";
    record["steps"][1]["tilePx"] = 512;
    record["steps"][1]["threads"] = 3;
    record["output"] = {{"name", "x.tif"}, {"sha256", "12"}, {"markStrip", true}};
    const auto run = readRecordedRun(record, "record");
    ASSERT_TRUE(run) << run.error().message;
    ASSERT_EQ(run->options.size(), 2u);
    EXPECT_EQ(run->options[0].device, DeviceChoice::cpu);
    EXPECT_EQ(run->options[1].device, DeviceChoice::cuda);
    EXPECT_EQ(run->options[1].precision, PrecisionChoice::bf16);
    EXPECT_EQ(run->options[1].tilePx, 512);
    EXPECT_EQ(run->options[1].threads, 3);
    EXPECT_TRUE(run->markStrip);
    record["steps"][1]["device"] = "abacus";
    const auto unknown = readRecordedRun(record, "record");
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::configuration);
    record.erase("steps");
    EXPECT_FALSE(readRecordedRun(record, "record"));
}

TEST_F(RestoreTest, AWishForOnePieceIsRemembered) {
    const auto image = readImage(input_);
    const auto restored = restoreImage(*image, twoSteps(), registry_, RunOptions{.tilePx = 4096}, {});
    ASSERT_TRUE(restored);
    const auto run = readRecordedRun(restored->record, "record");
    ASSERT_TRUE(run);
    EXPECT_EQ(run->options[1].tilePx, 4096);
}

TEST_F(RestoreTest, FileJobComparesWithTheReferenceAndStopsCleanly) {
    const Pipeline pipeline = pipelineOf(R"({"format": "fovea-pipeline/1", "steps": [{"method": "deblur.unsharp"}]})");
    const FileJob job{.pipeline = pipeline, .options = {RunOptions{}}};
    BatchItem item{.input = input_, .output = folder_ / "o.png", .record = folder_ / "o.png.json", .reference = input_, .ready = {}};
    std::stop_source stop;
    stop.request_stop();
    const auto cancelled = restoreFile(item, {}, job, registry_, {.stop = stop.get_token()});
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().code, ErrorCode::cancelled);
    EXPECT_FALSE(std::filesystem::exists(item.output));

    const auto done = restoreFile(item, {}, job, registry_, {});
    ASSERT_TRUE(done) << done.error().message;
    EXPECT_EQ(done->measured.size(), 4u);
    EXPECT_EQ(done->width, 72);
    EXPECT_EQ(done->summary.device, "cpu");

    ImageBuilder small(70, 64);
    ASSERT_TRUE(writeImage(folder_ / "small.png", std::move(small).build()));
    item.reference = folder_ / "small.png";
    item.output = folder_ / "p.png";
    item.record = folder_ / "p.png.json";
    const auto mismatch = restoreFile(item, {}, job, registry_, {});
    ASSERT_FALSE(mismatch);
    EXPECT_EQ(mismatch.error().code, ErrorCode::badData);
    EXPECT_FALSE(std::filesystem::exists(item.output));
}

TEST_F(RestoreTest, ARecordOfAnotherPictureIsSaid) {
    const Pipeline pipeline = pipelineOf(R"({"format": "fovea-pipeline/1", "steps": [{"method": "deblur.unsharp"}]})");
    FileJob job{.pipeline = pipeline, .options = {RunOptions{}}};
    job.recorded = RecordedRun{};
    job.recorded->sourceSha256 = "another";
    const BatchItem item{.input = input_, .output = folder_ / "o.png", .record = folder_ / "o.png.json", .ready = {}};
    const auto done = restoreFile(item, {}, job, registry_, {});
    ASSERT_TRUE(done);
    ASSERT_FALSE(done->notices.empty());
    EXPECT_NE(done->notices.back().english().find("not the file of the record"), std::string::npos);
}

}  // namespace
}  // namespace fovea
