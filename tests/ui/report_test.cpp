// The report: its pages as pictures, its words, the PDF's structure, and that it leaves names out when asked to.
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>

#include "tests/ui/window_fixture.h"
#include "ui/model/report.h"
#include "ui/widgets/report_dialog.h"

namespace fovea {
namespace {

using namespace test;

// What is said on each page.
class HeardPages : public ReportPages {
public:
    QPainter& nextPage() override {
        words.emplace_back();
        return painter_;
    }
    void said(const QString& text) override { words.back() << text; }
    std::vector<QStringList> words;

private:
    QImage image_{600, 850, QImage::Format_RGB32};
    QPainter painter_{&image_};
};

ReportContent smallContent(int pictures) {
    ReportContent content;
    content.fileName = QStringLiteral("Meier_1950.png");
    content.date = QDateTime(QDate(2026, 1, 2), QTime(3, 4));
    content.retinaSize = QSizeF(96, 96);
    content.markColour = kProcessedColour;
    const SharedPyramid pyramid = pyramidOf(smallRetina(96));
    content.pictures.push_back({QStringLiteral("Meier_1950.png"), QStringLiteral("96 × 96 px"), {}, pyramid, {}});
    for (int i = 1; i < pictures; ++i)
        content.pictures.push_back({QStringLiteral("denoise.nlm"), {}, QStringLiteral("PROCESSED - NOT FOR DIAGNOSIS"), pyramid, {}});
    content.marks.push_back({.number = 1, .shape = MarkShape::box, .points = {{10, 20}, {30, 40}}, .label = "spot", .verdict = Verdict::artefact, .note = "grid", .created = {}});
    content.runs.push_back({QStringLiteral("denoise.nlm"), {QStringLiteral("Model denoise.fovea, sha256 %1").arg(QString(64, 'a'))}});
    return content;
}

int pixelsOf(const QImage& image, QRgb colour) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) count += image.pixel(x, y) == colour;
    return count;
}

TEST(Report, EveryPageSaysWhatItIsNotAndEveryProcessedPictureHasItsMark) {
    ReportContent content = smallContent(9);
    content.figures.columns.push_back(*findMetricEntry("psnr"));
    Score score{.pictureId = 1, .picture = "denoise.nlm", .processed = true, .values = {}, .problems = {}, .problem = {}, .mark = {}};
    score.values["psnr"] = {"psnr", 31.25, "dB", phrase("whole picture")};
    content.figures.rows.push_back(score);
    HeardPages pages;
    const auto count = layOut(content, pages, {});
    ASSERT_TRUE(count) << count.error().message;
    ASSERT_GE(*count, 2);
    ASSERT_EQ(pages.words.size(), static_cast<std::size_t>(*count));
    int marks = 0;
    for (int i = 0; i < *count; ++i) {
        const QStringList& words = pages.words[static_cast<std::size_t>(i)];
        EXPECT_TRUE(words.contains(QStringLiteral("Research software, not a medical device. Not for diagnosis."))) << i;
        EXPECT_TRUE(words.contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(*count))) << qPrintable(words.join('|'));
        marks += static_cast<int>(words.filter("PROCESSED - NOT FOR DIAGNOSIS").size());
    }
    EXPECT_EQ(marks, 8);
    const QString all = [&] {
        QString text;
        for (const QStringList& words : pages.words) text += words.join('\n');
        return text;
    }();
    EXPECT_TRUE(all.contains("whole picture") && all.contains(numberText(score.values["psnr"])));
    EXPECT_TRUE(all.contains(QString(64, 'a')) && all.contains("spot") && all.contains("grid") && all.contains(nameOf(Verdict::artefact)));
    const auto images = reportPictures(content, 1.5, {});
    ASSERT_TRUE(images);
    ASSERT_EQ(images->size(), static_cast<std::size_t>(*count));
    // Four marks of the first rows: a band each as wide as its picture.
    EXPECT_GT(pixelsOf((*images)[0], kProcessedColour.rgb()), 3 * 300);
    // Every footer has ink.
    for (const QImage& page : *images) {
        const QImage footer = page.copy(0, static_cast<int>(page.height() * 0.955), page.width(), page.height() / 30);
        EXPECT_LT(pixelsOf(footer, qRgb(255, 255, 255)), footer.width() * footer.height() * 99 / 100);
    }
}

TEST(Report, NothingIsDrawnOutsideThePage) {
    ReportContent content = smallContent(9);
    for (int i = 0; i < 60; ++i) content.marks.push_back({.number = i + 2, .shape = MarkShape::point, .points = {{5, 5}}, .label = QString(300, 'w'), .verdict = Verdict::none, .note = {}, .created = {}});
    const auto images = reportPictures(content, 1, {});
    ASSERT_TRUE(images);
    EXPECT_GE(images->size(), 4u);
    for (const QImage& page : *images) {
        const QImage right = page.copy(page.width() - 30, 0, 30, page.height());
        EXPECT_EQ(pixelsOf(right, qRgb(255, 255, 255)), right.width() * right.height());
        // Between the text and the footer's line is a gap.
        const QImage gap = page.copy(0, 794, page.width(), 6);
        EXPECT_EQ(pixelsOf(gap, qRgb(255, 255, 255)), gap.width() * gap.height());
    }
}

