#include <gtest/gtest.h>

#include <opencv2/imgproc.hpp>

#include "core/image/mat_bridge.h"
#include "core/methods/extend.h"
#include "core/methods/method.h"
#include "tests/unit/methods/pictures.h"

namespace fovea {
namespace {

Image restored(const std::string& id, const Image& image, const Json& parameters) {
    MethodRegistry registry;
    registerClassicalMethods(registry);
    const auto method = *registry.find(id);
    auto output = method->apply(image, *method->info().schema.parse(parameters), {}, {});
    EXPECT_TRUE(output) << (output ? "" : output.error().message);
    return std::get<Image>(output->value);
}

Image fromMat(const cv::Mat& pixels, const Image& like, const FieldOfView& fov) {
    return imageFromMat(pixels, like.info()).withFieldOfView(fov);
}

Image blurred(const Image& image, double sigma) {
    cv::Mat pixels;
    cv::GaussianBlur(matView(image), pixels, {}, sigma, sigma, cv::BORDER_REFLECT);
    return fromMat(pixels, image, *image.fieldOfView());
}

// Out of focus: the mean over a disc, each pixel weighed by how much of it the disc covers.
Image defocused(const Image& image, double radius) {
    const int reach = static_cast<int>(radius) + 1;
    cv::Mat kernel(2 * reach + 1, 2 * reach + 1, CV_32FC1, cv::Scalar(0)), pixels;
    for (int y = 0; y < kernel.rows * 10; ++y) {
        for (int x = 0; x < kernel.cols * 10; ++x) {
            const double dx = (x + 0.5) / 10 - reach - 0.5, dy = (y + 0.5) / 10 - reach - 0.5;
            kernel.at<float>(y / 10, x / 10) += std::hypot(dx, dy) <= radius ? 1 : 0;
        }
    }
    kernel /= cv::sum(kernel)[0];
    cv::filter2D(matView(image), pixels, -1, kernel, {-1, -1}, 0, cv::BORDER_REFLECT);
    return fromMat(pixels, image, *image.fieldOfView());
}

TEST(Deblur, EveryMethodTakesABlurBack) {
    const Image clean = test::retina(141, 120, test::wholeOf(141, 120));
    const Image soft = blurred(clean, 2);
    const double before = test::psnrInside(clean, soft);
    for (const auto* channels : {"luminance", "rgb"}) {
        EXPECT_GT(test::psnrInside(clean, restored("deblur.unsharp", soft, {{"amount", 1.5}, {"channels", channels}})), before + 1);
    }
    EXPECT_GT(test::psnrInside(clean, restored("deblur.richardson-lucy", soft, {{"iterations", 50}, {"channels", "rgb"}})), before + 5);
    EXPECT_GT(test::psnrInside(clean, restored("deblur.richardson-lucy", soft, {{"iterations", 20}})), before + 1);
    EXPECT_GT(test::psnrInside(clean, restored("deblur.wiener", soft, {{"nsr", 1e-4}, {"channels", "rgb"}})), before + 5);
}

TEST(Deblur, WienerTakesADefocusBackWithTheDisc) {
    const Image clean = test::retina(141, 120, test::wholeOf(141, 120));
    const Image soft = defocused(clean, 4.2);
    const double before = test::psnrInside(clean, soft);
    const auto after = [&](const char* psf, double radius) {
        const Json parameters = {{"psf", psf}, {"radius", radius}, {"nsr", 1e-3}, {"channels", "rgb"}};
        return test::psnrInside(clean, restored("deblur.wiener", soft, parameters));
    };
    EXPECT_GT(after("disc", 4.2), before + 6);
    EXPECT_GT(after("disc", 4.2), after("gaussian", 2.1) + 1);  // of the same variance
}

// By DFT of the picture mirrored to twice its size, straight from the formula.
TEST(Deblur, WienerEqualsTheFormulaOnTheMirroredPicture) {
    const int width = 40, height = 30;  // even, and fast for the transform: nothing is padded
    const double sigma = 1.7, nsr = 0.02;
    const Image image = test::retina(width, height, test::wholeOf(width, height), 10);
    const Image result = restored("deblur.wiener", image, {{"radius", sigma}, {"nsr", nsr}, {"channels", "rgb"}});
    cv::Mat green, mirrored, spectrum, kernel = cv::Mat::zeros(2 * height, 2 * width, CV_32FC1), kernelSpectrum;
    cv::extractChannel(matView(image), green, 1);
    cv::copyMakeBorder(green, mirrored, 0, height, 0, width, cv::BORDER_REFLECT);
    for (int y = -7; y <= 7; ++y) {
        for (int x = -7; x <= 7; ++x) {
            kernel.at<float>((y + 2 * height) % (2 * height), (x + 2 * width) % (2 * width)) =
                static_cast<float>(std::exp(-0.5 * (x * x + y * y) / (sigma * sigma)));
        }
    }
    kernel /= cv::sum(kernel)[0];
    cv::dft(mirrored, spectrum, cv::DFT_COMPLEX_OUTPUT);
    cv::dft(kernel, kernelSpectrum, cv::DFT_COMPLEX_OUTPUT);
    for (int y = 0; y < spectrum.rows; ++y) {
        for (int x = 0; x < spectrum.cols; ++x) {
            const float h = kernelSpectrum.at<cv::Vec2f>(y, x)[0];  // real: the kernel is symmetric
            spectrum.at<cv::Vec2f>(y, x) *= static_cast<float>((1 + nsr) * h / (h * h + nsr));
        }
    }
    cv::Mat expected;
    cv::dft(spectrum, expected, cv::DFT_INVERSE | cv::DFT_SCALE | cv::DFT_REAL_OUTPUT);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            ASSERT_NEAR(result.at(x, y)[1], std::clamp(expected.at<float>(y, x), 0.0f, 1.0f), 2e-5) << x << ' ' << y;
        }
    }
}

