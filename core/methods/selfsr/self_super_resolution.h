#pragma once

#include <memory>

#include "core/methods/method.h"

namespace fovea {

// sr.self.
std::shared_ptr<const Method> makeSelfSuperResolution();

}  // namespace fovea
