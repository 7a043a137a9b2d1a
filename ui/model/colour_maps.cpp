#include "ui/model/colour_maps.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace fovea {

namespace {
// 33 evenly spaced colours of each map (van der Walt and Smith, matplotlib; Nunez et al. 2018 for cividis); between
// them a straight line is within two levels of the full table.
using Table = std::array<QRgb, 33>;
constexpr Table kViridis{{0x440154, 0x470d60, 0x48186a, 0x482374, 0x472d7b, 0x453781, 0x424086, 0x3e4989, 0x3b528b,
                          0x375b8d, 0x33638d, 0x2f6b8e, 0x2c728e, 0x297a8e, 0x26828e, 0x23898e, 0x21918c, 0x1f978b,
                          0x1f9f88, 0x21a685, 0x27ad81, 0x31b57b, 0x3dbc74, 0x4cc26c, 0x5cc863, 0x6ece58, 0x81d34d,
                          0x95d840, 0xaadc32, 0xc0df25, 0xd5e21a, 0xeae51a, 0xfde725}};
constexpr Table kCividis{{0x00224e, 0x00285b, 0x002e6a, 0x053371, 0x1a386f, 0x273e6e, 0x32436d, 0x3b496c, 0x434e6c,
                          0x4b546c, 0x535a6d, 0x5a5f6e, 0x61656f, 0x686a71, 0x6f7073, 0x767676, 0x7d7c78, 0x838179,
                          0x8b8778, 0x928d78, 0x9a9376, 0xa29975, 0xaaa073, 0xb3a670, 0xbbad6d, 0xc3b369, 0xccba64,
                          0xd4c15f, 0xddc858, 0xe6d051, 0xefd748, 0xf8df3c, 0xfee838}};
constexpr Table kMagma{{0x000004, 0x030312, 0x0a0822, 0x130d34, 0x1d1147, 0x29115a, 0x36106b, 0x440f76, 0x51127c,
                        0x5d177f, 0x6a1c81, 0x762181, 0x832681, 0x902a81, 0x9c2e7f, 0xaa337d, 0xb73779, 0xc23b75,
                        0xcf4070, 0xdb476a, 0xe55064, 0xee5b5e, 0xf4695c, 0xf9785d, 0xfb8761, 0xfd9668, 0xfea571,
                        0xfeb47b, 0xfec287, 0xfed194, 0xfde0a1, 0xfceeb0, 0xfcfdbf}};
// Blue to tan over grey: Moreland, "Diverging color maps for scientific visualization", ISVC 2009, with the ends of his
// blue-tan map, (0.217, 0.525, 0.910) and (0.677, 0.492, 0.093), and his interpolation in Msh. Blue and tan stay apart with
// any of the common colour-vision deficiencies.
constexpr Table kBlueTan{{0x3786e8, 0x438fed, 0x4e98f2, 0x59a0f5, 0x65a8f8, 0x70b0fa, 0x7ab7fb, 0x85bdfb, 0x90c3fb,
                          0x9bc9fa, 0xa5cef8, 0xafd2f5, 0xb9d6f1, 0xc2d9ed, 0xccdbe8, 0xd4dce3, 0xdddddd, 0xdcdbd3,
                          0xdbd9c9, 0xdad7be, 0xd8d3b3, 0xd7cfa7, 0xd5ca9b, 0xd2c58f, 0xd0bf83, 0xcdb876, 0xc9b169,
                          0xc5aa5c, 0xc1a14f, 0xbd9942, 0xb89035, 0xb28727, 0xad7d18}};

Table evenly(QRgb colour) {
    Table table;
    table.fill(colour & 0xffffffu);
    return table;
}

const Table& tableOf(ColourMap colours) {
    switch (colours) {
        case ColourMap::viridis: return kViridis;
        case ColourMap::cividis: return kCividis;
        case ColourMap::magma: return kMagma;
        case ColourMap::blueTan: return kBlueTan;
        case ColourMap::cyan: {
            static const Table table = evenly(kVesselRgb);
            return table;
        }
        case ColourMap::amber: {
            static const Table table = evenly(0xffffc53d);
            return table;
        }
    }
    return kViridis;
}
}  // namespace

QString nameOf(ColourMap colours) {
    switch (colours) {
        case ColourMap::viridis: return QStringLiteral("Viridis");
        case ColourMap::cividis: return QStringLiteral("Cividis");
        case ColourMap::magma: return QStringLiteral("Magma");
        case ColourMap::blueTan: return QStringLiteral("Blue–tan");
        case ColourMap::cyan: return QCoreApplication::translate("ColourMap", "Cyan");
        case ColourMap::amber: return QCoreApplication::translate("ColourMap", "Amber");
    }
    return {};
}

QRgb colourOf(ColourMap colours, double value) {
    const Table& table = tableOf(colours);
    const double position = std::clamp(value, 0.0, 1.0) * (table.size() - 1);
    const auto index = std::min(static_cast<std::size_t>(position), table.size() - 2);
    const double rest = position - static_cast<double>(index);
    const auto mixed = [&](int (*channel)(QRgb)) {
        return static_cast<int>(std::lround((1 - rest) * channel(table[index]) + rest * channel(table[index + 1])));
    };
    return qRgb(mixed(qRed), mixed(qGreen), mixed(qBlue));
}

bool isSingle(ColourMap colours) { return colours == ColourMap::cyan || colours == ColourMap::amber; }

double heatAlpha(double value) { return std::clamp((value - 0.04) / 0.3, 0.0, 1.0); }

}  // namespace fovea
