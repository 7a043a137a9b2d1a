// Steps to undo whose names are asked for anew when another language is spoken.
#pragma once

#include <QUndoStack>
#include <functional>

namespace fovea {

// In the language that is spoken when it is called; must keep nothing that may be gone by then.
using StepName = std::function<QString()>;

class NamedStep : public QUndoCommand {
public:
    explicit NamedStep(StepName name);
    // In the language of now.
    void rename() { setText(name_()); }

private:
    StepName name_;
};

void renameSteps(const QUndoStack& edits);

}  // namespace fovea
