// How much every place of a picture looks like a piece of vessel, for every direction: what the tracker walks on.
//
// A vessel is a dark line with two parallel edges (Can et al., "Rapid automated tracing and feature extraction from
// retinal fundus images using direct exploratory algorithms", IEEE Trans. Inf. Technol. Biomed. 3(2), 1999, trace it by
// templates for its left and its right edge). Here an edge is the first derivative of a Gaussian across the direction,
// summed along it under a Gaussian, which together is half of a matched filter (Chaudhuri et al., IEEE Trans. Med.
// Imaging 8(3), 1989). A place answers by the harmonic mean of its two edges, so that the rim of a bright lesion or of
// the disc, which has one edge, answers with nothing. The strongest of several widths counts.
#pragma once

#include <opencv2/core/mat.hpp>
#include <vector>

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/image/image.h"
#include "core/methods/vessel_graph.h"

namespace fovea::tracking {

// Directions, evenly over half a turn; direction k runs along (cos a, sin a), a = k * pi / kDirections.
inline constexpr int kDirections = 16;

// From the picture's pixels to those of the field, which covers the field of view, reduced where the picture is large.
struct Frame {
    double step = 1;  // picture pixels to one pixel of the field
    double left = 0;  // picture position of the field's pixel (0, 0)
    double top = 0;
    PixelPosition toPicture(PixelPosition p) const { return {left + p.x * step, top + p.y * step}; }
    PixelPosition toField(PixelPosition p) const { return {(p.x - left) / step, (p.y - top) / step}; }
};

struct RidgeField {
    Frame frame;
    int width = 0;
    int height = 0;
    double diameterPx = 0;              // of the field of view, in pixels of the field
    std::vector<cv::Mat> response;      // kDirections of CV_32F; in units of the background's own (see noise)
    std::vector<cv::Mat> halfWidth;     // CV_8U: index into halfWidths of the width that answered
    std::vector<double> halfWidths;     // px of the field
    cv::Mat best;                       // CV_32F: the strongest response of all directions; 0 outside the field of view
    cv::Mat bestDirection;              // CV_8U: its direction

    // Response at a position for a direction in radians; between pixels and directions interpolated. 0 outside.
    float at(double x, double y, double angle) const;
    double halfWidthAt(double x, double y, double angle) const;
};

// Of the green channel, in units of the background's response: the median inside the field of view, or a tenth of the
// clearest vessels' where that is more. The image has a field of view.
// Errors: cancelled.
Result<RidgeField> ridgesOfGreen(const Image& image, int threads, const JobContext& context);

// Of a vessel map of the image's size, vessels 1: in units of a clear vessel's response. Errors: cancelled.
Result<RidgeField> ridgesOfMap(const Image& image, const Map& vessels, int threads, const JobContext& context);

}  // namespace fovea::tracking
