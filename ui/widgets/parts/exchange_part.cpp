#include "ui/widgets/parts/exchange_part.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMainWindow>
#include <QMimeData>
#include <QUrl>

#include "core/jobs/command_line.h"
#include "ui/model/labels.h"
#include "ui/model/picture_bytes.h"
#include "ui/model/translation.h"
#include "ui/model/while_there.h"
#include "ui/widgets/parts/file_part.h"

namespace fovea {

ExchangePart::ExchangePart(Desk& desk, FilePart& files) : QObject(&desk.window), desk_(desk), files_(files) {
    ActionBook& book = desk_.actions;
    QAction* paste = book.add(MenuId::edit, "paste", tr("&Paste as new image"), QKeySequence::Paste,
                              tr("Opens the picture on the clipboard; it is kept in memory only"));
    connect(paste, &QAction::triggered, this, &ExchangePart::paste);
    copyCommandLine_ = book.add(MenuId::edit, "copyCommandLine", tr("Copy as command &line"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    connect(copyCommandLine_, &QAction::triggered, this, &ExchangePart::copyCommandLine);
    connect(&desk_.composer, &ViewComposer::composed, this, &ExchangePart::refresh);
    connect(&desk_.views, &CompareView::activeChanged, this, &ExchangePart::refresh);
    refresh();
}

bool ExchangePart::canTake(const QMimeData& data) { return data.hasUrls() || holdsPicture(data); }

void ExchangePart::take(const QMimeData& data) {
    QStringList files;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile()) files << url.toLocalFile();
    if (!files.isEmpty())
        files_.openFiles(files);
    else if (!openPicture(data, tr("Dropped picture %1")))
        desk_.messages.showError(tr("Nothing was opened"), tr("What was dropped is neither a picture nor a file on this computer."));
}

void ExchangePart::paste() {
    const QMimeData* data = QApplication::clipboard()->mimeData();
    if (data && data->hasUrls())
        take(*data);
    else if (!data || !openPicture(*data, tr("Pasted picture %1")))
        desk_.messages.showError(tr("Nothing was pasted"), tr("There is no picture on the clipboard."));
}

bool ExchangePart::openPicture(const QMimeData& data, const QString& name) {
    const QString title = name.arg(pictures_ + 1);
    if (Bytes given = givenBytes(data); !given.empty()) {
        ++pictures_;
        desk_.work.session.openBytes(title, std::make_shared<const Bytes>(std::move(given)));
        return true;
    }
    const auto picture = qvariant_cast<QImage>(data.imageData());
    if (picture.isNull()) return false;
    ++pictures_;
    desk_.work.bridge.start<std::shared_ptr<const Bytes>>(
        Lane::io, "Take a picture", [picture](const JobContext&) { return pngBytes(picture); },
        whileThere(this, [this, title](Result<std::shared_ptr<const Bytes>> bytes) {
            if (bytes)
                desk_.work.session.openBytes(title, *bytes);
            else
                desk_.messages.showError(tr("%1 was not opened").arg(title), errorText(bytes.error()));
        }));
    return true;
}

Result<std::string> ExchangePart::commandLine() const {
    const OpenImage* image = desk_.work.session.current();
    if (!image) return fail(ErrorCode::usage, tr("Open a photograph first").toStdString());
    const ResultEntry* entry = desk_.work.session.result(desk_.composer.activeResult());
    if (entry)
        return commandLineOf(PhotographRun{image->path.toStdString(), entry->pipeline, entry->options, {}}, desk_.work.session.registry());
    if (!image->commandLine.empty()) return image->commandLine;
    return fail(ErrorCode::usage, tr("Choose a result first").toStdString());
}

void ExchangePart::refresh() {
    const Result<std::string> line = commandLine();
    copyCommandLine_->setEnabled(line.has_value());
    copyCommandLine_->setToolTip(line ? tr("The fovea-cli line that makes this result again")
                                      : errorText(line.error()));
}

void ExchangePart::copyCommandLine() {
    const Result<std::string> line = commandLine();
    if (!line) return;
    QApplication::clipboard()->setText(QString::fromStdString(*line));
    desk_.messages.showNotice(tr("Copied: %1").arg(QString::fromStdString(*line)));
}

}  // namespace fovea
