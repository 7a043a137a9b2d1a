#include "ui/model/view_layout.h"

#include <algorithm>

namespace fovea {

namespace {

constexpr int kGap = 2;

// As many columns as let a picture of this shape be largest.
int columnsFor(int count, const ViewRoom& room) {
    int best = 1;
    double bestZoom = 0;
    for (int columns = 1; columns <= count; ++columns) {
        const int rows = (count + columns - 1) / columns;
        const int width = room.size.width() / columns;
        const double zoom = std::min(width / std::max(1.0, room.picture.width()),
                                     (static_cast<double>(room.size.height()) / rows - room.headingPx(width)) /
                                         std::max(1.0, room.picture.height()));
        // All in one row unless rows are clearly larger: eyes compare better along a row. Else as few columns as are nearly
        // as large: wide headings say more.
        if (zoom > bestZoom * (columns == count ? 0.85 : 1.06)) {
            bestZoom = std::max(zoom, bestZoom);
            best = columns;
        }
    }
    return best;
}

std::vector<int> shownOf(int places, int count, int wanted) {
    std::vector<int> shown;
    if (count <= places) {
        for (int i = 0; i < count; ++i) shown.push_back(i);
    } else if (places == 1) {
        shown.push_back(wanted);
    } else {
        shown.push_back(0);
        const int first = 1 + (std::max(wanted, 1) - 1) / (places - 1) * (places - 1);
        for (int i = first; i < std::min(count, first + places - 1); ++i) shown.push_back(i);
    }
    return shown;
}

}  // namespace

std::vector<ViewPlace> placesOf(ViewLayout layout, int count, int wanted, const ViewRoom& room) {
    if (count == 0) return {};
    int columns = 1;
    int rows = 1;
    switch (layout) {
        case ViewLayout::automatic:
            columns = columnsFor(count, room);
            rows = (count + columns - 1) / columns;
            break;
        case ViewLayout::one: break;
        // Two beside each other, or one below the other where that is larger.
        case ViewLayout::two:
            columns = columnsFor(2, room);
            rows = 2 / columns;
            break;
        case ViewLayout::four: columns = rows = 2; break;
        case ViewLayout::nine: columns = rows = 3; break;
    }
    std::vector<ViewPlace> places;
    const auto edge = [](int total, int parts, int index) { return (total + kGap) * index / parts; };
    for (const int view : shownOf(columns * rows, count, wanted)) {
        const int place = static_cast<int>(places.size());
        const int left = edge(room.size.width(), columns, place % columns);
        const int top = edge(room.size.height(), rows, place / columns);
        places.push_back({view,
                          {left, top, edge(room.size.width(), columns, place % columns + 1) - left - kGap,
                           edge(room.size.height(), rows, place / columns + 1) - top - kGap}});
    }
    return places;
}

}  // namespace fovea
