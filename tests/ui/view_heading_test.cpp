// What stands above a picture is there in full in the narrowest view of nine.
#include "ui/widgets/view_heading.h"

#include <QPainter>

#include "tests/ui/ui_support.h"
#include "ui/widgets/image_view.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/view_marks.h"

namespace fovea {
namespace {

QImage drawn(const Heading& heading, int width) {
    QImage image(width, ImageView::headingHeight(width), QImage::Format_RGB32);
    image.fill(QColor(128, 128, 128));
    QPainter painter(&image);
    paintHeading(painter, QRectF(QPointF(), QSizeF(image.size())), heading, QApplication::palette());
    return image;
}

TEST(ViewHeading, FiguresAreNeverCut) {
    const Heading heading{8, "sr.srgan-saliency ×16", {}, "68608 × 45568 px  ·  2.1 %"};
    for (const int width : {150, 190, 240, 318, 400, 475}) {
        const QImage image = drawn(heading, width);
        // Another first or last figure is another picture.
        Heading first = heading;
        first.detail.replace(0, 1, "7");
        Heading last = heading;
        last.detail.replace("2.1", "2.7");
        EXPECT_NE(drawn(first, width), image) << width;
        EXPECT_NE(drawn(last, width), image) << width;
        Heading name = heading;
        name.name.replace("16", "8");
        EXPECT_NE(drawn(name, width), image) << width << ": the scale at the end of the name";
    }
}

TEST(ViewHeading, TheZoomIsThatOfThePicturesOwnPixels) {
    ViewContent content;
    content.kind = ViewKind::result;
    content.title = "sr.bicubic ×4";
    content.detail = "400 × 400 px";
    content.retinaSize = {100, 100};
    content.pyramid = std::make_shared<const DisplayPyramid>(QImage(400, 400, QImage::Format_RGB32));
    Viewport viewport;
    viewport.setImageSize({100, 100});
    viewport.zoomTo(2);
    EXPECT_TRUE(headingOf(content, viewport, 1, 1).detail.endsWith("50 %"));
    EXPECT_TRUE(headingOf(content, viewport, 2, 1).detail.endsWith("100 %")) << "in physical pixels";
    content.kind = ViewKind::original;
    EXPECT_EQ(headingOf(content, viewport, 1, 0).name, "ORIGINAL");
    EXPECT_EQ(headingOf(content, viewport, 1, 0).file, content.title);
}

// Six views in a row are 138 px wide: the mark is whole there, whatever it has to give up.
TEST(ProcessedMark, IsNeverCutHoweverNarrowTheViewIs) {
    for (const Processing processing : {Processing::learned, Processing::classical, Processing::madeUp, Processing::madeUpProcessed})
        for (int width = 120; width <= 420; width += 10) {
            QImage image(width, 200, QImage::Format_RGB32);
            image.fill(Qt::black);
            QPainter painter(&image);
            const QRectF area(0, 0, width, 200);
            const QRectF box = paintProcessedMark(painter, area, {"sr.srgan-saliency ×16", {}}, processing);
            painter.end();
            EXPECT_TRUE(area.contains(box)) << width << ": " << box.right();
            // Its right border is there, and no letter touches it.
            const int x = static_cast<int>(box.right()) - 3;
            for (int y = static_cast<int>(box.top()) + 3; y < static_cast<int>(box.bottom()) - 3; ++y)
                ASSERT_EQ(image.pixel(x, y), kProcessedColour.rgb()) << width << " at " << y;
        }
}

}  // namespace
}  // namespace fovea
