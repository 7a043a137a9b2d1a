#include "ui/model/view_layout.h"

#include <gtest/gtest.h>

namespace fovea {
namespace {

ViewRoom roomOf(QSize size, QSizeF picture) {
    return {size, picture, [](int width) { return width < 340 ? 40 : 26; }};
}

int columnsOf(const std::vector<ViewPlace>& places) {
    int columns = 0;
    for (const ViewPlace& place : places) columns += place.rect.top() == places.front().rect.top();
    return columns;
}

TEST(ViewLayout, ASquarePictureIsPutInTheSquarestGrid) {
    const ViewRoom room = roomOf({960, 716}, {565, 584});
    const int expected[] = {0, 1, 2, 3, 2, 3, 3, 4, 4, 3};
    for (const int count : {1, 2, 3, 4, 5, 6, 9})
        EXPECT_EQ(columnsOf(placesOf(ViewLayout::automatic, count, 0, room)), expected[count]) << count;
}

TEST(ViewLayout, TwoStandBesideEachOtherUnlessTheRoomIsTall) {
    EXPECT_EQ(columnsOf(placesOf(ViewLayout::two, 2, 0, roomOf({960, 716}, {4288, 2848}))), 2);
    EXPECT_EQ(columnsOf(placesOf(ViewLayout::two, 2, 0, roomOf({500, 1400}, {4288, 2848}))), 1);
}

TEST(ViewLayout, PlacesDoNotOverlapAndFillTheRoom) {
    for (const ViewLayout layout : {ViewLayout::automatic, ViewLayout::two, ViewLayout::four, ViewLayout::nine})
        for (int count = 1; count <= 9; ++count) {
            const std::vector<ViewPlace> places = placesOf(layout, count, count - 1, roomOf({961, 717}, {600, 400}));
            for (std::size_t i = 0; i < places.size(); ++i) {
                EXPECT_TRUE(QRect(0, 0, 961, 717).contains(places[i].rect)) << count;
                for (std::size_t j = 0; j < i; ++j) EXPECT_FALSE(places[i].rect.intersects(places[j].rect)) << count;
            }
            EXPECT_EQ(places.front().view, 0) << "the original is seen in every one of them";
        }
    EXPECT_TRUE(placesOf(ViewLayout::automatic, 0, 0, roomOf({900, 700}, {})).empty());
}

TEST(ViewLayout, ThePageOfTheWantedViewIsShown) {
    const auto views = [](ViewLayout layout, int wanted) {
        std::vector<int> shown;
        for (const ViewPlace& place : placesOf(layout, 9, wanted, roomOf({960, 716}, {600, 400}))) shown.push_back(place.view);
        return shown;
    };
    EXPECT_EQ(views(ViewLayout::one, 7), std::vector{7});
    EXPECT_EQ(views(ViewLayout::two, 7), (std::vector{0, 7}));
    EXPECT_EQ(views(ViewLayout::four, 8), (std::vector{0, 7, 8}));
    EXPECT_EQ(views(ViewLayout::four, 0), (std::vector{0, 1, 2, 3}));
}

}  // namespace
}  // namespace fovea
