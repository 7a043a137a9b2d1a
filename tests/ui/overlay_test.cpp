// Two maps over the pictures at once: chosen, made, coloured, cut, explained by legends and by the value under the pointer.
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QSlider>
#include <QStandardItemModel>

#include "core/infer/saliency_map.h"
#include "tests/ui/window_fixture.h"
#include "ui/widgets/legends.h"

namespace fovea {
namespace {

using namespace test;

class OverlayTest : public WindowTest {
protected:
    ImageView& view(int index) { return *window.views().view(index); }
    std::size_t layers(int index) { return view(index).content().layers.size(); }
    bool settled() {
        return waitUntil([&] { return !overlays.busy() && !session.running() && !work.display.busy(); });
    }
    void choose(const char* slot, OverlayKind kind) {
        auto& box = named<QComboBox>(window, (std::string("overlayKind") + slot).c_str());
        box.setCurrentIndex(box.findData(static_cast<int>(kind)));
        Q_EMIT box.activated(box.currentIndex());
    }
    QString pointedText(int index, QPointF retina) {
        const QPointF place = view(index).viewFromRetina(retina);
        QMouseEvent move(QEvent::MouseMove, place, view(index).mapToGlobal(place), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(&view(index), &move);
        return named<QLabel>(window, "pointerText").text();
    }
    QColor colourAt(int index, double x, double y) {
        return view(index).grab().toImage().pixelColor(view(index).viewFromRetina({x, y}).toPoint());
    }
};

TEST_F(OverlayTest, TwoAtOnceWithTheirLegends) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("vessel.dark"));
    ASSERT_TRUE(runHere("sr.bicubic"));
    const QImage bare = view(0).grab().toImage();
    trigger("saliency");
    trigger("vessels");
    ASSERT_TRUE(settled());
    ASSERT_EQ(layers(0), 2u);
    EXPECT_EQ(layers(1), 0u) << "not over a map";
    EXPECT_EQ(layers(2), 2u) << "and over the enlarged picture too";
    const std::vector<Legend> legends = view(0).content().legends;
    ASSERT_EQ(legends.size(), 2u);
    EXPECT_TRUE(legends[0].title.startsWith("A")) << qPrintable(legends[0].title);
    EXPECT_TRUE(legends[1].title.contains("Vessel probability"));
    EXPECT_NE(view(0).grab().toImage(), bare);
    // Both say their values under the pointer, those of the map.
    const QString text = pointedText(0, {48.5, 48.5});
    const double value = *overlays.valueAt(0, session.current()->id, {48.5, 48.5});
    EXPECT_TRUE(text.contains(QString::number(value, 'f', 3))) << qPrintable(text);
    EXPECT_TRUE(text.contains("Vessel probability 1.000")) << qPrintable(text);
    trigger("saliency");
    trigger("vessels");
    EXPECT_EQ(layers(0), 0u);
}

TEST_F(OverlayTest, TheValueIsThatOfTheMapAtEveryScale) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("sr.bicubic"));
    trigger("saliency");
    ASSERT_TRUE(settled());
    const ResultEntry* entry = session.shownResults()[0];
    const Result<Map> truth = saliencyMap(*entry->image(), SaliencyComponent::all, {});
    ASSERT_TRUE(truth);
    const int scale = entry->scale;
    for (const QPointF place : {QPointF(40.3, 52.7), QPointF(60.9, 30.1)}) {
        const auto value = overlays.valueAt(0, entry->id, place);
        ASSERT_TRUE(value);
        EXPECT_FLOAT_EQ(static_cast<float>(*value),
                        truth->at(static_cast<int>(place.x() * scale), static_cast<int>(place.y() * scale)));
    }
    EXPECT_FALSE(overlays.valueAt(0, entry->id, {-1, 5}));
}

TEST_F(OverlayTest, BelowTheThresholdNothingIsShown) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("vessel.dark"));
    window.views().setSolo(0);
    window.views().zoomBy(4);
    window.views().lookAt({48, 48});
    const QColor bare = colourAt(0, 52.5, 47.5);
    trigger("vessels");
    ASSERT_TRUE(settled());
    const double value = *overlays.valueAt(1, session.current()->id, {52.5, 47.5});
    named<QSlider>(window, "overlayThresholdB").setValue(100);  // 0.5 of 0 to 1
    ASSERT_TRUE(settled());
    EXPECT_EQ(colourAt(0, 52.5, 47.5) != bare, value >= 0.5);
    const QColor line = colourAt(0, 48.5, 48.5);
    EXPECT_GT(line.blue(), line.red()) << "the line is over the threshold: cyan";
    Overlay cut = overlays.overlay(1);
    cut.look.threshold = 1.5;
    overlays.setOverlay(1, cut);
    ASSERT_TRUE(settled());
    EXPECT_GT(colourAt(0, 48.5, 48.5).red(), colourAt(0, 48.5, 48.5).blue()) << "and is hidden by a higher one";
    EXPECT_EQ(view(0).content().legends[0].threshold, 1.5);
}

