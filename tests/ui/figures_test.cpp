// The figures in the window: equal to what core computes, sorted, copied, exported, and the worst region found.
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <clocale>

#include "core/image/field_of_view.h"
#include "core/image/read_image.h"
#include "core/metrics/area_average.h"
#include "core/metrics/centreline_dice.h"
#include "core/metrics/vessel.h"
#include "core/metrics/vessel_faithfulness.h"
#include "tests/ui/spoken_language.h"
#include "tests/ui/window_fixture.h"
#include "ui/model/figure_table.h"
#include "ui/model/translation.h"
#include "ui/widgets/figures_panel.h"

namespace fovea {
namespace {

using namespace test;

class FiguresTest : public WindowTest {
protected:
    bool settled() {
        return waitUntil([&] { return !session.running() && !measures.busy(); });
    }
    const Score& scoreOf(const QString& picture) {
        static const Score none;
        for (const Score& score : measures.scores())
            if (score.picture == picture) return score;
        ADD_FAILURE() << "no figures of " << qPrintable(picture);
        return none;
    }
    double figure(const QString& picture, const char* id) {
        const Score& score = scoreOf(picture);
        const auto value = score.values.find(id);
        if (value != score.values.end()) return value->second.value;
        ADD_FAILURE() << id << " of " << qPrintable(picture) << ": " << qPrintable(score.problem);
        return std::nan("");
    }
    const ResultEntry& result(std::size_t index) { return *session.current()->results[index]; }
    QString path(const char* name) { return QString::fromStdString((folder / name).string()); }
    // The photograph with a flat square painted over it.
    QString withDefect(int left, int top, int side) {
        const Image image = *readImage(folder / "retina.png");
        ImageBuilder builder(image);
        for (int y = top; y < top + side; ++y)
            for (int x = left; x < left + side; ++x)
                for (int c = 0; c < 3; ++c)
                    builder.pixels()[(static_cast<std::size_t>(y) * image.width() + x) * 3 + c] = (x + y) % 4 < 2 ? 0.9f : 0.1f;
        EXPECT_TRUE(writeImage(folder / "defect.png", std::move(builder).build()));
        return path("defect.png");
    }
    // What is written to figures.csv.
    QString exported() {
        trigger("exportFigures");
        auto& dialog = named<QFileDialog>(window, "exportFiguresDialog");
        Q_EMIT dialog.fileSelected(path("figures.csv"));
        dialog.close();
        QFile file(path("figures.csv"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(message());
        return QString::fromUtf8(file.readAll());
    }
    QTableView& table() { return named<QTableView>(window, "figureTable"); }
};

TEST_F(FiguresTest, AreThoseOfCore) {
    ASSERT_TRUE(openRetina());
    for (const char* id : {"s3", "entropy", "consistency", "niqe-fundus"}) measures.setWanted(id, true);
    ASSERT_TRUE(runHere("deblur.unsharp"));
    ASSERT_TRUE(settled());
    const Image& reference = session.current()->image;
    const Image& picture = *result(0).image();
    for (const char* id : {"psnr", "ssim", "rmse"})
        EXPECT_DOUBLE_EQ(figure("deblur.unsharp", id), measure(id, reference, picture, Channel::luma, MetricRegion::whole)->value) << id;
    const MetricSubject subject{.image = picture, .input = reference};
    for (const char* id : {"s3", "entropy", "consistency"})
        EXPECT_DOUBLE_EQ(figure("deblur.unsharp", id), measureMetric(id, subject, {}, {})->value) << id;
    EXPECT_DOUBLE_EQ(figure("Original", "s3"), measureMetric("s3", {.image = reference}, {}, {})->value);
    EXPECT_FALSE(scoreOf("Original").values.count("psnr")) << "the original is not measured against itself";
    measures.setChannel(Channel::green);
    measures.setRegion(MetricRegion::fieldOfView);
    ASSERT_TRUE(settled());
    EXPECT_DOUBLE_EQ(figure("deblur.unsharp", "psnr"),
                     measure("psnr", reference, picture, Channel::green, MetricRegion::fieldOfView)->value);
}

TEST_F(FiguresTest, OfAllResultsAlsoOfThoseThatAreNotShown) {
    ASSERT_TRUE(openRetina(64));
    ASSERT_TRUE(runHere("deblur.unsharp"));
    ASSERT_TRUE(runHere("enhance.clahe"));
    session.hideResult(result(0).id);
    ASSERT_TRUE(settled());
    EXPECT_EQ(measures.scores().size(), 2u);
    trigger("figures");
    ASSERT_TRUE(table().isVisible());
    ASSERT_EQ(table().model()->rowCount(), 2);
    // Column 1 is PSNR: the better one first, and then last.
    table().sortByColumn(1, Qt::DescendingOrder);
    const QString best = table().model()->index(0, 0).data().toString();
    EXPECT_TRUE(best.contains("processed")) << qPrintable(best);
    const double first = table().model()->index(0, 1).data(FiguresModel::kSortRole).toDouble();
    EXPECT_GE(first, table().model()->index(1, 1).data(FiguresModel::kSortRole).toDouble());
    EXPECT_TRUE(table().model()->index(0, 1).data(Qt::ToolTipRole).toString().contains("10 log10") ||
                table().model()->index(0, 1).data(Qt::ToolTipRole).toString().contains("channel"));
    table().sortByColumn(1, Qt::AscendingOrder);
    EXPECT_EQ(table().model()->index(1, 0).data().toString(), best);
}

TEST_F(FiguresTest, TheMenuOfMetricsAddsColumnsAndTheTwoNiqeAreNamedApart) {
    ASSERT_TRUE(openRetina(64));
    ASSERT_TRUE(runHere("deblur.unsharp"));
    trigger("figures");
    const int before = table().model()->columnCount();
    QStringList titles;
    for (QAction* action : named<QMenu>(window, "figureMetricMenu").actions()) titles << action->text();
    EXPECT_TRUE(titles.contains("NIQE (fundus)") && titles.contains("NIQE (photographs)")) << qPrintable(titles.join(", "));
    named<QAction>(window, "metric.entropy").trigger();
    ASSERT_TRUE(settled());
    EXPECT_EQ(table().model()->columnCount(), before + 1);
    named<QAction>(window, "metric.niqe").trigger();
    ASSERT_TRUE(settled());
    EXPECT_TRUE(scoreOf("deblur.unsharp").problems.count("niqe")) << "its model is not shipped, which is said in words";
}

TEST_F(FiguresTest, LargerPicturesAreToldInWordsOrReducedByName) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("sr.bicubic"));
    ASSERT_TRUE(settled());
    EXPECT_TRUE(scoreOf(QStringLiteral("sr.bicubic ×2")).problem.contains(QStringLiteral("192 × 192"))) << qPrintable(scoreOf(QStringLiteral("sr.bicubic ×2")).problem);
    trigger("figures");
    named<QComboBox>(window, "figureSizes").setCurrentIndex(1);
    ASSERT_TRUE(settled());
    const auto reduced = areaAveraged(*result(0).image(), 96, 96);
    const auto expected = measure("psnr", session.current()->image, reduced->image, Channel::luma, MetricRegion::whole);
    EXPECT_DOUBLE_EQ(figure(QStringLiteral("sr.bicubic ×2"), "psnr"), expected->value);
    const Text definition = scoreOf(QStringLiteral("sr.bicubic ×2")).values.at("psnr").definition;
    EXPECT_NE(definition.english().find("averaging areas"), std::string::npos) << definition.english();
}

TEST_F(FiguresTest, VesselFiguresAgainstALabelAndAgainstTheOriginal) {
    ASSERT_TRUE(openRetina());
    // The line of the small retina, one pixel to the side: near enough not to be lost, not the same.
    ImageBuilder label(96, 96);
    for (int i = 24; i < 72; ++i) std::fill_n(label.pixels() + (static_cast<std::size_t>(i) * 96 + i + 1) * 3, 3, 1.0f);
    ASSERT_TRUE(writeImage(folder / "label.png", std::move(label).build()));
    ASSERT_TRUE(runHere("deblur.unsharp"));
    ASSERT_TRUE(runHere("vessel.dark"));
    measures.setWanted("vessels-lost", true);
    measures.setLabel(path("label.png"));
    ASSERT_TRUE(waitUntil([&] { return !measures.labelName().isEmpty() && !measures.busy(); }));
    const Image& original = session.current()->image;
    const Map map = *result(1).map();
    const Map drawn = brightestChannel(*readImage(folder / "label.png"));
    VesselScorer scorer;
    ASSERT_TRUE(scorer.add(map, drawn, *original.fieldOfView()));
    EXPECT_DOUBLE_EQ(figure("vessel.dark", "vessel-dice"), scorer.scores()->dice);
    EXPECT_DOUBLE_EQ(figure("vessel.dark", "vessel-auc"), scorer.scores()->auc);
    EXPECT_DOUBLE_EQ(figure("vessel.dark", "vessel-cldice"), centrelineDice(map, drawn, *original.fieldOfView(), 0.5)->value);
    // Of a restored photograph: what a vessel method finds in it.
    const Text definition = scoreOf("deblur.unsharp").values.at("vessel-dice").definition;
    EXPECT_NE(definition.english().find("vessels found by vessel.dark"), std::string::npos) << definition.english();
    const auto find = vesselFinder(session.registry(), "vessel.dark", {});
    const Map ofResult = *(*find)(*result(0).image(), {}), ofOriginal = *(*find)(original, {});
    const auto lost = vesselFaithfulness(ofResult, ofOriginal, *original.fieldOfView(), {});
    ASSERT_TRUE(lost) << lost.error().message;
    EXPECT_DOUBLE_EQ(figure("deblur.unsharp", "vessels-lost"), lost->lostPercent);
}

TEST_F(FiguresTest, TheWorstRegionIsWhereTheDefectIs) {
    ASSERT_TRUE(openRetina(192));
    ASSERT_TRUE(runHere("deblur.unsharp"));
    measures.setReference(withDefect(110, 60, 16));
    ASSERT_TRUE(waitUntil([&] { return !measures.referenceName().isEmpty() && !measures.busy(); }));
    std::optional<WorstPlace> found;
    QObject::connect(&measures, &MeasureModel::worstFound, [&](const WorstPlace& place) { found = place; });
    const QImage before = window.views().view(1)->grab().toImage();
    named<QPushButton>(window, "worstRegion").click();
    ASSERT_TRUE(waitUntil([&] { return found.has_value(); })) << qPrintable(message());
    EXPECT_TRUE(found->retina.contains(QPointF(118, 68))) << found->retina.x() << " " << found->retina.y();
    EXPECT_NEAR(window.views().viewport().centre().x(), found->retina.center().x(), 1);
    EXPECT_GT(window.views().viewport().zoom(), 2);
    EXPECT_EQ(window.views().active(), 1);
    EXPECT_NE(window.views().view(1)->grab().toImage(), before);
    // The box is white where its upper edge is.
    const ImageView& view = *window.views().view(1);
    const QImage picture = window.views().view(1)->grab().toImage();
    const QPointF edge = view.viewFromRetina(found->retina.topLeft());
    const QPoint middle((edge + view.viewFromRetina(found->retina.topRight())).toPoint() / 2);
    int white = 0;
    for (int y = middle.y() - 4; y <= middle.y() + 4; ++y) white += picture.pixel(middle.x(), y) == qRgb(255, 255, 255);
    EXPECT_GT(white, 0);
}

TEST_F(FiguresTest, TheTableIsCopiedForSpreadsheetsAndTexts) {
    ASSERT_TRUE(openRetina(64));
    ASSERT_TRUE(runHere("deblur.unsharp"));
    ASSERT_TRUE(settled());
    trigger("copyFigures");
    const QMimeData* data = QApplication::clipboard()->mimeData();
    const QStringList lines = data->text().split('\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[1].split('\t')[0], QStringLiteral("deblur.unsharp"));
    EXPECT_TRUE(lines[1].contains("NOT FOR DIAGNOSIS"));
    EXPECT_EQ(lines[1].split('\t')[2], plainNumber(figure("deblur.unsharp", "psnr")));
    EXPECT_TRUE(data->html().contains("<table") && data->html().contains("channel Y"));
}

TEST_F(FiguresTest, TheCsvHasPointsInEveryCountryAndIsNeverWrittenOver) {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    std::setlocale(LC_ALL, "de_DE.UTF-8");
    ASSERT_TRUE(openRetina(64));
    ASSERT_TRUE(runHere("deblur.unsharp"));
    ASSERT_TRUE(settled());
    EXPECT_TRUE(numberText(scoreOf("deblur.unsharp").values.at("ssim")).contains(',')) << "on the screen as in Germany";
    const QString text = exported();
    EXPECT_TRUE(text.startsWith("# Fovea")) << qPrintable(text);
    EXPECT_TRUE(text.contains("# PSNR [dB]: "));
    QStringList rows;
    for (const QString& line : text.split('\n', Qt::SkipEmptyParts))
        if (!line.startsWith('#')) rows << line;
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0], QStringLiteral("picture,processed,mark,psnr,ssim,rmse"));
    const QStringList cells = rows[1].split(',');
    ASSERT_EQ(cells.size(), 6) << qPrintable(rows[1]);
    EXPECT_NEAR(QLocale::c().toDouble(cells[3]), figure("deblur.unsharp", "psnr"), 1e-8);
    Q_EMIT named<QFileDialog>(window, "exportFiguresDialog").fileSelected(path("figures.csv"));
    EXPECT_TRUE(waitUntil([&] { return message().contains("not exported"); })) << qPrintable(message());
    QLocale::setDefault(before);
    std::setlocale(LC_ALL, "");
    std::setlocale(LC_NUMERIC, "C");
}

class GermanFigures : public German, public FiguresTest {};

TEST_F(GermanFigures, DefinitionsAreGermanOnTheScreenAndEnglishInFiles) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("deblur.unsharp"));
    for (const char* id : {"s3", "entropy", "consistency", "rmse-unit", "ssim"}) measures.setWanted(id, true);
    measures.setReference(path("retina.png"));
    ASSERT_TRUE(settled());
    const Score& score = scoreOf("deblur.unsharp");
    for (const char* id : {"psnr", "ssim", "s3", "entropy", "consistency", "rmse-unit"}) {
        ASSERT_EQ(score.values.count(id), 1u) << id;
        const Text& definition = score.values.at(id).definition;
        EXPECT_NE(definition.pattern(), nullptr) << id << " has words that cannot be said in another language";
        const QString german = coreText(definition);
        EXPECT_NE(german, QString::fromStdString(definition.english())) << id;
        for (const char* english : {" of the ", "channel ", "inside the", "picture"})
            EXPECT_FALSE(german.contains(QLatin1String(english))) << id << ": " << qPrintable(german);
    }
    trigger("figures");
    EXPECT_TRUE(table().model()->index(0, 1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Kanal")) ||
                table().model()->index(1, 1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Kanal")));
    trigger("copyFigures");
    const QString copied = QGuiApplication::clipboard()->mimeData()->html();
    EXPECT_TRUE(copied.contains(QStringLiteral("Kanal")) && copied.contains(QStringLiteral("[Graustufen]"))) << qPrintable(copied);
    const QString text = exported();
    EXPECT_TRUE(text.contains(QStringLiteral("# PSNR [dB]: 10 log10(255^2 / mean squared error), peak 255; channel Y"))) << qPrintable(text);
    EXPECT_TRUE(text.contains(QStringLiteral("# Entropy [bits]: Shannon entropy"))) << qPrintable(text);
    EXPECT_FALSE(text.contains(QStringLiteral("Kanal"))) << qPrintable(text);
}

}  // namespace
}  // namespace fovea
