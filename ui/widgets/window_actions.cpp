#include "ui/widgets/window_actions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include "core/methods/method.h"
#include "ui/model/labels.h"
#include "ui/widgets/icons.h"

namespace fovea {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("fovea::WindowActions", text); }

class Builder {
public:
    Builder(QMainWindow& window, QWidget& views) : window_(window), views_(views) {}

    QMenu* menu(const QString& title) {
        menu_ = window_.menuBar()->addMenu(title);
        return menu_;
    }
    QAction* add(const char* name, const QString& text, const QKeySequence& keys = {}) {
        auto* action = new QAction(text, &window_);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        menu_->addAction(action);
        return action;
    }
    // A key that works while the pictures have the focus.
    QAction* addForViews(const char* name, const QString& text, const QList<QKeySequence>& keys) {
        QAction* action = add(name, text);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        views_.addAction(action);
        return action;
    }
    QActionGroup* choices(const QString& title, const QList<std::pair<QString, QVariant>>& items) {
        auto* group = new QActionGroup(&window_);
        QMenu* sub = menu_->addMenu(title);
        for (const auto& [text, data] : items) {
            QAction* action = sub->addAction(text);
            action->setCheckable(true);
            action->setData(data);
            group->addAction(action);
        }
        group->actions().first()->setChecked(true);
        return group;
    }
    void separator() { menu_->addSeparator(); }
    QMenu* current() { return menu_; }

private:
    QMainWindow& window_;
    QWidget& views_;
    QMenu* menu_ = nullptr;
};

