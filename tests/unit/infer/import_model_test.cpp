#include "core/infer/import_model.h"

#include <gtest/gtest.h>
#include <torch/script.h>

#include <fstream>

#include "core/store/trusted_modules.h"
#include "tests/unit/infer/learned_pictures.h"

namespace fovea {
namespace {

using namespace test;
namespace fs = std::filesystem;

Json dncnn(int channels = 3) { return {{"type", "dncnn"}, {"width", 6}, {"depth", 4}, {"channels", channels}}; }

class ImportModel : public testing::Test {
protected:
    // A user's file of weights.
    fs::path weights(const std::string& name, const Json& architecture) const {
        const fs::path path = folder_ / name;
        FOVEA_ASSERT(writeNewFile(path, nn::encodeWeights(*randomNetwork(architecture))));
        return path;
    }
    fs::path module(const std::string& name, const std::string& body) const {
        torch::jit::Module made("m");
        made.define("def forward(self, x):\n" + body);
        made.save((folder_ / name).string());
        return folder_ / name;
    }
    ModelImport plain(const fs::path& file, const Json& architecture = dncnn()) const {
        ModelImport request;
        request.file = file;
        request.architecture = architecture;
        request.method = "denoise.dncnn";
        request.name = "mine";
        return request;
    }
    ModelImport scripted(const fs::path& file, const std::string& method = "denoise.dncnn") const {
        ModelImport request;
        request.file = file;
        request.method = method;
        request.name = "module";
        request.trust = Trust::given;
        return request;
    }
    // As at the program's next start.
    MethodRegistry registry() const {
        MethodRegistry registry;
        registerLearnedMethods(registry, folder_ / "own", user());
        return registry;
    }
    fs::path user() const { return folder_ / "user"; }

    TemporaryFolder folder_;
};

TEST_F(ImportModel, TheCardSaysTheTaskOfTheMethodItBecomes) {
    ModelImport request = plain(weights("same.safetensors", dncnn()));
    request.method = "sr.fovea";  // but this network keeps the size
    const auto model = importModel(request, user());
    ASSERT_TRUE(model) << model.error().message;
    const MethodRegistry methods = registry();
    const auto method = methods.find("user.mine");
    ASSERT_TRUE(method) << method.error().message;
    EXPECT_EQ(model->card.task, "enhance");
    EXPECT_EQ(nameOf((*method)->info().task), model->card.task);
}

TEST_F(ImportModel, BecomesAMethodOfItsOwn) {
    const auto model = importModel(plain(weights("a.safetensors", dncnn())), user());
    ASSERT_TRUE(model) << model.error().message;
    EXPECT_EQ(model->card.id, "user.mine");
    EXPECT_EQ(model->card.receptiveMargin, 4);
    EXPECT_EQ(model->card.task, "denoise");
    EXPECT_EQ(model->card.licence, "not stated");
    EXPECT_TRUE(ModelStore::verify(*model));
    const MethodRegistry methods = registry();
    const auto method = methods.find("user.mine");
    ASSERT_TRUE(method) << method.error().message;
    EXPECT_EQ((*method)->info().task, Task::denoise);
    const auto output = runMethod(methods, "user.mine", fundus(50, 40), {{"strength", 0.5}});
    ASSERT_TRUE(output) << output.error().message;
    EXPECT_EQ(output->record.modelId, "user.mine");
    EXPECT_EQ(output->record.modelSha256, model->card.weights.sha256);
    // The built-in method does not take it.
    EXPECT_EQ(runMethod(methods, "denoise.dncnn", fundus(50, 40)).error().code, ErrorCode::unavailable);
    EXPECT_TRUE(serves(model->card, "user.mine"));
    EXPECT_FALSE(serves(model->card, "denoise.dncnn"));
    // Never replaced; nothing else is left behind.
    const auto again = importModel(plain(folder_ / "a.safetensors"), user());
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::outputExists);
    EXPECT_EQ(std::distance(fs::directory_iterator(user()), fs::directory_iterator()), 1);
}

TEST_F(ImportModel, EnlargersAndVesselsKeepTheirKind) {
    const Json edsr = Json::parse(R"({"type":"edsr","scale":3,"width":6,"blocks":1})");
    ModelImport request = plain(weights("three.safetensors", edsr), edsr);
    request.method = "sr.srgan";
    request.name = "three";
    ASSERT_TRUE(importModel(request, user())) << importModel(request, user()).error().message;
    request = plain(weights("vessels.safetensors", vesselUnet()), vesselUnet());
    request.method = "vessel.fovea";
    request.name = "vessels";
    ASSERT_TRUE(importModel(request, user()));
    const MethodRegistry methods = registry();
    const auto enlarged = runMethod(methods, "user.three", fundus(30, 20));
    ASSERT_TRUE(enlarged) << enlarged.error().message;
    EXPECT_EQ(std::get<Image>(enlarged->value).width(), 90);
    EXPECT_TRUE(std::holds_alternative<Map>(runMethod(methods, "user.vessels", fundus(30, 20))->value));
    // A network of maps cannot make pictures.
    request.method = "denoise.fovea";
    request.name = "wrong";
    const auto wrong = importModel(request, user());
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, ErrorCode::badData);
    EXPECT_NE(wrong.error().message.find("channels"), std::string::npos) << wrong.error().message;
}