TEST_F(OverlayTest, OpacityRangeAndColoursAreDrawn) {
    ASSERT_TRUE(openRetina());
    trigger("saliency");
    ASSERT_TRUE(settled());
    const auto layer = [&] { return view(0).content().layers.at(0); };
    named<QSlider>(window, "overlayOpacityA").setValue(30);
    EXPECT_DOUBLE_EQ(layer().opacity, 0.3);
    const SharedPyramid before = layer().pyramid;
    named<QDoubleSpinBox>(window, "overlayHighA").setValue(0.4);
    ASSERT_TRUE(settled());
    EXPECT_NE(layer().pyramid, before);
    EXPECT_DOUBLE_EQ(view(0).content().legends[0].high, 0.4);
    auto& colours = named<QComboBox>(window, "overlayColoursA");
    colours.setCurrentText("Magma");
    ASSERT_TRUE(settled());
    EXPECT_EQ(view(0).content().legends[0].colours, ColourMap::magma);
    EXPECT_EQ(settings.colourMap(), QStringLiteral("Magma"));
    // A pixel at or over the upper end has the end's colour.
    const Image& image = session.current()->image;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (*overlays.valueAt(0, session.current()->id, {x + 0.5, y + 0.5}) >= 0.4) {
                ASSERT_EQ(layer().pyramid->level(0).pixel(x, y) | 0xff000000, colourOf(ColourMap::magma, 1) | 0xff000000) << x << "," << y;
            }
}

TEST_F(OverlayTest, VesselsAreLookedForOnRequest) {
    ASSERT_TRUE(openRetina());
    trigger("vessels");
    EXPECT_TRUE(message().contains("vessel.dark")) << qPrintable(message());
    ASSERT_TRUE(waitUntil([&] { return layers(0) == 1; })) << qPrintable(message());
    EXPECT_EQ(window.views().count(), 1) << "as a layer, not as a view";
    EXPECT_EQ(session.current()->results.size(), 1u) << "and as a result with its record";
}

TEST_F(OverlayTest, OrByTheButtonOfThePanel) {
    ASSERT_TRUE(openRetina());
    choose("A", OverlayKind::skeleton);
    auto& find = named<QPushButton>(window, "overlayFindVesselsA");
    EXPECT_FALSE(find.isHidden());
    EXPECT_FALSE(named<QLabel>(window, "overlayStateA").text().isEmpty());
    find.click();
    ASSERT_TRUE(waitUntil([&] { return layers(0) == 1; }));
    EXPECT_TRUE(find.isHidden());
    // The line is three pixels wide; its skeleton is one.
    const SharedPyramid lines = view(0).content().layers[0].pyramid;
    int on = 0;
    for (int y = 40; y < 56; ++y)
        for (int x = 0; x < 96; ++x)
            if (std::abs(x - y) < 4) on += qAlpha(lines->level(0).pixel(x, y)) > 0;
    EXPECT_GT(on, 8);
    EXPECT_LT(on, 40);
}

TEST_F(OverlayTest, WhatIsMissingIsSaid) {
    ASSERT_TRUE(openRetina());
    auto& kinds = named<QComboBox>(window, "overlayKindA");
    auto* items = qobject_cast<QStandardItemModel*>(kinds.model());
    for (const OverlayKind kind : {OverlayKind::consistency, OverlayKind::difference, OverlayKind::graph, OverlayKind::result}) {
        const QStandardItem* item = items->item(kinds.findData(static_cast<int>(kind)));
        EXPECT_FALSE(item->isEnabled());
        EXPECT_TRUE(item->toolTip().contains("first")) << qPrintable(item->toolTip());
    }
    ASSERT_TRUE(runHere("denoise.nlm"));
    EXPECT_TRUE(items->item(kinds.findData(static_cast<int>(OverlayKind::consistency)))->isEnabled());
    EXPECT_TRUE(items->item(kinds.findData(static_cast<int>(OverlayKind::difference)))->isEnabled());
}

