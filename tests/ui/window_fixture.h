// A whole window with its models, its settings in a temporary file.
#pragma once

#include <QAction>

#include "tests/ui/slow_method.h"
#include "tests/ui/ui_support.h"
#include "ui/widgets/compare_view.h"
#include "ui/widgets/main_window.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/run_panel.h"
#include "ui/widgets/theme.h"

namespace fovea::test {

class WindowHolder {
protected:
    WindowHolder()
        : settings(QString::fromStdString((folder / "fovea.conf").string())),
          work(registryWithSlowMethod(), bridge, settings),
          session(work.session),
          overlays(work.overlays),
          measures(work.measures),
          window(work, folder / "samples") {
        applyTheme(*qApp, "dark");
        window.resize(1280, 800);
        window.show();
    }
    void trigger(const char* name) { named<QAction>(window, name).trigger(); }
    bool openRetina(int side = 96) {
        window.openFiles({writtenRetina(folder, "retina.png", side)});
        return waitUntil([&] { return session.current() && session.current()->image.fieldOfView(); });
    }
    bool runHere(const char* id) {
        const Status status = session.run(id, (*session.registry().find(id))->info().schema.defaults());
        return status && waitUntil([&] { return !session.running() && !measures.busy(); });
    }
    QString message() { return named<MessageBar>(window, "messageBar").text(); }

    TemporaryFolder folder;
    Settings settings;
    JobBridge bridge;
    Workspace work;
    Session& session;
    OverlayModel& overlays;
    MeasureModel& measures;
    MainWindow window;
};

class WindowTest : public WindowHolder, public ::testing::Test {};

}  // namespace fovea::test
