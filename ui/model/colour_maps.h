// Colour maps for heat maps: perceptually even, readable with colour-vision deficiency and in grey. No rainbow.
#pragma once

#include <QRgb>
#include <QString>
#include <array>

namespace fovea {

enum class ColourMap { viridis, cividis, magma };
inline constexpr std::array kColourMaps{ColourMap::viridis, ColourMap::cividis, ColourMap::magma};

// Vessels laid over a photograph: far from every colour of a retina, and light enough on black.
inline constexpr QRgb kVesselRgb = 0xff35e0ff;

QString nameOf(ColourMap colours);

// Opaque colour of a value, cut to [0, 1].
QRgb colourOf(ColourMap colours, double value);

// Opacity of a value in a heat map laid over a picture, [0, 1]: the lowest let the retina through, from about a third
// on the colour is that of the legend.
double heatAlpha(double value);

}  // namespace fovea
