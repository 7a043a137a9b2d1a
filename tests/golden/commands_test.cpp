// What the commands print, and the ways to name inputs and outputs.
#include <gtest/gtest.h>

#include <fstream>
#include <set>

#include "tests/golden/cli_process.h"
#include "tests/golden/pictures.h"
#include "tests/support/temporary_folder.h"

namespace fovea::test {
namespace {

namespace fs = std::filesystem;

class Commands : public ::testing::Test {
protected:
    void SetUp() override { save(folder_ / "eye.png", smallFundus(96, 80)); }
    std::string in(const std::string& name) const { return (folder_ / name).string(); }
    TemporaryFolder folder_;
};

TEST_F(Commands, VersionAndHelp) {
    const CliResult version = runCli({"--version"});
    EXPECT_EQ(version.exitCode, 0);
    EXPECT_TRUE(version.out.starts_with("fovea-cli 0."));
    EXPECT_NE(version.out.find("not a medical device"), std::string::npos);
    const CliResult help = runCli({"--help"});
    EXPECT_EQ(help.exitCode, 0);
    for (const char* command : {"restore", "segment", "saliency", "track", "measure", "compare", "methods", "models", "synthesize", "train", "evaluate",
                                "reproduce"}) {
        EXPECT_NE(help.out.find(command), std::string::npos);
        const CliResult one = runCli({command, "--help"});
        EXPECT_EQ(one.exitCode, 0) << command;
        EXPECT_NE(one.out.find("Example"), std::string::npos) << command;
    }
}

TEST_F(Commands, MethodsListsEveryMethodWithItsSchema) {
    const CliResult text = runCli({"methods"});
    EXPECT_EQ(text.exitCode, 0);
    const Json list = runCli({"methods", "--json"}).json();
    std::set<std::string> ids, defaults;
    for (const Json& method : list) {
        const std::string id = method["id"];
        ids.insert(id);
        if (method["default"].get<bool>()) defaults.insert(id);
        EXPECT_NE(text.out.find(id), std::string::npos);
        EXPECT_TRUE(method["parameters"].is_array());
        EXPECT_EQ(method["kind"], id == "vessel.tracking" ? "graph" : id == "synth.fundus" ? "pair" : "image") << id;
        EXPECT_FALSE(method["summary"].get<std::string>().empty());
    }
    EXPECT_EQ(ids, (std::set<std::string>{"sr.bicubic", "sr.lanczos", "denoise.nlm", "deblur.unsharp", "deblur.richardson-lucy",
                                          "deblur.wiener", "enhance.clahe", "sr.fovea", "denoise.fovea", "deblur.fovea",
                                          "vessel.fovea", "sr.srgan-saliency", "sr.srgan", "sr.srcnn", "sr.edsr",
                                          "denoise.autoencoder", "denoise.dncnn", "denoise.dncnn-green",
                                          "denoise.srgan-green", "deblur.cyclegan", "vessel.unet", "sr.forest", "sr.self",
                                          "enhance.mitra", "enhance.zhou", "enhance.xiong", "saliency.local",
                                          "saliency.global", "vessel.tracking", "synth.fundus"}));
    EXPECT_EQ(defaults,
              (std::set<std::string>{"sr.fovea", "denoise.fovea", "deblur.fovea", "enhance.clahe", "vessel.fovea", "saliency.local",
                                     "vessel.tracking", "synth.fundus"}));
}

TEST_F(Commands, ModelsTellsDamagedFromGood) {
    const fs::path model = folder_ / "data" / "models" / "denoise.fovea";
    fs::create_directories(model);
    std::ofstream(model / "card.json") << "{}";
    const CliResult result = runCli({"models", "--json"}, {{"FOVEA_DATA_DIR", (folder_ / "data").string()}});
    EXPECT_EQ(result.exitCode, 0) << result.err;
    const Json list = result.json();
    ASSERT_EQ(list.size(), 1u);
    EXPECT_EQ(list[0]["id"], "denoise.fovea");
    EXPECT_EQ(list[0]["status"], "damaged");
    EXPECT_FALSE(list[0]["error"]["message"].get<std::string>().empty());
}

TEST_F(Commands, AFolderIsSearchedOnlyWhenAsked) {
    fs::create_directories(folder_ / "many" / "deep");
    save(folder_ / "many" / "a.png", smallFundus(64, 64));
    save(folder_ / "many" / "deep" / "b.tif", smallFundus(64, 64));
    std::ofstream(folder_ / "many" / "notes.txt") << "patient list";
    const CliResult result =
        runCli({"restore", "--method", "sr.bicubic", in("many"), "-o", in("out"), "--recursive", "--json"});
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_EQ(result.json().size(), 2u);
    EXPECT_EQ(load(folder_ / "out" / "a.png").width(), 128);
    EXPECT_EQ(load(folder_ / "out" / "b.png").height(), 128);
    EXPECT_TRUE(fs::exists(folder_ / "out" / "b.png.json"));
}

TEST_F(Commands, OptionsMayFollowInputsAndTwoDashesEndThem) {
    save(folder_ / "-odd name é.png", smallFundus(64, 64));
    const CliResult result = runCli({"restore", "--method", "enhance.clahe", "--set", "clip=2", in("eye.png"), "-o", in("out/"),
                                     "--threads", "1", "--", in("-odd name é.png")});
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_TRUE(fs::exists(folder_ / "out" / "eye.png"));
    EXPECT_TRUE(fs::exists(folder_ / "out" / "-odd name é.png"));
    // An input that is named like a command is an input.
    fs::copy_file(folder_ / "eye.png", folder_ / "models");
    const fs::path before = fs::current_path();
    fs::current_path(folder_.path());
    const CliResult named = runCli({"restore", "--method", "sr.bicubic", "models", "-o", "named.png"});
    fs::current_path(before);
    EXPECT_EQ(named.exitCode, 0) << named.err;
    EXPECT_TRUE(fs::exists(folder_ / "named.png"));
}

TEST_F(Commands, QuietSaysNothingOnStderr) {
    const CliResult result = runCli({"--quiet", "restore", "--method", "sr.bicubic", in("eye.png"), "-o", in("q.png")});
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_TRUE(result.err.empty()) << result.err;
    EXPECT_EQ(runCli({"restore", "-q", "--method", "sr.bicubic", in("eye.png"), "-o", in("q2.png")}).exitCode, 0);
}

TEST_F(Commands, NoEscapeSequencesWhenNotOnATerminal) {
    const CliResult result = runCli({"restore", in("absent.png"), "-o", in("q.png"), "--method", "sr.bicubic"});
    EXPECT_EQ(result.err.find('\033'), std::string::npos);
    EXPECT_EQ(result.err.find('\r'), std::string::npos);
}

TEST_F(Commands, ReferenceGivesPsnrAndSsimWithTheirDefinitions) {
    const CliResult text =
        runCli({"restore", "--method", "deblur.unsharp", in("eye.png"), "-o", in("a.png"), "--reference", in("eye.png")});
    EXPECT_EQ(text.exitCode, 0) << text.err;
    for (const char* words : {"psnr Y", "psnr RGB", "ssim Y", "ssim RGB", "dB"}) {
        EXPECT_NE(text.out.find(words), std::string::npos) << words << "\n" << text.out;
    }
    const Json json = runCli({"restore", "--method", "deblur.unsharp", in("eye.png"), "-o", in("b.png"), "--reference",
                              in("eye.png"), "--json"})
                          .json();
    ASSERT_EQ(json["measured"].size(), 4u);
    EXPECT_GT(json["measured"][0]["value"].get<double>(), 20);
    EXPECT_FALSE(json["measured"][0]["definition"].get<std::string>().empty());
    // measure says the same of the file that was written.
    const Json measured = runCli({"measure", in("b.png"), "--reference", in("eye.png"), "--json"}).json();
    ASSERT_EQ(measured["measured"].size(), 4u);
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_NEAR(measured["measured"][i]["value"].get<double>(), json["measured"][i]["value"].get<double>(), 1e-6);
    }
}

TEST_F(Commands, MeasureOfEqualPicturesIsInfinite) {
    const Json json = runCli({"measure", in("eye.png"), "--reference", in("eye.png"), "--metric", "psnr", "--channel", "Y",
                              "--json"})
                          .json();
    ASSERT_EQ(json["measured"].size(), 1u);
    EXPECT_EQ(json["measured"][0]["value"], "inf");
    EXPECT_EQ(json["measured"][0]["channel"], "Y");
}

TEST_F(Commands, SaliencyWritesAGreyMapOfTheInputsSize) {
    std::set<std::string> different;
    for (const char* component : {"curvature", "entropy", "all"}) {
        const std::string name = std::string(component) + ".png";
        const CliResult result = runCli({"saliency", in("eye.png"), "-o", in(name), "--component", component, "--json"});
        EXPECT_EQ(result.exitCode, 0) << result.err;
        EXPECT_EQ(result.json()["width"], 96);
        const Image map = load(folder_ / name);
        EXPECT_EQ(map.width(), 96);
        EXPECT_EQ(map.height(), 80);
        EXPECT_TRUE(map.info().grey);
        EXPECT_EQ(map.info().bitDepth, BitDepth::bits8);
        different.insert(bytesOf(folder_ / name));
        EXPECT_TRUE(fs::exists(folder_ / (name + ".json")));
    }
    EXPECT_EQ(different.size(), 3u);
    EXPECT_EQ(runCli({"saliency", in("eye.png"), "-o", in("default.png")}).exitCode, 0);
    EXPECT_EQ(difference(load(folder_ / "default.png"), load(folder_ / "all.png")).largest, 0);
    // Its record repeats it.
    EXPECT_EQ(runCli({"restore", in("eye.png"), "-o", in("again.png"), "--pipeline", in("entropy.png.json")}).exitCode, 0);
    EXPECT_EQ(difference(load(folder_ / "again.png"), load(folder_ / "entropy.png")).largest, 0);
}

TEST_F(Commands, SaliencyByMethod) {
    for (const char* method : {"saliency.local", "saliency.global"}) {
        const std::string name = std::string(method) + ".png";
        const CliResult result = runCli({"saliency", in("eye.png"), "-o", in(name), "--method", method, "--json"});
        EXPECT_EQ(result.exitCode, 0) << result.err;
        EXPECT_EQ(result.json()["steps"][0]["method"], method);
        EXPECT_TRUE(load(folder_ / name).info().grey);
        // Neither is a network.
        EXPECT_TRUE(result.json()["mark"].get<std::string>().starts_with("PROCESSED - ")) << result.out;
    }
    EXPECT_NE(bytesOf(folder_ / "saliency.local.png"), bytesOf(folder_ / "saliency.global.png"));
    EXPECT_EQ(runCli({"saliency", in("eye.png"), "-o", in("set.png"), "--method", "saliency.local", "--set", "component=entropy"}).exitCode, 0);
}

TEST_F(Commands, TrackWritesTheGraphInThreeFormats) {
    save(folder_ / "large.png", smallFundus(300, 260));
    const auto before = bytesOf(folder_ / "large.png");
    for (const char* name : {"g.json", "g.csv", "g.png"}) {
        const CliResult result = runCli({"track", in("large.png"), "-o", in(name), "--json"});
        ASSERT_EQ(result.exitCode, 0) << result.err;
        EXPECT_GT(result.json()["edges"].get<int>(), 0);
        const Json record = *readJsonFile(folder_ / (std::string(name) + ".json"));
        EXPECT_EQ(record["format"], "fovea-record/1");
        EXPECT_EQ(record["steps"][0]["method"], "vessel.tracking");
        EXPECT_EQ(record["source"]["name"], "large.png");
        EXPECT_EQ(record["output"]["name"], name);
        EXPECT_NE(record["mark"].get<std::string>().find("NOT FOR DIAGNOSIS"), std::string::npos);
        EXPECT_EQ(runCli({"track", in("large.png"), "-o", in(name)}).exitCode, 73);
    }
    const Json graph = *readJsonFile(folder_ / "g.json");
    EXPECT_EQ(graph["format"], "fovea-vessel-graph/1");
    EXPECT_EQ(graph["width"], 300);
    EXPECT_TRUE(bytesOf(folder_ / "g.csv").starts_with("edge,point,x,y,width_px,from_node,to_node\n"));
    EXPECT_EQ(load(folder_ / "g.png").height(), 260);
    EXPECT_EQ(runCli({"track", in("large.png"), "-o", in("marked.png"), "--mark"}).exitCode, 0);
    EXPECT_GT(load(folder_ / "marked.png").height(), 260);
    EXPECT_EQ(bytesOf(folder_ / "large.png"), before);
    // From a seed at most as much as from all.
    const std::string x = std::to_string(graph["edges"][0]["points"][1][0].get<double>());
    const std::string y = std::to_string(graph["edges"][0]["points"][1][1].get<double>());
    const CliResult seeded = runCli({"track", in("large.png"), "-o", in("s.json"), "--seed", x + "," + y, "--json"});
    EXPECT_EQ(seeded.exitCode, 0) << seeded.err;
    EXPECT_GT(seeded.json()["edges"].get<int>(), 0);
    // Its record is a pipeline that makes it again, unless the command line says other seeds.
    ASSERT_EQ(runCli({"track", in("large.png"), "-o", in("again.json"), "--pipeline", in("s.json.json")}).exitCode, 0);
    EXPECT_EQ(bytesOf(folder_ / "again.json"), bytesOf(folder_ / "s.json"));
    const CliResult other = runCli({"track", in("large.png"), "-o", in("other.json"), "--pipeline", in("s.json.json"), "--seed", "0,0", "--json"});
    ASSERT_EQ(other.exitCode, 0) << other.err;
    EXPECT_EQ(other.json()["edges"], 0);
    EXPECT_NE(other.out.find("no vessel was found near the seed 0,0"), std::string::npos) << other.out;
}

TEST_F(Commands, TrackRunsThePipelineFirst) {
    save(folder_ / "large.png", smallFundus(300, 260));
    const std::string steps = R"({"method": "denoise.nlm", "parameters": {"strength": 2}}, {"method": "sr.bicubic", "parameters": {"scale": 2}})";
    std::ofstream(folder_ / "p.json") << R"({"format": "fovea-pipeline/1", "steps": [)" << steps << "]}";
    std::ofstream(folder_ / "q.json") << R"({"format": "fovea-pipeline/1", "steps": [)" << steps
                                      << R"(, {"method": "vessel.tracking", "parameters": {"source": "green", "threshold": 3}}]})";
    const CliResult result = runCli({"track", in("large.png"), "-o", in("g.json"), "--pipeline", in("p.json"), "--set", "source=green", "--set", "threshold=3",
                                     "--json"});
    ASSERT_EQ(result.exitCode, 0) << result.err;
    ASSERT_EQ(result.json()["steps"].size(), 3u);
    EXPECT_EQ(result.json()["step"]["method"], "vessel.tracking");
    const Json graph = *readJsonFile(folder_ / "g.json");
    EXPECT_EQ(graph["width"], 600) << "in pixels of the picture that was tracked";
    EXPECT_NE(graph["mark"].get<std::string>().find("denoise.nlm + sr.bicubic x2 + vessel.tracking"), std::string::npos);
    const Json record = *readJsonFile(folder_ / "g.json.json");
    EXPECT_EQ(record["source"]["width"], 300);
    ASSERT_EQ(record["steps"].size(), 3u);
    EXPECT_EQ(record["pipeline"]["steps"][2]["method"], "vessel.tracking");
    EXPECT_TRUE(record["seeds"].empty());
    // The same as the two by hand one after the other, and as when the file says it all.
    ASSERT_EQ(runCli({"restore", in("large.png"), "-o", in("made.tif"), "--pipeline", in("p.json")}).exitCode, 0);
    ASSERT_EQ(runCli({"track", in("large.png"), "-o", in("h.json"), "--pipeline", in("q.json")}).exitCode, 0);
    EXPECT_EQ(bytesOf(folder_ / "h.json"), bytesOf(folder_ / "g.json"));
    ASSERT_EQ(runCli({"track", in("large.png"), "-o", in("i.json"), "--pipeline", in("made.tif.json"), "--set", "source=green", "--set", "threshold=3"}).exitCode, 0);
    EXPECT_EQ(bytesOf(folder_ / "i.json"), bytesOf(folder_ / "g.json"));
    ASSERT_EQ(runCli({"track", in("large.png"), "-o", in("g.png"), "--pipeline", in("q.json")}).exitCode, 0);
    EXPECT_EQ(load(folder_ / "g.png").width(), 600);
    // What 'restore' cannot do it says where to do.
    const CliResult restored = runCli({"restore", in("large.png"), "-o", in("no.png"), "--pipeline", in("q.json")});
    EXPECT_EQ(restored.exitCode, 78);
    EXPECT_NE(restored.err.find("fovea-cli track --pipeline"), std::string::npos) << restored.err;
    EXPECT_FALSE(fs::exists(folder_ / "no.png"));
    // A file that is read is never written.
    EXPECT_NE(runCli({"track", in("large.png"), "-o", in("p.json"), "--pipeline", in("p.json")}).exitCode, 0);
}

}  // namespace
}  // namespace fovea::test
