// What the readers of the single formats hand to assemble(): stored numbers, before orientation and scaling. Used only
// inside this box.
#pragma once

#include <opencv2/core/mat.hpp>
#include <optional>
#include <span>
#include <string>

#include "core/base/result.h"
#include "core/image/image.h"
#include "core/image/read_image.h"
#include "core/image/write_image.h"

namespace fovea {

struct Source {
    std::span<const std::byte> bytes;
    const std::string& name;
    const ReadLimits& limits;

    const std::uint8_t* data() const { return reinterpret_cast<const std::uint8_t*>(bytes.data()); }
    std::size_t size() const { return bytes.size(); }
    // An error (badData) that names the file.
    tl::unexpected<Error> bad(const Text& reason) const { return fail(ErrorCode::badData, "%1: %2", name, reason); }
    // Whether a picture of this size may be read, asked before anything is allocated for it. Errors: badData.
    Status checkSize(std::uint64_t width, std::uint64_t height) const;
};

struct Decoded {
    cv::Mat pixels;       // CV_8UC1, CV_8UC3, CV_16UC1 or CV_16UC3; three channels are RGB
    double white = 0;     // the stored number that is 1.0; 0 stands for 255 or 65535, by the matrix's depth
    int orientation = 1;  // EXIF numbering, 1 to 8
    std::vector<std::uint8_t> icc;
    std::optional<PixelSpacing> spacing;  // of the stored rows and columns, before orientation
    std::optional<Laterality> laterality;
    std::string format;
    bool hadAlpha = false;  // stored beside these pixels, and left out
};

// One per format; each trusts only its first bytes to be right. Errors: badData.
Result<Decoded> readPng(const Source& source);
Result<Decoded> readJpeg(const Source& source);
// A JPEG stream out of a container that names its colours: they count where the stream has no marker that says so.
enum class JpegColour { byMarkers, rgb };
Result<Decoded> readJpegStream(const Source& source, JpegColour colour);
Result<Decoded> readTiff(const Source& source);
Result<Decoded> readGif(const Source& source);
Result<Decoded> readPnm(const Source& source);
Result<Decoded> readBmp(const Source& source);
Result<Decoded> readDicom(const Source& source);

// The text inside, in UTF-8, without decoding pixels; empty where there is none, and of what is damaged.
ImageText pngText(const Source& source);
ImageText tiffText(const Source& source);
ImageText jpegText(const Source& source);

// Turns, scales to [0, 1] and spreads grey to three channels. Consumes the pixels.
Image assemble(Decoded decoded, const Source& source);

// The orientation stored in an Exif block that starts with its TIFF header; 1 when it has none.
int exifOrientation(std::span<const std::uint8_t> exif);

// How Fovea's writers put the spacing at the retina into a file's text, and its reading. (A file's own resolution is
// about printing, and says nothing about the retina.)
inline constexpr const char* kSpacingKey = "Fovea pixel spacing";
std::string spacingText(const PixelSpacing& spacing);
std::optional<PixelSpacing> spacingFromText(const std::string& text);

}  // namespace fovea
