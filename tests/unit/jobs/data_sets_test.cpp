#include "core/jobs/data_sets.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "core/image/write_image.h"
#include "tests/support/temporary_folder.h"

namespace fovea::test {
namespace {

namespace fs = std::filesystem;

// A small PNG under any name: photographs are known by their content.
void picture(const fs::path& path, int width = 20, int height = 16, float value = 0.5f) {
    fs::create_directories(path.parent_path());
    ImageBuilder builder(width, height);
    std::fill_n(builder.pixels(), width * height * 3, value);
    const fs::path temporary = path.parent_path() / "temporary.png";
    ASSERT_TRUE(writeImage(temporary, std::move(builder).build()));
    fs::rename(temporary, path);
}

DataSet found(const std::string& layout, const fs::path& folder) {
    auto set = findDataSet({.layout = layout, .folder = folder});
    EXPECT_TRUE(set) << set.error().message;
    return set ? *set : DataSet{};
}

const DataSetItem& named(const DataSet& set, const std::string& name) {
    const auto at = std::ranges::find(set.items, name, &DataSetItem::name);
    if (at == set.items.end()) throw std::runtime_error("no item " + name);
    return *at;
}

class DataSets : public ::testing::Test {
protected:
    TemporaryFolder folder_;
};

TEST_F(DataSets, Drive) {
    picture(folder_ / "training/images/21_training.tif");
    picture(folder_ / "training/1st_manual/21_manual1.gif");
    picture(folder_ / "training/mask/21_training_mask.gif");
    picture(folder_ / "training/images/38_training.tif");
    picture(folder_ / "test/images/01_test.tif");
    picture(folder_ / "test/1st_manual/01_manual1.gif");
    picture(folder_ / "test/2nd_manual/01_manual2.gif");
    picture(folder_ / "test/mask/01_test_mask.gif");
    const DataSet set = found("DRIVE", folder_.path());
    ASSERT_EQ(set.items.size(), 3u);
    EXPECT_EQ(named(set, "21_training").split, Split::training);
    EXPECT_EQ(named(set, "38_training").split, Split::validation);
    EXPECT_FALSE(named(set, "38_training").label);
    const DataSetItem& test = named(set, "01_test");
    EXPECT_EQ(test.split, Split::test);
    EXPECT_EQ(test.label->filename(), "01_manual1.gif");
    EXPECT_EQ(test.secondLabel->filename(), "01_manual2.gif");
    EXPECT_EQ(test.mask->filename(), "01_test_mask.gif");
}

TEST_F(DataSets, ChaseKeepsBothEyesOfAChildTogether) {
    for (const char* eye : {"Image_01L", "Image_01R", "Image_09L", "Image_14R"}) {
        picture(folder_ / "images" / (std::string(eye) + ".jpg"));
        picture(folder_ / "1stHO" / (std::string(eye) + "_1stHO.png"));
        picture(folder_ / "2ndHO" / (std::string(eye) + "_2ndHO.png"));
    }
    picture(folder_ / "fov_mask/Image_01L.gif");
    const DataSet set = found("CHASE_DB1", folder_.path());
    ASSERT_EQ(set.items.size(), 4u);
    EXPECT_EQ(named(set, "Image_01L").group, named(set, "Image_01R").group);
    EXPECT_NE(named(set, "Image_01L").group, named(set, "Image_14R").group);
    EXPECT_EQ(named(set, "Image_01R").split, Split::training);
    EXPECT_EQ(named(set, "Image_09L").split, Split::validation);
    EXPECT_EQ(named(set, "Image_14R").split, Split::test);
    EXPECT_TRUE(named(set, "Image_01L").mask);
    EXPECT_FALSE(named(set, "Image_01R").mask);
    EXPECT_EQ(named(set, "Image_14R").secondLabel->filename(), "Image_14R_2ndHO.png");
}

TEST_F(DataSets, StareHasTwoObserversAndTwoExtensions) {
    for (int i = 1; i <= 12; ++i) {
        char name[16];
        std::snprintf(name, sizeof name, "im%04d", i);
        picture(folder_ / "images" / (std::string(name) + ".ppm"));
        picture(folder_ / "labels-ah" / (std::string(name) + ".ah.ppm"));
        picture(folder_ / "labels-vk" / (std::string(name) + ".vk.ppm"));
    }
    const DataSet set = found("STARE", folder_.path());
    ASSERT_EQ(set.items.size(), 12u);
    EXPECT_EQ(named(set, "im0010").split, Split::training);
    EXPECT_EQ(named(set, "im0011").split, Split::test);
    EXPECT_EQ(named(set, "im0003").label->filename(), "im0003.ah.ppm");
    EXPECT_EQ(named(set, "im0003").secondLabel->filename(), "im0003.vk.ppm");
}

TEST_F(DataSets, HrfTakesEitherKindOfLabel) {
    picture(folder_ / "images/01_h.jpg");
    picture(folder_ / "manual1/01_h.tif");
    picture(folder_ / "mask/01_h_mask.tif");
    picture(folder_ / "images/10_dr.JPG");
    picture(folder_ / "manual_av/10_dr_AVmanual.png");
    picture(folder_ / "images/12_g.jpg");
    const DataSet set = found("HRF", folder_.path());
    EXPECT_EQ(named(set, "01_h").split, Split::training);
    EXPECT_EQ(named(set, "01_h").label->filename(), "01_h.tif");
    EXPECT_EQ(named(set, "01_h").mask->filename(), "01_h_mask.tif");
    EXPECT_EQ(named(set, "10_dr").split, Split::validation);
    EXPECT_EQ(named(set, "10_dr").label->filename(), "10_dr_AVmanual.png");
    EXPECT_EQ(named(set, "12_g").split, Split::test);
    EXPECT_FALSE(named(set, "12_g").label);
}

TEST_F(DataSets, CsdiReadsItsGradesAndSplit) {
    for (const char* name : {"csdi_008.jpg", "csdi_012.jpg", "csdi_013.jpg"}) picture(folder_ / name);
    std::ofstream(folder_ / "scores.csv") << "file,cataract_score_0_10,width_px\ncsdi_008.jpg,6.5,20\ncsdi_012.jpg,0,20\n";
    const DataSet set = found("CSDI", folder_.path());
    ASSERT_EQ(set.items.size(), 3u);
    EXPECT_EQ(named(set, "csdi_008").severity, 6.5);
    EXPECT_EQ(named(set, "csdi_008").split, Split::test);
    EXPECT_EQ(named(set, "csdi_012").severity, 0.0);
    EXPECT_EQ(named(set, "csdi_012").split, Split::validation);
    EXPECT_FALSE(named(set, "csdi_013").severity);
    EXPECT_EQ(named(set, "csdi_013").split, Split::training);
    std::ofstream(folder_ / "scores.csv") << "nothing of use\n";
    const auto damaged = findDataSet({"CSDI", folder_.path()});
    ASSERT_FALSE(damaged);
    EXPECT_EQ(damaged.error().code, ErrorCode::badData);
}

TEST_F(DataSets, PairsGoByTheirStem) {
    picture(folder_ / "input/a.png");
    picture(folder_ / "reference/a.tif");
    picture(folder_ / "input/b.png");
    const auto missing = findDataSet({"pairs", folder_.path()});
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::noInput);
    EXPECT_NE(missing.error().message.find("b"), std::string::npos);
    picture(folder_ / "reference/b.png");
    const DataSet set = found("pairs", folder_.path());
    ASSERT_EQ(set.items.size(), 2u);
    EXPECT_EQ(set.items[0].reference->filename(), "a.tif");
    EXPECT_FALSE(set.items[0].label);
}

TEST_F(DataSets, TheExactStemGoesBeforeALongerName) {
    for (const char* side : {"input", "reference"}) {
        picture(folder_ / side / "a.png");
        picture(folder_ / side / "a.1.png");
    }
    const DataSet set = found("pairs", folder_.path());
    ASSERT_EQ(set.items.size(), 2u);
    for (const DataSetItem& item : set.items) EXPECT_EQ(item.reference->filename(), item.image.filename());
    // Two photographs of one name would give figures that nobody can tell apart.
    picture(folder_ / "input/a.tif");
    const auto twice = findDataSet({"pairs", folder_.path()});
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().code, ErrorCode::badData);
    EXPECT_NE(twice.error().message.find("a.tif"), std::string::npos) << twice.error().message;
}

