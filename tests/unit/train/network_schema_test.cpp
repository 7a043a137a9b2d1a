// The declared options of every network against core/nn itself: names, ranges, defaults; lists from text; nothing too large.
#include "core/train/network_schema.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "core/base/files.h"
#include "core/nn/autoencoder.h"
#include "core/nn/cycle_generator.h"
#include "core/nn/discriminators.h"
#include "core/nn/dncnn.h"
#include "core/nn/edsr.h"
#include "core/nn/pix2pix.h"
#include "core/nn/residual_unet.h"
#include "core/nn/residual_vae.h"
#include "core/nn/size_limit.h"
#include "core/nn/sr_resnet.h"
#include "core/nn/srcnn.h"
#include "core/nn/srgan_generator.h"
#include "core/nn/unet.h"
#include "core/nn/veil_estimator.h"
#include "core/nn/vessel_denoiser.h"
#include "core/train/measure_steps.h"
#include "core/train/recipe_file.h"

namespace fovea {
namespace {

template <typename Options>
bool parses(const Json& architecture) {
    return Options::parse(architecture).has_value();
}

// core/nn's own reading, without building anything.
const std::map<std::string, bool (*)(const Json&)>& readers() {
    static const std::map<std::string, bool (*)(const Json&)> list{
        {"residual-unet", parses<nn::ResidualUnetOptions>}, {"sr-resnet", parses<nn::SrResnetOptions>},
        {"srcnn", parses<nn::SrcnnOptions>}, {"srgan-generator", parses<nn::SrganGeneratorOptions>},
        {"srgan-discriminator", parses<nn::SrganDiscriminatorOptions>}, {"patch-discriminator", parses<nn::PatchDiscriminatorOptions>},
        {"cycle-generator", parses<nn::CycleGeneratorOptions>}, {"autoencoder", parses<nn::AutoencoderOptions>},
        {"dncnn", parses<nn::DncnnOptions>}, {"edsr", parses<nn::EdsrOptions>}, {"unet", parses<nn::UnetOptions>},
        {"residual-vae", parses<nn::ResidualVaeOptions>}, {"vessel-denoiser", parses<nn::VesselDenoiserOptions>},
        {"pix2pix-generator", parses<nn::Pix2pixGeneratorOptions>}, {"veil-estimator", parses<nn::VeilEstimatorOptions>}};
    return list;
}

Json withDefaults(const NetworkSchema& schema) {
    Json json{{"type", schema.type}};
    for (const IntegersField& list : schema.lists) json[list.text.key] = list.fallback;
    json.update(schema.options.defaults().toJson());
    return json;
}

// An architecture whose other options do not stand in the way of this one's whole range.
Json roomFor(const NetworkSchema& schema, const std::string& key) {
    Json json{{"type", schema.type}};
    if (schema.type == "residual-unet" && key != "residual") json["residual"] = false;
    if (key == "sidePx") json["widths"] = {8};
    return json;
}

bool legalEverywhere(const Json& architecture) {
    return readers().at(architecture["type"])(architecture) && checkArchitecture(architecture).has_value();
}
bool refusedEverywhere(const Json& architecture) {
    return !readers().at(architecture["type"])(architecture) && !checkArchitecture(architecture).has_value();
}

class NetworkSchemas : public ::testing::TestWithParam<NetworkSchema> {};

TEST_P(NetworkSchemas, SpeakOfTheOptionsThatTheNetworkTakes) {
    const NetworkSchema& schema = GetParam();
    if (schema.use == NetworkUse::forest) return;  // tests/unit/jobs
    for (const ParamField& field : schema.options.fields()) {
        EXPECT_FALSE(field.text.label.empty() || field.text.help.empty()) << field.text.key;
        Json json = roomFor(schema, field.text.key);
        const auto with = [&](const Json& value) {
            json[field.text.key] = value;
            return json;
        };
        if (field.kind == ParamKind::flag) {
            EXPECT_TRUE(legalEverywhere(with(true)) && legalEverywhere(with(false))) << field.text.key;
            EXPECT_TRUE(refusedEverywhere(with("yes"))) << field.text.key;
        } else if (field.kind == ParamKind::choice) {
            for (const std::string& choice : field.choices) EXPECT_TRUE(legalEverywhere(with(choice))) << field.text.key << ' ' << choice;
            EXPECT_TRUE(refusedEverywhere(with("something else"))) << field.text.key;
        } else {
            EXPECT_TRUE(legalEverywhere(with(field.hard.low)) && legalEverywhere(with(field.hard.high))) << field.text.key;
            EXPECT_TRUE(refusedEverywhere(with(field.hard.low - 1)) && refusedEverywhere(with(field.hard.high + 1))) << field.text.key;
        }
    }
    for (const IntegersField& list : schema.lists) {
        const auto with = [&](std::size_t count, std::int64_t value) {
            Json json{{"type", schema.type}, {"sidePx", 1024}};
            if (schema.type != "residual-vae") json.erase("sidePx");
            for (const IntegersField& other : schema.lists) json[other.text.key] = std::vector<std::int64_t>(count, other.low);
            json[list.text.key] = std::vector<std::int64_t>(count, value);
            return json;
        };
        EXPECT_TRUE(legalEverywhere(with(1, list.low)) && legalEverywhere(with(list.most, list.high))) << list.text.key;
        EXPECT_TRUE(refusedEverywhere(with(1, list.low - 1)) && refusedEverywhere(with(1, list.high + 1))) << list.text.key;
        EXPECT_TRUE(refusedEverywhere(with(list.most + 1, list.low)) && refusedEverywhere(with(0, list.low))) << list.text.key;
    }
}

TEST_P(NetworkSchemas, KnowTheNetworksOwnDefaults) {
    const NetworkSchema& schema = GetParam();
    if (schema.use == NetworkUse::forest) return;
    torch::manual_seed(1);
    const auto silent = nn::makeNetwork({{"type", schema.type}});
    torch::manual_seed(1);
    const auto stated = nn::makeNetwork(withDefaults(schema));
    ASSERT_TRUE(silent) << silent.error().message;
    ASSERT_TRUE(stated) << stated.error().message;
    const auto first = (*silent)->named_parameters(), second = (*stated)->named_parameters();
    ASSERT_EQ(first.size(), second.size());
    for (const auto& item : first) EXPECT_TRUE(torch::equal(item.value(), second[item.key()])) << item.key();
    EXPECT_EQ((*silent)->traits().receptiveMargin, (*stated)->traits().receptiveMargin);
    EXPECT_EQ((*silent)->traits().scale, (*stated)->traits().scale);
    EXPECT_EQ((*silent)->traits().logits, (*stated)->traits().logits);
}

INSTANTIATE_TEST_SUITE_P(All, NetworkSchemas, ::testing::ValuesIn(networkSchemas()), [](const auto& network) {
    std::string name = network.param.type;
    std::erase(name, '-');
    return name;
});

// What leaves no trace in the freshly made weights.
TEST(NetworkSchema, HasTheDefaultsThatWeightsDoNotShow) {
    const auto real = [](const char* type, const char* key) { return networkSchema(type)->options.defaults().real(key); };
    EXPECT_EQ(real("srcnn", "correction"), nn::SrcnnOptions().correction);
    EXPECT_EQ(real("srgan-generator", "correction"), nn::SrganGeneratorOptions().correction);
    EXPECT_EQ(real("edsr", "residualScaling"), nn::EdsrOptions().residualScaling);
    EXPECT_EQ(real("unet", "dropout"), nn::UnetOptions().dropout);
    EXPECT_EQ(real("pix2pix-generator", "dropout"), nn::Pix2pixGeneratorOptions().dropout);
    const auto choice = [](const char* type, const char* key) { return networkSchema(type)->options.defaults().choice(key); };
    EXPECT_EQ(choice("unet", "input"), nn::UnetOptions().input);
    EXPECT_EQ(choice("patch-discriminator", "norm"), nn::PatchDiscriminatorOptions().norm);
    EXPECT_EQ(networkSchema("residual-unet")->options.defaults().flag("residual"), nn::ResidualUnetOptions().residual);
    EXPECT_EQ(networkSchema("residual-vae")->options.defaults().integer("components"), nn::ResidualVaeOptions().components);
}

TEST(NetworkSchema, CoversEveryNetworkAndTheForest) {
    std::vector<std::string> declared, there = nn::networkTypes();
    for (const NetworkSchema& schema : networkSchemas()) {
        declared.push_back(schema.type);
        EXPECT_FALSE(schema.about.empty()) << schema.type;
    }
    there.emplace_back("forest");
    std::ranges::sort(declared);
    std::ranges::sort(there);
    EXPECT_EQ(declared, there);
}

TEST(NetworkSchema, TakesEveryShippedRecipe) {
    const auto folder = dataFolder("resources");
    ASSERT_TRUE(folder) << folder.error().message;
    int count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(*folder / "recipes")) {
        if (entry.path().extension() != ".json") continue;
        const auto recipe = readRecipe(entry.path());
        ASSERT_TRUE(recipe) << recipe.error().message;
        const Status network = checkArchitecture(recipe->architecture);
        EXPECT_TRUE(network) << recipe->id << ": " << network.error().message;
        if (recipe->discriminator.is_object()) {
            EXPECT_TRUE(checkArchitecture(recipe->discriminator)) << recipe->id;
        }
        ++count;
    }
    EXPECT_GE(count, 40);
}

TEST(NetworkSchema, ReadsListsAsTheyAreTyped) {
    const IntegersField& widths = networkSchema("residual-unet")->lists.front();
    using List = std::vector<std::int64_t>;
    EXPECT_EQ(*integersOf(widths, "32, 64, 96"), (List{32, 64, 96}));
    EXPECT_EQ(*integersOf(widths, " 8 16,24 "), (List{8, 16, 24}));
    EXPECT_EQ(*integersOf(widths, "7"), (List{7}));
    for (const char* wrong : {"", " ", "32,", ",32", "32,,64", "32 x", "1.5", "-8", "0", "2000", "1 2 3 4 5 6 7", "99999999999999999999", "32;64"}) {
        const auto values = integersOf(widths, wrong);
        ASSERT_FALSE(values) << wrong;
        EXPECT_NE(values.error().message.find("1 to 6 whole numbers from 1 to 1024"), std::string::npos) << values.error().message;
    }
}

TEST(NetworkSchema, SaysWhatIsWrongWithAnArchitecture) {
    const auto fault = [](const char* text) {
        const Status status = checkArchitecture(Json::parse(text));
        return status ? std::string() : status.error().message;
    };
    EXPECT_NE(fault(R"({"type": "nothing"})").find("nothing"), std::string::npos);
    EXPECT_NE(fault(R"({"type": "dncnn", "wide": 3})").find("channels, width, depth"), std::string::npos);
    EXPECT_NE(fault(R"({"type": "dncnn", "depth": 2})").find("from 3 to 128"), std::string::npos);
    EXPECT_NE(fault(R"({"type": "residual-unet", "widths": "8, x"})").find("8, x"), std::string::npos);
    EXPECT_NE(fault(R"({"type": "residual-unet", "widths": [8, 0]})").find("[8,0]"), std::string::npos);
    EXPECT_TRUE(fault(R"({"type": "residual-unet", "widths": [8, 8], "blocks": [1, 1]})").empty());
}

// A slip of a slider must not take the machine's memory: these would need 4.8, 9 and 550 GB.
TEST(NetworkSchema, NothingTooLargeIsBuilt) {
    for (const char* text : {R"({"type": "dncnn", "width": 1024, "depth": 128})", R"({"type": "sr-resnet", "width": 1024, "blocks": 128})",
                             R"({"type": "srgan-discriminator", "width": 512, "dense": 8192, "grid": 64})",
                             R"({"type": "residual-vae", "sidePx": 1024, "widths": [8], "latent": 4096, "components": 4096})"}) {
        const auto facts = networkFacts(Json::parse(text));
        ASSERT_FALSE(facts) << text;
        EXPECT_NE(facts.error().message.find("million parameters"), std::string::npos) << facts.error().message;
    }
    const auto facts = networkFacts(Json::parse(R"({"type": "dncnn"})"));
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->receptiveMargin, 17);
    EXPECT_EQ(facts->parameters, 3 * 64 * 9 + 64 + 15 * (64 * 64 * 9 + 2 * 64) + 64 * 3 * 9 + 3);
}

}  // namespace
}  // namespace fovea
