#include "ui/model/viewport.h"

#include <gtest/gtest.h>

namespace fovea {
namespace {

constexpr QSizeF kImage(3504, 2336);
constexpr QSizeF kView(470, 700);

Viewport opened() {
    Viewport viewport;
    viewport.setViewSize(kView);
    viewport.setImageSize(kImage);
    return viewport;
}

TEST(Viewport, FitsTheWholePictureAtFirst) {
    const Viewport viewport = opened();
    EXPECT_TRUE(viewport.fitted());
    EXPECT_DOUBLE_EQ(viewport.zoom(), 470.0 / 3504);
    EXPECT_EQ(viewport.centre(), QPointF(1752, 1168));
    const QRectF visible = viewport.visibleRetina(kView);
    EXPECT_NEAR(visible.left(), 0, 1e-9);
    EXPECT_NEAR(visible.right(), 3504, 1e-9);
}

TEST(Viewport, StaysFittedWhenTheViewChangesItsSize) {
    Viewport viewport = opened();
    viewport.setViewSize({940, 1400});
    EXPECT_DOUBLE_EQ(viewport.zoom(), 940.0 / 3504);
    viewport.zoomTo(1);
    viewport.setViewSize(kView);
    EXPECT_DOUBLE_EQ(viewport.zoom(), 1);
    viewport.fit();
    EXPECT_DOUBLE_EQ(viewport.zoom(), 470.0 / 3504);
}

TEST(Viewport, KeepsTheZoomForAPictureOfTheSameSize) {
    Viewport viewport = opened();
    viewport.zoomTo(2);
    viewport.setImageSize(kImage);
    EXPECT_DOUBLE_EQ(viewport.zoom(), 2);
    viewport.setImageSize({100, 100});
    EXPECT_TRUE(viewport.fitted());
}

struct Case {
    QPointF anchor;
    double factor;
};
class ZoomAt : public ::testing::TestWithParam<Case> {};

TEST_P(ZoomAt, ThePointUnderThePointerStays) {
    Viewport viewport = opened();
    viewport.zoomTo(0.8);
    const QPointF before = viewport.retinaFromView(GetParam().anchor, kView);
    viewport.zoomAt(GetParam().anchor, kView, GetParam().factor);
    const QPointF after = viewport.retinaFromView(GetParam().anchor, kView);
    EXPECT_NEAR(before.x(), after.x(), 1e-6);
    EXPECT_NEAR(before.y(), after.y(), 1e-6);
}
INSTANTIATE_TEST_SUITE_P(Anchors, ZoomAt,
                         ::testing::Values(Case{{10, 10}, 1.25}, Case{{460, 690}, 1.25}, Case{{235, 350}, 4},
                                           Case{{100, 600}, 0.8}, Case{{0, 0}, 1.0}));

TEST(Viewport, ViewAndRetinaAreInverse) {
    Viewport viewport = opened();
    for (const double zoom : {0.1, 0.7, 1.0, 3.3, 40.0}) {
        viewport.zoomTo(zoom);
        viewport.panBy({13.7, -8.2});
        const QPointF retina(1234.56, 789.01);
        const QPointF back = viewport.retinaFromView(viewport.viewFromRetina(retina, kView), kView);
        EXPECT_NEAR(back.x(), retina.x(), 1e-6);
        EXPECT_NEAR(back.y(), retina.y(), 1e-6);
    }
}

TEST(Viewport, TheZoomHasLimits) {
    Viewport viewport = opened();
    viewport.zoomTo(1e6);
    EXPECT_DOUBLE_EQ(viewport.zoom(), Viewport::kMaxZoom);
    viewport.zoomTo(1e-6);
    EXPECT_DOUBLE_EQ(viewport.zoom(), 470.0 / 3504 / 2);
}

TEST(Viewport, ThePictureCannotBeLost) {
    Viewport viewport = opened();
    viewport.zoomTo(1);
    viewport.panBy({1e6, -1e6});
    EXPECT_EQ(viewport.centre(), QPointF(0, 2336));
}

TEST(Viewport, PanningFollowsThePointer) {
    Viewport viewport = opened();
    viewport.zoomTo(2);
    const QPointF before = viewport.viewFromRetina({1700, 1100}, kView);
    viewport.panBy({30, -12});
    EXPECT_EQ(viewport.viewFromRetina({1700, 1100}, kView) - before, QPointF(30, -12));
}

}  // namespace
}  // namespace fovea
