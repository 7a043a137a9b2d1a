// A picture made ready for drawing: 8-bit levels, each half the size of the one before, built once in the background.
// The right level for a zoom is never more than twice as fine as the screen, so a frame costs what the screen shows,
// not what the picture holds.
#pragma once

#include <QImage>
#include <QRectF>
#include <memory>
#include <vector>

#include "core/image/display_tone.h"
#include "core/image/image.h"
#include "ui/model/colour_maps.h"

class QPainter;

namespace fovea {

// How a level is made from the one before. strongest: the most opaque of four pixels, so that thin lines stay.
enum class Halving { mean, strongest };

class DisplayPyramid {
public:
    // Takes level 0; builds the others. Format_RGB32 or Format_ARGB32_Premultiplied.
    explicit DisplayPyramid(QImage finest, Halving halving = Halving::mean);
    // The same levels, not copied, shown through a tone: what is drawn goes through its table, the levels stay.
    DisplayPyramid(const DisplayPyramid& other, const DisplayTone& tone);

    int width() const { return levels_.front().width(); }
    int height() const { return levels_.front().height(); }
    const QImage& level(int index) const { return levels_[static_cast<std::size_t>(index)]; }
    int levels() const { return static_cast<int>(levels_.size()); }
    // The coarsest level with at least one pixel per screen pixel, for `scale` screen pixels per pixel of level 0.
    int levelFor(double scale) const;

    // Draws the part `source` (in pixels of level 0) onto `target` under the painter's own transform. Pixels are shown as
    // squares from fourfold enlargement on, smoothed below.
    void draw(QPainter& painter, QRectF target, QRectF source, double devicePixelRatio) const;

private:
    void drawToned(QPainter& painter, QRectF target, QRectF source, double devicePixelRatio) const;
    std::vector<QImage> levels_;
    std::shared_ptr<const ToneTable> tone_;  // none: as it is
};

using SharedPyramid = std::shared_ptr<const DisplayPyramid>;

// Thread-safe; meant for the io lane.
SharedPyramid pyramidOf(const Image& image);
SharedPyramid pyramidOf(const Map& map);  // in grey
// A map whose colours say values from `low` to `high` (which may be less), cut to them; opaque.
SharedPyramid scalePyramid(const Map& map, double low, double high, ColourMap colours);

// 8-bit copy of a picture, for the clipboard.
QImage toQImage(const Image& image);

}  // namespace fovea
