#include "core/methods/pipeline.h"

#include <gtest/gtest.h>

#include <functional>

#include "tests/unit/methods/named_methods.h"
#include "tests/unit/methods/pictures.h"

namespace fovea {
namespace {

class Mapper final : public Method {
public:
    Mapper(std::string id, Task task) { info_.id = std::move(id), info_.task = task; }
    const MethodInfo& info() const override { return info_; }
    Result<MethodOutput> apply(const Image& image, const ParamSet&, const RunOptions&, const JobContext&) const override {
        return MethodOutput{Map(image.width(), image.height(), std::vector<float>(static_cast<std::size_t>(image.width()) * image.height(), 0.5f)),
                            StepRecord{.methodId = info_.id}};
    }

private:
    MethodInfo info_;
};

MethodRegistry registry() {
    MethodRegistry result;
    registerClassicalMethods(result);
    result.add(std::make_shared<Mapper>("vessel.test", Task::segment));
    result.add(std::make_shared<Mapper>("saliency.test", Task::saliency));
    result.addGraph(std::make_shared<test::NamedGraph>("vessel.graph"));
    return result;
}

Json twoSteps() {
    return Json::parse(R"({"format": "fovea-pipeline/1", "steps": [
        {"method": "denoise.nlm", "version": 1, "parameters": {"strength": 5, "search": 11}},
        {"method": "sr.bicubic", "parameters": {"scale": 4}}]})");
}

TEST(Pipeline, JsonGoesRound) {
    const auto methods = registry();
    const auto pipeline = parsePipeline(twoSteps(), methods, "test");
    ASSERT_TRUE(pipeline) << pipeline.error().message;
    ASSERT_EQ(pipeline->steps.size(), 2u);
    EXPECT_EQ(pipeline->steps[0].parameters.real("strength"), 5);
    EXPECT_EQ(pipeline->steps[0].parameters.integer("patch"), 3);  // a default, written out below
    const Json json = pipeline->toJson();
    EXPECT_EQ(json["steps"][0]["parameters"]["patch"], 3);
    EXPECT_EQ(json["steps"][1]["version"], 1);
    const auto again = parsePipeline(json, methods, "test");
    ASSERT_TRUE(again);
    EXPECT_EQ(again->toJson(), json);
    EXPECT_EQ(*scaleOf(*again, methods), 4);
}

TEST(Pipeline, ARecordIsAccepted) {
    const Json record = {{"format", "fovea-record/1"}, {"fovea", "0.1.0"}, {"pipeline", twoSteps()}};
    const auto pipeline = parsePipeline(record, registry(), "record.json");
    ASSERT_TRUE(pipeline);
    EXPECT_EQ(pipeline->steps[1].methodId, "sr.bicubic");
}

void expectRefused(const std::function<void(Json&)>& spoil, const std::string& words) {
    Json json = twoSteps();
    spoil(json);
    const auto pipeline = parsePipeline(json, registry(), "some.json");
    ASSERT_FALSE(pipeline) << json.dump();
    EXPECT_EQ(pipeline.error().code, ErrorCode::configuration) << pipeline.error().message;
    EXPECT_NE(pipeline.error().message.find(words), std::string::npos) << pipeline.error().message;
    EXPECT_EQ(pipeline.error().message.rfind("some.json", 0), 0u) << pipeline.error().message;
}

