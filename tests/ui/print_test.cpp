// Printing the views: on the page is what is on the screen, with its marks.
#include <QFile>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QStandardPaths>

#include "tests/ui/window_fixture.h"

namespace fovea {
namespace {

using namespace test;

int pixelsOf(const QImage& picture, QColor colour) {
    int count = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) count += picture.pixel(x, y) == colour.rgb();
    return count;
}

class PrintTest : public WindowTest {
protected:
    QPrintDialog& ask() {
        trigger("print");
        return named<QPrintDialog>(window, "printDialog");
    }
};

TEST_F(PrintTest, NothingIsPrintedWithoutAPhotograph) {
    EXPECT_FALSE(named<QAction>(window, "print").isEnabled());
    EXPECT_EQ(named<QAction>(window, "print").shortcut(), QKeySequence(Qt::CTRL | Qt::Key_P));
}

TEST_F(PrintTest, TheViewsGoIntoAPdfWithTheirMarks) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("enhance.clahe"));
    QPrintDialog& dialog = ask();
    EXPECT_TRUE(dialog.isVisible());
    const QString path = QString::fromStdString((folder / "Seite ä.pdf").string());
    dialog.printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog.printer()->setOutputFileName(path);
    Q_EMIT dialog.accepted(dialog.printer());
    dialog.close();
    EXPECT_TRUE(message().contains("Seite")) << qPrintable(message());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_EQ(pdf.count("/Type /Page\n"), 1) << "one page";
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftoppm"));
    if (tool.isEmpty()) return;
    ASSERT_EQ(QProcess::execute(tool, {"-r", "60", "-png", "-singlefile", path, path + ".page"}), 0);
    const QImage page(path + ".page.png");
    EXPECT_GT(page.width(), page.height()) << "as the views lie";
    int mark = 0;
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x) {
            const QColor pixel = page.pixelColor(x, y);
            mark += std::abs(pixel.red() - kProcessedColour.red()) < 24 && std::abs(pixel.green() - kProcessedColour.green()) < 24 &&
                    std::abs(pixel.blue() - kProcessedColour.blue()) < 24;
        }
    EXPECT_GT(mark, 100) << "the processed-mark";
}

TEST_F(PrintTest, AFileThatCannotBeWrittenIsTold) {
    ASSERT_TRUE(openRetina());
    QPrintDialog& dialog = ask();
    dialog.printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog.printer()->setOutputFileName(QString::fromStdString((folder / "no such folder" / "x.pdf").string()));
    Q_EMIT dialog.accepted(dialog.printer());
    dialog.close();
    EXPECT_TRUE(message().contains("not printed")) << qPrintable(message());
}

// What is given to paper: the theme's dark is not printed, the marks are, finer than the screen.
TEST_F(PrintTest, ThePictureForPaper) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("enhance.clahe"));
    CompareView& views = window.views();
    const QSize seen = views.seenRect().size();
    const QImage page = views.picture(2, paperColours());
    EXPECT_EQ(page.size(), seen * 2);
    EXPECT_GT(pixelsOf(page, kProcessedColour), 2 * pixelsOf(views.view(1)->grab().toImage(), kProcessedColour));
    EXPECT_EQ(page.pixelColor(1, 1), QColor(Qt::white)) << "the heading";
    // Solo: only what is seen.
    views.setSolo(0);
    EXPECT_EQ(pixelsOf(views.picture(2, paperColours()), kProcessedColour), 0);
    // A pointer is no part of it.
    const QImage without = views.picture(1, paperColours());
    const QPointF place(views.view(0)->rect().center());
    QMouseEvent move(QEvent::MouseMove, place, views.view(0)->mapToGlobal(place), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(views.view(0), &move);
    EXPECT_EQ(views.picture(1, paperColours()), without);
}

}  // namespace
}  // namespace fovea
