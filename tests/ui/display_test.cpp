// How pictures are displayed: by key and by panel, on every view, and never in the pixels.
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QSlider>
#include <QTabBar>
#include <QToolButton>

#include "core/base/hash.h"
#include "tests/ui/window_fixture.h"

namespace fovea {
namespace {

using namespace test;

class DisplayTest : public WindowTest {
protected:
    DisplayModel& display = work.display;
    // The colour drawn for one pixel of the original in a view, at a zoom that shows pixels as squares.
    QColor colourAt(int view, int x, int y) {
        ImageView& shown = *window.views().view(view);
        const QPointF place = shown.viewFromRetina({x + 0.5, y + 0.5});
        return shown.grab().toImage().pixelColor(place.toPoint());
    }
    void lookClosely() {
        window.views().zoomBy(8);
        window.views().lookAt({48, 60});
    }
    QColor pixelOf(int x, int y) { return session.current()->pyramid->level(0).pixelColor(x, y); }
    std::string pixelHash() {
        const Image& image = session.current()->image;
        return sha256Hex(std::as_bytes(std::span(image.data(), static_cast<std::size_t>(image.width()) * image.height() * 3)));
    }
    QString note(int view) { return window.views().view(view)->content().notes.join('|'); }
};

TEST_F(DisplayTest, GreenIsTheGreenChannelInEveryView) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("denoise.nlm"));
    lookClosely();
    const std::string before = pixelHash();
    const QColor pixel = pixelOf(48, 60);
    ASSERT_EQ(colourAt(0, 48, 60), pixel);
    EXPECT_TRUE(note(0).isEmpty());
    trigger("displayGreen");
    EXPECT_EQ(colourAt(0, 48, 60), QColor(pixel.green(), pixel.green(), pixel.green()));
    const QColor result = colourAt(1, 48, 60);
    EXPECT_EQ(result.red(), result.blue()) << "the result is shown in the same way";
    for (int view = 0; view < 2; ++view) EXPECT_TRUE(note(view).contains("display only")) << qPrintable(note(view));
    EXPECT_EQ(pixelHash(), before);
    EXPECT_EQ(session.current()->pyramid->level(0).pixelColor(48, 60), pixel);
    trigger("displayGreen");
    EXPECT_EQ(colourAt(0, 48, 60), pixel) << "the same key again: as it is";
    EXPECT_TRUE(note(0).isEmpty());
}

TEST_F(DisplayTest, EveryChannelHasAKeyAndAButton) {
    ASSERT_TRUE(openRetina());
    lookClosely();
    const QColor pixel = pixelOf(48, 60);
    trigger("displayRed");
    EXPECT_EQ(colourAt(0, 48, 60).green(), pixel.red());
    trigger("displayBlue");
    EXPECT_EQ(colourAt(0, 48, 60).green(), pixel.blue());
    EXPECT_FALSE(named<QAction>(window, "displayRed").isChecked()) << "one channel at a time";
    trigger("displayLuminance");
    EXPECT_NEAR(colourAt(0, 48, 60).green(), 0.299 * pixel.red() + 0.587 * pixel.green() + 0.114 * pixel.blue(), 0.51);
    named<QToolButton>(window, "displayChannelColour").click();
    EXPECT_EQ(colourAt(0, 48, 60), pixel);
    for (const char* name : {"displayGreen", "displayRed", "displayBlue", "displayLuminance", "displayClahe", "displayStretch",
                             "displayGamma", "displayGrid", "displayReset"})
        EXPECT_FALSE(named<QAction>(window, name).shortcut().isEmpty()) << name;
}

// The letters are text where text is written.
TEST_F(DisplayTest, KeysActOnPicturesAndNotInTextFields) {
    ASSERT_TRUE(openRetina());
    window.activateWindow();
    QLineEdit field(&window);
    field.show();
    const auto press = [](QWidget& target, int key, const QString& text) {
        QKeyEvent over(QEvent::ShortcutOverride, key, Qt::NoModifier, text);
        over.ignore();
        QApplication::sendEvent(&target, &over);
        return over.isAccepted();
    };
    EXPECT_TRUE(press(field, Qt::Key_G, "g")) << "a text field keeps the letter for itself";
    EXPECT_FALSE(press(window.views(), Qt::Key_G, "g")) << "the pictures leave it to the action";
}

TEST_F(DisplayTest, WindowLevelAndGammaAreAsComputed) {
    ASSERT_TRUE(openRetina());
    lookClosely();
    const QColor pixel = pixelOf(48, 60);
    named<QSlider>(window, "displayWindow").setValue(2 * 128);
    named<QSlider>(window, "displayLevel").setValue(2 * 100);
    EXPECT_EQ(display.tone().low, 36);
    EXPECT_EQ(display.tone().high, 164);
    const auto shown = [](int value) { return static_cast<int>(std::lround(255 * std::clamp((value - 36) / 128.0, 0.0, 1.0))); };
    EXPECT_EQ(colourAt(0, 48, 60), QColor(shown(pixel.red()), shown(pixel.green()), shown(pixel.blue())));
    EXPECT_EQ(named<QLabel>(window, "displayWindowValue").text(), "128");
    named<QPushButton>(window, "displayResetButton").click();
    named<QSlider>(window, "displayGammaSlider").setValue(50);  // 4 ^ 0.5
    EXPECT_DOUBLE_EQ(display.tone().gamma, 2);
    EXPECT_EQ(colourAt(0, 48, 60).green(), std::lround(255 * std::sqrt(pixel.green() / 255.0)));
    EXPECT_TRUE(note(0).contains("gamma 2.00")) << qPrintable(note(0));
    trigger("displayGamma");
    EXPECT_EQ(colourAt(0, 48, 60), pixel);
    trigger("displayGamma");
    EXPECT_DOUBLE_EQ(display.tone().gamma, 2) << "the gamma last used comes back";
    trigger("displayReset");
    EXPECT_EQ(colourAt(0, 48, 60), pixel);
    EXPECT_FALSE(named<QAction>(window, "displayReset").isEnabled());
}

