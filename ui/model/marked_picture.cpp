#include "ui/model/marked_picture.h"

#include "core/jobs/mark.h"
#include "ui/model/display_pyramid.h"

namespace fovea {

QImage markedPicture(const Restored& restored) {
    const std::string words = processedMark(restored.pipeline);
    if (const auto* image = std::get_if<Image>(&restored.value)) return toQImage(withMarkStrip(*image, words));
    return pyramidOf(withMarkStrip(std::get<Map>(restored.value), words))->level(0);
}

}  // namespace fovea
