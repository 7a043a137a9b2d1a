// The actions' half of MainWindow: which action calls what.
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>

#include "core/base/version.h"
#include "ui/model/labels.h"
#include "ui/model/marked_picture.h"
#include "ui/widgets/compare_view.h"
#include "ui/widgets/key_sheet.h"
#include "ui/widgets/main_window.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/run_panel.h"
#include "ui/widgets/save_dialog.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/train_dialog.h"

namespace fovea {

void MainWindow::connectActions() {
    const auto on = [this](QAction* action, auto call) { connect(action, &QAction::triggered, this, call); };
    on(actions_.open, [this] { askForFiles(); });
    on(actions_.samples, [this] { openSamples(); });
    on(actions_.save, [this] { askWhereToSave(); });
    on(actions_.closeImage, [this] {
        if (const OpenImage* image = session_.current()) session_.close(image->id);
    });
    on(actions_.quit, [this] { close(); });
    on(actions_.copyPicture, [this] { copyPicture(); });
    on(actions_.copyViews, [this] { copyViews(); });
    on(actions_.reference, [this] { askForReference(); });
    on(actions_.referenceIsOriginal, [this] { measures_.setReference({}); });
    on(actions_.run, [this] { runPanel_->run(); });
    on(actions_.cancel, [this] { escape(); });
    on(actions_.train, [this] { showTraining(); });
    on(actions_.keys, [this] { (new KeySheet(*this))->show(); });
    on(actions_.about, [this] {
        const std::string number(version());
        auto* box = new QMessageBox(
            QMessageBox::NoIcon, tr("About Fovea"),
            tr("<h3>Fovea %1</h3><p>Restores retinal fundus photographs: super-resolution, deblurring, denoising, "
               "vessels.</p><p><b>Research software, not a medical device.</b> Not for diagnosis. Restored pictures "
               "can "
               "show what was not there and hide what was.</p><p>GPL-3.0-or-later. Built with Qt, LibTorch, OpenCV, "
               "GDCM "
               "and QCustomPlot.</p>")
                .arg(QString::fromStdString(number)),
            QMessageBox::Close, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    for (QAction* action : actions_.tasks->actions())
        on(action, [this, action] {
            runPanel_->setTask(static_cast<Task>(action->data().toInt()));
            panels_[1]->show();
            panels_[1]->raise();
        });
    connect(actions_.devices, &QActionGroup::triggered, this,
            [this](QAction* action) { session_.options.device = static_cast<DeviceChoice>(action->data().toInt()); });
    connect(actions_.precisions, &QActionGroup::triggered, this, [this](QAction* action) {
        session_.options.precision = static_cast<PrecisionChoice>(action->data().toInt());
    });
    for (QAction* action : actions_.themes->actions())
        action->setChecked(action->data().toString() == settings_.theme());
    connect(actions_.themes, &QActionGroup::triggered, this, [this](QAction* action) {
        settings_.setTheme(action->data().toString());
        applyTheme(*static_cast<QApplication*>(QApplication::instance()), settings_.theme());
    });
}

void MainWindow::connectViewActions() {
    const auto on = [this](QAction* action, auto call) { connect(action, &QAction::triggered, this, call); };
    on(actions_.fit, [this] { views_->fit(); });
    on(actions_.actualSize, [this] { views_->showActualSize(); });
    on(actions_.zoomIn, [this] { views_->zoomBy(1.25); });
    on(actions_.zoomOut, [this] { views_->zoomBy(0.8); });
    connect(actions_.saliency, &QAction::toggled, &overlays_, [this](bool shown) {
        if (shown != overlays_.saliencyOn()) overlays_.setSaliencyOn(shown);
    });
    connect(actions_.vessels, &QAction::triggered, &overlays_, [this](bool shown) { overlays_.setVesselsOn(shown); });
    on(actions_.sideBySide, [this] { views_->setSolo({}); });
    on(actions_.blink, [this] { views_->blink(); });
    for (int i = 0; i < actions_.solo.size(); ++i) on(actions_.solo[i], [this, i] { views_->toggleSolo(i); });
    connect(actions_.results, &QMenu::aboutToShow, this, &MainWindow::listResults);
    on(actions_.closeResult, [this] { session_.closeResult(activeResult()); });
}

// Esc stops what runs; with nothing running it brings all views back.
void MainWindow::escape() {
    if (session_.running())
        session_.cancelRun();
    else
        views_->setSolo({});
}

void MainWindow::listResults() {
    actions_.results->clear();
    const OpenImage* image = session_.current();
    if (!image) return;
    for (const auto& entry : image->results) {
        QAction* action = actions_.results->addAction(labelOf(*entry));
        action->setCheckable(true);
        action->setChecked(entry->shown);
        connect(action, &QAction::toggled, this, [this, id = entry->id](bool shown) {
            if (shown)
                session_.showResult(id);
            else
                session_.hideResult(id);
        });
    }
}

// Where made-up photographs go.
void MainWindow::askForFolder() {
    auto* dialog = new QFileDialog(this, tr("Folder for made-up photographs"), settings_.lastFolder());
    dialog->setObjectName(QStringLiteral("folderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, runPanel_, &RunPanel::synthesize);
    dialog->open();
}

void MainWindow::askForFiles() {
    auto* dialog =
        new QFileDialog(this, tr("Open fundus photographs"), settings_.lastFolder(),
                        tr("Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.ppm *.pgm *.gif *.dcm);;All files (*)"));
    dialog->setObjectName(QStringLiteral("openDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::openFiles);
    dialog->open();
}

void MainWindow::askForReference() {
    if (!session_.current()) {
        messages_->showError(tr("There is nothing to measure"), tr("Open a photograph first."));
        return;
    }
    // What is open already is one click away.
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("referenceMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& image : session_.images())
        if (image.get() != session_.current())
            connect(menu->addAction(image->name), &QAction::triggered, this,
                    [this, path = image->path] { measures_.setReference(path); });
    menu->addSeparator();
    connect(menu->addAction(tr("Choose a file…")), &QAction::triggered, this, &MainWindow::askForReferenceFile);
    menu->popup(QCursor::pos());
}

void MainWindow::askForReferenceFile() {
    auto* dialog = new QFileDialog(this, tr("Measure against"), settings_.lastFolder(), tr("Pictures (*)"));
    dialog->setObjectName(QStringLiteral("referenceDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &measures_, &MeasureModel::setReference);
    dialog->open();
}

void MainWindow::askWhereToSave() {
    const int resultId = activeResult();
    const ResultEntry* entry = session_.result(resultId);
    const OpenImage* image = session_.current();
    if (!entry || !entry->ready() || !image) return;
    // A name that says what was done, in the folder used last; never the original's own name.
    const QString method = labelOf(*entry).replace(QStringLiteral(" ×"), QStringLiteral("-x")).replace(' ', '-');
    const QDir folder(settings_.lastFolder());
    const QString stem = QFileInfo(image->path).completeBaseName();
    QString path = folder.filePath(QStringLiteral("%1_%2.png").arg(stem, method));
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(QStringLiteral("%1_%2_%3.png").arg(stem, method).arg(i));
    auto* dialog = new SaveDialog(QString::fromStdString(processedMark(entry->pipeline)), path,
                                  entry->graph ? SaveDialog::Kind::graph : SaveDialog::Kind::picture, this);
    connect(dialog, &SaveDialog::chosen, this, [this, resultId](const SaveChoice& choice) {
        settings_.setLastFolder(QFileInfo(choice.path).absolutePath());
        session_.save(resultId, choice.path, choice.mark, choice.reason);
    });
    dialog->open();
}

void MainWindow::copyPicture() {
    const OpenImage* image = session_.current();
    if (!image || image->image.empty()) return;
    const ResultEntry* entry = session_.result(activeResult());
    if (!entry) {
        QApplication::clipboard()->setImage(toQImage(image->image));
        messages_->showNotice(tr("Copied the original."));
        return;
    }
    if (!entry->ready()) return;
    session_.bridge().start<QImage>(
        Lane::io, "Copy",
        [restored = entry->restored](const JobContext&) -> Result<QImage> { return markedPicture(*restored); },
        [this, label = labelOf(*entry)](Result<QImage> picture) {
            if (!picture) {
                messages_->showError(tr("%1 was not copied").arg(label),
                                     QString::fromStdString(picture.error().message));
                return;
            }
            QApplication::clipboard()->setImage(*picture);
            messages_->showNotice(tr("Copied %1 with its mark.").arg(label));
        });
}

void MainWindow::copyViews() {
    QApplication::clipboard()->setImage(views_->picture());
    messages_->showNotice(tr("Copied the views as shown."));
}

void MainWindow::showTraining() {
    if (!training_) training_ = new TrainDialog(session_.bridge(), this);
    training_->show();
    training_->raise();
    training_->activateWindow();
}

}  // namespace fovea
