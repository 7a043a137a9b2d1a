#include "ui/widgets/action_tips.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QToolBar>
#include <array>

#include "ui/widgets/action_list.h"

namespace fovea {

namespace {

struct Tip {
    const char* action;
    const char* text;
};

const std::array kTips{
    Tip{"open", QT_TRANSLATE_NOOP("ActionTips", "Open photographs; they are read, never written")},
    Tip{"samples", QT_TRANSLATE_NOOP("ActionTips", "Open the synthetic photographs that come with Fovea")},
    Tip{"save", QT_TRANSLATE_NOOP("ActionTips", "Write the chosen result into a new file, with a record of how it was made")},
    Tip{"closeImage", QT_TRANSLATE_NOOP("ActionTips", "Close this photograph and its results; its file stays as it is")},
    Tip{"quit", QT_TRANSLATE_NOOP("ActionTips", "End Fovea; a run that goes on is stopped")},
    Tip{"copyPicture", QT_TRANSLATE_NOOP("ActionTips", "Copy the chosen picture with all its pixels; a result with its mark")},
    Tip{"copyViews", QT_TRANSLATE_NOOP("ActionTips", "Copy all views as they are on the screen, with names and marks")},
    Tip{"undo", QT_TRANSLATE_NOOP("ActionTips", "Take the last edit back")},
    Tip{"redo", QT_TRANSLATE_NOOP("ActionTips", "Make the edit that was taken back once more")},
    Tip{"fit", QT_TRANSLATE_NOOP("ActionTips", "Show the whole picture in every view")},
    Tip{"actualSize", QT_TRANSLATE_NOOP("ActionTips", "One pixel of the original on one pixel of the screen")},
    Tip{"zoomIn", QT_TRANSLATE_NOOP("ActionTips", "Look closer, in all views at once")},
    Tip{"zoomOut", QT_TRANSLATE_NOOP("ActionTips", "See more of the picture, in all views at once")},
    Tip{"saliency", QT_TRANSLATE_NOOP("ActionTips", "Lay over the pictures which regions stand out; no finding")},
    Tip{"vessels", QT_TRANSLATE_NOOP("ActionTips", "Lay the vessels over the pictures; run Vessels first")},
    Tip{"sideBySide", QT_TRANSLATE_NOOP("ActionTips", "Show all views beside each other again")},
    Tip{"blink", QT_TRANSLATE_NOOP("ActionTips", "Result and original by turns in the same place: differences jump out")},
    Tip{"solo0", QT_TRANSLATE_NOOP("ActionTips", "Only the original, and with the same key back")},
    Tip{"closeResult", QT_TRANSLATE_NOOP("ActionTips", "Forget the chosen result; saved files stay")},
    Tip{"reference", QT_TRANSLATE_NOOP("ActionTips", "Measure against a photograph that shows what the result should look like")},
    Tip{"againstOriginal", QT_TRANSLATE_NOOP("ActionTips", "Measure against the photograph the results were made from")},
    Tip{"run", QT_TRANSLATE_NOOP("ActionTips", "Run the chosen method with the chosen parameters, in the background")},
    Tip{"cancel", QT_TRANSLATE_NOOP("ActionTips", "Stop what runs; with nothing running, bring all views back")},
    Tip{"train", QT_TRANSLATE_NOOP("ActionTips", "Teach a network with your own photographs")},
    Tip{"upright", QT_TRANSLATE_NOOP("ActionTips", "The pictures as they were taken, without rotation")},
    Tip{"editMark", QT_TRANSLATE_NOOP("ActionTips", "Name the chosen mark, or write a note on it")},
    Tip{"deleteMark", QT_TRANSLATE_NOOP("ActionTips", "Take the chosen mark away; Undo brings it back")},
};

QString tipFor(const ListedAction& entry) {
    const QByteArray name = entry.action->objectName().toLatin1();
    for (const Tip& tip : kTips)
        if (name == tip.action) return QCoreApplication::translate("ActionTips", tip.text);
    if (name.startsWith("solo")) return QCoreApplication::translate("ActionTips", "Only this view, and with the same key all of them");
    if (entry.path.isEmpty()) return {};
    // One of several: what is chosen, and where.
    return QCoreApplication::translate("ActionTips", "%1: choose %2").arg(entry.path, entry.text);
}

}  // namespace

void giveTips(QMainWindow& window) {
    const auto* bar = window.findChild<QToolBar*>(QStringLiteral("tools"));
    for (const ListedAction& entry : actionsOf(*window.menuBar())) {
        QString given = plainText(entry.action->toolTip());
        // The tool bar added the key.
        const QString keys = entry.action->shortcut().toString(QKeySequence::NativeText);
        const QString behind = QStringLiteral("  (%1)").arg(keys);
        if (given.endsWith(behind)) given.chop(behind.size());
        if (given != entry.text && given != plainText(entry.action->iconText())) continue;
        const QString tip = tipFor(entry);
        if (tip.isEmpty()) continue;
        const bool onBar = bar && bar->actions().contains(entry.action);
        entry.action->setToolTip(onBar && !keys.isEmpty() ? tip + behind : tip);
    }
}

}  // namespace fovea
