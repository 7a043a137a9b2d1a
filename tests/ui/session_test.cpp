#include "ui/model/session.h"

#include <fstream>

#include "core/image/read_image.h"
#include "tests/ui/slow_method.h"
#include "tests/ui/ui_support.h"
#include "ui/model/labels.h"
#include "ui/model/measure_model.h"
#include "ui/model/method_choice.h"

namespace fovea {
namespace {

using test::waitUntil;

class SessionTest : public ::testing::Test {
protected:
    SessionTest() : session(test::registryWithSlowMethod(), bridge) {
        QObject::connect(&session, &Session::failed, [this](const QString& what, const QString& reason) {
            failures << what + QStringLiteral(": ") + reason;
        });
    }
    ParamSet defaults(const std::string& id) { return (*session.registry().find(id))->info().schema.defaults(); }
    bool openRetina() {
        session.open({test::writtenRetina(folder)});
        return waitUntil([&] { return session.current() && session.current()->image.fieldOfView(); });
    }
    test::TemporaryFolder folder;
    JobBridge bridge;
    Session session;
    QStringList failures;
};

TEST_F(SessionTest, OpensAPhotographInTheBackground) {
    ASSERT_TRUE(openRetina());
    const OpenImage& image = *session.current();
    EXPECT_EQ(image.name, QStringLiteral("retina.png"));
    EXPECT_EQ(image.width, 96);
    EXPECT_FALSE(image.thumbnail.isNull());
    EXPECT_EQ(image.pyramid->width(), 96);
}

TEST_F(SessionTest, ALeftOutAlphaChannelIsToldOnOpening) {
    QStringList notices;
    QObject::connect(&session, &Session::noticed, [&](const QString& text) { notices << text; });
    QImage picture(64, 64, QImage::Format_ARGB32);
    picture.fill(QColor(200, 90, 40, 128));
    const QString path = QString::fromStdString((folder / "glass.png").string());
    ASSERT_TRUE(picture.save(path));
    session.open({path});
    ASSERT_TRUE(waitUntil([&] { return session.current() && session.current()->state == LoadState::ready; }));
    ASSERT_TRUE(waitUntil([&] { return !notices.isEmpty(); }, 5000));
    EXPECT_TRUE(notices.first().contains("glass.png") && notices.first().contains("alpha")) << qPrintable(notices.first());
    session.open({test::writtenRetina(folder)});
    ASSERT_TRUE(waitUntil([&] { return session.images().size() == 2 && session.images()[1]->state == LoadState::ready; }));
    EXPECT_EQ(notices.size(), 1) << "a file without one says nothing";
}

TEST_F(SessionTest, AFileOpenedTwiceIsOpenOnce) {
    ASSERT_TRUE(openRetina());
    session.open({session.current()->path});
    EXPECT_EQ(session.images().size(), 1u);
}

TEST_F(SessionTest, ABadFileIsToldByNameAndReasonAndLeavesTheStrip) {
    const std::filesystem::path bad = folder / "broken.png";
    std::ofstream(bad) << "this is no picture";
    session.open({QString::fromStdString(bad.string())});
    ASSERT_TRUE(waitUntil([&] { return !failures.isEmpty(); }));
    EXPECT_TRUE(failures.first().contains("broken.png")) << qPrintable(failures.first());
    EXPECT_TRUE(session.images().empty());
    EXPECT_EQ(session.current(), nullptr);
}

TEST_F(SessionTest, TracksVesselsAndSavesPictureAndGraph) {
    ASSERT_TRUE(openRetina());
    const MethodInfo* method = methodInfo(session.registry(), "vessel.tracking");
    ASSERT_NE(method, nullptr);
    ASSERT_TRUE(session.run(method->id, method->schema.defaults()));
    ASSERT_TRUE(waitUntil([&] { return !session.running(); }));
    EXPECT_TRUE(failures.isEmpty()) << qPrintable(failures.join("; "));
    const ResultEntry& entry = *session.shownResults().front();
    ASSERT_NE(entry.graph, nullptr);
    EXPECT_EQ(entry.graph->width, 96);
    EXPECT_EQ(entry.task, Task::track);
    ASSERT_NE(entry.image(), nullptr);
    int saved = 0;
    QObject::connect(&session, &Session::saved, [&] { ++saved; });
    const auto path = [&](const char* name) { return QString::fromStdString((folder / name).string()); };
    session.save(entry.id, path("graph.json"), Mark::none, {});
    session.save(entry.id, path("graph.png"), Mark::strip, {});
    ASSERT_TRUE(waitUntil([&] { return saved == 2; })) << qPrintable(failures.join("; "));
    const Json graph = *readJsonFile(folder / "graph.json");
    EXPECT_EQ(graph["format"], "fovea-vessel-graph/1");
    EXPECT_EQ(graph["edges"].size(), entry.graph->edges.size());
    EXPECT_TRUE(graph["mark"].get<std::string>().starts_with("PROCESSED - NOT FOR DIAGNOSIS"));
    EXPECT_EQ((*readJsonFile(folder / "graph.png.json"))["steps"][0]["method"], "vessel.tracking");
    EXPECT_GT(readImage(folder / "graph.png")->height(), session.current()->height);
}

TEST_F(SessionTest, MakesPhotographsUnderTheNextFreeSeedAndOpensThem) {
    const ParamSet parameters = methodInfo(session.registry(), "synth.flat")->schema.defaults();
    const QString target = QString::fromStdString((folder / "made").string());
    for (const int seed : {1, 2}) {
        ASSERT_TRUE(session.synthesize("synth.flat", parameters, target));
        EXPECT_TRUE(session.running());
        EXPECT_FALSE(session.synthesize("synth.flat", parameters, target)) << "one at a time";
        ASSERT_TRUE(waitUntil([&] { return !session.running(); }));
        EXPECT_TRUE(failures.isEmpty()) << qPrintable(failures.join("; "));
        EXPECT_TRUE(session.current() && session.current()->name.contains(QString::number(seed)));
    }
    EXPECT_FALSE(session.synthesize("denoise.slow", parameters, target));
    EXPECT_FALSE(session.run("synth.flat", parameters)) << "it is not done to a photograph";
}

TEST_F(SessionTest, AMakingSaysHowFarItIsAndCanBeStopped) {
    const ParamSet parameters = methodInfo(session.registry(), "synth.slow")->schema.defaults();
    const std::filesystem::path target = folder / "made";
    Synthesis seen;
    QObject::connect(&session, &Session::synthesisProgress, [&] { seen = *session.synthesis(); });
    EXPECT_FALSE(session.synthesis());
    ASSERT_TRUE(session.synthesize("synth.slow", parameters, QString::fromStdString(target.string())));
    ASSERT_TRUE(waitUntil([&] { return seen.fraction > 0 && seen.remainingSeconds >= 0; }));
    EXPECT_EQ(seen.name, QStringLiteral("synth.slow"));
    EXPECT_EQ(seen.stage, QStringLiteral("vessels"));
    session.cancelRun();
    ASSERT_TRUE(waitUntil([&] { return !session.running(); }, 5000));
    EXPECT_FALSE(session.synthesis());
    EXPECT_TRUE(failures.isEmpty()) << qPrintable(failures.join("; "));
    EXPECT_FALSE(std::filesystem::exists(target)) << "nothing was written";
}

TEST_F(SessionTest, RunsAndKeepsTheOriginal) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(session.run("sr.bicubic", defaults("sr.bicubic")));
    EXPECT_TRUE(session.running());
    ASSERT_EQ(session.shownResults().size(), 1u);
    EXPECT_FALSE(session.shownResults()[0]->ready());
    ASSERT_TRUE(waitUntil([&] { return !session.running(); }));
    ASSERT_EQ(session.shownResults().size(), 1u) << qPrintable(failures.join('\n'));
    const ResultEntry& result = *session.shownResults()[0];
    ASSERT_TRUE(result.ready());
    EXPECT_EQ(result.image()->width(), 192);
    EXPECT_EQ(session.current()->image.width(), 96);
}

TEST_F(SessionTest, TheSameRunIsNotDoneTwice) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(session.run("sr.bicubic", defaults("sr.bicubic")));
    ASSERT_TRUE(waitUntil([&] { return !session.running(); }));
    const int id = session.shownResults()[0]->id;
    session.hideResult(id);
    EXPECT_TRUE(session.shownResults().empty());
    ASSERT_TRUE(session.run("sr.bicubic", defaults("sr.bicubic")));
    EXPECT_FALSE(session.running());
    ASSERT_EQ(session.shownResults().size(), 1u);
    EXPECT_EQ(session.shownResults()[0]->id, id);
}

