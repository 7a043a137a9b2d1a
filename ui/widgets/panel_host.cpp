#include "ui/widgets/panel_host.h"

#include <QChildEvent>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QScrollArea>
#include <QTabBar>
#include <algorithm>

#include "ui/widgets/panel_title.h"

namespace fovea {

namespace {
constexpr int kBottomPercent = 32;
constexpr int kBottomLeast = 200;
constexpr int kBottomMost = 360;

Qt::DockWidgetArea areaOf(PanelPlace place) {
    switch (place) {
        case PanelPlace::strip: return Qt::LeftDockWidgetArea;
        case PanelPlace::run:
        case PanelPlace::side: return Qt::RightDockWidgetArea;
        case PanelPlace::bottom: return Qt::BottomDockWidgetArea;
    }
    return Qt::RightDockWidgetArea;
}
}  // namespace

PanelHost::PanelHost(QMainWindow& window, QMenu& menu) : QObject(&window), window_(window), menu_(menu) {
    window_.setDockNestingEnabled(false);
    window_.installEventFilter(this);
    window_.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    window_.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window_.setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
    window_.setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
}

// The window makes its tab bars when it needs them. Whole names that scroll, not many shortened to a letter.
bool PanelHost::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::ChildPolished)
        if (auto* tabs = qobject_cast<QTabBar*>(static_cast<QChildEvent*>(event)->child())) {
            tabs->setElideMode(Qt::ElideNone);
            tabs->setUsesScrollButtons(true);
        }
    return QObject::eventFilter(object, event);
}

QString PanelHost::tabName(const char* name, const QString& title) {
    const std::pair<QLatin1String, QString> names[]{{QLatin1String("displayDock"), tr("Display", "on a narrow tab")},
                                                    {QLatin1String("overlayDock"), tr("Overlays", "on a narrow tab")},
                                                    {QLatin1String("metricsDock"), tr("Metrics", "on a narrow tab")},
                                                    {QLatin1String("resultsDock"), tr("Results", "on a narrow tab")},
                                                    {QLatin1String("marksDock"), tr("Marks", "on a narrow tab")}};
    for (const auto& [dock, shorter] : names)
        if (dock == QLatin1String(name)) return shorter;
    return title;
}

QDockWidget* PanelHost::add(PanelPlace place, const QString& title, const char* name, QWidget* content) {
    auto* dock = new QDockWidget(title, &window_);
    dock->setObjectName(QString::fromLatin1(name));
    // A strip of pictures names itself.
    dock->setTitleBarWidget(place == PanelPlace::strip ? new QWidget(dock) : new PanelTitle(dock));
    dock->setWindowTitle(tabName(name, title));
    dock->toggleViewAction()->setText(title);
    if (place == PanelPlace::side) {
        auto* scroll = new QScrollArea(dock);
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setWidget(content);
        scroll->setFocusPolicy(Qt::NoFocus);
        dock->setWidget(scroll);
    } else {
        dock->setWidget(content);
    }
    if (place == PanelPlace::run || place == PanelPlace::side) dock->setMinimumWidth(kPanelWidth);
    window_.addDockWidget(areaOf(place), dock);
    const bool tabbed = place == PanelPlace::side || place == PanelPlace::bottom;
    if (tabbed && last_[place]) window_.tabifyDockWidget(last_[place], dock);
    if (!first_[place]) first_[place] = dock;
    last_[place] = dock;
    dock->toggleViewAction()->setToolTip(tr("Show or hide the panel %1").arg(title));
    menu_.addAction(dock->toggleViewAction());
    if (place == PanelPlace::bottom) dock->hide();
    return dock;
}

void PanelHost::bring(const char* name) {
    if (auto* dock = window_.findChild<QDockWidget*>(QString::fromLatin1(name))) {
        const bool appears = dock->isHidden() && window_.dockWidgetArea(dock) == Qt::BottomDockWidgetArea;
        dock->show();
        dock->raise();
        // High enough for curves and for a handful of rows; a height that somebody chose is left.
        const int wanted = std::clamp(window_.height() * kBottomPercent / 100, kBottomLeast, kBottomMost);
        if (appears && !bottomSeen_) window_.resizeDocks({dock}, {wanted}, Qt::Vertical);
        bottomSeen_ |= appears;
    }
}

void PanelHost::settle() {
    if (first_[PanelPlace::side]) first_[PanelPlace::side]->raise();
    QDockWidget* run = first_[PanelPlace::run];
    QDockWidget* side = first_[PanelPlace::side];
    if (!run || !side) return;
    window_.resizeDocks({run, side}, {340, 360}, Qt::Vertical);
    window_.resizeDocks({run}, {kPanelWidth}, Qt::Horizontal);
}

}  // namespace fovea
