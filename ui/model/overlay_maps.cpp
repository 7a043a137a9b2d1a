#include "ui/model/overlay_maps.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/image/field_of_view.h"
#include "core/infer/saliency_map.h"
#include "core/metrics/consistency.h"
#include "core/metrics/difference.h"
#include "core/metrics/skeleton_map.h"

namespace fovea {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Overlay)
};

// A difference at the result's own size holds two pictures of it: beyond this the original's size has to do.
constexpr std::int64_t kLargestGrid = 40'000'000;

Map times(const Map& map, double factor) {
    std::vector<float> values(map.data(), map.data() + static_cast<std::size_t>(map.width()) * static_cast<std::size_t>(map.height()));
    for (float& value : values) value = static_cast<float>(value * factor);
    return Map(map.width(), map.height(), std::move(values));
}

Result<OverlayMap> saliencyOf(const Image& picture, SaliencyComponent component, const JobContext& context) {
    const Image framed = withFieldOfView(picture);
    FOVEA_TRY(Map map, saliencyMap(framed, component, context));
    return OverlayMap{std::move(map), framed.fieldOfView()};
}

Result<OverlayMap> consistencyOf(const OverlayInput& input, const JobContext& context) {
    const Image original = withFieldOfView(input.original);
    FOVEA_TRY(const Consistency again, consistency(input.picture, original, context));
    const Map& map = input.kind == OverlayKind::consistency ? again.residual : again.difference;
    return OverlayMap{times(map, 255), original.fieldOfView()};
}

Result<OverlayMap> differenceOf(const OverlayInput& input, const JobContext& context) {
    const Image& picture = input.picture;
    const Image original = withFieldOfView(input.original);
    const bool own = std::int64_t{picture.width()} * picture.height() <= kLargestGrid;
    const GridSize grid = own ? GridSize{picture.width(), picture.height()} : GridSize{original.width(), original.height()};
    const auto kind = input.kind == OverlayKind::difference ? DifferenceKind::absolute : DifferenceKind::signedLuma;
    FOVEA_TRY(DifferenceMap difference, differenceMap(original, picture, kind, grid, context));
    return OverlayMap{std::move(difference.map), own ? picture.fieldOfView() : original.fieldOfView()};
}

Result<OverlayMap> makeMap(const OverlayInput& input, const JobContext& context) {
    switch (input.kind) {
        case OverlayKind::saliency: return saliencyOf(input.picture, SaliencyComponent::all, context);
        case OverlayKind::curvature: return saliencyOf(input.picture, SaliencyComponent::curvature, context);
        case OverlayKind::entropy: return saliencyOf(input.picture, SaliencyComponent::entropy, context);
        case OverlayKind::vessels:
        case OverlayKind::result: return OverlayMap{input.map, {}};
        case OverlayKind::skeleton: {
            FOVEA_TRY(Map lines, skeletonMap(input.map));
            return OverlayMap{std::move(lines), {}};
        }
        // The vessels of an enlarged picture have the widths that they have in the original.
        case OverlayKind::graph: return OverlayMap{times(widthMap(*input.graph), static_cast<double>(input.original.width()) / input.graph->width), {}};
        case OverlayKind::consistency:
        case OverlayKind::consistencySigned: return consistencyOf(input, context);
        case OverlayKind::difference:
        case OverlayKind::differenceSigned: return differenceOf(input, context);
    }
    return fail(ErrorCode::internal, "no such map");
}

// From some hundred thousand of the pixels.
double reachOf(const OverlayMap& map, OverlayKind kind) {
    const int width = map.map.width();
    const int height = map.map.height();
    const bool framed = map.fieldOfView && map.fieldOfView->width == width && map.fieldOfView->height == height;
    const int step = isLine(kind) ? 1 : 1 + static_cast<int>(std::sqrt(static_cast<double>(width) * height / 3e5));
    std::vector<float> amounts;
    for (int y = 0; y < height; y += step)
        for (int x = 0; x < width; x += step) {
            const float amount = std::abs(map.map.at(x, y));
            if (std::isfinite(amount) && !(isLine(kind) && amount == 0) && !(framed && !map.fieldOfView->inside(x, y)))
                amounts.push_back(amount);
        }
    if (amounts.empty()) return 0;
    const std::size_t rank = isLine(kind) ? amounts.size() - 1 : (amounts.size() - 1) * 995 / 1000;
    std::nth_element(amounts.begin(), amounts.begin() + static_cast<std::ptrdiff_t>(rank), amounts.end());
    return amounts[rank];
}

}  // namespace

