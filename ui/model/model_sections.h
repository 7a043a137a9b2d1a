// The sections of a session that the models of the window keep.
#pragma once

#include "ui/model/session_sections.h"

namespace fovea {

class DisplayModel;
class MarkModel;
class MeasureModel;
class OverlayModel;
class Session;

// The models outlive what is returned.
SessionSection sectionOf(DisplayModel& display);
SessionSection sectionOf(OverlayModel& overlays);
SessionSection sectionOf(MeasureModel& measures);
// Of the open photographs. The marks make their own steps.
SessionSection sectionOf(MarkModel& marks, Session& session);

}  // namespace fovea
