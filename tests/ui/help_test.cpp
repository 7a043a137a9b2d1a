// The tour, the help with pictures, and the tool tips.
#include <QDir>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextStream>

#include "tests/ui/window_fixture.h"
#include "ui/model/translation.h"
#include "ui/widgets/action_list.h"
#include "ui/widgets/help_window.h"
#include "ui/widgets/tour.h"

namespace fovea {
namespace {

using namespace test;

class TourTest : public WindowTest {
protected:
    TourTest() {
        std::filesystem::create_directories(folder / "samples");
        writtenRetina(folder, "samples/sample_low_resolution.png");
        writtenRetina(folder, "samples/sample_noisy.png");
        QApplication::setActiveWindow(&window);
    }
    Tour* tour() { return window.findChild<Tour*>("tour"); }
    static void press(Qt::Key key) {
        QWidget* focus = QApplication::focusWidget();
        ASSERT_NE(focus, nullptr);
        QKeyEvent override(QEvent::ShortcutOverride, key, Qt::NoModifier);
        QApplication::sendEvent(focus, &override);
        EXPECT_TRUE(override.isAccepted()) << "or the window's own keys would answer";
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(focus, &down);
    }
};

TEST_F(TourTest, LightsRealPartsOfTheWindowOneAfterTheOther) {
    trigger("tour");
    ASSERT_NE(tour(), nullptr);
    QSet<QString> titles;
    QList<QRect> lit;
    while (tour() && tour()->isVisible()) {
        const int step = tour()->step();
        ASSERT_TRUE(waitUntil([&] { return step == 0 || !tour()->lit().isEmpty(); }, 5000)) << step;
        const auto& card = named<QFrame>(*tour(), "tourCard");
        EXPECT_TRUE(tour()->rect().contains(card.geometry())) << step;
        if (step > 0) {
            EXPECT_TRUE(window.rect().contains(tour()->lit())) << step;
            lit << tour()->lit();
        }
        titles.insert(named<QLabel>(*tour(), "tourTitle").text());
        const auto& text = named<QLabel>(*tour(), "tourText");
        EXPECT_LE(text.heightForWidth(text.width()), text.height()) << step << ": its text is cut";
        // What is lit stays bright, the rest is dimmed.
        press(Qt::Key_Return);
        if (step + 1 == tour()->steps()) break;
    }
    EXPECT_GE(titles.size(), 7);
    EXPECT_GE(lit.size(), 6);
    EXPECT_TRUE(session.current()) << "it shows itself on the sample";
    EXPECT_TRUE(waitUntil([&] { return tour() == nullptr; }));
    EXPECT_TRUE(settings.tourSeen());
    EXPECT_TRUE(waitUntil([&] { return !session.running(); }));
}

TEST_F(TourTest, EscEndsItAtOnceAndItIsNotOfferedAgain) {
    window.welcome();
    ASSERT_NE(tour(), nullptr);
    press(Qt::Key_Escape);
    EXPECT_TRUE(waitUntil([&] { return tour() == nullptr; }));
    EXPECT_TRUE(settings.tourSeen());
    EXPECT_FALSE(session.current()) << "nothing was opened";
    window.welcome();
    EXPECT_EQ(tour(), nullptr);
}

TEST_F(TourTest, GoesBackAndKeepsTheFocusOnItsCard) {
    trigger("tour");
    press(Qt::Key_Return);
    EXPECT_EQ(tour()->step(), 1);
    named<QPushButton>(*tour(), "tourBack").click();
    EXPECT_EQ(tour()->step(), 0);
    press(Qt::Key_Return);
    for (int i = 0; i < 5; ++i) {
        QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
        QApplication::sendEvent(QApplication::focusWidget(), &tab);
        EXPECT_TRUE(tour()->isAncestorOf(QApplication::focusWidget()));
    }
    tour()->skip();
}

TEST_F(TourTest, FollowsTheWindowsSize) {
    trigger("tour");
    press(Qt::Key_Return);
    window.resize(1000, 640);
    QApplication::processEvents();
    EXPECT_EQ(tour()->size(), window.size());
    EXPECT_TRUE(tour()->rect().contains(named<QFrame>(*tour(), "tourCard").geometry()));
    tour()->skip();
}

class HelpTest : public ::testing::Test {
protected:
    static QString shipped() { return QStringLiteral(FOVEA_SOURCE_DIR "/resources/help"); }
};

TEST_F(HelpTest, EveryShippedPageHasATitleAndEveryPictureAndLinkIsThere) {
    const QList<HelpPage> pages = helpPages(shipped(), "en");
    ASSERT_GE(pages.size(), 8);
    static const QRegularExpression kLink(QStringLiteral("\\]\\(([^)]+)\\)"));
    for (const HelpPage& page : pages) {
        EXPECT_TRUE(page.text.startsWith("# ")) << qPrintable(page.file);
        for (auto links = kLink.globalMatch(page.text); links.hasNext();) {
            const QString target = links.next().captured(1).section('#', 0, 0);
            if (target.isEmpty()) continue;
            EXPECT_FALSE(target.contains("://")) << "help is offline: " << qPrintable(target);
            EXPECT_TRUE(QFile::exists(QFileInfo(page.file).dir().filePath(target)))
                << qPrintable(page.file) << " shows " << qPrintable(target);
        }
    }
}

// What must be the same in every language of a page: headings, pictures, links, rows of tables, points of lists, names.
QStringList skeletonOf(const HelpPage& page) {
    static const QRegularExpression kParts(QStringLiteral("^#+ |^\\| |^- |^\\d\\. |!?\\[[^\\]]*\\]\\(([^)]+)\\)|^$"),
                                           QRegularExpression::MultilineOption);
    QStringList parts{QFileInfo(page.file).fileName()};
    for (auto found = kParts.globalMatch(page.text.trimmed()); found.hasNext();) {
        const auto part = found.next();
        parts << (part.captured(1).isEmpty() ? part.captured() : part.captured(1));
    }
    return parts;
}

TEST_F(HelpTest, EveryLanguageHasTheSamePagesPicturesAndPoints) {
    const QList<HelpPage> english = helpPages(shipped(), "en");
    for (const char* language : {"de", "zh_CN"}) {
        const QList<HelpPage> pages = helpPages(shipped(), QLatin1String(language));
        ASSERT_EQ(pages.size(), english.size()) << language;
        for (int i = 0; i < pages.size(); ++i) {
            EXPECT_TRUE(pages[i].file.contains(QStringLiteral("/%1/").arg(QLatin1String(language)))) << qPrintable(pages[i].file);
            EXPECT_EQ(skeletonOf(pages[i]).join('\n'), skeletonOf(english[i]).join('\n')) << qPrintable(pages[i].file);
            EXPECT_NE(pages[i].text, english[i].text) << "not translated";
        }
    }
}

TEST_F(HelpTest, ALanguageWithoutPagesGetsTheEnglishOnes) {
    EXPECT_EQ(helpPages(shipped(), "xx").size(), helpPages(shipped(), "en").size());
    EXPECT_TRUE(helpPages("/nowhere", "en").isEmpty());
}

TEST_F(HelpTest, TurnsPagesFindsWordsAndScalesPictures) {
    TemporaryFolder folder;
    const QDir place(QString::fromStdString(folder.path().string()));
    place.mkpath("en");
    QImage wide(3000, 1000, QImage::Format_RGB32);
    wide.fill(Qt::red);
    ASSERT_TRUE(wide.save(place.filePath("wide.png")));
    const auto write = [&](const char* name, const char* text) {
        QFile file(place.filePath(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write("en/1-one.md", "# One\n\nFirst words. ![p](../wide.png)\n\n[Second](2-two.md)");
    write("en/2-two.md", "# Two\n\nA loupe on every view.");
    QWidget parent;
    auto* help = new HelpWindow(place.path(), "de", &parent);
    help->show();
    auto& list = named<QListWidget>(*help, "helpPages");
    auto& text = named<QTextBrowser>(*help, "helpText");
    EXPECT_EQ(list.count(), 2);
    EXPECT_TRUE(text.toPlainText().contains("First words"));
    QApplication::processEvents();
    EXPECT_LE(text.document()->idealWidth(), text.viewport()->width()) << "a picture must not need a sideways scroll bar";
    list.setCurrentRow(1);
    EXPECT_TRUE(text.toPlainText().contains("loupe"));
    list.setCurrentRow(0);
    named<QLineEdit>(*help, "helpSearch").setText("LOUPE");
    EXPECT_TRUE(list.item(0)->isHidden());
    EXPECT_EQ(list.currentRow(), 1);
    EXPECT_EQ(text.extraSelections().size(), 1);
    named<QLineEdit>(*help, "helpSearch").clear();
    EXPECT_FALSE(list.item(0)->isHidden());
    EXPECT_TRUE(text.extraSelections().isEmpty());
}

// Help names the entries of menus as they stand in the window of its language: "**File › Open images…**".
class HelpNamesTest : public ::testing::TestWithParam<const char*> {
protected:
    HelpNamesTest() { speak(*QCoreApplication::instance(), QLatin1String(GetParam())); }
    ~HelpNamesTest() override {
        speak(*QCoreApplication::instance(), "en");
        QLocale::setDefault(before_);
    }
    QLocale before_;
};

class HelpWindowTest : public HelpNamesTest, public WindowHolder {};

TEST_P(HelpWindowTest, EveryMenuEntryNamedInHelpIsThere) {
    QSet<QString> entries;
    for (const ListedAction& entry : actionsOf(*window.menuBar())) {
        entries << QStringLiteral("%1 › %2").arg(entry.menu, entry.text);
        if (!entry.path.isEmpty()) entries << QStringLiteral("%1 › %2").arg(entry.menu, entry.path.section(QStringLiteral(" › "), 0, 0));
    }
    static const QRegularExpression kNamed(QStringLiteral("\\*\\*([^*]+ › [^*]+)\\*\\*"));
    int named = 0;
    for (const HelpPage& page : helpPages(QStringLiteral(FOVEA_SOURCE_DIR "/resources/help"), QLatin1String(GetParam()))) {
        const QString text = page.text.simplified();
        for (auto found = kNamed.globalMatch(text); found.hasNext(); ++named) {
            const QString entry = plainText(found.next().captured(1));
            EXPECT_TRUE(entries.contains(entry)) << qPrintable(page.file) << " names " << qPrintable(entry);
        }
    }
    EXPECT_GE(named, 15);
}

INSTANTIATE_TEST_SUITE_P(Languages, HelpWindowTest, ::testing::Values("en", "de", "zh_CN"),
                         [](const auto& test) { return std::string(test.param); });

class TipsTest : public WindowTest {};

TEST_F(TipsTest, EveryActionSaysWhatItDoes) {
    ASSERT_TRUE(openRetina());
    QApplication::processEvents();
    for (const ListedAction& entry : actionsOf(*window.menuBar())) {
        const QString tip = plainText(entry.action->toolTip());
        EXPECT_FALSE(tip.isEmpty()) << qPrintable(entry.text);
        // Qt makes the text itself the tip where none was given.
        EXPECT_NE(tip, entry.text) << qPrintable(entry.menu) << " › " << qPrintable(entry.path);
        EXPECT_GE(tip.size(), 10) << qPrintable(entry.text) << ": " << qPrintable(tip);
    }
}

TEST_F(TipsTest, EveryButtonWithoutWordsHasATipAndANameForReaders) {
    ASSERT_TRUE(openRetina());
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        const bool ofQt = button->objectName().startsWith("qt_") || QByteArray(button->metaObject()->className()).startsWith("QTabBar") ||
                          QByteArray(button->metaObject()->className()) == "CloseButton";
        if (!button->text().isEmpty() || ofQt || button->icon().isNull()) continue;
        EXPECT_FALSE(button->toolTip().isEmpty()) << qPrintable(button->objectName());
        EXPECT_FALSE(button->accessibleName().isEmpty()) << qPrintable(button->objectName());
    }
}

}  // namespace
}  // namespace fovea
