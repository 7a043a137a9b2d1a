#include "ui/widgets/training/source_form.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>

#include "ui/widgets/training/form_parts.h"

namespace fovea {

namespace {

// A list in one line, separated by commas.
Json listOf(const QString& text) {
    Json list = Json::array();
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) list.push_back(part.trimmed().toStdString());
    return list.empty() ? Json() : list;
}

Json numbersOf(const QString& text) {
    Json list = Json::array();
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        bool number = false;
        const double value = part.trimmed().toDouble(&number);
        list.push_back(number ? Json(value) : Json(part.trimmed().toStdString()));  // the recipe says what is wrong with it
    }
    return list.empty() ? Json() : list;
}

QString lineOf(const Json& list) {
    QStringList parts;
    if (list.is_array())
        for (const Json& item : list) parts << QString::fromStdString(item.is_string() ? item.get<std::string>() : item.dump());
    return parts.join(QStringLiteral(", "));
}

}  // namespace

SourceForm::SourceForm(TrainingPlan& plan, QWidget* parent)
    : QWidget(parent), plan_(plan), domain_(new QComboBox(this)), weight_(new QDoubleSpinBox(this)) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    include_ = addLine(*form, tr("Only files"), "sourceInclude", tr("Shell patterns on the file name, separated by commas: 0[1-9]_*, *.jpg. Empty: every photograph"));
    diameters_ = addLine(*form, tr("Reduced to"), "sourceDiameters", tr("Diameters of the field of view in pixels, separated by commas; each photograph is learnt from at each. Empty: as it is"));
    labels_ = addLine(*form, tr("Vessel labels"), "sourceLabels", tr("Folder of vessel maps, for networks that find vessels"));
    pattern_ = addLine(*form, tr("Label's name"), "sourcePattern", tr("{stem} is the photograph's name without its ending, {number} its part before the first _"));
    inputs_ = addLine(*form, tr("Degraded twins"), "sourceInputs", tr("Pairs: folder of the same photographs degraded for real, with the same names and sizes. The degradation must then be none"));
    domain_->setObjectName(QStringLiteral("sourceDomain"));
    domain_->setAccessibleName(tr("Side of unpaired training"));
    domain_->setToolTip(tr("For unpaired training, which learns from blurred and clear photographs of different eyes"));
    domain_->addItem(tr("no side"), QString());
    domain_->addItem(tr("blurred"), QStringLiteral("blurred"));
    domain_->addItem(tr("clear"), QStringLiteral("clear"));
    form->addRow(tr("Unpaired side"), domain_);
    weight_->setObjectName(QStringLiteral("sourceWeight"));
    weight_->setAccessibleName(tr("Weight"));
    weight_->setToolTip(tr("How often patches come from here, against the other sources"));
    weight_->setRange(0.001, 1000);
    weight_->setDecimals(3);
    weight_->setKeyboardTracking(false);
    form->addRow(tr("Weight"), weight_);
    const auto text = [this](QLineEdit* line, const char* key) {
        connect(line, &QLineEdit::editingFinished, this, [this, line, key] {
            write(key, line->text().isEmpty() ? Json() : Json(line->text().toStdString()));
        });
    };
    text(labels_, "labels");
    text(pattern_, "labelPattern");
    text(inputs_, "inputs");
    connect(include_, &QLineEdit::editingFinished, this, [this] { write("include", listOf(include_->text())); });
    connect(diameters_, &QLineEdit::editingFinished, this, [this] { write("diameterPx", numbersOf(diameters_->text())); });
    connect(domain_, &QComboBox::activated, this, [this] {
        const QString side = domain_->currentData().toString();
        write("domain", side.isEmpty() ? Json() : Json(side.toStdString()));
    });
    connect(weight_, &QDoubleSpinBox::valueChanged, this, [this](double value) { write("weight", value); });
    edit(-1);
}

void SourceForm::edit(int source) {
    source_ = -1;
    const Json sources = plan_.json().value("data", Json::array());
    const bool there = source >= 0 && source < static_cast<int>(sources.size());
    setEnabled(there);
    const Json json = there ? sources[static_cast<std::size_t>(source)] : Json::object();
    const auto text = [&](const char* key) {
        return json.contains(key) && json[key].is_string() ? QString::fromStdString(json[key].get<std::string>()) : QString();
    };
    include_->setText(lineOf(json.value("include", Json::array())));
    diameters_->setText(lineOf(json.value("diameterPx", Json::array())));
    labels_->setText(text("labels"));
    pattern_->setText(text("labelPattern"));
    inputs_->setText(text("inputs"));
    domain_->setCurrentIndex(std::max(0, domain_->findData(text("domain"))));
    weight_->setValue(json.contains("weight") && json["weight"].is_number() ? json["weight"].get<double>() : 1);
    source_ = there ? source : -1;
}

void SourceForm::write(const std::string& key, Json value) {
    if (source_ < 0) return;
    Json sources = plan_.json().value("data", Json::array());
    if (source_ >= static_cast<int>(sources.size())) return;
    Json& source = sources[static_cast<std::size_t>(source_)];
    if ((value.is_null() && !source.contains(key)) || (source.contains(key) && source[key] == value)) return;
    if (value.is_null())
        source.erase(key);
    else
        source[key] = std::move(value);
    plan_.setSources(std::move(sources));
}

}  // namespace fovea
