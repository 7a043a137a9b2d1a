#include "tests/arch/include_rule.h"

#include <gtest/gtest.h>

#include <fstream>

#include "tests/support/temporary_folder.h"

namespace fovea::test {
namespace {

namespace fs = std::filesystem;

// A small tree that keeps the rule; each test adds one file that may break it.
class IncludeRule : public ::testing::Test {
protected:
    void SetUp() override {
        add("core/base/result.h", "#include <string>");
        add("core/store/card.h", "#include \"core/base/result.h\"");
        add("core/nn/network.h", "#include <torch/torch.h>\n#include \"core/store/card.h\"");
        add("core/nn/plain.h", "#include \"core/base/result.h\"");
        add("core/engine/engine.h", "#include \"core/nn/network.h\"");
        add("core/train/recipe.h", "#include \"core/base/result.h\"");
        add("core/image/image.h", "#include <opencv2/core.hpp>\n#include \"core/base/result.h\"");
        add("core/methods/method.h", "#include \"core/image/image.h\"");
        add("core/metrics/psnr.h", "#include \"core/image/image.h\"");
        add("core/infer/learned.cpp", "#include \"core/engine/engine.h\"\n#include \"core/methods/method.h\"");
        add("core/jobs/restore.h", "#include \"core/methods/method.h\"\n#include \"core/train/recipe.h\"");
        add("ui/model/session.h", "#include <QColor>\n#include <QObject>\n#include \"core/jobs/restore.h\"");
        add("ui/widgets/view.h", "#include <QWidget>\n#include \"ui/model/session.h\"");
        add("app/window/main.cpp", "#include <QApplication>\n#include \"ui/widgets/view.h\"");
        add("app/cli/main.cpp", "#include <CLI/CLI.hpp>\n#include \"core/jobs/restore.h\"");
    }

    void add(const std::string& name, const std::string& text) {
        fs::create_directories((folder_ / name).parent_path());
        std::ofstream(folder_ / name) << "#pragma once\n" << text << "\n";
    }

    // The one violation of the tree with this file added, in words.
    std::string faultOf(const std::string& name, const std::string& include) {
        add(name, "#include " + include);
        const IncludeScan scan = scanIncludes(folder_.path());
        EXPECT_EQ(scan.violations.size(), 1u) << name << " with " << include;
        for (const Violation& violation : scan.violations) {
            EXPECT_EQ(violation.file, name);
            EXPECT_EQ(violation.line, 2);
        }
        return scan.violations.empty() ? "" : scan.violations.front().why;
    }