TEST_F(SessionTest, AtMostEightResultsAreShown) {
    ASSERT_TRUE(openRetina());
    for (const char* id : {"sr.bicubic", "sr.lanczos", "deblur.unsharp", "enhance.clahe", "deblur.wiener", "enhance.zhou",
                           "deblur.richardson-lucy", "enhance.xiong", "enhance.mitra"}) {
        ASSERT_TRUE(session.run(id, defaults(id)));
        ASSERT_TRUE(waitUntil([&] { return !session.running(); }));
    }
    ASSERT_EQ(session.shownResults().size(), static_cast<std::size_t>(kMaxShownResults))
        << qPrintable(failures.join('\n'));
    EXPECT_EQ(labelOf(*session.shownResults()[0]), QStringLiteral("sr.lanczos ×2"));
    EXPECT_EQ(session.current()->results.size(), 9u);
}

TEST_F(SessionTest, ACancelledRunLeavesNothing) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(session.run("denoise.slow", defaults("denoise.slow")));
    double fraction = 0;
    QObject::connect(&session, &Session::resultProgress, [&](int id) { fraction = session.result(id)->fraction; });
    ASSERT_TRUE(waitUntil([&] { return fraction > 0; }));
    session.cancelRun();
    ASSERT_TRUE(waitUntil([&] { return !session.running(); }, 3000));
    EXPECT_TRUE(session.current()->results.empty());
    EXPECT_TRUE(failures.isEmpty()) << qPrintable(failures.join('\n'));
}

