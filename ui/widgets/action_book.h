// The window's actions with their keys, menus and tool bar: each part of the window enters its own here, so that menus,
// tool bar and the sheet of keys say the same.
//
//   QAction* fit = book.add(MenuId::view, "fit", tr("&Fit"), QKeySequence(Qt::Key_F));
//   book.addTool(ToolSpot::zoom, fit, Qt::ToolButtonIconOnly);
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QVariant>
#include <array>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QToolBar;
class QWidget;

namespace fovea {

enum class MenuId { file, edit, view, compare, measure, run, train, window, help };
inline constexpr int kMenus = 9;
// The groups of the tool bar, left to right, with a line between them.
enum class ToolSpot { file, layout, compare, display, overlays, tools, zoom };
inline constexpr int kToolSpots = 7;

class ActionBook : public QObject {
    Q_OBJECT
public:
    // `views` is the widget in which the pictures are.
    ActionBook(QMainWindow& window, QWidget& views);

    QMenu* menu(MenuId id) const { return menus_[static_cast<std::size_t>(id)]; }
    QMenu* subMenu(MenuId id, const QString& title);
    void separator(MenuId id);
    // A named action of the window. `tip` says what it does and why where the text does not.
    QAction* add(MenuId id, const char* name, const QString& text, const QKeySequence& keys = {}, const QString& tip = {});
    QAction* addTo(QMenu& menu, const char* name, const QString& text, const QKeySequence& keys = {},
                   const QString& tip = {});
    // Keys that work only while the pictures have the focus (Space, arrows, + and -): they keep their meaning on buttons
    // and sliders.
    QAction* addForViews(MenuId id, const char* name, const QString& text, const QList<QKeySequence>& keys,
                         const QString& tip = {});
    // One of several, the first checked at the beginning.
    QActionGroup* choices(MenuId id, const QString& title, const QList<std::pair<QString, QVariant>>& items);
    // Exclusive: what the left mouse button does on the pictures. None checked: it moves them.
    QActionGroup* mouseTools() const { return mouseTools_; }
    void addTool(ToolSpot spot, QAction* action, Qt::ToolButtonStyle style, const QString& shortText = {});
    // Null when no action has that name.
    QAction* find(const char* name) const;

private:
    QMainWindow& window_;
    QWidget& views_;
    std::array<QMenu*, kMenus> menus_;
    QToolBar* bar_;
    std::array<QAction*, kToolSpots> ends_;  // the line behind each group
    QActionGroup* mouseTools_;
};

}  // namespace fovea
