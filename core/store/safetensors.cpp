#include "core/store/safetensors.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <set>
#include <tuple>

#include <nlohmann/json.hpp>

#include "core/base/hash.h"

namespace fovea {
namespace {

// Sorted maps here: the ordered ones take quadratic time on a hostile header of a million names.
using HeaderJson = nlohmann::json;

constexpr std::uint64_t kMaxHeaderBytes = 8ull << 20;
constexpr std::size_t kLengthBytes = 8;
constexpr std::size_t kMaxRank = 8;
constexpr int kMaxDepth = 4;
constexpr const char* kMetadataKey = "__metadata__";

struct TypeName {
    TensorType type;
    const char* name;
    std::size_t bytes;
};
constexpr TypeName kTypes[] = {{TensorType::f32, "F32", 4},
                               {TensorType::f16, "F16", 2},
                               {TensorType::bf16, "BF16", 2},
                               {TensorType::i64, "I64", 8},
                               {TensorType::u8, "U8", 1}};

const TypeName& typeName(TensorType type) {
    for (const TypeName& known : kTypes) {
        if (known.type == type) return known;
    }
    FOVEA_ASSERT(!"a tensor type without a name");
    return kTypes[0];
}

// shape x type in bytes; nothing when it does not fit 63 bits.
std::optional<std::uint64_t> byteCount(std::span<const std::int64_t> shape, TensorType type) {
    std::int64_t count = static_cast<std::int64_t>(byteSize(type));
    for (const std::int64_t side : shape) {
        if (side < 0 || __builtin_mul_overflow(count, side, &count)) return std::nullopt;
    }
    return static_cast<std::uint64_t>(count);
}

bool startsWith(std::span<const std::byte> bytes, std::string_view magic) {
    return bytes.size() >= magic.size() && std::memcmp(bytes.data(), magic.data(), magic.size()) == 0;
}

// What a file that is no safetensors file is instead, as far as its first bytes tell.
Text foreignFormat(std::span<const std::byte> bytes) {
    if (startsWith(bytes, "PK\x03\x04")) {
        return phrase("a PyTorch pickle/zip file: it can run code when loaded; convert it to safetensors");
    }
    if (bytes.size() >= 2 && bytes[0] == std::byte{0x80} && bytes[1] >= std::byte{2} && bytes[1] <= std::byte{5}) {
        return phrase("a Python pickle: it can run code when loaded; convert it to safetensors");
    }
    if (startsWith(bytes, "\x89HDF")) return phrase("an HDF5 file: convert it to safetensors");
    return phrase("not a safetensors file");
}

struct HeaderFault {
    Text what;
};

// Parses strictly: unique keys at every level and a shallow tree, which nlohmann alone does not ask for.
tl::expected<HeaderJson, HeaderFault> parseHeader(std::string_view text) {
    if (text.find('\0') != std::string_view::npos)
        return tl::unexpected(HeaderFault{phrase("its header holds a zero byte")});
    Text fault;
    std::vector<std::set<std::string>> keys;
    const auto watch = [&](int depth, HeaderJson::parse_event_t event, HeaderJson& parsed) {
        using Event = HeaderJson::parse_event_t;
        if (event == Event::object_start || event == Event::array_start) {
            if (depth >= kMaxDepth) {
                if (fault.empty()) fault = phrase("its header is nested too deeply");
                return false;
            }
            if (event == Event::object_start) keys.emplace_back();
        } else if (event == Event::object_end && depth < kMaxDepth) {
            if (!keys.empty()) keys.pop_back();
        } else if (event == Event::key && depth <= kMaxDepth && !keys.empty()) {
            const std::string key = parsed.get<std::string>();
            if (!keys.back().insert(key).second && fault.empty()) fault = phrase("the name '%1' occurs twice", key);
        }
        return fault.empty();
    };
    try {
        HeaderJson json = HeaderJson::parse(text, watch);
        if (!fault.empty()) return tl::unexpected(HeaderFault{fault});
        if (!json.is_object()) return tl::unexpected(HeaderFault{phrase("its header is no JSON object")});
        return json;
    } catch (const std::exception& error) {
        return tl::unexpected(HeaderFault{phrase("its header is no valid JSON (%1)", error.what())});
    }
}

struct Entry {
    TensorView view;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
};

tl::expected<Entry, HeaderFault> parseEntry(const std::string& name, const HeaderJson& json) {
    const auto fault = [&](const Text& what) {
        return tl::unexpected(HeaderFault{phrase("tensor '%1' %2", name, what)});
    };
    if (name.empty()) return fault(phrase("has an empty name"));
    if (!json.is_object() || json.size() != 3 || !json.contains("dtype") || !json.contains("shape") ||
        !json.contains("data_offsets")) {
        return fault(phrase("must have exactly dtype, shape and data_offsets"));
    }
    Entry entry;
    entry.view.name = name;
    const HeaderJson& type = json["dtype"];
    if (!type.is_string()) return fault(phrase("has a dtype that is no text"));
    const auto known = std::find_if(std::begin(kTypes), std::end(kTypes),
                                    [&](const TypeName& t) { return type.get_ref<const std::string&>() == t.name; });
    if (known == std::end(kTypes)) {
        return fault(
            phrase("has the unsupported dtype '%1' (F32, F16, BF16, I64 and U8 are read)", type.get<std::string>()));
    }
    entry.view.type = known->type;

    const HeaderJson& shape = json["shape"];
    if (!shape.is_array() || shape.size() > kMaxRank)
        return fault(phrase("has a shape that is no list of at most 8 numbers"));
    for (const HeaderJson& side : shape) {
        if (!side.is_number_unsigned()) return fault(phrase("has a side that is no whole number of 0 or more"));
        const auto value = side.get<std::uint64_t>();
        if (value > static_cast<std::uint64_t>(INT64_MAX)) return fault(phrase("is too large"));
        entry.view.shape.push_back(static_cast<std::int64_t>(value));
    }
    const auto size = byteCount(entry.view.shape, entry.view.type);
    if (!size) return fault(phrase("is too large"));

    const HeaderJson& offsets = json["data_offsets"];
    if (!offsets.is_array() || offsets.size() != 2 || !offsets[0].is_number_unsigned() ||
        !offsets[1].is_number_unsigned()) {
        return fault(phrase("has data_offsets that are not two whole numbers"));
    }
    entry.begin = offsets[0].get<std::uint64_t>();
    entry.end = offsets[1].get<std::uint64_t>();
    if (entry.end < entry.begin) return fault(phrase("ends before it begins"));
    if (entry.end - entry.begin != *size) return fault(phrase("has offsets that do not agree with its shape"));
    return entry;
}

}  // namespace

std::size_t byteSize(TensorType type) { return typeName(type).bytes; }

const TensorView* SafetensorsFile::find(std::string_view name) const {
    for (const TensorView& tensor : tensors_) {
        if (tensor.name == name) return &tensor;
    }
    return nullptr;
}

Result<SafetensorsFile> SafetensorsFile::parse(Bytes bytes, const std::string& origin) {
    const auto fault = [&](const Text& what) { return fail(ErrorCode::badData, "%1: %2", origin, what); };
    if (bytes.size() <= kLengthBytes || bytes[kLengthBytes] != std::byte{'{'}) return fault(foreignFormat(bytes));

    std::uint64_t headerBytes = 0;
    for (std::size_t i = 0; i < kLengthBytes; ++i) {
        headerBytes |= static_cast<std::uint64_t>(bytes[i]) << (8 * i);
    }
    if (headerBytes > kMaxHeaderBytes) return fault(phrase("declares a header of more than 8 MiB"));
    if (headerBytes > bytes.size() - kLengthBytes) return fault(phrase("is truncated within its header"));

    const std::string_view text(reinterpret_cast<const char*>(bytes.data()) + kLengthBytes, headerBytes);
    const auto header = parseHeader(text);
    if (!header) return fault(header.error().what);

    SafetensorsFile file;
    std::vector<Entry> entries;
    for (const auto& [name, value] : header->items()) {
        if (name == kMetadataKey) {
            if (!value.is_object()) return fault(phrase("its metadata are no JSON object"));
            for (const auto& [key, text_] : value.items()) {
                if (!text_.is_string()) return fault(phrase("its metadata '%1' is no text", key));
                file.metadata_.emplace(key, text_.get<std::string>());
            }
            continue;
        }
        auto entry = parseEntry(name, value);
        if (!entry) return fault(entry.error().what);
        entries.push_back(std::move(*entry));
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return std::tie(a.begin, a.end, a.view.name) < std::tie(b.begin, b.end, b.view.name);
    });