TEST_F(ImportModel, TakesACardAndChecksThatItIsTheFiles) {
    writeModel(folder_.path(), "given", "denoise.dncnn", *randomNetwork(dncnn()), dncnn());
    ModelImport request;
    request.file = folder_ / "given/model.safetensors";
    request.card = folder_ / "given/card.json";
    const auto model = importModel(request, user());
    ASSERT_TRUE(model) << model.error().message;
    EXPECT_EQ(model->card.id, "user.given");
    EXPECT_EQ(model->card.title, "A tiny network with random weights");
    EXPECT_EQ(model->card.licence, "GPL-3.0-or-later");
    damageWeights(folder_ / "given");
    request.name = "other";
    const auto damaged = importModel(request, user());
    ASSERT_FALSE(damaged);
    EXPECT_EQ(damaged.error().code, ErrorCode::badData);
    EXPECT_NE(damaged.error().message.find("card"), std::string::npos);
}

TEST_F(ImportModel, NamesEveryTensorThatDoesNotFit) {
    const fs::path file = weights("a.safetensors", dncnn());
    Json deeper = dncnn();
    deeper["depth"] = 5;
    const auto missing = importModel(plain(file, deeper), user());
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::badData);
    EXPECT_NE(missing.error().message.find("missing: body."), std::string::npos) << missing.error().message;
    Json wider = dncnn();
    wider["width"] = 7;
    const auto shapes = importModel(plain(file, wider), user());
    ASSERT_FALSE(shapes);
    EXPECT_NE(shapes.error().message.find("6x3x3x3 and must be 7x3x3x3"), std::string::npos) << shapes.error().message;
    Json shallower = dncnn();
    shallower["depth"] = 3;
    const auto unknown = importModel(plain(file, shallower), user());
    ASSERT_FALSE(unknown);
    EXPECT_NE(unknown.error().message.find("unknown to the network: body."), std::string::npos)
        << unknown.error().message;
    EXPECT_FALSE(fs::exists(user() / "user.mine"));
}

TEST_F(ImportModel, RefusesWhatItCannotUse) {
    const fs::path file = weights("a.safetensors", dncnn());
    const auto codeOf = [&](ModelImport request) {
        const auto result = importModel(request, user());
        EXPECT_FALSE(result);
        return result ? ErrorCode::internal : result.error().code;
    };
    ModelImport request = plain(file);
    request.method = "denoise.nlm";  // no network serves it
    EXPECT_EQ(codeOf(request), ErrorCode::usage);
    request = plain(file);
    request.architecture.reset();
    EXPECT_EQ(codeOf(request), ErrorCode::usage);
    request = plain(file);
    request.name = "../escape";
    EXPECT_EQ(codeOf(request), ErrorCode::badData);
    request = plain(file, {{"type", "no-such"}});
    EXPECT_EQ(codeOf(request), ErrorCode::configuration);
    EXPECT_EQ(codeOf(plain(folder_ / "absent.safetensors")), ErrorCode::noInput);
    std::ofstream(folder_ / "old.pt", std::ios::binary) << "\x80\x02}q\x01.";
    const auto pickle = importModel(plain(folder_ / "old.pt"), user());
    ASSERT_FALSE(pickle);
    EXPECT_EQ(pickle.error().code, ErrorCode::badData);
    // Weights that give nothing finite.
    const auto network = randomNetwork(dncnn());
    {
        const torch::NoGradGuard noGrad;
        for (auto& parameter : network->parameters()) parameter.mul_(1e30f);
    }
    ASSERT_TRUE(writeNewFile(folder_ / "inf.safetensors", nn::encodeWeights(*network)));
    EXPECT_EQ(codeOf(plain(folder_ / "inf.safetensors")), ErrorCode::badData);
    EXPECT_FALSE(fs::exists(user() / "user.mine"));
}

