#include "ui/widgets/training/degradation_page.h"

#include <QFormLayout>
#include <QGroupBox>

#include "core/train/recipe_schema.h"
#include "ui/widgets/training/form_parts.h"
#include "ui/widgets/training/part_form.h"

namespace fovea {

DegradationPage::DegradationPage(TrainingPlan& plan, QWidget* parent)
    : QWidget(parent), plan_(plan), degradation_(new PartForm("degradationForm", this)), augment_(new PartForm("augmentForm", this)) {
    auto* form = makeForm(*this, tr("What spoils the photograph is what the network learns to undo. Each change is seen at the "
                                    "right, on real patches of your data: before and after."));
    form->addRow(degradation_);
    auto* more = new QGroupBox(tr("Variation of the patches"), this);
    auto* inside = new QVBoxLayout(more);
    inside->addWidget(augment_);
    form->addRow(more);
    bindPart(*degradation_, plan_, "degradation", degradationSchema());
    bindPart(*augment_, plan_, "augment", augmentSchema());
    const auto read = [this] {
        degradation_->read();
        augment_->read();
        showWhatMatters();
    };
    connect(&plan_, &TrainingPlan::loaded, this, read);
    connect(&plan_, &TrainingPlan::dataChanged, this, read);  // pairs come degraded
    connect(degradation_, &ParamForm::changed, this, &DegradationPage::showWhatMatters);
    showWhatMatters();
}

// Fields that a type of degradation has no use for are put away.
void DegradationPage::showWhatMatters() {
    const std::string type = degradation_->values().choice("type");
    const bool noisy = type == "noise" || type == "low-resolution-noise";
    const bool share = noisy || type == "cataract" || type == "lens-blur";
    const std::pair<const char*, bool> fields[] = {{"sigmaLow", noisy}, {"sigmaHigh", noisy}, {"nominalSigma", noisy}, {"nominalShare", share},
                                                   {"scale", type.starts_with("low-resolution")}};
    for (const auto& [key, needed] : fields) degradation_->setFieldVisible(key, needed);
}

}  // namespace fovea
