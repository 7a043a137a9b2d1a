#include "ui/widgets/main_window.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>

#include "ui/widgets/action_tips.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/parts/compare_part.h"
#include "ui/widgets/parts/display_part.h"
#include "ui/widgets/parts/batch_part.h"
#include "ui/widgets/parts/edit_part.h"
#include "ui/widgets/parts/exchange_part.h"
#include "ui/widgets/parts/file_part.h"
#include "ui/widgets/parts/gauge_part.h"
#include "ui/widgets/parts/help_part.h"
#include "ui/widgets/parts/inspector_part.h"
#include "ui/widgets/parts/marks_part.h"
#include "ui/widgets/parts/measure_part.h"
#include "ui/widgets/parts/overlay_part.h"
#include "ui/widgets/parts/preferences_part.h"
#include "ui/widgets/parts/print_part.h"
#include "ui/widgets/parts/report_part.h"
#include "ui/widgets/parts/results_part.h"
#include "ui/widgets/parts/run_part.h"
#include "ui/widgets/parts/session_part.h"
#include "ui/widgets/parts/track_part.h"
#include "ui/widgets/parts/train_part.h"
#include "ui/widgets/parts/view_part.h"

namespace fovea {

namespace {

// A window that was last on a screen that is gone comes back where there is one.
void keepOnScreen(QWidget& window) {
    const QRect frame = window.frameGeometry();
    for (const QScreen* screen : QGuiApplication::screens()) {
        const QRect seen = screen->availableGeometry() & frame;
        if (seen.width() >= 100 && seen.height() >= 100) return;
    }
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    window.resize(window.size().boundedTo(room.size()));
    window.move(room.center() - window.rect().center());
}

}  // namespace

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
    // Another page comes to the front of the stack, and would cover what is said and asked.
    connect(centre_, &QStackedWidget::currentChanged, &desk_->messages, &MessageBar::raise);
    resize(1280, 800);
    desk_->panels.settle();
    restoreGeometry(work.settings.geometry());
    restoreState(work.settings.windowState());
    keepOnScreen(*this);
    desk_->composer.refresh();
}

MainWindow::~MainWindow() = default;

// In the order in which their entries stand in menus, tool bar and panels.
void MainWindow::makeParts() {
    new EditPart(*desk_);
    files_ = new FilePart(*desk_);
    sessions_ = new SessionPart(*desk_);
    connect(files_, &FilePart::sessionChosen, sessions_, &SessionPart::openSession);
    exchange_ = new ExchangePart(*desk_, *files_);
    new PreferencesPart(*desk_);
    new ViewPart(*desk_);
    new ComparePart(*desk_);
    new RunPart(*desk_);
    new TrackPart(*desk_);
    new BatchPart(*desk_);
    new DisplayPart(*desk_);
    new OverlayPart(*desk_);
    new MeasurePart(*desk_);
    new ResultsPart(*desk_);
    new ReportPart(*desk_);
    new PrintPart(*desk_);
    new MarksPart(*desk_);
    new GaugePart(*desk_);
    new InspectorPart(*desk_);
    new TrainPart(*desk_);
    help_ = new HelpPart(*desk_);
    giveTips(*this);
}

void MainWindow::showWhatIsOpen() {
    const OpenImage* image = desk_->work.session.current();
    centre_->setCurrentIndex(image ? 1 : 0);
    // "[*]" is where Qt shows that there is something to save.
    const QString name = image ? QString(image->name).replace(QStringLiteral("[*]"), QStringLiteral("[*][*]")) + QStringLiteral("[*]") : QString();
    const bool madeUp = image && image->earlier && image->earlier->madeUp;
    setWindowTitle(madeUp  ? tr("%1 – synthetic, no patient – Fovea").arg(name)
                   : image ? tr("%1 – Fovea").arg(name)
                           : QStringLiteral("Fovea[*]"));
}

void MainWindow::openFiles(const QStringList& paths) { files_->openFiles(paths); }

void MainWindow::openSamples() { files_->openSamples(); }

void MainWindow::welcome() { help_->offerTour(); }

void MainWindow::offerRestore() { sessions_->offerRestore(); }

void MainWindow::endNow() {
    desk_->work.settings.setWindow(saveGeometry(), saveState());
    desk_->work.autosave.leave();
    desk_->work.training.pauseForClosing();
    desk_->work.bridge.cancelAll();
    QCoreApplication::exit(0);  // quit() would close the window, which asks
}

RunPanel& MainWindow::runPanel() { return desk_->runPanel; }

CompareView& MainWindow::views() { return desk_->views; }

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) Q_EMIT languageChanged();
    QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (ExchangePart::canTake(*event->mimeData())) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    exchange_->take(*event->mimeData());
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
