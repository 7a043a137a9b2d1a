// Which views are seen and where, for a number of views and a room.
#pragma once

#include <QRect>
#include <QSizeF>
#include <functional>
#include <vector>

namespace fovea {

// automatic: all of them, as large as can be. one, two, four, nine: so many places; where there are more views than
// places, the original keeps the first place and the page with the wanted view is shown beside it.
enum class ViewLayout { automatic, one, two, four, nine };

struct ViewPlace {
    int view = 0;
    QRect rect;
};

struct ViewRoom {
    QSize size;
    QSizeF picture;                     // whose shape the places should suit
    std::function<int(int)> headingPx;  // height of a heading by the width of its view
};

// `wanted` is among the views shown. Empty for no view.
std::vector<ViewPlace> placesOf(ViewLayout layout, int count, int wanted, const ViewRoom& room);

}  // namespace fovea
