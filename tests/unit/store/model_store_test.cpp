#include "core/store/model_store.h"

#include <gtest/gtest.h>

#include <fstream>

#include "core/base/hash.h"
#include "core/store/safetensors.h"
#include "core/store/trusted_modules.h"
#include "tests/support/temporary_folder.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;

Bytes someWeights() {
    static const Bytes data(16, std::byte{5});
    const std::vector<TensorView> tensors = {{"weight", TensorType::f32, {4}, data}};
    return encodeSafetensors(tensors);
}

Json cardJson(const std::string& id) {
    const Bytes weights = someWeights();
    ModelCard card;
    card.id = id;
    card.method = "denoise.fovea";
    card.title = "A denoiser";
    card.task = "denoise";
    card.architecture = {{"type", "residual-unet"}, {"widths", {8, 16}}};
    card.receptiveMargin = 20;
    card.sizeMultiple = 4;
    card.workingDiameterPx = DiameterRange{500, 700};
    card.weights = {"model.safetensors", sha256Hex(weights), weights.size()};
    card.licence = "GPL-3.0-or-later";
    return toJson(card);
}

void writeText(const fs::path& path, const std::string& text) { std::ofstream(path, std::ios::binary) << text; }

void writeModel(const fs::path& folder, const Json& card) {
    fs::create_directories(folder);
    writeText(folder / "card.json", card.dump());
    ASSERT_TRUE(writeNewFile(folder / "model.safetensors", someWeights()));
}

TEST(ModelCard, RoundTrips) {
    const Json json = cardJson("denoise.fovea");
    const auto card = parseModelCard(json, "card");
    ASSERT_TRUE(card) << card.error().message;
    EXPECT_EQ(toJson(*card), json);
    EXPECT_EQ(card->workingDiameterPx->highPx, 700);
    Json without = json;
    without.erase("workingDiameterPx");
    ASSERT_TRUE(parseModelCard(without, "card"));
    EXPECT_FALSE(parseModelCard(without, "card")->workingDiameterPx);
}

TEST(ModelCard, EveryFieldIsChecked) {
    const Json good = cardJson("denoise.fovea");
    for (const auto& [key, value] : good.items()) {
        Json missing = good;
        missing.erase(key);
        if (key != "workingDiameterPx") {
            EXPECT_FALSE(parseModelCard(missing, "card")) << key;
        }
        for (const Json& wrong : {Json(nullptr), Json(-7), Json(2.5), Json(true), Json(~0ull), Json("A/..")}) {
            Json changed = good;
            changed[key] = wrong;
            // Titles and licences are free text; nothing else takes any of these.
            if ((key == "title" || key == "licence") && wrong.is_string()) continue;
            const auto card = parseModelCard(changed, "cards/card.json");
            ASSERT_FALSE(card) << key << " = " << wrong;
            EXPECT_EQ(card.error().code, ErrorCode::badData);
            EXPECT_NE(card.error().message.find("cards/card.json"), std::string::npos);
        }
    }
    Json unknown = good;
    unknown["colour"] = 1;
    EXPECT_FALSE(parseModelCard(unknown, "card"));
    Json later = good;
    later["format"] = "fovea-model/2";
    const auto refused = parseModelCard(later, "card");
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().message.find("fovea-model/1"), std::string::npos);
    EXPECT_FALSE(parseModelCard(Json::array(), "card"));
    for (const Json& range : {Json::array({700, 500}), Json::array({1, 2}), Json::array({500})}) {
        Json changed = good;
        changed["workingDiameterPx"] = range;
        EXPECT_FALSE(parseModelCard(changed, "card")) << range;
    }
}

TEST(ModelCard, WeightsStayInTheFolderAndAreNoPickle) {
    for (const char* file : {"../model.safetensors", "/tmp/model.safetensors", "a/model.safetensors", "..", "", "model.pt",
                             "model.pth", "model.pkl", ".hidden.safetensors"}) {
        Json json = cardJson("denoise.fovea");
        json["weights"]["file"] = file;
        EXPECT_FALSE(parseModelCard(json, "card")) << file;
    }
    Json pickle = cardJson("denoise.fovea");
    pickle["weights"]["file"] = "model.pt";
    EXPECT_NE(parseModelCard(pickle, "card").error().message.find("pickle"), std::string::npos);
}