TEST_F(DisplayTest, TheWindowFitsTheRetinaByOneKey) {
    ASSERT_TRUE(openRetina());
    trigger("displayGreen");
    trigger("displayStretch");
    // Green: up to 0.4 in the middle of the disc; the rim may hold a few pixels of the surround.
    EXPECT_LE(display.tone().low, 51);
    EXPECT_NEAR(display.tone().high, 102, 4);
    EXPECT_TRUE(note(0).contains("window")) << qPrintable(note(0));
    trigger("displayStretch");
    EXPECT_TRUE(display.tone().low == 0 && display.tone().high == 255);
}

TEST_F(DisplayTest, ClaheIsThatOfTheMethod) {
    ASSERT_TRUE(openRetina());
    const SharedPyramid original = session.current()->pyramid;
    ASSERT_TRUE(runHere("enhance.clahe"));
    lookClosely();
    const QImage method = session.shownResults()[0]->pyramid->level(0);
    trigger("displayClahe");
    ASSERT_TRUE(waitUntil([&] { return !display.busy() && !note(0).contains("…"); }));
    const QImage shown = window.views().view(0)->content().pyramid->level(0);
    int largest = 0;
    for (int y = 0; y < shown.height(); ++y)
        for (int x = 0; x < shown.width(); ++x)
            largest = std::max(largest, std::abs(qGreen(shown.pixel(x, y)) - qGreen(method.pixel(x, y))));
    EXPECT_LE(largest, 1);
    EXPECT_NEAR(colourAt(0, 48, 60).green(), qGreen(method.pixel(48, 60)), 1);
    EXPECT_NE(colourAt(0, 48, 60), pixelOf(48, 60));
    EXPECT_EQ(session.current()->pyramid, original);
    trigger("displayGreen");
    ASSERT_TRUE(waitUntil([&] { return !display.busy() && !note(0).contains("…"); }));
    const QColor grey = colourAt(0, 48, 60);
    EXPECT_TRUE(grey.red() == grey.green() && grey.green() == grey.blue()) << "CLAHE of the channel that is shown";
    const QString both = note(0);
    EXPECT_TRUE(both.contains("CLAHE") && both.contains("Green")) << qPrintable(both);
}

// What was made is dropped with the picture it was made of.
TEST_F(DisplayTest, ClaheIsForgottenWithItsPicture) {
    ASSERT_TRUE(openRetina());
    trigger("displayClahe");
    ASSERT_TRUE(waitUntil([&] { return !display.busy() && !note(0).contains("…"); }));
    std::weak_ptr<const DisplayPyramid> made = window.views().view(0)->content().pyramid;
    trigger("closeImage");
    ASSERT_FALSE(session.current());
    window.openFiles({writtenRetina(folder, "other.png", 64)});
    ASSERT_TRUE(waitUntil([&] { return session.current() && session.current()->image.fieldOfView(); }));
    ASSERT_TRUE(waitUntil([&] { return !display.busy() && !note(0).contains("…"); }));
    EXPECT_TRUE(made.expired());
    EXPECT_EQ(window.views().view(0)->content().pyramid->width(), 64) << "and the next picture is shown in the same way";
}

TEST_F(DisplayTest, TheGridLiesAtTheSamePlacesOfTheRetina) {
    ASSERT_TRUE(openRetina(160));
    named<QComboBox>(window, "displayGridStep").setCurrentIndex(0);
    display.setGridStep({50, GridUnit::pixels});
    window.views().zoomBy(2);
    window.views().lookAt({60, 60});
    ImageView& view = *window.views().view(0);
    const QImage before = view.grab().toImage();
    trigger("displayGrid");
    const QImage after = view.grab().toImage();
    const QPoint on = view.viewFromRetina({50, 75}).toPoint();
    const QPoint beside = view.viewFromRetina({60, 75}).toPoint();
    bool found = false;
    for (int dx = -1; dx <= 1; ++dx) found |= before.pixel(on.x() + dx, on.y()) != after.pixel(on.x() + dx, on.y());
    EXPECT_TRUE(found);
    EXPECT_EQ(before.pixel(beside), after.pixel(beside));
    EXPECT_TRUE(note(0).contains("grid 50 px")) << qPrintable(note(0));
    display.setGridStep({0.5, GridUnit::millimetres});
    EXPECT_FALSE(display.gridDistance()) << "no spacing is known, none is guessed";
}

// However many panels share a place, each is one click away, and no name is cut to a letter.
TEST_F(DisplayTest, PanelsAreFoundByTheirNames) {
    ASSERT_TRUE(openRetina());
    QApplication::processEvents();
    int bars = 0;
    for (const QTabBar* tabs : window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        ++bars;
        EXPECT_EQ(tabs->elideMode(), Qt::ElideNone);
    }
    EXPECT_GT(bars, 0);
    QMenu* others = named<QToolButton>(window, "displayDockTitle").menu();
    Q_EMIT others->aboutToShow();
    QAction* overlaysEntry = nullptr;
    for (QAction* action : others->actions())
        if (action->text() == QStringLiteral("Overlays")) overlaysEntry = action;
    ASSERT_NE(overlaysEntry, nullptr);
    overlaysEntry->trigger();
    EXPECT_TRUE(waitUntil([&] { return named<QWidget>(window, "overlayPanel").visibleRegion().isEmpty() == false; }, 3000));
}

}  // namespace
}  // namespace fovea
