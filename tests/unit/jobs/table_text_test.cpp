// What a table says of the models behind its figures.
#include "core/jobs/evaluate/table_text.h"

#include <gtest/gtest.h>

#include "core/base/files.h"
#include "tests/support/models.h"
#include "tests/support/temporary_folder.h"

namespace fovea {
namespace {

// The sentence on a model whose card says this of its training, its recipe planning so many steps.
std::string sentenceOn(const Json& trainedBy, const Json& training) {
    const test::TemporaryFolder folder;
    const Json architecture = Json::parse(R"({"type":"dncnn","width":4,"depth":3})");
    torch::manual_seed(1);
    ModelCard card = test::writeModel(folder.path(), "denoise.dncnn", "denoise.dncnn", **nn::makeNetwork(architecture), architecture);
    card.trainedBy = trainedBy;
    card.recipe = Json{{"training", training}};
    EXPECT_TRUE(replaceFile(folder / "denoise.dncnn" / "card.json", toJson(card).dump()));
    ReproduceRequest request;
    request.place.models = folder.path();
    TableRun table(request, 1);
    EvaluatedRun run;
    run.models = {{"denoise.dncnn", card.weights.sha256}, {"denoise.dncnn", std::string(64, '0')}, {"absent", card.weights.sha256}};
    Evaluation evaluation;
    evaluation.methods = {run, run};
    table.describeModels(evaluation);
    const Json models = table.finish({}).json["models"];
    EXPECT_EQ(models.size(), 1u) << models;  // once, and only what made the figures
    return models.empty() ? std::string() : models[0].get<std::string>();
}

bool says(const std::string& sentence, const std::string& part) { return sentence.find(part) != std::string::npos; }

TEST(TableText, SaysWhichStepOfWhichRunMadeTheFigures) {
    const Json planned{{"steps", 3000}};
    const auto text = sentenceOn({{"steps", 3000}, {"seconds", 90}, {"device", "cpu"}}, planned);
    EXPECT_TRUE(says(text, ", 3000 steps, 1.5 minutes on cpu, weights ")) << text;
    // Cards from before `stepsRun`: only what was planned is known.
    const auto before = sentenceOn({{"steps", 2000}, {"seconds", 90}}, planned);
    EXPECT_TRUE(says(before, ", step 2000 of 3000 planned, 1.5 minutes, weights ")) << before;
    const auto known = sentenceOn({{"steps", 2000}, {"stepsRun", 3000}}, planned);
    EXPECT_TRUE(says(known, ", step 2000 of a run of 3000, weights ")) << known;
    const auto early = sentenceOn({{"steps", 2000}, {"stepsRun", 2500}}, planned);
    EXPECT_TRUE(says(early, ", step 2000 of a run of 2500 (3000 planned), weights ")) << early;
    const auto whole = sentenceOn({{"steps", 3000}, {"stepsRun", 3000}}, planned);
    EXPECT_TRUE(says(whole, ", 3000 steps, weights ")) << whole;
    const auto ended = sentenceOn({{"steps", 2500}, {"stepsRun", 2500}}, planned);
    EXPECT_TRUE(says(ended, ", step 2500 of 3000 planned, weights ")) << ended;
    const auto nothing = sentenceOn({{"trees", 8}}, Json::object());
    EXPECT_FALSE(says(nothing, "step")) << nothing;
}

}  // namespace
}  // namespace fovea
