// Every text of the window goes through translation, and the panels have room for longer ones.
#include "tests/ui/pseudo_locale.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QFileDialog>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

#include "core/train/network_schema.h"
#include "core/train/recipe_schema.h"
#include "tests/ui/window_fixture.h"
#include "ui/widgets/action_list.h"

namespace fovea {
namespace {

using namespace test;

class Speaking {
protected:
    Speaking() { QCoreApplication::installTranslator(&pseudo_); }
    ~Speaking() { QCoreApplication::removeTranslator(&pseudo_); }
    PseudoLocale pseudo_;
};

class PseudoLocaleTest : protected Speaking, public WindowTest {
protected:
    PseudoLocaleTest() {
        data_ << "Fovea" << "retina.png" << "retina" << "fovea-cli" << "Qt" << folder.path().c_str();
        // Names of figures, file formats, devices and colour maps are the same everywhere.
        data_ << "SSIM-SKIMAGE" << "PSNR" << "SSIM" << "RMSE-UNIT" << "RMSE" << "BRISQUE" << "NIQE-FUNDUS" << "NIQE" << "CUDA" << "CPU" << "cpu"
              << "RGB" << "CLAHE" << "PNG" << "TIFF" << "JPEG" << "BMP" << "DICOM" << "CSV" << "JSON" << "PDF" << "fp32" << "bf16"
              << "Viridis" << "Cividis" << "Magma" << "English" << "Deutsch" << "LibTorch" << "OpenCV" << "GDCM" << "QCustomPlot";
        for (const MethodInfo* info : session.registry().infos()) {
            data_ << QString::fromStdString(info->id);
            for (const ParamField& field : info->schema.fields())
                for (const std::string& choice : field.choices) data_ << QString::fromStdString(choice);
            // A method of the tests has words that core does not list.
            data_ << QString::fromStdString(info->title) << QString::fromStdString(info->summary);
        }
        // Recipes come from files, and the words of their fields are typed in files and on the command line.
        for (const ParamSchema* schema : {&trainingSchema(), &degradationSchema(), &augmentSchema()})
            for (const ParamField& field : schema->fields())
                for (const std::string& choice : field.choices) data_ << QString::fromStdString(choice);
        for (const NetworkSchema& network : networkSchemas()) {
            data_ << QString::fromStdString(network.type);
            for (const ParamField& field : network.options.fields())
                for (const std::string& choice : field.choices) data_ << QString::fromStdString(choice);
        }
        for (const std::string& name : schemeNames()) data_ << QString::fromStdString(name);
        for (const std::string& name : lossTypes()) data_ << QString::fromStdString(name);
        // What a core says while it works, and the words that are burned into a picture, are English.
        data_ << "finding the retina" << "PROCESSED - NOT FOR DIAGNOSIS";
        data_ << "clDice" << "auto" << "none" << "recipe.json";
        std::sort(data_.begin(), data_.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    }
    void expectTranslated(const QString& text, const QString& where) {
        const QString word = plainWordIn(text, data_);
        EXPECT_TRUE(word.isEmpty()) << qPrintable(where) << ": “" << qPrintable(word) << "” in “" << qPrintable(text) << "”";
    }
    void checkTexts(const QWidget& top) {
        QList<const QWidget*> all{&top};
        for (const QWidget* widget : top.findChildren<QWidget*>()) all << widget;
        for (const QWidget* widget : all) {
            if (qobject_cast<const QFileDialog*>(widget->window()) || widget->window()->inherits("QPrintDialog")) continue;
            const QString name = QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
            if (const auto* label = qobject_cast<const QLabel*>(widget)) expectTranslated(label->text(), name);
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) expectTranslated(button->text(), name);
            if (const auto* group = qobject_cast<const QGroupBox*>(widget)) expectTranslated(group->title(), name);
            if (const auto* edit = qobject_cast<const QLineEdit*>(widget)) expectTranslated(edit->placeholderText(), name);
            if (const auto* box = qobject_cast<const QComboBox*>(widget); box && box->objectName() != "trainRecipe")
                for (int i = 0; i < box->count(); ++i) {
                    expectTranslated(box->itemText(i), name);
                    expectTranslated(box->itemData(i, Qt::ToolTipRole).toString(), name);
                }
            if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
                for (int i = 0; i < tabs->count(); ++i) expectTranslated(tabs->tabText(i), name);
            expectTranslated(widget->windowTitle(), name + " title");
            expectTranslated(widget->toolTip(), name + " tool tip");
            expectTranslated(widget->accessibleName(), name + " accessible name");
        }
    }
    void checkActions() {
        for (const QAction* top : window.menuBar()->actions()) expectTranslated(top->text(), "menu bar");
        for (const ListedAction& entry : actionsOf(*window.menuBar())) {
            expectTranslated(entry.path, entry.action->objectName() + " path");
            expectTranslated(entry.text, entry.action->objectName());
            expectTranslated(entry.action->toolTip(), entry.action->objectName() + " tool tip");
        }
    }
    // Whether text that is not allowed to be shortened has its room.
    void checkRoom(const QWidget& panel) {
        for (const QLabel* label : panel.findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty()) continue;
            const QString name = QStringLiteral("%1 in %2: “%3”").arg(label->objectName(), panel.objectName(), label->text());
            if (label->wordWrap()) {
                EXPECT_LE(label->heightForWidth(label->width()), label->height() + 1) << qPrintable(name);
            }
            if (!label->wordWrap() && label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored) {
                EXPECT_LE(label->sizeHint().width(), label->width()) << qPrintable(name);
            }
        }
        for (const QAbstractButton* button : panel.findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || button->text().isEmpty() || button->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored) continue;
            EXPECT_LE(button->minimumSizeHint().width(), button->width())
                << qPrintable(panel.objectName()) << " " << qPrintable(button->objectName()) << " “" << qPrintable(button->text()) << "”";
        }
    }
    QStringList data_;
};

