// Photographs that show the same picture under two names: copies, other sizes, other JPEG qualities, brightened or mirrored
// ones. Across the split they would let a network be judged by what it learnt.
#pragma once

#include <cstddef>
#include <vector>

#include "core/image/image.h"

namespace fovea {

// The green channel of the field of view at 64 x 64, its slow brightness taken away, inside the disc, mean 0 and norm 1.
struct RetinaPrint {
    std::vector<float> values;  // 64 x 64; empty for a picture without any structure
};
inline constexpr int kPrintSidePx = 64;
RetinaPrint retinaPrint(const Image& whole);

// Correlation of the two, or of one with the other's mirror image when that is larger: 1 for the same picture. 0 when
// either is empty.
double likeness(const RetinaPrint& a, const RetinaPrint& b);

// From here on two photographs count as one. Copies at JPEG quality 30, half the size, half the brightness, mirrored or in a
// wider frame stay above 0.9; of 130 photographs of DRIVE, HRF and IDRiD no two reach 0.75
// (tests/unit/jobs/near_duplicates_test.cpp).
inline constexpr double kNearDuplicate = 0.85;

struct NearDuplicate {
    std::size_t first = 0, second = 0;  // indices in the two lists
    double likeness = 0;
};
// The alike ones first.
std::vector<NearDuplicate> nearDuplicates(const std::vector<RetinaPrint>& first, const std::vector<RetinaPrint>& second,
                                          double from = kNearDuplicate);

}  // namespace fovea
