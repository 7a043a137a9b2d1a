// The sections of a session that the models of the window keep.
#pragma once

#include "ui/model/session_sections.h"

namespace fovea {

class DifferenceModel;
class DisplayModel;
class GaugeModel;
class LuminanceModel;
class MarkModel;
class MeasureModel;
class OverlayModel;
class PairModel;
class Session;

// The models outlive what is returned.
SessionSection sectionOf(DisplayModel& display);
SessionSection sectionOf(OverlayModel& overlays);
SessionSection sectionOf(MeasureModel& measures);
// Which two pictures are compared, and how.
SessionSection sectionOf(PairModel& pair, DifferenceModel& difference, LuminanceModel& luminance);
// Lines, regions and rulers of the open photographs. They make their own steps.
SessionSection sectionOf(GaugeModel& gauges, Session& session);
// Of the open photographs. The marks make their own steps.
SessionSection sectionOf(MarkModel& marks, Session& session);

}  // namespace fovea
