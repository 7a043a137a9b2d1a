// What a session file keeps besides photographs and results: each model adds its own section (how pictures are displayed,
// overlays, marks, where the views look). A section is a JSON object under its name; nothing here knows what is in it.
//
//   sections.add({.name = "overlays", .save = [&] { return model.toJson(); }, .load = [&](const Json& json, ...) { ... }});
//   QObject::connect(&model, &Model::changed, &recorder, [&] { recorder.lookAt("overlays"); });   // named steps to undo
#pragma once

#include <QString>
#include <functional>
#include <string>
#include <vector>

#include "core/base/json.h"

namespace fovea {

// From the ids of photographs and results in a file to those they have in this window.
struct PictureIds {
    int shift = 0;
    int operator()(int idInFile) const { return idInFile + shift; }
};

struct SessionSection {
    std::string name;  // its key in the file
    std::function<Json()> save;
    // Null: the state of a new session. Errors are told, and leave that section as it was.
    std::function<Status(const Json&, const PictureIds&)> load;
    // The words of a step ("saliency opacity") in which these keys were changed; needed by what EditRecorder looks at.
    std::function<QString(const std::string& key)> wordsOf;
};

class SessionSections {
public:
    // In place of one of the same name: of a window that was made anew.
    void add(SessionSection section);
    const SessionSection* find(const std::string& name) const;
    // {"overlays": {...}, ...}
    Json save() const;
    // Sections that the file lacks begin anew; those that nobody here knows are left alone. Returns what went wrong, in
    // words.
    std::vector<Text> load(const Json& sections, const PictureIds& ids) const;

private:
    std::vector<SessionSection> sections_;
};

}  // namespace fovea