    const std::uint64_t dataBytes = bytes.size() - kLengthBytes - headerBytes;
    std::uint64_t next = 0;
    for (const Entry& entry : entries) {
        if (entry.end > dataBytes)
            return fault(phrase("is truncated: tensor '%1' ends after the file", entry.view.name));
        if (entry.begin < next) return fault(phrase("tensor '%1' overlaps the one before it", entry.view.name));
        if (entry.begin > next) return fault(phrase("there is a hole before tensor '%1'", entry.view.name));
        next = entry.end;
    }
    if (next != dataBytes) return fault(phrase("has bytes after the last tensor"));

    file.sha256_ = sha256Hex(bytes);
    file.bytes_ = std::move(bytes);
    const std::span<const std::byte> data = std::span<const std::byte>(file.bytes_).subspan(kLengthBytes + headerBytes);
    file.tensors_.reserve(entries.size());
    for (Entry& entry : entries) {
        entry.view.bytes = data.subspan(entry.begin, entry.end - entry.begin);
        file.tensors_.push_back(std::move(entry.view));
    }
    return file;
}

Result<SafetensorsFile> SafetensorsFile::read(const std::filesystem::path& path, std::uint64_t maxBytes) {
    FOVEA_TRY(Bytes bytes, readFile(path, maxBytes));
    return parse(std::move(bytes), path.string());
}