TEST_F(DataSets, ADamagedPhotographIsNotPassedOver) {
    picture(folder_ / "DRIVE/test/images/01_test.png");
    fs::create_directories(folder_ / "DRIVE/test/images");
    std::ofstream(folder_ / "DRIVE/test/images/notes.txt") << "seen on Monday";
    EXPECT_EQ(found("DRIVE", folder_ / "DRIVE").items.size(), 1u);
    std::ofstream(folder_ / "DRIVE/test/images/02_test.tif") << "version https://git-lfs.github.com/spec/v1";
    const auto damaged = findDataSet({"DRIVE", folder_ / "DRIVE"});
    ASSERT_FALSE(damaged);
    EXPECT_EQ(damaged.error().code, ErrorCode::badData);
    EXPECT_NE(damaged.error().message.find("02_test.tif"), std::string::npos) << damaged.error().message;
}

TEST_F(DataSets, WhatIsNotThereIsAnError) {
    EXPECT_EQ(findDataSet({"DRIVE", folder_ / "none"}).error().code, ErrorCode::noInput);
    EXPECT_EQ(findDataSet({"DRIVE", folder_.path()}).error().code, ErrorCode::noInput);
    const auto unknown = findDataSet({"EYEPACS", folder_.path()});
    EXPECT_EQ(unknown.error().code, ErrorCode::usage);
    EXPECT_NE(unknown.error().message.find("CHASE_DB1"), std::string::npos);
    EXPECT_FALSE(dataSetThere({"STARE", folder_ / "STARE"}));
}

