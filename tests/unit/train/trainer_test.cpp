#include "core/train/trainer.h"

#include <gtest/gtest.h>

#include <fstream>
#include <torch/torch.h>

#include "core/base/files.h"
#include "core/nn/weights.h"
#include "core/store/model_store.h"
#include "core/train/weight_average.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/train/photographs.h"

namespace fovea {
namespace {

std::vector<Json> logOf(const std::filesystem::path& folder) {
    std::ifstream in(folder / "log.jsonl");
    std::vector<Json> events;
    for (std::string line; std::getline(in, line);) events.push_back(Json::parse(line));
    return events;
}

Result<TrainingResult> run(const Json& recipe, const std::filesystem::path& folder, int stopAfter = -1) {
    std::stop_source source;
    JobContext context;
    context.stop = source.get_token();
    const int steps = recipe["training"]["steps"];
    context.onProgress = [&](double fraction, std::string_view) {
        if (stopAfter >= 0 && fraction * steps > stopAfter - 0.5) source.request_stop();
    };
    return train(*parseRecipe(recipe, "test"), test::photographs(), {folder, "cpu", 1}, context);
}

TEST(Trainer, LearnsToDenoiseAndWritesEverythingDown) {
    const test::TemporaryFolder folder;
    const auto result = run(test::denoiseRecipe(120), folder.path());
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_EQ(result->reason, StopReason::finished);
    EXPECT_EQ(result->steps, 120);
    EXPECT_EQ(result->precision, "fp32");
    const auto events = logOf(folder.path());
    double first = 0, last = 0, input = 0;
    for (const auto& event : events) {
        if (event["event"] != "validation") continue;
        last = event["psnr"];
        input = event["inputPsnr"];
        if (first == 0) first = last;
    }
    EXPECT_GT(last, first);
    EXPECT_GT(last, input + 1);  // dB over the noisy picture
    EXPECT_EQ(events.front()["event"], "start");
    EXPECT_EQ(events.back()["event"], "stop");
    EXPECT_TRUE(std::filesystem::exists(folder / "split.json"));
    const ModelStore store(folder.path());
    const auto card = readModelCard(folder / "model" / "card.json");
    ASSERT_TRUE(card) << card.error().message;
    EXPECT_EQ(card->id, "test.denoise");
    const auto weights = SafetensorsFile::read(folder / "model" / "model.safetensors");
    ASSERT_TRUE(weights);
    EXPECT_EQ(weights->sha256(), card->weights.sha256);
}

TEST(Trainer, AResumedRunEqualsAnUninterruptedOneBitForBit) {
    const test::TemporaryFolder whole, parts;
    ASSERT_TRUE(run(test::denoiseRecipe(14), whole.path()));
    for (const int stop : {3, 9}) {
        const auto stopped = run(test::denoiseRecipe(14), parts.path(), stop);
        ASSERT_TRUE(stopped) << stopped.error().message;
        EXPECT_EQ(stopped->reason, StopReason::stopped);
        EXPECT_EQ(stopped->steps, stop);
    }
    const auto finished = run(test::denoiseRecipe(14), parts.path());
    ASSERT_TRUE(finished);
    EXPECT_EQ(finished->reason, StopReason::finished);
    const auto weights = [](const test::TemporaryFolder& folder) {
        const auto file = SafetensorsFile::read(folder / "checkpoint.safetensors");
        std::map<std::string, Bytes> tensors;
        for (const auto& t : file->tensors()) tensors[t.name] = Bytes(t.bytes.begin(), t.bytes.end());
        return tensors;
    };
    EXPECT_EQ(weights(whole), weights(parts));
    EXPECT_EQ(*readFile(whole / "model/model.safetensors", 1 << 24), *readFile(parts / "model/model.safetensors", 1 << 24));
}

TEST(Trainer, TheAverageIsScoredPublishedAndResumedBitForBit) {
    auto json = test::denoiseRecipe(14);
    const test::TemporaryFolder last, whole, parts;
    ASSERT_TRUE(run(json, last.path()));
    json["training"]["averaging"] = 0.9;
    ASSERT_TRUE(run(json, whole.path()));
    ASSERT_TRUE(run(json, parts.path(), 9));
    ASSERT_TRUE(run(json, parts.path()));
    const auto published = [](const test::TemporaryFolder& folder) { return *readFile(folder / "model/model.safetensors", 1 << 24); };
    EXPECT_EQ(published(whole), published(parts));
    EXPECT_NE(published(whole), published(last));
    // The learning itself is the same with and without it.
    const auto weight = [](const test::TemporaryFolder& folder) {
        const auto file = SafetensorsFile::read(folder / "checkpoint.safetensors");
        for (const auto& t : file->tensors()) {
            if (t.name.starts_with("weight.network.")) return Bytes(t.bytes.begin(), t.bytes.end());
        }
        return Bytes{};
    };
    EXPECT_FALSE(weight(whole).empty());
    EXPECT_EQ(weight(whole), weight(last));
}

TEST(WeightAverage, IsTheExponentialMeanAndComesBackAfterTwoSwaps) {
    torch::nn::Linear one(1, 1);
    const torch::NoGradGuard noGrad;
    one->weight.fill_(0);
    WeightAverage average(*one, 0.5);
    one->weight.fill_(1);
    average.update(1);  // decay (1 + 1) / (10 + 1)
    EXPECT_NEAR(average.buffers().front().item<float>(), 9.0 / 11, 1e-6);
    average.update(1000);  // decay 0.5
    EXPECT_NEAR(average.buffers().front().item<float>(), 10.0 / 11, 1e-6);
    average.swap();
    EXPECT_NEAR(one->weight.item<float>(), 10.0 / 11, 1e-6);
    average.swap();
    EXPECT_EQ(one->weight.item<float>(), 1);
    EXPECT_FALSE(WeightAverage(*one, 0).active());
}

TEST(Trainer, AKilledRunGoesOnFromItsLastCheckpoint) {
    // A kill leaves whatever was last renamed into place; the log beyond the checkpoint is forgotten.
    const test::TemporaryFolder whole, killed;
    ASSERT_TRUE(run(test::denoiseRecipe(12), whole.path()));
    ASSERT_TRUE(run(test::denoiseRecipe(12), killed.path(), 8));
    std::ofstream(killed / "log.jsonl", std::ios::app) << "{\"event\":\"step\",\"step\":11}\n{\"event\":\"st";
    ASSERT_TRUE(run(test::denoiseRecipe(12), killed.path()));
    EXPECT_EQ(*readFile(whole / "model/model.safetensors", 1 << 24), *readFile(killed / "model/model.safetensors", 1 << 24));
    for (const auto& event : logOf(killed.path())) EXPECT_NE(event.value("step", 0), 11);
}

TEST(Trainer, OverfitsOneBatch) {
    auto json = test::denoiseRecipe(1);
    const auto network = *nn::makeNetwork(json["architecture"]);
    torch::manual_seed(1);
    const auto input = torch::rand({1, 3, 16, 16}), target = torch::rand({1, 3, 16, 16});
    torch::optim::Adam optimizer(network->parameters(), torch::optim::AdamOptions(1e-2));
    double first = 0, last = 0;
    for (int i = 0; i < 300; ++i) {
        optimizer.zero_grad();
        const auto loss = (network->forward(input) - target).square().mean();
        loss.backward();
        optimizer.step();
        (i == 0 ? first : last) = loss.item<double>();
    }
    EXPECT_LT(last, first / 20);
}

TEST(Trainer, ALossThatIsNotFiniteEndsTheRunAndKeepsTheCheckpoint) {
    const test::TemporaryFolder folder;
    auto json = test::denoiseRecipe(40);
    json["training"]["rate"] = 1.0;
    json["training"]["gradientClip"] = 0;
    json["training"]["loss"] = "mse";
    json["architecture"]["blocks"] = {6, 6};
    const auto result = run(json, folder.path());
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_EQ(result->reason, StopReason::notFinite);
    EXPECT_EQ(logOf(folder.path()).back()["reason"], "the loss is not finite");
}

TEST(Trainer, AForeignCheckpointIsRefused) {
    const test::TemporaryFolder folder;
    ASSERT_TRUE(run(test::denoiseRecipe(4), folder.path()));
    auto other = test::denoiseRecipe(4);
    other["seed"] = 99;
    const auto result = run(other, folder.path());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::configuration);
}

TEST(Trainer, CudaWithoutCudaIsUnavailable) {
    if (torch::cuda::is_available()) GTEST_SKIP() << "a CUDA device is there";
    const test::TemporaryFolder folder;
    const auto result = train(*parseRecipe(test::denoiseRecipe(4), "t"), test::photographs(), {folder.path(), "cuda", 1}, {});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::unavailable);
}

TEST(Trainer, VesselsAreScoredByAreaUnderRoc) {
    const test::TemporaryFolder folder;
    auto json = test::denoiseRecipe(60);
    json.erase("degradation");
    json["training"]["loss"] = "vessel";
    json["architecture"] = {{"type", "residual-unet"}, {"widths", {8, 8}}, {"blocks", {1, 1}}, {"outputChannels", 1},
                            {"residual", false}, {"logits", true}};
    const auto result = run(json, folder.path());
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_GT(result->best, 0.9);
    EXPECT_LE(result->best, 1.0);
}

}  // namespace
}  // namespace fovea
