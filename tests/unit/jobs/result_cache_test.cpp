#include "core/jobs/evaluate/result_cache.h"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <limits>

#include "tests/support/temporary_folder.h"

namespace fovea::test {
namespace {

namespace fs = std::filesystem;

Image ramp(int width, int height) {
    ImageBuilder builder(width, height);
    for (int i = 0; i < width * height * 3; ++i) builder.pixels()[i] = static_cast<float>((i * 7) % 256) / 255.0f;
    return std::move(builder).build();
}

fs::path onlyFile(const fs::path& folder, const std::string& extension) {
    fs::path found;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == extension) found = entry.path();
    }
    return found;
}

void damage(const fs::path& path) {
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(static_cast<std::streamoff>(fs::file_size(path) / 2));
    file.put('\x7f');
    file.put('\x01');
}

class Cache : public ::testing::Test {
protected:
    TemporaryFolder folder_;
    const Json key_ = {{"input", "abc"}, {"method", "m"}, {"version", 1}};
};

TEST_F(Cache, ValuesComeBackUnderTheirKeyOnly) {
    ResultCache cache(folder_ / "cache");
    EXPECT_FALSE(cache.findValue(key_));
    ASSERT_TRUE(cache.keepValue(key_, {{"value", 3.25}}));
    const auto value = cache.findValue(key_);
    ASSERT_TRUE(value);
    EXPECT_EQ((*value)["value"], 3.25);
    Json other = key_;
    other["version"] = 2;
    EXPECT_FALSE(cache.findValue(other));
    EXPECT_EQ(cache.counts().found, 1);
    EXPECT_EQ(cache.counts().damaged, 0);
    // Another process finds it too.
    EXPECT_TRUE(ResultCache(folder_ / "cache").findValue(key_));
}

TEST_F(Cache, PicturesComeBackBitForBit) {
    ResultCache cache(folder_ / "cache");
    const Image image = ramp(13, 9);
    ASSERT_TRUE(cache.keepPicture(key_, {image, {{"seconds", 1.5}}}));
    const auto kept = cache.findPicture(key_);
    ASSERT_TRUE(kept);
    ASSERT_TRUE(std::holds_alternative<Image>(kept->value));
    EXPECT_EQ(contentHash(std::get<Image>(kept->value)), contentHash(image));
    EXPECT_EQ(kept->about["seconds"], 1.5);
}

TEST_F(Cache, MapsStayMaps) {
    ResultCache cache(folder_ / "cache");
    const Map map(3, 2, {0.0f, 0.2f, 0.4f, 0.6f, 0.8f, 1.0f});
    ASSERT_TRUE(cache.keepPicture(key_, {map, Json::object()}));
    const auto kept = cache.findPicture(key_);
    ASSERT_TRUE(kept);
    ASSERT_TRUE(std::holds_alternative<Map>(kept->value));
    EXPECT_EQ(contentHash(std::get<Map>(kept->value)), contentHash(map));
    EXPECT_NEAR(std::get<Map>(kept->value).at(1, 0), 0.2f, 1e-6);
}

TEST_F(Cache, ADamagedEntryIsAsGoodAsNoneAndSaid) {
    ResultCache cache(folder_ / "cache");
    ASSERT_TRUE(cache.keepValue(key_, {{"value", 1}}));
    damage(onlyFile(folder_ / "cache", ".json"));
    EXPECT_FALSE(cache.findValue(key_));
    EXPECT_EQ(cache.counts().damaged, 1);
    ASSERT_EQ(cache.notices().size(), 1u);
    EXPECT_NE(cache.notices()[0].find("computed again"), std::string::npos);
    ASSERT_TRUE(cache.keepValue(key_, {{"value", 2}}));
    EXPECT_EQ((*cache.findValue(key_))["value"], 2);
}

TEST_F(Cache, ADamagedOrMissingPictureIsComputedAgain) {
    ResultCache cache(folder_ / "cache");
    ASSERT_TRUE(cache.keepPicture(key_, {ramp(40, 30), Json::object()}));
    damage(onlyFile(folder_ / "cache", ".png"));
    EXPECT_FALSE(cache.findPicture(key_));
    EXPECT_EQ(cache.counts().damaged, 1);
    ASSERT_TRUE(cache.keepPicture(key_, {ramp(40, 30), Json::object()}));
    EXPECT_TRUE(cache.findPicture(key_));
    fs::remove(onlyFile(folder_ / "cache", ".png"));
    EXPECT_FALSE(cache.findPicture(key_));
    EXPECT_EQ(cache.counts().damaged, 2);
}

TEST_F(Cache, AChangedFigureInAWellFormedEntryIsFound) {
    ResultCache cache(folder_ / "cache");
    ASSERT_TRUE(cache.keepValue(key_, {{"value", 1}}));
    const fs::path path = onlyFile(folder_ / "cache", ".json");
    auto entry = readJsonFile(path);
    ASSERT_TRUE(entry);
    (*entry)["value"]["value"] = 9;
    std::ofstream(path) << entry->dump();
    EXPECT_FALSE(cache.findValue(key_));
    EXPECT_EQ(cache.counts().damaged, 1);
}

TEST(ContentHash, KnowsPixelsSizeAndKindOnly) {
    const Image image = ramp(12, 8);
    ImageBuilder builder(image);
    builder.info().sourceName = "elsewhere.jpg";
    EXPECT_EQ(contentHash(std::move(builder).build()), contentHash(image));
    ImageBuilder changed(image);
    changed.pixels()[5] += 1.0f / 255;
    EXPECT_NE(contentHash(std::move(changed).build()), contentHash(image));
    EXPECT_NE(contentHash(ramp(8, 12)), contentHash(image));
    EXPECT_EQ(contentHash(roundedTo8Bits(image)), contentHash(image));
}

TEST(FigureJson, InfinitiesSurvive) {
    const double inf = std::numeric_limits<double>::infinity();
    EXPECT_EQ(figureFromJson(figureToJson(inf)), inf);
    EXPECT_EQ(figureFromJson(figureToJson(-inf)), -inf);
    EXPECT_TRUE(std::isnan(*figureFromJson(figureToJson(std::nan("")))));
    EXPECT_EQ(figureFromJson(figureToJson(0.1)), 0.1);
    EXPECT_FALSE(figureFromJson("much"));
}

}  // namespace
}  // namespace fovea::test