TEST(ModelStore, FindsListsAndVerifies) {
    const test::TemporaryFolder folder;
    writeModel(folder / "denoise.fovea", cardJson("denoise.fovea"));
    writeModel(folder / "another", cardJson("another"));
    fs::create_directories(folder / "no-model");
    const ModelStore store(folder.path());
    const auto model = store.find("denoise.fovea");
    ASSERT_TRUE(model) << model.error().message;
    EXPECT_EQ(model->card.title, "A denoiser");
    EXPECT_TRUE(ModelStore::verify(*model));
    const auto list = store.list();
    ASSERT_EQ(list.size(), 2u);
    EXPECT_EQ(list[0].id, "another");
    EXPECT_TRUE(list[1].model);
    for (const char* id : {"absent", "", ".", "..", "../x", "/tmp"}) {
        const auto absent = store.find(id);
        ASSERT_FALSE(absent) << id;
        EXPECT_EQ(absent.error().code, ErrorCode::unavailable) << id;
    }
    EXPECT_TRUE(ModelStore(folder / "nowhere").list().empty());
}

TEST(ModelStore, DamagedModelsAreListedWithTheirError) {
    const test::TemporaryFolder folder;
    writeModel(folder / "a-wrong-id", cardJson("other"));
    writeModel(folder / "b-no-weights", cardJson("b-no-weights"));
    fs::remove(folder / "b-no-weights/model.safetensors");
    writeModel(folder / "c-longer", cardJson("c-longer"));
    std::ofstream(folder / "c-longer/model.safetensors", std::ios::app) << "x";
    writeModel(folder / "d-no-json", cardJson("d-no-json"));
    writeText(folder / "d-no-json/card.json", "{");
    writeModel(folder / "e-no-card", cardJson("e-no-card"));
    fs::remove(folder / "e-no-card/card.json");
    writeModel(folder / "f-link-out", cardJson("f-link-out"));
    fs::rename(folder / "f-link-out/model.safetensors", folder / "outside.safetensors");
    fs::create_symlink(folder / "outside.safetensors", folder / "f-link-out/model.safetensors");
    const auto list = ModelStore(folder.path()).list();
    ASSERT_EQ(list.size(), 6u);
    for (const ModelListing& listing : list) {
        EXPECT_FALSE(listing.model) << listing.id;
        ASSERT_TRUE(listing.error) << listing.id;
        EXPECT_NE(listing.error->message.find(listing.id), std::string::npos) << listing.error->message;
        const auto found = ModelStore(folder.path()).find(listing.id);
        ASSERT_FALSE(found);
        EXPECT_EQ(found.error().code, ErrorCode::badData) << listing.id;
    }
}

TEST(ModelStore, OneChangedByteIsNotVerified) {
    const test::TemporaryFolder folder;
    writeModel(folder / "denoise.fovea", cardJson("denoise.fovea"));
    {
        std::fstream file(folder / "denoise.fovea/model.safetensors", std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(-1, std::ios::end);
        file.put('\x06');
    }
    const auto model = ModelStore(folder.path()).find("denoise.fovea");
    ASSERT_TRUE(model);
    const auto status = ModelStore::verify(*model);
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, ErrorCode::badData);
    EXPECT_NE(status.error().message.find("SHA-256"), std::string::npos);
}

