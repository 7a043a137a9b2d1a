#include "core/image/write_image.h"

#include <algorithm>
#include <cctype>
#include <limits>
#include <opencv2/core.hpp>

#include "core/base/files.h"
#include "core/image/decoded.h"
#include "core/image/encoded.h"

namespace fovea {
namespace {

enum class Format { png, tiff };

Result<Format> formatOf(const std::filesystem::path& path) {
    std::string extension = path.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (extension == ".png") return Format::png;
    if (extension == ".tif" || extension == ".tiff") return Format::tiff;
    return fail(ErrorCode::usage, "%1: the name must end in .png, .tif or .tiff", path.string());
}

template <typename T>
void store(const float* values, int step, cv::Mat& out) {
    constexpr float white = std::numeric_limits<T>::max();
    for (int y = 0; y < out.rows; ++y) {
        T* row = out.ptr<T>(y);
        for (int i = 0; i < out.cols * out.channels(); ++i, values += step) {
            const float value = *values > 0.0f ? std::min(*values, 1.0f) : 0.0f;  // also takes care of NaN
            row[i] = static_cast<T>(value * white + 0.5f);
        }
    }
}

bool threeAreEqual(const Image& image) {
    const float* end = image.data() + static_cast<std::size_t>(image.width()) * image.height() * 3;
    for (const float* p = image.data(); p != end; p += 3) {
        if (p[0] != p[1] || p[0] != p[2]) return false;
    }
    return true;
}

// A profile speaks about one kind of colour (its header names it): kept only where the stored picture is of that kind.
bool profileIs(const std::vector<std::uint8_t>& icc, std::string_view space) {
    constexpr std::size_t spaceAt = 16;
    return icc.size() >= spaceAt + space.size() &&
           std::equal(space.begin(), space.end(), icc.begin() + spaceAt, [](char a, std::uint8_t b) { return a == b; });
}

Picture pictureOf(const Image& image, const ImageText& text) {
    const ImageInfo& info = image.info();
    const bool grey = info.grey && !profileIs(info.iccProfile, "RGB ") && threeAreEqual(image);
    const bool deep = info.bitDepth == BitDepth::bits16;
    Picture picture;
    picture.pixels.create(image.height(), image.width(), CV_MAKETYPE(deep ? CV_16U : CV_8U, grey ? 1 : 3));
    if (deep) {
        store<std::uint16_t>(image.data(), grey ? 3 : 1, picture.pixels);
    } else {
        store<std::uint8_t>(image.data(), grey ? 3 : 1, picture.pixels);
    }
    if (profileIs(info.iccProfile, grey ? "GRAY" : "RGB ")) picture.icc = info.iccProfile;
    picture.spacing = info.spacing;
    picture.text = text;
    if (info.spacing) picture.text.emplace_back(kSpacingKey, spacingText(*info.spacing));
    return picture;
}

template <typename MakePicture>
Status write(const std::filesystem::path& path, Format format, std::span<const std::filesystem::path> inputs,
             MakePicture makePicture) {
    FOVEA_CHECK(checkNewOutput(path, inputs));
    try {
        const Picture picture = makePicture();
        const Result<Bytes> bytes = format == Format::png ? encodePng(picture) : encodeTiff(picture);
        if (!bytes) return propagate(bytes, path.string());
        return writeNewFile(path, std::span<const std::byte>(*bytes));
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::outOfMemory, "%1: not enough memory to write it", path.string());
    } catch (const std::exception& e) {
        return fail(ErrorCode::inputOutput, "%1: %2", path.string(), e.what());
    }
}

}  // namespace

Status checkNewOutput(const std::filesystem::path& target, std::span<const std::filesystem::path> inputs) {
    for (const auto& input : inputs) {
        if (sameFile(target, input)) {
            return fail(ErrorCode::refusedForSafety, "%1: is the input %2, which is never written over",
                        target.string(), input.string());
        }
    }
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(target, ignored))) {
        return fail(ErrorCode::outputExists, "%1: exists already, and is not replaced", target.string());
    }
    return {};
}

Status writeImage(const std::filesystem::path& path, const Image& image, const ImageText& text,
                  std::span<const std::filesystem::path> inputs) {
    FOVEA_ASSERT(!image.empty());
    FOVEA_TRY(const Format format, formatOf(path));
    return write(path, format, inputs, [&] { return pictureOf(image, text); });
}

Status writeMap(const std::filesystem::path& path, const Map& map, const ImageText& text,
                std::span<const std::filesystem::path> inputs) {
    FOVEA_ASSERT(map.data() != nullptr);
    FOVEA_TRY(const Format format, formatOf(path));
    return write(path, format, inputs, [&] {
        Picture picture;
        picture.pixels.create(map.height(), map.width(), CV_8UC1);
        store<std::uint8_t>(map.data(), 1, picture.pixels);
        picture.text = text;
        return picture;
    });
}

}  // namespace fovea
