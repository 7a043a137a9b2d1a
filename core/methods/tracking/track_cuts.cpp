#include "core/methods/tracking/track_cuts.h"

#include <algorithm>

namespace fovea::tracking {
namespace {

// Cuts that are one place.
class Places {
public:
    int add(PixelPosition position) {
        parents_.push_back(static_cast<int>(parents_.size()));
        positions_.push_back(position);
        return parents_.back();
    }
    int root(int place) const {
        while (parents_[at(place)] != place) place = parents_[at(place)];
        return place;
    }
    void fuse(int a, int b) { parents_[at(root(a))] = root(b); }
    std::size_t count() const { return parents_.size(); }
    // The middle of all that were fused.
    PixelPosition position(int place) const {
        PixelPosition sum;
        int members = 0;
        for (std::size_t i = 0; i < parents_.size(); ++i) {
            if (root(static_cast<int>(i)) != root(place)) continue;
            sum.x += positions_[i].x;
            sum.y += positions_[i].y;
            ++members;
        }
        return {sum.x / members, sum.y / members};
    }

private:
    std::vector<int> parents_;
    std::vector<PixelPosition> positions_;
};

struct Cut {
    int point = 0;
    int place = 0;
};

}  // namespace

VesselGraph cutUp(const Tracks& tracks, const std::vector<Course>& courses) {
    Places places;
    std::vector<std::vector<Cut>> cuts(tracks.paths.size());
    const auto pointOf = [&](int path, int point) { return courses[at(path)].points[at(point)]; };
    for (const Meeting& m : tracks.ends) {
        const int place = places.add(pointOf(m.otherPath, m.otherPoint).at);
        cuts[at(m.path)].push_back({m.point, place});
        cuts[at(m.otherPath)].push_back({m.otherPoint, place});
    }
    for (const Meeting& m : tracks.crossings) {
        const PixelPosition a = pointOf(m.path, m.point).at, b = pointOf(m.otherPath, m.otherPoint).at;
        const int place = places.add({(a.x + b.x) / 2, (a.y + b.y) / 2});
        cuts[at(m.path)].push_back({m.point, place});
        cuts[at(m.otherPath)].push_back({m.otherPoint, place});
    }
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        const auto& points = courses[i].points;
        const int last = static_cast<int>(points.size()) - 1;
        for (const int end : {0, last}) {
            if (std::ranges::none_of(cuts[i], [&](const Cut& cut) { return cut.point == end; })) {
                cuts[i].push_back({end, places.add(points[at(end)].at)});
            }
        }
        std::ranges::stable_sort(cuts[i], {}, &Cut::point);
        for (std::size_t k = 1; k < cuts[i].size(); ++k) {
            const int from = cuts[i][k - 1].point, to = cuts[i][k].point;
            const Points piece(points.begin() + from, points.begin() + to + 1);
            double width = 0;
            for (const GraphPoint& p : piece) width = std::max(width, p.widthPx);
            if (from == to || lengthOf(piece) < std::max(2.0, 0.8 * width)) places.fuse(cuts[i][k - 1].place, cuts[i][k].place);
        }
    }
    VesselGraph graph;
    std::vector<int> nodeOf(places.count(), -1);
    const auto node = [&](int place) {
        const int root = places.root(place);
        if (nodeOf[at(root)] < 0) {
            nodeOf[at(root)] = static_cast<int>(graph.nodes.size());
            graph.nodes.push_back({places.position(root), NodeKind::end});
        }
        return nodeOf[at(root)];
    };
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        const auto& points = courses[i].points;
        for (std::size_t k = 1; k < cuts[i].size(); ++k) {
            const int from = cuts[i][k - 1].point, to = cuts[i][k].point;
            if (from == to) continue;
            GraphEdge edge{node(cuts[i][k - 1].place), node(cuts[i][k].place), Points(points.begin() + from, points.begin() + to + 1)};
            // Two cuts of one place: nothing between them, unless the vessel came round to where it was.
            if (edge.from == edge.to && lengthOf(edge.points) < 12 + 3 * edge.points.front().widthPx) continue;
            edge.points.front().at = graph.nodes[at(edge.from)].at;
            edge.points.back().at = graph.nodes[at(edge.to)].at;
            graph.edges.push_back(std::move(edge));
        }
    }
    return graph;
}

}  // namespace fovea::tracking
