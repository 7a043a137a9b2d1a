// Every model of one window, built in the order in which they need each other. Knows no widget; outlives the window.
#pragma once

#include <QUndoStack>

#include "ui/model/difference_model.h"
#include "ui/model/display_model.h"
#include "ui/model/luminance_model.h"
#include "ui/model/mark_model.h"
#include "ui/model/measure_model.h"
#include "ui/model/overlay_model.h"
#include "ui/model/pair_model.h"
#include "ui/model/session.h"
#include "ui/model/settings.h"
#include "ui/model/training/train_queue.h"

namespace fovea {

struct Workspace {
    // `settings` and `bridge` outlive it.
    Workspace(MethodRegistry registry, JobBridge& bridge, Settings& settings);

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
    ModelShelf shelf;      // its folders are given by who makes the workspace
    TrainQueue training;
};

}  // namespace fovea