TEST(Pipeline, RefusesWithAReason) {
    expectRefused([](Json& json) { json["steps"][0]["version"] = 3; }, "method denoise.nlm version 3 is newer than this build's 1");
    expectRefused([](Json& json) { json["steps"][0]["version"] = 0; }, "older");
    expectRefused([](Json& json) { json["steps"][0]["version"] = "1"; }, "version");
    expectRefused([](Json& json) { json["steps"][0]["method"] = "denoise.magic"; }, "denoise.nlm");
    expectRefused([](Json& json) { json["steps"][0]["method"] = 7; }, "method");
    expectRefused([](Json& json) { json["steps"][0].erase("method"); }, "missing");
    expectRefused([](Json& json) { json["steps"][0]["paramters"] = 1; }, "paramters");
    expectRefused([](Json& json) { json["steps"][0]["parameters"]["strength"] = -1; }, "strength");
    expectRefused([](Json& json) { json["steps"][0]["parameters"]["sigma"] = 1; }, "sigma");
    expectRefused([](Json& json) { json["steps"][0]["parameters"] = "none"; }, "denoise.nlm");
    expectRefused([](Json& json) { json["steps"] = Json::array(); }, "empty");
    expectRefused([](Json& json) { json["steps"] = 1; }, "steps");
    expectRefused([](Json& json) { json["steps"][1] = "sr.bicubic"; }, "step 2");
    expectRefused([](Json& json) { json["format"] = "fovea-pipeline/2"; }, "fovea-pipeline/2");
    expectRefused([](Json& json) { json = Json::array(); }, "format");
    expectRefused([](Json& json) { json["steps"][0]["version"] = 4294967297; }, "does not fit");
    expectRefused([](Json& json) { json["steps"][0] = {{"method", "vessel.graph"}}; }, "fovea-cli track");
    expectRefused([](Json& json) { json["steps"][0] = {{"method", "saliency.test"}}; }, "only be the last");
    expectRefused([](Json& json) { json["steps"][0] = {{"method", "vessel.test"}}; }, "only be the last");
    expectRefused([](Json& json) { json["steps"][0] = {{"method", "sr.lanczos"}, {"parameters", {{"scale", 8}}}}; }, "32");
}

TEST(Pipeline, MayEndInAGraphWhereOneIsWanted) {
    const auto methods = registry();
    Json json = twoSteps();
    json["steps"].push_back({{"method", "vessel.graph"}, {"seeds", {{812.5, 440}, {-0.25, 3}}}});
    const auto pipeline = parsePipeline(json, methods, "test", PipelineEnd::graph);
    ASSERT_TRUE(pipeline) << pipeline.error().message;
    EXPECT_TRUE(makesGraph(*pipeline, methods));
    EXPECT_EQ(*scaleOf(*pipeline, methods), 4) << "a graph keeps the scale of its picture";
    EXPECT_EQ(pipeline->steps[2].seeds, (std::vector<PixelPosition>{{812.5, 440}, {-0.25, 3}}));
    const auto again = parsePipeline(pipeline->toJson(), methods, "again", PipelineEnd::graph);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->toJson(), pipeline->toJson());
    EXPECT_FALSE(makesGraph(*parsePipeline(twoSteps(), methods, "test", PipelineEnd::graph), methods));

    const auto refused = [&](const Json& wrong, PipelineEnd end, const std::string& words) {
        const auto made = parsePipeline(wrong, methods, "some.json", end);
        ASSERT_FALSE(made) << wrong.dump();
        EXPECT_EQ(made.error().code, ErrorCode::configuration);
        EXPECT_NE(made.error().message.find(words), std::string::npos) << made.error().message;
    };
    refused(json, PipelineEnd::picture, "fovea-cli track --pipeline");
    EXPECT_EQ(runPipeline(*pipeline, test::retina(45, 40, 4), methods, {}, {}).error().code, ErrorCode::usage) << "it has no picture to give";
    Json first = json;
    std::swap(first["steps"][0], first["steps"][2]);
    refused(first, PipelineEnd::graph, "makes a graph, so it can only be the last");
    for (const Json& seeds : {Json(7), Json::parse("[7]"), Json::parse("[[1]]"), Json::parse("[[1, 2, 3]]"), Json::parse(R"([[1, "2"]])")}) {
        Json wrong = json;
        wrong["steps"][2]["seeds"] = seeds;
        refused(wrong, PipelineEnd::graph, "'seeds' is not a list");
    }
    Json elsewhere = twoSteps();
    elsewhere["steps"][0]["seeds"] = Json::array();
    refused(elsewhere, PipelineEnd::graph, "takes no 'seeds'");
}

