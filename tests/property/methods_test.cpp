// What holds for every classical method, whatever it does.
#include <gtest/gtest.h>

#include <ctime>

#include "core/methods/method.h"
#include "core/methods/pipeline.h"
#include "tests/property/parameters.h"
#include "tests/unit/methods/pictures.h"

namespace fovea {
namespace {

class EveryMethod : public ::testing::TestWithParam<std::string> {
protected:
    EveryMethod() {
        registerClassicalMethods(registry_);
        method_ = *registry_.find(GetParam());
    }
    const ParamSchema& schema() const { return method_->info().schema; }
    // Restores and checks what must always hold.
    Image run(const Image& image, const Json& json) {
        const auto parameters = schema().parse(json);
        EXPECT_TRUE(parameters) << json.dump();
        const int scale = method_->scale(*parameters);
        auto output = method_->apply(image, *parameters, {}, {});
        EXPECT_TRUE(output) << (output ? "" : output.error().message) << json.dump();
        if (!output) return image;
        const Image result = std::get<Image>(output->value);
        EXPECT_EQ(result.width(), image.width() * scale);
        EXPECT_EQ(result.height(), image.height() * scale);
        const auto* end = result.data() + static_cast<std::size_t>(result.width()) * result.height() * 3;
        EXPECT_TRUE(std::all_of(result.data(), end, [](float v) { return v >= 0 && v <= 1; })) << json.dump();
        EXPECT_EQ(output->record.parameters, parameters->toJson());
        EXPECT_EQ(output->record.methodId, GetParam());
        EXPECT_EQ(output->record.scale, scale);
        EXPECT_GT(output->record.seconds, 0);
        return result;
    }
    MethodRegistry registry_;
    std::shared_ptr<const Method> method_;
};

TEST_P(EveryMethod, TakesEveryLegalParameterSetAndRefusesEachIllegalOne) {
    const Image image = test::retina(33, 29, 6);
    for (const auto& legal : test::legalSets(schema(), 6, 3)) run(image, legal);
    for (const auto& illegal : test::illegalSets(schema())) {
        const Json pipeline = {{"format", "fovea-pipeline/1"}, {"steps", {{{"method", GetParam()}, {"parameters", illegal}}}}};
        EXPECT_FALSE(parsePipeline(pipeline, registry_, "test")) << illegal.dump();
    }
}

TEST_P(EveryMethod, LeavesPixelsOutsideTheFieldOfViewUnchanged) {
    const Image image = test::retina(67, 52, 6);
    const Image result = run(image, Json::object());
    const auto bicubic = *registry_.find("sr.bicubic");
    const int scale = result.width() / image.width();
    Image outside = image;
    if (scale > 1) {
        const auto enlarged = bicubic->apply(image, *bicubic->info().schema.parse({{"scale", scale}}), {}, {});
        outside = std::get<Image>(enlarged->value);
    }
    int changed = 0;
    for (int y = 0; y < result.height(); ++y) {
        for (int x = 0; x < result.width(); ++x) {
            const bool same = std::equal(result.at(x, y), result.at(x, y) + 3, outside.at(x, y));
            if (!image.fieldOfView()->inside(x / scale, y / scale)) {
                ASSERT_TRUE(same) << x << ' ' << y;
            }
            changed += !same;
        }
    }
    if (GetParam() != "sr.bicubic") {
        EXPECT_GT(changed, 500) << "and does something inside";
    }
}

TEST_P(EveryMethod, KeepsExactSizesAndWhatIsKnown) {
    for (const auto& [width, height] : {std::pair{1, 1}, {1, 9}, {7, 1}, {2, 3}, {31, 17}, {64, 65}, {257, 33}}) {
        const Image image = test::retina(width, height, test::wholeOf(width, height), 3);
        const Image result = run(image, Json::object());
        ASSERT_TRUE(result.info().spacing);
        EXPECT_NEAR(result.info().spacing->rowMm * result.height(), image.info().spacing->rowMm * height, 1e-12);
        EXPECT_NEAR(result.info().spacing->columnMm * result.width(), image.info().spacing->columnMm * width, 1e-12);
        EXPECT_EQ(result.info().laterality, image.info().laterality);
        EXPECT_EQ(result.info().sourceName, image.info().sourceName);
        ASSERT_TRUE(result.fieldOfView());
        EXPECT_EQ(result.fieldOfView()->width, result.width());
        EXPECT_EQ(result.fieldOfView()->height, result.height());
    }
}

TEST_P(EveryMethod, KeepsDepthAndGrey) {
    ImageBuilder builder(test::retina(48, 48, 3));
    for (int i = 0; i < 48 * 48; ++i) builder.pixels()[3 * i] = builder.pixels()[3 * i + 2] = builder.pixels()[3 * i + 1];
    builder.info().grey = true;
    builder.info().bitDepth = BitDepth::bits16;
    builder.info().iccProfile = {1, 2, 3};
    const Image result = run(std::move(builder).build(), Json::object());
    EXPECT_EQ(result.info().bitDepth, BitDepth::bits16);
    EXPECT_TRUE(result.info().grey);
    EXPECT_EQ(result.info().iccProfile, (std::vector<std::uint8_t>{1, 2, 3}));
    for (int i = 0; i < result.width() * result.height(); ++i) {
        ASSERT_EQ(result.data()[3 * i], result.data()[3 * i + 1]);
        ASSERT_EQ(result.data()[3 * i], result.data()[3 * i + 2]);
    }
}

TEST_P(EveryMethod, GivesTheSameOnAnyNumberOfThreads) {
    const Image image = test::retina(300, 170, 6);
    const auto one = method_->apply(image, schema().defaults(), {.threads = 1}, {});
    const auto three = method_->apply(image, schema().defaults(), {.threads = 3}, {});
    ASSERT_TRUE(one && three);
    EXPECT_TRUE(test::samePixels(std::get<Image>(one->value), std::get<Image>(three->value)));
    EXPECT_EQ(three->record.threads, 3);
}

TEST_P(EveryMethod, TellsItsProgressAndObeysCancel) {
    const Image image = test::retina(500, 400);
    std::vector<double> fractions;
    JobContext context;
    context.onProgress = [&](double fraction, std::string_view stage) {
        EXPECT_FALSE(stage.empty());
        fractions.push_back(fraction);
    };
    ASSERT_TRUE(method_->apply(image, schema().defaults(), {}, context));
    EXPECT_GT(fractions.size(), 5u);
    EXPECT_TRUE(std::is_sorted(fractions.begin(), fractions.end()));
    EXPECT_EQ(fractions.back(), 1);

    for (const double when : {0.0, 0.3, 0.95}) {
        std::stop_source source;
        context.stop = source.get_token();
        std::clock_t asked = 0;  // of the processor, all threads together: other programs do not count
        context.onProgress = [&](double fraction, std::string_view) {
            if (fraction < when || source.stop_requested()) return;
            asked = std::clock();
            source.request_stop();
        };
        const auto output = method_->apply(image, schema().defaults(), {}, context);
        const double seconds = static_cast<double>(std::clock() - asked) / CLOCKS_PER_SEC;
        ASSERT_FALSE(output) << "asked at " << when;
        EXPECT_EQ(output.error().code, ErrorCode::cancelled);
        EXPECT_LT(seconds, 0.3);
    }
}

INSTANTIATE_TEST_SUITE_P(Classical, EveryMethod,
                         ::testing::Values("sr.bicubic", "sr.lanczos", "denoise.nlm", "deblur.unsharp", "deblur.richardson-lucy",
                                           "deblur.wiener", "enhance.clahe", "sr.self"),
                         [](const auto& information) {
                             std::string name = information.param;
                             std::ranges::replace_if(name, [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
                             return name;
                         });

}  // namespace
}  // namespace fovea
