#include "ui/widgets/training/loss_editor.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include "core/train/recipe_schema.h"
#include "ui/widgets/training/form_parts.h"
#include "ui/widgets/training/part_form.h"

namespace fovea {

namespace {

constexpr int kListHeight = 70;

std::string typeOf(const Json& term) {
    if (term.is_string()) return term.get<std::string>();
    return term.is_object() ? term.value("type", std::string()) : std::string();
}

}  // namespace

LossEditor::LossEditor(TrainingPlan& plan, QWidget* parent)
    : QWidget(parent),
      plan_(plan),
      list_(new QListWidget(this)),
      type_(new QComboBox(this)),
      weight_(new QDoubleSpinBox(this)),
      options_(new PartForm("lossForm", this)) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    list_->setObjectName(QStringLiteral("lossTerms"));
    list_->setAccessibleName(tr("Terms of the loss"));
    list_->setMaximumHeight(kListHeight);
    form->addRow(list_);
    auto* buttons = new QHBoxLayout;
    auto* add = addButton(*buttons, tr("Add term"), "lossAdd", tr("The loss is the sum of its terms, each times its weight"));
    remove_ = addButton(*buttons, tr("Remove"), "lossRemove", tr("Takes the chosen term out"));
    buttons->addStretch(1);
    form->addRow(buttons);
    type_->setObjectName(QStringLiteral("lossType"));
    type_->setAccessibleName(tr("Type of the term"));
    for (const std::string& type : lossTypes()) type_->addItem(QString::fromStdString(type));
    form->addRow(tr("Type"), type_);
    weight_->setObjectName(QStringLiteral("lossWeight"));
    weight_->setAccessibleName(tr("Weight of the term"));
    weight_->setRange(0, 1e6);
    weight_->setDecimals(6);
    weight_->setKeyboardTracking(false);
    form->addRow(tr("Weight"), weight_);
    file_ = addLine(*form, tr("Feature weights"), "lossFile", tr("safetensors file of the feature network that the cnn loss compares by; docs/recipes.md says where it comes from"));
    form->addRow(options_);
    connect(list_, &QListWidget::currentRowChanged, this, &LossEditor::showTerm);
    connect(add, &QPushButton::clicked, this, [this] {
        Json all = terms();
        all.push_back({{"type", "l1"}, {"weight", 1}});
        put(std::move(all));
        list_->setCurrentRow(list_->count() - 1);
    });
    connect(remove_, &QPushButton::clicked, this, [this] {
        Json all = terms();
        const int row = list_->currentRow();
        if (row < 0 || all.size() < 2) return;
        all.erase(static_cast<std::size_t>(row));
        put(std::move(all));
    });
    connect(type_, &QComboBox::activated, this, [this] {
        Json all = terms();
        const int row = list_->currentRow();
        if (row < 0) return;
        // Options of another type mean nothing here.
        const double weight = weight_->value();
        all[static_cast<std::size_t>(row)] = {{"type", type_->currentText().toStdString()}, {"weight", weight}};
        put(std::move(all));
    });
    connect(weight_, &QDoubleSpinBox::valueChanged, this, [this](double value) { change("weight", value); });
    connect(file_, &QLineEdit::editingFinished, this, [this] {
        change("weights", file_->text().isEmpty() ? Json() : Json(file_->text().toStdString()));
    });
    connect(&plan_, &TrainingPlan::loaded, this, &LossEditor::read);
    read();
}

Json LossEditor::terms() const {
    const Json training = plan_.json().value("training", Json::object());
    Json loss = training.is_object() ? training.value("loss", Json("charbonnier")) : Json("charbonnier");
    if (!loss.is_array()) loss = Json::array({loss});
    for (Json& term : loss)
        if (term.is_string()) term = {{"type", term}};
    return loss;
}

void LossEditor::put(Json terms) {
    plan_.set("training", "loss", std::move(terms));
    read();
}

void LossEditor::read() {
    const int before = list_->currentRow();
    {
        const QSignalBlocker blocker(list_);
        list_->clear();
        for (const Json& term : terms())
            list_->addItem(QStringLiteral("%1 × %2").arg(term.value("weight", 1.0)).arg(QString::fromStdString(typeOf(term))));
        list_->setCurrentRow(std::clamp(before, 0, list_->count() - 1));
    }
    remove_->setEnabled(list_->count() > 1);
    showTerm();
}

void LossEditor::showTerm() {
    const Json all = terms();
    const auto row = static_cast<std::size_t>(std::max(0, list_->currentRow()));
    if (row >= all.size()) return;
    const std::string type = typeOf(all[row]);
    const QSignalBlocker quiet(weight_);
    type_->setCurrentText(QString::fromStdString(type));
    weight_->setValue(all[row].value("weight", 1.0));
    file_->setText(QString::fromStdString(all[row].value("weights", std::string())));
    file_->setEnabled(type == "cnn");
    const ParamSchema* schema = lossSchema(type);
    options_->bind(
        schema ? *schema : ParamSchema(), [this, row] { return row < terms().size() ? terms()[row] : Json::object(); },
        [this, row](Json term) {
            Json changed = terms();
            if (row < changed.size()) changed[row] = std::move(term);
            plan_.set("training", "loss", std::move(changed));
        });
    options_->setVisible(schema && !schema->fields().empty());
}

void LossEditor::change(const std::string& key, Json value) {
    Json all = terms();
    const int row = list_->currentRow();
    if (row < 0) return;
    Json& term = all[static_cast<std::size_t>(row)];
    if (value.is_null())
        term.erase(key);
    else
        term[key] = std::move(value);
    put(std::move(all));
}

}  // namespace fovea
