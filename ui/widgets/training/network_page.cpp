#include "ui/widgets/training/network_page.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>

#include "core/train/recipe_schema.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/training/architecture_form.h"
#include "ui/widgets/training/form_parts.h"
#include "ui/widgets/training/loss_editor.h"
#include "ui/widgets/training/part_form.h"

namespace fovea {

namespace {

bool hasDiscriminator(const QString& scheme) {
    return scheme == QLatin1String("adversarial") || scheme == QLatin1String("two-way") || scheme == QLatin1String("pix2pix");
}
// The others know what they want of their networks.
bool takesLosses(const QString& scheme) { return scheme == QLatin1String("supervised") || scheme == QLatin1String("adversarial"); }

QGroupBox* boxed(const QString& title, QWidget* inside, QWidget* parent) {
    auto* box = new QGroupBox(title, parent);
    auto* column = new QVBoxLayout(box);
    column->addWidget(inside);
    return box;
}

}  // namespace

NetworkPage::NetworkPage(TrainingPlan& plan, const TrainingPreview& preview, QWidget* parent)
    : QWidget(parent),
      plan_(plan),
      preview_(preview),
      scheme_(new QComboBox(this)),
      schemeForm_(new PartForm("schemeForm", this)),
      facts_(new QLabel(this)),
      fault_(new QLabel(this)),
      ownLosses_(new QLabel(tr("This scheme has losses of its own."), this)),
      learning_(new QWidget(this)),
      discriminator_(boxed(tr("Discriminator"), new ArchitectureForm(plan, ArchitectureForm::Part::discriminator, this), this)),
      losses_(boxed(tr("Losses"), new LossEditor(plan, this), this)) {
    makeForm(*this, tr("The recipe's network and losses fit its task; whoever changes them should know why."));
    auto* column = static_cast<QVBoxLayout*>(layout());
    const auto add = [&](QWidget* part) { column->insertWidget(column->count() - 1, part); };
    add(boxed(tr("Network"), new ArchitectureForm(plan, ArchitectureForm::Part::architecture, this), this));
    facts_->setObjectName(QStringLiteral("trainParameters"));
    facts_->setWordWrap(true);
    facts_->setToolTip(tr("Found by building the network. Time, and the memory of a whole step, stand below, measured on real steps"));
    makeDim(*facts_);
    add(facts_);
    fault_->setWordWrap(true);
    fault_->setObjectName(QStringLiteral("trainOptionsFault"));
    add(fault_);
    makeLearning();
    add(learning_);
    add(schemeForm_);
    add(discriminator_);
    add(losses_);
    makeDim(*ownLosses_);
    add(ownLosses_);
    connect(start_, &QLineEdit::editingFinished, this, [this] {
        plan_.set("training", "startFrom", start_->text().isEmpty() ? Json() : Json(start_->text().toStdString()));
    });
    connect(&plan_, &TrainingPlan::loaded, this, &NetworkPage::read);
    connect(&plan_, &TrainingPlan::changed, this, &NetworkPage::refresh);
    connect(&preview_, &TrainingPreview::estimateChanged, this, &NetworkPage::refresh);
    read();
}

void NetworkPage::makeLearning() {
    auto* form = new QFormLayout(learning_);
    form->setContentsMargins(0, 0, 0, 0);
    start_ = addLine(*form, tr("Start from"), "trainStartFrom", tr("Weights to begin with, of the same network: a model's name, its folder or a file. Empty: fresh ones"));
    scheme_->setObjectName(QStringLiteral("trainScheme"));
    scheme_->setAccessibleName(tr("Scheme of learning"));
    scheme_->setToolTip(tr("Who learns from what: from pairs, against a discriminator, from unpaired sets, or as the synthesis of photographs needs it"));
    for (const std::string& name : schemeNames()) scheme_->addItem(QString::fromStdString(name));
    form->addRow(tr("Scheme"), scheme_);
    connect(scheme_, &QComboBox::activated, this, [this] {
        plan_.set("training", "scheme", scheme_->currentText().toStdString());
        readScheme();
    });
}

void NetworkPage::read() {
    const Json training = plan_.json().value("training", Json::object());
    start_->setText(QString::fromStdString(training.value("startFrom", std::string())));
    scheme_->setCurrentText(QString::fromStdString(training.value("scheme", std::string("supervised"))));
    readScheme();
    refresh();
}

void NetworkPage::readScheme() {
    const std::string name = scheme_->currentText().toStdString();
    const ParamSchema* schema = schemeSchema(name);
    schemeForm_->bind(
        schema ? *schema : ParamSchema(),
        [this, name] { return plan_.json().value("training", Json::object()).value(name, Json::object()); },
        [this, name](Json value) { plan_.set("training", name, std::move(value)); });
    refresh();
}

void NetworkPage::refresh() {
    facts_->setText(preview_.networkText());
    facts_->setVisible(!facts_->text().isEmpty());
    const QStringList faults = plan_.faultsOf(TrainStep::network);
    fault_->setText(faults.join(QLatin1Char('\n')));
    fault_->setVisible(!faults.isEmpty());
    // A forest grows by rules of its own.
    const bool forest = plan_.recipe() && plan_.json().value("architecture", Json::object()).value("type", std::string()) == "forest";
    const QString scheme = scheme_->currentText();
    const ParamSchema* schema = schemeSchema(scheme.toStdString());
    learning_->setVisible(!forest);
    schemeForm_->setVisible(!forest && schema && !schema->fields().empty());
    discriminator_->setVisible(!forest && hasDiscriminator(scheme));
    losses_->setVisible(!forest && takesLosses(scheme));
    ownLosses_->setVisible(!forest && !takesLosses(scheme));
}

}  // namespace fovea
