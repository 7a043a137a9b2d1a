// A sitting from end to end, as a user goes through it: open, restore by three methods, compare, mark, report; and a
// photograph of 50 megapixels, on which a run is cancelled in the middle.
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QMouseEvent>
#include <QPushButton>
#include <QToolButton>
#include <QWheelEvent>
#include <fstream>

#include "tests/ui/window_fixture.h"
#include "ui/widgets/report_dialog.h"

namespace fovea {
namespace {

using namespace test;

class FlowTest : public WindowTest {
protected:
    ImageView& view(int index) { return *window.views().view(index); }
    void mouse(QEvent::Type type, QPointF retina, Qt::MouseButtons buttons) {
        const QPointF at = view(0).viewFromRetina(retina);
        const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, view(0).mapToGlobal(at), button, buttons, Qt::NoModifier);
        QApplication::sendEvent(&view(0), &event);
    }
    bool runByButtons(const char* task, const char* method) {
        named<QToolButton>(window, task).click();
        auto& methods = named<QComboBox>(window, "methodChoice");
        methods.setCurrentIndex(methods.findData(QString::fromLatin1(method)));
        named<QPushButton>(window, "runButton").click();
        return session.running() && waitUntil([&] { return !session.running(); });
    }
    // A disc on black, 24-bit PPM.
    QString largePhotograph(int width, int height) {
        const std::filesystem::path path = folder / "fifty megapixels.ppm";
        std::ofstream file(path, std::ios::binary);
        file << "P6\n" << width << ' ' << height << "\n255\n";
        std::string row(static_cast<std::size_t>(width) * 3, '\0');
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                const double dx = x - width / 2.0, dy = y - height / 2.0;
                const bool inside = dx * dx + dy * dy < 0.23 * height * height;
                char* pixel = row.data() + static_cast<std::size_t>(x) * 3;
                pixel[0] = static_cast<char>(inside ? 180 + (x / 64 + y / 64) % 2 * 20 : 0);
                pixel[1] = static_cast<char>(inside ? 80 : 0);
                pixel[2] = static_cast<char>(inside ? 40 : 0);
            }
            file.write(row.data(), static_cast<std::streamsize>(row.size()));
        }
        return QString::fromStdString(path.string());
    }
};

TEST_F(FlowTest, OpenRestoreCompareMarkReport) {
    std::filesystem::create_directories(folder / "Fälle 右眼");
    settings.setLastFolder(QString::fromStdString(folder.path().string()));
    window.openFiles({writtenRetina(folder, "Fälle 右眼/Auge 1.png")});
    ASSERT_TRUE(waitUntil([&] { return session.current() && session.current()->image.fieldOfView(); })) << qPrintable(message());
    ASSERT_TRUE(runByButtons("task.denoise", "denoise.nlm")) << qPrintable(message());
    ASSERT_TRUE(runByButtons("task.deblur", "deblur.unsharp")) << qPrintable(message());
    ASSERT_TRUE(runByButtons("task.super-resolve", "sr.bicubic")) << qPrintable(message());
    ASSERT_EQ(window.views().count(), 4);
    EXPECT_EQ(view(0).content().kind, ViewKind::original);
    ASSERT_TRUE(waitUntil([&] { return !measures.busy(); }));

    // Compare: the difference is one view more, the wipe one picture of two.
    trigger("difference");
    ASSERT_TRUE(waitUntil([&] { return window.views().count() == 5 && view(4).content().pyramid; })) << qPrintable(message());
    EXPECT_EQ(view(4).content().kind, ViewKind::derived);
    trigger("difference");
    EXPECT_EQ(window.views().count(), 4);
    trigger("wipe");
    EXPECT_TRUE(named<QAction>(window, "wipe").isChecked());
    trigger("wipe");

    trigger("mark.box");
    mouse(QEvent::MouseButtonPress, {30, 30}, Qt::LeftButton);
    mouse(QEvent::MouseMove, {60, 50}, Qt::LeftButton);
    mouse(QEvent::MouseButtonRelease, {60, 50}, Qt::NoButton);
    ASSERT_EQ(work.marks.marks().size(), 1u);
    work.marks.setVerdict(1, Verdict::artefact);

    trigger("report");
    auto& dialog = named<ReportDialog>(window, "reportDialog");
    const QString path = dialog.choice().path;
    named<QPushButton>(dialog, "reportWrite").click();
    ASSERT_TRUE(waitUntil([&] { return QFile::exists(path) && message().contains("Wrote the report"); })) << qPrintable(message());
    EXPECT_GT(QFile(path).size(), 10000);
}

TEST_F(FlowTest, FiftyMegapixelsOpenMoveAndAreCancelledInTheMiddle) {
    constexpr int kWidth = 8192, kHeight = 6144;
    window.openFiles({largePhotograph(kWidth, kHeight)});
    ASSERT_TRUE(waitUntil([&] { return session.current() && session.current()->pyramid; }, 120000)) << qPrintable(message());
    EXPECT_EQ(session.current()->width, kWidth);
    // Thread time of a frame, which a busy machine does not change: the pyramid keeps it from growing with the picture.
    const auto threadSeconds = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
    };
    view(0).repaint();
    double longest = 0;
    for (int i = 0; i < 20; ++i) {
        const QPointF at = view(0).pictureRect().center();
        QWheelEvent wheel(at, view(0).mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        const double before = threadSeconds();
        QApplication::sendEvent(&view(0), &wheel);
        view(0).repaint();
        longest = std::max(longest, threadSeconds() - before);
    }
    EXPECT_LT(longest, 0.1);
    ASSERT_TRUE(waitUntil([&] { return session.current()->image.fieldOfView().has_value(); }, 120000));
    ASSERT_TRUE(session.run("denoise.nlm", (*session.registry().find("denoise.nlm"))->info().schema.defaults())) << qPrintable(message());
    ASSERT_TRUE(waitUntil([&] { return !session.running() || session.shownResults().front()->fraction > 0; }, 120000));
    ASSERT_TRUE(session.running());
    trigger("cancel");
    EXPECT_TRUE(waitUntil([&] { return !session.running(); }, 30000));
    EXPECT_EQ(window.views().count(), 1) << "nothing half-made stays";
}

}  // namespace
}  // namespace fovea
