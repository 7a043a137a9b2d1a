#include "ui/widgets/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QStackedWidget>
#include <cmath>

#include "ui/model/labels.h"
#include "ui/widgets/compare_view.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/film_strip.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics_panel.h"
#include "ui/widgets/overlay_panel.h"
#include "ui/widgets/panel_title.h"
#include "ui/widgets/run_panel.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/train_dialog.h"
#include "ui/widgets/view_contents.h"

namespace fovea {

namespace {
constexpr int kPanelWidth = 236;
constexpr int kArrowStepPx = 60;
}  // namespace

MainWindow::MainWindow(Session& session, OverlayModel& overlays, MeasureModel& measures, Settings& settings,
                       std::filesystem::path samples)
    : session_(session),
      overlays_(overlays),
      measures_(measures),
      settings_(settings),
      samples_(std::move(samples)),
      centre_(new QStackedWidget(this)),
      views_(new CompareView(this)),
      messages_(new MessageBar(centre_)),
      status_(new StatusLine(this)),
      runPanel_(new RunPanel(session, this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Fovea"));
    setAcceptDrops(true);
    setDockNestingEnabled(false);
    auto* empty = new EmptyPage(this);
    centre_->addWidget(empty);
    centre_->addWidget(views_);
    setCentralWidget(centre_);
    setStatusBar(status_);
    actions_ = makeActions(*this, *views_);
    buildPanels();
    connect(empty, &EmptyPage::openAsked, this, &MainWindow::askForFiles);
    connect(empty, &EmptyPage::samplesAsked, this, &MainWindow::openSamples);
    connectModels();
    connectActions();
    connectViewActions();
    resize(1280, 800);
    restoreGeometry(settings_.geometry());
    restoreState(settings_.windowState());
    refreshViews();
    refreshActions();
}

QDockWidget* MainWindow::addPanel(Qt::DockWidgetArea area, const QString& title, const char* name, QWidget* content) {
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(QString::fromLatin1(name));
    const bool strip = content->objectName() == QLatin1String("filmStrip");
    // A strip of pictures names itself.
    dock->setTitleBarWidget(strip ? new QWidget(dock) : new PanelTitle(dock));
    if (strip || content == runPanel_) {
        dock->setWidget(content);
    } else {
        auto* scroll = new QScrollArea(dock);
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setWidget(content);
        scroll->setFocusPolicy(Qt::NoFocus);
        dock->setWidget(scroll);
    }
    if (!strip) dock->setMinimumWidth(kPanelWidth);
    addDockWidget(area, dock);
    actions_.window->addAction(dock->toggleViewAction());
    panels_ << dock;
    return dock;
}

void MainWindow::buildPanels() {
    strip_ = new FilmStrip(session_, this);
    addPanel(Qt::LeftDockWidgetArea, tr("Film strip"), "filmDock", strip_);
    auto* overlayPanel = new OverlayPanel(overlays_, this);
    auto* metricsPanel = new MetricsPanel(measures_, this);
    QDockWidget* run = addPanel(Qt::RightDockWidgetArea, tr("Run"), "runDock", runPanel_);
    QDockWidget* overlay = addPanel(Qt::RightDockWidgetArea, tr("Overlays"), "overlayDock", overlayPanel);
    QDockWidget* metrics = addPanel(Qt::RightDockWidgetArea, tr("Metrics"), "metricsDock", metricsPanel);
    resizeDocks({run, overlay, metrics}, {334, 166, 216}, Qt::Vertical);
    resizeDocks({run}, {kPanelWidth}, Qt::Horizontal);
    connect(overlayPanel, &OverlayPanel::coloursChosen, this,
            [this](const QString& name) { settings_.setColourMap(name); });
    connect(metricsPanel, &MetricsPanel::referenceAsked, this, &MainWindow::askForReference);
}

void MainWindow::connectModels() {
    connect(&session_, &Session::currentChanged, this, [this] {
        views_->setSolo({});
        refreshViews();
        views_->setActive(0);
    });
    connect(&session_, &Session::imagesChanged, this, &MainWindow::refreshActions);
    connect(&session_, &Session::imageChanged, this, &MainWindow::refreshViews);
    connect(&session_, &Session::resultsChanged, this, &MainWindow::refreshViews);
    connect(&session_, &Session::resultProgress, this, &MainWindow::showJob);
    connect(&session_, &Session::runEnded, this, [this](int resultId) {
        for (int i = 0; i < views_->count(); ++i)
            if (views_->view(i)->content().resultId == resultId) views_->setActive(i);
    });
    connect(&overlays_, &OverlayModel::changed, this, &MainWindow::refreshViews);
    connect(&session_, &Session::failed, messages_, &MessageBar::showError);
    connect(&overlays_, &OverlayModel::failed, messages_, &MessageBar::showError);
    connect(&measures_, &MeasureModel::failed, messages_, &MessageBar::showError);
    connect(&session_, &Session::noticed, messages_, &MessageBar::showNotice);
    connect(&session_, &Session::saved, messages_, [this](const QString& path) {
        messages_->showNotice(tr("Saved %1 and its record.").arg(QDir::toNativeSeparators(path)));
    });
    connect(runPanel_, &RunPanel::refused, messages_,
            [this](const QString& reason) { messages_->showError(tr("This cannot be run now"), reason); });
    connect(runPanel_, &RunPanel::folderWanted, this, &MainWindow::askForFolder);
    connect(runPanel_, &RunPanel::started, this, [this] {
        views_->setSolo({});
        views_->setFocus();
    });
    connect(views_, &CompareView::pointed, this, &MainWindow::pointed);
    connect(views_, &CompareView::viewportChanged, this,
            [this] { status_->showZoom(views_->count() ? views_->viewport().zoom() * devicePixelRatioF() * 100 : 0); });
    connect(views_, &CompareView::activeChanged, this, &MainWindow::refreshActions);
    connect(views_, &CompareView::soloChanged, this, &MainWindow::refreshActions);
    connect(views_, &CompareView::closeAsked, &session_, &Session::closeResult);
    connect(status_, &StatusLine::cancelAsked, &session_, &Session::cancelRun);
}

void MainWindow::refreshViews() {
    const bool open = session_.current() != nullptr;
    centre_->setCurrentIndex(open ? 1 : 0);
    views_->setContents(viewContents(session_, overlays_));
    setWindowTitle(open ? tr("%1 – Fovea").arg(session_.current()->name) : QStringLiteral("Fovea"));
    if (!session_.running()) status_->hideJob();
    if (!open) status_->showZoom(0);
    refreshActions();
}

int MainWindow::activeResult() const {
    return views_->active() < views_->count() ? views_->view(views_->active())->content().resultId : 0;
}

void MainWindow::refreshActions() {
    const OpenImage* image = session_.current();
    const ResultEntry* entry = session_.result(activeResult());
    const bool loaded = image && image->state == LoadState::ready;
    actions_.save->setEnabled(entry && entry->ready());
    actions_.save->setToolTip(entry && entry->ready() ? tr("Save %1  (Ctrl+S)").arg(labelOf(*entry))
                                                      : tr("Choose a result to save it"));
    actions_.closeImage->setEnabled(image);
    actions_.copyPicture->setEnabled(loaded && (!entry || entry->ready()));
    for (QAction* action : {actions_.copyViews, actions_.fit, actions_.actualSize, actions_.zoomIn, actions_.zoomOut,
                            actions_.saliency, actions_.run, actions_.reference})
        action->setEnabled(loaded);
    actions_.vessels->setEnabled(overlays_.vesselsThere());
    actions_.saliency->setChecked(overlays_.saliencyOn());
    actions_.vessels->setChecked(overlays_.vesselsOn() && overlays_.vesselsThere());
    actions_.referenceIsOriginal->setEnabled(!measures_.referenceName().isEmpty());
    const int views = views_->count();
    for (int i = 0; i < actions_.solo.size(); ++i) actions_.solo[i]->setEnabled(i < views && views > 1);
    actions_.sideBySide->setEnabled(views > 1 && views_->solo().has_value());
    actions_.blink->setEnabled(views > 1);
    actions_.closeResult->setEnabled(entry);
    actions_.results->setEnabled(image && !image->results.empty());
    status_->showDevice(entry && entry->ready() && !entry->restored->steps.empty()
                            ? QString::fromStdString(entry->restored->steps.back().device + " · " +
                                                     entry->restored->steps.back().precision)
                            : QString());
}

void MainWindow::showJob(int resultId) {
    const ResultEntry* entry = session_.result(resultId);
    if (!entry) return;
    status_->showJob(labelOf(*entry), entry->fraction, entry->stage, entry->remainingSeconds);
    for (int i = 0; i < views_->count(); ++i) {
        ViewContent content = views_->view(i)->content();
        if (content.resultId != resultId) continue;
        content.fraction = entry->fraction;
        const QString remaining = remainingText(entry->remainingSeconds);
        content.stage = remaining.isEmpty() ? entry->stage : QStringLiteral("%1 – %2").arg(entry->stage, remaining);
        views_->view(i)->setContent(std::move(content));
    }
}

void MainWindow::pointed(std::optional<QPointF> retina) {
    int resultId = 0;
    for (int i = 0; i < views_->count(); ++i)
        if (views_->view(i)->underMouse()) resultId = views_->view(i)->content().resultId;
    status_->showPointer(retina ? pointerText(session_, overlays_, resultId, *retina) : QString());
}

void MainWindow::openFiles(const QStringList& paths) {
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
            messages_->showError(tr("%1 holds no pictures").arg(info.fileName()), tr("Nothing was opened."));
        for (const QFileInfo& file : inside) files << file.absoluteFilePath();
    }
    if (files.isEmpty()) return;
    settings_.setLastFolder(QFileInfo(files.first()).absolutePath());
    session_.open(files);
    views_->setFocus();
}

void MainWindow::openSamples() {
    const QDir folder(QString::fromStdString(samples_.string()));
    QStringList files;
    if (!samples_.empty())
        for (const QFileInfo& file : folder.entryInfoList({"*.png"}, QDir::Files, QDir::Name))
            files << file.absoluteFilePath();
    if (files.isEmpty())
        messages_->showError(tr("The samples are not there"), tr("Looked in %1.").arg(folder.path()));
    else
        session_.open(files);
    views_->setFocus();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) files << url.toLocalFile();
    event->acceptProposedAction();
    if (files.isEmpty())
        messages_->showError(tr("Nothing was opened"), tr("What was dropped is not a file on this computer."));
    else
        openFiles(files);
}

// A running job is stopped and joined when its bridge goes; nothing half-made stays behind, so nothing is asked.
void MainWindow::closeEvent(QCloseEvent* event) {
    settings_.setWindow(saveGeometry(), saveState());
    session_.bridge().cancelAll();
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    messages_->place();
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left: views_->panBy({kArrowStepPx, 0}); return;
        case Qt::Key_Right: views_->panBy({-kArrowStepPx, 0}); return;
        case Qt::Key_Up: views_->panBy({0, kArrowStepPx}); return;
        case Qt::Key_Down: views_->panBy({0, -kArrowStepPx}); return;
        default: QMainWindow::keyPressEvent(event);
    }
}

}  // namespace fovea
