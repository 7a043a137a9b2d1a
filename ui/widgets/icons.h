// The window's few icons, drawn in the palette's text colour at any size: they follow the theme by themselves.
#pragma once

#include <QIcon>

namespace fovea {

enum class Glyph {
    open,
    save,
    copy,
    fit,
    actualSize,
    zoomIn,
    zoomOut,
    sideBySide,
    layout1,
    layout2,
    layout4,
    layout9,
    blink,
    wipe,
    difference,
    loupe,
    channel,
    contrast,
    saliency,
    vessels,
    markPoint,
    markBox,
    markPolygon,
    markEllipse,
    markText,
    previous,
    next,
    inspect,
    pixelValue,
    profile,
    boxRegion,
    ellipseRegion,
    ruler,
    close,
    reset,
    fold,
    unfold,
    warning,
    information
};

QIcon icon(Glyph glyph);

// Of the program, for its windows: the desktop's where it is installed, else the one built in.
QIcon applicationIcon();

}  // namespace fovea
