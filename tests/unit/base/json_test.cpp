#include "core/base/json.h"

#include <gtest/gtest.h>

#include <cstdint>

namespace fovea {
namespace {

template <typename T>
std::string refusal(const Json& value) {
    const auto got = jsonValue<T>(Json{{"n", value}}, "n", "file.json");
    if (got) return "";
    EXPECT_EQ(got.error().code, ErrorCode::configuration);
    return got.error().message;
}

TEST(JsonValue, WholeNumbersThatFitAreTaken) {
    EXPECT_EQ(*jsonValue<int>(Json{{"n", 2147483647}}, "n", "f"), 2147483647);
    EXPECT_EQ(*jsonValue<int>(Json{{"n", -2147483648LL}}, "n", "f"), std::numeric_limits<int>::min());
    EXPECT_EQ(*jsonValue<int>(*parseJson(R"({"n": 1e5})", "f"), "n", "f"), 100000);
    EXPECT_EQ(*jsonValue<std::int64_t>(Json{{"n", std::int64_t{1} << 62}}, "n", "f"), std::int64_t{1} << 62);
    EXPECT_EQ(*jsonValue<std::uint64_t>(Json{{"n", ~std::uint64_t{0}}}, "n", "f"), ~std::uint64_t{0});
    EXPECT_EQ(*jsonValue<double>(Json{{"n", 3}}, "n", "f"), 3.0);
    EXPECT_EQ(jsonValue<std::vector<std::int64_t>>(Json{{"n", {1, 2}}}, "n", "f")->size(), 2u);
    EXPECT_EQ(*jsonValueOr<int>(Json::object(), "n", 5, "f"), 5);
}

TEST(JsonValue, NumbersThatDoNotFitAreRefused) {
    EXPECT_EQ(refusal<int>(2147483648LL), "file.json: 'n' is a number that does not fit: 2147483648");
    EXPECT_NE(refusal<int>(-2147483649LL), "");
    EXPECT_NE(refusal<int>(4294967297LL), "");
    EXPECT_NE(refusal<int>(7.5), "");
    EXPECT_NE(refusal<int>(1e300), "");
    EXPECT_NE(refusal<int>(2147483648.0), "");
    EXPECT_NE(refusal<std::int64_t>(9223372036854775808.0), "");
    EXPECT_NE(refusal<std::int64_t>(std::uint64_t{1} << 63), "");
    EXPECT_NE(refusal<std::uint64_t>(-1), "");
    EXPECT_NE(refusal<float>(1e300), "");
    EXPECT_NE((refusal<std::vector<std::int64_t>>(Json{1, 2.5})), "");
    EXPECT_NE(jsonValueOr<int>(Json{{"n", 1e12}}, "n", 5, "f.json").error().message.find("does not fit"), std::string::npos);
}

TEST(JsonValue, OtherTypesAreRefused) {
    EXPECT_EQ(refusal<int>("7"), "file.json: 'n' has the wrong type");
    EXPECT_NE(refusal<int>(true), "");
    EXPECT_NE(refusal<double>(false), "");
    EXPECT_NE(refusal<int>(nullptr), "");
    EXPECT_NE(refusal<bool>(1), "");
    EXPECT_NE(refusal<std::string>(1), "");
    EXPECT_NE(refusal<std::vector<double>>("x"), "");
    EXPECT_NE((refusal<std::vector<double>>(Json{1, "x"})), "");
    EXPECT_EQ(jsonValue<int>(Json::array(), "n", "f").error().message, "f: 'n' is missing");
}

}  // namespace
}  // namespace fovea
