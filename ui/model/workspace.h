// Every model of one window, built in the order in which they need each other. Knows no widget; outlives the window.
#pragma once

#include <QUndoStack>

#include "ui/model/autosave.h"
#include "ui/model/difference_model.h"
#include "ui/model/display_model.h"
#include "ui/model/edits/edit_recorder.h"
#include "ui/model/gauge_model.h"
#include "ui/model/luminance_model.h"
#include "ui/model/mark_model.h"
#include "ui/model/measure_model.h"
#include "ui/model/missing_files.h"
#include "ui/model/overlay_model.h"
#include "ui/model/pair_model.h"
#include "ui/model/recent_files.h"
#include "ui/model/session.h"
#include "ui/model/session_keeper.h"
#include "ui/model/settings.h"
#include "ui/model/tracking_seeds.h"
#include "ui/model/training/train_queue.h"

namespace fovea {

struct Workspace {
    // `settings` and `bridge` outlive it.
    Workspace(MethodRegistry registry, JobBridge& bridge, Settings& settings);
    // Device and threads as the settings say.
    void takeRunOptions();

    Settings& settings;
    JobBridge& bridge;
    QUndoStack edits;  // named steps of everything that can be edited
    Session session;
    PairModel pair;
    DifferenceModel difference;
    LuminanceModel luminance;
    DisplayModel display;
    OverlayModel overlays;
    MeasureModel measures;
    MarkModel marks;
    GaugeModel gauges;
    TrackingSeeds seeds;   // for the next tracking; not part of the session
    ModelShelf shelf;      // its folders are given by who makes the workspace
    TrainQueue training;
    SessionSections sections;
    EditRecorder recorder{session, sections, edits};
    RecentFiles recent{settings};
    MissingFiles missing{session, marks};
    SessionKeeper keeper{*this};
    Autosave autosave{*this};
};

}  // namespace fovea
