#include "core/jobs/evaluate/result_cache.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/image/read_image.h"
#include "core/image/write_image.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;
constexpr const char* kFormat = "fovea-cache/1";
constexpr std::uint64_t kMaxPictureBytes = 1ull << 30;

// Never throws: file names in a notice need not be UTF-8.
std::string textOf(const Json& json, int indent = -1) { return json.dump(indent, ' ', false, Json::error_handler_t::replace); }

std::string hashOf(std::string_view text) {
    return sha256Hex(std::as_bytes(std::span<const char>(text.data(), text.size())));
}

std::uint8_t level(float value) {
    return static_cast<std::uint8_t>(std::floor(std::clamp(value, 0.0f, 1.0f) * 255.0f + 0.5f));
}

std::string hashOfLevels(const char* kind, int width, int height, const float* values, std::size_t count) {
    const std::string head = std::string(kind) + " " + std::to_string(width) + " x " + std::to_string(height) + "\n";
    Sha256 hash;
    hash.update(std::as_bytes(std::span<const char>(head.data(), head.size())));
    std::vector<std::byte> bytes(count);
    std::transform(values, values + count, bytes.begin(), [](float value) { return static_cast<std::byte>(level(value)); });
    hash.update(bytes);
    std::string hex;
    for (const std::uint8_t byte : hash.finish()) {
        static constexpr char kDigits[] = "0123456789abcdef";
        hex += {kDigits[byte >> 4], kDigits[byte & 15]};
    }
    return hex;
}

Map mapOf(const Image& image) {
    std::vector<float> values(static_cast<std::size_t>(image.width()) * image.height());
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = image.data()[i * 3];
    return Map(image.width(), image.height(), std::move(values));
}

}  // namespace

Image roundedTo8Bits(const Image& image) {
    ImageBuilder builder(image.width(), image.height());
    builder.info() = image.info();
    builder.info().bitDepth = BitDepth::bits8;
    const std::size_t count = static_cast<std::size_t>(image.width()) * image.height() * 3;
    std::transform(image.data(), image.data() + count, builder.pixels(), [](float value) { return level(value) / 255.0f; });
    return std::move(builder).build();
}

Map roundedTo8Bits(const Map& map) {
    std::vector<float> values(static_cast<std::size_t>(map.width()) * map.height());
    std::transform(map.data(), map.data() + values.size(), values.begin(), [](float value) { return level(value) / 255.0f; });
    return Map(map.width(), map.height(), std::move(values));
}

std::string contentHash(const Image& image) {
    return hashOfLevels("image", image.width(), image.height(), image.data(),
                        static_cast<std::size_t>(image.width()) * image.height() * 3);
}

std::string contentHash(const Map& map) {
    return hashOfLevels("map", map.width(), map.height(), map.data(), static_cast<std::size_t>(map.width()) * map.height());
}

Json figureToJson(double value) {
    if (std::isfinite(value)) return value;
    return std::isnan(value) ? "nan" : value > 0 ? "inf" : "-inf";
}

std::optional<double> figureFromJson(const Json& json) {
    if (json.is_number()) return json.get<double>();
    if (json == "inf") return std::numeric_limits<double>::infinity();
    if (json == "-inf") return -std::numeric_limits<double>::infinity();
    if (json == "nan") return std::numeric_limits<double>::quiet_NaN();
    return std::nullopt;
}

fs::path ResultCache::entryPath(const Json& key) const {
    const std::string name = hashOf(textOf(key));
    return folder_ / name.substr(0, 2) / (name + ".json");
}

void ResultCache::damaged(const fs::path& path, const std::string& why) {
    ++counts_.damaged;
    notices_.push_back(path.string() + ": damaged cache entry (" + why + "), computed again");
}

std::optional<Json> ResultCache::readEntry(const Json& key) {
    const fs::path path = entryPath(key);
    std::error_code ignored;
    if (!fs::exists(path, ignored)) return std::nullopt;
    auto entry = readJsonFile(path);
    if (!entry) {
        damaged(path, entry.error().message);
        return std::nullopt;
    }
    const bool whole = entry->is_object() && entry->contains("value") && entry->contains("sha256") && entry->contains("key");
    if (!whole || entry->value("format", Json()) != kFormat || (*entry)["key"] != key ||
        (*entry)["sha256"] != hashOf(textOf((*entry)["value"]))) {
        damaged(path, "its content is not what was written");
        return std::nullopt;
    }
    return std::move((*entry)["value"]);
}

Status ResultCache::writeEntry(const Json& key, Json value) {
    const fs::path path = entryPath(key);
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    if (error) return fail(ErrorCode::inputOutput, path.parent_path().string() + ": cannot be made: " + error.message());
    const std::string hash = hashOf(textOf(value));
    const Json entry = {{"format", kFormat}, {"key", key}, {"value", std::move(value)}, {"sha256", hash}};
    FOVEA_CHECK(replaceFile(path, textOf(entry, 1) + "\n"));
    ++counts_.kept;
    return {};
}

std::optional<Json> ResultCache::findValue(const Json& key) {
    auto value = readEntry(key);
    if (value) ++counts_.found;
    return value;
}

Status ResultCache::keepValue(const Json& key, const Json& value) { return writeEntry(key, value); }

std::optional<KeptPicture> ResultCache::findPicture(const Json& key) {
    const auto entry = readEntry(key);
    if (!entry) return std::nullopt;
    fs::path path = entryPath(key);
    path.replace_extension(".png");
    const auto bytes = readFile(path, kMaxPictureBytes);
    if (!bytes) {
        damaged(path, bytes.error().message);
        return std::nullopt;
    }
    if (!entry->is_object() || sha256Hex(*bytes) != entry->value("png", Json())) {
        damaged(path, "its bytes are not what was written");
        return std::nullopt;
    }
    auto image = decodeImage(*bytes, path.string());
    if (!image) {
        damaged(path, image.error().message);
        return std::nullopt;
    }
    ++counts_.found;
    KeptPicture kept{.value = *image, .about = entry->value("about", Json::object())};
    if (entry->value("kind", Json()) == "map") kept.value = mapOf(*image);
    return kept;
}

Status ResultCache::keepPicture(const Json& key, const KeptPicture& picture) {
    fs::path path = entryPath(key);
    path.replace_extension(".png");
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    if (error) return fail(ErrorCode::inputOutput, path.parent_path().string() + ": cannot be made: " + error.message());
    fs::remove(path, error);  // what a damaged entry left
    const Map* map = std::get_if<Map>(&picture.value);
    FOVEA_CHECK(map ? writeMap(path, *map) : writeImage(path, roundedTo8Bits(std::get<Image>(picture.value))));
    FOVEA_TRY(const Bytes bytes, readFile(path, kMaxPictureBytes));
    // The entry last: a picture without one does not count.
    return writeEntry(key, {{"kind", map ? "map" : "image"}, {"png", sha256Hex(bytes)}, {"about", picture.about}});
}

}  // namespace fovea
