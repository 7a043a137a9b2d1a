#include "core/methods/tracking/graph_builder.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

#include "core/methods/tracking/track_cuts.h"

namespace fovea::tracking {
namespace {

constexpr double kStraight = 145 * std::numbers::pi / 180;  // two edges that go on as one vessel make at least this angle

// One end of an edge at a node.
struct Arm {
    int edge = 0;
    bool first = true;  // the edge's first point lies at the node
};

class Builder {
public:
    explicit Builder(VesselGraph graph) : graph_(std::move(graph)), gone_(graph_.edges.size(), 0) {}

    std::vector<Arm> armsOf(int node) const;
    double directionOf(Arm arm) const;
    double widthAt(int node) const;
    bool joinThrough();
    bool dropSpurs(double shortestPx);
    bool dropTwins();
    void contractCrossings();
    void dropLoosePieces(double shortestPx);
    void nameNodes();
    std::vector<std::pair<Arm, Arm>> straightPairs(int node) const;
    VesselGraph finish();

private:
    int otherEnd(Arm arm) const { return arm.first ? graph_.edges[at(arm.edge)].to : graph_.edges[at(arm.edge)].from; }
    void moveEnd(Arm arm, int node);

    VesselGraph graph_;
    std::vector<char> gone_;
};

std::vector<Arm> Builder::armsOf(int node) const {
    std::vector<Arm> arms;
    for (std::size_t i = 0; i < graph_.edges.size(); ++i) {
        if (gone_[i]) continue;
        if (graph_.edges[i].from == node) arms.push_back({static_cast<int>(i), true});
        if (graph_.edges[i].to == node) arms.push_back({static_cast<int>(i), false});
    }
    return arms;
}

// Where an edge leads to from its node, seen beyond the vessels' own widths.
double Builder::directionOf(Arm arm) const {
    const Points& points = graph_.edges[at(arm.edge)].points;
    const auto point = [&](std::size_t i) { return points[arm.first ? i : points.size() - 1 - i]; };
    const PixelPosition from = point(0).at;
    const double reach = std::max(6.0, 2 * widthAt(arm.first ? graph_.edges[at(arm.edge)].from : graph_.edges[at(arm.edge)].to));
    std::size_t i = 1;
    while (i + 1 < points.size() && distance(from, point(i).at) < reach) ++i;
    return std::atan2(point(i).at.y - from.y, point(i).at.x - from.x);
}

double Builder::widthAt(int node) const {
    double width = 0;
    for (std::size_t i = 0; i < graph_.edges.size(); ++i) {
        if (gone_[i]) continue;
        if (graph_.edges[i].from == node) width = std::max(width, graph_.edges[i].points.front().widthPx);
        if (graph_.edges[i].to == node) width = std::max(width, graph_.edges[i].points.back().widthPx);
    }
    return width;
}

double between(double a, double b) {
    const double d = std::fmod(std::abs(a - b), 2 * std::numbers::pi);
    return std::min(d, 2 * std::numbers::pi - d);
}

// Arms that run on straight through a node, straightest first; each arm in at most one pair.
std::vector<std::pair<Arm, Arm>> Builder::straightPairs(int node) const {
    const auto arms = armsOf(node);
    struct Pair {
        double angle;
        std::size_t a, b;
    };
    std::vector<Pair> pairs;
    for (std::size_t a = 0; a < arms.size(); ++a) {
        for (std::size_t b = a + 1; b < arms.size(); ++b) pairs.push_back({between(directionOf(arms[a]), directionOf(arms[b])), a, b});
    }
    std::ranges::sort(pairs, [](const Pair& a, const Pair& b) { return a.angle > b.angle; });
    std::vector<char> used(arms.size(), 0);
    std::vector<std::pair<Arm, Arm>> result;
    for (const Pair& pair : pairs) {
        if (pair.angle < kStraight || used[pair.a] || used[pair.b]) continue;
        used[pair.a] = used[pair.b] = 1;
        result.emplace_back(arms[pair.a], arms[pair.b]);
    }
    return result;
}

// A node at which two edges only meet is none.
bool Builder::joinThrough() {
    bool changed = false;
    for (std::size_t node = 0; node < graph_.nodes.size(); ++node) {
        if (graph_.nodes[node].kind == NodeKind::seed) continue;
        const auto arms = armsOf(static_cast<int>(node));
        if (arms.size() != 2 || arms[0].edge == arms[1].edge) continue;
        GraphEdge &a = graph_.edges[at(arms[0].edge)], &b = graph_.edges[at(arms[1].edge)];
        Points points = a.points;
        if (arms[0].first) std::ranges::reverse(points);
        const int from = otherEnd(arms[0]), to = otherEnd(arms[1]);
        Points rest = b.points;
        if (!arms[1].first) std::ranges::reverse(rest);
        points.insert(points.end(), rest.begin() + 1, rest.end());
        a = {from, to, std::move(points)};
        gone_[at(arms[1].edge)] = 1;
        changed = true;
    }
    return changed;
}

// What hangs on a vessel and hardly reaches out of it.
bool Builder::dropSpurs(double shortestPx) {
    const auto degrees = [&] {
        std::vector<int> count(graph_.nodes.size(), 0);
        for (std::size_t i = 0; i < graph_.edges.size(); ++i) {
            if (!gone_[i]) ++count[at(graph_.edges[i].from)], ++count[at(graph_.edges[i].to)];
        }
        return count;
    }();
    bool changed = false;
    for (std::size_t i = 0; i < graph_.edges.size(); ++i) {
        if (gone_[i]) continue;
        const GraphEdge& edge = graph_.edges[i];
        const bool endFrom = degrees[at(edge.from)] == 1, endTo = degrees[at(edge.to)] == 1;
        if (endFrom == endTo) continue;
        const double inside = 0.5 * widthAt(endFrom ? edge.to : edge.from);
        if (lengthOf(edge.points) >= inside + 0.6 * shortestPx) continue;
        gone_[i] = 1;
        changed = true;
    }
    return changed;
}

// Two edges between the same nodes that lie side by side are one vessel, followed twice; the longer one goes. Small
// rings at a junction go the same way.
bool Builder::dropTwins() {
    bool changed = false;
    for (std::size_t i = 0; i < graph_.edges.size(); ++i) {
        if (gone_[i]) continue;
        GraphEdge& a = graph_.edges[i];
        if (a.from == a.to && lengthOf(a.points) < 4 * std::max(3.0, widthAt(a.from))) {
            gone_[i] = 1;
            changed = true;
            continue;
        }
        for (std::size_t k = i + 1; k < graph_.edges.size() && !gone_[i]; ++k) {
            const GraphEdge& b = graph_.edges[k];
            if (gone_[k] || std::minmax(a.from, a.to) != std::minmax(b.from, b.to)) continue;
            double farthest = 0;
            for (const GraphPoint& p : a.points) {
                double nearest = 1e9;
                for (const GraphPoint& q : b.points) nearest = std::min(nearest, distance(p.at, q.at) - 0.5 * (p.widthPx + q.widthPx));
                farthest = std::max(farthest, nearest);
            }
            if (farthest > 1) continue;
            gone_[lengthOf(a.points) > lengthOf(b.points) ? i : k] = 1;
            changed = true;
        }
    }
    return changed;
}

void Builder::moveEnd(Arm arm, int node) {
    GraphEdge& edge = graph_.edges[at(arm.edge)];
    (arm.first ? edge.from : edge.to) = node;
    (arm.first ? edge.points.front() : edge.points.back()).at = graph_.nodes[at(node)].at;
}

// Two branches close together, through which two vessels run straight on, are one crossing.
void Builder::contractCrossings() {
    for (std::size_t i = 0; i < graph_.edges.size(); ++i) {
        if (gone_[i]) continue;
        const GraphEdge& edge = graph_.edges[i];
        if (edge.from == edge.to) continue;
        const double width = std::max(widthAt(edge.from), widthAt(edge.to));
        if (lengthOf(edge.points) > 2.5 * width + 3) continue;
        auto near = armsOf(edge.from), far = armsOf(edge.to);
        if (near.size() != 3 || far.size() != 3) continue;
        const auto isThis = [&](const Arm& arm) { return arm.edge == static_cast<int>(i); };
        std::erase_if(near, isThis);
        std::erase_if(far, isThis);
        if (near.size() != 2 || far.size() != 2) continue;
        const auto straight = [&](std::size_t a, std::size_t b) { return between(directionOf(near[a]), directionOf(far[b])) > kStraight; };
        if (!(straight(0, 0) && straight(1, 1)) && !(straight(0, 1) && straight(1, 0))) continue;
        const PixelPosition a = graph_.nodes[at(edge.from)].at, b = graph_.nodes[at(edge.to)].at;
        const int node = edge.from;
        graph_.nodes[at(node)].at = {(a.x + b.x) / 2, (a.y + b.y) / 2};
        gone_[i] = 1;
        for (const Arm& arm : near) moveEnd(arm, node);
        for (const Arm& arm : far) moveEnd(arm, node);
    }
}

void Builder::dropLoosePieces(double shortestPx) {
    std::vector<int> group(graph_.nodes.size());
    std::iota(group.begin(), group.end(), 0);
    const auto root = [&](int n) {
        while (group[at(n)] != n) n = group[at(n)];
        return n;
    };
    for (std::size_t i = 0; i < graph_.edges.size(); ++i) {
        if (!gone_[i]) group[at(root(graph_.edges[i].from))] = root(graph_.edges[i].to);
    }
    std::vector<double> total(graph_.nodes.size(), 0);
    for (std::size_t i = 0; i < graph_.edges.size(); ++i) {
        if (!gone_[i]) total[at(root(graph_.edges[i].from))] += lengthOf(graph_.edges[i].points);
    }
    for (std::size_t i = 0; i < graph_.edges.size(); ++i) {
        if (!gone_[i] && total[at(root(graph_.edges[i].from))] < shortestPx) gone_[i] = 1;
    }
}

void Builder::nameNodes() {
    for (std::size_t node = 0; node < graph_.nodes.size(); ++node) {
        if (graph_.nodes[node].kind == NodeKind::seed) continue;
        const auto arms = armsOf(static_cast<int>(node));
        NodeKind kind = NodeKind::branch;
        if (arms.size() <= 1) kind = NodeKind::end;
        if (arms.size() == 2) kind = NodeKind::seed;  // a vessel that closes on itself
        if (arms.size() == 4 && straightPairs(static_cast<int>(node)).size() == 2) kind = NodeKind::crossing;
        graph_.nodes[node].kind = kind;
    }
}

VesselGraph Builder::finish() {
    VesselGraph clean{.width = graph_.width, .height = graph_.height, .spacing = graph_.spacing, .nodes = {}, .edges = {}};
    std::vector<int> renamed(graph_.nodes.size(), -1);
    const auto rename = [&](int node) {
        if (renamed[at(node)] < 0) {
            renamed[at(node)] = static_cast<int>(clean.nodes.size());
            clean.nodes.push_back(graph_.nodes[at(node)]);
        }
        return renamed[at(node)];
    };
    for (std::size_t i = 0; i < graph_.edges.size(); ++i) {
        if (gone_[i]) continue;
        GraphEdge edge = std::move(graph_.edges[i]);
        edge.from = rename(edge.from);
        edge.to = rename(edge.to);
        edge.points.front().at = clean.nodes[at(edge.from)].at;
        edge.points.back().at = clean.nodes[at(edge.to)].at;
        clean.edges.push_back(std::move(edge));
    }
    return clean;
}

}  // namespace

VesselGraph buildGraph(const Tracks& tracks, const std::vector<Course>& courses, const Cleaning& cleaning) {
    Builder builder(cutUp(tracks, courses));
    for (bool changed = true; changed;) {
        changed = builder.joinThrough();
        changed = builder.dropTwins() || changed;
        changed = builder.dropSpurs(cleaning.shortestPx) || changed;
    }
    builder.contractCrossings();
    builder.dropLoosePieces(cleaning.shortestPx);
    builder.nameNodes();
    return builder.finish();
}

VesselGraph reachedFrom(const VesselGraph& graph, std::span<const PixelPosition> seeds, double reachPx,
                        std::vector<PixelPosition>& missed) {
    VesselGraph split = graph;
    std::vector<int> starts;
    for (const PixelPosition& seed : seeds) {
        std::size_t bestEdge = 0, bestPoint = 0;
        double best = 1e300;
        for (std::size_t e = 0; e < split.edges.size(); ++e) {
            for (std::size_t p = 0; p < split.edges[e].points.size(); ++p) {
                const double d = distance(split.edges[e].points[p].at, seed);
                if (d < best) best = d, bestEdge = e, bestPoint = p;
            }
        }
        if (best > reachPx) {
            missed.push_back(seed);
            continue;
        }
        GraphEdge& edge = split.edges[bestEdge];
        if (bestPoint == 0 || bestPoint + 1 == edge.points.size()) {
            starts.push_back(bestPoint == 0 ? edge.from : edge.to);
            continue;
        }
        const int node = static_cast<int>(split.nodes.size());
        const auto middle = edge.points.begin() + static_cast<std::ptrdiff_t>(bestPoint);
        split.nodes.push_back({middle->at, NodeKind::seed});
        GraphEdge rest{node, edge.to, Points(middle, edge.points.end())};
        edge.points.erase(middle + 1, edge.points.end());
        edge.to = node;
        split.edges.push_back(std::move(rest));
        starts.push_back(node);
    }
    Builder builder(split);
    std::vector<char> kept(split.edges.size(), 0);
    std::vector<Arm> open;  // the edge was entered at this end
    const auto enter = [&](Arm arm) {
        if (kept[at(arm.edge)]) return;
        kept[at(arm.edge)] = 1;
        open.push_back(arm);
    };
    for (const int node : starts) {
        for (const Arm& arm : builder.armsOf(node)) enter(arm);
    }
    while (!open.empty()) {
        const Arm arm = open.back();
        open.pop_back();
        const GraphEdge& edge = split.edges[at(arm.edge)];
        const int node = arm.first ? edge.to : edge.from;
        if (split.nodes[at(node)].kind != NodeKind::crossing) {
            for (const Arm& next : builder.armsOf(node)) enter(next);
            continue;
        }
        for (const auto& [a, b] : builder.straightPairs(node)) {
            if (a.edge == arm.edge && a.first != arm.first) enter(b);
            if (b.edge == arm.edge && b.first != arm.first) enter(a);
        }
    }
    VesselGraph reached = split;
    reached.edges.clear();
    for (std::size_t e = 0; e < split.edges.size(); ++e) {
        if (kept[e]) reached.edges.push_back(split.edges[e]);
    }
    // A crossing of which one vessel stays is a node no more.
    Builder rest(std::move(reached));
    rest.joinThrough();
    rest.nameNodes();
    return rest.finish();
}

}  // namespace fovea::tracking
