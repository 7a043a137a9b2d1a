#include <fmt/format.h>
#include <array>
#include <charconv>
#include <cstring>
#include <opencv2/core.hpp>

#include "core/image/decoded.h"

namespace fovea {
namespace {

// The eight EXIF orientations as transpose and flips (the stored picture is turned into the one to look at).
cv::Mat turned(const cv::Mat& stored, int orientation) {
    cv::Mat out;
    switch (orientation) {
        case 2: cv::flip(stored, out, 1); return out;
        case 3: cv::flip(stored, out, -1); return out;
        case 4: cv::flip(stored, out, 0); return out;
        case 5: cv::transpose(stored, out); return out;
        case 6: cv::rotate(stored, out, cv::ROTATE_90_CLOCKWISE); return out;
        case 7:
            cv::transpose(stored, out);
            cv::flip(out, out, -1);
            return out;
        case 8: cv::rotate(stored, out, cv::ROTATE_90_COUNTERCLOCKWISE); return out;
        default: return stored;
    }
}

template <typename T>
void scale(const cv::Mat& pixels, const std::vector<float>& table, float* out) {
    const int channels = pixels.channels();
    for (int y = 0; y < pixels.rows; ++y) {
        const T* row = pixels.ptr<T>(y);
        if (channels == 3) {
            for (int i = 0; i < pixels.cols * 3; ++i) *out++ = table[row[i]];
        } else {
            for (int x = 0; x < pixels.cols; ++x, out += 3) out[0] = out[1] = out[2] = table[row[x]];
        }
    }
}

}  // namespace

Status Source::checkSize(std::uint64_t width, std::uint64_t height) const {
    if (width == 0 || height == 0) return bad(phrase("its header says it has no pixels"));
    const auto side = static_cast<std::uint64_t>(std::max(limits.maxSide, 0));
    if (width > side || height > side) {
        return bad(phrase("%1 x %2 pixels are over the limit of %3 a side", width, height, limits.maxSide));
    }
    if (width * height > limits.maxPixels) {
        return bad(phrase("%1 x %2 pixels are over the limit of %3 pixels", width, height, limits.maxPixels));
    }
    return {};
}

Image assemble(Decoded decoded, const Source& source) {
    const cv::Mat pixels = turned(decoded.pixels, decoded.orientation);
    decoded.pixels.release();
    const bool deep = pixels.depth() == CV_16U;
    const double white = decoded.white > 0 ? decoded.white : deep ? 65535.0 : 255.0;
    std::vector<float> table(deep ? 65536 : 256);
    for (std::size_t v = 0; v < table.size(); ++v) {
        table[v] = static_cast<float>(std::min(1.0, static_cast<double>(v) / white));
    }

    ImageBuilder builder(pixels.cols, pixels.rows);
    if (deep) {
        scale<std::uint16_t>(pixels, table, builder.pixels());
    } else {
        scale<std::uint8_t>(pixels, table, builder.pixels());
    }
    ImageInfo& info = builder.info();
    info.bitDepth = deep ? BitDepth::bits16 : BitDepth::bits8;
    info.grey = pixels.channels() == 1;
    info.iccProfile = std::move(decoded.icc);
    info.spacing = std::move(decoded.spacing);
    if (info.spacing && decoded.orientation >= 5) std::swap(info.spacing->rowMm, info.spacing->columnMm);
    info.laterality = decoded.laterality;
    info.sourceFormat = std::move(decoded.format);
    info.sourceName = source.name;
    if (decoded.hadAlpha)
        info.leftOut.push_back(
            phrase("the file has transparency (an alpha channel), which is left out: its colours are taken as they are stored"));
    return std::move(builder).build();
}

std::string spacingText(const PixelSpacing& spacing) {
    return fmt::format("{} {} mm {}", spacing.rowMm, spacing.columnMm, spacing.source);
}

std::optional<PixelSpacing> spacingFromText(const std::string& text) {
    PixelSpacing spacing;
    const char* end = text.data() + text.size();
    const auto row = std::from_chars(text.data(), end, spacing.rowMm);
    if (row.ec != std::errc() || row.ptr == end) return std::nullopt;
    const auto column = std::from_chars(row.ptr + 1, end, spacing.columnMm);
    if (column.ec != std::errc() || !(spacing.rowMm > 0) || !(spacing.columnMm > 0)) return std::nullopt;
    constexpr std::string_view unit = " mm ";
    const std::string_view rest(column.ptr, static_cast<std::size_t>(end - column.ptr));
    if (!rest.starts_with(unit)) return std::nullopt;
    spacing.source = rest.substr(unit.size());
    return spacing;
}

}  // namespace fovea
