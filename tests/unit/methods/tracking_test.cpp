#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <map>

#include "core/methods/tracking/profile_fit.h"
#include "core/methods/tracking/ridge_field.h"
#include "core/methods/vessel_tracking.h"
#include "tests/unit/methods/pictures.h"

namespace fovea {
namespace {

using test::wholeOf;

struct Line {
    double x0, y0, x1, y1, width;
};

double distanceTo(const Line& l, double x, double y) {
    const double dx = l.x1 - l.x0, dy = l.y1 - l.y0;
    const double t = std::clamp(((x - l.x0) * dx + (y - l.y0) * dy) / (dx * dx + dy * dy), 0.0, 1.0);
    return std::hypot(x - l.x0 - t * dx, y - l.y0 - t * dy);
}

// Dark where `depth` (0 to 1) says so, on even ground with a little noise, as a camera's picture has.
Image painted(int width, int height, const std::function<double(double, double)>& depth) {
    ImageBuilder builder(width, height);
    Random random(mixSeed(width, height));
    float* to = builder.pixels();
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const double value = 0.5 - 0.15 * depth(x, y) + 0.006 * random.normal();
            for (int c = 0; c < 3; ++c) *to++ = static_cast<float>(value);
        }
    }
    return std::move(builder).build().withFieldOfView(wholeOf(width, height));
}

// A vessel of a width, its edges blurred by one pixel.
double boxDepth(double distance, double width) {
    return 0.5 * (std::erf((distance + width / 2) / std::sqrt(2.0)) - std::erf((distance - width / 2) / std::sqrt(2.0)));
}

Image linesPicture(int width, int height, const std::vector<Line>& lines) {
    return painted(width, height, [&](double x, double y) {
        double deepest = 0;
        for (const Line& line : lines) deepest = std::max(deepest, boxDepth(distanceTo(line, x, y), line.width));
        return deepest;
    });
}

Result<GraphOutput> tracked(const Image& image, const Json& parameters = Json::object(), const std::vector<PixelPosition>& seeds = {}) {
    const auto method = makeVesselTracking({});
    return method->apply(image, seeds, *method->info().schema.parse(parameters), {.threads = 1}, {});
}

std::map<NodeKind, int> kindsOf(const VesselGraph& graph) {
    std::map<NodeKind, int> kinds;
    for (const GraphNode& node : graph.nodes) ++kinds[node.kind];
    return kinds;
}

TEST(ProfileFit, FindsCentreWidthAndBlur) {
    for (const double width : {1.5, 2.5, 4.0, 8.0, 16.0}) {
        std::vector<double> values;
        for (double t = -20; t <= 20; t += 0.5) values.push_back(0.5 + 0.002 * t - 0.1 * boxDepth(t - 0.4, width));
        const auto fixed = tracking::fitProfile(values, -20, 0.5, width * 1.4, 1.0);
        ASSERT_TRUE(fixed) << width;
        EXPECT_NEAR(fixed->width, width, 0.02);
        EXPECT_NEAR(fixed->centre, 0.4, 0.02);
        EXPECT_NEAR(fixed->depth, 0.1, 0.002);
        const auto open = tracking::fitProfile(values, -20, 0.5, width * 1.4, {});
        ASSERT_TRUE(open) << width;
        EXPECT_NEAR(open->blur, 1, 0.1) << width;
    }
}

TEST(ProfileFit, ABrightLineIsNoVessel) {
    std::vector<double> values;
    for (double t = -10; t <= 10; t += 0.5) values.push_back(0.5 + 0.1 * boxDepth(t, 4));
    EXPECT_FALSE(tracking::fitProfile(values, -10, 0.5, 4, 1.0));
}

TEST(Tracking, ACrossingOfTwoVesselsWithTheirWidths) {
    const std::vector<Line> lines{{20.3, 40, 235, 190, 7}, {30, 205, 228.6, 30, 4}};
    const auto made = tracked(linesPicture(256, 230, lines));
    ASSERT_TRUE(made) << made.error().message;
    const VesselGraph& graph = made->graph;
    EXPECT_EQ(graph.width, 256);
    EXPECT_EQ(graph.height, 230);
    auto kinds = kindsOf(graph);
    EXPECT_EQ(kinds[NodeKind::crossing], 1);
    EXPECT_EQ(kinds[NodeKind::end], 4);
    EXPECT_EQ(kinds[NodeKind::branch], 0);
    ASSERT_EQ(graph.edges.size(), 4u);
    for (const GraphNode& node : graph.nodes) {
        if (node.kind != NodeKind::crossing) continue;
        EXPECT_LT(distanceTo(lines[0], node.at.x, node.at.y), 1.5);
        EXPECT_LT(distanceTo(lines[1], node.at.x, node.at.y), 1.5);
    }
    for (const GraphEdge& edge : graph.edges) {
        const PixelPosition middle = edge.points[edge.points.size() / 2].at;
        const Line& line = distanceTo(lines[0], middle.x, middle.y) < distanceTo(lines[1], middle.x, middle.y) ? lines[0] : lines[1];
        EXPECT_NEAR(measuresOf(edge, {}).meanWidthPx, line.width, 0.35);
        EXPECT_LT(*measuresOf(edge, {}).tortuosity, 1.02);
        double sum = 0;
        for (std::size_t i = 4; i + 4 < edge.points.size(); ++i) sum += distanceTo(line, edge.points[i].at.x, edge.points[i].at.y);
        EXPECT_LT(sum / static_cast<double>(edge.points.size()), 0.3);
        EXPECT_EQ(edge.points.front().at, graph.nodes[static_cast<std::size_t>(edge.from)].at);
        EXPECT_EQ(edge.points.back().at, graph.nodes[static_cast<std::size_t>(edge.to)].at);
    }
    EXPECT_EQ(made->record.methodId, "vessel.tracking");
    EXPECT_TRUE(made->record.notices.empty());
}

