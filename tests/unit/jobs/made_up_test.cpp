// A picture that was made up shows nobody's eye: that is said of it, and of everything that is made from it.
#include <gtest/gtest.h>

#include <string>

#include "core/base/files.h"
#include "core/image/embedded_text.h"
#include "core/image/read_image.h"
#include "core/jobs/batch_plan.h"
#include "core/jobs/earlier_work.h"
#include "core/jobs/mark.h"
#include "core/jobs/restore_file.h"
#include "core/jobs/side_by_side.h"
#include "core/jobs/synthesize_job.h"
#include "tests/support/temporary_folder.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;

const std::string kMadeFrom = "SYNTHETIC - NO PATIENT - AI-PROCESSED - NOT FOR DIAGNOSIS \u00b7 ";

// A slope, with a label of nothing.
class Slope final : public PairMethod {
public:
    Slope() {
        info_.id = "synth.slope";
        info_.task = Task::synthesize;
        info_.schema.integerOf({.key = "size", .label = "", .help = "", .unit = ""}, 512, {512, 1024});
    }
    const MethodInfo& info() const override { return info_; }
    Result<PairOutput> make(std::uint64_t, const ParamSet&, const RunOptions&, const JobContext&) const override {
        constexpr int kSide = 96;
        ImageBuilder builder(kSide, kSide);
        for (int i = 0; i < kSide * kSide * 3; ++i) builder.pixels()[i] = static_cast<float>(i % 97) / 97.0f;
        PairOutput pair;
        pair.fundus = std::move(builder).build();
        pair.vessels = Map(kSide, kSide, std::vector<float>(kSide * kSide, 0.0f));
        pair.record.methodId = info_.id;
        return pair;
    }

private:
    MethodInfo info_;
};

std::string textOf(const fs::path& path) {
    std::string all;
    for (const auto& [key, value] : embeddedTextIn(*readFile(path, 1 << 30))) all += key + ": " + value + "\n";
    return all;
}

class MadeUpTest : public ::testing::Test {
protected:
    MadeUpTest() : registry_(builtinMethods(folder_.path(), {})) {}
    fs::path madeUp() {
        const PairFiles files = pairFiles(folder_.path(), 1, 512);
        const Slope method;
        EXPECT_TRUE(synthesizePair(method, 1, method.info().schema.defaults(), {}, files, {}));
        return files.image;
    }
    BatchItem planned(const fs::path& input, const fs::path& output) {
        const auto plan = planBatch({.inputs = {input}, .output = output});
        EXPECT_TRUE(plan);
        return plan->items[0];
    }
    fs::path restored(const fs::path& input, const char* name, const char* id, Mark mark = Mark::none) {
        const MethodInfo& info = (*registry_.find(id))->info();
        const FileJob job{.pipeline = {{{info.id, info.version, info.schema.defaults()}}},
                          .options = {RunOptions{.device = DeviceChoice::cpu}},
                          .mark = mark,
                          .recorded = {}};
        const auto done = restoreFile(planned(input, folder_ / name), {&input, 1}, job, registry_, {});
        EXPECT_TRUE(done) << (done ? "" : done.error().message);
        return folder_ / name;
    }
    static std::string markIn(const fs::path& picture) { return (*readJsonFile(recordPathOf(picture)))["mark"]; }
    test::TemporaryFolder folder_;
    MethodRegistry registry_;
};

TEST_F(MadeUpTest, IsNeitherAPhotographNorProcessed) {
    const fs::path image = madeUp();
    for (const fs::path& path : {image, folder_ / "labels" / "synth_000001.png"}) {
        const auto earlier = earlierWorkOfFile(path);
        ASSERT_TRUE(earlier) << path;
        EXPECT_TRUE(earlier->madeUp);
        EXPECT_FALSE(earlier->processed);
        EXPECT_TRUE(earlier->learned);
        EXPECT_EQ(earlier->mark, madeUpMark("synth.slope"));
        EXPECT_TRUE(earlier->mark.starts_with("SYNTHETIC - NO PATIENT - NOT FOR DIAGNOSIS \u00b7 synth.slope \u00b7 Fovea "));
        EXPECT_EQ(earlier->methods, "synth.slope");
        EXPECT_TRUE(earlier->program.starts_with("Fovea "));
    }
}

