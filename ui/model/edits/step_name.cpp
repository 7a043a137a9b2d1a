#include "ui/model/edits/step_name.h"

namespace fovea {

NamedStep::NamedStep(StepName name) : QUndoCommand(name()), name_(std::move(name)) {}

void renameSteps(const QUndoStack& edits) {
    // The stack shows its commands as const, and owns them as they are.
    for (int i = 0; i < edits.count(); ++i)
        if (auto* step = dynamic_cast<NamedStep*>(const_cast<QUndoCommand*>(edits.command(i)))) step->rename();
}

}  // namespace fovea
