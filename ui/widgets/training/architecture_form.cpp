#include "ui/widgets/training/architecture_form.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/model/translation.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/training/part_form.h"

namespace fovea {

namespace {

QString lineOf(const Json& value) {
    if (value.is_string()) return QString::fromStdString(value.get<std::string>());
    QStringList parts;
    for (const Json& item : value) parts << QString::fromStdString(item.dump());
    return parts.join(QStringLiteral(", "));
}

}  // namespace

ArchitectureForm::ArchitectureForm(TrainingPlan& plan, Part part, QWidget* parent)
    : QWidget(parent),
      plan_(plan),
      part_(part),
      key_(part == Part::architecture ? "architecture" : "discriminator"),
      type_(new QComboBox(this)),
      about_(new QLabel(this)),
      column_(new QVBoxLayout(this)),
      options_(new PartForm(part == Part::architecture ? "architectureForm" : "discriminatorForm", this)) {
    const bool judging = part == Part::discriminator;
    setObjectName(judging ? QStringLiteral("trainDiscriminatorBox") : QStringLiteral("trainArchitectureBox"));
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(8);
    type_->setObjectName(judging ? QStringLiteral("trainDiscriminator") : QStringLiteral("trainArchitecture"));
    type_->setAccessibleName(judging ? tr("Discriminator") : tr("Network"));
    type_->setToolTip(judging ? tr("The network that judges what the other one makes, while both learn")
                              : tr("Another kind begins with its own defaults, which are those of its paper"));
    if (judging) type_->addItem(tr("the scheme's own"), QString());
    for (const NetworkSchema& schema : networkSchemas())
        if ((schema.use == NetworkUse::judging) == judging)
            type_->addItem(QString::fromStdString(schema.type), QString::fromStdString(schema.type));
    column_->addWidget(type_);
    about_->setWordWrap(true);
    makeDim(*about_);
    column_->addWidget(about_);
    column_->addWidget(options_);
    connect(type_, &QComboBox::activated, this, &ArchitectureForm::choose);
    connect(&plan_, &TrainingPlan::loaded, this, &ArchitectureForm::read);
    read();
}

void ArchitectureForm::choose() {
    const std::string type = type_->currentData().toString().toStdString();
    const Json before = value();
    if (before.is_object() && before.value("type", std::string()) == type) return;
    if (type.empty()) {
        plan_.set(key_, Json());
    } else {
        // Options of another kind mean nothing here; how much is enlarged is the task's.
        Json fresh{{"type", type}};
        if (before.is_object() && before.contains("scale") && networkSchema(type)->options.find("scale")) fresh["scale"] = before["scale"];
        plan_.set(key_, std::move(fresh));
    }
    showSchema();
}

void ArchitectureForm::read() {
    const Json json = value();
    const QString type = json.is_object() ? QString::fromStdString(json.value("type", std::string())) : QString();
    type_->setCurrentIndex(type_->findData(type));
    showSchema();
}

void ArchitectureForm::showSchema() {
    delete lists_;
    lists_ = nullptr;
    const NetworkSchema* schema = networkSchema(type_->currentData().toString().toStdString());
    about_->setText(schema ? coreText(schema->about) : QString());
    about_->setVisible(schema);
    options_->bind(
        schema ? schema->options : ParamSchema(), [this] { return value(); }, [this](Json json) { plan_.set(key_, std::move(json)); });
    options_->setVisible(schema && !schema->options.fields().empty());
    if (!schema || schema->lists.empty()) return;
    lists_ = new QWidget(this);
    auto* column = new QVBoxLayout(lists_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (const IntegersField& field : schema->lists) addList(field, *column);
    column_->insertWidget(2, lists_);
}

void ArchitectureForm::addList(const IntegersField& field, QVBoxLayout& column) {
    const std::string key = field.text.key;
    auto* label = new QLabel(coreText(field.text.label), lists_);
    auto* line = new QLineEdit(lists_);
    line->setObjectName(QStringLiteral("param.") + QString::fromStdString(key));
    line->setAccessibleName(label->text());
    const QString tip = tr("%1\n1 to %2 whole numbers from %3 to %4, separated by commas. Default: %5")
                            .arg(coreText(field.text.help))
                            .arg(field.most)
                            .arg(field.low)
                            .arg(field.high)
                            .arg(lineOf(Json(field.fallback)));
    line->setToolTip(tip);
    label->setToolTip(tip);
    label->setBuddy(line);
    const Json now = value();
    line->setText(lineOf(now.is_object() && now.contains(key) ? now[key] : Json(field.fallback)));
    auto* pair = new QVBoxLayout;
    pair->setSpacing(2);
    pair->addWidget(label);
    pair->addWidget(line);
    column.addLayout(pair);
    connect(line, &QLineEdit::textEdited, this, [this, field, key](const QString& text) {
        Json json = value();
        const auto values = integersOf(field, text.toStdString());
        json[key] = values ? Json(*values) : Json(text.toStdString());
        plan_.set(key_, std::move(json));
    });
}

}  // namespace fovea
