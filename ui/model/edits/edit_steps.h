// The steps that EditRecorder puts on the undo stack.
#pragma once

#include <QElapsedTimer>

#include "ui/model/edits/edit_recorder.h"
#include "ui/model/edits/step_name.h"

namespace fovea {

// Photographs and results came, went, or were shown and hidden.
class ContentStep : public NamedStep {
public:
    ContentStep(EditRecorder& recorder, std::vector<PhotographChange> changes, StepName name);
    void undo() override;
    void redo() override;

private:
    EditRecorder& recorder_;
    std::vector<PhotographChange> changes_;
    bool done_ = true;  // it is made after the change it stands for
};

// Settings of one section changed.
class SectionStep : public NamedStep {
public:
    struct Change {
        std::string section;
        Json before;
        Json after;
        std::vector<std::string> keys;
    };
    SectionStep(EditRecorder& recorder, Change change, const std::function<QString(const std::string&)>& wordsOf);
    void undo() override;
    void redo() override;
    int id() const override;
    // One number moved again soon after: one step.
    bool mergeWith(const QUndoCommand* other) override;

private:
    EditRecorder& recorder_;
    Change change_;
    bool number_ = false;  // one key whose value is a number, or numbers
    bool done_ = true;
    QElapsedTimer since_;
};

}  // namespace fovea
