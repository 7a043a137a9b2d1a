#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QWidget>

#include "ui/widgets/flat_style.h"
#include "ui/widgets/system_look.h"

namespace fovea {

namespace {

// Greys without a tint, so that colours beside them are judged rightly.
struct Greys {
    QRgb window, field, raised, border, strong, surround, text, dim, accent;
};
constexpr Greys kDark{0xff262626, 0xff1c1c1c, 0xff363636, 0xff454545, 0xff7a7a7a,
                      0xff3a3a3a, 0xffe8e8e8, 0xffa6a6a6, 0xff5aa2f0};
constexpr Greys kLight{0xfff0f0f0, 0xffffffff, 0xfffafafa, 0xffc2c2c2, 0xff808080,
                       0xff9b9b9b, 0xff1c1c1c, 0xff5c5c5c, 0xff1c66c4};

QPalette paletteOf(const Greys& greys) {
    QPalette palette;
    palette.setColor(QPalette::Window, greys.window);
    palette.setColor(QPalette::Base, greys.field);
    palette.setColor(QPalette::AlternateBase, greys.window);
    palette.setColor(QPalette::Button, greys.raised);
    palette.setColor(QPalette::Midlight, greys.strong);
    palette.setColor(QPalette::Light, greys.border);  // the line below tabs; left alone it is white in the dark
    palette.setColor(QPalette::Mid, greys.surround);
    palette.setColor(QPalette::Dark, greys.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, greys.text);
    palette.setColor(QPalette::ToolTipBase, greys.raised);
    palette.setColor(QPalette::PlaceholderText, greys.dim);
    palette.setColor(QPalette::Highlight, greys.accent);
    palette.setColor(QPalette::HighlightedText,
                     greys.accent == kDark.accent ? QColor(0x10, 0x10, 0x10) : QColor(Qt::white));
    palette.setColor(QPalette::Link, greys.accent);
    const QColor faint = QColor::fromRgb(greys.dim).darker(greys.window == kDark.window ? 150 : 80);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, greys.border);
    return palette;
}

const char* const kStyleSheet = R"(
QMainWindow::separator { background: palette(dark); width: 1px; height: 1px; }
QMenuBar { background: palette(window); border-bottom: 1px solid palette(dark); }
QMenuBar::item { padding: 3px 8px; background: transparent; }
QMenuBar::item:selected { background: palette(button); }
QToolBar { border: none; border-bottom: 1px solid palette(dark); padding: 2px 6px; spacing: 2px; }
QToolBar::separator { background: palette(dark); width: 1px; margin: 5px 5px; }
QToolBar QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 3px 6px; }
QToolBar QToolButton:hover { background: palette(button); }
QToolBar QToolButton:focus { border-color: palette(highlight); }
QToolBar QToolButton:checked { background: palette(button); border-color: palette(highlight); }
QToolBar QToolButton#qt_toolbar_ext_button { padding: 0; }
QStatusBar { border-top: 1px solid palette(dark); }
QStatusBar::item { border: none; }
QToolTip { background: palette(button); color: palette(text); border: 1px solid palette(dark); padding: 4px; }
QScrollArea { border: none; }
QHeaderView { background: palette(window); border: none; }
QHeaderView::section { background: palette(window); color: palette(text); border: none; padding: 3px 8px;
  border-right: 1px solid palette(dark); border-bottom: 1px solid palette(dark); }
QHeaderView::section:hover { background: palette(button); }
QHeaderView::section:last { border-right: none; }
QTableCornerButton::section { background: palette(window); border: none;
  border-right: 1px solid palette(dark); border-bottom: 1px solid palette(dark); }
QPushButton { border: 1px solid palette(dark); border-radius: 4px; padding: 4px 12px; background: palette(button); }
QPushButton:hover { border-color: palette(midlight); }
QPushButton:focus { border-color: palette(highlight); }
QPushButton[primary="true"] { background: palette(highlight); color: palette(highlighted-text);
  border-color: palette(highlight); font-weight: bold; }
