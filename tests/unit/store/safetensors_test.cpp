#include "core/store/safetensors.h"

#include <gtest/gtest.h>

#include <cstring>

#include "core/base/hash.h"
#include "core/base/seed.h"
#include "tests/support/temporary_folder.h"

namespace fovea {
namespace {

Bytes bytesOf(std::string_view text) {
    const auto* data = reinterpret_cast<const std::byte*>(text.data());
    return Bytes(data, data + text.size());
}

Bytes withHeader(std::string_view header, std::size_t dataBytes, std::uint64_t declared) {
    std::string text(8, '\0');
    for (int i = 0; i < 8; ++i) text[static_cast<std::size_t>(i)] = static_cast<char>(declared >> (8 * i));
    text += header;
    text.append(dataBytes, '\x2a');
    return bytesOf(text);
}
Bytes withHeader(std::string_view header, std::size_t dataBytes) { return withHeader(header, dataBytes, header.size()); }

TEST(Safetensors, RoundTripsEveryTypeShapeAndByte) {
    std::vector<Bytes> data = {Bytes(24), Bytes(6), Bytes(2), Bytes(16), Bytes(5), Bytes(0)};
    Random random(3);
    for (Bytes& bytes : data) {
        for (std::byte& byte : bytes) byte = static_cast<std::byte>(random.below(256));
    }
    const std::vector<TensorView> tensors = {{"z.weight", TensorType::f32, {2, 3}, data[0]}, {"a", TensorType::f16, {3, 1}, data[1]},
                                             {"b", TensorType::bf16, {}, data[2]},           {"counter", TensorType::i64, {2}, data[3]},
                                             {"mask", TensorType::u8, {5}, data[4]},         {"empty", TensorType::f32, {0, 7}, data[5]}};
    const std::map<std::string, std::string> metadata = {{"maker", "Fovea"}, {"name", "Netzhaut \xc3\xa4"}};
    const Bytes encoded = encodeSafetensors(tensors, metadata);
    const auto file = SafetensorsFile::parse(encoded, "memory");
    ASSERT_TRUE(file) << file.error().message;
    EXPECT_EQ(file->metadata(), metadata);
    EXPECT_EQ(file->sha256(), sha256Hex(encoded));
    ASSERT_EQ(file->tensors().size(), tensors.size());
    for (const TensorView& tensor : tensors) {
        const TensorView* read = file->find(tensor.name);
        ASSERT_NE(read, nullptr) << tensor.name;
        EXPECT_EQ(read->type, tensor.type);
        EXPECT_EQ(read->shape, tensor.shape);
        ASSERT_EQ(read->bytes.size(), tensor.bytes.size());
        EXPECT_TRUE(std::equal(read->bytes.begin(), read->bytes.end(), tensor.bytes.begin()));
    }
    EXPECT_EQ(file->find("absent"), nullptr);
    // What was read is written again byte for byte.
    std::vector<TensorView> order;
    for (const TensorView& tensor : tensors) order.push_back(*file->find(tensor.name));
    EXPECT_EQ(encodeSafetensors(order, file->metadata()), encoded);
}

TEST(Safetensors, ViewsSurviveAMove) {
    const Bytes data(4, std::byte{7});
    const std::vector<TensorView> tensors = {{"a", TensorType::u8, {4}, data}};
    auto file = SafetensorsFile::parse(encodeSafetensors(tensors), "memory");
    ASSERT_TRUE(file);
    const SafetensorsFile moved = std::move(*file);
    EXPECT_EQ(moved.find("a")->bytes[3], std::byte{7});
}

struct Hostile {
    const char* name;
    Bytes bytes;
    const char* reason;  // must be in the message
};

class SafetensorsHostile : public testing::TestWithParam<Hostile> {};

TEST_P(SafetensorsHostile, IsRefusedWithTheReasonAndTheName) {
    const auto file = SafetensorsFile::parse(GetParam().bytes, "weights.bin");
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().code, ErrorCode::badData);
    EXPECT_NE(file.error().message.find("weights.bin"), std::string::npos) << file.error().message;
    EXPECT_NE(file.error().message.find(GetParam().reason), std::string::npos) << file.error().message;
}

std::vector<Hostile> hostileFiles() {
    const auto one = [](std::string_view entry, std::size_t dataBytes) {
        return withHeader("{\"a\":" + std::string(entry) + "}", dataBytes);
    };
    const std::string four = R"({"dtype":"F32","shape":[1],"data_offsets":[0,4]})";
    std::string deep = "{\"a\":";
    deep.append(100'000, '[');
    std::string many = "{";
    for (int i = 0; i < 60'000; ++i) many += "\"" + std::to_string(i) + "\":0,";
    many.back() = '}';
    return {
        {"empty", {}, "not a safetensors"},
        {"fewBytes", bytesOf("1234567"), "not a safetensors"},
        {"torchZip", bytesOf("PK\x03\x04 and more of an archive"), "pickle/zip"},
        {"pickle", bytesOf("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20"), "pickle"},
        {"hdf5", bytesOf("\x89HDF\r\n\x1a\n    "), "HDF5"},
        {"picture", bytesOf("\x89PNG\r\n\x1a\n and pixels"), "not a safetensors"},
        {"hugeHeader", withHeader("{}", 0, ~0ull), "more than 8 MiB"},
        {"headerOverCap", withHeader("{}", 0, (8ull << 20) + 1), "more than 8 MiB"},
        {"headerBeyondFile", withHeader("{}", 0, 3), "truncated"},
        {"headerCutShort", withHeader("{\"a\":1}", 0, 4), "JSON"},
        {"notJson", withHeader("{nonsense}", 0), "JSON"},
        {"zeroByteInHeader", withHeader(std::string_view("{}\0 ", 4), 0), "zero byte"},
        {"invalidUtf8", withHeader("{\"\xff\":1}", 0), "JSON"},
        {"nestedDeeply", withHeader(deep, 0), ""},
        {"manyNonsenseEntries", withHeader(many, 0), "must have exactly"},
        {"entryIsNumber", one("1", 0), "must have exactly"},
        {"missingShape", one(R"({"dtype":"F32","data_offsets":[0,4]})", 4), "must have exactly"},
        {"extraKey", one(R"({"dtype":"F32","shape":[1],"data_offsets":[0,4],"x":1})", 4), "must have exactly"},
        {"wrongType", one(R"({"dtype":"F64","shape":[1],"data_offsets":[0,8]})", 8), "F64"},
        {"typeIsNumber", one(R"({"dtype":32,"shape":[1],"data_offsets":[0,4]})", 4), "dtype"},
        {"negativeSide", one(R"({"dtype":"F32","shape":[-1],"data_offsets":[0,4]})", 4), "side"},
        {"negativeSides", one(R"({"dtype":"F32","shape":[-1,-1],"data_offsets":[0,4]})", 4), "side"},
        {"fractionalSide", one(R"({"dtype":"F32","shape":[1.0],"data_offsets":[0,4]})", 4), "side"},
        {"overflow", one(R"({"dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,0]})", 0), "too large"},
        {"overflowToZero", one(R"({"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]})", 0), "too large"},
        {"sideOver63Bits", one(R"({"dtype":"U8","shape":[18446744073709551615],"data_offsets":[0,1]})", 1), "too large"},
        {"tooManySides", one(R"({"dtype":"U8","shape":[1,1,1,1,1,1,1,1,1],"data_offsets":[0,1]})", 1), "at most 8"},
        {"offsetsDisagree", one(R"({"dtype":"F32","shape":[2],"data_offsets":[0,4]})", 4), "agree"},
        {"backwards", one(R"({"dtype":"F32","shape":[1],"data_offsets":[4,0]})", 4), "before it begins"},
        {"negativeOffset", one(R"({"dtype":"F32","shape":[1],"data_offsets":[-4,0]})", 4), "data_offsets"},
        {"threeOffsets", one(R"({"dtype":"F32","shape":[1],"data_offsets":[0,4,8]})", 4), "data_offsets"},
        {"truncatedData", one(four, 3), "truncated"},
        {"bytesAfter", one(four, 5), "after the last"},
        {"holeAtStart", one(R"({"dtype":"F32","shape":[1],"data_offsets":[4,8]})", 8), "hole"},
        {"sameNameTwice", withHeader("{\"a\":" + four + ",\"a\":" + four + "}", 4), "twice"},
        {"sameFieldTwice", one(R"({"dtype":"F32","dtype":"U8","shape":[1],"data_offsets":[0,4]})", 4), "twice"},
        {"overlap", withHeader("{\"a\":" + four + R"(,"b":{"dtype":"F32","shape":[1],"data_offsets":[2,6]}})", 6), "overlaps"},
        {"sameBytesTwice", withHeader("{\"a\":" + four + ",\"b\":" + four + "}", 4), "overlaps"},
        {"holeBetween", withHeader("{\"a\":" + four + R"(,"b":{"dtype":"F32","shape":[1],"data_offsets":[8,12]}})", 12), "hole"},
        {"emptyName", withHeader("{\"\":" + four + "}", 4), "empty name"},
        {"metadataNotObject", withHeader(R"({"__metadata__":[1]})", 0), "metadata"},
        {"metadataNotText", withHeader(R"({"__metadata__":{"a":1}})", 0), "metadata"},
    };
}
INSTANTIATE_TEST_SUITE_P(All, SafetensorsHostile, testing::ValuesIn(hostileFiles()),
                         [](const auto& item) { return std::string(item.param.name); });

TEST(Safetensors, EveryTruncationAndByteFlipEndsInAnAnswer) {
    const Bytes data(12, std::byte{1});
    const std::vector<TensorView> tensors = {{"a", TensorType::f32, {1}, std::span(data).first(4)},
                                             {"b", TensorType::u8, {2, 4}, std::span(data).last(8)}};
    const Bytes whole = encodeSafetensors(tensors);
    for (std::size_t size = 0; size < whole.size(); ++size) {
        EXPECT_FALSE(SafetensorsFile::parse(Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size)), "cut"));
    }
    for (std::size_t i = 0; i < whole.size() - data.size(); ++i) {
        for (const int bit : {0, 3, 7}) {
            Bytes changed = whole;
            changed[i] ^= static_cast<std::byte>(1 << bit);
            const auto file = SafetensorsFile::parse(changed, "flipped");
            if (!file) continue;
            std::size_t total = 0;
            for (const TensorView& tensor : file->tensors()) total += tensor.bytes.size();
            EXPECT_EQ(total, data.size());
        }
    }
}

TEST(Safetensors, FilesAreReadAndAbsentOnesSaySo) {
    const test::TemporaryFolder folder;
    const Bytes data(4);
    const std::vector<TensorView> tensors = {{"a", TensorType::f32, {1}, data}};
    ASSERT_TRUE(writeNewFile(folder / "a.safetensors", encodeSafetensors(tensors)));
    EXPECT_TRUE(SafetensorsFile::read(folder / "a.safetensors"));
    EXPECT_FALSE(SafetensorsFile::read(folder / "a.safetensors", 10));
    const auto absent = SafetensorsFile::read(folder / "b.safetensors");
    ASSERT_FALSE(absent);
    EXPECT_EQ(absent.error().code, ErrorCode::noInput);
}

}  // namespace
}  // namespace fovea
