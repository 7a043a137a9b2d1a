// Light and dark after the system, while running; 100 % on screens of any density; icons at any density.
#include "ui/widgets/system_look.h"

#include <QProcess>

#include "tests/ui/window_fixture.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/image_view.h"

namespace fovea {
namespace {

using namespace test;

class SystemLookTest : public ::testing::Test {
protected:
    ~SystemLookTest() override {
        tell(0);
        applyTheme(*qApp, "dark");
    }
    static SystemLook& look() { return SystemLook::of(*qApp); }
    // As the settings portal of the desktop sends it.
    static void tell(uint scheme, const char* group = "org.freedesktop.appearance") {
        look().settingTold(QLatin1String(group), QStringLiteral("color-scheme"), QDBusVariant(scheme));
    }
    static bool dark() { return qApp->palette().color(QPalette::Window).lightness() < 128; }
};

TEST_F(SystemLookTest, TheThemeFollowsTheDesktopWhileRunning) {
    applyTheme(*qApp, "system");
    tell(2);
    EXPECT_FALSE(dark());
    tell(1);
    EXPECT_TRUE(dark());
    tell(2, "org.kde.kdeglobals");
    EXPECT_TRUE(dark()) << "another setting with the same key";
    tell(2);
    EXPECT_FALSE(dark());
}

TEST_F(SystemLookTest, ADesktopWithoutAPreferenceGetsTheDarkOne) {
    if (!qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP")) GTEST_SKIP() << "the desktop's own palette decides here";
    tell(0);
    applyTheme(*qApp, "system");
    EXPECT_TRUE(dark());
}

TEST_F(SystemLookTest, AThemeThatWasChosenStays) {
    applyTheme(*qApp, "system");
    applyTheme(*qApp, "light");
    tell(1);
    EXPECT_FALSE(dark());
    applyTheme(*qApp, "dark");
    tell(2);
    EXPECT_TRUE(dark());
}

TEST_F(SystemLookTest, PortalsWrapTheAnswerTwice) {
    applyTheme(*qApp, "system");
    look().settingTold(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"),
                       QDBusVariant(QVariant::fromValue(QDBusVariant(2u))));
    EXPECT_FALSE(dark());
}

TEST_F(SystemLookTest, AnOpenWindowIsPaintedAnew) {
    QWidget window;
    window.resize(40, 40);
    window.show();
    applyTheme(*qApp, "system");
    tell(1);
    QApplication::processEvents();
    const int darkValue = QColor(window.grab().toImage().pixel(20, 20)).lightness();
    tell(2);
    QApplication::processEvents();
    EXPECT_GT(QColor(window.grab().toImage().pixel(20, 20)).lightness(), darkValue + 100);
}

TEST(Icons, AreDrawnInPhysicalPixels) {
    for (const double ratio : {1.0, 1.25, 2.0, 3.0}) {
        const QPixmap pixmap = icon(Glyph::vessels).pixmap(QSize(16, 16), ratio);
        EXPECT_EQ(pixmap.width(), static_cast<int>(16 * ratio));
        EXPECT_DOUBLE_EQ(pixmap.devicePixelRatio(), ratio);
    }
}

// 1:1 shows one image pixel on one physical pixel. Run again in a process of its own for each density, because a
// program has only one.
TEST(Density, DISABLED_ActualSizeIsOnePhysicalPixelAnImagePixel) {
    TemporaryFolder folder;
    Settings settings(QString::fromStdString((folder / "fovea.conf").string()));
    JobBridge bridge;
    Workspace work(registryWithSlowMethod(), bridge, settings);
    MainWindow window(work, {});
    window.resize(900, 700);
    window.show();
    EXPECT_DOUBLE_EQ(window.devicePixelRatioF(), qEnvironmentVariable("QT_SCALE_FACTOR").toDouble());
    // Columns of black and white by turns: any scaling makes grey of them.
    ImageBuilder builder(96, 96);
    for (int i = 0; i < 96 * 96; ++i)
        for (int c = 0; c < 3; ++c) builder.pixels()[i * 3 + c] = static_cast<float>(i % 2);
    const std::filesystem::path path = folder / "stripes.png";
    ASSERT_TRUE(writeImage(path, std::move(builder).build()));
    window.openFiles({QString::fromStdString(path.string())});
    ASSERT_TRUE(waitUntil([&] { return work.session.current() && work.session.current()->pyramid; }));
    QApplication::processEvents();
    named<QAction>(window, "actualSize").trigger();
    QApplication::processEvents();
    const ImageView& view = *window.views().view(0);
    const double ratio = window.devicePixelRatioF();
    const QImage shown = window.views().view(0)->grab().toImage();
    const QPointF left = view.viewFromRetina({20, 48});
    const QPointF right = view.viewFromRetina({76, 48});
    EXPECT_NEAR((right.x() - left.x()) * ratio, 56, 1e-6) << "physical pixels for 56 of the image";
    int pure = 0;
    for (int x = 0; x < 56; ++x) {
        const int grey = qGray(shown.pixel(static_cast<int>(std::lround(left.x() * ratio)) + x,
                                           static_cast<int>(std::lround(left.y() * ratio))));
        pure += grey < 8 || grey > 247;
    }
    EXPECT_EQ(pure, 56) << "columns that are neither black nor white were resampled";
}

TEST(Density, ActualSizeAtEveryDensity) {
    for (const char* factor : {"1", "1.25", "1.5", "2"}) {
        QProcess again;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_SCALE_FACTOR", factor);
        environment.remove("GTEST_FILTER");
        environment.remove("GTEST_OUTPUT");
        again.setProcessEnvironment(environment);
        again.setProcessChannelMode(QProcess::MergedChannels);
        again.start(QCoreApplication::applicationFilePath(),
                    {"--gtest_also_run_disabled_tests", "--gtest_filter=Density.DISABLED_*"});
        ASSERT_TRUE(again.waitForFinished(120000)) << factor;
        EXPECT_EQ(again.exitCode(), 0) << factor << "\n" << again.readAll().toStdString();
    }
}

}  // namespace
}  // namespace fovea
