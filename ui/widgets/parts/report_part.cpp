#include "ui/widgets/parts/report_part.h"

#include <QAction>
#include <QDir>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <span>

#include "core/base/files.h"
#include "ui/model/labels.h"
#include "ui/model/translation.h"
#include "ui/model/while_there.h"
#include "ui/widgets/new_file_dialog.h"
#include "ui/widgets/report_dialog.h"
#include "ui/widgets/theme.h"

namespace fovea {

ReportPart::ReportPart(Desk& desk) : QObject(&desk.window), desk_(desk) {
    report_ = desk_.actions.add(MenuId::file, "report", tr("&Report as PDF…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                                tr("Pictures, figures, marks and how everything was made, on paper"));
    // Beside saving; quitting stays last.
    desk_.actions.menu(MenuId::file)->insertAction(desk_.actions.find("closeImage"), report_);
    connect(report_, &QAction::triggered, this, &ReportPart::ask);
    const auto refresh = [this] {
        const OpenImage* image = desk_.work.session.current();
        report_->setEnabled(image && image->state == LoadState::ready);
    };
    connect(&desk_.composer, &ViewComposer::composed, this, refresh);
    refresh();
}

void ReportPart::ask() {
    const OpenImage* image = desk_.work.session.current();
    if (!image || image->image.empty()) return;
    const QString folder = folderFor(*image, folder_, desk_.work.settings.lastFolder());
    const auto fresh = [&](const QString& stem) { return freePath(folder, stem, QStringLiteral("pdf")); };
    auto* dialog = new ReportDialog(fresh(stemOf(*image) + QStringLiteral("_report")), fresh(QStringLiteral("fovea_report")), &desk_.window);
    connect(dialog, &ReportDialog::chosen, this, &ReportPart::write);
    dialog->open();
}

ReportContent ReportPart::content() const {
    const Session& session = desk_.work.session;
    const OpenImage& image = *session.current();
    const ImageInfo& info = image.image.info();
    ReportContent content;
    content.fileName = image.name;
    content.date = QDateTime::currentDateTime();
    content.retinaSize = QSizeF(image.width, image.height);
    content.markColour = kProcessedColour;
    content.facts << tr("%1, %2").arg(sizeText(image.width, image.height), QString::fromStdString(info.sourceFormat));
    if (image.earlier) {
        const QString said = image.earlier->madeUp ? tr("The file itself is synthetic and shows no patient: %1") : tr("The file itself was processed before: %1");
        content.facts << said.arg(QString::fromStdString(image.earlier->mark));
    }
    content.facts << (info.spacing ? tr("Pixel spacing %1 µm across, %2 µm down (%3)")
                                         .arg(QLocale().toString(info.spacing->columnMm * 1000, 'f', 2),
                                              QLocale().toString(info.spacing->rowMm * 1000, 'f', 2),
                                              QString::fromStdString(info.spacing->source))
                                   : tr("Pixel spacing: not stated"));
    content.facts << (!info.laterality                       ? tr("Eye: not stated")
                      : *info.laterality == Laterality::right ? tr("Eye: right (OD)")
                                                              : tr("Eye: left (OS)"));
    content.facts << tr("sha256 of the file: %1").arg(QString::fromStdString(info.sourceSha256));
    for (int i = 0; i < desk_.views.count(); ++i) {
        const ViewContent& view = desk_.views.view(i)->content();
        if (!view.pyramid) continue;
        ReportPicture picture{view.title, view.detail, {}, view.pyramid, {}};
        for (const QString& note : view.notes) picture.detail += QStringLiteral(" · ") + note;
        const ResultEntry* entry = session.result(view.resultId);
        if (entry)
            picture.mark = markOf(*entry);
        else if (view.kind == ViewKind::original && image.earlier)
            picture.mark = QString::fromStdString(image.earlier->mark);
        else if (const auto processing = processingOf(Making{view.processed, view.learned, view.madeUp}))
            picture.mark = processedWords(*processing);
        for (const Layer& layer : view.layers) picture.layers.push_back({layer.pyramid, layer.opacity});
        content.pictures.push_back(std::move(picture));
        for (const Legend& legend : view.legends) {
            const QString line = tr("Colours: %1, %2 to %3 %4")
                                     .arg(legend.title, QLocale().toString(legend.low), QLocale().toString(legend.high), legend.unit);
            if (!content.overlays.contains(line)) content.overlays << line;
        }
        if (entry && entry->ready()) content.runs.push_back(runOf(*entry));
    }
    content.figures = desk_.work.measures.table();
    content.againstFile = !desk_.work.measures.referenceName().isEmpty();
    content.marks = desk_.work.marks.marks();
    return content;
}

void ReportPart::write(const ReportChoice& choice) {
    const OpenImage* image = desk_.work.session.current();
    if (!image || image->image.empty()) return;
    folder_ = QFileInfo(choice.path).absolutePath();
    desk_.work.settings.setLastFolder(folder_);
    ReportContent made = content();
    if (!choice.named) leaveNameOut(made, image->name);
    desk_.work.bridge.start<bool>(
        Lane::io, "Report",
        [made = std::move(made), path = choice.path.toStdString()](const JobContext& context) -> Result<bool> {
            FOVEA_TRY(const QByteArray bytes, reportPdf(made, context));
            FOVEA_CHECK(writeNewFile(path, std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())))));
            return true;
        },
        whileThere(this, [this, path = choice.path](Result<bool> answer) {
            if (answer)
                desk_.messages.showNotice(tr("Wrote the report to %1.").arg(QDir::toNativeSeparators(path)));
            else
                desk_.messages.showError(tr("The report was not written"), errorText(answer.error()));
        }));
}

}  // namespace fovea
