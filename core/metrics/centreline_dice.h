// Whether the network of vessels is connected as it is in the label: Dice of middle lines, which thin vessels weigh in as
// much as thick ones. Shit et al. 2021, "clDice - a novel topology-preserving loss function for tubular structure
// segmentation": precision = share of the map's middle lines that lie on the label's vessels, sensitivity = share of the
// label's middle lines that lie on the map's; clDice is their harmonic mean.
#pragma once

#include <optional>
#include <string>

#include "core/base/result.h"
#include "core/base/text.h"
#include "core/image/image.h"

namespace fovea {

struct CentrelineDice {
    double value = 0;
    double precision = 0;
    double sensitivity = 0;
    Text definition;
};

// Vessel where the probability is above the threshold, and where the label is above 0.5; only pixels where `mask` is
// above 0.5 count (absent: all). A map without any vessel scores 0.
// Errors: usage (sizes differ, the label has no vessel inside the mask), outOfMemory.
Result<CentrelineDice> centrelineDice(const Map& probability, const Map& label, const std::optional<Map>& mask, double threshold);
Result<CentrelineDice> centrelineDice(const Map& probability, const Map& label, const FieldOfView& fieldOfView, double threshold);

}  // namespace fovea
