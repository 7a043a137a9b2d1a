#include <gtest/gtest.h>

#include "core/methods/method.h"
#include "tests/unit/methods/named_methods.h"

namespace fovea {
namespace {

MethodRegistry classical() {
    MethodRegistry registry;
    registerClassicalMethods(registry);
    return registry;
}

TEST(Registry, HoldsTheClassicalMethods) {
    const MethodRegistry registry = classical();
    for (const auto* id : {"sr.bicubic", "sr.lanczos", "denoise.nlm", "deblur.unsharp", "deblur.richardson-lucy", "deblur.wiener",
                           "enhance.clahe", "sr.self", "saliency.global"}) {
        const auto method = registry.find(id);
        ASSERT_TRUE(method) << id;
        EXPECT_EQ((*method)->info().id, id);
        EXPECT_EQ((*method)->info().version, 1);
        EXPECT_FALSE((*method)->info().traits.learned);
        EXPECT_FALSE((*method)->info().summary.empty());
    }
    EXPECT_GE(registry.all().size(), 9u);
}

TEST(Registry, AnUnknownIdNamesTheMethodsThereAre) {
    const auto missing = classical().find("denoise.magic");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::usage);
    EXPECT_NE(missing.error().message.find("denoise.magic"), std::string::npos);
    EXPECT_NE(missing.error().message.find("denoise.nlm"), std::string::npos);
    EXPECT_NE(missing.error().message.find("enhance.clahe"), std::string::npos);
}

using test::Named;
using test::NamedGraph;
using test::NamedPair;

TEST(Registry, TheDefaultOfATaskComesFirst) {
    MethodRegistry registry = classical();
    registry.add(std::make_shared<Named>("denoise.fovea", Task::denoise));
    const auto denoisers = registry.ofTask(Task::denoise);
    ASSERT_EQ(denoisers.size(), 2u);
    EXPECT_EQ(denoisers[0]->info().id, "denoise.fovea");
    EXPECT_EQ(denoisers[1]->info().id, "denoise.nlm");
    EXPECT_EQ(registry.ofTask(Task::deblur).size(), 3u);
    EXPECT_TRUE(registry.ofTask(Task::segment).empty());
}

MethodRegistry ofThreeKinds() {
    MethodRegistry registry;
    registry.add(std::make_shared<Named>("enhance.clahe", Task::enhance));
    registry.add(std::make_shared<Named>("vessel.test", Task::segment));
    registry.add(std::make_shared<Named>("saliency.test", Task::saliency));
    registry.addGraph(std::make_shared<NamedGraph>("vessel.graph"));
    registry.addPair(std::make_shared<NamedPair>("synth.test"));
    return registry;
}

TEST(Registry, FindsEachKind) {
    const MethodRegistry registry = ofThreeKinds();
    EXPECT_EQ((*registry.find("vessel.test"))->info().kind(), MethodKind::image);
    EXPECT_EQ((*registry.findGraph("vessel.graph"))->info().kind(), MethodKind::graph);
    EXPECT_EQ((*registry.findPair("synth.test"))->info().kind(), MethodKind::pair);
    EXPECT_EQ(registry.all().size(), 3u);
    EXPECT_EQ(registry.graphs().size(), 1u);
    EXPECT_EQ(registry.pairs().size(), 1u);
    std::string ids;
    for (const MethodInfo* info : registry.infos()) ids += info->id + " ";
    EXPECT_EQ(ids, "enhance.clahe vessel.test saliency.test vessel.graph synth.test ");
    EXPECT_TRUE(registry.ofTask(Task::track).empty());
}

TEST(Registry, AMethodOfAnotherKindNamesItsCommand) {
    const MethodRegistry registry = ofThreeKinds();
    const auto expect = [](const auto& found, const std::string& words) {
        ASSERT_FALSE(found);
        EXPECT_EQ(found.error().code, ErrorCode::usage);
        EXPECT_NE(found.error().message.find(words), std::string::npos) << found.error().message;
    };
    expect(registry.find("vessel.graph"), "use 'fovea-cli track'");
    expect(registry.find("synth.test"), "use 'fovea-cli synthesize'");
    expect(registry.findGraph("synth.test"), "use 'fovea-cli synthesize'");
    expect(registry.findGraph("enhance.clahe"), "use 'fovea-cli restore'");
    expect(registry.findGraph("vessel.test"), "use 'fovea-cli segment'");
    expect(registry.findPair("saliency.test"), "use 'fovea-cli saliency'");
    expect(registry.findPair("vessel.graph"), "use 'fovea-cli track'");
    // An id that is nowhere: the ones of the kind that was looked for.
    expect(registry.findGraph("magic"), "there are: vessel.graph");
    expect(registry.findPair("magic"), "there are: synth.test");
    expect(registry.find("magic"), "there are: enhance.clahe, vessel.test, saliency.test");
    expect(MethodRegistry().findGraph("magic"), "there are: none");
}

TEST(RegistryDeathTest, AnIdIsTakenOnce) {
    MethodRegistry registry = classical();
    EXPECT_DEATH(registry.addGraph(std::make_shared<NamedGraph>("sr.bicubic")), "broken invariant");
    EXPECT_DEATH(registry.addPair(std::make_shared<NamedPair>("sr.bicubic")), "broken invariant");
    // A task of another kind.
    EXPECT_DEATH(registry.add(std::make_shared<Named>("x", Task::track)), "broken invariant");
    EXPECT_DEATH(registry.addGraph(std::make_shared<NamedGraph>("x", Task::segment)), "broken invariant");
    EXPECT_DEATH(registry.addPair(std::make_shared<NamedPair>("x", Task::track)), "broken invariant");
    EXPECT_DEATH(registry.add(std::make_shared<Named>("sr.bicubic", Task::superResolve)), "broken invariant");
}

TEST(Tasks, NamesGoBothWays) {
    EXPECT_EQ(allTasks().size(), 8u);
    for (const auto task : allTasks()) {
        EXPECT_EQ(taskFromName(nameOf(task)), task);
        EXPECT_FALSE(MethodRegistry::defaultMethodId(task).empty());
    }
    EXPECT_EQ(nameOf(Task::superResolve), "super-resolve");
    EXPECT_EQ(MethodRegistry::defaultMethodId(Task::segment), "vessel.fovea");
    EXPECT_FALSE(taskFromName("sharpen"));
}

TEST(Tasks, EachHasAKindAndACommand) {
    EXPECT_EQ(kindOf(Task::deblur), MethodKind::image);
    EXPECT_EQ(kindOf(Task::saliency), MethodKind::image);
    EXPECT_EQ(kindOf(Task::track), MethodKind::graph);
    EXPECT_EQ(kindOf(Task::synthesize), MethodKind::pair);
    EXPECT_EQ(nameOf(MethodKind::graph), "graph");
    for (const auto task : allTasks()) EXPECT_EQ(makesMap(task), task == Task::segment || task == Task::saliency) << nameOf(task);
    EXPECT_EQ(commandOf(Task::enhance), "fovea-cli restore");
    EXPECT_EQ(commandOf(Task::segment), "fovea-cli segment");
    EXPECT_EQ(commandOf(Task::synthesize), "fovea-cli synthesize");
}

TEST(StepRecords, JsonHoldsHowItWasDone) {
    StepRecord record{.methodId = "denoise.fovea",
                      .methodVersion = 2,
                      .parameters = {{"strength", 5}},
                      .device = "cpu",
                      .precision = "bf16",
                      .tilePx = 512,
                      .threads = 3,
                      .modelId = "denoise",
                      .modelSha256 = "ab",
                      .seconds = 1.5,
                      .notices = {std::string("smaller tiles")}};
    const Json json = toJson(record);
    EXPECT_EQ(json["method"], "denoise.fovea");
    EXPECT_EQ(json["parameters"]["strength"], 5);
    EXPECT_EQ(json["precision"], "bf16");
    EXPECT_EQ(json["model"]["sha256"], "ab");
    EXPECT_EQ(json["notices"][0], "smaller tiles");
    EXPECT_FALSE(toJson(StepRecord{.methodId = "sr.bicubic"}).contains("model"));
}

}  // namespace
}  // namespace fovea
