// The branching vessels of a synthetic fundus as polylines. Arteries and veins leave the disc for the superior and
// inferior arcades, which bend round the fovea, and for the nasal side. At every bifurcation the radii obey Murray's
// law (r0^3 = r1^3 + r2^3) and the angles are those that cost least blood and pumping (Murray 1926).
#pragma once

#include <cstdint>
#include <vector>

namespace fovea::synth {

struct Point {
    double x = 0;
    double y = 0;
};

// Places and sizes in pixels.
struct Anatomy {
    Point centre;         // of the field of view
    double radiusPx = 0;  // of the field of view
    Point disc;
    double discRadiusPx = 0;
    Point fovea;
};

enum class VesselKind { artery, vein };

struct VesselPoint {
    double x = 0;
    double y = 0;
    double radiusPx = 0;
};

struct Vessel {
    VesselKind kind = VesselKind::vein;
    int parent = -1;  // index of the vessel it leaves; -1: it comes from the disc
    std::vector<VesselPoint> points;
};

// Thickest first, so that every parent comes before its branches.
std::vector<Vessel> growVessels(const Anatomy& anatomy, std::uint64_t seed);

}  // namespace fovea::synth
