#include "core/jobs/batch_plan.h"

#include <gtest/gtest.h>

#include <fstream>

#include "tests/support/temporary_folder.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;

class BatchPlanTest : public ::testing::Test {
protected:
    // A file that begins like a PNG: plans look at no more than that.
    fs::path picture(const fs::path& name) {
        const fs::path path = folder_ / name;
        fs::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << "\x89PNG\r\n\x1a\n and more";
        return path;
    }
    fs::path text(const fs::path& name) {
        std::ofstream(folder_ / name) << "{}";
        return folder_ / name;
    }
    ErrorCode codeOf(const BatchRequest& request) {
        const auto plan = planBatch(request);
        if (!plan) return plan.error().code;
        EXPECT_EQ(plan->items.size(), 1u);
        EXPECT_FALSE(plan->items.front().ready);
        return plan->items.front().ready ? ErrorCode::internal : plan->items.front().ready.error().code;
    }
    test::TemporaryFolder folder_;
};

TEST_F(BatchPlanTest, OneInputGoesToAFile) {
    const auto plan = planBatch({.inputs = {picture("a.jpg")}, .output = folder_ / "out.tif"});
    ASSERT_TRUE(plan) << plan.error().message;
    EXPECT_FALSE(plan->several);
    ASSERT_EQ(plan->items.size(), 1u);
    EXPECT_EQ(plan->items[0].output, folder_ / "out.tif");
    EXPECT_EQ(plan->items[0].record, folder_ / "out.tif.json");
    EXPECT_TRUE(plan->items[0].ready);
    EXPECT_FALSE(plan->outputFolder);
}

TEST_F(BatchPlanTest, OneInputGoesIntoAFolderThatExistsOrEndsInASlash) {
    fs::create_directory(folder_ / "there");
    const auto existing = planBatch({.inputs = {picture("a.jpg")}, .output = folder_ / "there"});
    ASSERT_TRUE(existing);
    EXPECT_EQ(existing->items[0].output, folder_ / "there" / "a.png");

    const auto slash = planBatch({.inputs = {folder_ / "a.jpg"}, .output = folder_ / "new/"});
    ASSERT_TRUE(slash);
    EXPECT_EQ(slash->items[0].output, folder_ / "new" / "a.png");
    EXPECT_FALSE(fs::exists(folder_ / "new"));  // a plan makes nothing
    ASSERT_TRUE(makeOutputFolder(*slash));
    EXPECT_TRUE(fs::is_directory(folder_ / "new"));
}

TEST_F(BatchPlanTest, SeveralInputsKeepTheirStems) {
    const auto plan = planBatch({.inputs = {picture("a.jpg"), picture("b.c.dcm"), picture("noextension")},
                                 .output = folder_ / "results"});
    ASSERT_TRUE(plan);
    EXPECT_TRUE(plan->several);
    EXPECT_EQ(plan->items[0].output, folder_ / "results" / "a.png");
    EXPECT_EQ(plan->items[1].output, folder_ / "results" / "b.c.png");
    EXPECT_EQ(plan->items[2].output, folder_ / "results" / "noextension.png");
}

TEST_F(BatchPlanTest, EqualStemsAreRefusedBeforeAnythingIsDone) {
    const auto plan = planBatch({.inputs = {picture("x/a.jpg"), picture("y/a.tif")}, .output = folder_ / "results"});
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().code, ErrorCode::usage);
    EXPECT_NE(plan.error().message.find("x/a.jpg"), std::string::npos);
    EXPECT_NE(plan.error().message.find("y/a.tif"), std::string::npos);
}

TEST_F(BatchPlanTest, AnExistingOutputOrRecordIsNotReplaced) {
    picture("out.png");
    EXPECT_EQ(codeOf({.inputs = {picture("a.jpg")}, .output = folder_ / "out.png"}), ErrorCode::outputExists);
    text("fresh.png.json");
    EXPECT_EQ(codeOf({.inputs = {folder_ / "a.jpg"}, .output = folder_ / "fresh.png"}), ErrorCode::outputExists);
    EXPECT_EQ(codeOf({.inputs = {folder_ / "a.jpg"}, .output = folder_ / "a.jpg" / "x.png"}), ErrorCode::inputOutput);
    const auto several = planBatch({.inputs = {folder_ / "a.jpg", picture("b.jpg")}, .output = folder_ / "out.png"});
    ASSERT_FALSE(several);
    EXPECT_EQ(several.error().code, ErrorCode::outputExists);
}

