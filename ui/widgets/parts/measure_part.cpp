#include "ui/widgets/parts/measure_part.h"

#include <QAction>
#include <QCursor>
#include <QFileDialog>
#include <QMainWindow>
#include <QMenu>

#include "ui/widgets/metrics_panel.h"

namespace fovea {

MeasurePart::MeasurePart(Desk& desk) : QObject(&desk.window), desk_(desk) {
    MeasureModel& measures = desk_.work.measures;
    reference_ = desk_.actions.add(MenuId::measure, "reference", tr("Against a &file…"));
    connect(reference_, &QAction::triggered, this, &MeasurePart::askForReference);
    original_ = desk_.actions.add(MenuId::measure, "againstOriginal", tr("Against the &original"));
    connect(original_, &QAction::triggered, this, [this] { desk_.work.measures.setReference({}); });
    auto* panel = new MetricsPanel(measures, &desk_.window);
    desk_.panels.add(PanelPlace::side, tr("Metrics"), "metricsDock", panel);
    connect(panel, &MetricsPanel::referenceAsked, this, &MeasurePart::askForReference);
    connect(&measures, &MeasureModel::failed, &desk_.messages, &MessageBar::showError);
    connect(&measures, &MeasureModel::changed, this, &MeasurePart::refresh);
    connect(&desk_.composer, &ViewComposer::composed, this, &MeasurePart::refresh);
    refresh();
}

void MeasurePart::refresh() {
    const OpenImage* image = desk_.work.session.current();
    reference_->setEnabled(image && image->state == LoadState::ready);
    original_->setEnabled(!desk_.work.measures.referenceName().isEmpty());
}

void MeasurePart::askForReference() {
    Session& session = desk_.work.session;
    if (!session.current()) {
        desk_.messages.showError(tr("There is nothing to measure"), tr("Open a photograph first."));
        return;
    }
    // What is open already is one click away.
    auto* menu = new QMenu(&desk_.window);
    menu->setObjectName(QStringLiteral("referenceMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& image : session.images())
        if (image.get() != session.current())
            connect(menu->addAction(image->name), &QAction::triggered, this,
                    [this, path = image->path] { desk_.work.measures.setReference(path); });
    menu->addSeparator();
    connect(menu->addAction(tr("Choose a file…")), &QAction::triggered, this, &MeasurePart::askForReferenceFile);
    menu->popup(QCursor::pos());
}

void MeasurePart::askForReferenceFile() {
    auto* dialog =
        new QFileDialog(&desk_.window, tr("Measure against"), desk_.work.settings.lastFolder(), tr("Pictures (*)"));
    dialog->setObjectName(QStringLiteral("referenceDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &desk_.work.measures, &MeasureModel::setReference);
    dialog->open();
}

}  // namespace fovea
