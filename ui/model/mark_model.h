// The marks of the photographs, by file, the selected one, and the walk through all of them. Every edit is a named step
// of the window's undo stack; steps of one gesture (a drag, typing into one field) become one.
//
//   const int number = marks.add({.shape = MarkShape::box, .points = {{10, 10}, {40, 30}}});
//   marks.setVerdict(number, Verdict::artefact);
#pragma once

#include <QObject>
#include <QUndoStack>
#include <map>
#include <optional>

#include "ui/model/marks.h"
#include "ui/model/session.h"

namespace fovea {

// Edits with the same gesture become one step; gesture 0 stands alone.
using Gesture = int;

// One stop of the walk through all marks.
struct MarkStop {
    int imageId = 0;
    QString imagePath;
    QString imageName;
    RetinaMark mark;
};

// nextOpen: the next without a verdict.
enum class MarkStep { next, previous, nextOpen };
enum class MarkEdit { move, reshape };

class MarkModel : public QObject {
    Q_OBJECT
public:
    // Both outlive it.
    MarkModel(Session& session, QUndoStack& edits, QObject* parent = nullptr);

    // Of the current photograph; of a file (kept also while it is not open).
    const Marks& marks() const;
    const Marks& marksOf(const QString& path) const;
    const RetinaMark* find(int number) const;  // of the current photograph
    // The selected mark of the current photograph.
    std::optional<int> selected() const { return selected_; }
    const RetinaMark* selectedMark() const { return selected_ ? find(*selected_) : nullptr; }
    void select(std::optional<int> number);

    // Edits of the current photograph; a number that is not there changes nothing.
    Gesture newGesture() { return ++lastGesture_; }
    int add(RetinaMark mark);  // gives it its number (returned) and time, and selects it; 0 when nothing is open
    void setPoints(int number, const QPolygonF& points, MarkEdit what, Gesture gesture);
    void setVerdict(int number, Verdict verdict);
    void setLabel(int number, const QString& label, Gesture gesture = 0);
    void setNote(int number, const QString& note, Gesture gesture = 0);
    void remove(int number);
    // Adds marks to an open photograph, as one step: equal ones are there already and left out, numbers in use give way.
    // Returns how many were added.
    int import(const QString& path, const Marks& marks);

    // All marks of all open photographs in their order, the worklist; and how many of them have a verdict.
    std::vector<MarkStop> worklist() const;
    int judged() const;
    // Makes a mark's photograph the current one, selects the mark, and asks for it to be shown.
    void visit(int imageId, int number);
    // The next or previous stop, around the end; the first where nothing is selected. False: there is none.
    bool step(MarkStep step);

    // For the session file, without a step to undo. Errors of load: those of marksFromJson.
    Json save(const QString& path) const { return toJson(marksOf(path)); }
    Status load(const QString& path, const Json& marks, const std::string& origin);

Q_SIGNALS:
    void changed();           // the marks of some photograph
    void selectionChanged();  // another one, or another photograph
    void visited();           // the selected mark is to be shown
    void allJudged();         // the last open mark has got its verdict

private:
    friend class MarkCommand;
    Marks& of(const QString& path) { return marks_[path]; }
    const OpenImage* image() const { return session_.current(); }
    // Takes up a state; `select`: what is selected then, when the photograph is the current one.
    void put(const QString& path, const Marks& marks, std::optional<int> select);
    void bringUp(const QString& path);
    void push(const QString& path, Marks after, const StepName& name, Gesture gesture, std::optional<int> select);
    template <typename Change>
    void change(int number, const StepName& name, Gesture gesture, Change change);
    void onCurrentChanged();

    Session& session_;
    QUndoStack& edits_;
    std::map<QString, Marks> marks_;  // by absolute path
    std::optional<int> selected_;
    Gesture lastGesture_ = 0;
};

}  // namespace fovea
