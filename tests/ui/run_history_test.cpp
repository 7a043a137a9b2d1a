#include "ui/model/training/run_history.h"

#include <gtest/gtest.h>

#include <fstream>

#include "tests/support/temporary_folder.h"

namespace fovea {
namespace {

TEST(RunHistory, ReadsTheEventsOfALog) {
    RunHistory history({}, 4);
    history.readLine(R"({"event": "start", "step": 0})");
    history.readLine(R"({"event": "step", "step": 100, "loss": 0.25, "rate": 0.001, "seconds": 20})");
    history.readLine(R"({"event": "validation", "step": 100, "psnr": 33.5, "inputPsnr": 30, "images": 2})");
    history.readLine(R"({"event": "best", "step": 100, "score": 33.5})");
    history.readLine("half a li");
    history.readLine(R"({"event": "step", "step": "many", "loss": 1})");
    history.readLine(R"({"event": "step", "step": 200, "loss": 0.5, "rate": 0.0005, "seconds": 70})");
    history.readLine(R"({"event": "validation", "step": 200, "psnr": 32, "inputPsnr": 30})");
    EXPECT_EQ(history.losses(), (QVector<QPointF>{{100, 0.25}, {200, 0.5}}));
    EXPECT_EQ(history.rates(), (QVector<QPointF>{{100, 0.001}, {200, 0.0005}}));
    EXPECT_EQ(history.scores(), (QVector<QPointF>{{100, 33.5}, {200, 32}}));
    EXPECT_EQ(history.scoreName(), QStringLiteral("PSNR (dB)"));
    EXPECT_DOUBLE_EQ(history.imagesPerSecond(), 100 * 4 / 50.0);
    ASSERT_TRUE(history.gain());
    EXPECT_DOUBLE_EQ(*history.gain(), 3.5);  // of the best, not of the last
    EXPECT_EQ(history.step(), 200);
    history.readLine(R"({"event": "stop", "step": 200, "reason": "ended early", "why": "enough"})");
    EXPECT_EQ(history.stopReason(), QStringLiteral("ended early"));
    EXPECT_EQ(history.stopWhy(), QStringLiteral("enough"));
    history.readLine(R"({"event": "resume", "step": 200})");
    EXPECT_TRUE(history.stopReason().isEmpty());
}

TEST(RunHistory, AShortenedLogIsReadAnew) {
    const test::TemporaryFolder folder;
    const auto path = folder / "log.jsonl";
    RunHistory history(QString::fromStdString(path.string()), 1);
    EXPECT_FALSE(history.follow());
    std::ofstream(path) << R"({"event": "step", "step": 20, "loss": 1})" << "\n" << R"({"event": "step", "step": 40, "loss": 2})" << "\n{\"ev";
    EXPECT_TRUE(history.follow());
    EXPECT_EQ(history.losses().size(), 2);
    EXPECT_FALSE(history.follow());  // the last line is still being written
    std::ofstream(path) << R"({"event": "step", "step": 20, "loss": 1})" << "\n";
    EXPECT_TRUE(history.follow());
    EXPECT_EQ(history.losses(), (QVector<QPointF>{{20, 1}}));
}

TEST(RunHistory, SmoothingIsTheExponentialMeanWithoutBias) {
    const QVector<QPointF> points{{0, 4}, {1, 0}, {2, 0}};
    EXPECT_EQ(smoothed(points, 0), points);
    const auto half = smoothed(points, 0.5);
    EXPECT_DOUBLE_EQ(half[0].y(), 4);
    EXPECT_DOUBLE_EQ(half[1].y(), 4.0 / 3);  // (4/4 + 0/2) / (3/4)
    EXPECT_DOUBLE_EQ(half[2].y(), 4.0 / 7);
    const QVector<QPointF> level{{0, 3}, {1, 3}, {2, 3}};
    for (const QPointF& point : smoothed(level, 0.9)) EXPECT_NEAR(point.y(), 3, 1e-12);
}

}  // namespace
}  // namespace fovea
