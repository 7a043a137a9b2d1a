#include "ui/widgets/view_contents.h"

#include <QCoreApplication>
#include <cmath>

#include "ui/model/labels.h"

namespace fovea {

namespace {

void addLayers(ViewContent& content, const OverlayModel& overlays, int pictureId) {
    if (SharedPyramid heat = overlays.saliency(pictureId)) {
        content.layers.push_back({std::move(heat), overlays.opacity()});
        content.legendTitle = overlays.legendTitle();
        content.legendColours = overlays.colours();
    }
    if (SharedPyramid vessels = overlays.vessels())
        content.layers.push_back({std::move(vessels), overlays.vesselOpacity()});
}

QString tr(const char* text) { return QCoreApplication::translate("fovea::viewContents", text); }

}  // namespace

std::vector<ViewContent> viewContents(const Session& session, const OverlayModel& overlays) {
    std::vector<ViewContent> contents;
    const OpenImage* image = session.current();
    if (!image) return contents;
    ViewContent original;
    original.title = image->name;
    original.retinaSize = QSizeF(image->width, image->height);
    original.pyramid = image->pyramid;
    if (image->width) original.detail = sizeText(image->width, image->height);
    if (!image->pyramid) original.stage = tr("Opening %1…").arg(image->name);
    addLayers(original, overlays, image->id);
    contents.push_back(std::move(original));
    for (const ResultEntry* entry : session.shownResults()) {
        ViewContent content;
        content.resultId = entry->id;
        content.title = labelOf(*entry);
        content.retinaSize = QSizeF(image->width, image->height);
        if (entry->ready()) {
            content.processed = true;
            content.pyramid = entry->pyramid;
            content.detail = sizeText(entry->pyramid->width(), entry->pyramid->height());
            if (entry->image()) addLayers(content, overlays, entry->id);
        } else {
            content.fraction = entry->fraction;
            content.stage = entry->stage.isEmpty() ? tr("Waiting…") : entry->stage;
        }
        contents.push_back(std::move(content));
    }
    return contents;
}

QString pointerText(const Session& session, const OverlayModel& overlays, int resultId, QPointF retina) {
    const OpenImage* image = session.current();
    if (!image || retina.x() < 0 || retina.y() < 0 || retina.x() >= image->width || retina.y() >= image->height)
        return {};
    const ResultEntry* entry = session.result(resultId);
    const int scale = entry ? entry->scale : 1;
    const int x = static_cast<int>(std::floor(retina.x() * scale));
    const int y = static_cast<int>(std::floor(retina.y() * scale));
    QString value;
    if (!entry)
        value = valueText(image->image, x, y);
    else if (entry->image())
        value = valueText(*entry->image(), x, y);
    else if (entry->map())
        value = valueText(*entry->map(), x, y);
    QString text = positionText(retina, image->image.info().spacing);
    // The place is one for all views; the value is that of the picture under the pointer.
    if (!value.isEmpty())
        text = (entry ? QStringLiteral("%1 (processed): ").arg(labelOf(*entry)) : QString()) + value +
               QStringLiteral("  ·  ") + text;
    if (const auto saliency = overlays.saliencyAt(entry ? entry->id : image->id, x, y))
        text += tr("  ·  saliency %1").arg(*saliency, 0, 'f', 2);
    return text;
}

}  // namespace fovea
