#include "ui/model/mark_model.h"

#include "tests/ui/slow_method.h"
#include "tests/ui/ui_support.h"

namespace fovea {
namespace {

using namespace test;

class MarkModelTest : public ::testing::Test {
protected:
    MarkModelTest() : session(registryWithSlowMethod(), bridge), marks(session, edits) {}
    bool open(std::initializer_list<const char*> names) {
        QStringList files;
        for (const char* name : names) files << writtenRetina(folder, name, 64);
        session.open(files);
        return waitUntil([&] { return session.current() && session.current()->state == LoadState::ready; });
    }
    std::string json() const { return marks.save(session.current()->path).dump(); }
    TemporaryFolder folder;
    JobBridge bridge;
    QUndoStack edits;
    Session session;
    MarkModel marks;
};

RetinaMark boxMark() { return {.shape = MarkShape::box, .points = {{40, 30}, {10.123456, 5}}}; }

TEST_F(MarkModelTest, NothingOpenNothingMarked) {
    EXPECT_EQ(marks.add(boxMark()), 0);
    EXPECT_FALSE(marks.step(MarkStep::next));
    EXPECT_EQ(edits.count(), 0);
}

TEST_F(MarkModelTest, EveryEditIsANamedStepAndUndoReturnsTheSameJson) {
    ASSERT_TRUE(open({"a.png"}));
    std::vector<std::string> states{json()};
    const auto did = [&](const char* text) {
        EXPECT_EQ(edits.undoText().toStdString(), text);
        states.push_back(json());
    };
    const int one = marks.add(boxMark());
    EXPECT_EQ(marks.find(one)->points, QPolygonF({{10.12, 5}, {40, 30}})) << "corners in order, hundredths";
    did("Add box");
    const int two = marks.add({.shape = MarkShape::point, .points = {{7, 8}}});
    did("Add point");
    EXPECT_EQ(marks.selected(), two);
    marks.setPoints(two, {{9, 9}}, MarkEdit::move, 0);
    did("Move mark 2");
    marks.setVerdict(one, Verdict::imageAgain);
    did("Change verdict of mark 1");
    marks.setNote(one, QStringLiteral("Gefäß 血管 “?”"));
    did("Change note of mark 1");
    marks.setLabel(one, QStringLiteral("oben"));
    did("Change name of mark 1");
    marks.remove(two);
    did("Delete mark 2");
    EXPECT_EQ(edits.count(), 7);
    for (std::size_t i = states.size(); i-- > 1;) {
        EXPECT_EQ(json(), states[i]) << i;
        edits.undo();
    }
    EXPECT_EQ(json(), states[0]);
    for (std::size_t i = 1; i < states.size(); ++i) {
        edits.redo();
        EXPECT_EQ(json(), states[i]) << i;
    }
}

TEST_F(MarkModelTest, ADragIsOneStepAndADragBackIsNone) {
    ASSERT_TRUE(open({"a.png"}));
    const int number = marks.add(boxMark());
    const QPolygonF before = marks.find(number)->points;
    Gesture drag = marks.newGesture();
    for (int i = 1; i <= 5; ++i) marks.setPoints(number, before.translated(i, i), MarkEdit::move, drag);
    EXPECT_EQ(edits.count(), 2);
    drag = marks.newGesture();
    marks.setPoints(number, before.translated(9, 9), MarkEdit::move, drag);
    marks.setPoints(number, before.translated(5, 5), MarkEdit::move, drag);
    EXPECT_EQ(edits.count(), 2) << "back where it was";
    edits.undo();
    EXPECT_EQ(marks.find(number)->points, before);
    marks.setVerdict(number, Verdict::none);
    EXPECT_EQ(edits.count(), 2) << "the verdict it has already is no edit";
}

TEST_F(MarkModelTest, TheWalkGoesThroughAllOpenPhotographsAndSaysWhenAllAreJudged) {
    ASSERT_TRUE(open({"a.png", "b.png", "c.png"}));
    const auto id = [&](std::size_t i) { return session.images()[i]->id; };
    marks.add(boxMark());
    marks.add(boxMark());
    session.setCurrent(id(2));
    marks.add(boxMark());
    EXPECT_EQ(marks.worklist().size(), 3u);
    session.setCurrent(id(0));
    EXPECT_FALSE(marks.selected());
    int shown = 0, finished = 0;
    QObject::connect(&marks, &MarkModel::visited, [&] { ++shown; });
    QObject::connect(&marks, &MarkModel::allJudged, [&] { ++finished; });
    std::vector<std::pair<int, int>> stops;
    for (int i = 0; i < 4; ++i) {
        ASSERT_TRUE(marks.step(MarkStep::next));
        stops.emplace_back(session.current()->id, *marks.selected());
        if (i < 3) marks.setVerdict(*marks.selected(), Verdict::real);
        EXPECT_EQ(finished, i >= 2 ? 1 : 0);
    }
    EXPECT_EQ(shown, 4);
    EXPECT_EQ(stops, (std::vector<std::pair<int, int>>{{id(0), 1}, {id(0), 2}, {id(2), 1}, {id(0), 1}}));
    EXPECT_EQ(marks.judged(), 3);
    ASSERT_TRUE(marks.step(MarkStep::previous));
    EXPECT_EQ(session.current()->id, id(2));
    // Undo in another photograph brings that one up.
    session.setCurrent(id(1));
    edits.undo();
    EXPECT_EQ(session.current()->id, id(2));
    EXPECT_EQ(marks.judged(), 2);
    session.close(id(2));
    EXPECT_EQ(marks.worklist().size(), 2u) << "only what is open";
}

TEST_F(MarkModelTest, JsonComesBackAsItWas) {
    ASSERT_TRUE(open({"a.png"}));
    marks.add(boxMark());
    marks.add({.shape = MarkShape::polygon, .points = {{1, 1}, {20, 2}, {11, 17.25}}, .note = QStringLiteral("血管")});
    marks.add({.shape = MarkShape::ellipse, .points = {{1, 1}, {20, 2}}, .verdict = Verdict::artefact});
    marks.add({.shape = MarkShape::text, .points = {{3, 4}}, .label = QStringLiteral("ß")});
    const Marks before = marks.marks();
    const Json saved = marks.save(session.current()->path);
    const Result<Json> read = parseJson(saved.dump(), "test");
    ASSERT_TRUE(read);
    ASSERT_TRUE(marks.load(session.current()->path, Json::array(), "test"));
    EXPECT_TRUE(marks.marks().empty());
    ASSERT_TRUE(marks.load(session.current()->path, *read, "test"));
    EXPECT_EQ(marks.marks(), before);
    EXPECT_EQ(edits.count(), 4) << "loading is no step";
}

TEST_F(MarkModelTest, ImportLeavesOutWhatIsThereAndRenumbers) {
    ASSERT_TRUE(open({"a.png"}));
    const QString path = session.current()->path;
    marks.add(boxMark());
    Marks other = marks.marks();
    other.push_back({.number = 1, .shape = MarkShape::point, .points = {{5, 5}}});
    EXPECT_EQ(marks.import(path, other), 1);
    ASSERT_EQ(marks.marks().size(), 2u);
    EXPECT_EQ(marks.marks()[1].number, 2);
    EXPECT_EQ(marks.import(path, other), 0);
    EXPECT_EQ(edits.count(), 2);
    edits.undo();
    EXPECT_EQ(marks.marks().size(), 1u);
}

TEST(Marks, WrongJsonIsRefusedInWords) {
    const auto error = [](const char* text) {
        const Result<Marks> marks = marksFromJson(*parseJson(text, "t"), "t");
        return marks ? std::string() : marks.error().message;
    };
    const auto one = [&](const std::string& shape, const std::string& points, const char* number = "1") {
        return error((R"([{"number":)" + std::string(number) + R"(,"shape":")" + shape + R"(","verdict":"none","points":)" +
                      points + "}]")
                         .c_str());
    };
    EXPECT_EQ(one("box", "[[1,2],[3,4]]"), "");
    EXPECT_NE(one("box", "[[1,2]]"), "");
    EXPECT_NE(one("star", "[[1,2]]").find("star"), std::string::npos);
    EXPECT_NE(one("polygon", "[[1,2],[3,4]]"), "");
    EXPECT_NE(one("point", "[[1,1e300]]"), "");
    EXPECT_NE(one("point", R"([["1",2]])"), "");
    EXPECT_NE(one("point", "[[1,2]]", "0"), "");
    EXPECT_NE(one("point", "[[1,2]]", "1.5"), "");
    EXPECT_NE(error("{}"), "");
    EXPECT_NE(error(R"([{"number":1,"shape":"point","verdict":"none","points":[[1,2]]},
                        {"number":1,"shape":"point","verdict":"none","points":[[1,2]]}])"),
              "");
}

TEST(Marks, AreasOfShapes) {
    EXPECT_DOUBLE_EQ(areaOf({.shape = MarkShape::box, .points = {{1, 1}, {4, 3}}}), 6);
    EXPECT_NEAR(areaOf({.shape = MarkShape::ellipse, .points = {{0, 0}, {4, 2}}}), 2 * M_PI, 1e-12);
    EXPECT_DOUBLE_EQ(areaOf({.shape = MarkShape::polygon, .points = {{0, 0}, {4, 0}, {0, 3}}}), 6);
    EXPECT_DOUBLE_EQ(areaOf({.shape = MarkShape::point, .points = {{1, 1}}}), 0);
}

}  // namespace
}  // namespace fovea
