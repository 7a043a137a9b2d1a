// A picture as an immutable value: RGB, 32-bit float in [0, 1] (display-referred, as stored in the file; 8-bit value v is
// v/255, 16-bit v/65535, so both come back exactly), rows top to bottom, pixels interleaved, in a shared const buffer.
// Copies are cheap and safe across threads. Written only through ImageBuilder.
//
//   ImageBuilder builder(width, height);
//   builder.pixels()[0] = 0.5f;
//   builder.info().bitDepth = BitDepth::bits16;
//   Image image = std::move(builder).build();
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/text.h"

namespace fovea {

enum class BitDepth { bits8 = 8, bits16 = 16 };
enum class Laterality { right, left };  // OD, OS

// Distance between neighbouring pixel centres at the retina, and where the number came from.
struct PixelSpacing {
    double rowMm = 0;
    double columnMm = 0;
    std::string source;  // "DICOM Pixel Spacing (0028,0030)", or the same "/ 4 (super-resolution)"
};

// Everything known about a picture besides its pixels.
struct ImageInfo {
    BitDepth bitDepth = BitDepth::bits8;  // of the source file, kept to the output
    bool grey = false;                    // the source had one channel; all three are equal here
    std::vector<std::uint8_t> iccProfile; // empty: none (sRGB assumed)
    std::optional<PixelSpacing> spacing;  // unknown stays unknown
    std::optional<Laterality> laterality;
    std::string sourceName;               // file name without folder
    std::string sourcePath;               // as opened; empty when not from a file
    std::string sourceSha256;             // of the file's bytes
    std::string sourceFormat;             // "JPEG", "DICOM (JPEG baseline, YBR_FULL_422)", ...
    std::vector<Text> leftOut;            // what the source holds and this does not, a sentence each
};

// A single-channel float picture: a probability, a heat map, a mask. Immutable, cheap to copy.
class Map {
public:
    Map() = default;
    Map(int width, int height, std::vector<float> values);
    int width() const { return width_; }
    int height() const { return height_; }
    const float* data() const { return values_ ? values_->data() : nullptr; }
    float at(int x, int y) const { return (*values_)[static_cast<std::size_t>(y) * width_ + x]; }

private:
    int width_ = 0;
    int height_ = 0;
    std::shared_ptr<const std::vector<float>> values_;
};

// The retina's disc (or cut-off disc) in a fundus photograph.
struct FieldOfView {
    int width = 0;
    int height = 0;
    std::shared_ptr<const std::vector<std::uint8_t>> mask;  // 255 inside, 0 outside; width x height
    int left = 0, top = 0, right = 0, bottom = 0;           // bounding box of the inside, right/bottom exclusive
    double diameterPx = 0;    // of the fitted circle; of the longer side when wholeImage
    bool wholeImage = false;  // no dark border: everything is retina
    bool inside(int x, int y) const { return (*mask)[static_cast<std::size_t>(y) * width + x] != 0; }
};

class Image {
public:
    Image() = default;
    int width() const { return width_; }
    int height() const { return height_; }
    bool empty() const { return !pixels_; }
    // width * height * 3 floats.
    const float* data() const { return pixels_.get(); }
    const float* at(int x, int y) const { return data() + (static_cast<std::size_t>(y) * width_ + x) * 3; }
    const ImageInfo& info() const { return *info_; }
    const std::optional<FieldOfView>& fieldOfView() const { return fieldOfView_; }

    // The same pixels (shared, not copied) with other knowledge about them.
    Image withInfo(ImageInfo info) const;
    Image withFieldOfView(FieldOfView fieldOfView) const;

private:
    friend class ImageBuilder;
    int width_ = 0;
    int height_ = 0;
    std::shared_ptr<const float> pixels_;
    std::shared_ptr<const ImageInfo> info_ = std::make_shared<ImageInfo>();
    std::optional<FieldOfView> fieldOfView_;
};

class ImageBuilder {
public:
    // Zero-filled; asserts both are positive. Large ones cost no time: the system hands out pages of zeros at the first
    // touch, so that a picture of gigabytes can still be cancelled before it is filled.
    ImageBuilder(int width, int height);
    // A copy to be changed, keeping info; the field of view too when `like` has one.
    explicit ImageBuilder(const Image& like);
    float* pixels() { return pixels_.get(); }
    ImageInfo& info() { return info_; }
    int width() const { return width_; }
    int height() const { return height_; }
    Image build() &&;

private:
    int width_;
    int height_;
    std::shared_ptr<float> pixels_;
    ImageInfo info_;
    std::optional<FieldOfView> fieldOfView_;
};

}  // namespace fovea
