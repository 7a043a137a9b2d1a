// What is measured when: the latest choice of a reference counts, runs go before figures that need a network, and a long
// run holds back no figure that needs none.
#include <atomic>

#include "tests/ui/window_fixture.h"

namespace fovea {
namespace {

using namespace test;

// Finds no vessels, and takes until it is let go or stopped.
class GatedVessels : public Method {
public:
    GatedVessels() {
        info_.id = "vessel.gated";
        info_.title = "Gated";
        info_.summary = "Waits.";
        info_.task = Task::segment;
        info_.traits.maskPolicy = MaskPolicy::zeroOutside;
    }
    const MethodInfo& info() const override { return info_; }
    Result<MethodOutput> apply(const Image& image, const ParamSet&, const RunOptions&, const JobContext& context) const override {
        ++begun;
        while (!open) {
            FOVEA_CHECK(context.check());
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        const auto count = static_cast<std::size_t>(image.width()) * static_cast<std::size_t>(image.height());
        return MethodOutput{Map(image.width(), image.height(), std::vector<float>(count, 0.5f)), {}};
    }
    mutable std::atomic<int> begun = 0;
    std::atomic<bool> open = false;

private:
    MethodInfo info_;
};

class MeasuringOrder : public ::testing::Test {
protected:
    explicit MeasuringOrder(MethodRegistry registry = registryWithSlowMethod())
        : settings(QString::fromStdString((folder / "fovea.conf").string())), work(std::move(registry), bridge, settings) {}
    bool openRetina(const char* name = "retina.png", int side = 96) {
        work.session.open({writtenRetina(folder, name, side)});
        return waitUntil([&] { return work.session.current() && work.session.current()->image.fieldOfView() && !work.measures.busy(); });
    }
    const Score* scoreOf(int pictureId) {
        for (const Score& score : work.measures.scores())
            if (score.pictureId == pictureId) return &score;
        return nullptr;
    }
    bool has(int pictureId, const char* metric) {
        const Score* score = scoreOf(pictureId);
        return score && (score->values.count(metric) || score->problems.count(metric));
    }
    Status run(const char* id) { return work.session.run(id, (*work.session.registry().find(id))->info().schema.defaults()); }

