// Every action that stands in a menu, in the order of the menus: what the sheet of keys, the search for an action and
// the tests go by.
#pragma once

#include <QList>
#include <QString>

class QAction;
class QMenuBar;

namespace fovea {

struct ListedAction {
    QAction* action = nullptr;
    QString menu;  // title of the menu in the bar
    QString path;  // of the menus below that, "Results › …"; empty: none
    QString text;  // without mnemonics and dots
    QString keys;  // as the platform writes them, "F", "Ctrl+S  Ctrl+Shift+S"; empty: none
};

QList<ListedAction> actionsOf(const QMenuBar& bar);
// A property of actions that come and go, such as names of files: they stand in their menu only, not on a sheet that is
// printed.
inline constexpr const char* kPassingAction = "foveaPassing";
// The same for a text that changes, "Undo: Open …": what the action is called in lists.
inline constexpr const char* kLastingText = "foveaLastingText";
// "&Open images…" as it is read: "Open images".
QString plainText(const QString& menuText);

}  // namespace fovea
