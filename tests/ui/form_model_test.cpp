#include "ui/model/form_model.h"

#include <gtest/gtest.h>

namespace fovea {
namespace {

ParamSchema schema() {
    ParamSchema schema;
    schema.real({.key = "sigma", .label = "Blur radius", .help = "How wide.", .unit = "px"}, 2.0, {0.1, 20},
                Range{0.5, 5});
    schema.integerOf({.key = "scale", .label = "Scale"}, 2, {2, 4, 8, 16});
    schema.choice({.key = "mode", .label = "Mode"}, "soft", {"soft", "hard"});
    schema.flag({.key = "keep", .label = "Keep"}, true);
    return schema;
}

TEST(FormModel, BeginsWithTheDefaults) {
    const FormModel model(schema());
    EXPECT_EQ(model.fields().size(), 4u);
    EXPECT_TRUE(model.isDefault());
    EXPECT_DOUBLE_EQ(model.values().real("sigma"), 2.0);
}

TEST(FormModel, TakesLegalValuesAndRefusesOthers) {
    FormModel model(schema());
    EXPECT_TRUE(model.set("sigma", 4.5));
    EXPECT_TRUE(model.set("scale", std::int64_t{8}));
    EXPECT_FALSE(model.isDefault());
    const Status refused = model.set("sigma", 99.0);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::usage);
    EXPECT_FALSE(model.set("scale", std::int64_t{3}));
    EXPECT_FALSE(model.set("mode", std::string("none")));
    EXPECT_DOUBLE_EQ(model.values().real("sigma"), 4.5);
    EXPECT_EQ(model.values().integer("scale"), 8);
    model.reset();
    EXPECT_TRUE(model.isDefault());
}

struct SliderCase {
    Range range;
    bool logarithmic;
    int decimals;
};
class Sliders : public ::testing::TestWithParam<SliderCase> {};

TEST_P(Sliders, SpanTheRangeAndComeBack) {
    const auto& [range, logarithmic, decimals] = GetParam();
    EXPECT_EQ(isLogarithmic(range), logarithmic);
    EXPECT_EQ(decimalsFor(range), decimals);
    EXPECT_NEAR(valueAt(range, 0), range.low, 1e-9);
    EXPECT_NEAR(valueAt(range, kSliderSteps), range.high, 1e-9 * range.high);
    for (int step = 0; step <= kSliderSteps; step += 10) EXPECT_EQ(stepOf(range, valueAt(range, step)), step);
    EXPECT_EQ(stepOf(range, range.high * 10), kSliderSteps);
}
INSTANTIATE_TEST_SUITE_P(Ranges, Sliders,
                         ::testing::Values(SliderCase{{0, 20}, false, 1}, SliderCase{{0.5, 5}, false, 2},
                                           SliderCase{{1, 50}, true, 1}, SliderCase{{0.001, 1}, true, 4}));

TEST(FormModel, TooltipsTellHelpUnitRangeAndDefault) {
    const ParamSchema fields = schema();
    const QString tip = toolTipOf(*fields.find("sigma"));
    for (const char* part : {"How wide.", "Default 2 px", "from 0.1 to 20 px"})
        EXPECT_TRUE(tip.contains(part)) << qPrintable(tip);
}

}  // namespace
}  // namespace fovea
