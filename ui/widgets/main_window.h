// Assembles the window: panels around the pictures, actions connected to models. No logic of its own.
#pragma once

#include <QMainWindow>
#include <filesystem>

#include "ui/model/measure_model.h"
#include "ui/model/overlay_model.h"
#include "ui/model/settings.h"
#include "ui/widgets/window_actions.h"

class QDockWidget;
class QStackedWidget;

namespace fovea {

class CompareView;
class FilmStrip;
class MessageBar;
class MetricsPanel;
class OverlayPanel;
class RunPanel;
class StatusLine;
class TrainDialog;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    // The models outlive the window. `samples`: the folder with the shipped photographs (may be missing).
    MainWindow(Session& session, OverlayModel& overlays, MeasureModel& measures, Settings& settings,
               std::filesystem::path samples);

    void openFiles(const QStringList& paths);
    void openSamples();
    RunPanel& runPanel() { return *runPanel_; }
    CompareView& views() { return *views_; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QDockWidget* addPanel(Qt::DockWidgetArea area, const QString& title, const char* name, QWidget* content);
    void buildPanels();
    void connectModels();
    void connectActions();
    void connectViewActions();
    void refreshViews();
    void refreshActions();
    void showJob(int resultId);
    void pointed(std::optional<QPointF> retina);
    void escape();
    void askForFiles();
    void askForFolder();
    void askForReference();
    void askForReferenceFile();
    void askWhereToSave();
    void copyPicture();
    void copyViews();
    void listResults();
    void showTraining();
    int activeResult() const;

    Session& session_;
    OverlayModel& overlays_;
    MeasureModel& measures_;
    Settings& settings_;
    std::filesystem::path samples_;
    QStackedWidget* centre_;
    CompareView* views_;
    MessageBar* messages_;
    StatusLine* status_;
    RunPanel* runPanel_;
    FilmStrip* strip_ = nullptr;
    QList<QDockWidget*> panels_;
    WindowActions actions_;
    TrainDialog* training_ = nullptr;
};

}  // namespace fovea
