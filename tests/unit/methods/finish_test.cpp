#include "core/methods/finish.h"

#include <gtest/gtest.h>

#include <atomic>
#include <limits>
#include <stdexcept>
#include <thread>

#include "core/methods/guard.h"
#include "core/methods/parts.h"
#include "tests/unit/methods/pictures.h"

namespace fovea {
namespace {

MethodInfo infoWith(MaskPolicy policy) {
    MethodInfo info{.id = "test.method", .version = 3};
    info.traits.maskPolicy = policy;
    return info;
}

ImageBuilder filled(int width, int height, float value) {
    ImageBuilder builder(width, height);
    std::fill_n(builder.pixels(), static_cast<std::size_t>(width) * height * 3, value);
    return builder;
}

Image finished(const Image& image, ImageBuilder builder, int scale, MaskPolicy policy) {
    MethodRun run(infoWith(policy), {}, scale, {});
    return std::get<Image>(std::move(run).finish(image, std::move(builder), {})->value);
}

TEST(Finish, DividesTheSpacingAndSaysSo) {
    const Image image = test::retina(21, 17);
    const Image result = finished(image, filled(84, 68, 0.5f), 4, MaskPolicy::keepOutside);
    ASSERT_TRUE(result.info().spacing);
    EXPECT_DOUBLE_EQ(result.info().spacing->rowMm, 0.002);
    EXPECT_DOUBLE_EQ(result.info().spacing->columnMm, 0.0015);
    EXPECT_EQ(result.info().spacing->source, "test / 4 (super-resolution)");
    EXPECT_EQ(result.info().laterality, Laterality::left);
    ASSERT_TRUE(result.fieldOfView());
    EXPECT_EQ(result.fieldOfView()->width, 84);
    EXPECT_NEAR(result.fieldOfView()->diameterPx, 4 * image.fieldOfView()->diameterPx, 1e-9);
    EXPECT_EQ(finished(image, filled(21, 17, 0.5f), 1, MaskPolicy::keepOutside).info().spacing->source, "test");
    ImageInfo unknown = image.info();
    unknown.spacing.reset();
    EXPECT_FALSE(finished(image.withInfo(unknown), filled(42, 34, 0.5f), 2, MaskPolicy::keepOutside).info().spacing);
}

TEST(Finish, PutsBackWhatLiesOutside) {
    const Image image = test::retina(41, 37);
    const Image kept = finished(image, filled(41, 37, 0.5f), 1, MaskPolicy::keepOutside);
    const Image everywhere = finished(image, filled(41, 37, 0.5f), 1, MaskPolicy::everywhere);
    for (int y = 0; y < 37; ++y) {
        for (int x = 0; x < 41; ++x) {
            EXPECT_EQ(kept.at(x, y)[1], image.fieldOfView()->inside(x, y) ? 0.5f : image.at(x, y)[1]);
            EXPECT_EQ(everywhere.at(x, y)[1], 0.5f);
        }
    }
}

TEST(Finish, ClampsAndTurnsNotANumberIntoBlack) {
    ImageBuilder builder = filled(4, 4, 0.25f);
    const float wrong[3] = {std::numeric_limits<float>::quiet_NaN(), -1.0f, std::numeric_limits<float>::infinity()};
    std::copy_n(wrong, 3, builder.pixels());
    const Image image = test::retina(4, 4, test::wholeOf(4, 4));
    const Image result = finished(image, std::move(builder), 1, MaskPolicy::keepOutside);
    EXPECT_EQ(result.at(0, 0)[0], 0);
    EXPECT_EQ(result.at(0, 0)[1], 0);
    EXPECT_EQ(result.at(0, 0)[2], 1);
    EXPECT_EQ(result.at(1, 0)[0], 0.25f);
}

TEST(Finish, GreyPicturesStayGrey) {
    ImageBuilder like(test::retina(8, 8, test::wholeOf(8, 8)));
    like.info().grey = true;
    const Image image = std::move(like).build();
    ImageBuilder builder = filled(8, 8, 0.3f);
    builder.pixels()[1] = 0.6f;
    const Image result = finished(image, std::move(builder), 1, MaskPolicy::keepOutside);
    EXPECT_NEAR(result.at(0, 0)[0], 0.4f, 1e-6);
    EXPECT_EQ(result.at(0, 0)[0], result.at(0, 0)[1]);
    EXPECT_EQ(result.at(0, 0)[0], result.at(0, 0)[2]);
}

TEST(Finish, MapsAreZeroOutside) {
    const Image image = test::retina(30, 30);
    MethodRun run(infoWith(MaskPolicy::zeroOutside), {}, 1, {.threads = 2});
    const auto output = std::move(run).finish(image, std::vector<float>(900, 2.0f), {});
    ASSERT_TRUE(output);
    const Map& map = std::get<Map>(output->value);
    EXPECT_EQ(map.at(0, 0), 0);
    EXPECT_EQ(map.at(15, 15), 1);
    EXPECT_EQ(output->record.methodId, "test.method");
    EXPECT_EQ(output->record.methodVersion, 3);
    EXPECT_EQ(output->record.threads, 2);
    EXPECT_GT(output->record.seconds, 0);
}

TEST(Finish, RefusesWhatCannotFitWithBothFigures) {
    const Image image = test::retina(2000, 1000, test::wholeOf(2000, 1000));
    EXPECT_TRUE(checkMemory(image, 1, 1));
    const auto refused = checkMemory(image, 16, 1e6);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::outOfMemory);
    EXPECT_NE(refused.error().message.find("32000 x 16000"), std::string::npos) << refused.error().message;
    EXPECT_NE(refused.error().message.find("smaller scale"), std::string::npos);
}

TEST(Parts, EachIsDoneOnceAndProgressComesFromTheCaller) {
    std::vector<std::atomic<int>> calls(101);
    double last = 0;
    const auto caller = std::this_thread::get_id();
    JobContext context;
    context.onProgress = [&](double fraction, std::string_view) {
        EXPECT_EQ(std::this_thread::get_id(), caller);
        EXPECT_GE(fraction, last);
        last = fraction;
    };
    ASSERT_TRUE(forEachPart(101, 3, context, "counting", [&](int part) { ++calls[static_cast<std::size_t>(part)]; }));
    for (const auto& count : calls) EXPECT_EQ(count, 1);
    EXPECT_EQ(last, 1);
}

TEST(Parts, StopBetweenTwoParts) {
    std::stop_source source;
    std::atomic<int> calls = 0;
    const JobContext context{.stop = source.get_token()};
    const auto status = forEachPart(1000, 2, context, "counting", [&](int) {
        if (++calls == 10) source.request_stop();
    });
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, ErrorCode::cancelled);
    EXPECT_LT(calls, 13);
}

TEST(Parts, ExceptionsReachTheCallerAndStopAtTheGuard) {
    const auto faulty = [] { return forEachPart(50, 2, {}, "failing", [](int part) { if (part == 7) throw std::bad_alloc(); }); };
    EXPECT_THROW((void)faulty(), std::bad_alloc);
    const Status memory = guarded("test.method", faulty);
    ASSERT_FALSE(memory);
    EXPECT_EQ(memory.error().code, ErrorCode::outOfMemory);
    const Status opencv = guarded("test.method", []() -> Status { CV_Error(cv::Error::StsBadArg, "odd"); });
    ASSERT_FALSE(opencv);
    EXPECT_EQ(opencv.error().code, ErrorCode::internal);
    EXPECT_NE(opencv.error().message.find("test.method: OpenCV: odd"), std::string::npos);
}

}  // namespace
}  // namespace fovea
