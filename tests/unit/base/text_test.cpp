#include "core/base/text.h"

#include <gtest/gtest.h>

#include "core/base/json.h"
#include "core/base/result.h"

namespace fovea {
namespace {

TEST(Text, IsEnglishAtOnceAndKeepsItsParts) {
    const Text text = phrase("%1: has %2 bytes, the limit is %3", "eye.png", std::uint64_t{7}, -5);
    EXPECT_EQ(text.english(), "eye.png: has 7 bytes, the limit is -5");
    EXPECT_STREQ(text.pattern(), "%1: has %2 bytes, the limit is %3");
    ASSERT_EQ(text.arguments().size(), 3u);
    EXPECT_EQ(text.arguments()[0].english(), "eye.png");
    EXPECT_EQ(text.arguments()[0].pattern(), nullptr) << "a name is the same in every language";
}

TEST(Text, PlacesMayComeInAnyOrderAndMoreThanOnce) {
    EXPECT_EQ(phrase("%2 before %1, %2 again", "b", "a").english(), "a before b, a again");
    EXPECT_EQ(phrase("100 % of %1", 3).english(), "100 % of 3");
    EXPECT_EQ(phrase("from %1 to %2", 0.5, 2.0).english(), "from 0.500000 to 2.000000") << "as std::to_string";
}

TEST(Text, WhatStandsInAPlaceIsNeverAPattern) {
    const std::string name = "%1%2.png";
    EXPECT_EQ(phrase("%1: is a folder", name).english(), "%1%2.png: is a folder");
    EXPECT_EQ(phrase("%1: %2", name, phrase("damaged (%1)", "%2")).english(), "%1%2.png: damaged (%2)");
    EXPECT_EQ(Text(name).english(), name);
}

TEST(Text, EntersARecordInEnglish) {
    const std::vector<Text> notices{phrase("tiles of %1 px", 64), std::string("plain")};
    const Json json = {{"notices", notices}};
    EXPECT_EQ(json.dump(), R"({"notices":["tiles of 64 px","plain"]})");
}

TEST(Text, AnErrorSaysTheSameInWordsAndInParts) {
    const Result<int> inner = fail(ErrorCode::noInput, "%1: cannot be read", "a.png");
    const Result<int> outer = propagate(inner, phrase("opening the reference"));
    EXPECT_EQ(outer.error().code, ErrorCode::noInput);
    EXPECT_EQ(outer.error().message, "opening the reference: a.png: cannot be read");
    EXPECT_EQ(outer.error().message, outer.error().text.english());
    ASSERT_EQ(outer.error().text.arguments().size(), 2u);
    EXPECT_STREQ(outer.error().text.arguments()[1].pattern(), "%1: cannot be read");
    EXPECT_EQ(propagate(inner).value().text.arguments().size(), 1u) << "nothing is put before it";
    const Result<int> plain = fail(ErrorCode::internal, std::string("whatever %1 a library says"));
    EXPECT_EQ(plain.error().message, "whatever %1 a library says");
    EXPECT_EQ(plain.error().text.pattern(), nullptr);
}

}  // namespace
}  // namespace fovea