TEST_F(ImportModel, AModuleNeedsTrust) {
    const fs::path file = module("negative.pt", "    return 1.0 - x\n");
    EXPECT_TRUE(*needsTrust(file));
    EXPECT_FALSE(*needsTrust(weights("a.safetensors", dncnn())));
    ModelImport request = scripted(file);
    request.trust = Trust::notGiven;
    const auto refused = importModel(request, user());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::refusedForSafety);
    EXPECT_EQ(exitCodeOf(refused.error().code), 77);
    EXPECT_NE(refused.error().message.find("--trust"), std::string::npos);
    EXPECT_NE(refused.error().message.find("reading and writing files"), std::string::npos);
    EXPECT_FALSE(fs::exists(user()));

    request.trust = Trust::given;
    const auto model = importModel(request, user());
    ASSERT_TRUE(model) << model.error().message;
    EXPECT_TRUE(isTorchscript(model->card));
    EXPECT_EQ(model->card.receptiveMargin, -1);
    const Image input = withoutBorder(50, 40);
    const auto output = runMethod(registry(), "user.module", input);
    ASSERT_TRUE(output) << output.error().message;
    for (int i = 0; i < 50 * 40 * 3; ++i) {
        ASSERT_NEAR(std::get<Image>(output->value).data()[i], 1 - input.data()[i], 1e-6);
    }
    // A folder copied here from elsewhere brings no trust.
    fs::create_directories(folder_ / "own");
    fs::copy(user() / "user.module", folder_ / "own/user.copied", fs::copy_options::recursive);
    Json card = *readJsonFile(folder_ / "own/user.copied/card.json");
    card["id"] = "user.copied";
    ASSERT_TRUE(replaceFile(folder_ / "own/user.copied/card.json", card.dump()));
    const auto copied = ModelStore(folder_ / "own").find("user.copied");
    ASSERT_FALSE(copied);
    EXPECT_EQ(copied.error().code, ErrorCode::refusedForSafety);
    // Nor is it said that there is no such method: it is there, and refused.
    const MethodRegistry methods = registry();
    const auto method = methods.find("user.copied");
    ASSERT_FALSE(method);
    EXPECT_EQ(method.error().code, ErrorCode::refusedForSafety);
    EXPECT_EQ(method.error().message, copied.error().message);
    for (const MethodInfo* info : methods.infos()) EXPECT_NE(info->id, "user.copied");
}

TEST_F(ImportModel, ADamagedOneSaysWhyItIsNoMethod) {
    ASSERT_TRUE(importModel(plain(weights("a.safetensors", dncnn())), user()));
    fs::resize_file(user() / "user.mine/model.safetensors", 100);
    const auto method = registry().find("user.mine");
    ASSERT_FALSE(method);
    EXPECT_EQ(method.error().code, ErrorCode::badData);
    EXPECT_NE(method.error().message.find("model.safetensors"), std::string::npos) << method.error().message;
}

TEST_F(ImportModel, WhatIsAPartOfAMethodIsNoneOfItsOwn) {
    // As training in the window publishes them.
    const Json veil = Json::parse(R"({"type":"veil-estimator","width":4})");
    writeModel(user(), "user.veil", "deblur.fovea", *randomNetwork(veil), veil);
    writeModel(user(), "user.colours", "synth.fundus", *randomNetwork(dncnn()), dncnn());
    writeModel(user(), "user.vessels", "denoise.fovea", *randomNetwork(vesselUnet()), vesselUnet());
    writeModel(user(), "user.pictures", "vessel.fovea", *randomNetwork(dncnn()), dncnn());
    writeModel(user(), "user.grey", "denoise.dncnn", *randomNetwork(dncnn(1)), dncnn(1));
    const MethodRegistry methods = registry();
    EXPECT_TRUE(methods.find("user.grey"));
    const auto refused = [&](const std::string& id, const std::string& words) {
        const auto method = methods.find(id);
        ASSERT_FALSE(method) << id;
        EXPECT_EQ(method.error().code, ErrorCode::unavailable) << id;
        EXPECT_NE(method.error().message.find(words), std::string::npos) << method.error().message;
        for (const MethodInfo* info : methods.infos()) EXPECT_NE(info->id, id);
    };
    refused("user.veil", "from 4 to 6 channels");
    refused("user.colours", "no model of the user's can work like synth.fundus alone");
    refused("user.vessels", "from 3 to 1 channels");
    refused("user.pictures", "from 3 to 3 channels");
}