    TemporaryFolder folder;
    Settings settings;
    JobBridge bridge;
    Workspace work;
};

TEST_F(MeasuringOrder, TheReferenceChosenLastCounts) {
    const QString a = writtenRetina(folder, "a.png", 700), b = writtenRetina(folder, "b.png");
    ASSERT_TRUE(openRetina());
    work.measures.setReference(a);
    work.measures.setReference(b);
    ASSERT_TRUE(waitUntil([&] { return bridge.idle(); }));
    EXPECT_EQ(work.measures.referenceName(), "b.png");
    EXPECT_EQ(work.measures.referencePaths().at(work.session.current()->id), b);
    ASSERT_TRUE(work.measures.reference());
    EXPECT_EQ(work.measures.reference()->width(), 96);
}

TEST_F(MeasuringOrder, GoingBackToTheOriginalCountsWhileAReferenceIsStillRead) {
    const QString a = writtenRetina(folder, "a.png", 700);
    ASSERT_TRUE(openRetina());
    work.measures.setReference(a);
    work.measures.setReference({});
    ASSERT_TRUE(waitUntil([&] { return bridge.idle(); }));
    EXPECT_EQ(work.measures.referenceName(), "");
    EXPECT_FALSE(work.measures.reference());
}

TEST_F(MeasuringOrder, WhatASessionSaysIsReadThoughAnotherWasBeingRead) {
    const QString a = writtenRetina(folder, "a.png", 700), b = writtenRetina(folder, "b.png");
    ASSERT_TRUE(openRetina());
    const int id = work.session.current()->id;
    work.measures.setReference(a);
    work.measures.setPaths({{id, b}}, {});
    ASSERT_TRUE(waitUntil([&] { return bridge.idle(); }));
    EXPECT_EQ(work.measures.referenceName(), "b.png");
    // One that cannot be read leaves the one before.
    work.measures.setReference(QStringLiteral("/nowhere.png"));
    ASSERT_TRUE(waitUntil([&] { return bridge.idle(); }));
    EXPECT_EQ(work.measures.referenceName(), "b.png");
}

TEST_F(MeasuringOrder, ALongRunHoldsBackNoFigure) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(run("deblur.unsharp"));
    ASSERT_TRUE(waitUntil([&] { return !work.session.running() && !work.measures.busy(); }));
    const int sharpened = work.session.current()->results.front()->id;
    ASSERT_TRUE(run("denoise.slow"));
    work.measures.setWanted("s3", true);       // takes seconds on a photograph
    work.measures.setWanted("entropy", true);  // takes none
    EXPECT_TRUE(waitUntil([&] { return has(sharpened, "s3") && has(sharpened, "entropy"); }));
    EXPECT_TRUE(work.session.running()) << "the run was to be going on";
    work.session.cancelAllRuns();
    ASSERT_TRUE(waitUntil([&] { return bridge.idle(); }));
}

class MeasuringVessels : public MeasuringOrder {
protected:
    MeasuringVessels() : MeasuringVessels(std::make_shared<GatedVessels>()) {}
    explicit MeasuringVessels(std::shared_ptr<GatedVessels> method) : MeasuringOrder(registryWith(method)), vessels(std::move(method)) {}
    static MethodRegistry registryWith(const std::shared_ptr<GatedVessels>& method) {
        MethodRegistry registry;
        registerClassicalMethods(registry);
        registry.add(method);
        return registry;
    }
    std::shared_ptr<GatedVessels> vessels;
};

TEST_F(MeasuringVessels, ARunGoesBeforeAFigureOfANetwork) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(run("deblur.unsharp"));
    ASSERT_TRUE(waitUntil([&] { return !work.session.running() && !work.measures.busy(); }));
    const int sharpened = work.session.current()->results.front()->id;
    work.measures.setWanted("vessels-lost", true);
    ASSERT_TRUE(waitUntil([&] { return vessels->begun == 1; }));
    const auto said = [&] { return work.measures.lacking("vessels-lost"); };
    EXPECT_TRUE(said().contains("being measured")) << qPrintable(said());
    ASSERT_TRUE(run("enhance.clahe"));
    EXPECT_TRUE(said().contains("once the runs have ended")) << qPrintable(said());
    ASSERT_TRUE(waitUntil([&] { return !work.session.running(); })) << "the network that measures holds the run back";
    EXPECT_TRUE(work.session.current()->results.back()->ready());
    EXPECT_FALSE(has(sharpened, "vessels-lost"));
    EXPECT_TRUE(work.measures.busy()) << "what gave way is measured afterwards";
    vessels->open = true;
    EXPECT_TRUE(waitUntil([&] { return has(sharpened, "vessels-lost") && !work.measures.busy(); }));
    EXPECT_GE(vessels->begun, 2);
    EXPECT_EQ(said(), "");
}

TEST_F(MeasuringVessels, WhatNeedsALabelSaysSo) {
    EXPECT_EQ(work.measures.lacking("vessel-dice"), "") << "nothing is open";
    ASSERT_TRUE(openRetina());
    for (const char* id : {"vessel-dice", "vessel-cldice", "vessel-sensitivity", "vessel-auc"})
        EXPECT_TRUE(work.measures.lacking(id).contains("Vessel label")) << id;
    EXPECT_EQ(work.measures.lacking("psnr"), "");
    vessels->open = true;
    work.measures.setLabel(writtenRetina(folder, "label.png"));
    ASSERT_TRUE(waitUntil([&] { return !work.measures.labelName().isEmpty() && !work.measures.busy(); }));
    EXPECT_EQ(work.measures.lacking("vessel-dice"), "");
}

}  // namespace
}  // namespace fovea
