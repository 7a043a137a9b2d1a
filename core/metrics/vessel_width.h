// How wide the dark vessels are that a line crosses, finer than a pixel and with how sure that is.
//
// A dip of the line's values is a vessel when it stands out from the noise; dips with a rise of less than half the depth
// between them are one (the bright reflex along an artery). Each is fitted by least squares with a box blurred by a
// Gaussian on a sloping background, from a pure Gaussian to a sharp box; the width is that between the two sides at half
// depth (FWHM) of the fitted curve, as in Lowell et al., IEEE Trans. Med. Imaging 23(10), 2004. The error is the standard
// error of the fit, from its residuals and their correlation between neighbours. It knows nothing of what a method that
// made the picture may have got wrong. The width is taken along the line: across the vessel only where the line is.
//
//   for (const VesselWidth& vessel : vesselsAcross(along(image, 1, line)[1], line.stepPx, {})) ...
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace fovea {

struct VesselWidth {
    double centrePx = 0;  // from the first value
    double centreErrorPx = 0;
    double widthPx = 0;   // at half depth
    double widthErrorPx = 0;
    double depth = 0;     // of the fitted curve below its background, in units of the values
    double depthError = 0;
    double residual = 0;  // root mean square of what the fit leaves
};

struct VesselWidthOptions {
    double minDepth = 3.0 / 255;  // shallower dips are no vessels
    double maxWidthPx = 60;       // wider ones are not either
    double smoothPx = 1;          // for finding dips, not for fitting them
};

// Values `stepPx` apart, best one a pixel of the picture they come from: values between pixels add no knowledge. NaN ends
// what is looked at. In the order in which the line meets them.
std::vector<VesselWidth> vesselsAcross(std::span<const double> values, double stepPx, const VesselWidthOptions& options);

// The fit alone, with `values[i]` at `first + i stepPx` and guesses of centre and width. None where it finds no dip.
std::optional<VesselWidth> fitDip(std::span<const double> values, double first, double stepPx, double centreGuess,
                                  double widthGuess);

// What the figures are, in a sentence, for tables and files.
std::string_view vesselWidthDefinition();

}  // namespace fovea