    TemporaryFolder folder_;
};

TEST(SourceTree, KeepsTheIncludeRule) {
    const IncludeScan scan = scanIncludes(FOVEA_SOURCE_DIR);
    std::string all;
    for (const Violation& violation : scan.violations) all += toString(violation) + "\n";
    EXPECT_EQ(all, "");
    // The scan really saw the tree.
    EXPECT_GT(scan.files, 50u);
    EXPECT_GT(scan.includes, 200u);
}

TEST_F(IncludeRule, AcceptsATreeThatKeepsIt) {
    const IncludeScan scan = scanIncludes(folder_.path());
    for (const Violation& violation : scan.violations) ADD_FAILURE() << toString(violation);
    EXPECT_EQ(scan.files, 15u);
    EXPECT_EQ(scan.includes, 24u);
}

TEST_F(IncludeRule, RefusesArrowsThatPointUp) {
    const std::pair<const char*, const char*> upward[] = {
        {"base", "core/store/card.h"},        {"store", "core/nn/plain.h"},       {"nn", "core/train/recipe.h"},
        {"base", "core/image/image.h"},       {"image", "core/methods/method.h"}, {"methods", "core/metrics/psnr.h"},
        {"metrics", "core/methods/method.h"}, {"engine", "core/train/recipe.h"},  {"train", "core/image/image.h"},
        {"infer", "core/jobs/restore.h"},     {"infer", "core/train/recipe.h"},   {"methods", "core/nn/plain.h"},
        {"synth", "core/methods/method.h"},   {"jobs", "ui/model/session.h"}};
    for (const auto& [box, target] : upward) {
        const std::string file = std::string("core/") + box + "/bad.cpp";
        const std::string why = faultOf(file, "\"" + std::string(target) + "\"");
        EXPECT_NE(why.find("may not use"), std::string::npos) << box << " " << target << ": " << why;
        fs::remove(folder_ / file);
    }
}

TEST_F(IncludeRule, SeesThroughRelativeNames) {
    EXPECT_EQ(faultOf("core/base/bad.cpp", "\"../image/image.h\""), "core/base may not use core/image");
}

TEST_F(IncludeRule, SeesThroughAngleBrackets) {
    EXPECT_EQ(faultOf("core/base/bad.cpp", "<core/image/image.h>"), "core/base may not use core/image");
}

TEST_F(IncludeRule, RefusesTorchInAHeaderOfTheTorchFreeBoxes) {
    EXPECT_EQ(faultOf("core/image/bad.h", "<torch/torch.h>"), "Torch is only for nn, engine, train and infer");
}

TEST_F(IncludeRule, RefusesAHeaderThatLeadsToTorch) {
    const std::string why = faultOf("core/jobs/bad.h", "\"core/engine/engine.h\"");
    EXPECT_EQ(why, "a header of core/jobs leads to Torch: core/engine/engine.h -> core/nn/network.h -> torch/torch.h");
}

TEST_F(IncludeRule, LetsASourceFileUseWhatLeadsToTorch) {
    add("core/jobs/fine.cpp", "#include \"core/engine/engine.h\"");
    EXPECT_TRUE(scanIncludes(folder_.path()).violations.empty());
}

TEST_F(IncludeRule, RefusesQtInTheCoreAndTheCommandLine) {
    EXPECT_EQ(faultOf("core/jobs/bad.cpp", "<QString>"), "core/jobs knows no Qt");
    fs::remove(folder_ / "core/jobs/bad.cpp");
    EXPECT_EQ(faultOf("app/cli/bad.cpp", "<QtCore/QString>"), "app/cli knows no Qt");
}

TEST_F(IncludeRule, RefusesTheWindowInTheCommandLine) {
    EXPECT_EQ(faultOf("app/cli/bad.cpp", "\"ui/model/session.h\""), "app/cli may not use ui/model");
}

TEST_F(IncludeRule, RefusesWidgetsInTheModel) {
    for (const char* widget : {"<QWidget>", "<QtWidgets/QLabel>", "<QVBoxLayout>", "<QFileDialog>", "<QApplication>",
                               "<qcustomplot.h>", "<QMessageBox>", "<QGraphicsView>"}) {
        EXPECT_EQ(faultOf("ui/model/bad.cpp", widget), "ui/model holds no widget") << widget;
    }
    EXPECT_EQ(faultOf("ui/model/bad.cpp", "\"ui/widgets/view.h\""), "ui/model may not use ui/widgets");
}

TEST_F(IncludeRule, RefusesHighguiEverywhere) {
    for (const char* box : {"core/image", "core/methods", "ui/widgets", "app/cli"}) {
        const std::string file = std::string(box) + "/bad.cpp";
        EXPECT_EQ(faultOf(file, "<opencv2/highgui.hpp>"), "highgui is a window system of its own");
        fs::remove(folder_ / file);
    }
}

TEST_F(IncludeRule, RefusesOpenCvBelowTheImages) {
    for (const char* box : {"base", "store", "nn", "engine", "train"}) {
        const std::string file = std::string("core/") + box + "/bad.cpp";
        EXPECT_EQ(faultOf(file, "<opencv2/core.hpp>"), std::string("core/") + box + " builds without OpenCV");
        fs::remove(folder_ / file);
    }
}

TEST_F(IncludeRule, RefusesFoldersThatAreNoBox) {
    add("core/misc/thing.h", "#include <string>");
    const IncludeScan scan = scanIncludes(folder_.path());
    ASSERT_EQ(scan.violations.size(), 1u);
    EXPECT_EQ(scan.violations.front().why, "'core/misc' is no box of the architecture");
}

TEST_F(IncludeRule, RefusesAMissingFileAndTheTests) {
    EXPECT_EQ(faultOf("core/base/bad.cpp", "\"core/base/absent.h\""), "there is no such file");
    EXPECT_EQ(faultOf("core/base/bad.cpp", "\"tests/support/temporary_folder.h\""),
              "the program may not use its tests");
}

}  // namespace
}  // namespace fovea::test
