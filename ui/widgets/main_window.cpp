#include "ui/widgets/main_window.h"

#include <QCloseEvent>
#include <QMimeData>
#include <QStackedWidget>

#include "ui/widgets/empty_page.h"
#include "ui/widgets/parts/compare_part.h"
#include "ui/widgets/parts/display_part.h"
#include "ui/widgets/parts/file_part.h"
#include "ui/widgets/parts/help_part.h"
#include "ui/widgets/parts/inspector_part.h"
#include "ui/widgets/parts/marks_part.h"
#include "ui/widgets/parts/measure_part.h"
#include "ui/widgets/parts/overlay_part.h"
#include "ui/widgets/parts/results_part.h"
#include "ui/widgets/parts/run_part.h"
#include "ui/widgets/parts/train_part.h"
#include "ui/widgets/parts/view_part.h"

namespace fovea {

MainWindow::MainWindow(Workspace& work, std::filesystem::path samples) : centre_(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Fovea"));
    setAcceptDrops(true);
    auto* empty = new EmptyPage(this);
    auto* views = new CompareView(this);
    auto* status = new StatusLine(this);
    centre_->addWidget(empty);
    centre_->addWidget(views);
    setCentralWidget(centre_);
    setStatusBar(status);
    auto* book = new ActionBook(*this, *views);
    desk_.reset(new Desk{*this, work, *views, *new ViewComposer(work.session, *views, this),
                         *new MessageBar(centre_), *status, *book, *new PanelHost(*this, *book->menu(MenuId::window)),
                         *new RunPanel(work.session, this), std::move(samples), {}});
    makeParts();
    connect(empty, &EmptyPage::openAsked, files_, &FilePart::askForFiles);
    connect(empty, &EmptyPage::samplesAsked, files_, &FilePart::openSamples);
    connect(&desk_->composer, &ViewComposer::composed, this, &MainWindow::showWhatIsOpen);
    resize(1280, 800);
    desk_->panels.settle();
    restoreGeometry(work.settings.geometry());
    restoreState(work.settings.windowState());
    desk_->composer.refresh();
}

MainWindow::~MainWindow() = default;

// In the order in which their entries stand in menus, tool bar and panels.
void MainWindow::makeParts() {
    files_ = new FilePart(*desk_);
    new ViewPart(*desk_);
    new ComparePart(*desk_);
    new RunPart(*desk_);
    new DisplayPart(*desk_);
    new OverlayPart(*desk_);
    new MeasurePart(*desk_);
    new ResultsPart(*desk_);
    new MarksPart(*desk_);
    new InspectorPart(*desk_);
    new TrainPart(*desk_);
    new HelpPart(*desk_);
}

void MainWindow::showWhatIsOpen() {
    const OpenImage* image = desk_->work.session.current();
    centre_->setCurrentIndex(image ? 1 : 0);
    setWindowTitle(image ? tr("%1 – Fovea").arg(image->name) : QStringLiteral("Fovea"));
}

void MainWindow::openFiles(const QStringList& paths) { files_->openFiles(paths); }

void MainWindow::openSamples() { files_->openSamples(); }

RunPanel& MainWindow::runPanel() { return desk_->runPanel; }

CompareView& MainWindow::views() { return desk_->views; }

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) files << url.toLocalFile();
    event->acceptProposedAction();
    if (files.isEmpty())
        desk_->messages.showError(tr("Nothing was opened"), tr("What was dropped is not a file on this computer."));
    else
        openFiles(files);
}

// A running job is stopped and joined when its bridge goes; nothing half-made stays behind.
void MainWindow::closeEvent(QCloseEvent* event) {
    for (const auto& mayClose : desk_->mayClose)
        if (!mayClose()) {
            event->ignore();
            return;
        }
    desk_->work.settings.setWindow(saveGeometry(), saveState());
    desk_->work.bridge.cancelAll();
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    if (desk_) desk_->messages.place();
}

}  // namespace fovea
