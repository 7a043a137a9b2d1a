// enhance.clahe for the screen: the same local equalization of lightness, straight on the 8-bit pixels that are drawn, so
// that a key press is answered at once. Equal to the method within one level of 8 bits. For looking only.
#pragma once

#include <cstdint>
#include <span>

#include "core/base/job_context.h"
#include "core/image/image.h"

namespace fovea {

struct DisplayClahe {
    double clip = 2;  // as the method's "Contrast limit"
    int tiles = 8;
    bool operator==(const DisplayClahe&) const = default;
};

// Opaque pixels, 0xffRRGGBB, of the field of view's size, in place; outside the field of view they stay. Errors: usage
// (another size), cancelled, outOfMemory.
Status equalizeForDisplay(std::span<std::uint32_t> pixels, const FieldOfView& fieldOfView, const DisplayClahe& options,
                          const JobContext& context);

}  // namespace fovea