TEST(Tracking, ABranch) {
    const auto made = tracked(linesPicture(240, 220, {{20, 110, 120, 112, 7}, {120, 112, 220, 60, 5.5}, {120, 112, 215, 175, 5}}));
    ASSERT_TRUE(made);
    auto kinds = kindsOf(made->graph);
    EXPECT_EQ(kinds[NodeKind::branch], 1);
    EXPECT_EQ(kinds[NodeKind::end], 3);
    EXPECT_EQ(made->graph.edges.size(), 3u);
    for (const GraphNode& node : made->graph.nodes) {
        if (node.kind == NodeKind::branch) EXPECT_LT(std::hypot(node.at.x - 120, node.at.y - 112), 8);
    }
}

TEST(Tracking, ALoopIsClosed) {
    const auto made = tracked(painted(220, 220, [](double x, double y) { return boxDepth(std::hypot(x - 110, y - 108) - 70, 5); }));
    ASSERT_TRUE(made);
    ASSERT_EQ(made->graph.edges.size(), 1u);
    const GraphEdge& edge = made->graph.edges[0];
    EXPECT_EQ(edge.from, edge.to);
    EXPECT_EQ(made->graph.nodes[0].kind, NodeKind::seed);
    const EdgeMeasures measures = measuresOf(edge, {});
    EXPECT_NEAR(measures.lengthPx, 2 * M_PI * 70, 8);
    EXPECT_NEAR(measures.meanWidthPx, 5, 0.35);
    EXPECT_FALSE(measures.tortuosity);
}

TEST(RidgeField, TheRimOfSomethingBrightAnswersLittle) {
    const Image image = painted(240, 220, [](double x, double y) {
        return boxDepth(distanceTo({20, 30, 140, 34, 6}, x, y), 6) - (x > 170 ? 1.0 : 0.0);
    });
    const auto field = tracking::ridgesOfGreen(image, 1, {});
    ASSERT_TRUE(field);
    const auto strongest = [&](double x0, double x1, double y) {
        double best = 0;
        for (double x = x0; x <= x1; x += 0.5) best = std::max(best, static_cast<double>(field->at(x, y, M_PI / 2)));
        return best;
    };
    const double vessel = field->at(80, 32, 0);
    EXPECT_GT(vessel, 6);
    EXPECT_NEAR(field->halfWidthAt(80, 32, 0), 3, 1.2);
    for (const double y : {60.0, 110.0, 160.0}) EXPECT_LT(strongest(160, 180, y), 0.4 * vessel);
    // Across its own direction a vessel does not answer.
    EXPECT_LT(field->at(80, 32, M_PI / 2), 0.2 * vessel);
}

TEST(Tracking, WhereNothingIsNothingIsFound) {
    ImageBuilder builder(120, 120);
    std::fill_n(builder.pixels(), 120 * 120 * 3, 0.4f);
    const auto made = tracked(std::move(builder).build());
    ASSERT_TRUE(made);
    EXPECT_TRUE(made->graph.edges.empty());
    ASSERT_FALSE(made->record.notices.empty());
    EXPECT_EQ(made->record.notices.back().english(), "no vessel was found");
}

TEST(Tracking, SeedsKeepWhatHangsTogetherGoingStraightOnAtCrossings) {
    const std::vector<Line> lines{{20, 40, 235, 190, 7}, {30, 205, 228, 30, 4}, {20, 15, 120, 20, 4}};
    const Image image = linesPicture(256, 230, lines);
    EXPECT_EQ(tracked(image)->graph.edges.size(), 5u);
    const auto one = tracked(image, {}, {{60, 68}});
    ASSERT_TRUE(one);
    // The first line alone: the crossing is no node of it, the seed is.
    ASSERT_EQ(one->graph.edges.size(), 2u);
    for (const GraphEdge& edge : one->graph.edges) {
        // A track may run on a little beyond the vessel's end.
        const Line longer{lines[0].x0 - 8.2, lines[0].y0 - 5.7, lines[0].x1 + 8.2, lines[0].y1 + 5.7, 7};
        for (const GraphPoint& point : edge.points) EXPECT_LT(distanceTo(longer, point.at.x, point.at.y), 2);
    }
    EXPECT_EQ(kindsOf(one->graph)[NodeKind::seed], 1);
    EXPECT_EQ(kindsOf(one->graph)[NodeKind::end], 2);
    const auto missed = tracked(image, {}, {{60, 68}, {200, 110.4}});
    EXPECT_EQ(missed->record.notices.at(0).english(), "no vessel was found near the seed 200,110");
    const auto outside = tracked(image, {}, {{256, 10}});
    ASSERT_FALSE(outside);
    EXPECT_EQ(outside.error().code, ErrorCode::usage);
}

