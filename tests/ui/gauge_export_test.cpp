// What a gauge measured leaves the window: clipboard, CSV, pictures.
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QToolButton>

#include "tests/ui/gauge_support.h"

namespace fovea {
namespace {

using namespace test;

class GaugeExportTest : public GaugeWindowTest {
protected:
    void prepare() {
        ASSERT_TRUE(openRetina());
        ASSERT_TRUE(runHere("sr.bicubic"));
        settings.setLastFolder(QString::fromStdString(folder.path().string()));
        trigger("profileTool");
        drag(view(0), {60, 36}, {36, 60});
        ASSERT_TRUE(waitUntil([&] { return gauges.vessels().size() == 2 && !gauges.busy(); }));
    }
    void accept(const char* name, const QString& path) {
        auto& dialog = named<QFileDialog>(window, name);
        EXPECT_FALSE(dialog.isHidden());
        dialog.selectFile(path);
        QMetaObject::invokeMethod(&dialog, "accept");
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    static QByteArray contentOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString inFolder(const char* name) { return QString::fromStdString((folder / name).string()); }
};

TEST_F(GaugeExportTest, CsvOfTheProfileAndOfTheVessels) {
    prepare();
    named<QToolButton>(window, "profileCsv").click();
    accept("gaugeCsvDialog", inFolder("häß lich.csv"));
    ASSERT_TRUE(waitUntil([&] { return message().contains("Wrote"); })) << qPrintable(message());
    const QString csv = QString::fromUtf8(contentOf(inFolder("häß lich.csv")));
    EXPECT_TRUE(csv.startsWith("# Fovea ")) << qPrintable(csv.left(80));
    EXPECT_TRUE(csv.contains(QStringLiteral("# PROCESSED – NOT FOR DIAGNOSIS: sr.bicubic")));
    EXPECT_EQ(csv.count('\n'), gauges.profile().line.count + 1 + csv.count("\n# ") + 1);
    const QString vessels = QString::fromUtf8(contentOf(inFolder("häß lich-vessels.csv")));
    EXPECT_TRUE(vessels.contains("width_error_px"));
    EXPECT_TRUE(vessels.contains("half depth"));
    // Never over what is there.
    named<QToolButton>(window, "profileCsv").click();
    accept("gaugeCsvDialog", inFolder("häß lich.csv"));
    ASSERT_TRUE(waitUntil([&] { return message().contains("not written"); })) << qPrintable(message());
    EXPECT_EQ(QString::fromUtf8(contentOf(inFolder("häß lich.csv"))), csv);
}

TEST_F(GaugeExportTest, PicturesCarryTheMark) {
    prepare();
    named<QToolButton>(window, "profilePicture").click();
    accept("gaugePictureDialog", inFolder("profile.png"));
    ASSERT_TRUE(waitUntil([&] { return QFile::exists(inFolder("profile.png")); })) << qPrintable(message());
    const QImage picture(inFolder("profile.png"));
    ASSERT_FALSE(picture.isNull());
    int mark = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) mark += picture.pixel(x, y) == kProcessedColour.rgb();
    EXPECT_GT(mark, 20000);
    EXPECT_EQ(picture.pixelColor(2, 2), QColor(Qt::white)) << "dark on white, whatever the theme is";
    named<QToolButton>(window, "profilePicture").click();
    accept("gaugePictureDialog", inFolder("profile.pdf"));
    ASSERT_TRUE(waitUntil([&] { return contentOf(inFolder("profile.pdf")).startsWith("%PDF"); })) << qPrintable(message());
}

TEST_F(GaugeExportTest, CopiesAreTables) {
    prepare();
    named<QToolButton>(window, "profileCopy").click();
    const QStringList lines = QApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 3) << "headings, and the vessel in two pictures";
    EXPECT_EQ(lines[0].split('\t').size(), lines[1].split('\t').size());
    EXPECT_TRUE(lines[2].contains("yes") || lines[1].contains("yes")) << "processed is said";
}

}  // namespace
}  // namespace fovea
