#include "core/synth/vessel_tree.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <queue>

#include "core/base/seed.h"

namespace fovea::synth {
namespace {

using std::numbers::pi;

// Lengths below are in radii of the field of view, in a frame with the disc at the origin, u towards the fovea and v
// downwards in the picture.
constexpr double kStep = 0.007;
constexpr double kThinnest = 0.00125;
constexpr double kShortest = 0.035;   // a branch that must stop earlier is not drawn
constexpr double kSpacing = 0.011;    // kept free between vessels of one kind
constexpr double kAvascular = 0.085;  // radius of the fovea's vessel-free zone

enum class Course { arcade, nasal, macula, outward };

struct Ellipse {
    double centre = 0;  // on the u axis; the ellipse passes through the disc
    double height = 0;
};

struct Tip {
    double u = 0, v = 0, heading = 0, radius = 0;
    VesselKind kind = VesselKind::vein;
    Course course = Course::arcade;
    int side = 1;  // -1 above, 1 below the fovea's level
    Ellipse ellipse;
    double bias = 0;  // added to the course's direction, so that branches fan out
    double past = 0;  // macula: how far beyond the fovea it aims, above or below it by its side
    int parent = -1;
    std::uint64_t order = 0;
};

struct ThickestFirst {
    bool operator()(const Tip& a, const Tip& b) const {
        return a.radius != b.radius ? a.radius < b.radius : a.order > b.order;
    }
};

double wrapped(double angle) { return std::remainder(angle, 2 * pi); }

class Grower {
public:
    Grower(double foveaDistance, double fieldCentreU, double fieldCentreV, std::uint64_t seed)
        : fovea_(foveaDistance),
          fieldU_(fieldCentreU),
          fieldV_(fieldCentreV),
          random_(seed),
          cells_(static_cast<std::size_t>(kCells) * kCells) {}

    std::vector<Vessel> grow() {
        plantTrunks();
        while (!tips_.empty()) {
            const Tip tip = tips_.top();
            tips_.pop();
            trace(tip);
        }
        return std::move(vessels_);
    }

private:
    static constexpr int kCells = 160;
    static constexpr double kCellSize = 0.04;

    struct Node {
        double u, v, radius, heading;
        VesselKind kind;
        int vessel;
    };

    void push(Tip tip) {
        tip.order = order_++;
        tips_.push(tip);
    }

    void plantTrunks() {
        for (const VesselKind kind : {VesselKind::vein, VesselKind::artery}) {
            const double trunk = kind == VesselKind::vein ? 0.0088 : 0.0068;
            for (const int side : {-1, 1}) {
                Tip tip;
                tip.kind = kind;
                tip.side = side;
                tip.u = kind == VesselKind::vein ? random_.uniform(-0.012, -0.003) : random_.uniform(0.006, 0.014);
                tip.v = side * 0.004;
                tip.course = Course::arcade;
                tip.heading = side * random_.uniform(0.46, 0.56) * pi;
                tip.radius = trunk * random_.uniform(0.92, 1.08);
                // The artery keeps to one side of its vein.
                const double apart =
                    kind == VesselKind::vein ? 0 : random_.uniform(0.05, 0.09) * (random_.below(2) ? 1 : -0.8);
                tip.ellipse = {fovea_ * random_.uniform(1.1, 1.3), 0.55 + apart + random_.uniform(-0.04, 0.05)};
                push(tip);
                tip.course = Course::nasal;
                for (const double turn : {0.62, 0.84}) {
                    tip.heading = side * (turn + random_.uniform(-0.06, 0.06)) * pi;
                    tip.radius = trunk * (turn < 0.7 ? 0.70 : 0.50) * random_.uniform(0.85, 1.1);
                    tip.bias = random_.uniform(-0.15, 0.15);
                    push(tip);
                }
                tip.course = Course::macula;
                tip.heading = side * random_.uniform(0.03, 0.16) * pi;
                tip.radius = random_.uniform(0.0022, 0.0031);
                tip.past = random_.uniform(0.0, 0.3);
                tip.bias = side * random_.uniform(-0.05, 0.2);
                push(tip);
            }
        }
    }

