#include "ui/widgets/parts/gauge_part.h"

#include <QAction>
#include <QActionGroup>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>

#include "ui/model/translation.h"
#include "ui/widgets/gauge_export.h"
#include "ui/widgets/gauge_table_panel.h"
#include "ui/widgets/histogram_panel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/profile_panel.h"

namespace fovea {

GaugePart::GaugePart(Desk& desk)
    : QObject(&desk.window),
      desk_(desk),
      gauges_(desk.work.gauges),
      tool_(gauges_, desk.views,
            [this] {
                QAction* checked = desk_.actions.mouseTools()->checkedAction();
                return checked && !tools_.contains(checked);
            }),
      painter_(gauges_, desk.work.session) {
    makeTools();
    makePanels();
    makeSpacing();
    desk_.views.addPainter(painter_);
    desk_.views.addTool(tool_);
    connect(&gauges_, &GaugeModel::marksChanged, &desk_.views, &CompareView::repaintViews);
    connect(&gauges_, &GaugeModel::lookedAtChanged, &desk_.views, &CompareView::repaintViews);
    connect(&gauges_, &GaugeModel::marksChanged, this, &GaugePart::refresh);
    connect(&desk_.views, &CompareView::pointed, this, [this](int, std::optional<QPointF> retina) { painter_.setPointed(retina); });
    refresh();
}

void GaugePart::makeTools() {
    ActionBook& book = desk_.actions;
    book.separator(MenuId::measure);
    values_ = book.add(MenuId::measure, "pixelValues", tr("Pixel &values"), QKeySequence(Qt::Key_Q),
                       tr("Shows the value at the same place in every view: R, G, B and luminance, 8 or 16 bits as in the file"));
    values_->setCheckable(true);
    values_->setIcon(icon(Glyph::pixelValue));
    connect(values_, &QAction::toggled, this, [this](bool shown) {
        painter_.setValuesShown(shown);
        desk_.views.repaintViews();
    });
    addTool(GaugeToolKind::line, book.add(MenuId::measure, "profileTool", tr("Line &profile"), QKeySequence(Qt::Key_T),
                                          tr("Drag a line: its values in every picture, and the widths of the vessels it crosses")));
    addTool(GaugeToolKind::box, book.add(MenuId::measure, "boxRegionTool", tr("&Box region"), QKeySequence(Qt::Key_B),
                                         tr("Drag a box: mean, spread and median of its pixels in every picture")));
    addTool(GaugeToolKind::ellipse, book.add(MenuId::measure, "ellipseRegionTool", tr("&Ellipse region"), QKeySequence(Qt::Key_E),
                                             tr("Drag an ellipse: mean, spread and median of its pixels in every picture")));
    addTool(GaugeToolKind::ruler, book.add(MenuId::measure, "rulerTool", tr("&Ruler"), QKeySequence(Qt::Key_R),
                                           tr("Drag a ruler: its length in micrometres where the spacing is known, else in pixels")));
    clear_ = book.add(MenuId::measure, "clearGauges", tr("&Clear line, region and rulers"), {},
                      tr("Takes away what was drawn to measure with; marks stay"));
    connect(clear_, &QAction::triggered, &gauges_, &GaugeModel::clear);
    book.separator(MenuId::measure);
}

void GaugePart::addTool(GaugeToolKind kind, QAction* action) {
    static const std::map<GaugeToolKind, Glyph> kGlyphs{{GaugeToolKind::line, Glyph::profile},
                                                        {GaugeToolKind::box, Glyph::boxRegion},
                                                        {GaugeToolKind::ellipse, Glyph::ellipseRegion},
                                                        {GaugeToolKind::ruler, Glyph::ruler}};
    action->setCheckable(true);
    action->setIcon(icon(kGlyphs.at(kind)));
    desk_.actions.mouseTools()->addAction(action);
    tools_.emplace(action, kind);
    // Also when another tool, or Esc, switches it off.
    connect(action, &QAction::toggled, this, &GaugePart::chooseTool);
    desk_.actions.addTool(ToolSpot::tools, action, Qt::ToolButtonIconOnly);
}

void GaugePart::chooseTool() {
    QAction* checked = desk_.actions.mouseTools()->checkedAction();
    const auto mine = tools_.find(checked);
    const GaugeToolKind before = tool_.kind();
    const GaugeToolKind kind = mine == tools_.end() ? GaugeToolKind::none : mine->second;
    tool_.setKind(kind);
    if (kind == before) return;
    tool_.cancelDrag();
    if (kind == GaugeToolKind::line) desk_.panels.bring("profileDock");
    const bool region = kind == GaugeToolKind::box || kind == GaugeToolKind::ellipse;
    if (region && !desk_.window.findChild<QDockWidget*>(QStringLiteral("histogramDock"))->isVisible()) desk_.panels.bring("regionDock");
}

void GaugePart::makePanels() {
    const Session& session = desk_.work.session;
    const auto add = [&](GaugePanel* panel, const QString& title, const char* name, std::optional<GaugeView> view) {
        QDockWidget* dock = desk_.panels.add(PanelPlace::bottom, title, name, panel);
        new GaugeExport(desk_, *panel);
        if (view)
            connect(dock, &QDockWidget::visibilityChanged, &gauges_, [this, what = *view](bool visible) { gauges_.want(what, visible); });
        return dock;
    };
    add(new ProfilePanel(gauges_, session, &desk_.window), tr("Profile"), "profileDock", GaugeView::profile);
    add(new HistogramPanel(gauges_, session, &desk_.window), tr("Histogram"), "histogramDock", GaugeView::histogram);
    add(new RegionPanel(gauges_, session, &desk_.window), tr("Region"), "regionDock", GaugeView::region);
    add(new RulerPanel(gauges_, session, &desk_.window), tr("Rulers"), "rulerDock", {});
    ActionBook& book = desk_.actions;
    const auto bring = [&](const char* name, const QString& text, const QKeySequence& keys, const QString& tip, const char* dock) {
        QAction* action = book.add(MenuId::measure, name, text, keys, tip);
        connect(action, &QAction::triggered, this, [this, dock] {
            auto* panel = desk_.window.findChild<QDockWidget*>(QString::fromLatin1(dock));
            // Asked for again while it is seen: put away.
            const bool seen = panel->isVisible() && !panel->visibleRegion().isEmpty();
            if (seen) panel->hide();
            else desk_.panels.bring(dock);
        });
    };
    bring("showHistogram", tr("&Histogram"), QKeySequence(Qt::Key_H),
          tr("How often each level occurs, of every picture, in the field of view or the region"), "histogramDock");
    bring("showProfile", tr("Profile pane&l"), {}, tr("Curves along the line and widths of vessels"), "profileDock");
    bring("showRegion", tr("Region stat&istics"), {}, tr("Mean, spread, extremes and median of the region in every picture"), "regionDock");
    bring("showRulers", tr("R&ulers"), {}, tr("The lengths of all rulers, to copy and export"), "rulerDock");
}

void GaugePart::makeSpacing() {
    ActionBook& book = desk_.actions;
    book.separator(MenuId::measure);
    spacing_ = book.add(MenuId::measure, "setSpacing", tr("Set &spacing…"), {},
                        tr("Type the micrometres a pixel, known from the camera or a calibration, for this photograph; it is never guessed"));
    connect(spacing_, &QAction::triggered, this, &GaugePart::askForSpacing);
    forget_ = book.add(MenuId::measure, "forgetSpacing", tr("&Forget the typed spacing"), {},
                       tr("Back to what the file says; without any, to pixels"));
    connect(forget_, &QAction::triggered, &gauges_, &GaugeModel::forgetSpacing);
}

void GaugePart::refresh() {
    const bool open = gauges_.original() != nullptr;
    for (const auto& [action, kind] : tools_) action->setEnabled(open);
    values_->setEnabled(open);
    clear_->setEnabled(!gauges_.marks().empty());
    spacing_->setEnabled(open);
    forget_->setEnabled(gauges_.spacingTyped());
}

void GaugePart::askForSpacing() {
    auto* dialog = new QDialog(&desk_.window);
    dialog->setObjectName(QStringLiteral("spacingDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Set the spacing"));
    auto* form = new QFormLayout(dialog);
    const auto known = gauges_.spacing();
    auto* now = new QLabel(known ? tr("Now %1 µm a pixel, source: %2").arg(known->columnMm * 1000, 0, 'g', 5).arg(QString::fromStdString(known->source))
                                 : tr("Now unknown: the file does not say it."), dialog);
    form->addRow(now);
    auto* value = new QDoubleSpinBox(dialog);
    value->setObjectName(QStringLiteral("spacingValue"));
    value->setAccessibleName(tr("Micrometres a pixel"));
    value->setDecimals(4);
    value->setRange(0, 1000);
    value->setValue(known ? known->columnMm * 1000 : 0);
    value->setSuffix(tr(" µm"));
    form->addRow(tr("A pixel of the original measures"), value);
    auto* note = new QLabel(tr("Lengths and areas then say “typed” as their source. It holds for this photograph, is kept in the session, and can be undone."), dialog);
    note->setWordWrap(true);
    form->addRow(note);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    QPushButton* ok = buttons->button(QDialogButtonBox::Ok);
    ok->setObjectName(QStringLiteral("spacingOk"));
    ok->setText(tr("Set"));
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("spacingCancel"));
    ok->setEnabled(value->value() > 0);
    form->addRow(buttons);
    connect(value, &QDoubleSpinBox::valueChanged, ok, [ok](double typed) { ok->setEnabled(typed > 0); });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, value] {
        const Status set = gauges_.typeSpacing(value->value());
        if (!set) desk_.messages.showError(tr("The spacing was not set"), errorText(set.error()));
    });
    dialog->open();
    value->selectAll();
    value->setFocus();
}

}  // namespace fovea
