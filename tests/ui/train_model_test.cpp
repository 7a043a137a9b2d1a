#include "ui/model/train_model.h"

#include <fstream>

#include "tests/ui/ui_support.h"

namespace fovea {
namespace {

TEST(TrainModel, ReadsTheEventsOfALog) {
    JobBridge bridge;
    TrainModel model(bridge);
    model.readLine(R"({"event": "start", "id": "denoise.x"})");
    model.readLine(R"({"event": "step", "step": 100, "loss": 0.25})");
    model.readLine(R"({"event": "validation", "step": 500, "psnr": 33.5})");
    model.readLine("half a li");
    model.readLine(R"({"event": "step", "step": "many", "loss": 1})");
    ASSERT_EQ(model.losses().size(), 1);
    EXPECT_EQ(model.losses()[0], QPointF(100, 0.25));
    ASSERT_EQ(model.scores().size(), 1);
    EXPECT_EQ(model.scores()[0], QPointF(500, 33.5));
    EXPECT_EQ(model.scoreName(), QStringLiteral("PSNR (dB)"));
}

TEST(TrainModel, SaysWhatIsMissing) {
    test::TemporaryFolder folder;
    const QString path = QString::fromStdString(folder.path().string());
    EXPECT_TRUE(TrainModel::missing({}, {}, {}, RunStart::fresh).contains("folder"));
    EXPECT_TRUE(TrainModel::missing("/nowhere.json", path, path, RunStart::fresh).contains("recipe"));
    EXPECT_TRUE(TrainModel::missing({}, {}, path, RunStart::resume).contains("no run"));
    std::ofstream(folder / "recipe.json") << "{}";
    const QString recipe = QString::fromStdString((folder / "recipe.json").string());
    EXPECT_TRUE(TrainModel::missing(recipe, path, path, RunStart::fresh).contains("holds a run"));
    EXPECT_TRUE(TrainModel::missing(recipe, path, path + "/new", RunStart::fresh).isEmpty());
    EXPECT_TRUE(TrainModel::missing({}, {}, path, RunStart::resume).isEmpty());
}

TEST(TrainModel, ABadRecipeEndsInWords) {
    test::TemporaryFolder folder;
    std::ofstream(folder / "bad.json") << R"({"format": "something else"})";
    JobBridge bridge;
    TrainModel model(bridge);
    QString reason;
    QObject::connect(&model, &TrainModel::failed, [&](const QString&, const QString& text) { reason = text; });
    model.start(QString::fromStdString((folder / "bad.json").string()), QString::fromStdString(folder.path().string()),
                QString::fromStdString((folder / "run").string()), RunStart::fresh);
    EXPECT_TRUE(model.running());
    ASSERT_TRUE(test::waitUntil([&] { return !model.running(); }));
    EXPECT_TRUE(reason.contains("bad.json")) << qPrintable(reason);
    EXPECT_EQ(model.ending(), reason);
}

}  // namespace
}  // namespace fovea
