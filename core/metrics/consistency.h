// Whether a restored picture still explains the picture it was made from: degraded again, it should give that picture
// back. What remains was invented, or is the input's noise.
//
//   FOVEA_TRY(const Consistency again, consistency(restored, input, context));
//   again.rms   // grey levels of 8 bits
#pragma once

#include <array>
#include <optional>
#include <string>

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/base/text.h"
#include "core/image/image.h"

namespace fovea {

// The veil and blur that take a restored picture back to its input best.
struct Veil {
    double blurSigmaPx = 0;
    std::array<double, 3> gain{};  // R, G, B
};

struct Consistency {
    double rms = 0;            // of degraded-again minus input, inside the input's field of view, three channels together
    Map residual;              // the same pixel by pixel (root mean square of the channels), of the input's size, 1 = 255
    Map difference;            // of the luminance Y = 0.299 R + 0.587 G + 0.114 B, with its sign, of the input's size, 1 = 255
    std::optional<Veil> veil;  // pictures of one size
    Text definition;
};

// An input smaller by a whole factor r: the restored picture is reduced by a Gaussian of (r - 1) / 2 px read at the middle
// of r x r pixels (scikit-image's resize with order 1 and anti_aliasing).
// An input of the same size: input = g_c (G_s * restored_c) + o_c, fitted by least squares inside the field of view: one
// Gaussian of s from 0 to 12 px for all channels, and for each channel a gain g >= 0 and a smooth offset o, a polynomial of
// degree 3 in x and y. The Gaussian sees only what lies in the field of view (normalized convolution). s is sought on
// pictures reduced to at most 640 px and applied at full size, and large pictures are fitted on every n-th pixel.
// Errors: usage (another size, an empty field of view), cancelled, outOfMemory.
Result<Consistency> consistency(const Image& restored, const Image& input, const JobContext& context);

}  // namespace fovea
