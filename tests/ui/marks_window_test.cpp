// Marks drawn, seen, changed, walked through, exported and read back, through the window with mouse and keys.
#include <QActionGroup>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTableView>
#include <QToolButton>

#include "tests/ui/window_fixture.h"
#include "ui/model/mark_list.h"
#include "ui/widgets/marks_paint.h"

namespace fovea {
namespace {

using namespace test;

class MarksWindowTest : public WindowTest {
protected:
    MarkModel& marks = work.marks;
    ImageView& view(int index) { return *window.views().view(index); }
    void mouse(QEvent::Type type, int index, QPointF at, Qt::MouseButtons held = Qt::LeftButton,
               Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        const bool moving = type == QEvent::MouseMove;
        QMouseEvent event(type, at, view(index).mapToGlobal(at), moving ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : held, modifiers);
        QApplication::sendEvent(&view(index), &event);
    }
    void drag(int index, QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        mouse(QEvent::MouseButtonPress, index, from, Qt::LeftButton, modifiers);
        for (int i = 1; i <= 4; ++i)
            mouse(QEvent::MouseMove, index, from + (to - from) * i / 4, Qt::LeftButton, modifiers);
        mouse(QEvent::MouseButtonRelease, index, to, Qt::LeftButton, modifiers);
    }
    void click(int index, QPointF at) {
        mouse(QEvent::MouseButtonPress, index, at);
        mouse(QEvent::MouseButtonRelease, index, at);
    }
    QPointF at(int index, double x, double y) { return view(index).viewFromRetina({x, y}); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QKeyEvent claim(QEvent::ShortcutOverride, key, modifiers);
        claim.ignore();
        QApplication::sendEvent(&window.views(), &claim);
        claimed = claim.isAccepted();
        QKeyEvent press(QEvent::KeyPress, key, modifiers);
        QApplication::sendEvent(&window.views(), &press);
    }
    // The colour within a pixel of a place of the retina.
    bool shows(int index, QPointF retina, QColor colour) {
        const QImage picture = view(index).grab().toImage();
        const QPoint centre = view(index).viewFromRetina(retina).toPoint();
        for (int y = -1; y <= 1; ++y)
            for (int x = -1; x <= 1; ++x) {
                const QPoint place = centre + QPoint(x, y);
                if (!picture.rect().contains(place)) continue;
                const QColor seen = picture.pixelColor(place);
                if (std::abs(seen.red() - colour.red()) + std::abs(seen.green() - colour.green()) +
                        std::abs(seen.blue() - colour.blue()) < 120)
                    return true;
            }
        return false;
    }
    std::string json() { return marks.save(session.current()->path).dump(); }
    bool claimed = false;
};

TEST_F(MarksWindowTest, ABoxIsDrawnByTheMouseAndSeenOnEveryViewAtEveryScale) {
    ASSERT_TRUE(openRetina());
    const ParamSchema& schema = (*session.registry().find("sr.bicubic"))->info().schema;
    ASSERT_TRUE(session.run("sr.bicubic", *schema.parse({{"scale", 4}})));
    ASSERT_TRUE(waitUntil([&] { return !session.running() && window.views().count() == 2; }));
    ASSERT_EQ(session.shownResults()[0]->image()->width(), 4 * 96);
    trigger("mark");
    drag(1, at(1, 20, 30), at(1, 50, 60));
    ASSERT_EQ(marks.marks().size(), 1u);
    const QRectF box = marks.marks()[0].box();
    EXPECT_NEAR(box.left(), 20, 0.3);
    EXPECT_NEAR(box.bottom(), 60, 0.3);
    for (int i = 0; i < 2; ++i) {
        EXPECT_TRUE(shows(i, {35, 30}, colourOf(Verdict::none))) << i;
        EXPECT_TRUE(shows(i, {20, 45}, colourOf(Verdict::none))) << i;
        EXPECT_FALSE(shows(i, {35, 45}, colourOf(Verdict::none))) << "nothing inside";
    }
    // Another method, another zoom, another place: still around the same retina.
    ASSERT_TRUE(runHere("deblur.unsharp"));
    window.views().zoomBy(2);
    window.views().panBy({-31, 17});
    marks.setVerdict(1, Verdict::real);
    for (int i = 0; i < 3; ++i) EXPECT_TRUE(shows(i, {35, 30}, colourOf(Verdict::real))) << i;
    trigger("showMarks");
    EXPECT_FALSE(shows(0, {35, 30}, colourOf(Verdict::real))) << "hidden";
    EXPECT_FALSE(named<QAction>(window, "mark").isChecked());
}

TEST_F(MarksWindowTest, EveryShapeIsDrawnAndUndone) {
    ASSERT_TRUE(openRetina());
    const std::string empty = json();
    trigger("mark.point");
    click(0, at(0, 30, 40));
    trigger("mark.ellipse");
    drag(0, at(0, 40, 40), at(0, 60, 50));
    trigger("mark.polygon");
    for (const QPointF& corner : {QPointF(10, 50), QPointF(30, 52), QPointF(22, 80)}) click(0, at(0, corner.x(), corner.y()));
    EXPECT_EQ(marks.marks().size(), 2u) << "a polygon is not there before it is closed";
    click(0, at(0, 10, 50));
    trigger("mark.box");
    drag(0, at(0, 60, 60), at(0, 80, 66), Qt::ShiftModifier);
    ASSERT_EQ(marks.marks().size(), 4u);
    EXPECT_EQ(marks.marks()[0].shape, MarkShape::point);
    EXPECT_EQ(marks.marks()[1].shape, MarkShape::ellipse);
    EXPECT_EQ(marks.marks()[2].points.size(), 3);
    EXPECT_NEAR(marks.marks()[3].box().width(), marks.marks()[3].box().height(), 0.05) << "Shift makes a square";
    EXPECT_TRUE(shows(0, {50, 40}, colourOf(Verdict::none))) << "the ellipse touches its box's side";
    EXPECT_FALSE(shows(0, {40.5, 40.5}, colourOf(Verdict::none))) << "but not the corner";
    EXPECT_EQ(work.edits.undoText().toStdString(), "Add box");
    const std::string all = json();
    for (int i = 0; i < 4; ++i) work.edits.undo();
    EXPECT_EQ(json(), empty);
    for (int i = 0; i < 4; ++i) work.edits.redo();
    EXPECT_EQ(json(), all);
}

TEST_F(MarksWindowTest, APolygonStaysRightWhileZoomingInTheMiddleOfIt) {
    ASSERT_TRUE(openRetina());
    trigger("mark.polygon");
    click(0, at(0, 20, 20));
    window.views().zoomBy(2.7);
    window.views().lookAt({45, 40});
    click(0, at(0, 60, 22));
    click(0, at(0, 50, 50));
    click(0, at(0, 52, 55));
    key(Qt::Key_Backspace);
    EXPECT_TRUE(claimed);
    window.views().fit();
    click(0, at(0, 24, 58));
    key(Qt::Key_Return);
    ASSERT_EQ(marks.marks().size(), 1u);
    const QPolygonF points = marks.marks()[0].points;
    const QPolygonF wanted{{20, 20}, {60, 22}, {50, 50}, {24, 58}};
    ASSERT_EQ(points.size(), wanted.size());
    for (int i = 0; i < 4; ++i) EXPECT_LT(QLineF(points[i], wanted[i]).length(), 0.02) << i;
    window.views().zoomBy(5);
    window.views().lookAt({40, 21});
    EXPECT_TRUE(shows(0, {40, 21}, colourOf(Verdict::none))) << "the side between the first two";
}

TEST_F(MarksWindowTest, OnTurnedViewsMarksTurnWithThePicture) {
    ASSERT_TRUE(openRetina());
    window.views().rotateTo(30);
    trigger("mark.box");
    drag(0, at(0, 30, 30), at(0, 60, 50));
    ASSERT_EQ(marks.marks().size(), 1u);
    EXPECT_NEAR(marks.marks()[0].box().width(), 30, 0.2);
    EXPECT_NEAR(marks.marks()[0].box().height(), 20, 0.2);
    for (const QPointF& side : {QPointF(45, 30), QPointF(60, 40), QPointF(45, 50), QPointF(30, 40)})
        EXPECT_TRUE(shows(0, side, colourOf(Verdict::none))) << side.x();
    trigger("mark");
    drag(0, at(0, 45, 30), at(0, 50, 34));
    EXPECT_NEAR(marks.marks()[0].box().left(), 35, 0.2);
    EXPECT_NEAR(marks.marks()[0].box().top(), 34, 0.2);
    drag(0, at(0, 35, 54), at(0, 30, 58));
    EXPECT_NEAR(marks.marks()[0].box().left(), 30, 0.2) << "the lower left handle";
    EXPECT_NEAR(marks.marks()[0].box().bottom(), 58, 0.2);
    EXPECT_NEAR(marks.marks()[0].box().top(), 34, 0.2);
    // An arrow goes where it says on the screen.
    trigger("mark");
    const QPointF before = view(0).viewFromRetina(marks.marks()[0].centre());
    key(Qt::Key_Right, Qt::ShiftModifier);
    const QPointF after = view(0).viewFromRetina(marks.marks()[0].centre());
    EXPECT_GT(after.x() - before.x(), 5);
    EXPECT_NEAR(after.y(), before.y(), 0.2);
}

TEST_F(MarksWindowTest, EscLeavesTheUnfinishedThenTheTool) {
    ASSERT_TRUE(openRetina());
    trigger("mark.polygon");
    click(0, at(0, 20, 20));
    click(0, at(0, 40, 20));
    key(Qt::Key_Escape);
    EXPECT_TRUE(claimed) << "the window's own Esc waits";
    key(Qt::Key_Return);
    ASSERT_EQ(marks.marks().size(), 1u) << "Enter puts a whole one; the unfinished one is gone";
    work.edits.undo();
    EXPECT_TRUE(named<QAction>(window, "mark").isChecked());
    key(Qt::Key_Escape);
    EXPECT_FALSE(named<QAction>(window, "mark").isChecked());
    EXPECT_TRUE(marks.marks().empty());
    key(Qt::Key_Escape);
    EXPECT_FALSE(claimed) << "now Esc is the window's again";
    const QPointF centre = window.views().viewport().centre();
    drag(0, at(0, 40, 40), at(0, 60, 60));
    EXPECT_TRUE(marks.marks().empty());
    EXPECT_NE(window.views().viewport().centre(), centre) << "the mouse moves the pictures again";
}

TEST_F(MarksWindowTest, SelectedMovedReshapedAndDeletedByTheMouse) {
    ASSERT_TRUE(openRetina());
    const int steps = work.edits.count();  // opening is one too
    trigger("mark.box");
    drag(0, at(0, 20, 20), at(0, 40, 40));
    trigger("mark");
    ASSERT_FALSE(named<QAction>(window, "mark").isChecked());
    marks.select({});
    const QPointF centre = window.views().viewport().centre();
    drag(0, at(0, 30, 20), at(0, 40, 35));
    EXPECT_EQ(window.views().viewport().centre(), centre) << "the mark is moved, not the picture";
    EXPECT_EQ(marks.selected(), 1);
    EXPECT_EQ(work.edits.undoText().toStdString(), "Move mark 1");
    EXPECT_NEAR(marks.marks()[0].box().left(), 30, 0.2);
    EXPECT_NEAR(marks.marks()[0].box().top(), 35, 0.2);
    drag(0, at(0, 50, 55), at(0, 70, 60));
    EXPECT_EQ(work.edits.undoText().toStdString(), "Reshape mark 1");
    EXPECT_NEAR(marks.marks()[0].box().width(), 40, 0.3);
    EXPECT_NEAR(marks.marks()[0].box().left(), 30, 0.2) << "the other corner stays";
    EXPECT_EQ(work.edits.count(), steps + 3) << "each drag is one step";
    trigger("deleteMark");
    EXPECT_TRUE(marks.marks().empty());
    work.edits.undo();
    EXPECT_EQ(marks.marks().size(), 1u);
    EXPECT_EQ(marks.selected(), 1);
}

TEST_F(MarksWindowTest, WithoutAMouse) {
    ASSERT_TRUE(openRetina());
    const int steps = work.edits.count();  // opening is one too
    window.views().lookAt({48, 48});
    trigger("mark.box");
    key(Qt::Key_Return);
    ASSERT_EQ(marks.marks().size(), 1u);
    const QRectF before = marks.marks()[0].box();
    EXPECT_NEAR(before.center().x(), 48, 0.5);
    key(Qt::Key_Right);
    EXPECT_TRUE(claimed);
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Up);
    const QRectF moved = marks.marks()[0].box();
    EXPECT_NEAR(moved.left() - before.left(), 11, 0.1) << "one pixel of the original, ten with Shift";
    EXPECT_NEAR(moved.top() - before.top(), -1, 0.1);
    EXPECT_EQ(work.edits.count(), steps + 2) << "arrows in a row are one step";
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_NEAR(marks.marks()[0].box().width() - moved.width(), 1, 0.1);
    for (int i = 0; i < 40; ++i) key(Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_GE(marks.marks()[0].box().left(), 0) << "never out of the picture";
    trigger("mark");
    const QRectF last = marks.marks()[0].box();
    key(Qt::Key_Right);
    EXPECT_EQ(marks.marks()[0].box(), last) << "with drawing off, arrows are the pictures' again";
}

TEST_F(MarksWindowTest, TheListShowsEditsAndJumps) {
    ASSERT_TRUE(openRetina());
    EXPECT_TRUE(named<QLabel>(window, "marksEmpty").isVisibleTo(&named<QWidget>(window, "marksPanel")));
    marks.add({.shape = MarkShape::box, .points = {{10, 10}, {14, 13}}});
    marks.add({.shape = MarkShape::point, .points = {{80, 70}}});
    auto& table = named<QTableView>(window, "marksTable");
    auto& list = *table.model();
    ASSERT_EQ(list.rowCount(), 2);
    EXPECT_EQ(table.currentIndex().row(), 1) << "the new one is selected";
    int columns = 0;
    for (int i = 0; i < MarkList::kColumns; ++i) columns += table.columnWidth(i);
    EXPECT_LE(columns, table.viewport()->width()) << "number, verdict and note are seen at once";
    EXPECT_EQ(table.columnViewportPosition(MarkList::name), 0);
    table.setCurrentIndex(list.index(0, MarkList::note));
    EXPECT_EQ(marks.selected(), 1);
    EXPECT_NEAR(window.views().viewport().centre().x(), 12, 0.01);
    EXPECT_NEAR(window.views().viewport().centre().y(), 11.5, 0.01);
    EXPECT_GT(window.views().viewport().zoom() * 4, 20) << "large enough to be seen";
    // The note is typed in place: its letters are no shortcuts.
    trigger("editMark");
    auto& note = named<QLineEdit>(table, "markNote");
    EXPECT_TRUE(named<QWidget>(window, "marksPanel").isVisible()) << "the panel came up";
    QKeyEvent claim(QEvent::ShortcutOverride, Qt::Key_N, Qt::NoModifier, QStringLiteral("n"));
    claim.ignore();
    QApplication::sendEvent(&note, &claim);
    EXPECT_TRUE(claim.isAccepted()) << "N is a letter here";
    note.setText(QStringLiteral("Gefäß? 血管"));
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(&note, &enter);
    ASSERT_TRUE(waitUntil([&] { return marks.find(1)->note == QStringLiteral("Gefäß? 血管"); }, 2000));
    table.edit(list.index(1, MarkList::verdict));
    auto& verdicts = named<QComboBox>(table, "markVerdict");
    verdicts.setCurrentIndex(2);
    Q_EMIT verdicts.activated(2);
    EXPECT_EQ(marks.find(2)->verdict, Verdict::artefact);
    EXPECT_EQ(list.index(1, MarkList::verdict).data().toString(), nameOf(Verdict::artefact));
    EXPECT_TRUE(named<QLabel>(window, "marksProgress").text().contains("1 of 2"));
    trigger("nextMark");
    EXPECT_EQ(table.currentIndex().row(), 0) << "around the end";
    trigger("nextMark");
    EXPECT_EQ(table.currentIndex().row(), 1);
    trigger("previousMark");
    EXPECT_EQ(table.currentIndex().row(), 0);
    trigger("verdict.real");
    EXPECT_EQ(marks.find(1)->verdict, Verdict::real);
    EXPECT_TRUE(message().contains("2 marks have a verdict")) << qPrintable(message());
}

TEST_F(MarksWindowTest, DoubleClickEditsAndATextAsksForItsWords) {
    ASSERT_TRUE(openRetina());
    trigger("mark.text");
    mouse(QEvent::MouseButtonPress, 0, at(0, 30, 60));
    auto& table = named<QTableView>(window, "marksTable");
    auto& name = named<QLineEdit>(table, "markName");
    name.setText(QStringLiteral("Papille"));
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(&name, &enter);
    ASSERT_TRUE(waitUntil([&] { return marks.find(1)->label == QStringLiteral("Papille"); }, 2000));
    mouse(QEvent::MouseButtonRelease, 0, at(0, 30, 60));
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    trigger("mark");
    marks.select({});
    mouse(QEvent::MouseButtonDblClick, 0, at(0, 30, 60) + QPointF(3, -3));
    EXPECT_EQ(marks.selected(), 1);
    EXPECT_EQ(named<QLineEdit>(table, "markName").text(), QStringLiteral("Papille"));
    EXPECT_FALSE(window.views().solo()) << "a double click on a mark is the mark's";
}

TEST_F(MarksWindowTest, ExportedMarksComeBackOnTheSamePhotographOnly) {
    ASSERT_TRUE(openRetina());
    marks.add({.shape = MarkShape::polygon, .points = {{10, 10}, {14.25, 13}, {9, 20}}, .verdict = Verdict::imageAgain,
               .note = QStringLiteral("Gefäß, \"血管\";\nzweite Zeile")});
    marks.add({.shape = MarkShape::box, .points = {{1, 2}, {3, 5.5}}});
    const std::string before = json();
    const QString target = QString::fromStdString((folder / "märks.json").string());
    const auto exportTo = [&](const QString& path) {
        trigger("exportMarks");
        auto& dialog = named<QFileDialog>(window, "exportMarksDialog");
        Q_EMIT dialog.fileSelected(path);
        dialog.close();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    exportTo(target);
    ASSERT_TRUE(waitUntil([&] { return message().contains("Exported"); })) << qPrintable(message());
    const Result<Json> file = readJsonFile(target.toStdString());
    ASSERT_TRUE(file);
    EXPECT_EQ((*file)["images"][0]["sha256"].get<std::string>(), session.current()->image.info().sourceSha256);
    EXPECT_EQ((*file)["images"][0]["spacing"], Json(nullptr)) << "unknown stays unknown";
    exportTo(target);
    ASSERT_TRUE(waitUntil([&] { return message().contains("not exported"); })) << qPrintable(message());
    named<MessageBar>(window, "messageBar").findChild<QToolButton*>()->click();

    const QString table = QString::fromStdString((folder / "marks.csv").string());
    exportTo(table);
    ASSERT_TRUE(waitUntil([&] { return QFile::exists(table); }));
    QFile csv(table);
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(csv.readAll());
    EXPECT_TRUE(text.contains("upper left")) << qPrintable(text);
    EXPECT_TRUE(text.contains(",box,,none,,")) << qPrintable(text);
    EXPECT_TRUE(text.contains(",1,2,2,3.5,7,")) << "left, top, width, height, area\n" << qPrintable(text);
    EXPECT_TRUE(text.contains(QStringLiteral("\"Gefäß, \"\"血管\"\";\nzweite Zeile\""))) << qPrintable(text);

    const auto import = [&] {
        trigger("importMarks");
        auto& dialog = named<QFileDialog>(window, "importMarksDialog");
        Q_EMIT dialog.fileSelected(target);
        dialog.close();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    marks.remove(1);
    marks.remove(2);
    import();
    ASSERT_TRUE(waitUntil([&] { return marks.marks().size() == 2; })) << qPrintable(message());
    EXPECT_EQ(json(), before);
    // Another photograph takes none of them.
    window.openFiles({writtenRetina(folder, "other.png", 64)});
    session.close(session.images()[0]->id);
    ASSERT_TRUE(waitUntil([&] { return session.current() && session.current()->state == LoadState::ready; }));
    import();
    ASSERT_TRUE(waitUntil([&] { return message().contains("not imported"); })) << qPrintable(message());
    EXPECT_TRUE(message().contains("retina.png"));
    EXPECT_TRUE(marks.marks().empty());
}

TEST_F(MarksWindowTest, AnotherMouseToolHasTheMouse) {
    ASSERT_TRUE(openRetina());
    marks.add({.shape = MarkShape::box, .points = {{20, 20}, {40, 40}}});
    const std::string before = json();
    QAction other(&window);
    other.setCheckable(true);
    named<QAction>(window, "mark").actionGroup()->addAction(&other);
    trigger("mark");
    EXPECT_TRUE(named<QAction>(window, "mark").isChecked());
    other.trigger();
    EXPECT_FALSE(named<QAction>(window, "mark").isChecked());
    drag(0, at(0, 30, 20), at(0, 40, 35));
    EXPECT_EQ(json(), before);
}

}  // namespace
}  // namespace fovea