TEST(Report, ThePdfHasItsPagesAndItsFonts) {
    const ReportContent content = smallContent(9);
    HeardPages pages;
    const int count = *layOut(content, pages, {});
    const auto pdf = reportPdf(content, {});
    ASSERT_TRUE(pdf);
    EXPECT_TRUE(pdf->startsWith("%PDF-1."));
    EXPECT_TRUE(pdf->trimmed().endsWith("%%EOF"));
    const QString text = QString::fromLatin1(*pdf);
    const auto found = QRegularExpression(QStringLiteral("/Count (\\d+)")).match(text);
    ASSERT_TRUE(found.hasMatch());
    EXPECT_EQ(found.captured(1).toInt(), count);
    EXPECT_TRUE(text.contains("/FontFile")) << "fonts travel with the file";
    EXPECT_EQ(text.count("/Type /Page\n") + text.count("/Type /Page "), count);
}

TEST(Report, AStoppedOneIsNoReport) {
    std::stop_source stop;
    stop.request_stop();
    const auto pdf = reportPdf(smallContent(3), JobContext{.stop = stop.get_token()});
    ASSERT_FALSE(pdf);
    EXPECT_EQ(pdf.error().code, ErrorCode::cancelled);
}

TEST(Report, TheNameIsLeftOutEverywhere) {
    ReportContent content = smallContent(3);
    content.figures.reference = QStringLiteral("Meier_1950_truth.png");
    content.againstFile = true;
    content.figures.rows.push_back({.pictureId = 1, .picture = "denoise.nlm", .processed = true, .values = {}, .problems = {}, .problem = {}, .mark = {}});
    leaveNameOut(content, QStringLiteral("Meier_1950.png"));
    HeardPages pages;
    ASSERT_TRUE(layOut(content, pages, {}));
    for (const QStringList& words : pages.words) EXPECT_FALSE(words.join('|').contains("Meier")) << qPrintable(words.join('|'));
}

class ReportWindowTest : public WindowTest {};

TEST_F(ReportWindowTest, IsWrittenOnceAndNeverOver) {
    ASSERT_TRUE(openRetina());
    settings.setLastFolder(QString::fromStdString(folder.path().string()));
    ASSERT_TRUE(runHere("deblur.unsharp"));
    work.marks.add({.number = 0, .shape = MarkShape::point, .points = {{40, 40}}, .label = "x", .verdict = Verdict::real, .note = {}, .created = {}});
    trigger("report");
    auto& dialog = named<ReportDialog>(window, "reportDialog");
    EXPECT_FALSE(dialog.choice().path.isEmpty());
    named<QCheckBox>(dialog, "reportLeaveOut").setChecked(true);
    EXPECT_FALSE(dialog.choice().path.contains("retina")) << "the suggestion does not name it either";
    const QString path = dialog.choice().path;
    named<QPushButton>(dialog, "reportWrite").click();
    ASSERT_TRUE(waitUntil([&] { return QFile::exists(path); })) << qPrintable(message());
    ASSERT_TRUE(waitUntil([&] { return message().contains("Wrote the report"); })) << qPrintable(message());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    trigger("report");
    auto& again = named<ReportDialog>(window, "reportDialog");
    named<QLineEdit>(again, "reportPath").setText(path);
    EXPECT_FALSE(named<QPushButton>(again, "reportWrite").isEnabled());
}

// The folder opened from last is another photograph's.
TEST_F(ReportWindowTest, ItIsSuggestedBesideThePhotographAndThenWhereTheLastOneWent) {
    const auto proposed = [&] {
        trigger("report");
        auto& dialog = named<ReportDialog>(window, "reportDialog");
        const QString path = named<QLineEdit>(dialog, "reportPath").text();
        dialog.reject();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return path;
    };
    const auto in = [&](const char* name) { return QString::fromStdString((folder / name).string()); };
    for (const char* name : {"Anna", "Bert", "reports"}) std::filesystem::create_directories(folder / name);
    const auto open = [&](const QString& path) {
        window.openFiles({path});
        return waitUntil([&] { return session.current() && session.current()->path == path && session.current()->state == LoadState::ready; });
    };
    ASSERT_TRUE(open(writtenRetina(folder, "Anna/left.png")));
    ASSERT_TRUE(open(writtenRetina(folder, "Bert/right.png")));
    EXPECT_EQ(proposed(), in("Bert/right_report.pdf"));
    session.setCurrent(session.images()[0]->id);
    EXPECT_EQ(proposed(), in("Anna/left_report.pdf"));
    trigger("report");
    auto& dialog = named<ReportDialog>(window, "reportDialog");
    named<QLineEdit>(dialog, "reportPath").setText(in("reports/first.pdf"));
    named<QPushButton>(dialog, "reportWrite").click();
    ASSERT_TRUE(waitUntil([&] { return QFile::exists(in("reports/first.pdf")); })) << qPrintable(message());
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    session.setCurrent(session.images()[1]->id);
    EXPECT_EQ(proposed(), in("reports/right_report.pdf"));
}

}  // namespace
}  // namespace fovea