Bytes encodeSafetensors(std::span<const TensorView> tensors, const std::map<std::string, std::string>& metadata) {
    nlohmann::ordered_json header = nlohmann::ordered_json::object();
    if (!metadata.empty()) header[kMetadataKey] = metadata;
    std::uint64_t offset = 0;
    std::set<std::string> names;
    for (const TensorView& tensor : tensors) {
        FOVEA_ASSERT(!tensor.name.empty() && tensor.name != kMetadataKey && names.insert(tensor.name).second);
        const auto size = byteCount(tensor.shape, tensor.type);
        FOVEA_ASSERT(size && *size == tensor.bytes.size());
        header[tensor.name] = {{"dtype", typeName(tensor.type).name},
                               {"shape", tensor.shape},
                               {"data_offsets", {offset, offset + *size}}};
        offset += *size;
    }
    std::string text = header.dump();
    text.append((8 - text.size() % 8) % 8, ' ');

    Bytes bytes;
    bytes.reserve(kLengthBytes + text.size() + offset);
    for (std::size_t i = 0; i < kLengthBytes; ++i) {
        bytes.push_back(static_cast<std::byte>(static_cast<std::uint64_t>(text.size()) >> (8 * i)));
    }
    const auto* begin = reinterpret_cast<const std::byte*>(text.data());
    bytes.insert(bytes.end(), begin, begin + text.size());
    for (const TensorView& tensor : tensors) bytes.insert(bytes.end(), tensor.bytes.begin(), tensor.bytes.end());
    return bytes;
}

}  // namespace fovea
