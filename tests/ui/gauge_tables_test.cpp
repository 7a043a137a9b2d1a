// What the gauges compute from pictures and write into tables.
#include "ui/model/gauge_tables.h"

#include <QLocale>

#include "tests/ui/ui_support.h"

namespace fovea {
namespace {

// Dark left of x = 20 (in the original's pixels), bright right of it.
Image edge(int scale, BitDepth depth = BitDepth::bits8) {
    ImageBuilder builder(40 * scale, 30 * scale);
    for (int i = 0; i < 40 * scale * 30 * scale; ++i) {
        const bool right = i % (40 * scale) >= 20 * scale;
        builder.pixels()[i * 3] = right ? 0.8f : 0.2f;
        builder.pixels()[i * 3 + 1] = right ? 0.6f : 0.4f;
        builder.pixels()[i * 3 + 2] = 0.1f;
    }
    builder.info().bitDepth = depth;
    return std::move(builder).build();
}

std::vector<GaugePicture> pictures() {
    return {{1, "retina.png", {}, edge(1), 1},
            {2, QStringLiteral("sr.test ×4"), QStringLiteral("×4 output of sr.test"), edge(4), 4, true},
            {3, "vessel.test", "output of vessel.test", Map(40, 30, std::vector<float>(1200, 0.25f)), 1}};
}

GaugeTables tables(std::optional<PixelSpacing> spacing = {}) { return GaugeTables({"retina.png", "abc", std::move(spacing), 255}); }

std::vector<QStringList> readBack(const QString& csv) {
    std::vector<QStringList> rows;
    for (const QString& line : csv.split('\n', Qt::SkipEmptyParts))
        if (!line.startsWith('#')) rows.push_back(line.split(','));
    return rows;
}

TEST(GaugeValues, AnEdgeIsAtTheSameDistanceInEveryPicture) {
    const Profile profile = profileOf(pictures(), QLineF(10, 15, 30, 15), edge(1));
    ASSERT_EQ(profile.curves.size(), 3u);
    EXPECT_DOUBLE_EQ(profile.line.stepPx, 0.125) << "two samples a pixel of the finest";
    const auto at = [&](std::size_t picture, GaugeChannel channel, double distance) {
        return profile.curves[picture].row(channel)[static_cast<std::size_t>(std::lround(distance / profile.line.stepPx))];
    };
    for (const std::size_t picture : {0u, 1u}) {
        EXPECT_NEAR(at(picture, GaugeChannel::red, 5), 0.2 * 255, 1e-4);
        EXPECT_NEAR(at(picture, GaugeChannel::red, 10), 0.5 * 255, 1e-4) << "half way at the edge, to within nothing";
        EXPECT_NEAR(at(picture, GaugeChannel::red, 15), 0.8 * 255, 1e-4);
        EXPECT_NEAR(at(picture, GaugeChannel::luminance, 15), (0.299 * 0.8 + 0.587 * 0.6 + 0.114 * 0.1) * 255, 1e-3);
    }
    // A pixel of the enlargement is a quarter as wide, so its edge is four times as steep.
    EXPECT_NEAR(at(0, GaugeChannel::red, 10.125) - at(0, GaugeChannel::red, 10), 0.075 * 255, 1e-3);
    EXPECT_NEAR(at(1, GaugeChannel::red, 10.125) - at(1, GaugeChannel::red, 10), 0.3 * 255, 1e-3);
    EXPECT_DOUBLE_EQ(at(2, GaugeChannel::blue, 5), 0.25) << "a map has its own values";
}

TEST(GaugeValues, SixteenBitsHaveTheirOwnLevels) {
    const Image original = edge(1, BitDepth::bits16);
    EXPECT_EQ(levelTop(original), 65535);
    const Profile profile = profileOf({{1, "a", {}, original, 1}}, QLineF(2, 5, 8, 5), original);
    EXPECT_NEAR(profile.curves[0].row(GaugeChannel::red)[4], 0.2 * 65535, 0.01);
    const GaugeTables words({"a", {}, {}, 65535});
    EXPECT_EQ(words.valueText({1, "a", {}, original, 1}, {5.5, 5.5}).left(22), QStringLiteral("R 13107  G 26214  B 65"));
}

TEST(GaugeTables, CsvHasAPointInGermanToo) {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    ASSERT_EQ(QLocale().decimalPoint(), QStringLiteral(","));
    const Profile profile = profileOf(pictures(), QLineF(10, 15, 30, 15), edge(1));
    const QString csv = tables().profile(profile).csv();
    QLocale::setDefault(before);
    const auto rows = readBack(csv);
    ASSERT_EQ(rows.size(), static_cast<std::size_t>(profile.line.count) + 1);
    EXPECT_EQ(rows[0].mid(0, 4), (QStringList{"distance_px", "x_px", "y_px", "retina.png R"}));
    EXPECT_TRUE(rows[0].contains(QStringLiteral("sr.test ×4 (processed) G")));
    EXPECT_EQ(rows[0].last(), QStringLiteral("vessel.test (processed) value"));
    for (std::size_t i = 1; i < rows.size(); ++i) {
        ASSERT_EQ(rows[i].size(), rows[0].size());
        EXPECT_NEAR(rows[i][0].toDouble(), static_cast<double>(i - 1) * 0.125, 1e-9);
        EXPECT_NEAR(rows[i][3].toDouble(), profile.curves[0].row(GaugeChannel::red)[i - 1], 1e-4);
    }
    EXPECT_TRUE(csv.contains(QStringLiteral("# AI-PROCESSED – NOT FOR DIAGNOSIS: sr.test ×4; vessel.test")));
    EXPECT_TRUE(csv.contains(QStringLiteral("bilinear")));
    EXPECT_TRUE(csv.contains(QStringLiteral("from (10.00, 15.00) to (30.00, 15.00)")));
    EXPECT_TRUE(csv.contains(QStringLiteral("spacing: unknown")));
    EXPECT_FALSE(csv.contains(QStringLiteral("distance_um")));
}

TEST(GaugeTables, MicrometresOnlyWithASpacingAndWithItsSource) {
    const QLineF line(0, 0, 30, 40);
    EXPECT_EQ(tables().lengthText(line), QStringLiteral("50.0 px"));
    EXPECT_EQ(tables().lengthNote({line, {}}), QString());
    const GaugeTables known = tables(PixelSpacing{0.010, 0.005, "typed"});
    // 30 columns of 5 µm, 40 rows of 10 µm.
    EXPECT_EQ(known.lengthText(line), QStringLiteral("427 µm"));
    EXPECT_EQ(known.lengthText(QLineF(0, 0, 0, 160)), QStringLiteral("1.60 mm"));
    EXPECT_EQ(known.lengthNote({line, QStringLiteral("×4 output of sr.fovea")}),
              QStringLiteral("50.0 px, spacing: typed · measured on ×4 output of sr.fovea"));
    const GaugeTable rulers = known.rulers({{line, {}}, {line, QStringLiteral("×4 output of sr.fovea"), true}});
    EXPECT_EQ(rulers.rows[0][2], QStringLiteral("427.2"));
    EXPECT_EQ(rulers.rows[1].last(), QStringLiteral("×4 output of sr.fovea"));
    EXPECT_TRUE(rulers.csv().contains(QStringLiteral("# AI-PROCESSED")));
    EXPECT_FALSE(known.rulers({{line, {}}}).csv().contains(QStringLiteral("# AI-PROCESSED")));
}

TEST(GaugeTables, RegionTablesSayWhatTheyAre) {
    std::vector<Counted> counted;
    const Region region{RegionShape::box, 10, 5, 18, 15};
    for (const GaugePicture& picture : pictures()) {
        const auto counts = countsOf(picture, edge(1), region, {});
        ASSERT_TRUE(counts);
        counted.push_back({picture, std::make_shared<const RegionCounts>(*counts), {}});
    }
    const GaugeTable table = tables(PixelSpacing{0.010, 0.005, "typed"}).region(counted, region);
    ASSERT_EQ(table.rows.size(), 9u) << "four channels of two pictures, and a map";
    EXPECT_EQ(table.rows[0], (QStringList{"retina.png", "no", "R", "51.00", "0.00", "51.00", "51.00", "51.00", "80", "80.00", "4000.0"}));
    EXPECT_EQ(table.rows[4][1], QStringLiteral("yes"));
    EXPECT_EQ(table.rows[4][8], QStringLiteral("1280"));
    EXPECT_EQ(table.rows[4][9], QStringLiteral("80.00")) << "the same area of the retina";
    EXPECT_EQ(table.rows[8][2], QStringLiteral("value"));
    EXPECT_EQ(tables().region(counted, region).columns.size(), table.columns.size() - 1) << "no area in µm² without a spacing";
}

TEST(GaugeTables, NamesWithCommasStayOneCell) {
    GaugeTable table;
    table.columns = QStringList{"a, \"b\"", "c"};
    table.rows.push_back({"1", "2"});
    EXPECT_EQ(table.csv(), QStringLiteral("\"a, \"\"b\"\"\",c\n1,2\n"));
}

}  // namespace
}  // namespace fovea