    double desired(const Tip& tip) const {
        switch (tip.course) {
            case Course::arcade: {
                // Along the ellipse through the disc round the fovea; wider beyond it, so that the arcades stay apart.
                const double du = tip.u - tip.ellipse.centre;
                const double a = du < 0 ? tip.ellipse.centre : 1.25, b = tip.ellipse.height;
                const double gu = du / (a * a), gv = tip.v / (b * b);
                const double level = du * gu + tip.v * gv, length = std::hypot(gu, gv) + 1e-9;
                const double pull = std::clamp(2.0 * (1 - level), -0.8, 0.8);
                const double tu = tip.side * gv, tv = -tip.side * gu;
                return std::atan2((tv + pull * gv) / length, (tu + pull * gu) / length);
            }
            case Course::nasal: return std::atan2(tip.v, tip.u - 0.12) + tip.bias;
            case Course::macula:
                return std::atan2(tip.side * 0.45 * tip.past - tip.v, fovea_ + tip.past - tip.u) + tip.bias;
            case Course::outward: return std::atan2(tip.v, tip.u - 0.75 * fovea_) + tip.bias;
        }
        return tip.heading;
    }

    std::vector<Node>* cell(double u, double v) {
        const int x = static_cast<int>(std::floor(u / kCellSize)) + kCells / 2;
        const int y = static_cast<int>(std::floor(v / kCellSize)) + kCells / 2;
        if (x < 0 || y < 0 || x >= kCells || y >= kCells) return nullptr;
        return &cells_[static_cast<std::size_t>(y) * kCells + x];
    }

    struct Surroundings {
        bool blocked = false;
        double turn = 0;
    };

    // Vessels of one kind do not touch; one of the other kind may be crossed but not followed closely.
    Surroundings look(const Tip& tip, int self, double travelled) {
        Surroundings result;
        const double grace = tip.parent < 0 ? 0.16 : 0.05;
        for (int dy = -1; dy <= 1; ++dy) {
            for (int dx = -1; dx <= 1; ++dx) {
                const auto* nodes = cell(tip.u + dx * kCellSize, tip.v + dy * kCellSize);
                if (!nodes) continue;
                for (const Node& node : *nodes) {
                    if (node.vessel == self) continue;
                    const double du = node.u - tip.u, dv = node.v - tip.v, distance = std::hypot(du, dv);
                    const double touch = node.radius + tip.radius;
                    if (node.kind == tip.kind && travelled > grace && distance < touch + kSpacing * 0.6)
                        result.blocked = true;
                    if (travelled < grace || distance > touch + 2.2 * kSpacing) continue;
                    const double along = std::abs(std::cos(node.heading - tip.heading));
                    if (node.kind != tip.kind && along < 0.8) continue;
                    const double where = std::cos(tip.heading) * dv - std::sin(tip.heading) * du;
                    result.turn += (where > 0 ? -1 : 1) * 0.02;
                }
            }
        }
        result.turn = std::clamp(result.turn, -0.12, 0.12);
        return result;
    }

    bool outside(const Tip& tip) const { return std::hypot(tip.u - fieldU_, tip.v - fieldV_) > 1.04; }

    double nextInterval(const Tip& tip) {
        return tip.radius > 0.0045 ? random_.uniform(0.06, 0.14) : random_.uniform(0.06, 0.18);
    }

    void trace(Tip tip) {
        const int self = static_cast<int>(vessels_.size());
        Vessel vessel{tip.kind, tip.parent, {}};
        std::vector<Node> nodes;
        std::vector<Tip> branches;
        std::vector<std::size_t> branchedAt;
        bool ranOut = false;  // ends inside the field of view
        double travelled = 0, wander = 0, sinceBranch = 0;
        double interval = nextInterval(tip) + (tip.parent < 0 ? 0.1 : 0.0);
        int nextSide = random_.below(2) ? 1 : -1;
        while (tip.radius >= kThinnest && !outside(tip)) {
            const Surroundings around = look(tip, self, travelled);
            const bool atFovea = tip.course != Course::arcade && std::hypot(tip.u - fovea_, tip.v) < kAvascular;
            ranOut =
                around.blocked || atFovea || (tip.course == Course::macula && tip.u > fovea_ + 0.8 * tip.past + 0.02);
            if (ranOut) break;
            nodes.push_back({tip.u, tip.v, tip.radius, tip.heading, tip.kind, self});
            vessel.points.push_back({tip.u, tip.v, tip.radius});
            // Thin vessels wind more.
            const double winding = tip.radius > 0.005 ? 0.026 : 0.034;
            wander = 0.86 * wander + winding * random_.normal();
            const double gain = tip.course == Course::arcade ? 0.10 : 0.05;
            tip.heading +=
                gain * std::clamp(wrapped(desired(tip) - tip.heading), -1.2, 1.2) + 0.55 * wander + around.turn;
            tip.u += kStep * std::cos(tip.heading);
            tip.v += kStep * std::sin(tip.heading);
            tip.radius *= 1 - 0.28 * kStep;
            travelled += kStep;
            sinceBranch += kStep;
            if (sinceBranch > interval) {
                branches.push_back(bifurcate(tip, self, nextSide));
                branchedAt.push_back(nodes.size() - 1);
                nextSide = random_.uniform() < 0.75 ? -nextSide : nextSide;
                sinceBranch = 0;
                interval = nextInterval(tip);
            }
        }
        if (travelled < kShortest) return;
        if (ranOut) {
            // It fades into capillaries rather than stopping short.
            const double length = static_cast<double>(nodes.size());
            const auto fading = [&](std::size_t i) {
                return 1 - 0.75 * std::pow(static_cast<double>(i) / length, 2.5);
            };
            for (std::size_t i = 0; i < nodes.size(); ++i) {
                nodes[i].radius *= fading(i);
                vessel.points[i].radiusPx = nodes[i].radius;
            }
            for (std::size_t i = 0; i < branches.size(); ++i) branches[i].radius *= fading(branchedAt[i]);
        }
        for (const Node& node : nodes) {
            if (auto* home = cell(node.u, node.v)) home->push_back(node);
        }
        vessels_.push_back(std::move(vessel));
        for (const Tip& branch : branches) push(branch);
    }

