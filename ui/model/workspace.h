// Every model of one window, built in the order in which they need each other. Knows no widget; outlives the window.
#pragma once

#include <QUndoStack>

#include "ui/model/display_model.h"
#include "ui/model/edits/edit_recorder.h"
#include "ui/model/mark_model.h"
#include "ui/model/measure_model.h"
#include "ui/model/overlay_model.h"
#include "ui/model/session.h"
#include "ui/model/settings.h"

namespace fovea {

struct Workspace {
    // `settings` and `bridge` outlive it.
    Workspace(MethodRegistry registry, JobBridge& bridge, Settings& settings);

    Settings& settings;
    JobBridge& bridge;
    QUndoStack edits;  // named steps of everything that can be edited
    Session session;
    DisplayModel display;
    OverlayModel overlays;
    MeasureModel measures;
    MarkModel marks;
    SessionSections sections;
    EditRecorder recorder{session, sections, edits};
};

}  // namespace fovea