TEST(Pipeline, RunsItsStepsInOrder) {
    const auto methods = registry();
    const auto pipeline = *parsePipeline(twoSteps(), methods, "test");
    const Image image = test::retina(45, 40, 4);
    double last = 0;
    JobContext context;
    context.onProgress = [&](double fraction, std::string_view) {
        EXPECT_GE(fraction, last);
        EXPECT_LE(fraction, 1);
        last = fraction;
    };
    const auto output = runPipeline(pipeline, image, methods, {.threads = 1}, context);
    ASSERT_TRUE(output) << output.error().message;
    EXPECT_EQ(last, 1);
    const Image& result = std::get<Image>(output->value);
    EXPECT_EQ(result.width(), 180);
    EXPECT_EQ(result.height(), 160);
    ASSERT_EQ(output->steps.size(), 2u);
    EXPECT_EQ(output->steps[0].methodId, "denoise.nlm");
    EXPECT_EQ(output->steps[1].scale, 4);
    EXPECT_EQ(output->steps[1].threads, 1);
    const auto denoise = *methods.find("denoise.nlm"), enlarge = *methods.find("sr.bicubic");
    const auto first = denoise->apply(image, pipeline.steps[0].parameters, {}, {});
    const auto second = enlarge->apply(std::get<Image>(first->value), pipeline.steps[1].parameters, {}, {});
    EXPECT_TRUE(test::samePixels(result, std::get<Image>(second->value)));
}

TEST(Pipeline, AMapEndsIt) {
    const auto methods = registry();
    const Image image = test::retina(64, 64);
    Pipeline pipeline{{{"enhance.clahe", 1, (*methods.find("enhance.clahe"))->info().schema.defaults()}, {"vessel.test", 1, {}}}};
    const auto output = runPipeline(pipeline, image, methods, {}, {});
    ASSERT_TRUE(output);
    EXPECT_EQ(std::get<Map>(output->value).width(), 64);
    std::swap(pipeline.steps[0], pipeline.steps[1]);
    const auto refused = runPipeline(pipeline, image, methods, {}, {});
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().message.find("map"), std::string::npos);
}

TEST(Pipeline, EstimatesTheFieldOfViewWhenThereIsNone) {
    const auto methods = registry();
    ImageBuilder builder(70, 70);
    std::fill_n(builder.pixels(), 70 * 70 * 3, 0.5f);
    const auto pipeline = *parsePipeline({{"format", "fovea-pipeline/1"}, {"steps", {{{"method", "sr.bicubic"}}}}}, methods, "test");
    const auto output = runPipeline(pipeline, std::move(builder).build(), methods, {}, {});
    ASSERT_TRUE(output);
    ASSERT_TRUE(std::get<Image>(output->value).fieldOfView());
    EXPECT_TRUE(std::get<Image>(output->value).fieldOfView()->wholeImage);
}

TEST(Pipeline, NoPictureNoStepsAndCancelled) {
    const auto methods = registry();
    const auto pipeline = *parsePipeline(twoSteps(), methods, "test");
    EXPECT_EQ(runPipeline(pipeline, Image(), methods, {}, {}).error().code, ErrorCode::usage);
    EXPECT_EQ(runPipeline({}, test::retina(64, 64), methods, {}, {}).error().code, ErrorCode::usage);
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(runPipeline(pipeline, test::retina(64, 64), methods, {}, {.stop = source.get_token()}).error().code, ErrorCode::cancelled);
}

TEST(Pipeline, SaysWhenTheAskedDeviceIsNotUsed) {
    const auto methods = registry();
    const auto pipeline = *parsePipeline(twoSteps(), methods, "test");
    const auto output = runPipeline(pipeline, test::retina(40, 40), methods, {.device = DeviceChoice::cuda}, {});
    ASSERT_TRUE(output);
    ASSERT_FALSE(output->steps[0].notices.empty());
    EXPECT_NE(output->steps[0].notices[0].english().find("CPU"), std::string::npos);
    EXPECT_EQ(output->steps[0].device, "cpu");
}

}  // namespace
}  // namespace fovea
