#include "ui/widgets/gauge_export.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QMainWindow>

#include "core/base/files.h"
#include "ui/model/translation.h"
#include "ui/model/while_there.h"
#include "ui/widgets/desk.h"
#include "ui/widgets/new_file_dialog.h"

namespace fovea {

GaugeExport::GaugeExport(Desk& desk, GaugePanel& panel) : QObject(&panel), desk_(desk), panel_(panel) {
    connect(&panel_, &GaugePanel::copyAsked, this, &GaugeExport::copy);
    connect(&panel_, &GaugePanel::csvAsked, this, &GaugeExport::askForCsv);
    connect(&panel_, &GaugePanel::pictureAsked, this, &GaugeExport::askForPicture);
}

void GaugeExport::copy() {
    const GaugeTable table = panel_.copied();
    // What was measured on a processed picture says so where it is pasted, too.
    QApplication::clipboard()->setText(table.text());
    desk_.messages.showNotice(tr("Copied the table with %n rows.", nullptr, static_cast<int>(table.rows.size())));
}

QString GaugeExport::suggested(const QString& suffix) const {
    const OpenImage* image = desk_.work.session.current();
    return freePath(desk_.work.settings.lastFolder(),
                    QStringLiteral("%1_%2").arg(image ? stemOf(*image) : QStringLiteral("fovea"), panel_.name()), suffix);
}

void GaugeExport::askForCsv() {
    const QString csv = QStringLiteral("csv");
    auto* dialog = newFileDialog(&desk_.window, "gaugeCsvDialog", tr("Export the numbers"), suggested(csv),
                                 tr("Comma-separated values (*.csv)"), csv);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        std::vector<std::pair<QString, QByteArray>> files;
        for (const GaugeTable& table : panel_.exported())
            files.emplace_back(files.empty() ? QString() : QStringLiteral("-vessels"), table.csv().toUtf8());
        write(path, files);
    });
    dialog->open();
}

void GaugeExport::askForPicture() {
    const QString png = QStringLiteral("png");
    auto* dialog = newFileDialog(&desk_.window, "gaugePictureDialog", tr("Export the picture"), suggested(png),
                                 tr("PNG picture (*.png);;PDF document (*.pdf)"), png);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QStringLiteral("*.pdf")) ? QStringLiteral("pdf") : QStringLiteral("png"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const bool pdf = path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
        write(path, {{QString(), pdf ? sheetAsPdf(panel_.sheet()) : sheetAsPng(panel_.sheet())}});
    });
    dialog->open();
}

void GaugeExport::write(const QString& path, const std::vector<std::pair<QString, QByteArray>>& files) {
    const QFileInfo info(path);
    desk_.work.settings.setLastFolder(info.absolutePath());
    std::vector<std::pair<std::filesystem::path, QByteArray>> targets;
    QStringList names;
    for (const auto& [addition, bytes] : files) {
        const QString target = addition.isEmpty() ? path : info.dir().filePath(info.completeBaseName() + addition + '.' + info.suffix());
        names << QFileInfo(target).fileName();
        targets.emplace_back(target.toStdString(), bytes);
    }
    desk_.work.bridge.start<bool>(
        Lane::io, "Export",
        [targets](const JobContext&) -> Result<bool> {
            for (const auto& [target, bytes] : targets)
                FOVEA_CHECK(writeNewFile(target, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
            return true;
        },
        whileThere(&desk_.messages, [&messages = desk_.messages, names, folder = QDir::toNativeSeparators(info.absolutePath())](Result<bool> done) {
            if (done) messages.showNotice(GaugeExport::tr("Wrote %1 in %2.").arg(names.join(QStringLiteral(", ")), folder));
            else
                messages.showError(GaugeExport::tr("%1 was not written").arg(names.join(QStringLiteral(", "))),
                                   errorText(done.error()));
        }));
}

}  // namespace fovea
