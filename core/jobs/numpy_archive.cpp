#include "core/jobs/numpy_archive.h"

#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>
#include <regex>

namespace fovea {
namespace {

static_assert(std::endian::native == std::endian::little);

// Zip's little-endian numbers; nothing beyond the end.
class Reader {
public:
    explicit Reader(std::span<const std::byte> bytes) : bytes_(bytes) {}
    std::optional<std::uint64_t> number(std::uint64_t at, unsigned size) const {
        if (at > bytes_.size() || bytes_.size() - at < size) return {};
        std::uint64_t value = 0;
        std::memcpy(&value, bytes_.data() + at, size);
        return value;
    }
    std::optional<std::string_view> text(std::uint64_t at, std::uint64_t size) const {
        if (at > bytes_.size() || bytes_.size() - at < size) return {};
        return std::string_view(reinterpret_cast<const char*>(bytes_.data() + at), size);
    }
    std::uint64_t size() const { return bytes_.size(); }

private:
    std::span<const std::byte> bytes_;
};

constexpr std::uint64_t kEndSignature = 0x06054b50, kMemberSignature = 0x02014b50, kEndSize = 22, kMemberSize = 46;

// Where the list of members begins, and how many there are.
struct Directory {
    std::uint64_t offset = 0, count = 0;
};

std::optional<Directory> directoryOf(const Reader& reader) {
    for (std::uint64_t back = kEndSize; back <= reader.size() && back < kEndSize + 65536; ++back) {
        const std::uint64_t at = reader.size() - back;
        if (reader.number(at, 4) == kEndSignature) return Directory{*reader.number(at + 16, 4), *reader.number(at + 10, 2)};
    }
    return {};
}

Result<NumpyArray> parseArray(std::string_view member, const std::string& name) {
    const auto refused = [&](const Text& why) { return fail(ErrorCode::badData, "%1: %2", name, why); };
    if (member.size() < 12 || member.substr(0, 6) != std::string_view("\x93NUMPY", 6))
        return refused(phrase("is no array of NumPy"));
    const bool first = member[6] == 1;
    std::uint32_t length = 0;
    std::memcpy(&length, member.data() + 8, first ? 2 : 4);
    const std::size_t start = first ? 10 : 12;
    if (member.size() - start < length || length > 4096) return refused(phrase("its header is damaged"));
    const std::string header(member.substr(start, length));
    if (header.find("'descr': '<f8'") == std::string::npos)
        return refused(phrase("is no array of little-endian 64-bit floats"));
    const bool columnsFirst = header.find("'fortran_order': True") != std::string::npos;
    static const std::regex shape(R"('shape':\s*\(([0-9, ]*)\))"), number("[0-9]{1,9}");
    std::smatch found;
    if (!std::regex_search(header, found, shape)) return refused(phrase("its header has no shape"));
    NumpyArray array;
    std::uint64_t count = 1;
    const std::string sizes = found[1];
    for (std::sregex_iterator i(sizes.begin(), sizes.end(), number), end; i != end; ++i) {
        array.shape.push_back(std::stoul(i->str()));
        count *= array.shape.back();
        if (count > (1u << 20)) return refused(phrase("is larger than any model"));
    }
    if (member.size() - start - length != count * sizeof(double))
        return refused(phrase("its size does not agree with its shape"));
    array.values.resize(count);
    std::memcpy(array.values.data(), member.data() + start + length, count * sizeof(double));
    if (columnsFirst && array.shape.size() > 1) {
        if (array.shape.size() > 2) return refused(phrase("has more than two dimensions"));
        const std::vector<double> columns = array.values;
        const std::size_t rows = array.shape[0], width = array.shape[1];
        for (std::size_t i = 0; i < count; ++i) array.values[i / width * width + i % width] = columns[i % width * rows + i / width];
    }
    return array;
}

}  // namespace

Result<std::map<std::string, NumpyArray>> parseNumpyArchive(std::span<const std::byte> bytes, const std::string& origin) {
    const Reader reader(bytes);
    const auto damaged = [&](const Text& why) { return fail(ErrorCode::badData, "%1: %2", origin, why); };
    const auto directory = directoryOf(reader);
    if (!directory) return damaged(phrase("is no .npz file (a zip archive of arrays)"));
    std::map<std::string, NumpyArray> arrays;
    std::uint64_t at = directory->offset;
    for (std::uint64_t i = 0; i < directory->count; ++i) {
        if (reader.number(at, 4) != kMemberSignature || !reader.number(at + kMemberSize - 4, 4))
            return damaged(phrase("its list of members is damaged"));
        const auto method = *reader.number(at + 10, 2), size = *reader.number(at + 24, 4), packed = *reader.number(at + 20, 4);
        const auto nameSize = *reader.number(at + 28, 2), extraSize = *reader.number(at + 30, 2), commentSize = *reader.number(at + 32, 2);
        const auto local = *reader.number(at + 42, 4);
        const auto name = reader.text(at + kMemberSize, nameSize);
        if (!name) return damaged(phrase("its list of members is damaged"));
        if (method != 0 || size != packed)
            return damaged(phrase("its members are compressed; save it with numpy.savez"));
        const auto localName = reader.number(local + 26, 2), localExtra = reader.number(local + 28, 2);
        if (!localName || !localExtra) return damaged(phrase("a member lies beyond its end"));
        const auto content = reader.text(local + 30 + *localName + *localExtra, size);
        if (!content) return damaged(phrase("a member lies beyond its end"));
        if (name->ends_with(".npy")) {
            auto array = parseArray(*content, origin + ": " + std::string(*name));
            if (!array) return propagate(array);
            arrays[std::string(name->substr(0, name->size() - 4))] = std::move(*array);
        }
        at += kMemberSize + nameSize + extraSize + commentSize;
    }
    return arrays;
}

}  // namespace fovea
