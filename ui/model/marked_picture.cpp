#include "ui/model/marked_picture.h"

#include "core/jobs/mark.h"
#include "ui/model/display_pyramid.h"

namespace fovea {

namespace {
// Where it is pasted as a picture of its own, the words are found again (earlier_work.h).
QImage said(QImage picture, const std::string& mark) {
    picture.setText(QStringLiteral("Comment"), QString::fromStdString(mark));
    return picture;
}
}  // namespace

QImage markedPicture(const Restored& restored) {
    const std::string words = markOf(restored);
    if (const auto* image = std::get_if<Image>(&restored.value)) return markedPicture(*image, words);
    return said(pyramidOf(withMarkStrip(std::get<Map>(restored.value), words))->level(0), words);
}

QImage markedPicture(const Image& image, const std::string& mark) { return said(toQImage(withMarkStrip(image, mark)), mark); }

}  // namespace fovea
