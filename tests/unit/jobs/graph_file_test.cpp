#include "core/jobs/graph_file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace fovea {
namespace {

VesselGraph twoEdges() {
    VesselGraph graph{.width = 60, .height = 40, .spacing = {}, .nodes = {}, .edges = {}};
    graph.nodes = {{{5, 20}, NodeKind::end}, {{30, 20}, NodeKind::branch}, {{55, 8.25}, NodeKind::seed}};
    graph.edges = {{0, 1, {{{5, 20}, 4}, {{17.5, 20}, 4.2}, {{30, 20}, 5}}}, {1, 2, {{{30, 20}, 3}, {{55, 8.25}, 2.5}}}};
    return graph;
}

TEST(GraphFile, JsonGoesRound) {
    VesselGraph graph = twoEdges();
    graph.spacing = PixelSpacing{.rowMm = 0.01, .columnMm = 0.005, .source = "test"};
    const Json json = toJson(graph);
    EXPECT_EQ(json["format"], "fovea-vessel-graph/1");
    EXPECT_EQ(json["nodes"][1]["kind"], "branch");
    EXPECT_EQ(json["edges"][0]["lengthPx"], 25);
    EXPECT_EQ(json["edges"][0]["lengthUm"], 125);
    EXPECT_EQ(json["edges"][0]["tortuosity"], 1);
    EXPECT_EQ(json["edges"][0]["points"][1], (Json{17.5, 20, 4.2}));
    const auto back = graphFromJson(json, "graph.json");
    ASSERT_TRUE(back) << back.error().message;
    EXPECT_EQ(toJson(*back), json);
    EXPECT_EQ(back->spacing->columnMm, 0.005);
    EXPECT_FALSE(toJson(twoEdges())["edges"][0].contains("lengthUm"));
}

TEST(GraphFile, WrongJsonIsRefused) {
    const auto refused = [](const std::function<void(Json&)>& spoil) {
        Json json = toJson(twoEdges());
        spoil(json);
        const auto graph = graphFromJson(json, "graph.json");
        if (graph) return std::string();
        EXPECT_EQ(graph.error().code, ErrorCode::configuration);
        return graph.error().message;
    };
    EXPECT_NE(refused([](Json& json) { json["format"] = "fovea-vessel-graph/2"; }), "");
    EXPECT_NE(refused([](Json& json) { json["edges"][1]["to"] = 3; }), "");
    EXPECT_NE(refused([](Json& json) { json["edges"][1]["to"] = -1; }), "");
    EXPECT_NE(refused([](Json& json) { json["edges"][1]["points"] = {{1, 2, 3}}; }), "");
    EXPECT_NE(refused([](Json& json) { json["edges"][1]["points"][0] = {1, 2}; }), "");
    EXPECT_NE(refused([](Json& json) { json["nodes"][0]["kind"] = "leaf"; }).find("leaf"), std::string::npos);
    EXPECT_NE(refused([](Json& json) { json.erase("nodes"); }), "");
    EXPECT_NE(refused([](Json& json) { json["nodes"] = 1; }), "");
}

TEST(GraphFile, CsvHasARowForEveryPoint) {
    const std::string plain = toCsv(twoEdges());
    EXPECT_EQ(std::ranges::count(plain, '\n'), 6);
    EXPECT_TRUE(plain.starts_with("edge,point,x,y,width_px,from_node,to_node\n0,0,5.00,20.00,4.00,0,1\n"));
    VesselGraph graph = twoEdges();
    graph.spacing = PixelSpacing{.rowMm = 0.01, .columnMm = 0.005, .source = "test"};
    // The first edge runs along the row: its width counts in rows.
    EXPECT_NE(toCsv(graph).find("0,0,5.00,20.00,4.00,0,1,25.00,200.00,40.00\n"), std::string::npos);
}

TEST(GraphFile, TheDrawingShowsCourseAndWidth) {
    const Image image = ImageBuilder(60, 40).build();
    const Image drawn = drawGraph(image, twoEdges());
    EXPECT_EQ(drawn.width(), 60);
    EXPECT_EQ(drawn.height(), 40);
    EXPECT_GT(drawn.at(17, 20)[0], 0.8f);                                   // the centreline
    EXPECT_GT(drawn.at(17, 18)[2] + drawn.at(17, 22)[2], 1.0f);             // both edges, 2 px beside it
    EXPECT_EQ(drawn.at(17, 30)[0] + drawn.at(17, 30)[1] + drawn.at(17, 30)[2], 0.0f);
}

}  // namespace
}  // namespace fovea
