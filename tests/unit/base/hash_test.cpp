#include "core/base/hash.h"

#include <gtest/gtest.h>

#include <set>

#include "core/base/seed.h"

namespace fovea {
namespace {

std::string hashOf(std::string_view text) { return sha256Hex(std::as_bytes(std::span(text.data(), text.size()))); }

// FIPS 180-4 example values.
TEST(Sha256, ExamplesOfTheStandard) {
    EXPECT_EQ(hashOf(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(hashOf("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(hashOf("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(hashOf(std::string(1'000'000, 'a')), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Sha256, PiecesGiveTheSameAsTheWhole) {
    std::string text;
    for (int i = 0; i < 300; ++i) text += static_cast<char>(i * 7);
    for (const std::size_t cut : {1u, 55u, 56u, 63u, 64u, 65u, 128u, 299u}) {
        Sha256 hash;
        const auto bytes = std::as_bytes(std::span(text));
        hash.update(bytes.first(cut));
        hash.update(bytes.subspan(cut));
        Sha256 whole;
        whole.update(bytes);
        EXPECT_EQ(hash.finish(), whole.finish()) << cut;
    }
}

TEST(Seed, DependsOnEveryPartAndItsPlace) {
    std::set<std::uint64_t> seen;
    for (int a = 0; a < 20; ++a) {
        for (int b = 0; b < 20; ++b) seen.insert(mixSeed(1, a, b));
    }
    EXPECT_EQ(seen.size(), 400u);
    EXPECT_EQ(mixSeed(1, 2, 3), mixSeed(1, 2, 3));
}

TEST(Random, UniformAndNormalHaveTheirMoments) {
    Random random(5);
    double sum = 0, square = 0, mean = 0;
    constexpr int kCount = 100'000;
    for (int i = 0; i < kCount; ++i) {
        const double u = random.uniform();
        ASSERT_TRUE(u >= 0 && u < 1);
        mean += u / kCount;
        const double n = random.normal();
        sum += n / kCount;
        square += n * n / kCount;
    }
    EXPECT_NEAR(mean, 0.5, 0.01);
    EXPECT_NEAR(sum, 0, 0.02);
    EXPECT_NEAR(square, 1, 0.03);
}

}  // namespace
}  // namespace fovea
