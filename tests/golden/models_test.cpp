// A user's own models: imported, shown, packed and run as a user would. The shipped denoiser plays the user's network.
#include <gtest/gtest.h>

#include <fstream>

#include "core/base/files.h"
#include "tests/golden/cli_process.h"
#include "tests/golden/pictures.h"
#include "tests/support/temporary_folder.h"

namespace fovea::test {
namespace {

namespace fs = std::filesystem;

class Models : public ::testing::Test {
protected:
    void SetUp() override {
        const auto models = dataFolder("models");
        ASSERT_TRUE(models) << models.error().message;
        shipped_ = *models / "denoise.fovea";
        card_ = *readJsonFile(shipped_ / "card.json");
        weights_ = (shipped_ / card_["weights"]["file"].get<std::string>()).string();
    }
    std::string in(const std::string& name) const { return (folder_ / name).string(); }
    CliResult run(const std::vector<std::string>& arguments) const {
        return runCli(arguments, {{"XDG_DATA_HOME", in("data")}});
    }
    fs::path imported(const std::string& id) const { return folder_ / "data/fovea/models" / id; }

    TemporaryFolder folder_;
    fs::path shipped_;
    Json card_;
    std::string weights_;
};

TEST_F(Models, AnImportedModelRunsAndIsRecorded) {
    save(folder_ / "eye.png", smallFundus(96, 80));
    const CliResult result =
        run({"models", "import", weights_, "--card", (shipped_ / "card.json").string(), "--id", "mine"});
    ASSERT_EQ(result.exitCode, 0) << result.err;
    EXPECT_TRUE(fs::exists(imported("user.mine") / "card.json"));
    EXPECT_NE(result.err.find("--method user.mine"), std::string::npos) << result.err;
    const CliResult methods = run({"methods"});
    EXPECT_NE(methods.out.find("user.mine"), std::string::npos);
    ASSERT_EQ(run({"restore", "--method", "user.mine", in("eye.png"), "-o", in("mine.png")}).exitCode, 0);
    ASSERT_EQ(run({"restore", "--method", "denoise.fovea", in("eye.png"), "-o", in("own.png")}).exitCode, 0);
    // The same network: the same pixels under another name.
    const Difference found = difference(load(in("mine.png")), load(in("own.png")));
    EXPECT_EQ(found.largest, 0);
    const Json record = *readJsonFile(in("mine.png.json"));
    EXPECT_EQ(record["models"], Json::array({Json{{"id", "user.mine"}, {"sha256", card_["weights"]["sha256"]}}}));
    // Not twice, and not without a word.
    EXPECT_EQ(run({"models", "import", weights_, "--card", (shipped_ / "card.json").string(), "--id", "mine"}).exitCode,
              73);
}

TEST_F(Models, ImportingWithoutACardNeedsTheArchitecture) {
    const std::vector<std::string> base{"models", "import", weights_, "--method", "denoise.dncnn", "--id", "mine"};
    EXPECT_EQ(run(base).exitCode, 64);
    auto words = base;
    words.insert(words.end(), {"--architecture", R"({"type":"dncnn"})"});
    const CliResult wrong = run(words);
    EXPECT_EQ(wrong.exitCode, 65);
    EXPECT_NE(wrong.err.find("missing: "), std::string::npos) << wrong.err;
    EXPECT_NE(wrong.err.find("unknown to the network: "), std::string::npos) << wrong.err;
    words.back() = card_["architecture"].dump();
    words.push_back("--json");
    const CliResult right = run(words);
    ASSERT_EQ(right.exitCode, 0) << right.err;
    EXPECT_EQ(right.json()["id"], "user.mine");
    EXPECT_EQ(right.json()["method"], "denoise.dncnn");
}

TEST_F(Models, AModuleIsRefusedWithoutTrust) {
    std::ofstream(folder_ / "module.pt", std::ios::binary) << std::string("PK\x03\x04", 4) << "mine/constants.pkl";
    const CliResult refused = run({"models", "import", in("module.pt"), "--method", "denoise.dncnn", "--id", "mine"});
    EXPECT_EQ(refused.exitCode, 77);
    EXPECT_NE(refused.err.find("--trust"), std::string::npos) << refused.err;
    EXPECT_NE(refused.err.find("module.pt"), std::string::npos);
    EXPECT_FALSE(fs::exists(folder_ / "data"));
    // With trust it is looked at, and found to be nothing.
    EXPECT_EQ(
        run({"models", "import", in("module.pt"), "--method", "denoise.dncnn", "--id", "mine", "--trust"}).exitCode,
        65);
}

TEST_F(Models, PackingAndShowing) {
    fs::create_directories(folder_ / "models");
    fs::copy(shipped_, folder_ / "models/denoise.fovea", fs::copy_options::recursive);
    const CliResult shown = run({"models", "show", "denoise.fovea", "--models", in("models"), "--json"});
    ASSERT_EQ(shown.exitCode, 0) << shown.err;
    EXPECT_EQ(shown.json(), card_);
    EXPECT_NE(run({"models", "show", "denoise.fovea"}).out.find("architecture:"), std::string::npos);
    EXPECT_EQ(run({"models", "show", "nothing"}).exitCode, 69);

    const CliResult strict =
        run({"models", "--models", in("models"), "pack", "denoise.fovea", "--half", "--limit", "0"});
    EXPECT_EQ(strict.exitCode, 65);  // a difference, or nothing left to pack
    const CliResult packed =
        run({"models", "--models", in("models"), "pack", "denoise.fovea", "--half", "--limit", "0.05", "--json"});
    if (packed.exitCode != 0) {
        // Shipped in half precision already.
        EXPECT_NE(packed.err.find("no fp32 weights left"), std::string::npos) << packed.err;
        return;
    }
    EXPECT_LT(packed.json()["bytes"].get<double>(), 0.7 * packed.json()["bytesBefore"].get<double>());
    EXPECT_EQ(run({"models", "--models", in("models"), "--json"}).json()[0]["status"], "ok");
}

}  // namespace
}  // namespace fovea::test
