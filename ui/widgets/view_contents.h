// What the views show, read from the models.
#pragma once

#include <vector>

#include "ui/model/overlay_model.h"
#include "ui/widgets/image_view.h"

namespace fovea {

// The original first, then the shown results; empty when nothing is open.
std::vector<ViewContent> viewContents(const Session& session, const OverlayModel& overlays);

// Value, place and saliency under the pointer, for the status line. `resultId` 0: the original.
QString pointerText(const Session& session, const OverlayModel& overlays, int resultId, QPointF retina);

}  // namespace fovea