TEST_F(BatchPlanTest, AnInputIsNeverTheOutputByAnyName) {
    const fs::path input = picture("a.png");
    EXPECT_EQ(codeOf({.inputs = {input}, .output = input}), ErrorCode::refusedForSafety);
    EXPECT_EQ(codeOf({.inputs = {input}, .output = folder_ / "." / "a.png"}), ErrorCode::refusedForSafety);
    fs::create_symlink(input, folder_ / "soft.png");
    EXPECT_EQ(codeOf({.inputs = {input}, .output = folder_ / "soft.png"}), ErrorCode::refusedForSafety);
    fs::create_hard_link(input, folder_ / "hard.png");
    EXPECT_EQ(codeOf({.inputs = {input}, .output = folder_ / "hard.png"}), ErrorCode::refusedForSafety);
    // Through a link to the folder, and when the record would be the pipeline that is read.
    fs::create_directory_symlink(folder_.path(), folder_ / "loop");
    EXPECT_EQ(codeOf({.inputs = {input}, .output = folder_ / "loop" / "a.png"}), ErrorCode::refusedForSafety);
    const fs::path pipeline = text("new.png.json");
    EXPECT_EQ(codeOf({.inputs = {input}, .output = folder_ / "new.png", .alsoRead = {pipeline}}), ErrorCode::refusedForSafety);
    const fs::path reference = picture("reference.png");
    EXPECT_EQ(codeOf({.inputs = {input}, .output = reference, .reference = reference}), ErrorCode::refusedForSafety);
}

TEST_F(BatchPlanTest, MissingInputsAndFoldersAreNoInput) {
    EXPECT_EQ(codeOf({.inputs = {folder_ / "absent.png"}, .output = folder_ / "o.png"}), ErrorCode::noInput);
    EXPECT_EQ(codeOf({.inputs = {folder_.path()}, .output = folder_ / "o.png"}), ErrorCode::noInput);
    // One of several: the others are still done.
    const auto plan = planBatch({.inputs = {folder_ / "absent.png", picture("a.png")}, .output = folder_ / "results"});
    ASSERT_TRUE(plan);
    EXPECT_FALSE(plan->items[0].ready);
    EXPECT_TRUE(plan->items[1].ready);
}

TEST_F(BatchPlanTest, FoldersAreSearchedWhenAsked) {
    picture("in/b.png");
    picture("in/deep/a.weird");
    picture("in/.hidden.png");
    std::ofstream(folder_ / "in" / "notes.png") << "not a picture in spite of its name";
    fs::create_directory_symlink(folder_ / "in", folder_ / "in" / "circle");
    const auto plan =
        planBatch({.inputs = {folder_ / "in"}, .output = folder_ / "out", .folders = FolderInputs::searched});
    ASSERT_TRUE(plan) << plan.error().message;
    EXPECT_TRUE(plan->several);
    ASSERT_EQ(plan->items.size(), 2u);
    EXPECT_EQ(plan->items[0].output, folder_ / "out" / "b.png");
    EXPECT_EQ(plan->items[1].output, folder_ / "out" / "a.png");

    fs::create_directory(folder_ / "empty");
    const auto nothing =
        planBatch({.inputs = {folder_ / "empty"}, .output = folder_ / "out", .folders = FolderInputs::searched});
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().code, ErrorCode::noInput);
}

TEST_F(BatchPlanTest, ExtensionsAreChecked) {
    const fs::path input = picture("a.png");
    const auto jpeg = planBatch({.inputs = {input}, .output = folder_ / "o.jpg"});
    ASSERT_FALSE(jpeg);
    EXPECT_EQ(jpeg.error().code, ErrorCode::usage);
    const auto map = planBatch({.inputs = {input}, .output = folder_ / "o.tif", .formats = OutputFormats::pngOnly});
    ASSERT_FALSE(map);
    EXPECT_EQ(map.error().code, ErrorCode::usage);
    EXPECT_TRUE(planBatch({.inputs = {input}, .output = folder_ / "o.TIFF"}));
}

TEST_F(BatchPlanTest, ReferencesMatchByStem) {
    const fs::path a = picture("a.jpg"), b = picture("b.jpg");
    const fs::path truth = picture("truth/a.png");
    const auto one = planBatch({.inputs = {a}, .output = folder_ / "o.png", .reference = truth});
    ASSERT_TRUE(one);
    EXPECT_EQ(one->items[0].reference, truth);

    const auto file = planBatch({.inputs = {a, b}, .output = folder_ / "out", .reference = truth});
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().code, ErrorCode::usage);

    const auto several = planBatch({.inputs = {a, b}, .output = folder_ / "out", .reference = folder_ / "truth"});
    ASSERT_TRUE(several);
    EXPECT_EQ(several->items[0].reference, truth);
    ASSERT_FALSE(several->items[1].ready);
    EXPECT_EQ(several->items[1].ready.error().code, ErrorCode::noInput);

    const auto absent = planBatch({.inputs = {a}, .output = folder_ / "o.png", .reference = folder_ / "no.png"});
    ASSERT_FALSE(absent);
    EXPECT_EQ(absent.error().code, ErrorCode::noInput);
}

}  // namespace
}  // namespace fovea
