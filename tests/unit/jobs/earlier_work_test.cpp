#include "core/jobs/earlier_work.h"

#include <gtest/gtest.h>

#include <span>
#include <string>

#include "core/base/files.h"
#include "core/image/read_image.h"
#include "core/jobs/batch_plan.h"
#include "core/jobs/mark.h"
#include "core/jobs/restore_file.h"
#include "tests/support/temporary_folder.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;

Image grey(int side = 48) {
    ImageBuilder builder(side, side);
    for (int i = 0; i < side * side * 3; ++i) builder.pixels()[i] = static_cast<float>(i % 97) / 97.0f;
    return std::move(builder).build();
}

class EarlierWorkTest : public ::testing::Test {
protected:
    EarlierWorkTest() { registerClassicalMethods(registry_); }
    Pipeline step(const char* id) const {
        const MethodInfo& info = (*registry_.find(id))->info();
        return {{{info.id, info.version, info.schema.defaults()}}};
    }
    // Written as Fovea writes results.
    fs::path result(const char* name, const Pipeline& pipeline, Mark mark = Mark::none) {
        const auto restored = restoreImage(grey(), pipeline, registry_, {.device = DeviceChoice::cpu}, {});
        EXPECT_TRUE(restored);
        const Status saved = saveRestored(*restored, folder_ / name, mark, {});
        EXPECT_TRUE(saved) << (saved ? "" : saved.error().message);
        return folder_ / name;
    }
    FileResult restoreAgain(const fs::path& input, const fs::path& output, const Pipeline& pipeline) {
        const auto plan = planBatch({.inputs = {input}, .output = output});
        EXPECT_TRUE(plan);
        const FileJob job{.pipeline = pipeline, .options = {RunOptions{.device = DeviceChoice::cpu}}, .mark = Mark::none, .recorded = {}};
        const auto done = restoreFile(plan->items[0], plan->filesRead, job, registry_, {});
        EXPECT_TRUE(done) << (done ? "" : done.error().message);
        return *done;
    }
    test::TemporaryFolder folder_;
    MethodRegistry registry_;
};

TEST_F(EarlierWorkTest, AResultSaysWhatWasDoneInEveryFormatAndUnderAnyName) {
    for (const char* name : {"a.png", "b.tif", "c.tiff"}) {
        const fs::path path = result(name, step("enhance.clahe"));
        fs::rename(path, path.string() + " copy");  // away from its record, under a name that says nothing
        const auto earlier = earlierWorkOfFile(path.string() + " copy");
        ASSERT_TRUE(earlier) << name;
        EXPECT_EQ(earlier->methods, "enhance.clahe");
        EXPECT_EQ(earlier->mark, processedMark(step("enhance.clahe")));
        EXPECT_FALSE(earlier->learned);
    }
}

TEST_F(EarlierWorkTest, APhotographSaysNothing) {
    ASSERT_TRUE(writeImage(folder_ / "plain.png", grey()));
    ASSERT_TRUE(writeImage(folder_ / "camera.png", grey(), {{"Software", "Camera 1"}, {"Comment", "UNPROCESSED, left eye"}}));
    ASSERT_TRUE(writeImage(folder_ / "camera.tif", grey(), {{"Description", "fovea centred"}}));
    for (const char* name : {"plain.png", "camera.png", "camera.tif"}) EXPECT_FALSE(earlierWorkOfFile(folder_ / name)) << name;
    EXPECT_FALSE(earlierWorkOfFile(folder_ / "not there.png"));
    const Bytes broken(40, std::byte{7});
    EXPECT_FALSE(earlierWorkOf(broken, {}));
    // A picture cut off in its header says nothing, and takes nothing down.
    const Bytes whole = *readFile(result("whole.png", step("enhance.clahe")), 1 << 30);
    for (std::size_t length = 0; length < 400; ++length) earlierWorkOf(std::span(whole).first(std::min(length, whole.size())), {});
}

// A JPEG's first bytes, with one block of metadata in it: no pixels are needed to find what it says.
Bytes jpegWith(unsigned char marker, const std::string& block) {
    std::string bytes = "\xff\xd8\xff";
    bytes += static_cast<char>(marker);
    bytes += static_cast<char>((block.size() + 2) >> 8);
    bytes += static_cast<char>((block.size() + 2) & 0xff);
    bytes += block + "\xff\xda";
    const auto raw = std::as_bytes(std::span(bytes));
    return {raw.begin(), raw.end()};
}

