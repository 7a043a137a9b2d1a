#include "ui/widgets/action_book.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include "ui/widgets/icons.h"

namespace fovea {

ActionBook::ActionBook(QMainWindow& window, QWidget& views)
    : QObject(&window), window_(window), views_(views), mouseTools_(new QActionGroup(this)) {
    const std::array titles{tr("&File"), tr("&Edit"),  tr("&View"),   tr("&Compare"), tr("&Measure"),
                            tr("&Run"),  tr("&Train"), tr("&Window"), tr("&Help")};
    for (std::size_t i = 0; i < titles.size(); ++i) {
        menus_[i] = window_.menuBar()->addMenu(titles[i]);
        menus_[i]->setToolTipsVisible(true);
    }
    bar_ = window_.addToolBar(tr("Tools"));
    bar_->setObjectName(QStringLiteral("tools"));
    bar_->setMovable(false);
    bar_->setIconSize({16, 16});
    // What the bar has no room for is behind this button; Qt's own arrow is black on black here.
    if (auto* more = bar_->findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"))) {
        more->setIcon(icon(Glyph::next));
        more->setToolTip(tr("The tools that have no room in the bar"));
        more->setAccessibleName(tr("More tools"));
    }
    for (QAction*& end : ends_) {
        end = bar_->addSeparator();
        end->setVisible(false);
    }
    mouseTools_->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
}

QMenu* ActionBook::subMenu(MenuId id, const QString& title) {
    QMenu* sub = menu(id)->addMenu(title);
    sub->setToolTipsVisible(true);
    return sub;
}

void ActionBook::separator(MenuId id) {
    const QList<QAction*> actions = menu(id)->actions();
    if (!actions.isEmpty() && !actions.last()->isSeparator()) menu(id)->addSeparator();
}

QAction* ActionBook::addTo(QMenu& menu, const char* name, const QString& text, const QKeySequence& keys,
                           const QString& tip) {
    auto* action = new QAction(text, &window_);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    if (!tip.isEmpty()) action->setToolTip(tip);
    menu.addAction(action);
    return action;
}

QAction* ActionBook::add(MenuId id, const char* name, const QString& text, const QKeySequence& keys,
                         const QString& tip) {
    return addTo(*menu(id), name, text, keys, tip);
}

QAction* ActionBook::addForViews(MenuId id, const char* name, const QString& text, const QList<QKeySequence>& keys,
                                 const QString& tip) {
    QAction* action = add(id, name, text, {}, tip);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    views_.addAction(action);
    return action;
}

QActionGroup* ActionBook::choices(MenuId id, const QString& title, const QList<std::pair<QString, QVariant>>& items) {
    auto* group = new QActionGroup(&window_);
    QMenu* sub = subMenu(id, title);
    for (const auto& [text, data] : items) {
        QAction* action = sub->addAction(text);
        action->setCheckable(true);
        action->setData(data);
        group->addAction(action);
    }
    group->actions().first()->setChecked(true);
    return group;
}

void ActionBook::addTool(ToolSpot spot, QAction* action, Qt::ToolButtonStyle style, const QString& shortText) {
    if (!shortText.isEmpty()) action->setIconText(QStringLiteral(" ") + shortText);  // Qt sets text close to its icon
    QAction* end = ends_[static_cast<std::size_t>(spot)];
    bar_->insertAction(end, action);
    end->setVisible(spot != ToolSpot::zoom);
    auto* button = static_cast<QToolButton*>(bar_->widgetForAction(action));
    button->setToolButtonStyle(style);
    button->setObjectName(QStringLiteral("tool.") + action->objectName());
    button->setAccessibleName(QString(action->text()).remove('&'));
    button->setFocusPolicy(Qt::TabFocus);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString text = QString(action->toolTip()).remove('&');
    action->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1  (%2)").arg(text, keys));
}

QAction* ActionBook::find(const char* name) const { return window_.findChild<QAction*>(QString::fromLatin1(name)); }

}  // namespace fovea
