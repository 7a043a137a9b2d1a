// What one view is given to show.
#pragma once

#include <QSizeF>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

#include "ui/model/display_pyramid.h"
#include "ui/widgets/legends.h"

namespace fovea {

// Something drawn over a picture, covering the same retina.
struct Layer {
    SharedPyramid pyramid;
    double opacity = 1;
    bool operator==(const Layer&) const = default;
};

enum class ViewKind {
    original,
    result,
    derived  // made from other views, like a difference; not in the session
};

struct ViewContent {
    ViewKind kind = ViewKind::original;
    int pictureId = 0;  // the image's or the result's; of a derived view negative, and the same as long as it means the same
    int resultId = 0;   // 0: the original, or a derived view
    QString title;     // "11_dr.jpg", "sr.fovea ×4"
    QString detail;    // size
    QStringList notes;  // what else must be said about what is shown ("luminance matched"), each a few words
    bool processed = false;
    QString methods;  // what the processed-mark names; empty: the title
    QString program;  // that made it, "Fovea 0.1.0"; empty: this one
    bool learned = false;  // a trained model had a part in it
    bool madeUp = false;   // it shows nobody's eye, whether it was processed or not
    SharedPyramid pyramid;  // none while it is being made
    QSizeF retinaSize;      // of the original
    std::vector<Layer> layers;
    std::vector<Legend> legends;  // of the layers, or of the picture itself when its colours mean values
    // While it is being made:
    std::optional<double> fraction;
    QString stage;
};

}  // namespace fovea
