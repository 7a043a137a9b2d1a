#include <gtest/gtest.h>

#include "core/methods/method.h"

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
                           "enhance.clahe"}) {
        const auto method = registry.find(id);
        ASSERT_TRUE(method) << id;
        EXPECT_EQ((*method)->info().id, id);
        EXPECT_EQ((*method)->info().version, 1);
        EXPECT_FALSE((*method)->info().traits.learned);
        EXPECT_FALSE((*method)->info().summary.empty());
    }
    EXPECT_EQ(registry.all().size(), 7u);
}

TEST(Registry, AnUnknownIdNamesTheMethodsThereAre) {
    const auto missing = classical().find("denoise.magic");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::usage);
    EXPECT_NE(missing.error().message.find("denoise.magic"), std::string::npos);
    EXPECT_NE(missing.error().message.find("denoise.nlm"), std::string::npos);
    EXPECT_NE(missing.error().message.find("enhance.clahe"), std::string::npos);
}

class Named final : public Method {
public:
    Named(std::string id, Task task) { info_.id = std::move(id), info_.task = task; }
    const MethodInfo& info() const override { return info_; }
    Result<MethodOutput> apply(const Image&, const ParamSet&, const RunOptions&, const JobContext&) const override {
        return fail(ErrorCode::unavailable, "only a name");
    }

private:
    MethodInfo info_;
};

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

TEST(RegistryDeathTest, AnIdIsTakenOnce) {
    MethodRegistry registry = classical();
    EXPECT_DEATH(registry.add(std::make_shared<Named>("sr.bicubic", Task::superResolve)), "broken invariant");
}

TEST(Tasks, NamesGoBothWays) {
    for (const auto task : {Task::superResolve, Task::denoise, Task::deblur, Task::enhance, Task::segment}) {
        EXPECT_EQ(taskFromName(nameOf(task)), task);
        EXPECT_FALSE(MethodRegistry::defaultMethodId(task).empty());
    }
    EXPECT_EQ(nameOf(Task::superResolve), "super-resolve");
    EXPECT_EQ(MethodRegistry::defaultMethodId(Task::segment), "vessel.fovea");
    EXPECT_FALSE(taskFromName("sharpen"));
}

TEST(StepRecords, JsonHoldsHowItWasDone) {
    StepRecord record{.methodId = "denoise.fovea", .methodVersion = 2, .parameters = {{"strength", 5}}, .device = "cpu",
                      .precision = "bf16", .tilePx = 512, .threads = 3, .modelId = "denoise", .modelSha256 = "ab", .seconds = 1.5,
                      .notices = {"smaller tiles"}};
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