TEST_F(MadeUpTest, IsStillSaidOfWhatIsMadeFromItHoweverOften) {
    const fs::path once = restored(madeUp(), "once.tif", "enhance.clahe");
    EXPECT_TRUE(markIn(once).starts_with(kMadeFrom + "synth.slope + enhance.clahe \u00b7 Fovea ")) << markIn(once);
    EXPECT_NE(textOf(once).find(markIn(once)), std::string::npos) << textOf(once);
    const fs::path twice = restored(once, "twice.png", "deblur.unsharp");
    EXPECT_TRUE(markIn(twice).starts_with(kMadeFrom + "synth.slope + enhance.clahe + deblur.unsharp \u00b7 Fovea ")) << markIn(twice);
    EXPECT_NE(textOf(twice).find(markIn(twice)), std::string::npos) << textOf(twice);
    EXPECT_EQ((*readJsonFile(recordPathOf(twice)))["source"]["mark"], markIn(once));
    // The third time from the record alone: other programs drop the text.
    const Image plain = *readImage(twice);
    fs::remove(twice);
    ASSERT_TRUE(writeImage(twice, plain));
    const fs::path thrice = restored(twice, "thrice.png", "enhance.clahe");
    EXPECT_TRUE(markIn(thrice).starts_with(kMadeFrom)) << markIn(thrice);
    const auto earlier = earlierWorkOfFile(thrice);
    ASSERT_TRUE(earlier);
    EXPECT_TRUE(earlier->madeUp);
    EXPECT_TRUE(earlier->processed);
    EXPECT_EQ(earlier->mark, markIn(thrice));
}

TEST_F(MadeUpTest, TheVisibleStripSaysIt) {
    const fs::path image = madeUp();
    const fs::path path = restored(image, "strip.png", "enhance.clahe", Mark::strip);
    const Image strip = *readImage(path), plain = *readImage(restored(image, "plain.png", "enhance.clahe"));
    const Image expected = withMarkStrip(plain, markIn(path));
    ASSERT_EQ(strip.height(), expected.height());
    for (int y = plain.height(); y < strip.height(); ++y)
        for (int x = 0; x < strip.width(); ++x) ASSERT_NEAR(strip.at(x, y)[0], expected.at(x, y)[0], 0.5 / 255 + 1e-6);
    EXPECT_TRUE(markIn(path).starts_with(kMadeFrom));
}

TEST_F(MadeUpTest, AMapOfItSaysIt) {
    const fs::path image = madeUp();
    restored(image, "map.png", "saliency.local");
    EXPECT_TRUE(markIn(folder_ / "map.png").starts_with("SYNTHETIC - NO PATIENT - ")) << markIn(folder_ / "map.png");
}

TEST_F(MadeUpTest, SideBySideBothSidesSayIt) {
    const fs::path image = madeUp(), result = restored(image, "result.png", "enhance.clahe");
    ASSERT_TRUE(sideBySideFile({image, result, folder_ / "both.png"}, {}));
    const std::string text = textOf(folder_ / "both.png");
    EXPECT_NE(text.find("Left: " + madeUpMark("synth.slope") + ". Right: " + markIn(result)), std::string::npos) << text;
    const auto both = earlierWorkOfFile(folder_ / "both.png");
    ASSERT_TRUE(both);
    EXPECT_TRUE(both->madeUp);
    EXPECT_TRUE(both->processed);
    // A result whose record is gone, or that never had one.
    fs::remove(recordPathOf(result));
    ASSERT_TRUE(sideBySideFile({image, result, folder_ / "no record.png"}, {}));
    EXPECT_NE(textOf(folder_ / "no record.png").find("Right: SYNTHETIC - NO PATIENT - RESULT, without a record"), std::string::npos);
}

TEST_F(MadeUpTest, IsFoundWhereverItIsSaid) {
    const Image grey = *readImage(madeUp());
    const std::string processed = "PROCESSED - NOT FOR DIAGNOSIS \u00b7 enhance.clahe \u00b7 Fovea 0.0.9";
    const std::pair<const char*, ImageText> texts[] = {
        {"mark.png", {{"Software", "Fovea 0.1.0"}, {"Comment", "SYNTHETIC - NO PATIENT - NOT FOR DIAGNOSIS"}}},
        {"screen.png", {{"Comment", "SYNTHETIC, NO PATIENT \u2013 NOT FOR DIAGNOSIS: synth.png"}}},
        {"two.png", {{"Comment", processed}, {"Description", "SYNTHETIC - NO PATIENT"}}},
        {"turned.png", {{"Comment", "SYNTHETIC - NO PATIENT"}, {"Description", processed}}},
        {"left.png", {{"Comment", "Left: SYNTHETIC - NO PATIENT - NOT FOR DIAGNOSIS. Right: " + processed}}},
        {"screen, processed.png", {{"Comment", "SYNTHETIC, NO PATIENT \u2013 AI-PROCESSED \u2013 NOT FOR DIAGNOSIS"}}}};
    for (const auto& [name, text] : texts) {
        ASSERT_TRUE(writeImage(folder_ / name, grey, text));
        const auto earlier = earlierWorkOfFile(folder_ / name);
        ASSERT_TRUE(earlier) << name;
        EXPECT_TRUE(earlier->madeUp) << name;
        EXPECT_TRUE(earlier->mark.starts_with(kMadeUpPhrase)) << earlier->mark;
        EXPECT_EQ(earlier->processed, std::string_view(name) != "mark.png" && std::string_view(name) != "screen.png") << name;
    }
}

}  // namespace
}  // namespace fovea
