// What a part of the window works with. A part (ui/widgets/parts) is a QObject made with the desk: it enters its actions
// and panels, connects them to models, and holds the little state that is the window's alone. MainWindow only makes them.
#pragma once

#include <filesystem>
#include <functional>
#include <vector>

#include "ui/model/workspace.h"
#include "ui/widgets/action_book.h"
#include "ui/widgets/compare_view.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/panel_host.h"
#include "ui/widgets/run_panel.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/view_composer.h"

class QMainWindow;

namespace fovea {

struct Desk {
    QMainWindow& window;
    Workspace& work;
    CompareView& views;
    ViewComposer& composer;
    MessageBar& messages;
    StatusLine& status;
    ActionBook& actions;
    PanelHost& panels;
    RunPanel& runPanel;
    std::filesystem::path samples;  // the shipped photographs; may be missing
    // Asked in turn when the window is to be closed; one that says false keeps it open (and asks its user why).
    std::vector<std::function<bool()>> mayClose;
};

}  // namespace fovea