TEST_F(SessionTest, ClosingThePhotographStopsItsRun) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(session.run("denoise.slow", defaults("denoise.slow")));
    session.close(session.current()->id);
    EXPECT_TRUE(waitUntil([&] { return !session.running(); }, 3000));
    EXPECT_TRUE(session.images().empty());
}

TEST_F(SessionTest, SavesOnlyToNewFiles) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(session.run("deblur.unsharp", defaults("deblur.unsharp")));
    ASSERT_TRUE(waitUntil([&] { return !session.running(); }));
    const int id = session.shownResults()[0]->id;
    QString saved;
    QObject::connect(&session, &Session::saved, [&](const QString& path) { saved = path; });
    const QString target = QString::fromStdString((folder / "out.png").string());
    session.save(id, target, Mark::strip, {});
    ASSERT_TRUE(waitUntil([&] { return !saved.isEmpty() || !failures.isEmpty(); }));
    EXPECT_EQ(saved, target) << qPrintable(failures.join('\n'));
    EXPECT_TRUE(std::filesystem::exists(folder / "out.png.json"));
    const QImage picture(target);
    EXPECT_EQ(picture.width(), 96);
    EXPECT_GT(picture.height(), 96) << "the strip is below the picture";
    session.save(id, target, Mark::strip, {});
    ASSERT_TRUE(waitUntil([&] { return !failures.isEmpty(); }));
    EXPECT_TRUE(failures.first().contains("out.png"));
    failures.clear();
    session.save(id, session.current()->path, Mark::strip, {});
    EXPECT_TRUE(waitUntil([&] { return !failures.isEmpty(); })) << "the original must never be written";
}

TEST_F(SessionTest, TheReasonForLeavingTheMarkOutIsInTheRecord) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(session.run("deblur.unsharp", defaults("deblur.unsharp")));
    ASSERT_TRUE(waitUntil([&] { return !session.running(); }));
    const QString target = QString::fromStdString((folder / "plain.png").string());
    session.save(session.shownResults()[0]->id, target, Mark::none, QStringLiteral("figure for a paper"));
    ASSERT_TRUE(waitUntil([&] { return std::filesystem::exists(folder / "plain.png.json"); }));
    EXPECT_EQ(QImage(target).height(), 96);
    const Result<Json> record = readJsonFile(folder / "plain.png.json");
    ASSERT_TRUE(record);
    EXPECT_EQ(record->value("mark_omitted_because", ""), "figure for a paper");
}

TEST_F(SessionTest, MeasuresAgainstTheOriginalAndSaysWhenSizesDiffer) {
    MeasureModel measures(session);
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(session.run("deblur.unsharp", defaults("deblur.unsharp")));
    ASSERT_TRUE(waitUntil([&] { return !session.running() && !measures.busy() && measures.scores().size() == 1; }));
    const Score score = measures.scores()[0];
    ASSERT_TRUE(score.values.count("psnr")) << qPrintable(score.problem);
    EXPECT_GT(score.values.at("psnr").value, 10);
    EXPECT_FALSE(score.values.at("psnr").definition.empty());
    ASSERT_TRUE(session.run("sr.bicubic", defaults("sr.bicubic")));
    ASSERT_TRUE(waitUntil([&] { return !session.running() && !measures.busy() && measures.scores().size() == 2; }));
    EXPECT_FALSE(measures.scores()[1].problem.isEmpty());
    EXPECT_TRUE(measures.scores()[1].values.empty());
}

}  // namespace
}  // namespace fovea