TEST(Deblur, FlatStaysFlatAlsoAtTheRimOfTheRetina) {
    ImageBuilder builder(91, 80);
    const auto fov = test::discOf(91, 80);
    for (int i = 0; i < 91 * 80; ++i) {
        for (int c = 0; c < 3; ++c) builder.pixels()[3 * i + c] = (*fov.mask)[i] != 0 ? 0.5f : 0.0f;
    }
    const Image image = std::move(builder).build().withFieldOfView(fov);
    for (const auto* id : {"deblur.unsharp", "deblur.richardson-lucy", "deblur.wiener"}) {
        for (const auto* channels : {"luminance", "rgb"}) {
            const Image result = restored(id, image, {{"channels", channels}});
            for (int y = 0; y < 80; ++y) {
                for (int x = 0; x < 91; ++x) ASSERT_NEAR(result.at(x, y)[0], image.at(x, y)[0], 2e-5) << id << ' ' << x << ' ' << y;
            }
        }
    }
}

// Under a reflected border the iteration keeps the sum (Lucy 1974).
TEST(Deblur, RichardsonLucyKeepsTheBrightnessAndIsNeverNegative) {
    const Image image = blurred(test::retina(101, 99, test::wholeOf(101, 99)), 1.5);
    const Image result = restored("deblur.richardson-lucy", image, {{"sigma", 1.5}, {"iterations", 30}, {"channels", "rgb"}});
    const cv::Scalar before = cv::mean(matView(image)), after = cv::mean(matView(result));
    for (int c = 0; c < 3; ++c) EXPECT_NEAR(after[c], before[c], 1e-4);
    EXPECT_GE(*std::min_element(result.data(), result.data() + 101 * 99 * 3), 0);
}

TEST(Deblur, UnsharpOfNothingIsNothing) {
    const Image image = test::retina(60, 60, 5);
    EXPECT_TRUE(test::samePixels(image, restored("deblur.unsharp", image, {{"amount", 0}, {"channels", "rgb"}})));
    EXPECT_TRUE(test::samePixels(image, restored("deblur.unsharp", image, {{"threshold", 64}})));
}

TEST(Deblur, TheRetinaIsMirroredBeyondItsBorder) {
    const int size = 81;
    const auto fov = test::discOf(size, size, 0.6);
    const Image image = test::retina(size, size, fov);
    const auto extended = extendedBeyondFieldOfView(image, 2, {});
    ASSERT_TRUE(extended);
    const int left = fov.left, row = size / 2;
    for (int x = 0; x < size; ++x) {
        for (int y = 0; y < size; ++y) {
            if (fov.inside(x, y)) {
                ASSERT_EQ(extended->at<cv::Vec3f>(y, x)[1], image.at(x, y)[1]);
            } else {
                ASSERT_GT(extended->at<cv::Vec3f>(y, x)[0], 0.1f) << "still dark at " << x << ' ' << y;
            }
        }
    }
    for (int i = 1; i < 8; ++i) EXPECT_NEAR(extended->at<cv::Vec3f>(row, left - i)[0], image.at(left + i, row)[0], 0.02);
}

}  // namespace
}  // namespace fovea
