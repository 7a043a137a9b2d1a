#include <fmt/format.h>
#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <opencv2/core.hpp>

#include "core/image/decoded.h"
#include "core/image/dicom_codecs.h"
#include "core/image/dicom_elements.h"
#include "core/image/dicom_pixels.h"

namespace fovea {
namespace {

constexpr DicomTag kFrames = 0x00280008, kSamples = 0x00280002, kPhotometric = 0x00280004, kPlanar = 0x00280006;
constexpr DicomTag kRows = 0x00280010, kColumns = 0x00280011, kSpacing = 0x00280030;
constexpr DicomTag kAllocated = 0x00280100, kStored = 0x00280101, kHighBit = 0x00280102, kSigned = 0x00280103;
constexpr DicomTag kSlope = 0x00281053, kIcc = 0x00282000, kImageLaterality = 0x00200062,
                   kSeriesLaterality = 0x00200060;

enum class Coding { raw, jpeg, jpeg2000, rle };

struct Syntax {
    const char* identifier;
    const char* name;
    Coding coding;
};

constexpr Syntax kSyntaxes[] = {{"1.2.840.10008.1.2", "uncompressed", Coding::raw},
                                {"1.2.840.10008.1.2.1", "uncompressed", Coding::raw},
                                {"1.2.840.10008.1.2.2", "uncompressed, big endian", Coding::raw},
                                {"1.2.840.10008.1.2.4.50", "JPEG baseline", Coding::jpeg},
                                {"1.2.840.10008.1.2.4.51", "JPEG extended", Coding::jpeg},
                                {"1.2.840.10008.1.2.4.90", "JPEG 2000", Coding::jpeg2000},
                                {"1.2.840.10008.1.2.4.91", "JPEG 2000", Coding::jpeg2000},
                                {"1.2.840.10008.1.2.5", "RLE", Coding::rle}};

std::optional<double> decimal(std::string_view digits) {
    while (!digits.empty() && digits.front() == ' ') digits.remove_prefix(1);
    if (!digits.empty() && digits.front() == '+') digits.remove_prefix(1);
    double value = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (fault != std::errc() || !std::isfinite(value)) return std::nullopt;
    return value;
}

std::optional<PixelSpacing> spacingFrom(const std::string& value, const char* source) {
    const std::size_t split = value.find('\\');
    if (split == std::string::npos) return std::nullopt;
    const auto row = decimal(std::string_view(value).substr(0, split));
    const auto column = decimal(std::string_view(value).substr(split + 1));
    if (!row || !column || *row <= 0 || *column <= 0) return std::nullopt;
    return PixelSpacing{*row, *column, source};
}

std::optional<PixelSpacing> spacingOf(const DicomElements& data) {
    if (auto found = spacingFrom(data.text(kSpacing), "DICOM Pixel Spacing (0028,0030)")) return found;
    return spacingFrom(data.sharedPixelSpacing(), "DICOM Pixel Spacing (0028,0030) in Pixel Measures");
}

std::optional<Laterality> lateralityOf(const DicomElements& data) {
    for (const DicomTag tag : {kImageLaterality, kSeriesLaterality}) {
        const std::string value = data.text(tag);
        if (value == "R") return Laterality::right;
        if (value == "L") return Laterality::left;
    }
    return std::nullopt;
}

// The encoded first frame: all fragments of a single frame; of several, those up to the second frame's offset, or one.
std::vector<std::uint8_t> firstFrame(const DicomElements& data, int frames) {
    std::vector<std::uint8_t> stream;
    const auto& fragments = data.fragments();
    if (fragments.empty()) return stream;
    std::uint64_t end = frames > 1 ? 1 : ~0ull, at = 0;
    const DicomValue table = fragments.front();
    if (frames > 1 && table.size() >= 8) {
        end = table[4] | table[5] << 8 | table[6] << 16 | static_cast<std::uint64_t>(table[7]) << 24;
    }
    for (std::size_t i = 1; i < fragments.size() && at < end; ++i) {
        stream.insert(stream.end(), fragments[i].begin(), fragments[i].end());
        at += 8 + fragments[i].size();
    }
    return stream;
}

struct Header {
    DicomPixels layout;
    int frames = 1;
    std::string photometric;
};

Result<Header> headerOf(const DicomElements& data, const Source& source) {
    Header header;
    DicomPixels& layout = header.layout;
    const auto rows = data.number(kRows), columns = data.number(kColumns), allocated = data.number(kAllocated);
    if (!data.hasPixels() || !rows || !columns || !allocated) {
        return source.bad(phrase("this DICOM file holds no picture, or ends before it"));
    }
    FOVEA_CHECK(source.checkSize(static_cast<std::uint64_t>(*columns), static_cast<std::uint64_t>(*rows)));
    layout.rows = *rows;
    layout.columns = *columns;
    layout.bitsAllocated = *allocated;
    layout.bitsStored = data.number(kStored).value_or(layout.bitsAllocated);
    layout.highBit = data.number(kHighBit).value_or(layout.bitsStored - 1);
    const int samples = data.number(kSamples).value_or(1);
    header.frames = static_cast<int>(std::clamp(decimal(data.text(kFrames)).value_or(1.0), 1.0, 1e6));
    header.photometric = data.text(kPhotometric);
    if ((layout.bitsAllocated != 8 && layout.bitsAllocated != 16) || layout.bitsStored < 1 ||
        layout.bitsStored > layout.bitsAllocated || layout.highBit >= layout.bitsAllocated ||
        layout.highBit + 1 < layout.bitsStored) {
        return source.bad(
            phrase("DICOM with %1 of %2 bits a sample is not supported", layout.bitsStored, layout.bitsAllocated));
    }
    if (data.number(kSigned).value_or(0) != 0) return source.bad(phrase("DICOM with signed samples is not supported"));

    struct Known {
        const char* name;
        int samples;
        DicomColour colour;
    };
    // What JPEG 2000 calls YBR_ICT and YBR_RCT, its decoder has turned back to RGB.
    static constexpr Known known[] = {{"MONOCHROME1", 1, DicomColour::monochrome1},
                                      {"MONOCHROME2", 1, DicomColour::monochrome2},
                                      {"RGB", 3, DicomColour::rgb},
                                      {"YBR_FULL", 3, DicomColour::ybrFull},
                                      {"YBR_FULL_422", 3, DicomColour::ybrFull422},
                                      {"YBR_ICT", 3, DicomColour::rgb},
                                      {"YBR_RCT", 3, DicomColour::rgb}};
    const auto* kind =
        std::find_if(std::begin(known), std::end(known), [&](const Known& k) { return header.photometric == k.name; });
    if (kind == std::end(known) || kind->samples != samples) {
        return source.bad(phrase("DICOM with photometric interpretation '%1' and %2 samples a pixel is not supported",
                                 header.photometric, samples));
    }
    layout.colour = kind->colour;
    layout.order = data.number(kPlanar).value_or(0) == 1 ? DicomOrder::planar : DicomOrder::interleaved;
    return header;
}

Result<cv::Mat> readRaw(const DicomElements& data, const Header& header, const Source& source) {
    if (header.photometric == "YBR_ICT" || header.photometric == "YBR_RCT") {
        return source.bad(phrase("DICOM with uncompressed samples in %1 is not supported", header.photometric));
    }
    const DicomValue bytes = data.rawPixels();
    const std::size_t needed = header.layout.bytesNeeded();
    if (bytes.size() < needed) {
        return source.bad(phrase("truncated DICOM (its pixel data hold fewer bytes than its header promises)"));
    }
    const bool wide = header.layout.bitsAllocated == 16;
    constexpr bool machineIsBig = std::endian::native == std::endian::big;
    if (!wide || data.bigEndian() == machineIsBig) return unpackDicom(header.layout, bytes.first(needed));
    std::vector<std::uint8_t> swapped(needed);
    for (std::size_t i = 0; i < needed; ++i) swapped[i] = bytes[i ^ 1];
    return unpackDicom(header.layout, swapped);
}

Result<cv::Mat> readJpegFrame(const Source& stream, const DicomPixels& layout) {
    const JpegColour colour = layout.colour == DicomColour::rgb ? JpegColour::rgb : JpegColour::byMarkers;
    FOVEA_TRY(const Decoded decoded, readJpegStream(stream, colour));
    if (decoded.pixels.cols != layout.columns || decoded.pixels.rows != layout.rows ||
        decoded.pixels.channels() != layout.channels() || layout.bitsStored != 8) {
        return stream.bad(phrase("damaged DICOM (its header and its JPEG data disagree)"));
    }
    if (layout.colour == DicomColour::monochrome1) return cv::Mat(255 - decoded.pixels);
    return decoded.pixels;
}

Result<cv::Mat> readPixels(const DicomElements& data, const Header& header, Coding coding, const Source& source) {
    if (data.encapsulated() != (coding != Coding::raw)) {
        return source.bad(phrase("damaged DICOM (its transfer syntax and its pixel data disagree)"));
    }
    if (coding == Coding::raw) return readRaw(data, header, source);
    const std::vector<std::uint8_t> bytes = firstFrame(data, header.frames);
    const Source stream{std::as_bytes(std::span(bytes)), source.name, source.limits};
    DicomPixels layout = header.layout;
    if (coding == Coding::jpeg) return readJpegFrame(stream, layout);
    layout.order = DicomOrder::interleaved;  // whatever the file says, the decoders hand out whole pixels
    if (layout.colour == DicomColour::ybrFull422) layout.colour = DicomColour::ybrFull;
    if (coding == Coding::rle) {
        FOVEA_TRY(const std::vector<std::uint8_t> samples, decodeRle(stream, layout));
        return unpackDicom(layout, samples);
    }
    FOVEA_TRY(const cv::Mat pixels, decodeJpeg2000(stream, layout));
    return recolourDicom(layout, pixels);
}

}  // namespace

Result<Decoded> readDicom(const Source& source) {
    const auto parsed = DicomElements::parse({source.data(), source.size()});
    if (!parsed) return source.bad(phrase("damaged or truncated DICOM (%1)", parsed.error().text));
    const DicomElements& data = *parsed;
    const auto* syntax = std::find_if(std::begin(kSyntaxes), std::end(kSyntaxes),
                                      [&](const Syntax& s) { return data.transferSyntax() == s.identifier; });
    if (syntax == std::end(kSyntaxes)) {
        return source.bad(phrase("DICOM with transfer syntax %1 is not supported", data.transferSyntax()));
    }
    FOVEA_TRY(const Header header, headerOf(data, source));

    Decoded decoded;
    FOVEA_TRY(decoded.pixels, readPixels(data, header, syntax->coding, source));
    decoded.white = (1 << header.layout.bitsStored) - 1;
    if (decimal(data.text(kSlope)).value_or(1.0) < 0) {
        decoded.pixels = cv::Mat(cv::Scalar::all(decoded.white) - decoded.pixels);  // brighter means smaller numbers
    }
    decoded.spacing = spacingOf(data);
    decoded.laterality = lateralityOf(data);
    if (const auto icc = data.value(kIcc)) decoded.icc.assign(icc->begin(), icc->end());
    decoded.format = fmt::format("DICOM ({}, {})", syntax->name, header.photometric);
    return decoded;
}

}  // namespace fovea
