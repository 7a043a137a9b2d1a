// saliency.local: the local saliency map as a method. No torch here.
#pragma once

#include "core/methods/method.h"

namespace fovea {

// Equations 1 to 3 of the saliency paper (core/nn/saliency.h); needs no model.
void registerLocalSaliency(MethodRegistry& registry);

}  // namespace fovea