QPushButton[primary="true"]:disabled { background: palette(button); color: palette(midlight);
  border-color: palette(dark); }
QToolButton[segment="true"] { border: 1px solid palette(dark); border-radius: 4px; padding: 4px 2px;
  background: palette(button); }
QToolButton[segment="true"]:hover { border-color: palette(midlight); }
QToolButton[segment="true"]:focus { border-color: palette(highlight); }
QToolButton[segment="true"]:checked { border-color: palette(highlight); background: palette(base);
  font-weight: bold; }
QToolButton[flat="true"] { border: 1px solid transparent; border-radius: 3px; padding: 2px; background: transparent; }
QToolButton[flat="true"]:hover { background: palette(button); }
QToolButton[flat="true"]:focus { border-color: palette(highlight); }
QMainWindow > QTabBar::tab { padding: 3px 4px 4px 4px; border-top: 2px solid transparent; background: transparent; }
QMainWindow > QTabBar::tab:selected { border-top-color: palette(highlight); background: palette(button); }
QMainWindow > QTabBar::tab:hover:!selected { background: palette(dark); }
QMainWindow > QTabBar::tab:focus { border-top-color: palette(text); }
QToolButton[popupMode="2"][flat="true"] { padding-right: 14px; }
QToolButton[popupMode="2"]::menu-indicator { subcontrol-origin: border; subcontrol-position: center right;
  width: 9px; height: 9px; right: 3px; }
QPushButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right; width: 9px; height: 9px; right: 4px; }
QScrollBar:vertical { background: transparent; width: 8px; margin: 0; }
QScrollBar::handle:vertical { background: palette(dark); border-radius: 4px; min-height: 24px; }
QScrollBar::handle:vertical:hover { background: palette(midlight); }
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }
QScrollBar:horizontal { background: transparent; height: 8px; margin: 0; }
QScrollBar::handle:horizontal { background: palette(dark); border-radius: 4px; min-width: 24px; }
QScrollBar::handle:horizontal:hover { background: palette(midlight); }
QScrollBar::add-line:horizontal, QScrollBar::sub-line:horizontal { width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QListView#filmStrip { border: none; background: palette(window); outline: none; }
)";

}  // namespace

namespace {

void paint(QApplication& application, const Greys& greys) {
    application.setStyle(new FlatStyle);
    QApplication::setPalette(paletteOf(greys));
    // Again, so that palette(...) in it is looked up anew.
    application.setStyleSheet(QString());
    // Small enough for the names of the five panels at the right to be seen at once.
    const double tabs = QApplication::font().pointSizeF() * 0.86;
    application.setStyleSheet(QString::fromLatin1(kStyleSheet) + QStringLiteral("QMainWindow > QTabBar { font-size: %1pt; }").arg(tabs, 0, 'f', 2));
}

// Dark where nobody says anything: fundus photographs are mostly black around the retina, and a bright frame dazzles.
const Greys& greysOf(QApplication& application, const QString& name) {
    if (name == QLatin1String("light")) return kLight;
    if (name != QLatin1String("system")) return kDark;
    return SystemLook::of(application).shade() == SystemLook::Shade::light ? kLight : kDark;
}

}  // namespace

QPalette paperColours() {
    QPalette colours = paletteOf(kLight);
    colours.setColor(QPalette::Window, Qt::white);
    return colours;
}

void applyTheme(QApplication& application, const QString& name) {
    paint(application, greysOf(application, name));
    const char* const kChosen = "foveaTheme";
    application.setProperty(kChosen, name);
    if (name != QLatin1String("system")) return;
    SystemLook& look = SystemLook::of(application);
    QObject::disconnect(&look, &SystemLook::changed, &application, nullptr);
    QObject::connect(&look, &SystemLook::changed, &application, [&application, kChosen] {
        if (application.property(kChosen).toString() == QLatin1String("system"))
            paint(application, greysOf(application, QStringLiteral("system")));
    });
}

void makeDim(QWidget& widget) { widget.setForegroundRole(QPalette::PlaceholderText); }

void restyle(QWidget& widget) {
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

}  // namespace fovea
