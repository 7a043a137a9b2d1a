// The maps that may be laid over pictures: what each is called, how its values are counted, how it is made and coloured.
// Everything here is thread-safe; making is meant for the compute lane, colouring for the io lane.
#pragma once

#include <array>
#include <memory>
#include <optional>

#include "core/base/job_context.h"
#include "core/methods/vessel_graph.h"
#include "ui/model/display_pyramid.h"

namespace fovea {

enum class OverlayKind {
    saliency,           // of each picture
    curvature,
    entropy,
    vessels,            // of a vessel map
    skeleton,
    graph,              // of a tracking
    consistency,        // of each result
    consistencySigned,
    difference,
    differenceSigned,
    result              // any map that a method made
};
inline constexpr std::array kOverlayKinds{
    OverlayKind::saliency,          OverlayKind::curvature,  OverlayKind::entropy,          OverlayKind::vessels,
    OverlayKind::skeleton,          OverlayKind::graph,      OverlayKind::consistency,      OverlayKind::consistencySigned,
    OverlayKind::difference,        OverlayKind::differenceSigned, OverlayKind::result};

bool isSaliency(OverlayKind kind);
bool isVessels(OverlayKind kind);     // vessels, skeleton, graph
bool ofEachResult(OverlayKind kind);  // consistency and difference: the original has none
bool hasSign(OverlayKind kind);
bool isLine(OverlayKind kind);        // lines one pixel wide, 0 between them

// What stands in menus and legends.
QString titleOf(OverlayKind kind);
// How its values are found, in a sentence.
QString definitionOf(OverlayKind kind);
QString unitOf(OverlayKind kind);  // empty: none

// How a map is coloured. Values at `low` and `high` have the ends of the colours; what is closer to 0 than `threshold` is
// not shown.
struct OverlayLook {
    ColourMap colours = ColourMap::viridis;
    double low = 0;
    double high = 1;
    double threshold = 0;
    bool operator==(const OverlayLook&) const = default;
};
OverlayLook usualLook(OverlayKind kind);
// Whether the range follows the first maps that are made, by their reach: 1, 2 or 5 times a power of ten.
bool fitsRange(OverlayKind kind);
OverlayLook fitted(OverlayLook look, OverlayKind kind, double reach);

struct OverlayMap {
    Map map;
    std::optional<FieldOfView> fieldOfView;  // nothing is shown outside, where it has the map's size
    double reach = 1;  // all but half a percent of the amounts inside it stay within this; of lines all of them
};

struct OverlayInput {
    OverlayKind kind = OverlayKind::saliency;
    Image picture;   // of saliency; the result of consistency and difference
    Image original;  // of consistency and difference
    Map map;         // of vessels, skeleton, result
    std::shared_ptr<const VesselGraph> graph;
};

// Errors: those of what makes it; cancelled.
Result<OverlayMap> makeOverlay(const OverlayInput& input, const JobContext& context);
SharedPyramid coloured(const OverlayMap& map, OverlayKind kind, const OverlayLook& look);

}  // namespace fovea
