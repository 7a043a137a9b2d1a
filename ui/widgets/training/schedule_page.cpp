#include "ui/widgets/training/schedule_page.h"

#include <QComboBox>
#include <QFormLayout>

#include "core/train/recipe_schema.h"
#include "ui/widgets/training/form_parts.h"
#include "ui/widgets/training/part_form.h"

namespace fovea {

SchedulePage::SchedulePage(TrainingPlan& plan, QWidget* parent)
    : QWidget(parent), plan_(plan), form_(new PartForm("trainingForm", this)) {
    auto* form = makeForm(*this, tr("Training runs behind everything else, with one thread less than this computer has, so "
                                    "that the window stays fluid."));
    auto* device = new QComboBox(this);
    device->setObjectName(QStringLiteral("trainDevice"));
    device->setAccessibleName(tr("Device"));
    device->addItem(tr("automatic"), QStringLiteral("auto"));
    device->addItem(tr("CPU"), QStringLiteral("cpu"));
    device->addItem(tr("CUDA"), QStringLiteral("cuda"));
    device->setToolTip(tr("Automatic takes a GPU where there is one"));
    form->addRow(tr("Device"), device);
    form->addRow(form_);
    bindPart(*form_, plan_, "training", trainingSchema());
    connect(device, &QComboBox::activated, this, [this, device] { plan_.setDevice(device->currentData().toString()); });
    connect(&plan_, &TrainingPlan::loaded, form_, &PartForm::read);
}

}  // namespace fovea
