// Colour maps for heat maps: perceptually even, readable with colour-vision deficiency and in grey. No rainbow. Values that
// have a sign have a map of their own, with a neutral middle; lines and outlines may have a single colour.
#pragma once

#include <QRgb>
#include <QString>
#include <array>

namespace fovea {

enum class ColourMap { viridis, cividis, magma, blueTan, cyan, amber };
inline constexpr std::array kColourMaps{ColourMap::viridis, ColourMap::cividis, ColourMap::magma};
inline constexpr ColourMap kDivergingMap = ColourMap::blueTan;  // 0 blue, 0.5 grey, 1 tan
inline constexpr std::array kSingleColours{ColourMap::cyan, ColourMap::amber};
bool isSingle(ColourMap colours);

// Vessels laid over a photograph: far from every colour of a retina, and light enough on black.
inline constexpr QRgb kVesselRgb = 0xff35e0ff;

QString nameOf(ColourMap colours);

// Opaque colour of a value, cut to [0, 1].
QRgb colourOf(ColourMap colours, double value);

// Opacity of a value in a heat map laid over a picture, [0, 1]: the lowest let the retina through, from about a third
// on the colour is that of the legend.
double heatAlpha(double value);

}  // namespace fovea