TEST_F(DataSets, MasksAreReadAndTheirSizeChecked) {
    picture(folder_ / "images/01_h.jpg", 20, 16, 0.6f);
    picture(folder_ / "mask/01_h_mask.tif", 20, 16, 1.0f);
    const DataSet set = found("HRF", folder_.path());
    ImageBuilder photograph(20, 16);
    const Image image = std::move(photograph).build();
    const auto view = fieldOfViewOf(set.items[0], image);
    ASSERT_TRUE(view) << view.error().message;
    EXPECT_EQ(view->right, 20);
    EXPECT_EQ(view->bottom, 16);
    EXPECT_TRUE(view->inside(3, 3));
    EXPECT_EQ(readBinaryMap(folder_ / "mask/01_h_mask.tif", 21, 16).error().code, ErrorCode::badData);
}

TEST(DataSetsReal, TheSetsAtHandAreFound) {
    const auto root = realData();
    if (!root) GTEST_SKIP() << "no real images here";
    const DataSet drive = found("DRIVE", *root / "DRIVE");
    EXPECT_EQ(drive.items.size(), 40u);
    EXPECT_TRUE(std::ranges::all_of(drive.items, [](const DataSetItem& item) { return item.label && item.mask; }));
    EXPECT_EQ(std::ranges::count(drive.items, Split::test, &DataSetItem::split), 20);
    const DataSet hrf = found("HRF", *root / "HRF");
    EXPECT_EQ(hrf.items.size(), 36u);
    EXPECT_EQ(std::ranges::count(hrf.items, Split::test, &DataSetItem::split), 6);
    EXPECT_TRUE(std::ranges::all_of(hrf.items, [](const DataSetItem& item) { return item.label.has_value(); }));
    const DataSet csdi = found("CSDI", *root / "CSDI");
    EXPECT_TRUE(std::ranges::all_of(csdi.items, [](const DataSetItem& item) { return item.severity.has_value(); }));
    EXPECT_EQ(std::ranges::count(csdi.items, Split::test, &DataSetItem::split), 20);
    EXPECT_EQ(found("IDRiD", *root / "IDRiD").items.size(), 54u);
}

}  // namespace
}  // namespace fovea::test
