// What a model has seen, for its card. No torch here.
#pragma once

#include "core/train/photographs.h"
#include "core/train/recipe.h"

namespace fovea {

// The recipe's own words; where they give no size of retinas ("diameterPx", "workingDiameterPx", "sidePx"), that of the
// training photographs: [smallest, largest], of those whose field of view is known. A model of vessels works at that size.
Json domainOf(const Recipe& recipe, const Photographs& photographs);

}  // namespace fovea
