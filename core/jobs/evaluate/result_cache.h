// Pictures and figures that were computed once, under the SHA-256 of everything that decides them. What was interrupted
// goes on where it stopped; a damaged entry is as good as none, and is said.
//
//   ResultCache cache(folder);
//   const Json key = {{"input", sha256}, {"method", "denoise.nlm"}, {"version", 1}};
//   if (const auto kept = cache.findValue(key)) return *kept;
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/image/image.h"

namespace fovea {

// A picture of 8 bits a channel, or a map rounded to 8 bits, with what is known about how it was made.
struct KeptPicture {
    std::variant<Image, Map> value;
    Json about = Json::object();
};

class ResultCache {
public:
    struct Counts {
        int found = 0;
        int kept = 0;
        int damaged = 0;
    };

    // The folder is made with the first entry. One process at a time should write; a second one costs work, not truth.
    explicit ResultCache(std::filesystem::path folder) : folder_(std::move(folder)) {}
    const std::filesystem::path& folder() const { return folder_; }

    // Nothing when it was never kept or is damaged (see notices).
    std::optional<Json> findValue(const Json& key);
    std::optional<KeptPicture> findPicture(const Json& key);

    // Replaces atomically what is there. Errors: inputOutput.
    Status keepValue(const Json& key, const Json& value);
    // Pixels are rounded to 8 bits: what comes back has exactly the bytes of `picture` rounded. Errors: those of writeImage.
    Status keepPicture(const Json& key, const KeptPicture& picture);

    const Counts& counts() const { return counts_; }
    // One line for every damaged entry that was met.
    const std::vector<std::string>& notices() const { return notices_; }

private:
    std::filesystem::path entryPath(const Json& key) const;
    std::optional<Json> readEntry(const Json& key);
    Status writeEntry(const Json& key, Json entry);
    void damaged(const std::filesystem::path& path, const std::string& why);

    std::filesystem::path folder_;
    Counts counts_;
    std::vector<std::string> notices_;
};

// Rounded to 8 bits a channel as a file would be; without a field of view.
Image roundedTo8Bits(const Image& image);
Map roundedTo8Bits(const Map& map);

// SHA-256 of size, kind and 8-bit values: the same for the same picture, wherever it came from.
std::string contentHash(const Image& image);
std::string contentHash(const Map& map);

// A figure that JSON can hold: infinities and not-a-number as "inf", "-inf", "nan".
Json figureToJson(double value);
std::optional<double> figureFromJson(const Json& json);

}  // namespace fovea
