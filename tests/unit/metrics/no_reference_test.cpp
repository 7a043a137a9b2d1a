#include <gtest/gtest.h>

#include <filesystem>
#include <opencv2/core.hpp>

#include "core/base/seed.h"
#include "core/metrics/brisque.h"
#include "core/metrics/metric_table.h"
#include "core/metrics/niqe.h"
#include "core/metrics/s3.h"
#include "tests/unit/metrics/no_reference_constants.h"
#include "tests/unit/metrics/textures.h"

namespace fovea {
namespace {

Image noisy(const Image& image, double sigma) {
    Random random(7);
    return test::greyPicture(image.width(), image.height(),
                             [&](int x, int y) { return 255 * image.at(x, y)[0] + sigma * random.normal(); });
}

double s3Of(const Image& image) {
    const auto sharpness = s3(image, MetricRegion::whole, {});
    EXPECT_TRUE(sharpness) << (sharpness ? "" : sharpness.error().message);
    return sharpness ? sharpness->value : -1;
}

TEST(S3, EqualsASecondProgramWrittenFromThePaper) {
    const auto sharpness = s3(test::texture(), MetricRegion::whole, {});
    ASSERT_TRUE(sharpness) << sharpness.error().message;
    EXPECT_NEAR(sharpness->value, test::kS3, 1e-5);
    EXPECT_NEAR(sharpness->map.at(100, 100), test::kS3At100, 1e-5);
    EXPECT_NEAR(sharpness->map.at(3, 3), test::kS3At3, 1e-5);
    EXPECT_NE(sharpness->definition.english().find("32 x 32"), std::string::npos);
}

TEST(S3, FallsWithBlurAndIsZeroWhereThereIsNothing) {
    const Image sharp = test::texture(), soft = test::blurred(sharp, 1), softer = test::blurred(sharp, 3);
    EXPECT_GT(s3Of(sharp), 1.2 * s3Of(soft));
    EXPECT_GT(s3Of(soft), 1.2 * s3Of(softer));
    EXPECT_EQ(s3Of(test::greyPicture(64, 64, [](int, int) { return 120; })), 0);
}

// A sharp edge outside the field of view, or crossing it, does not count.
TEST(S3, TheSurroundDoesNotCount) {
    const FieldOfView disc = test::discOf(200, 200, 90);
    const Image smooth = test::greyPicture(200, 200, [&](int x, int y) {
        return disc.inside(x, y) ? 120 + 40 * std::sin(x / 30.0) : (x + y) % 2 * 255.0;
    }).withFieldOfView(disc);
    const auto inside = s3(smooth, MetricRegion::fieldOfView, {});
    ASSERT_TRUE(inside) << inside.error().message;
    EXPECT_LT(inside->value, 0.1);
    EXPECT_GT(s3Of(smooth), 0.5);
    EXPECT_EQ(inside->map.at(2, 2), 0);
}

TEST(S3, RefusesWhatIsTooSmallAndCanBeStopped) {
    EXPECT_EQ(s3(test::texture(31), MetricRegion::whole, {}).error().code, ErrorCode::usage);
    const Image tiny = test::texture(60).withFieldOfView(test::discOf(60, 60, 10));
    EXPECT_EQ(s3(tiny, MetricRegion::fieldOfView, {}).error().code, ErrorCode::usage);
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(s3(test::texture(), MetricRegion::whole, {.stop = source.get_token()}).error().code, ErrorCode::cancelled);
}

NiqeModel simpleModel() {
    NiqeModel model{.name = "test", .sampling = NiqeSampling::natural()};
    model.covariance.assign(kNiqeFeatures * kNiqeFeatures, 0);
    for (int i = 0; i < kNiqeFeatures; ++i) {
        model.mean.push_back(0.9 * test::kNiqeMeanFeatures[i] + 0.05);
        model.covariance[static_cast<std::size_t>(i * kNiqeFeatures + i)] = 0.02 + 0.01 * i / kNiqeFeatures;
    }
    return model;
}

TEST(Niqe, FeaturesAndValueEqualASecondProgramWrittenFromThePaper) {
    const auto patches = niqePatches(test::texture(), NiqeSampling::natural(), {});
    ASSERT_TRUE(patches) << patches.error().message;
    ASSERT_EQ(patches->features.size(), 4u);
    for (std::size_t i = 0; i < kNiqeFeatures; ++i) {
        double mean = 0;
        for (const auto& features : patches->features) mean += features[i] / 4;
        EXPECT_NEAR(mean, test::kNiqeMeanFeatures[i], 1e-5) << i;
    }
    const auto value = niqe(test::texture(), simpleModel(), {});
    ASSERT_TRUE(value) << value.error().message;
    EXPECT_NEAR(*value, test::kNiqe, 1e-3);
}

// A texture of every scale, as a photograph has it.
Image photograph(int side, std::uint64_t seed) {
    Random random(seed);
    std::vector<double> levels(static_cast<std::size_t>(side) * side, 120);
    for (int size = 64; size >= 1; size /= 2) {
        const int cells = side / size + 2;
        std::vector<double> values(static_cast<std::size_t>(cells) * cells);
        for (double& value : values) value = random.normal() * 5 * std::sqrt(size);
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                const int i = y / size, j = x / size;
                const double b = static_cast<double>(y % size) / size, a = static_cast<double>(x % size) / size;
                const auto at = [&](int r, int c) { return values[static_cast<std::size_t>(r * cells + c)]; };
                levels[static_cast<std::size_t>(y) * side + x] += (1 - a) * (1 - b) * at(i, j) + a * (1 - b) * at(i, j + 1) +
                                                                (1 - a) * b * at(i + 1, j) + a * b * at(i + 1, j + 1);
            }
        }
    }
    return test::greyPicture(side, side, [&](int x, int y) { return levels[static_cast<std::size_t>(y) * side + x]; });
}

