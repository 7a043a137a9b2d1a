#include "core/jobs/synthesize_job.h"

#include <gtest/gtest.h>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/image/read_image.h"
#include "tests/support/temporary_folder.h"

namespace fovea {
namespace {

// A stripe whose place is the seed.
class Stripes final : public PairMethod {
public:
    Stripes() {
        info_.id = "synth.stripes";
        info_.task = Task::synthesize;
        info_.schema.integerOf({.key = "size", .label = "", .help = "", .unit = ""}, 512, {512, 1024});
    }
    const MethodInfo& info() const override { return info_; }
    Result<PairOutput> make(std::uint64_t seed, const ParamSet&, const RunOptions&, const JobContext&) const override {
        if (seed == 13) return fail(ErrorCode::outOfMemory, "no room");
        PairOutput pair;
        ImageBuilder builder(16, 8);
        std::vector<float> label(16 * 8, 0.0f);
        for (int y = 0; y < 8; ++y) {
            label[static_cast<std::size_t>(y) * 16 + seed] = 1;
            builder.pixels()[3 * (static_cast<std::size_t>(y) * 16 + seed)] = 1;
        }
        pair.fundus = std::move(builder).build();
        pair.vessels = Map(16, 8, std::move(label));
        pair.record.methodId = info_.id;
        return pair;
    }

private:
    MethodInfo info_;
};

TEST(SynthesizeJob, WritesImageLabelAndRecord) {
    const test::TemporaryFolder folder;
    const Stripes method;
    const PairFiles files = pairFiles(folder.path(), 3, 512);
    EXPECT_EQ(files.image, folder.path() / "images" / "synth_000003.png");
    EXPECT_EQ(pairFiles(folder.path(), 3, 1024).label, folder.path() / "labels" / "synth_000003_1024.png");
    ASSERT_TRUE(synthesizePair(method, 3, method.info().schema.defaults(), {}, files, {}));
    const auto image = readImage(files.image), label = readImage(files.label);
    ASSERT_TRUE(image && label);
    EXPECT_EQ(image->at(3, 0)[0], 1);
    EXPECT_EQ(image->at(4, 0)[0], 0);
    EXPECT_EQ(label->at(3, 7)[0], 1);
    EXPECT_EQ(label->at(2, 7)[0], 0);
    const auto bytes = readFile(files.record, 1 << 20);
    ASSERT_TRUE(bytes);
    const Json record = Json::parse(std::string(reinterpret_cast<const char*>(bytes->data()), bytes->size()));
    EXPECT_EQ(record["format"], "fovea-pair/1");
    EXPECT_EQ(record["seed"], 3);
    EXPECT_EQ(record["step"]["method"], "synth.stripes");
    EXPECT_EQ(record["label"]["sha256"], sha256Hex(*readFile(files.label, 1 << 20)));
    EXPECT_NE(record["mark"].get<std::string>().find("SYNTHETIC"), std::string::npos);
}

TEST(SynthesizeJob, NeverReplacesAnything) {
    const test::TemporaryFolder folder;
    const Stripes method;
    const PairFiles files = pairFiles(folder.path(), 3, 512);
    std::filesystem::create_directories(folder / "labels");
    ASSERT_TRUE(writeNewFile(files.label, "mine"));
    const auto refused = synthesizePair(method, 3, method.info().schema.defaults(), {}, files, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::outputExists);
    EXPECT_FALSE(std::filesystem::exists(files.image));
    EXPECT_EQ(std::filesystem::file_size(files.label), 4u);
}

TEST(SynthesizeJob, AFailureLeavesNoFile) {
    const test::TemporaryFolder folder;
    const Stripes method;
    const PairFiles files = pairFiles(folder.path(), 13, 512);
    const auto failed = synthesizePair(method, 13, method.info().schema.defaults(), {}, files, {});
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::outOfMemory);
    EXPECT_FALSE(std::filesystem::exists(files.image) || std::filesystem::exists(files.label) || std::filesystem::exists(files.record));
}

}  // namespace
}  // namespace fovea
