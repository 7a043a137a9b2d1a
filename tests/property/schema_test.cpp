// Properties of parameter schemas: of one with every kind of field, and of every registered method's.
#include <gtest/gtest.h>

#include "core/methods/method.h"
#include "tests/property/parameters.h"

namespace fovea {
namespace {

std::vector<std::pair<std::string, ParamSchema>> schemas() {
    ParamSchema every;
    every.flag({.key = "flag", .label = "Flag", .help = "A flag.", .unit = ""}, true)
        .integer({.key = "integer", .label = "Integer", .help = "An integer.", .unit = "px"}, 3, {-5, 40})
        .integerOf({.key = "few", .label = "Few", .help = "One of a few.", .unit = ""}, 4, {1, 4, 9})
        .real({.key = "real", .label = "Real", .help = "A number.", .unit = "dB"}, 0.1, {-1, 2.5}, Range{0, 1})
        .choice({.key = "choice", .label = "Choice", .help = "A word.", .unit = ""}, "b", {"a", "b"});
    std::vector<std::pair<std::string, ParamSchema>> all = {{"every kind", every}};
    MethodRegistry registry;
    registerClassicalMethods(registry);
    for (const auto& method : registry.all()) all.emplace_back(method->info().id, method->info().schema);
    return all;
}

TEST(SchemaProperty, LegalSetsGoRoundThroughJsonText) {
    for (const auto& [name, schema] : schemas()) {
        for (const auto& legal : test::legalSets(schema, 50, 11)) {
            const auto set = schema.parse(legal);
            ASSERT_TRUE(set) << name << ": " << set.error().message;
            const Json written = set->toJson();
            EXPECT_EQ(written.size(), schema.fields().size()) << "defaults are included";
            const auto text = parseJson(written.dump(), name);
            ASSERT_TRUE(text);
            const auto again = schema.parse(*text);
            ASSERT_TRUE(again) << name << ": " << written.dump();
            EXPECT_EQ(*again, *set) << name << ": " << written.dump();
        }
    }
}

TEST(SchemaProperty, IllegalSetsAreRefusedAndTheKeyIsNamed) {
    for (const auto& [name, schema] : schemas()) {
        for (const auto& illegal : test::illegalSets(schema)) {
            const auto set = schema.parse(illegal);
            ASSERT_FALSE(set) << name << ": " << illegal.dump();
            EXPECT_EQ(set.error().code, ErrorCode::usage);
            if (illegal.is_object()) {
                EXPECT_NE(set.error().message.find(illegal.begin().key()), std::string::npos) << set.error().message;
            }
        }
    }
}

// --set key=value on the command line means what the JSON means.
TEST(SchemaProperty, TextMeansWhatJsonMeans) {
    for (const auto& [name, schema] : schemas()) {
        for (const auto& legal : test::legalSets(schema, 10, 5)) {
            ParamSet byText = schema.defaults();
            for (const auto& [key, value] : legal.items()) {
                const std::string typed = value.is_string() ? value.get<std::string>() : value.dump();
                const auto next = schema.with(byText, key, std::string_view(typed));
                ASSERT_TRUE(next) << name << ": " << next.error().message;
                byText = *next;
            }
            EXPECT_EQ(byText, *schema.parse(legal)) << name << ": " << legal.dump();
        }
    }
}

TEST(SchemaProperty, TheDeclarationIsCompleteAndConsistent) {
    for (const auto& [name, schema] : schemas()) {
        const Json json = schema.toJson();
        const auto text = parseJson(json.dump(), name);
        ASSERT_TRUE(text);
        EXPECT_EQ(*text, json);
        for (const auto& field : schema.fields()) {
            EXPECT_FALSE(field.text.label.empty()) << name << ' ' << field.text.key;
            EXPECT_FALSE(field.text.help.empty()) << name << ' ' << field.text.key;
            EXPECT_FALSE(describeRange(field).empty());
            EXPECT_NE(json.dump().find("\"" + field.text.key + "\""), std::string::npos);
            EXPECT_GE(field.slider.low, field.hard.low) << name << ' ' << field.text.key;
            EXPECT_LE(field.slider.high, field.hard.high) << name << ' ' << field.text.key;
        }
    }
}

}  // namespace
}  // namespace fovea