bool isSaliency(OverlayKind kind) {
    return kind == OverlayKind::saliency || kind == OverlayKind::curvature || kind == OverlayKind::entropy;
}
bool isVessels(OverlayKind kind) {
    return kind == OverlayKind::vessels || kind == OverlayKind::skeleton || kind == OverlayKind::graph;
}
bool ofEachResult(OverlayKind kind) {
    return kind == OverlayKind::consistency || kind == OverlayKind::consistencySigned || kind == OverlayKind::difference ||
           kind == OverlayKind::differenceSigned;
}
bool hasSign(OverlayKind kind) { return kind == OverlayKind::consistencySigned || kind == OverlayKind::differenceSigned; }
bool isLine(OverlayKind kind) { return kind == OverlayKind::skeleton || kind == OverlayKind::graph; }

QString titleOf(OverlayKind kind) {
    switch (kind) {
        case OverlayKind::saliency: return Words::tr("Saliency");
        case OverlayKind::curvature: return Words::tr("Saliency: curvature");
        case OverlayKind::entropy: return Words::tr("Saliency: entropy");
        case OverlayKind::vessels: return Words::tr("Vessel probability");
        case OverlayKind::skeleton: return Words::tr("Vessel skeleton");
        case OverlayKind::graph: return Words::tr("Tracked vessels: width");
        case OverlayKind::consistency: return Words::tr("Consistency");
        case OverlayKind::consistencySigned: return Words::tr("Consistency, signed");
        case OverlayKind::difference: return Words::tr("Difference");
        case OverlayKind::differenceSigned: return Words::tr("Difference, signed");
        case OverlayKind::result: return Words::tr("Map of a method");
    }
    return {};
}

QString definitionOf(OverlayKind kind) {
    switch (kind) {
        case OverlayKind::saliency:
            return Words::tr("Where a picture has structure: the weighted sum of isophote curvature and local entropy, scaled to 0 to 1 inside the retina.");
        case OverlayKind::curvature:
            return Words::tr("How much the lines of equal brightness bend, scaled to 0 to 1 inside the retina.");
        case OverlayKind::entropy:
            return Words::tr("How disordered the brightness around a pixel is, scaled to 0 to 1 inside the retina.");
        case OverlayKind::vessels: return Words::tr("How surely a pixel is a vessel, by the vessel method, 0 to 1.");
        case OverlayKind::skeleton:
            return Words::tr("The middle lines of the pixels with a vessel probability of 0.5 or more; their value is the probability there.");
        case OverlayKind::graph:
            return Words::tr("The centrelines that were tracked; their value is the vessel's width in pixels of the original.");
        case OverlayKind::consistency:
            return Words::tr("The result degraded again, minus its input: root mean square of R, G and B in grey levels of 8 bits. What stands out was added or lost.");
        case OverlayKind::consistencySigned:
            return Words::tr("The result degraded again, minus its input: luminance in grey levels of 8 bits. Tan: lighter than the input, blue: darker.");
        case OverlayKind::difference:
            return Words::tr("The result and the original: the largest difference of R, G and B in grey levels of 8 bits; an enlarged result is compared with the bicubic enlargement.");
        case OverlayKind::differenceSigned:
            return Words::tr("The result minus the original: luminance in grey levels of 8 bits. Tan: lighter than the original, blue: darker.");
        case OverlayKind::result: return Words::tr("A map that a method made, with its own values.");
    }
    return {};
}

