#include "core/jobs/evaluate/evaluation_config.h"

#include <gtest/gtest.h>

namespace fovea::test {
namespace {

Json complete() {
    return Json::parse(R"({
        "format": "fovea-evaluation/1", "title": "noise",
        "data": {"layout": "HRF", "folder": "sets/HRF", "split": "all", "include": ["1*"], "limit": 4},
        "preparation": {"region": "inscribed-square", "sizePx": 1024},
        "degradation": {"type": "noise", "sigma": 10, "seed": 3},
        "methods": [{"method": "input"}, {"method": "denoise.nlm", "parameters": {"strength": 4}},
                    {"name": "two", "pipeline": [{"method": "denoise.nlm"}, {"method": "deblur.unsharp"}]},
                    {"name": "mine", "method": "denoise.fovea", "train": {"recipes": ["denoise.fovea"], "steps": 10}}],
        "metrics": ["s3", {"metric": "psnr", "channel": "RGB", "region": "field-of-view", "need": "if-available"}],
        "vessels": {"threshold": 0.4, "tolerancePx": 2},
        "compareWith": "two", "folds": {"count": 5, "run": 2}, "bootstrap": {"resamples": 500}})");
}

Result<EvaluationConfig> parse(const Json& json) { return parseEvaluation(json, "config", "/nowhere"); }

TEST(EvaluationConfig, EveryKeyArrives) {
    const auto config = parse(complete());
    ASSERT_TRUE(config) << config.error().message;
    EXPECT_EQ(config->data.layout, "HRF");
    EXPECT_EQ(config->data.folder, "sets/HRF");
    EXPECT_FALSE(config->data.split);
    EXPECT_EQ(config->data.limit, 4);
    EXPECT_EQ(config->preparation.region, Preparation::Region::inscribedSquare);
    EXPECT_EQ(config->preparation.sizePx, 1024);
    EXPECT_EQ(config->degradation.kind, Degradation::Kind::noise);
    EXPECT_EQ(config->degradation.sigma, 10);
    EXPECT_EQ(config->degradation.seed, 3u);
    ASSERT_EQ(config->methods.size(), 4u);
    EXPECT_EQ(config->methods[0].name, "input");
    EXPECT_TRUE(config->methods[0].steps.empty());
    EXPECT_EQ(config->methods[1].steps[0]["parameters"]["strength"], 4);
    EXPECT_EQ(config->methods[2].steps.size(), 2u);
    EXPECT_EQ(config->methods[3].training->steps, 10);
    ASSERT_EQ(config->figures.size(), 2u);
    EXPECT_EQ(config->figures[0].metric, "s3");
    EXPECT_EQ(config->figures[1].channel, Channel::rgb);
    EXPECT_EQ(config->figures[1].region, MetricRegion::fieldOfView);
    EXPECT_EQ(config->figures[1].need, FigureNeed::ifAvailable);
    EXPECT_EQ(config->vessels.threshold, 0.4);
    EXPECT_EQ(config->folds.count, 5);
    EXPECT_EQ(config->folds.run, 2);
    EXPECT_EQ(config->bootstrap.resamples, 500);
}

TEST(EvaluationConfig, TheLeastThereCanBe) {
    const auto config = parse(Json::parse(R"({"format": "fovea-evaluation/1", "data": {"layout": "DRIVE"},
                                              "methods": [{"method": "denoise.nlm"}], "metrics": ["psnr"]})"));
    ASSERT_TRUE(config) << config.error().message;
    EXPECT_EQ(config->data.folder, "DRIVE");
    EXPECT_EQ(config->data.split, Split::test);
    EXPECT_EQ(config->degradation.kind, Degradation::Kind::none);
    EXPECT_EQ(config->methods[0].name, "denoise.nlm");
    EXPECT_EQ(config->folds.count, 0);
}

struct Fault {
    const char* pointer;  // where
    const char* value;    // what
    const char* said;     // a part of the message
};
void PrintTo(const Fault& fault, std::ostream* out) { *out << fault.pointer << " " << fault.value; }

class FaultyConfig : public ::testing::TestWithParam<Fault> {};

TEST_P(FaultyConfig, IsRefusedInWords) {
    Json json = complete();
    json[Json::json_pointer(GetParam().pointer)] = Json::parse(GetParam().value);
    const auto config = parse(json);
    ASSERT_FALSE(config);
    EXPECT_EQ(config.error().code, ErrorCode::configuration);
    EXPECT_NE(config.error().message.find(GetParam().said), std::string::npos) << config.error().message;
    EXPECT_EQ(config.error().message.rfind("config", 0), 0u) << config.error().message;
}

INSTANTIATE_TEST_SUITE_P(
    Faults, FaultyConfig,
    ::testing::Values(Fault{"/format", "\"fovea-recipe/1\"", "fovea-evaluation/1"}, Fault{"/metric", "[]", "no key 'metric'"},
                      Fault{"/data/layout", "\"MESSIDOR\"", "CHASE_DB1"}, Fault{"/data/split", "\"tests\"", "validation"},
                      Fault{"/data/images", "\"x\"", "pairs only"}, Fault{"/data/severity", "[5]", "severity"},
                      Fault{"/data/limit", "-1", "limit"}, Fault{"/data/limit", "1.5", "limit"},
                      Fault{"/preparation/region", "\"circle\"", "inscribed-square"}, Fault{"/preparation/centrePx", "300", "centrePx"},
                      Fault{"/degradation/type", "\"fog\"", "cataract"}, Fault{"/degradation/scale", "4", "does not go with"},
                      Fault{"/degradation/sigma", "-1", "sigma"}, Fault{"/methods", "[]", "at least one"},
                      Fault{"/methods/1/metod", "\"x\"", "no key 'metod'"}, Fault{"/methods/1/name", "\"two\"", "two methods"},
                      Fault{"/methods/2/method", "\"denoise.nlm\"", "one of them"}, Fault{"/methods/0/parameters", "{\"a\": 1}", "no parameters"},
                      Fault{"/methods/3/train/recipes", "[]", "at least one recipe"}, Fault{"/methods/3/train/step", "1", "no key 'step'"},
                      Fault{"/metrics/1/chanel", "\"Y\"", "no key 'chanel'"}, Fault{"/metrics/1/channel", "\"blue\"", "RGB"},
                      Fault{"/vessels/threshold", "2", "threshold"}, Fault{"/compareWith", "\"three\"", "no method"},
                      Fault{"/folds/run", "6", "'run'"}, Fault{"/folds/count", "1", "count"}, Fault{"/folds/folds", "1", "no key 'folds'"},
                      Fault{"/bootstrap/resamples", "1", "resamples"}, Fault{"/bootstrap/level", "\"high\"", "wrong type"}));

TEST(EvaluationConfig, FoldsNeedSomethingToTrain) {
    Json json = complete();
    json["methods"].erase(3);
    const auto config = parse(json);
    ASSERT_FALSE(config);
    EXPECT_NE(config.error().message.find("'train'"), std::string::npos) << config.error().message;
}

}  // namespace
}  // namespace fovea::test
