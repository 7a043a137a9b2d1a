// Options of the three training schemes of synthesis. No torch here.
#pragma once

#include "core/base/params.h"

namespace fovea {

ParamSchema vaeSchema();
ParamSchema vesselDenoisingSchema();
ParamSchema pix2pixSchema();

}  // namespace fovea