QString unitOf(OverlayKind kind) {
    if (ofEachResult(kind)) return Words::tr("grey levels");
    return kind == OverlayKind::graph ? Words::tr("px") : QString();
}

OverlayLook usualLook(OverlayKind kind) {
    switch (kind) {
        case OverlayKind::saliency:
        case OverlayKind::curvature:
        case OverlayKind::entropy:
        case OverlayKind::result: return {};
        case OverlayKind::vessels: return {.colours = ColourMap::cyan};
        case OverlayKind::skeleton: return {.colours = ColourMap::cyan, .threshold = 0.5};
        case OverlayKind::graph: return {.colours = ColourMap::viridis, .high = 20};
        case OverlayKind::consistency: return {.colours = ColourMap::magma, .high = 8};
        case OverlayKind::consistencySigned: return {.colours = kDivergingMap, .low = -8, .high = 8};
        case OverlayKind::difference: return {.colours = ColourMap::magma, .high = 30};
        case OverlayKind::differenceSigned: return {.colours = kDivergingMap, .low = -30, .high = 30};
    }
    return {};
}

bool fitsRange(OverlayKind kind) { return ofEachResult(kind) || kind == OverlayKind::graph || kind == OverlayKind::result; }

OverlayLook fitted(OverlayLook look, OverlayKind kind, double reach) {
    // Not closer than this: the noise of eight bits must not look like a finding.
    const double least = kind == OverlayKind::result ? 1 : kind == OverlayKind::graph ? 5 : 2;
    double high = 1e9;
    for (double unit = 1000; unit >= 1; unit /= 10)
        for (const double step : {5.0, 2.0, 1.0})
            if (step * unit >= std::max(reach, least)) high = step * unit;
    look.high = high;
    look.low = hasSign(kind) ? -high : 0;
    return look;
}

Result<OverlayMap> makeOverlay(const OverlayInput& input, const JobContext& context) {
    FOVEA_TRY(OverlayMap made, makeMap(input, context));
    if (fitsRange(input.kind)) made.reach = reachOf(made, input.kind);
    return made;
}

SharedPyramid coloured(const OverlayMap& map, OverlayKind kind, const OverlayLook& look) {
    constexpr int kLast = 1023;
    std::array<QRgb, kLast + 1> table;
    for (int i = 0; i <= kLast; ++i) {
        const double part = static_cast<double>(i) / kLast;
        // The lowest values of a heat map let the retina through; a single colour says its value by its opacity.
        double alpha = look.colours == kDivergingMap ? heatAlpha(std::abs(2 * part - 1)) : heatAlpha(part);
        if (isSingle(look.colours)) alpha = part;
        if (isLine(kind)) alpha = 1;
        const QRgb colour = colourOf(look.colours, part);
        table[static_cast<std::size_t>(i)] =
            qPremultiply(qRgba(qRed(colour), qGreen(colour), qBlue(colour), static_cast<int>(std::lround(alpha * 255))));
    }
    const int width = map.map.width();
    const int height = map.map.height();
    const bool framed = map.fieldOfView && map.fieldOfView->width == width && map.fieldOfView->height == height;
    const auto low = static_cast<float>(look.low);
    const float perValue = kLast / static_cast<float>(std::max(1e-9, look.high - look.low));
    const auto threshold = static_cast<float>(look.threshold);
    const bool line = isLine(kind);
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < height; ++y) {
        auto* out = reinterpret_cast<QRgb*>(image.scanLine(y));
        const float* values = map.map.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
        for (int x = 0; x < width; ++x) {
            const float value = values[x];
            const bool hidden = std::abs(value) < threshold || (line && value == 0) || !std::isfinite(value) ||
                                (framed && !map.fieldOfView->inside(x, y));
            const float place = std::clamp((value - low) * perValue, 0.0f, static_cast<float>(kLast));
            out[x] = hidden ? 0u : table[static_cast<std::size_t>(place + 0.5f)];
        }
    }
    return std::make_shared<const DisplayPyramid>(std::move(image), line ? Halving::strongest : Halving::mean);
}

}  // namespace fovea