void makeFileAndEdit(Builder& build, WindowActions& actions) {
    build.menu(tr("&File"));
    actions.open = build.add("open", tr("&Open images…"), QKeySequence::Open);
    actions.open->setIcon(icon(Glyph::open));
    actions.samples = build.add("samples", tr("Open the &samples"));
    build.separator();
    actions.save = build.add("save", tr("&Save result…"), QKeySequence::Save);
    actions.save->setIcon(icon(Glyph::save));
    build.separator();
    actions.closeImage = build.add("closeImage", tr("&Close photograph"), QKeySequence(Qt::CTRL | Qt::Key_W));
    actions.quit = build.add("quit", tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    build.menu(tr("&Edit"));
    actions.copyPicture = build.add("copyPicture", tr("&Copy picture, full size"), QKeySequence::Copy);
    actions.copyPicture->setIcon(icon(Glyph::copy));
    actions.copyViews =
        build.add("copyViews", tr("Copy &views as shown"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
}

void makeView(Builder& build, WindowActions& actions) {
    build.menu(tr("&View"));
    actions.fit = build.add("fit", tr("&Fit"), QKeySequence(Qt::Key_F));
    actions.fit->setIcon(icon(Glyph::fit));
    actions.actualSize = build.add("actualSize", tr("&Actual size (1:1)"), QKeySequence(Qt::Key_Z));
    actions.actualSize->setIcon(icon(Glyph::actualSize));
    actions.zoomIn =
        build.addForViews("zoomIn", tr("Zoom &in"), {QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal)});
    actions.zoomIn->setIcon(icon(Glyph::zoomIn));
    actions.zoomOut = build.addForViews("zoomOut", tr("Zoom &out"), {QKeySequence(Qt::Key_Minus)});
    actions.zoomOut->setIcon(icon(Glyph::zoomOut));
    build.separator();
    actions.saliency = build.add("saliency", tr("&Saliency heat map"), QKeySequence(Qt::Key_S));
    actions.saliency->setCheckable(true);
    actions.saliency->setIcon(icon(Glyph::saliency));
    actions.vessels = build.add("vessels", tr("&Vessels"), QKeySequence(Qt::Key_V));
    actions.vessels->setCheckable(true);
    actions.vessels->setIcon(icon(Glyph::vessels));
    build.separator();
    actions.themes = build.choices(
        tr("&Theme"), {{tr("&Dark"), "dark"}, {tr("&Light"), "light"}, {tr("Like the &system"), "system"}});
}

void makeCompareAndMeasure(Builder& build, WindowActions& actions) {
    build.menu(tr("&Compare"));
    actions.sideBySide = build.add("sideBySide", tr("&Side by side"), QKeySequence(Qt::Key_A));
    actions.sideBySide->setIcon(icon(Glyph::sideBySide));
    actions.blink = build.addForViews("blink", tr("&Blink result and original"), {QKeySequence(Qt::Key_Space)});
    actions.blink->setIcon(icon(Glyph::blink));
    build.separator();
    for (int i = 0; i < 4; ++i) {
        QAction* action = build.add("", i ? tr("Result &%1 alone").arg(i) : tr("The &original alone"),
                                    QKeySequence(static_cast<Qt::Key>(Qt::Key_0 + i)));
        action->setObjectName(QStringLiteral("solo%1").arg(i));
        actions.solo << action;
    }
    build.separator();
    actions.results = build.current()->addMenu(tr("&Results of this photograph"));
    actions.closeResult = build.add("closeResult", tr("&Close result"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    build.menu(tr("&Measure"));
    actions.reference = build.add("reference", tr("Against a &file…"));
    actions.referenceIsOriginal = build.add("againstOriginal", tr("Against the &original"));
}

void makeRunAndRest(Builder& build, WindowActions& actions, QMainWindow& window) {
    QMenu* run = build.menu(tr("&Run"));
    actions.tasks = new QActionGroup(&window);
    actions.tasks->setExclusive(false);
    for (const Task task : kWindowTasks) {
        QAction* action = run->addAction(taskTitle(task) + QStringLiteral("…"));
        action->setData(static_cast<int>(task));
        action->setToolTip(tr("Choose this task in the Run panel"));
        actions.tasks->addAction(action);
    }
    build.separator();
    actions.run = build.add("run", tr("&Run"), QKeySequence(Qt::CTRL | Qt::Key_R));
    actions.cancel = build.add("cancel", tr("&Cancel"), QKeySequence(Qt::Key_Escape));
    build.separator();
    actions.devices = build.choices(tr("&Device"), {{tr("&Automatic"), static_cast<int>(DeviceChoice::automatic)},
                                                    {tr("&CPU"), static_cast<int>(DeviceChoice::cpu)},
                                                    {tr("C&UDA"), static_cast<int>(DeviceChoice::cuda)}});
    actions.precisions =
        build.choices(tr("&Precision"), {{tr("&Automatic"), static_cast<int>(PrecisionChoice::automatic)},
                                         {tr("&fp32"), static_cast<int>(PrecisionChoice::fp32)},
                                         {tr("&bf16"), static_cast<int>(PrecisionChoice::bf16)}});
    build.menu(tr("&Train"));
    actions.train = build.add("train", tr("&Train a network…"), QKeySequence(Qt::CTRL | Qt::Key_T));
    actions.window = build.menu(tr("&Window"));
    build.menu(tr("&Help"));
    actions.keys = build.add("keys", tr("&Keys"), QKeySequence(Qt::Key_Question));
    actions.about = build.add("about", tr("&About Fovea"));
}

void makeToolBar(QMainWindow& window, const WindowActions& actions) {
    QToolBar* bar = window.addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setIconSize({16, 16});
    const auto add = [&](QAction* action, Qt::ToolButtonStyle style) {
        bar->addAction(action);
        auto* button = static_cast<QToolButton*>(bar->widgetForAction(action));
        button->setToolButtonStyle(style);
        button->setObjectName(QStringLiteral("tool.") + action->objectName());
        button->setAccessibleName(QString(action->text()).remove('&'));
        button->setFocusPolicy(Qt::TabFocus);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString text = QString(action->text()).remove('&');
        action->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1  (%2)").arg(text, keys));
    };
    const QString gap = QStringLiteral(" ");  // Qt sets text close to its icon
    actions.open->setIconText(gap + tr("Open"));
    actions.save->setIconText(gap + tr("Save"));
    actions.saliency->setIconText(gap + tr("Saliency"));
    actions.vessels->setIconText(gap + tr("Vessels"));
    actions.sideBySide->setIconText(gap + tr("Side by side"));
    actions.blink->setIconText(gap + tr("Blink"));
    for (QAction* action : {actions.open, actions.save}) add(action, Qt::ToolButtonTextBesideIcon);
    bar->addSeparator();
    for (QAction* action : {actions.sideBySide, actions.blink}) add(action, Qt::ToolButtonTextBesideIcon);
    bar->addSeparator();
    for (QAction* action : {actions.saliency, actions.vessels}) add(action, Qt::ToolButtonTextBesideIcon);
    bar->addSeparator();
    for (QAction* action : {actions.fit, actions.actualSize, actions.zoomOut, actions.zoomIn})
        add(action, Qt::ToolButtonIconOnly);
}

}  // namespace

WindowActions makeActions(QMainWindow& window, QWidget& views) {
    Builder build(window, views);
    WindowActions actions;
    makeFileAndEdit(build, actions);
    makeView(build, actions);
    makeCompareAndMeasure(build, actions);
    makeRunAndRest(build, actions, window);
    makeToolBar(window, actions);
    return actions;
}

}  // namespace fovea