TEST_F(ImportModel, AChangedModuleIsRefusedWhenRun) {
    ASSERT_TRUE(importModel(scripted(module("a.pt", "    return 1.0 - x\n")), user()));
    const MethodRegistry methods = registry();
    // The same size, other bytes: only the hash tells.
    std::fstream file(user() / "user.module/model.pt", std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(-3, std::ios::end);
    file.put('\x7f');
    file.close();
    const auto output = runMethod(methods, "user.module", withoutBorder(30, 30));
    ASSERT_FALSE(output);
    EXPECT_EQ(output.error().code, ErrorCode::unavailable);
    EXPECT_NE(output.error().message.find("SHA-256"), std::string::npos) << output.error().message;
}

TEST_F(ImportModel, ModulesAreProbed) {
    const std::string doubled = "    return torch.repeat_interleave(torch.repeat_interleave(x, 2, 2), 2, 3)\n";
    const auto enlarger = importModel(scripted(module("double.pt", doubled), "sr.edsr"), user());
    ASSERT_TRUE(enlarger) << enlarger.error().message;
    EXPECT_EQ(enlarger->card.scale, 2);
    const auto output = runMethod(registry(), "user.module", withoutBorder(31, 20));
    ASSERT_TRUE(output) << output.error().message;
    EXPECT_EQ(std::get<Image>(output->value).width(), 62);

    ModelImport request =
        scripted(module("four.pt",
                        "    y = torch.avg_pool2d(x, [4, 4], [4, 4])\n"
                        "    return torch.repeat_interleave(torch.repeat_interleave(y, 4, 2), 4, 3)\n"));
    request.name = "four";
    const auto four = importModel(request, user());
    ASSERT_TRUE(four) << four.error().message;
    EXPECT_EQ(four->card.sizeMultiple, 4);

    request = scripted(module("grey.pt", "    assert x.size(1) == 1\n    return torch.sigmoid(x)\n"), "vessel.unet");
    request.name = "grey";
    const auto grey = importModel(request, user());
    ASSERT_TRUE(grey) << grey.error().message;
    EXPECT_EQ(grey->card.inputChannels, 1);

    request = scripted(module("pair.pt", "    return (x, x.mean())\n"));
    request.name = "pair";
    EXPECT_TRUE(importModel(request, user()));
    request = scripted(module("number.pt", "    return x.mean()\n"));
    request.name = "number";
    EXPECT_EQ(importModel(request, user()).error().code, ErrorCode::badData);
    EXPECT_TRUE(*needsTrust(folder_ / "number.pt"));
    // What torch.save writes is a zip archive too, but no module: nobody is asked to trust it.
    std::ofstream(folder_ / "zip.pt", std::ios::binary) << std::string("PK\x03\x04", 4) << "weights/data.pkl and no module";
    EXPECT_FALSE(*needsTrust(folder_ / "zip.pt"));
    request = scripted(folder_ / "zip.pt");
    request.name = "zip";
    const auto weights = importModel(request, user());
    ASSERT_FALSE(weights);
    EXPECT_EQ(weights.error().code, ErrorCode::badData);
    EXPECT_NE(weights.error().message.find("convert it to safetensors"), std::string::npos) << weights.error().message;
}

TEST_F(ImportModel, ADeclaredMarginGivesTilesAndIsChecked) {
    // Three times a 3 x 3 mean reaches 3 px.
    const std::string blur =
        "    for i in range(3):\n        x = torch.avg_pool2d(x, [3, 3], [1, 1], [1, 1])\n    return x\n";
    ModelImport request = scripted(module("blur.pt", blur));
    request.receptiveMargin = 2;
    const auto tooSmall = importModel(request, user());
    ASSERT_FALSE(tooSmall);
    EXPECT_EQ(tooSmall.error().code, ErrorCode::badData);
    EXPECT_NE(tooSmall.error().message.find("margin"), std::string::npos) << tooSmall.error().message;
    request.receptiveMargin = 3;
    ASSERT_TRUE(importModel(request, user()));
    const MethodRegistry methods = registry();
    const Image input = withoutBorder(90, 70);
    const auto whole = runMethod(methods, "user.module", input, Json::object(), {.tilePx = 4096});
    const auto tiled =
        runMethod(methods, "user.module", input, Json::object(), {.precision = PrecisionChoice::bf16, .tilePx = 32});
    ASSERT_TRUE(whole && tiled);
    EXPECT_EQ(tiled->record.tilePx, 32);
    EXPECT_EQ(tiled->record.precision, "fp32");
    ASSERT_EQ(tiled->record.notices.size(), 1u);
    EXPECT_NE(tiled->record.notices[0].english().find("fp32"), std::string::npos);
    for (int i = 0; i < 90 * 70 * 3; ++i) {
        ASSERT_NEAR(std::get<Image>(whole->value).data()[i], std::get<Image>(tiled->value).data()[i], 1e-6);
    }
}

}  // namespace
}  // namespace fovea