// Exif of one entry in its first directory, or (in the other one) of a comment.
std::string exifWith(std::uint16_t tag, const std::string& value, bool inner = false) {
    std::string exif("Exif\0\0II*\0\x08\0\0\0", 14);
    const auto number = [&](std::size_t n, int bytes) {
        for (int i = 0; i < bytes; ++i) exif += static_cast<char>(n >> (8 * i) & 0xff);
    };
    const auto entry = [&](std::uint16_t name, std::size_t count, std::size_t at) {
        number(1, 2);
        number(name, 2);
        number(2, 2);
        number(count, 4);
        number(at, 4);
        number(0, 4);
    };
    if (inner) entry(0x8769, 1, 26);
    entry(tag, value.size(), inner ? 44 : 26);
    return exif + value;
}

TEST_F(EarlierWorkTest, HalfACharacterBecomesTextThatCanBeWritten) {
    std::string wide;
    for (const char character : std::string("PROCESSED - NOT FOR DIAGNOSIS")) wide += {character, '\0'};
    const auto earlier = earlierWorkOf(jpegWith(0xe1, exifWith(0x9c9c, wide + std::string("\x3d\xd8", 2))), {});
    ASSERT_TRUE(earlier);
    EXPECT_EQ(earlier->mark, "PROCESSED - NOT FOR DIAGNOSIS\ufffd");
    EXPECT_NO_THROW(Json(earlier->mark).dump());
}

TEST_F(EarlierWorkTest, AJpegOfAnotherProgramSaysWhatItKept) {
    const std::string mark = "AI-PROCESSED - NOT FOR DIAGNOSIS \u00b7 sr.fovea x4 \u00b7 Fovea 0.0.9";
    std::string latin = mark, wide;
    for (std::size_t at; (at = latin.find("\u00b7")) != std::string::npos;) latin.replace(at, 2, "\xb7");
    for (const char character : latin) wide += {character, '\0'};
    const std::string xmp = std::string("http://ns.adobe.com/xap/1.0/\0", 29) + "<x:xmpmeta><dc:description>" + mark + "</dc:description></x:xmpmeta>";
    const std::pair<const char*, Bytes> kept[] = {
        {"a comment", jpegWith(0xfe, mark)},
        {"a comment of an old program", jpegWith(0xfe, latin)},
        {"a comment with its key, and another line", jpegWith(0xfe, "Comment: " + mark + "\nDisclaimer: none")},
        {"Exif's description", jpegWith(0xe1, exifWith(0x010e, mark + std::string(1, '\0')))},
        {"Exif's comment", jpegWith(0xe1, exifWith(0x9286, std::string("ASCII\0\0\0", 8) + mark, true))},
        {"Exif's comment in two bytes", jpegWith(0xe1, exifWith(0x9286, std::string("UNICODE\0", 8) + wide, true))},
        {"Windows' comment", jpegWith(0xe1, exifWith(0x9c9c, wide))},
        {"XMP", jpegWith(0xe1, xmp)},
        {"a caption", jpegWith(0xed, std::string("Photoshop 3.0\0" "8BIM\x04\x04\0\0", 22) + mark + std::string("\x1c\x02", 2))}};
    for (const auto& [what, bytes] : kept) {
        const auto earlier = earlierWorkOf(bytes, {});
        ASSERT_TRUE(earlier) << what;
        EXPECT_TRUE(earlier->learned) << what;
        EXPECT_EQ(earlier->mark, mark) << what;
        EXPECT_EQ(earlier->methods, "sr.fovea x4") << what;
        EXPECT_EQ(earlier->program, "Fovea 0.0.9") << what;
        // Cut off anywhere it says what is left, and takes nothing down.
        for (std::size_t length = 0; length < bytes.size(); ++length) earlierWorkOf(std::span(bytes).first(length), {});
    }
    const auto program = earlierWorkOf(jpegWith(0xe1, exifWith(0x0131, std::string("Fovea 0.0.9\0", 12))), {});
    ASSERT_TRUE(program) << "only the program's name was kept";
    EXPECT_EQ(program->program, "Fovea 0.0.9");
    EXPECT_EQ(program->methods, "");
    EXPECT_FALSE(program->learned);
    EXPECT_FALSE(earlierWorkOf(jpegWith(0xe1, exifWith(0x0131, "Foveal Camera 2")), {}));
    EXPECT_FALSE(earlierWorkOf(jpegWith(0xe1, exifWith(0x010e, "left eye, fovea centred")), {}));
    EXPECT_FALSE(earlierWorkOf(jpegWith(0xe1, exifWith(0x010e, "")), {}));
}