NiqeModel fittedModel() {
    int next = 0;
    const auto fit = fitNiqe([&]() -> Result<std::optional<Image>> {
        if (next == 4) return std::optional<Image>();
        return std::optional<Image>(photograph(400, static_cast<std::uint64_t>(++next)));
    }, NiqeSampling::fundus(), {});
    EXPECT_TRUE(fit) << (fit ? "" : fit.error().message);
    EXPECT_EQ(fit->patches, 64u);
    return fit->model;
}

TEST(Niqe, RisesWithNoiseAndBlurOfWhatItWasFittedTo) {
    const NiqeModel model = fittedModel();
    const Image clean = photograph(400, 99);
    const double value = *niqe(clean, model, {});
    EXPECT_GT(*niqe(noisy(clean, 15), model, {}), value * 1.3);
    EXPECT_GT(*niqe(test::blurred(clean, 2), model, {}), value * 1.3);
}

TEST(Niqe, PatchesLieInTheFieldOfView) {
    const Image image = test::texture(500).withFieldOfView(test::discOf(500, 500, 200));
    const auto inside = niqePatches(image, NiqeSampling::fundus(), {});
    ASSERT_TRUE(inside) << inside.error().message;
    // A disc of 400 px: 4 x 4 patches of 96 px in its box, of which those at the corners reach out.
    EXPECT_GE(inside->features.size(), 4u);
    EXPECT_LE(inside->features.size(), 12u);
    const Image dark = test::greyPicture(500, 500, [&](int x, int y) {
        return image.fieldOfView()->inside(x, y) ? test::textureLevel(x, y) : 3.0;
    }).withFieldOfView(*image.fieldOfView());
    EXPECT_EQ(niqePatches(dark, NiqeSampling::fundus(), {})->features, inside->features);
}

TEST(Niqe, RefusesWhatHasNoMeaning) {
    EXPECT_EQ(niqe(test::texture(90), simpleModel(), {}).error().code, ErrorCode::usage);
    const Image flat = test::greyPicture(300, 300, [](int, int) { return 120; });
    EXPECT_EQ(niqe(flat, simpleModel(), {}).error().code, ErrorCode::usage);
    const auto none = fitNiqe([]() -> Result<std::optional<Image>> { return std::optional<Image>(); }, NiqeSampling::fundus(), {});
    EXPECT_EQ(none.error().code, ErrorCode::usage);
}

TEST(Brisque, EqualsOpenCvInPythonAndRisesWithDamage) {
    const std::string folder = builtinMetricModels().brisqueFolder;
    if (!brisqueUnavailable(folder).empty()) GTEST_SKIP() << brisqueUnavailable(folder).english();
    const auto value = brisque(test::texture(), MetricRegion::whole, folder, {});
    ASSERT_TRUE(value) << value.error().message;
    EXPECT_NEAR(value->value, test::kBrisque, 0.05);
    const Image clean = photograph(256, 5);
    const double before = brisque(clean, MetricRegion::whole, folder, {})->value;
    EXPECT_GT(brisque(test::blurred(clean, 3), MetricRegion::whole, folder, {})->value, before + 5);
}

TEST(Brisque, SaysThatItsFilesAreMissing) {
    const auto missing = brisque(test::texture(), MetricRegion::whole, "/nowhere", {});
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::unavailable);
    EXPECT_NE(missing.error().message.find("not available"), std::string::npos);
    EXPECT_FALSE(unavailableBecause("brisque", MetricModels{}).empty());
    EXPECT_FALSE(unavailableBecause("niqe", MetricModels{}).empty());
}

}  // namespace
}  // namespace fovea
