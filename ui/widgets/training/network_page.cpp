#include "ui/widgets/training/network_page.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

#include "core/train/measure_steps.h"
#include "core/train/recipe_schema.h"
#include "ui/model/translation.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/training/form_parts.h"
#include "ui/widgets/training/loss_editor.h"
#include "ui/widgets/training/part_form.h"

namespace fovea {

namespace {
constexpr int kOptionsHeight = 84;
}

NetworkPage::NetworkPage(TrainingPlan& plan, const TrainingPreview& preview, QWidget* parent)
    : QWidget(parent),
      plan_(plan),
      preview_(preview),
      scheme_(new QComboBox(this)),
      type_(new QComboBox(this)),
      schemeForm_(new PartForm("schemeForm", this)),
      options_(new QPlainTextEdit(this)),
      weight_(new QLabel(this)),
      fault_(new QLabel(this)) {
    auto* form = makeForm(*this, tr("The recipe's network and losses fit its task; whoever changes them should know why."));
    type_->setObjectName(QStringLiteral("trainArchitecture"));
    type_->setAccessibleName(tr("Network"));
    for (const std::string& type : architectureTypes()) type_->addItem(QString::fromStdString(type));
    type_->addItem(QStringLiteral("forest"));
    form->addRow(tr("Network"), type_);
    options_->setObjectName(QStringLiteral("trainOptions"));
    options_->setAccessibleName(tr("Options of the network"));
    options_->setToolTip(tr("JSON, as in recipes: widths, depth, scale. What is left out has the paper's value; docs/recipes.md lists them"));
    options_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    options_->setMaximumHeight(kOptionsHeight);
    options_->setTabChangesFocus(true);
    form->addRow(tr("Its options"), options_);
    fault_->setWordWrap(true);
    fault_->setObjectName(QStringLiteral("trainOptionsFault"));
    form->addRow(QString(), fault_);
    weight_->setObjectName(QStringLiteral("trainParameters"));
    makeDim(*weight_);
    form->addRow(QString(), weight_);
    start_ = addLine(*form, tr("Start from"), "trainStartFrom", tr("Weights to begin with, of the same network: a model's name, its folder or a file. Empty: fresh ones"));
    scheme_->setObjectName(QStringLiteral("trainScheme"));
    scheme_->setAccessibleName(tr("Scheme of learning"));
    for (const std::string& name : schemeNames()) scheme_->addItem(QString::fromStdString(name));
    form->addRow(tr("Scheme"), scheme_);
    form->addRow(schemeForm_);
    auto* losses = new QGroupBox(tr("Losses"), this);
    auto* inside = new QVBoxLayout(losses);
    inside->addWidget(new LossEditor(plan_, losses));
    form->addRow(losses);
    connect(type_, &QComboBox::activated, this, [this] {
        options_->setPlainText(QStringLiteral("{}"));
        writeArchitecture();
    });
    connect(options_, &QPlainTextEdit::textChanged, this, &NetworkPage::writeArchitecture);
    connect(start_, &QLineEdit::editingFinished, this, [this] {
        plan_.set("training", "startFrom", start_->text().isEmpty() ? Json() : Json(start_->text().toStdString()));
    });
    connect(scheme_, &QComboBox::activated, this, [this] {
        plan_.set("training", "scheme", scheme_->currentText().toStdString());
        readScheme();
    });
    connect(&plan_, &TrainingPlan::loaded, this, &NetworkPage::read);
    connect(&preview_, &TrainingPreview::estimateChanged, this, &NetworkPage::refresh);
    read();
}

void NetworkPage::read() {
    const QSignalBlocker blocker(options_);
    Json architecture = plan_.json().value("architecture", Json::object());
    type_->setCurrentText(QString::fromStdString(architecture.value("type", std::string())));
    architecture.erase("type");
    options_->setPlainText(QString::fromStdString(architecture.dump(1)));
    const Json training = plan_.json().value("training", Json::object());
    start_->setText(QString::fromStdString(training.value("startFrom", std::string())));
    scheme_->setCurrentText(QString::fromStdString(training.value("scheme", std::string("supervised"))));
    fault_->clear();
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
    schemeForm_->setVisible(schema && !schema->fields().empty());
}

void NetworkPage::writeArchitecture() {
    const Result<Json> options = parseJson(options_->toPlainText().toStdString(), tr("the network's options").toStdString());
    if (!options || !options->is_object()) {
        fault_->setText(options ? tr("The options must be a JSON object: {…}") : errorText(options.error()));
        plan_.setFaults(TrainStep::network, {fault_->text()});
        return;
    }
    fault_->clear();
    plan_.setFaults(TrainStep::network, {});
    Json architecture{{"type", type_->currentText().toStdString()}};
    architecture.update(*options);
    plan_.set("architecture", std::move(architecture));
}

void NetworkPage::refresh() {
    const qint64 parameters = preview_.parameters();
    weight_->setText(parameters >= 0 ? tr("%1 parameters").arg(QLocale().toString(parameters)) : QString());
}

}  // namespace fovea
