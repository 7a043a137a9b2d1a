// A strict walk over a DICOM file's elements, as far as a picture needs them. Written here because GDCM, which makes
// the test files, ends the program by an assertion on some damaged files, and a reader must answer those with an error.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace fovea {

using DicomTag = std::uint32_t;  // group << 16 | element
using DicomValue = std::span<const std::uint8_t>;

class DicomElements {
public:
    enum class Extent { whole, header };  // header: what stands before the pixels, which the bytes need not reach
    // The file's bytes must outlive the result. Errors: badData, with the reason alone as message.
    static Result<DicomElements> parse(DicomValue file, Extent extent = Extent::whole);

    const std::string& transferSyntax() const { return transferSyntax_; }
    bool bigEndian() const { return bigEndian_; }

    std::optional<DicomValue> value(DicomTag tag) const;  // of the top level
    std::string text(DicomTag tag) const;                 // without padding; empty when absent
    std::optional<int> number(DicomTag tag) const;        // VR US
    // Pixel Spacing within Shared Functional Groups, Pixel Measures; empty when absent.
    const std::string& sharedPixelSpacing() const { return sharedPixelSpacing_; }

    bool hasPixels() const { return hasPixels_; }
    bool encapsulated() const { return encapsulated_; }
    DicomValue rawPixels() const { return rawPixels_; }                      // when not encapsulated
    const std::vector<DicomValue>& fragments() const { return fragments_; }  // the offset table comes first

private:
    friend class DicomWalk;
    std::string transferSyntax_;
    std::string sharedPixelSpacing_;
    std::map<DicomTag, DicomValue> values_;
    std::vector<DicomValue> fragments_;
    DicomValue rawPixels_;
    bool bigEndian_ = false;
    bool hasPixels_ = false;
    bool encapsulated_ = false;
};

std::string dicomText(DicomValue value);

}  // namespace fovea
