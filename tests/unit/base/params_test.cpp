#include "core/base/params.h"

#include <gtest/gtest.h>

namespace fovea {
namespace {

ParamSchema schema() {
    ParamSchema s;
    s.real({"sigma", "Radius", "How far.", "px"}, 2.0, {0.1, 20}, Range{0.5, 5});
    s.integer({"count", "Rounds", "How often.", ""}, 10, {1, 100});
    s.integerOf({"scale", "Scale", "How much larger.", ""}, 2, {2, 4, 8, 16});
    s.choice({"mode", "Mode", "Which way.", ""}, "fast", {"fast", "exact"});
    s.flag({"clip", "Clip", "Whether to clip.", ""}, true);
    return s;
}

TEST(ParamSchema, DefaultsRoundTripThroughJson) {
    const auto s = schema();
    const auto back = s.parse(s.defaults().toJson());
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, s.defaults());
    EXPECT_EQ(back->real("sigma"), 2.0);
    EXPECT_EQ(back->integer("scale"), 2);
    EXPECT_EQ(back->choice("mode"), "fast");
    EXPECT_TRUE(back->flag("clip"));
}

TEST(ParamSchema, AbsentKeysTakeTheirDefault) {
    const auto set = schema().parse(Json{{"count", 7}});
    ASSERT_TRUE(set);
    EXPECT_EQ(set->integer("count"), 7);
    EXPECT_EQ(set->real("sigma"), 2.0);
}

TEST(ParamSchema, IllegalValuesAreRefusedWithWhatIsLegal) {
    const auto s = schema();
    const auto refusal = [&](const Json& json) {
        const auto set = s.parse(json);
        return set ? std::string() : set.error().message;
    };
    EXPECT_NE(refusal({{"sigma", 99}}).find("0.1 to 20 px"), std::string::npos);
    EXPECT_NE(refusal({{"sigma", "two"}}), "");
    EXPECT_NE(refusal({{"sigma", nullptr}}), "");
    EXPECT_NE(refusal({{"count", 2.5}}), "");
    EXPECT_NE(refusal({{"count", 1e300}}), "");
    EXPECT_NE(refusal({{"scale", 3}}).find("2, 4, 8, 16"), std::string::npos);
    EXPECT_NE(refusal({{"mode", "slow"}}).find("fast, exact"), std::string::npos);
    EXPECT_NE(refusal({{"clip", 1}}), "");
    EXPECT_NE(refusal({{"sigmaa", 1}}).find("sigma, count"), std::string::npos);
    EXPECT_NE(refusal(Json::array({1})), "");
}

TEST(ParamSchema, TextIsReadByTheFieldsKind) {
    const auto s = schema();
    EXPECT_EQ(s.with(s.defaults(), "sigma", std::string_view("1.5"))->real("sigma"), 1.5);
    EXPECT_EQ(s.with(s.defaults(), "scale", std::string_view("16"))->integer("scale"), 16);
    EXPECT_EQ(s.with(s.defaults(), "mode", std::string_view("exact"))->choice("mode"), "exact");
    EXPECT_FALSE(s.with(s.defaults(), "clip", std::string_view("false"))->flag("clip"));
    EXPECT_FALSE(s.with(s.defaults(), "sigma", std::string_view("1,5")));
    EXPECT_FALSE(s.with(s.defaults(), "sigma", std::string_view("nan")));
    EXPECT_FALSE(s.with(s.defaults(), "nothing", std::string_view("1")));
}

TEST(ParamSchema, DeclarationNamesEveryField) {
    const Json json = schema().toJson();
    ASSERT_EQ(json.size(), 5u);
    EXPECT_EQ(json[0]["range"], Json({0.1, 20.0}));
    EXPECT_EQ(json[2]["choices"], Json({2, 4, 8, 16}));
    EXPECT_EQ(json[3]["default"], "fast");
}

}  // namespace
}  // namespace fovea
