#include "ui/widgets/training/patient_form.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/model/translation.h"
#include "ui/widgets/training/form_parts.h"

namespace fovea {

namespace {

constexpr const char* kByTable = "table";
constexpr const char* kByPatientTag = "tag:patient";
constexpr const char* kByEyeTag = "tag:eye";

QString stringOf(const Json& json, const char* key, const char* absent = "") {
    return QString::fromStdString(json.is_object() && json.contains(key) && json[key].is_string() ? json[key].get<std::string>() : absent);
}

}  // namespace

PatientForm::PatientForm(TrainingPlan& plan, TrainingData& photographs, QWidget* parent)
    : QWidget(parent), plan_(plan), data_(photographs), rule_(new QComboBox(this)), table_(new QWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    rule_->setObjectName(QStringLiteral("trainPatients"));
    rule_->setAccessibleName(tr("How photographs of one patient are known"));
    rule_->setToolTip(tr("Of the chosen source. Photographs of one patient, also of both eyes, must lie on one side of the split: else a network is judged by what it learnt"));
    rule_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    rule_->setMinimumContentsLength(20);
    const QStringList titles{tr("every photograph is a patient of its own"), tr("by the number in the name"),
                             tr("by the name before the first _ or -"), tr("by the name without L, R, OD or OS"),
                             tr("by the name up to L, R, OD or OS: each eye for itself")};
    for (int i = 0; TrainingData::kPatientRules[i]; ++i) rule_->addItem(titles[i], QString::fromLatin1(TrainingData::kPatientRules[i]));
    rule_->addItem(tr("by a table (CSV) with a column of patients…"), QString::fromLatin1(kByTable));
    rule_->addItem(tr("by the patient's ID in the DICOM files"), QString::fromLatin1(kByPatientTag));
    rule_->addItem(tr("by ID and side in the DICOM files: each eye for itself"), QString::fromLatin1(kByEyeTag));
    column->addWidget(rule_);
    makeTable();
    column->addWidget(table_);
    connect(rule_, &QComboBox::activated, this, &PatientForm::choose);
    edit(-1);
}

void PatientForm::makeTable() {
    auto* form = new QFormLayout(table_);
    form->setContentsMargins(0, 4, 0, 0);
    auto* row = new QHBoxLayout;
    path_ = new QLineEdit(table_);
    path_->setObjectName(QStringLiteral("patientTable"));
    path_->setAccessibleName(tr("Table of patients"));
    path_->setToolTip(tr("CSV with a heading; every photograph of the source must be in it, named with or without its ending"));
    row->addWidget(path_, 1);
    auto* choose = addButton(*row, tr("Choose…"), "patientTableChoose", tr("Choose the table that says whose the photographs are"));
    form->addRow(tr("Table"), row);
    const auto addColumn = [&](const QString& label, const char* name, const QString& tip) {
        auto* box = new QComboBox(table_);
        box->setObjectName(QString::fromLatin1(name));
        box->setAccessibleName(label);
        box->setToolTip(tip);
        form->addRow(label, box);
        connect(box, &QComboBox::activated, this, &PatientForm::writeColumns);
        return box;
    };
    fileColumn_ = addColumn(tr("Its column of files"), "patientFileColumn", tr("Names the photograph"));
    patientColumn_ = addColumn(tr("Its column of patients"), "patientColumn", tr("What must not be split: the patient, or the eye if each eye may count for itself"));
    fault_ = new QLabel(table_);
    fault_->setObjectName(QStringLiteral("patientTableFault"));
    fault_->setWordWrap(true);
    form->addRow(fault_);
    connect(path_, &QLineEdit::editingFinished, this, [this] {
        if (!path_->text().isEmpty()) takeTable(path_->text());
    });
    connect(choose, &QPushButton::clicked, this, &PatientForm::chooseTable);
}

void PatientForm::edit(int source) {
    source_ = source;
    const Json sources = plan_.json().value("data", Json::array());
    const bool there = source >= 0 && source < static_cast<int>(sources.size());
    setEnabled(there);
    const Json json = there ? sources[static_cast<std::size_t>(source)] : Json::object();
    const QString table = stringOf(json, "patientTable"), tag = stringOf(json, "patientTag"), rule = stringOf(json, "patient");
    const QString now = !table.isEmpty() ? QString::fromLatin1(kByTable) : !tag.isEmpty() ? QStringLiteral("tag:") + tag : rule;
    int at = rule_->findData(now);
    if (at < 0) {
        rule_->addItem(tr("by the rule %1").arg(rule), rule);
        at = rule_->count() - 1;
    }
    rule_->setCurrentIndex(at);
    showTable(json);
}

void PatientForm::choose() {
    if (source_ < 0) return;
    const QString chosen = rule_->currentData().toString();
    Json keys = Json::object();
    if (chosen == QLatin1String(kByTable)) {
        table_->setVisible(true);
        fault_->clear();
        path_->clear();
        fileColumn_->clear();
        patientColumn_->clear();
        return chooseTable();  // nothing changes before there is one
    }
    if (chosen.startsWith(QLatin1String("tag:")))
        keys["patientTag"] = chosen.mid(4).toStdString();
    else if (!chosen.isEmpty())
        keys["patient"] = chosen.toStdString();
    data_.setPatients(static_cast<std::size_t>(source_), keys);
}

void PatientForm::chooseTable() {
    auto* dialog = new QFileDialog(this, tr("Table of patients"), plan_.dataRoot(), tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    dialog->setObjectName(QStringLiteral("patientTableDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PatientForm::takeTable);
    connect(dialog, &QDialog::rejected, this, [this] {
        if (path_->text().isEmpty()) edit(source_);  // as it was
    });
    dialog->open();
}

void PatientForm::takeTable(const QString& file) {
    if (source_ < 0) return;
    const auto columns = data_.patientColumns(static_cast<std::size_t>(source_), file);
    path_->setText(file);
    if (!columns) {
        fault_->setText(errorText(columns.error()));
        fault_->show();
        return;
    }
    const auto name = [&](int at) { return columns->heading.at(static_cast<std::size_t>(std::max(0, at))); };
    data_.setPatients(static_cast<std::size_t>(source_),
                      {{"patientTable", file.toStdString()}, {"fileColumn", name(columns->guess.file)}, {"patientColumn", name(columns->guess.patient)}});
}

void PatientForm::showTable(const Json& source) {
    const QString table = stringOf(source, "patientTable");
    table_->setVisible(!table.isEmpty());
    fault_->clear();
    fault_->hide();
    path_->setText(table);
    fileColumn_->clear();
    patientColumn_->clear();
    if (table.isEmpty()) return;
    const auto columns = data_.patientColumns(static_cast<std::size_t>(source_), table);
    if (!columns) {
        fault_->setText(errorText(columns.error()));
        fault_->show();
        return;
    }
    for (const auto& [box, key, absent] : {std::tuple{fileColumn_, "fileColumn", "file"}, {patientColumn_, "patientColumn", "patient"}}) {
        for (const std::string& column : columns->heading) box->addItem(QString::fromStdString(column));
        box->setCurrentIndex(box->findText(stringOf(source, key, absent)));
    }
}

void PatientForm::writeColumns() {
    data_.setPatients(static_cast<std::size_t>(source_), {{"patientTable", path_->text().toStdString()},
                                                          {"fileColumn", fileColumn_->currentText().toStdString()},
                                                          {"patientColumn", patientColumn_->currentText().toStdString()}});
}

}  // namespace fovea
