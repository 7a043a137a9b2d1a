// Makes every edit a named step of the undo stack, by comparing what is with what was: of the photographs and results when
// the session says that it was edited, of a section of the session when its model has changed. Undo puts the values of
// before back; pixels come from files, the memory of results, or a run. Where the views look is no edit.
#pragma once

#include <QObject>
#include <QUndoStack>
#include <map>

#include "ui/model/session.h"
#include "ui/model/session_sections.h"

namespace fovea {

class EditRecorder : public QObject {
    Q_OBJECT
public:
    // All outlive it.
    EditRecorder(Session& session, SessionSections& sections, QUndoStack& edits, QObject* parent = nullptr);

    // The model of this section may have changed. Steps of one number (a slider that is moved) become one.
    void lookAt(const std::string& section);
    // What is now is where undo begins: after a session was opened.
    void startAnew();
    // Names of steps as they are in the language of now.
    void rename();

private:
    friend class ContentStep;
    friend class SectionStep;
    void onEdited(const StepName& name);
    void take(const std::vector<PhotographChange>& changes, bool forward);
    void take(const std::string& section, const Json& value);

    Session& session_;
    SessionSections& sections_;
    QUndoStack& edits_;
    SessionContent content_;             // as it was at the last look
    std::map<std::string, Json> known_;  // likewise, by section
    bool taking_ = false;                // changes now are those of undo and redo
};

}  // namespace fovea