TEST(ModelStore, TheUsersFolderAddsModelsAndHidesNone) {
    const test::TemporaryFolder folder;
    writeModel(folder / "own/denoise.fovea", cardJson("denoise.fovea"));
    Json other = cardJson("denoise.fovea");
    other["title"] = "Another denoiser";
    writeModel(folder / "user/denoise.fovea", other);
    writeModel(folder / "user/user.mine", cardJson("user.mine"));
    fs::create_directories(folder / "user/.import-user.half-1");
    writeText(folder / "user/.import-user.half-1/card.json", "{");
    const ModelStore store(folder / "own", folder / "user");
    EXPECT_EQ(store.find("denoise.fovea")->card.title, "A denoiser");
    ASSERT_TRUE(store.find("user.mine"));
    const auto absent = store.find("absent");
    ASSERT_FALSE(absent);
    EXPECT_NE(absent.error().message.find((folder / "user").string()), std::string::npos);
    const auto list = store.list();
    ASSERT_EQ(list.size(), 3u);
    EXPECT_TRUE(list[0].model);
    EXPECT_FALSE(list[1].model);
    EXPECT_NE(list[1].error->message.find((folder / "own/denoise.fovea").string()), std::string::npos);
    EXPECT_EQ(list[2].id, "user.mine");
    // One folder given twice is one folder.
    EXPECT_EQ(ModelStore(folder / "own", folder / "own").list().size(), 1u);
}

TEST(ModelStore, TheUsersFolderFollowsTheEnvironment) {
    const char* before = std::getenv("XDG_DATA_HOME");
    const std::string kept = before ? before : "";
    ::setenv("XDG_DATA_HOME", "/data", 1);
    EXPECT_EQ(userModelsFolder(), fs::path("/data/fovea/models"));
    ::setenv("XDG_DATA_HOME", "relative", 1);  // to be ignored
    const char* home = std::getenv("HOME");
    EXPECT_EQ(userModelsFolder(), home && *home == '/' ? fs::path(home) / ".local/share/fovea/models" : fs::path());
    if (before) {
        ::setenv("XDG_DATA_HOME", kept.c_str(), 1);
    } else {
        ::unsetenv("XDG_DATA_HOME");
    }
}

TEST(ModelStore, ModulesAreFoundOnlyWhereTheyAreTrusted) {
    const test::TemporaryFolder folder;
    Json json = cardJson("user.module");
    json["architecture"] = {{"type", "torchscript"}};
    // The two kinds of files and of architectures do not mix.
    EXPECT_FALSE(parseModelCard(json, "card"));
    json["weights"]["file"] = "model.pt";
    const auto card = parseModelCard(json, "card");
    ASSERT_TRUE(card) << card.error().message;
    EXPECT_TRUE(isTorchscript(*card));
    writeModel(folder / "user.module", json);
    fs::rename(folder / "user.module/model.safetensors", folder / "user.module/model.pt");
    const ModelStore store(folder.path());
    const auto refused = store.find("user.module");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::refusedForSafety);
    EXPECT_NE(refused.error().message.find("--trust"), std::string::npos);
    EXPECT_EQ(store.list().at(0).error->code, ErrorCode::refusedForSafety);

    ASSERT_TRUE(trustModule(folder.path(), card->weights.sha256));
    ASSERT_TRUE(trustModule(folder.path(), std::string(64, 'a')));
    ASSERT_TRUE(trustModule(folder.path(), card->weights.sha256));  // once is enough
    EXPECT_TRUE(store.find("user.module"));
    EXPECT_TRUE(*isTrustedModule(folder.path(), std::string(64, 'a')));
    EXPECT_FALSE(*isTrustedModule(folder.path(), std::string(64, 'b')));
    EXPECT_EQ((*readJsonFile(folder / "trusted-modules.json"))["sha256"].size(), 2u);
    // A damaged list trusts nothing.
    writeText(folder / "trusted-modules.json", "[]");
    EXPECT_EQ(isTrustedModule(folder.path(), card->weights.sha256).error().code, ErrorCode::badData);
    EXPECT_FALSE(store.find("user.module"));
}

TEST(ModelCard, ImportedModelsServeOnlyTheirOwnMethod) {
    ModelCard card;
    card.id = "sr.srgan-x2";
    card.method = "sr.srgan";
    EXPECT_TRUE(serves(card, "sr.srgan"));
    EXPECT_FALSE(serves(card, "sr.srgan-x2"));
    card.id = "user.mine";
    EXPECT_FALSE(serves(card, "sr.srgan"));
    EXPECT_TRUE(serves(card, "user.mine"));
}

}  // namespace
}  // namespace fovea
