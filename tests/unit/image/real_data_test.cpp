// Against real photographs, where they are at hand.
#include <gtest/gtest.h>
#include <opencv2/core.hpp>

#include "core/base/seed.h"
#include "core/image/field_of_view.h"
#include "core/image/mat_bridge.h"
#include "core/image/read_image.h"
#include "tests/support/temporary_folder.h"

namespace fovea::test {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> filesIn(const fs::path& folder) {
    std::vector<fs::path> files;
    if (!fs::is_directory(folder)) return files;
    for (const auto& entry : fs::directory_iterator(folder)) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

#define REQUIRE_REAL_DATA(folder) \
    const auto data = realData(); \
    if (!data || !fs::is_directory(*data / (folder))) GTEST_SKIP() << "needs the real photographs in " << (folder)

TEST(RealData, DriveMasksAreMatched) {
    REQUIRE_REAL_DATA("DRIVE");
    int compared = 0;
    for (const char* part : {"training", "test"}) {
        for (const fs::path& path : filesIn(*data / "DRIVE" / part / "images")) {
            const auto image = readImage(path);
            const auto mask = readImage(*data / "DRIVE" / part / "mask" / (path.stem().string() + "_mask.gif"));
            ASSERT_TRUE(image) << image.error().message;
            ASSERT_TRUE(mask) << mask.error().message;
            const FieldOfView field = estimateFieldOfView(*image);
            double both = 0, found = 0, real = 0;
            for (int y = 0; y < field.height; ++y) {
                for (int x = 0; x < field.width; ++x) {
                    const bool truth = mask->at(x, y)[0] > 0.5f;
                    found += field.inside(x, y);
                    real += truth;
                    both += truth && field.inside(x, y);
                }
            }
            EXPECT_GE(2 * both / (found + real), 0.994) << path;
            ++compared;
        }
    }
    EXPECT_EQ(compared, 40);
}

TEST(RealData, DiscsAreFoundAndTheirInsidesAreWhole) {
    REQUIRE_REAL_DATA("CSDI");
    Random random(11);
    for (const char* part : {"CSDI", "IDRiD", "HRF/images"}) {
        const auto files = filesIn(*data / part);
        for (std::size_t i = 0; i < files.size(); i += 9) {
            if (files[i].extension() != ".jpg") continue;
            const auto image = readImage(files[i]);
            ASSERT_TRUE(image) << image.error().message;
            const FieldOfView field = estimateFieldOfView(*image);
            EXPECT_FALSE(field.wholeImage) << files[i];
            const double shorter = std::min(image->width(), image->height());
            EXPECT_GT(field.diameterPx, 0.85 * shorter) << files[i];
            EXPECT_LT(field.diameterPx, 1.45 * shorter) << files[i];
            for (int crop = 0; crop < 20; ++crop) {
                const int side = 64 << (crop % 3);
                const cv::Rect place(static_cast<int>(random.below(image->width() - side)),
                                     static_cast<int>(random.below(image->height() - side)), side, side);
                if (cv::countNonZero(matView(field)(place)) < side * side) continue;
                const Image part64 = imageFromMat(matView(*image)(place), {});
                EXPECT_TRUE(estimateFieldOfView(part64).wholeImage) << files[i] << place;
            }
        }
    }
}

TEST(RealData, BothDicomFilesAreRead) {
    REQUIRE_REAL_DATA("DICOM");
    const auto lossy = readImage(*data / "DICOM" / "HRF_01_h_OP_jpeg.dcm");
    ASSERT_TRUE(lossy) << lossy.error().message;
    EXPECT_EQ(lossy->info().sourceFormat, "DICOM (JPEG baseline, YBR_FULL_422)");
    EXPECT_EQ(lossy->width(), 3504);
    const auto raw = readImage(*data / "DICOM" / "HRF_01_h_OP_small_explicitLE.dcm");
    ASSERT_TRUE(raw) << raw.error().message;
    EXPECT_EQ(raw->info().sourceFormat, "DICOM (uncompressed, RGB)");
    EXPECT_EQ(raw->width(), 876);
    for (const Image& image : {*lossy, *raw}) EXPECT_TRUE(image.info().laterality);

    // The same photograph as JPEG: equal pixels, so colour and order are right.
    const auto photograph = readImage(*data / "HRF" / "images" / "01_h.jpg");
    ASSERT_TRUE(photograph);
    EXPECT_LE(cv::norm(matView(*lossy), matView(*photograph), cv::NORM_L1) / (3.0 * lossy->width() * lossy->height()),
              0.01);
}

}  // namespace
}  // namespace fovea::test