TEST_F(EarlierWorkTest, TheProgramIsTheOneThatWroteIt) {
    ASSERT_TRUE(writeImage(folder_ / "old.png", grey(), {{"Comment", "PROCESSED - NOT FOR DIAGNOSIS \u00b7 enhance.clahe \u00b7 Fovea 0.0.9"}}));
    EXPECT_EQ(earlierWorkOfFile(folder_ / "old.png")->program, "Fovea 0.0.9");
    ASSERT_TRUE(writeImage(folder_ / "older.png", grey(), {{"Comment", "PROCESSED - NOT FOR DIAGNOSIS \u00b7 enhance.clahe"}}));
    EXPECT_EQ(earlierWorkOfFile(folder_ / "older.png")->program, "Fovea") << "which one is not known";
}

TEST_F(EarlierWorkTest, ALearnedMarkIsToldFromAClassicalOne) {
    const std::string mark = "AI-PROCESSED - NOT FOR DIAGNOSIS \u00b7 sr.fovea x4 \u00b7 Fovea 0.0.9";
    ASSERT_TRUE(writeImage(folder_ / "ai.png", grey(), {{"Comment", mark}}));
    ASSERT_TRUE(writeImage(folder_ / "both.tif", grey(), {{"Comment", "Left: original. Right: " + mark}}));
    for (const char* name : {"ai.png", "both.tif"}) {
        const auto earlier = earlierWorkOfFile(folder_ / name);
        ASSERT_TRUE(earlier) << name;
        EXPECT_TRUE(earlier->learned) << name;
        EXPECT_EQ(earlier->methods, "sr.fovea x4") << name;
        EXPECT_EQ(earlier->mark, mark) << name;
    }
}

TEST_F(EarlierWorkTest, ARecordSpeaksForAFileThatLostItsText) {
    const fs::path path = result("lost.png", step("deblur.unsharp"));
    fs::remove(path);
    ASSERT_TRUE(writeImage(path, grey()));  // as a program that keeps no text would have written it
    const auto earlier = earlierWorkOfFile(path);
    ASSERT_TRUE(earlier);
    EXPECT_EQ(earlier->methods, "deblur.unsharp");
    fs::rename(path, folder_ / "other.png");
    fs::rename(path.string() + ".json", folder_ / "other.png.json");
    EXPECT_FALSE(earlierWorkOfFile(folder_ / "other.png")) << "a record of another file";
}

// A classical step after a learned one does not wash the mark off, however often it is done.
TEST_F(EarlierWorkTest, WhatWasDoneBeforeJoinsTheMark) {
    ASSERT_TRUE(writeImage(folder_ / "ai.png", grey(), {{"Comment", "AI-PROCESSED - NOT FOR DIAGNOSIS \u00b7 sr.fovea x4 \u00b7 Fovea 0.0.9"}}));
    const FileResult once = restoreAgain(folder_ / "ai.png", folder_ / "once.tif", step("enhance.clahe"));
    EXPECT_TRUE(once.mark.starts_with("AI-PROCESSED - NOT FOR DIAGNOSIS \u00b7 sr.fovea x4 + enhance.clahe \u00b7 ")) << once.mark;
    const FileResult twice = restoreAgain(folder_ / "once.tif", folder_ / "twice.png", step("deblur.unsharp"));
    EXPECT_TRUE(twice.mark.starts_with("AI-PROCESSED - NOT FOR DIAGNOSIS \u00b7 sr.fovea x4 + enhance.clahe + deblur.unsharp \u00b7 ")) << twice.mark;
    const auto record = readJsonFile(folder_ / "twice.png.json");
    ASSERT_TRUE(record);
    EXPECT_EQ((*record)["mark"], twice.mark);
    EXPECT_EQ((*record)["source"]["mark"], once.mark);
    EXPECT_EQ(earlierWorkOfFile(folder_ / "twice.png")->mark, twice.mark);
    // Of a photograph nothing is said that was not done.
    ASSERT_TRUE(writeImage(folder_ / "plain.png", grey()));
    EXPECT_EQ(restoreAgain(folder_ / "plain.png", folder_ / "fresh.png", step("enhance.clahe")).mark, processedMark(step("enhance.clahe")));
    EXPECT_FALSE((*readJsonFile(folder_ / "fresh.png.json"))["source"].contains("mark"));
}

}  // namespace
}  // namespace fovea