TEST_F(OverlayTest, ConsistencyAndDifferenceAreOverResultsAndNotOverTheOriginal) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("deblur.unsharp"));
    choose("A", OverlayKind::consistency);
    choose("B", OverlayKind::differenceSigned);
    ASSERT_TRUE(settled());
    EXPECT_EQ(layers(0), 0u);
    ASSERT_EQ(layers(1), 2u) << qPrintable(message());
    EXPECT_EQ(view(1).content().legends[0].unit, "grey levels");
    EXPECT_EQ(view(1).content().legends[1].colours, kDivergingMap);
    EXPECT_DOUBLE_EQ(view(1).content().legends[1].low, -view(1).content().legends[1].high);
    // The range is that of the values: 1, 2 or 5 times a power of ten, and set by hand from then on.
    double largest = 0;
    for (int y = 20; y < 76; ++y)
        for (int x = 20; x < 76; ++x)
            largest = std::max(largest, std::abs(*overlays.valueAt(1, view(1).content().pictureId, {x + 0.5, y + 0.5})));
    const double high = view(1).content().legends[1].high;
    EXPECT_TRUE(high == 2 || high == 5 || high == 10 || high == 20 || high == 50 || high == 100) << high;
    EXPECT_GT(high, largest / 5);
    named<QDoubleSpinBox>(window, "overlayHighB").setValue(37);
    ASSERT_TRUE(settled());
    EXPECT_DOUBLE_EQ(view(1).content().legends[1].low, -37);
    // The difference under the pointer is that of the two pictures.
    const ResultEntry* entry = session.shownResults()[0];
    const float *a = session.current()->image.at(50, 40), *b = entry->image()->at(50, 40);
    const auto luma = [](const float* p) { return 0.299 * p[0] + 0.587 * p[1] + 0.114 * p[2]; };
    EXPECT_NEAR(*overlays.valueAt(1, entry->id, {50.5, 40.5}), 255 * (luma(b) - luma(a)), 0.01);
}

TEST_F(OverlayTest, OnePicturesMapMayBeLaidOverAll) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("denoise.nlm"));
    choose("A", OverlayKind::difference);
    ASSERT_TRUE(settled());
    ASSERT_EQ(layers(0), 0u);
    auto& sources = named<QComboBox>(window, "overlaySourceA");
    ASSERT_EQ(sources.count(), 2);
    sources.setCurrentIndex(1);
    Q_EMIT sources.activated(1);
    ASSERT_TRUE(settled());
    EXPECT_EQ(layers(0), 1u);
    EXPECT_TRUE(view(0).content().legends[0].title.contains("denoise.nlm")) << qPrintable(view(0).content().legends[0].title);
}

TEST_F(OverlayTest, AnyMapOfAMethodMayBeShown) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("vessel.dark"));
    choose("A", OverlayKind::result);
    ASSERT_TRUE(settled());
    ASSERT_EQ(layers(0), 1u);
    EXPECT_DOUBLE_EQ(*overlays.valueAt(0, session.current()->id, {48.5, 48.5}), 1);
}

// What somebody has set up in A stays when S or V is pressed and B is free.
TEST_F(OverlayTest, KeysTakeTheFreeLayer) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("denoise.nlm"));
    choose("A", OverlayKind::difference);
    trigger("saliency");
    EXPECT_EQ(overlays.overlay(0).kind, OverlayKind::difference);
    EXPECT_TRUE(overlays.overlay(0).on);
    EXPECT_EQ(overlays.overlay(1).kind, OverlayKind::saliency);
    EXPECT_TRUE(overlays.overlay(1).on);
    trigger("saliency");
    EXPECT_FALSE(overlays.overlay(1).on);
    EXPECT_TRUE(overlays.overlay(0).on);
    ASSERT_TRUE(settled());
}

TEST(Legends, CoverNeitherEachOtherNorTheMark) {
    const std::vector<Legend> legends{{.title = "A · Saliency", .unit = "", .threshold = {}},
                                      {.title = "B · Consistency, signed of sr.fovea ×4", .unit = "grey levels", .low = -8, .high = 8,
                                       .colours = kDivergingMap, .threshold = 2}};
    for (const QSize size : {QSize(640, 400), QSize(310, 220), QSize(200, 130), QSize(120, 74)}) {
        QImage screen(size, QImage::Format_RGB32);
        screen.fill(QColor(90, 40, 20));
        const QImage bare = screen;
        QPainter painter(&screen);
        const QRectF mark(8, size.height() - 48, std::min(240, size.width() - 16), 40);
        const QRectF note(8, 8, 150, 20);
        const std::vector<QRectF> places = paintLegends(painter, screen.rect(), legends, {mark, note});
        painter.end();
        ASSERT_EQ(places.size(), 2u);
        if (size.width() > 300) {
            EXPECT_FALSE(places[0].isEmpty() || places[1].isEmpty()) << size.width();
        }
        for (const QRectF& place : places) {
            EXPECT_FALSE(place.intersects(mark)) << size.width();
            EXPECT_FALSE(place.intersects(note)) << size.width();
            EXPECT_TRUE(place.isEmpty() || QRectF(screen.rect()).contains(place)) << size.width();
        }
        EXPECT_FALSE(places[0].intersects(places[1])) << size.width();
        EXPECT_EQ(screen.copy(mark.toRect()), bare.copy(mark.toRect()));
    }
}

}  // namespace
}  // namespace fovea
