// A form over one part of the plan's recipe: the fields of a schema, read from the recipe and written back into it. What is
// at its default and was not said stays unsaid.
#pragma once

#include <functional>

#include "ui/model/training/training_plan.h"
#include "ui/widgets/param_form.h"

namespace fovea {

class PartForm : public ParamForm {
    Q_OBJECT
public:
    PartForm(const char* name, QWidget* parent);
    // `get`: the part's object, with other keys beside the schema's; `put` takes it changed.
    void bind(const ParamSchema& schema, std::function<Json()> get, std::function<void(Json)> put);
    // From the recipe again.
    void read();

private:
    void write();

    ParamSchema schema_;
    std::function<Json()> get_;
    std::function<void(Json)> put_;
};

// Of one top-level object of the recipe.
void bindPart(PartForm& form, TrainingPlan& plan, const std::string& part, const ParamSchema& schema);

}  // namespace fovea
