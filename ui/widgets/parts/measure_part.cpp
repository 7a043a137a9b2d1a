#include "ui/widgets/parts/measure_part.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCursor>
#include <QDir>
#include <QFileDialog>
#include <QMainWindow>
#include <QMenu>
#include <QMimeData>

#include "core/base/files.h"
#include "ui/model/translation.h"
#include "ui/widgets/figures_panel.h"
#include "ui/widgets/flash_box.h"
#include "ui/widgets/metrics_panel.h"
#include "ui/widgets/new_file_dialog.h"

namespace fovea {

namespace {
// The square takes up this share of a view's shorter side once the views have gone there.
constexpr double kSquareInView = 0.3;
}  // namespace

MeasurePart::MeasurePart(Desk& desk) : QObject(&desk.window), desk_(desk), box_(new FlashBox(desk.views, this)) {
    MeasureModel& measures = desk_.work.measures;
    makeActions();
    makePanels();
    connect(&measures, &MeasureModel::worstFound, this, &MeasurePart::showWorst);
    connect(&measures, &MeasureModel::failed, &desk_.messages, &MessageBar::showError);
    connect(&measures, &MeasureModel::changed, this, &MeasurePart::refresh);
    connect(&desk_.composer, &ViewComposer::composed, this, &MeasurePart::refresh);
    connect(&desk_.work.session, &Session::currentChanged, box_, &FlashBox::hide);
    refresh();
}

void MeasurePart::makeActions() {
    ActionBook& book = desk_.actions;
    const auto on = [this](QAction* action, auto call) {
        connect(action, &QAction::triggered, this, call);
        return action;
    };
    reference_ = on(book.add(MenuId::measure, "reference", tr("Against a &file…"), {},
                             tr("A better photograph of the same eye, as the truth to measure against")),
                    &MeasurePart::askForReference);
    original_ = on(book.add(MenuId::measure, "againstOriginal", tr("Against the &original")),
                   [this] { desk_.work.measures.setReference({}); });
    label_ = on(book.add(MenuId::measure, "vesselLabel", tr("&Vessel label…"), {},
                         tr("A drawing of the vessels, for Dice, clDice, sensitivity and the area under the curve")),
                &MeasurePart::askForLabel);
    book.separator(MenuId::measure);
    on(book.add(MenuId::measure, "figures", tr("&Table of figures"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
                tr("All results by all metrics, below the pictures")),
       [this] { desk_.panels.bring("figuresDock"); });
    worst_ = on(book.add(MenuId::measure, "worst", tr("&Worst region"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J),
                         tr("Go to where the active result is least like its reference, by the SSIM map")),
                &MeasurePart::findWorst);
    copy_ = on(book.add(MenuId::measure, "copyFigures", tr("&Copy the figures"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C),
                        tr("The table with its definitions, for a spreadsheet or a text")),
               &MeasurePart::copyTable);
    export_ = on(book.add(MenuId::measure, "exportFigures", tr("&Export the figures…"), {},
                          tr("The table with its definitions as CSV, to a new file")),
                 &MeasurePart::askWhereToExport);
}

void MeasurePart::makePanels() {
    MeasureModel& measures = desk_.work.measures;
    auto* panel = new MetricsPanel(measures, &desk_.window);
    desk_.panels.add(PanelPlace::side, tr("Metrics"), "metricsDock", panel);
    connect(panel, &MetricsPanel::referenceAsked, this, &MeasurePart::askForReference);
    connect(panel, &MetricsPanel::wholeTableAsked, this, [this] { desk_.panels.bring("figuresDock"); });
    connect(panel, &MetricsPanel::worstAsked, this, &MeasurePart::findWorst);
    figures_ = new FiguresPanel(measures, &desk_.window);
    desk_.panels.add(PanelPlace::bottom, tr("Figures"), "figuresDock", figures_);
    connect(figures_, &FiguresPanel::labelAsked, this, &MeasurePart::askForLabel);
    connect(figures_, &FiguresPanel::worstAsked, this, &MeasurePart::findWorst);
    connect(figures_, &FiguresPanel::copyAsked, this, &MeasurePart::copyTable);
    connect(figures_, &FiguresPanel::exportAsked, this, &MeasurePart::askWhereToExport);
    connect(figures_, &FiguresPanel::reportAsked, this, [this] {
        if (QAction* report = desk_.actions.find("report")) report->trigger();
    });
    connect(figures_, &FiguresPanel::lookedAt, this, [this](int pictureId) {
        desk_.work.session.showResult(pictureId);
        activate(pictureId);
    });
}

void MeasurePart::refresh() {
    const OpenImage* image = desk_.work.session.current();
    const bool there = image && image->state == LoadState::ready;
    const bool some = !desk_.work.measures.scores().empty();
    reference_->setEnabled(there);
    label_->setEnabled(there);
    original_->setEnabled(!desk_.work.measures.referenceName().isEmpty());
    for (QAction* action : {worst_, copy_, export_}) action->setEnabled(some);
}

// The chosen row of the table, else the active result, else the first there is.
void MeasurePart::findWorst() {
    Session& session = desk_.work.session;
    int id = figures_->isVisible() && session.result(figures_->chosenPicture()) ? figures_->chosenPicture() : desk_.composer.activeResult();
    if (!id)
        for (const Score& score : desk_.work.measures.scores())
            if (!id && session.result(score.pictureId) && score.values.count("ssim")) id = score.pictureId;
    if (id)
        desk_.work.measures.findWorst(id);
    else
        desk_.messages.showNotice(tr("Run a method first: its worst region is sought against the reference."));
}

void MeasurePart::showWorst(const WorstPlace& place) {
    desk_.work.session.showResult(place.pictureId);
    activate(place.pictureId);
    CompareView& views = desk_.views;
    const QSizeF room = views.view(0)->pictureRect().size();
    const double zoom = kSquareInView * std::min(room.width(), room.height()) / place.retina.width();
    views.zoomBy(zoom / views.viewport().zoom());
    views.lookAt(place.retina.center());
    box_->show(place.retina, tr("lowest mean SSIM %1").arg(QLocale().toString(place.ssim, 'f', 3)));
    desk_.messages.showNotice(tr("Here this result is least like its reference: mean SSIM %1 (measured on a processed image; %2).")
                                  .arg(QLocale().toString(place.ssim, 'f', 3), place.definition));
}

void MeasurePart::activate(int pictureId) {
    for (int i = 0; i < desk_.views.count(); ++i)
        if (desk_.views.view(i)->content().pictureId == pictureId && desk_.views.view(i)->content().kind != ViewKind::derived)
            desk_.views.setActive(i);
}

void MeasurePart::copyTable() {
    const FigureTable table = figures_->sortedTable();
    auto* data = new QMimeData;
    data->setText(tabbedOf(table));
    data->setHtml(htmlOf(table));
    QApplication::clipboard()->setMimeData(data);
    desk_.messages.showNotice(tr("Copied the figures of %n pictures.", nullptr, static_cast<int>(table.rows.size())));
}

void MeasurePart::askWhereToExport() {
    const OpenImage* image = desk_.work.session.current();
    if (!image) return;
    const QString csv = QStringLiteral("csv");
    const QString path = freePath(desk_.work.settings.lastFolder(), stemOf(*image) + QStringLiteral("_figures"), csv);
    auto* dialog = newFileDialog(&desk_.window, "exportFiguresDialog", tr("Export the figures"), path, tr("Table (*.csv)"), csv);
    connect(dialog, &QFileDialog::fileSelected, this, &MeasurePart::exportTo);
    dialog->open();
}

void MeasurePart::exportTo(const QString& path) {
    desk_.work.settings.setLastFolder(QFileInfo(path).absolutePath());
    const Status written = writeNewFile(path.toStdString(), csvOf(figures_->sortedTable()).toStdString());
    if (written)
        desk_.messages.showNotice(tr("Wrote the figures to %1.").arg(QDir::toNativeSeparators(path)));
    else
        desk_.messages.showError(tr("The figures were not exported"), errorText(written.error()));
}

void MeasurePart::askForLabel() {
    auto* dialog = new QFileDialog(&desk_.window, tr("Vessel label"), desk_.work.settings.lastFolder(), tr("Pictures (*)"));
    dialog->setObjectName(QStringLiteral("labelDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &desk_.work.measures, &MeasureModel::setLabel);
    dialog->open();
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
        if (image.get() != session.current() && !image->path.isEmpty())
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