TEST(Tracking, MicrometresComeWithASpacing) {
    Image image = linesPicture(200, 160, {{20, 80, 180, 80, 6}});
    ImageInfo info = image.info();
    info.spacing = PixelSpacing{.rowMm = 0.010, .columnMm = 0.005, .source = "test"};
    const auto made = tracked(image.withInfo(info));
    ASSERT_TRUE(made);
    ASSERT_EQ(made->graph.edges.size(), 1u);
    const EdgeMeasures measures = measuresOf(made->graph.edges[0], made->graph.spacing);
    // The vessel runs along the rows: its length counts in columns, its width in rows.
    EXPECT_NEAR(*measures.lengthUm, measures.lengthPx * 5, 1);
    EXPECT_NEAR(*measures.meanWidthUm, measures.meanWidthPx * 10, 0.5);
    EXPECT_FALSE(measuresOf(made->graph.edges[0], {}).lengthUm);
}

class VesselMap final : public Method {
public:
    explicit VesselMap(Map map) : map_(std::move(map)) { info_.id = "vessel.test", info_.task = Task::segment; }
    const MethodInfo& info() const override { return info_; }
    Result<MethodOutput> apply(const Image&, const ParamSet&, const RunOptions&, const JobContext&) const override {
        StepRecord record;
        record.modelId = "vessel.test", record.modelSha256 = "ab", record.notices = {std::string("slow")};
        return MethodOutput{map_, record};
    }

private:
    Map map_;
    MethodInfo info_;
};

TEST(Tracking, AMapCanBeTheSource) {
    std::vector<float> values;
    for (int y = 0; y < 160; ++y) {
        for (int x = 0; x < 200; ++x) values.push_back(x > 20 && x < 180 && std::abs(y - 60) <= 3 ? 0.9f : 0.02f);
    }
    // The photograph has a vessel at row 110, the map another one at row 60.
    const Image image = linesPicture(200, 160, {{20, 110, 180, 110, 6}});
    const auto method = makeVesselTracking({std::make_shared<VesselMap>(Map(200, 160, std::move(values)))});
    const auto made = method->apply(image, {}, *method->info().schema.parse({{"source", "vessel.test"}}), {}, {});
    ASSERT_TRUE(made) << made.error().message;
    ASSERT_EQ(made->graph.edges.size(), 1u);
    EXPECT_NEAR(made->graph.edges[0].points[40].at.y, 60, 2);
    EXPECT_EQ(made->record.modelId, "vessel.test");
    EXPECT_EQ(made->record.notices.at(0).english(), "vessel.test: slow");
    EXPECT_FALSE(method->info().schema.parse({{"source", "other"}}));
}

TEST(Tracking, StopsWhenAsked) {
    std::stop_source source;
    JobContext context{.stop = source.get_token(), .onProgress = {}, .onLog = {}};
    double last = 0;
    context.onProgress = [&](double fraction, std::string_view) {
        EXPECT_GE(fraction + 1e-9, last);
        last = fraction;
        if (fraction > 0.3) source.request_stop();
    };
    const auto method = makeVesselTracking({});
    const auto made = method->apply(linesPicture(200, 160, {{20, 80, 180, 80, 6}}), {}, method->info().schema.defaults(), {.threads = 1}, context);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::cancelled);
    EXPECT_LT(last, 0.6);
    EXPECT_EQ(method->apply(Image(), {}, method->info().schema.defaults(), {}, {}).error().code, ErrorCode::usage);
}

TEST(WidthMap, HasTheWidthOnTheCentreline) {
    VesselGraph graph{.width = 40, .height = 20, .spacing = {}, .nodes = {}, .edges = {}};
    graph.edges.push_back({0, 1, {{{5, 10}, 4}, {{25, 10}, 8}}});
    const Map map = widthMap(graph);
    EXPECT_FLOAT_EQ(map.at(5, 10), 4);
    EXPECT_FLOAT_EQ(map.at(15, 10), 6);
    EXPECT_FLOAT_EQ(map.at(25, 10), 8);
    EXPECT_EQ(map.at(26, 10), 0);
    EXPECT_EQ(map.at(15, 9), 0);
}

}  // namespace
}  // namespace fovea
