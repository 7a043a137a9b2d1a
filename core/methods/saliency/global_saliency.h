#pragma once

#include <memory>

#include "core/methods/method.h"

namespace fovea {

// saliency.global.
std::shared_ptr<const Method> makeGlobalSaliency();

}  // namespace fovea
