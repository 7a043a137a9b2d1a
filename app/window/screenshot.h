// `fovea --screenshot FILE`: opens, runs what was asked for, saves a picture of the window and ends. For documentation.
#pragma once

#include <QObject>
#include <QStringList>

#include "ui/widgets/main_window.h"
#include "ui/widgets/run_panel.h"

namespace fovea {

struct ScreenshotPlan {
    QString target;
    QStringList runs;   // tasks or method ids, one after the other
    QString reference;  // measured against; empty: the original
    bool saliency = false;
};

class Screenshot : public QObject {
    Q_OBJECT
public:
    Screenshot(MainWindow& window, Workspace& work, ScreenshotPlan plan);

private:
    // Looks whether everything asked for is on the screen, and takes the next step.
    void next();
    Status startRun(const QString& name);
    void finish(int code);

    MainWindow& window_;
    Session& session_;
    OverlayModel& overlays_;
    MeasureModel& measures_;
    ScreenshotPlan plan_;
    QTimer timer_;
    int calm_ = 0;  // looks in a row at which nothing was going on
};

}  // namespace fovea
