#include <gtest/gtest.h>

#include <cstring>

#include "core/engine/engine_cache.h"
#include "tests/support/models.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/engine/networks.h"

namespace fovea {
namespace {

using namespace test;

const Compute kCpu{ComputeDevice::cpu, ComputePrecision::fp32, {}};

TEST(EngineLoad, LoadedEqualsTheNetworkInMemory) {
    const TemporaryFolder folder;
    const auto network = randomNetwork(smallUnet());
    writeModel(folder.path(), "denoise.fovea", "denoise.fovea", *network, smallUnet());
    const auto model = ModelStore(folder.path()).find("denoise.fovea");
    ASSERT_TRUE(model) << model.error().message;
    const auto engine = InferenceEngine::load(*model, kCpu);
    ASSERT_TRUE(engine) << engine.error().message;
    const auto input = picture(3, 40, 52);
    const auto a = outputFor(**engine, input), b = outputFor(**engine, input);
    ASSERT_TRUE((*engine)->run(input, a, {}, {}));
    ASSERT_TRUE(engineOf(network)->run(input, b, {}, {}));
    EXPECT_TRUE(a.equal(b));
}

TEST(EngineLoad, ChangedWeightsAreRefused) {
    const TemporaryFolder folder;
    writeModel(folder.path(), "denoise.fovea", "denoise.fovea", *randomNetwork(smallUnet()), smallUnet());
    damageWeights(folder / "denoise.fovea");
    const auto model = ModelStore(folder.path()).find("denoise.fovea");
    ASSERT_TRUE(model);
    const auto engine = InferenceEngine::load(*model, kCpu);
    ASSERT_FALSE(engine);
    EXPECT_EQ(engine.error().code, ErrorCode::badData);
    EXPECT_NE(engine.error().message.find("SHA-256"), std::string::npos);
    EXPECT_NE(engine.error().message.find("model.safetensors"), std::string::npos);
}

TEST(EngineLoad, CardsThatDoNotFitTheirNetworkAreRefused) {
    const TemporaryFolder folder;
    const auto network = randomNetwork(smallUnet());
    const ModelCard card = writeModel(folder.path(), "denoise.fovea", "denoise.fovea", *network, smallUnet());
    const auto refused = [&](const std::function<void(ModelCard&)>& change) {
        StoredModel model{card, folder / "denoise.fovea"};
        change(model.card);
        const auto engine = InferenceEngine::load(model, kCpu);
        return !engine && engine.error().message.find("denoise.fovea") != std::string::npos;
    };
    EXPECT_FALSE(refused([](ModelCard&) {}));
    EXPECT_TRUE(refused([](ModelCard& c) { c.scale = 2; }));
    EXPECT_TRUE(refused([](ModelCard& c) { c.receptiveMargin -= 1; }));
    EXPECT_TRUE(refused([](ModelCard& c) { c.sizeMultiple *= 2; }));
    EXPECT_TRUE(refused([](ModelCard& c) { c.inputChannels = 1; }));
    EXPECT_TRUE(refused([](ModelCard& c) { c.outputChannels = 1; }));
    EXPECT_TRUE(refused([](ModelCard& c) { c.architecture["type"] = "transformer"; }));
    EXPECT_TRUE(refused([](ModelCard& c) { c.architecture["widths"] = {8, 16}; }));
}

TEST(EngineLoad, APickleUnderAWeightsNameIsRefused) {
    const TemporaryFolder folder;
    writeModel(folder.path(), "denoise.fovea", "denoise.fovea", *randomNetwork(smallUnet()), smallUnet());
    const std::string pickle = "PK\x03\x04 an archive with data.pkl";
    ASSERT_TRUE(replaceFile(folder / "denoise.fovea/model.safetensors", pickle));
    auto card = readModelCard(folder / "denoise.fovea/card.json");
    ASSERT_TRUE(card);
    card->weights.bytes = pickle.size();
    const auto engine = InferenceEngine::load({*card, folder / "denoise.fovea"}, kCpu);
    ASSERT_FALSE(engine);
    EXPECT_NE(engine.error().message.find("pickle"), std::string::npos);
}

TEST(EngineCache, LoadsOncePerWeightsAndPrecision) {
    const TemporaryFolder folder;
    writeModel(folder.path(), "denoise.fovea", "denoise.fovea", *randomNetwork(smallUnet()), smallUnet());
    const auto model = ModelStore(folder.path()).find("denoise.fovea");
    ASSERT_TRUE(model);
    EngineCache cache(2);
    const auto first = cache.get(*model, kCpu);
    ASSERT_TRUE(first);
    // The file is not touched again.
    std::filesystem::remove(model->weightsPath());
    const auto second = cache.get(*model, kCpu);
    ASSERT_TRUE(second);
    EXPECT_EQ(*first, *second);
    EXPECT_FALSE(cache.get(*model, {ComputeDevice::cpu, ComputePrecision::bf16, {}}));
}

}  // namespace
}  // namespace fovea
