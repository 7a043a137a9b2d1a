// Centre and width of a vessel from the picture across it, finer than a pixel.
//
// The green channel across a vessel is fitted with a dark box of width w, blurred by a Gaussian, on a sloping
// background: I(t) = b + m t - A / 2 (erf((t - c + w/2) / (sqrt(2) s)) - erf((t - c - w/2) / (sqrt(2) s))), by least
// squares (Levenberg and Marquardt). So w is the distance between the two edges whatever the blur is; fitting a model
// across the vessel is the way of Lowell et al., "Measurement of retinal vessel widths from fundus images based on 2-D
// modeling", IEEE Trans. Med. Imaging 23(10), 2004, with a box in the place of their Gaussians.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/image/image.h"
#include "core/methods/vessel_graph.h"

namespace fovea::tracking {

struct Profile {
    double centre = 0;  // px from where the profile's middle was thought to be
    double width = 0;   // px
    double depth = 0;   // A, in units of the picture
    double blur = 0;    // s, px
};

// `values` at t = first + i * step px. Fits `blur` too when `blurPx` is not given. None where there is no dark box.
std::optional<Profile> fitProfile(std::span<const double> values, double first, double step, double widthGuess,
                                  std::optional<double> blurPx);

// A track in picture pixels with guesses of its width; comes back with centres and widths from the picture, smoothed
// along the vessel.
struct Course {
    std::vector<GraphPoint> points;
};

// Refines every track; one blur for the whole picture, the median of its clear wide vessels'. Errors: cancelled.
Status refineCourses(const Image& image, std::vector<Course>& courses, int threads, const JobContext& context);

}  // namespace fovea::tracking
