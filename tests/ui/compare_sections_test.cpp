// What is compared and measured with, as sections of a session: without a window.
#include "ui/model/model_sections.h"
#include "ui/model/session_file.h"
#include "ui/model/workspace.h"

#include "tests/ui/slow_method.h"
#include "tests/ui/ui_support.h"

namespace fovea {
namespace {

using test::waitUntil;

struct Desktop {
    explicit Desktop(const test::TemporaryFolder& folder)
        : settings(QString::fromStdString((folder / "fovea.conf").string())), work(test::registryWithSlowMethod(), bridge, settings) {}
    bool open(const QString& path) {
        work.session.open({path});
        return waitUntil([&] { return work.session.current() && work.session.current()->image.fieldOfView(); });
    }
    bool run(const char* id) {
        const Status status = work.session.run(id, (*work.session.registry().find(id))->info().schema.defaults());
        return status && waitUntil([&] { return !work.session.running(); });
    }
    // As from a file.
    bool take(const Json& json) {
        const auto document = parseSession(json, work.session.registry(), {}, "test");
        if (!document) return false;
        work.keeper.show(*document, {});
        return waitUntil([&] {
            const OpenImage* image = work.session.current();
            return image && image->image.fieldOfView() && !work.session.running();
        });
    }
    Settings settings;
    JobBridge bridge;
    Workspace work;
};

class CompareSections : public ::testing::Test {
protected:
    // A photograph with two results, everything of it set to what it is not by itself.
    void fill(Desktop& desk) {
        ASSERT_TRUE(desk.open(retina));
        ASSERT_TRUE(desk.run("enhance.clahe"));
        ASSERT_TRUE(desk.run("sr.bicubic"));
        Workspace& work = desk.work;
        const auto shown = work.session.shownResults();
        work.pair.chooseFirst(shown[0]->id);
        work.pair.chooseSecond(shown[1]->id);
        work.difference.setOn(true);
        work.difference.setKind(DifferenceKind::signedLuma);
        work.difference.setGrid(GridChoice::original);
        work.difference.setAskedRange(20);
        work.luminance.setOn(true);
        work.gauges.setChannel(GaugeChannel::red);
        const auto draw = [&](const GaugeMarks& marks, const char* step) {
            const GaugeMarks before = work.gauges.marks();
            work.gauges.preview(marks);
            work.gauges.keep(before, [step] { return QString::fromLatin1(step); });
        };
        GaugeMarks marks;
        marks.line = QLineF(10.25, 20.5, 60.75, 33);
        draw(marks, "line");
        marks.region = Region{RegionShape::ellipse, 20, 25.5, 44, 51};
        draw(marks, "region");
        marks.rulers = {{QLineF(1, 2, 3, 4.5), {}, false}, {QLineF(5, 6, 70, 8), QStringLiteral("×2 output of sr.bicubic"), true}};
        draw(marks, "rulers");
        ASSERT_TRUE(work.gauges.typeSpacing(6.5));
        ASSERT_TRUE(waitUntil([&] { return !work.difference.busy(); }));
    }
    test::TemporaryFolder folder;
    const QString retina = test::writtenRetina(folder);
};

TEST_F(CompareSections, EverythingComesBack) {
    Desktop first(folder);
    fill(first);
    const Json json = sessionJson(documentOf(first.work), {});
    Desktop second(folder);
    // Ids of the file are taken in this window: everything must follow the shift.
    ASSERT_TRUE(second.open(test::writtenRetina(folder, "other.png", 64)));
    ASSERT_TRUE(second.take(json));
    Workspace& work = second.work;
    const auto shown = work.session.shownResults();
    ASSERT_EQ(shown.size(), 2u);
    EXPECT_EQ(work.pair.chosen(), (PicturePair{shown[0]->id, shown[1]->id}));
    EXPECT_TRUE(work.difference.on());
    EXPECT_EQ(work.difference.kind(), DifferenceKind::signedLuma);
    EXPECT_EQ(work.difference.grid(), GridChoice::original);
    EXPECT_EQ(work.difference.askedRange(), 20);
    EXPECT_TRUE(work.luminance.on());
    EXPECT_EQ(work.gauges.channel(), GaugeChannel::red);
    EXPECT_EQ(work.gauges.marks(), first.work.gauges.marks());
    ASSERT_TRUE(work.gauges.spacing());
    EXPECT_DOUBLE_EQ(work.gauges.spacing()->columnMm, 0.0065);
    EXPECT_EQ(work.gauges.spacing()->source, "typed");
    EXPECT_TRUE(work.gauges.spacingTyped());
    EXPECT_FALSE(work.keeper.changed());
    EXPECT_FALSE(work.edits.canUndo());
    ASSERT_TRUE(waitUntil([&] { return !work.difference.busy() && work.difference.pyramid(); }));
    EXPECT_EQ(work.difference.pyramid()->level(0), first.work.difference.pyramid()->level(0)) << "the same map, computed again";
}

TEST_F(CompareSections, AnOlderFileBeginsAnew) {
    Desktop first(folder);
    fill(first);
    Json json = sessionJson(documentOf(first.work), {});
    for (const char* section : {"comparison", "gauges"}) json["sections"].erase(section);
    json["photographs"][0].erase("typedSpacingMm");
    Desktop second(folder);
    fill(second);
    ASSERT_TRUE(second.take(json));
    EXPECT_FALSE(second.work.difference.on());
    EXPECT_EQ(second.work.difference.kind(), DifferenceKind::absolute);
    EXPECT_EQ(second.work.pair.chosen(), PicturePair{});
    EXPECT_FALSE(second.work.luminance.on());
    EXPECT_TRUE(second.work.gauges.marks().empty());
    EXPECT_FALSE(second.work.gauges.spacing());
    EXPECT_EQ(second.work.session.shownResults().size(), 2u);
}

TEST_F(CompareSections, EveryChoiceIsAStepWithAName) {
    Desktop desk(folder);
    fill(desk);
    Workspace& work = desk.work;
    const Json end = work.sections.save();
    QStringList names;
    for (int i = 0; i < work.edits.count(); ++i) names << work.edits.text(i);
    for (const char* name : {"Pictures that are compared", "Difference on or off", "Kind of difference", "Size at which pictures are compared",
                             "Range of the difference", "Matched luminance", "rulers", "Set the spacing"})
        EXPECT_TRUE(names.contains(QLatin1String(name))) << name << " in " << qPrintable(names.join(", "));
    while (work.edits.canUndo()) {
        work.edits.undo();
        ASSERT_TRUE(waitUntil([&] { return !work.session.running(); }));
    }
    EXPECT_FALSE(work.difference.on());
    EXPECT_FALSE(work.luminance.on());
    while (work.edits.canRedo()) {
        work.edits.redo();
        ASSERT_TRUE(waitUntil([&] { return !work.session.running(); }));
    }
    EXPECT_EQ(work.sections.save()["comparison"], end["comparison"]);
    EXPECT_EQ(work.sections.save()["gauges"], end["gauges"]);
    ASSERT_TRUE(waitUntil([&] { return work.gauges.spacing().has_value(); }));
    EXPECT_DOUBLE_EQ(work.gauges.spacing()->rowMm, 0.0065);
}

TEST_F(CompareSections, AClosedPhotographComesBackWithWhatWasDrawnOnIt) {
    Desktop desk(folder);
    fill(desk);
    const GaugeMarks before = desk.work.gauges.marks();
    desk.work.session.close(desk.work.session.current()->id);
    EXPECT_TRUE(desk.work.sections.save()["gauges"]["photographs"].empty());
    desk.work.edits.undo();
    ASSERT_TRUE(waitUntil([&] { return desk.work.session.current() && desk.work.session.current()->image.fieldOfView(); }));
    EXPECT_EQ(desk.work.gauges.marks(), before);
    ASSERT_TRUE(desk.work.gauges.spacing());
    EXPECT_EQ(desk.work.gauges.spacing()->source, "typed");
}

TEST_F(CompareSections, WhatMakesNoSenseIsToldAndLeavesTheRest) {
    Desktop desk(folder);
    fill(desk);
    const std::string id = std::to_string(desk.work.session.current()->id);
    const std::vector<std::pair<std::string, std::string>> bad{{"comparison", R"({"kind": "imagined"})"},
                                                              {"comparison", R"({"pair": [1, 2, 3]})"},
                                                              {"comparison", R"({"range": "wide"})"},
                                                              {"gauges", R"({"channel": "infrared"})"},
                                                              {"gauges", R"({"photographs": {")" + id + R"(": {"line": [1, 2]}}})"},
                                                              {"gauges", R"({"photographs": {")" + id + R"(": {"rulers": 7}}})"}};
    const Json before = desk.work.sections.save();
    for (const auto& [name, text] : bad) {
        const SessionSection* section = desk.work.sections.find(name);
        ASSERT_NE(section, nullptr);
        EXPECT_FALSE(section->load(Json::parse(text), {})) << text;
        EXPECT_EQ(desk.work.sections.save()[name], before[name]) << text;
    }
}

}  // namespace
}  // namespace fovea
