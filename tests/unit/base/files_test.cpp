#include "core/base/files.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>
#include <thread>

#include "core/base/job_context.h"
#include "core/base/json.h"
#include "tests/support/temporary_folder.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;

std::string content(const fs::path& path) {
    std::ifstream in(path);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::size_t filesIn(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

TEST(Files, ANewFileNeverReplacesOne) {
    const test::TemporaryFolder folder;
    ASSERT_TRUE(writeNewFile(folder / "a.txt", "one"));
    const auto again = writeNewFile(folder / "a.txt", "two");
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::outputExists);
    EXPECT_EQ(content(folder / "a.txt"), "one");
    fs::create_symlink(folder / "nowhere", folder / "dangling");
    EXPECT_FALSE(writeNewFile(folder / "dangling", "three"));
    EXPECT_FALSE(fs::exists(folder / "nowhere"));
    EXPECT_EQ(filesIn(folder.path()), 2u);  // no temporary is left
}

TEST(Files, OfManyWritersExactlyOneWins) {
    const test::TemporaryFolder folder;
    std::atomic<int> won{0};
    {
        std::vector<std::jthread> writers;
        for (int i = 0; i < 8; ++i) {
            writers.emplace_back([&, i] { won += writeNewFile(folder / "x", std::string(1000, static_cast<char>('a' + i))) ? 1 : 0; });
        }
    }
    EXPECT_EQ(won, 1);
    const std::string text = content(folder / "x");
    EXPECT_EQ(text, std::string(1000, text[0]));
    EXPECT_EQ(filesIn(folder.path()), 1u);
}

TEST(Files, ReplacingIsWholeOrNot) {
    const test::TemporaryFolder folder;
    ASSERT_TRUE(replaceFile(folder / "a", "one"));
    ASSERT_TRUE(replaceFile(folder / "a", "two"));
    EXPECT_EQ(content(folder / "a"), "two");
    EXPECT_EQ(replaceFile(folder / "no" / "a", "x").error().code, ErrorCode::inputOutput);
}

TEST(Files, ReadingSaysWhatIsWrong) {
    const test::TemporaryFolder folder;
    ASSERT_TRUE(writeNewFile(folder / "a", "12345"));
    EXPECT_EQ(readFile(folder / "a", 5)->size(), 5u);
    EXPECT_EQ(readFile(folder / "a", 4).error().code, ErrorCode::badData);
    EXPECT_EQ(readFile(folder / "b", 4).error().code, ErrorCode::noInput);
    EXPECT_NE(readFile(folder.path(), 4).error().message.find("folder"), std::string::npos);
    ASSERT_EQ(mkfifo((folder / "pipe").c_str(), 0600), 0);
    EXPECT_EQ(readFile(folder / "pipe", 4).error().code, ErrorCode::noInput);  // and does not wait for a writer
}

TEST(Files, OneFileByAnyName) {
    const test::TemporaryFolder folder;
    ASSERT_TRUE(writeNewFile(folder / "a", "x"));
    fs::create_symlink("a", folder / "soft");
    fs::create_hard_link(folder / "a", folder / "hard");
    EXPECT_TRUE(sameFile(folder / "a", folder / "soft"));
    EXPECT_TRUE(sameFile(folder / "hard", folder / "soft"));
    EXPECT_TRUE(sameFile(folder / "sub" / ".." / "new", folder / "new"));
    EXPECT_FALSE(sameFile(folder / "a", folder / "b"));
}

TEST(Json, MistakesAreErrorsNotExceptions) {
    EXPECT_EQ(parseJson("{\"a\":", "x").error().code, ErrorCode::badData);
    EXPECT_FALSE(parseJson(std::string(100'000, '['), "x"));
    EXPECT_TRUE(parseJson(R"(["[[[[", "\"[[["])", "x"));
    const Json json{{"a", 1}};
    EXPECT_EQ(jsonValue<std::string>(json, "a", "x").error().code, ErrorCode::configuration);
    EXPECT_EQ(jsonValue<int>(json, "b", "x").error().code, ErrorCode::configuration);
    EXPECT_EQ(*jsonValueOr<int>(json, "b", 5, "x"), 5);
}

TEST(JobContext, PartsMapProgressAndStopIsSeen) {
    std::vector<double> seen;
    std::stop_source source;
    JobContext context;
    context.stop = source.get_token();
    context.onProgress = [&](double fraction, std::string_view) { seen.push_back(fraction); };
    const JobContext half = context.part(0.5, 1);
    half.progress(0, "a");
    half.part(0, 0.5).progress(1, "b");
    EXPECT_EQ(seen, (std::vector<double>{0.5, 0.75}));
    EXPECT_TRUE(half.check());
    source.request_stop();
    EXPECT_EQ(half.check().error().code, ErrorCode::cancelled);
}

TEST(Errors, EveryCodeHasItsExitCodeAndName) {
    EXPECT_EQ(exitCodeOf(ErrorCode::usage), 64);
    EXPECT_EQ(exitCodeOf(ErrorCode::badData), 65);
    EXPECT_EQ(exitCodeOf(ErrorCode::noInput), 66);
    EXPECT_EQ(exitCodeOf(ErrorCode::unavailable), 69);
    EXPECT_EQ(exitCodeOf(ErrorCode::outputExists), 73);
    EXPECT_EQ(exitCodeOf(ErrorCode::refusedForSafety), 77);
    EXPECT_EQ(exitCodeOf(ErrorCode::configuration), 78);
    EXPECT_EQ(exitCodeOf(ErrorCode::cancelled), 130);
    EXPECT_EQ(nameOf(ErrorCode::badData), "bad-data");
    const Result<int> failed = fail(ErrorCode::badData, "x.png: is damaged");
    const Result<int> up = propagate(failed, phrase("opening"));
    EXPECT_EQ(up.error().message, "opening: x.png: is damaged");
}

}  // namespace
}  // namespace fovea