TEST(PseudoLocale, AccentsEveryLetterAndKeepsPlacesAndTags) {
    const PseudoLocale pseudo;
    const QString text = pseudo.translate("", "<b>Save</b> %1 as %n files", nullptr, 0);
    EXPECT_TRUE(text.contains("%1"));
    EXPECT_TRUE(text.contains("%n"));
    EXPECT_TRUE(text.contains("<b>"));
    EXPECT_TRUE(plainWordIn(text, {}).isEmpty()) << qPrintable(text);
    EXPECT_GE(text.size(), 30);
    EXPECT_EQ(plainWordIn("[Šávé] never translated", {}), "never");
    EXPECT_EQ(plainWordIn("[Ŝ] retina.png", {"retina.png"}), "");
}

TEST_F(PseudoLocaleTest, TheEmptyWindowIsTranslated) {
    checkTexts(window);
    checkActions();
}

TEST_F(PseudoLocaleTest, TheWindowAtWorkIsTranslatedAndNothingIsCut) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("denoise.nlm"));
    ASSERT_TRUE(runHere("sr.bicubic"));
    ASSERT_TRUE(waitUntil([&] { return !measures.busy(); }));
    QApplication::processEvents();
    checkTexts(window);
    checkActions();
    for (QDockWidget* dock : window.findChildren<QDockWidget*>()) {
        dock->show();
        dock->raise();
        QApplication::processEvents();
        QApplication::processEvents();
        checkRoom(*dock);
    }
    for (QDockWidget* dock : window.findChildren<QDockWidget*>())
        EXPECT_LE(dock->minimumSizeHint().width(), window.dockWidgetArea(dock) == Qt::BottomDockWidgetArea ? 960 : 300) << qPrintable(dock->objectName());
    EXPECT_LE(window.minimumSizeHint().width(), 1280) << "longer words must not make the window wider than a small screen";
}

TEST_F(PseudoLocaleTest, EveryDialogOfTheMenusIsTranslated) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("denoise.nlm"));
    QSet<const QWidget*> known;
    for (const ListedAction& entry : actionsOf(*window.menuBar())) {
        const QString name = entry.action->objectName();
        if (!entry.action->isEnabled() || name == "quit" || !(entry.action->text().contains(QStringLiteral("…")) || name == "keys" || name == "about")) continue;
        entry.action->trigger();
        QApplication::processEvents();
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (top == &window || !top->isVisible() || qobject_cast<QMenu*>(top)) continue;
            checkTexts(*top);
            if (!qobject_cast<QFileDialog*>(top)) checkRoom(*top);
            top->close();
        }
        for (QWidget* popup = QApplication::activePopupWidget(); popup; popup = QApplication::activePopupWidget()) popup->close();
        QApplication::processEvents();
    }
}

}  // namespace
}  // namespace fovea
