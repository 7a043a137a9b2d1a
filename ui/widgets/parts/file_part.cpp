#include "ui/widgets/parts/file_part.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QMainWindow>

#include "core/jobs/mark.h"
#include "ui/model/labels.h"
#include "ui/model/marked_picture.h"
#include "ui/model/translation.h"
#include "ui/model/while_there.h"
#include "ui/widgets/film_strip.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/new_file_dialog.h"
#include "ui/widgets/save_dialog.h"

namespace fovea {

FilePart::FilePart(Desk& desk) : QObject(&desk.window), desk_(desk) {
    makeActions();
    desk_.panels.add(PanelPlace::strip, tr("Film strip"), "filmDock", new FilmStrip(desk_.work.session, &desk_.window));
    connect(&desk_.composer, &ViewComposer::composed, this, &FilePart::refresh);
    connect(&desk_.views, &CompareView::activeChanged, this, &FilePart::refresh);
    connect(&desk_.work.session, &Session::saved, &desk_.messages, [this](const QString& path) {
        desk_.messages.showNotice(tr("Saved %1 and its record.").arg(QDir::toNativeSeparators(path)));
    });
    refresh();
}

void FilePart::makeActions() {
    ActionBook& book = desk_.actions;
    const auto on = [this](QAction* action, auto call) { connect(action, &QAction::triggered, this, call); };
    QAction* open = book.add(MenuId::file, "open", tr("&Open images…"), QKeySequence::Open);
    open->setIcon(icon(Glyph::open));
    on(open, [this] { askForFiles(); });
    on(book.add(MenuId::file, "samples", tr("Open the &samples")), [this] { openSamples(); });
    book.separator(MenuId::file);
    save_ = book.add(MenuId::file, "save", tr("&Save result…"), QKeySequence::Save);
    save_->setIcon(icon(Glyph::save));
    on(save_, [this] { askWhereToSave(); });
    book.separator(MenuId::file);
    close_ = book.add(MenuId::file, "closeImage", tr("&Close photograph"), QKeySequence(Qt::CTRL | Qt::Key_W));
    on(close_, [this] {
        if (const OpenImage* image = desk_.work.session.current()) desk_.work.session.close(image->id);
    });
    on(book.add(MenuId::file, "quit", tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q)),
       [this] { desk_.window.close(); });
    copyPicture_ = book.add(MenuId::edit, "copyPicture", tr("&Copy picture, full size"), QKeySequence::Copy);
    copyPicture_->setIcon(icon(Glyph::copy));
    on(copyPicture_, [this] { copyPicture(); });
    copyViews_ =
        book.add(MenuId::edit, "copyViews", tr("Copy &views as shown"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    on(copyViews_, [this] { copyViews(); });
    book.addTool(ToolSpot::file, open, Qt::ToolButtonTextBesideIcon, tr("Open"));
    book.addTool(ToolSpot::file, save_, Qt::ToolButtonTextBesideIcon, tr("Save"));
}

void FilePart::refresh() {
    const OpenImage* image = desk_.work.session.current();
    const ResultEntry* entry = desk_.work.session.result(desk_.composer.activeResult());
    const bool loaded = image && image->state == LoadState::ready;
    save_->setEnabled(entry && entry->ready());
    save_->setToolTip(entry && entry->ready() ? tr("Save %1  (Ctrl+S)").arg(labelOf(*entry))
                                              : tr("Choose a result to save it"));
    close_->setEnabled(image);
    copyPicture_->setEnabled(loaded && (!entry || entry->ready()));
    copyViews_->setEnabled(loaded);
}

void FilePart::openFiles(const QStringList& paths) {
    QStringList files;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (!info.isDir()) {
            files << path;
            continue;
        }
        // A folder means what lies in it; what is no picture there is not worth an error each.
        static const QStringList kPatterns{"*.png", "*.jpg", "*.jpeg", "*.tif", "*.tiff",
                                           "*.bmp", "*.ppm", "*.pgm",  "*.gif", "*.dcm"};
        const QFileInfoList inside = QDir(path).entryInfoList(kPatterns, QDir::Files, QDir::Name);
        if (inside.isEmpty())
            desk_.messages.showError(tr("%1 holds no pictures").arg(info.fileName()), tr("Nothing was opened."));
        for (const QFileInfo& file : inside) files << file.absoluteFilePath();
    }
    QStringList sessions;
    for (const QString& file : files)
        if (file.endsWith(QLatin1String(kSessionSuffix), Qt::CaseInsensitive)) sessions << file;
    if (!sessions.isEmpty()) {
        for (const QString& session : sessions) files.removeAll(session);
        // It takes the place of what is open: the next one would take its.
        if (sessions.size() > 1)
            desk_.messages.showNotice(tr("One session is open at a time: %1 was taken, %n others were not.", nullptr, static_cast<int>(sessions.size()) - 1)
                                          .arg(QFileInfo(sessions.first()).fileName()));
        Q_EMIT sessionChosen(sessions.first(), files);
        return;
    }
    if (files.isEmpty()) return;
    desk_.work.settings.setLastFolder(QFileInfo(files.first()).absolutePath());
    desk_.work.session.open(files);
    desk_.views.setFocus();
}

void FilePart::openSamples() {
    const QDir folder(QString::fromStdString(desk_.samples.string()));
    QStringList files;
    if (!desk_.samples.empty())
        for (const QFileInfo& file : folder.entryInfoList({"*.png"}, QDir::Files, QDir::Name))
            files << file.absoluteFilePath();
    if (files.isEmpty())
        desk_.messages.showError(tr("The samples are not there"), tr("Looked in %1.").arg(folder.path()));
    else
        desk_.work.session.open(files);
    desk_.views.setFocus();
}

void FilePart::askForFiles() {
    auto* dialog =
        new QFileDialog(&desk_.window, tr("Open fundus photographs"), desk_.work.settings.lastFolder(),
                        tr("Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.ppm *.pgm *.gif *.dcm);;All files (*)"));
    dialog->setObjectName(QStringLiteral("openDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FilePart::openFiles);
    dialog->open();
}

void FilePart::askWhereToSave() {
    Session& session = desk_.work.session;
    const int resultId = desk_.composer.activeResult();
    const ResultEntry* entry = session.result(resultId);
    const OpenImage* image = session.current();
    if (!entry || !entry->ready() || !image) return;
    // A name that says what was done, in the folder used last; never the original's own name.
    const QString method = labelOf(entry->pipeline, entry->scale).replace(QStringLiteral(" ×"), QStringLiteral("-x")).replace(' ', '-');
    const QString path =
        freePath(desk_.work.settings.lastFolder(), QStringLiteral("%1_%2").arg(stemOf(*image), method), QStringLiteral("png"));
    auto* dialog = new SaveDialog(markOf(*entry), path,
                                  entry->graph ? SaveDialog::Kind::graph : SaveDialog::Kind::picture, &desk_.window);
    connect(dialog, &SaveDialog::chosen, this, [this, resultId](const SaveChoice& choice) {
        desk_.work.settings.setLastFolder(QFileInfo(choice.path).absolutePath());
        desk_.work.session.save(resultId, choice.path, choice.mark, choice.reason);
    });
    dialog->open();
}

void FilePart::copyPicture() {
    const OpenImage* image = desk_.work.session.current();
    if (!image || image->image.empty()) return;
    const ResultEntry* entry = desk_.work.session.result(desk_.composer.activeResult());
    if (!entry && !image->earlier) {
        QApplication::clipboard()->setImage(toQImage(image->image));
        desk_.messages.showNotice(tr("Copied the original."));
        return;
    }
    if (entry && !entry->ready()) return;
    desk_.work.bridge.start<QImage>(
        Lane::io, "Copy",
        [restored = entry ? entry->restored : nullptr, opened = image->image,
         mark = image->earlier ? image->earlier->mark : std::string()](const JobContext&) -> Result<QImage> {
            return restored ? markedPicture(*restored) : markedPicture(opened, mark);
        },
        whileThere(this, [this, label = entry ? labelOf(*entry) : image->name](Result<QImage> picture) {
            if (!picture) {
                desk_.messages.showError(tr("%1 was not copied").arg(label), errorText(picture.error()));
                return;
            }
            QApplication::clipboard()->setImage(*picture);
            desk_.messages.showNotice(tr("Copied %1 with its mark.").arg(label));
        }));
}

void FilePart::copyViews() {
    QImage picture = desk_.views.picture();
    // Where it is pasted as a picture of its own, it is known to be processed or made up.
    Making all;
    for (int i = 0; i < desk_.views.count(); ++i) {
        const ViewContent& content = desk_.views.view(i)->content();
        if (!desk_.views.view(i)->isVisibleTo(&desk_.views)) continue;
        all.processed |= content.processed;
        all.learned |= content.processed && content.learned;
        all.madeUp |= content.madeUp;
    }
    if (const auto processing = processingOf(all)) {
        const std::string methods = "views as shown";
        const std::string mark = *processing == Processing::madeUp
                                     ? madeUpMark(methods)
                                     : markWords(isLearned(*processing) ? Learning::trained : Learning::none, methods,
                                                 isMadeUp(*processing) ? Subject::madeUp : Subject::eye);
        picture.setText(QStringLiteral("Comment"), QString::fromStdString(mark));
    }
    QApplication::clipboard()->setImage(picture);
    desk_.messages.showNotice(tr("Copied the views as shown."));
}

}  // namespace fovea
