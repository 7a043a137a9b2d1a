// The curves of the gauges: a line's values and a histogram, one curve a picture, for a panel or for a file.
#pragma once

#include "ui/model/gauge_tables.h"
#include "ui/widgets/plot.h"

namespace fovea {

struct ProfilePlot {
    const Profile& profile;
    const std::vector<CrossedVessels>& vessels;
    GaugeChannel channel = GaugeChannel::green;
    std::optional<double> micrometres;  // a pixel of the original; else the axis is in pixels
    double top = 255;
};
void drawProfile(QCustomPlot& plot, const QPalette& palette, const ProfilePlot& what);

struct HistogramPlot {
    const std::vector<Counted>& counted;
    GaugeChannel channel = GaugeChannel::green;
    bool logarithmic = false;
};
void drawHistogram(QCustomPlot& plot, const QPalette& palette, const HistogramPlot& what);

// "sr.fovea ×4 (processed)".
QString legendText(const GaugePicture& picture);
// As many names beside each other as a plot of that width has room for: a cut one would not say that it is processed.
// Before every replot this is done for the plot's own width; a sheet of another width asks for it.
void fitLegend(QCustomPlot& plot, int width);
// The original in the text's colour, the others in colours that colour-blind people tell apart (Okabe and Ito).
QPen curvePen(int index, const QPalette& palette);
// The papers' palette: dark on white.
QPalette printPalette();

}  // namespace fovea