    // Thins and turns `tip` and returns the branch.
    Tip bifurcate(Tip& tip, int self, int turn) {
        // Arcades give off thinner branches, so that they reach far; elsewhere one bifurcation in four is even.
        const double ratio = tip.course == Course::arcade ? random_.uniform(0.36, 0.66)
                             : random_.uniform() < 0.75   ? random_.uniform(0.42, 0.75)
                                                          : random_.uniform(0.8, 1.0);
        const double r0 = tip.radius, r1 = r0 / std::cbrt(1 + ratio * ratio * ratio), r2 = ratio * r1;
        const auto fourth = [](double r) { return r * r * r * r; };
        const double main =
            std::acos(std::clamp((fourth(r0) + fourth(r1) - fourth(r2)) / (2 * r0 * r0 * r1 * r1), -1.0, 1.0));
        const double side =
            std::acos(std::clamp((fourth(r0) + fourth(r2) - fourth(r1)) / (2 * r0 * r0 * r2 * r2), -1.0, 1.0));
        Tip branch = tip;
        branch.parent = self;
        branch.radius = r2;
        branch.heading = tip.heading + turn * side * random_.uniform(0.7, 1.0);
        tip.radius = r1;
        tip.heading -= turn * main * (tip.course == Course::arcade ? 0.5 : 0.8);
        if (tip.course == Course::arcade) {
            const double towards = std::atan2(-tip.v, fovea_ - tip.u);
            branch.course =
                std::cos(branch.heading - towards) > std::cos(tip.heading - towards) ? Course::macula : Course::outward;
        }
        branch.bias = tip.bias * 0.5 + turn * random_.uniform(0.05, 0.55);
        if (branch.course == Course::macula) {
            branch.bias = std::clamp(branch.bias, -0.4, 0.4);
            branch.past =
                std::max(0.0, branch.u - fovea_) + (random_.uniform() < 0.35 ? 0.0 : random_.uniform(0.1, 0.8));
        }
        return branch;
    }

    double fovea_, fieldU_, fieldV_;
    Random random_;
    std::vector<std::vector<Node>> cells_;
    std::priority_queue<Tip, std::vector<Tip>, ThickestFirst> tips_;
    std::vector<Vessel> vessels_;
    std::uint64_t order_ = 0;
};

}  // namespace

std::vector<Vessel> growVessels(const Anatomy& anatomy, std::uint64_t seed) {
    const double scale = anatomy.radiusPx;
    const double ux = anatomy.fovea.x - anatomy.disc.x, uy = anatomy.fovea.y - anatomy.disc.y;
    const double distance = std::hypot(ux, uy);
    // v points down in the picture for right and left eyes alike.
    const double flip = ux >= 0 ? 1 : -1;
    const double cu = ux / distance, su = uy / distance, cv = -flip * su, sv = flip * cu;
    const double fx = anatomy.centre.x - anatomy.disc.x, fy = anatomy.centre.y - anatomy.disc.y;
    Grower grower(distance / scale, (fx * cu + fy * su) / scale, (fx * cv + fy * sv) / scale, seed);
    std::vector<Vessel> vessels = grower.grow();
    for (Vessel& vessel : vessels) {
        for (VesselPoint& point : vessel.points) {
            point = {anatomy.disc.x + scale * (point.x * cu + point.y * cv),
                     anatomy.disc.y + scale * (point.x * su + point.y * sv), point.radiusPx * scale};
        }
    }
    return vessels;
}

}  // namespace fovea::synth
