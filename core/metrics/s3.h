// S3: how sharp a picture looks, place by place. Vu, Phan and Chandler, "S3: A spectral and spatial measure of local
// perceived sharpness in natural images", IEEE Transactions on Image Processing 2012.
//
//   FOVEA_TRY(const Sharpness sharpness, s3(image, MetricRegion::whole, context));
//   sharpness.value, sharpness.map
#pragma once

#include <string>

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/base/text.h"
#include "core/image/image.h"
#include "core/metrics/full_reference.h"

namespace fovea {

struct Sharpness {
    double value = 0;  // mean of the sharpest hundredth of the map, 0 (blurred) to 1
    Map map;           // sqrt(S1 S2) of the picture's size, constant in cells of 4 x 4 px; 0 outside the region
    Text definition;
};

// On Y in grey levels (0 to 255), by the paper and, where it is silent, its authors' published program:
//   S1  slope a of the magnitude spectrum of blocks of 32 x 32 px, every 8 px (overlap 24), under a Hann window: a line
//       through log magnitude over log frequency, magnitudes averaged over 360 directions at the radii 1 to 16 (between
//       bins linearly); S1 = 1 - 1 / (1 + exp(-3 (a - 2))). 0 where the block shows nothing: no sub-block of 8 x 8 px
//       whose luminance (0.7656 + 0.0364 Y)^2.2 has a mean over 2 and a range over 5.
//   S2  in blocks of 8 x 8 px the largest total variation of its 2 x 2 px, sum of the six differences / (4 x 255); the
//       larger of the grid from (0, 0) and that from (4, 4).
//   The border is mirrored with the edge pixel repeated. Own choice: directions are interpolated alike on both sides of
//   each axis (the program weighs them differently; the spectrum is symmetric).
// In MetricRegion::fieldOfView only cells whose 32 px block lies wholly in it count.
// Errors: usage (smaller than 32 px; no block in the field of view), cancelled, outOfMemory.
Result<Sharpness> s3(const Image& image, MetricRegion region, const JobContext& context);

}  // namespace fovea
