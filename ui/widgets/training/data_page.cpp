#include "ui/widgets/training/data_page.h"

#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>

#include "core/jobs/data_sets.h"
#include "ui/model/translation.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/training/form_parts.h"
#include "ui/widgets/training/patient_form.h"
#include "ui/widgets/training/source_form.h"

namespace fovea {

namespace {

constexpr int kListHeight = 84;
constexpr int kSplitHeight = 150;

QString stringOf(const Json& json, const char* key) {
    return json.contains(key) && json[key].is_string() ? QString::fromStdString(json[key].get<std::string>()) : QString();
}

}  // namespace

DataPage::DataPage(TrainingPlan& plan, TrainingData& photographs, QWidget* parent) : QWidget(parent), plan_(plan), data_(photographs) {
    auto* form = makeForm(*this, tr("Photographs to learn from, and some of other patients held out to validate with. "
                                    "Nothing is changed in these folders."));
    makeSources(*form);
    makeSplit(*form);
    connect(&plan_, &TrainingPlan::loaded, this, &DataPage::read);
    connect(&plan_, &TrainingPlan::dataChanged, this, &DataPage::read);
    connect(&data_, &TrainingData::changed, this, &DataPage::refresh);
    read();
    refresh();
}

void DataPage::makeSources(QFormLayout& form) {
    auto* row = new QHBoxLayout;
    root_ = new QLineEdit(this);
    root_->setObjectName(QStringLiteral("trainData"));
    root_->setToolTip(tr("The folder that the recipe's folders lie in"));
    row->addWidget(root_, 1);
    auto* choose = addButton(*row, tr("Choose…"), "trainDataChoose", tr("Choose the folder that the recipe's folders lie in"));
    form.addRow(tr("Root folder"), row);
    connect(root_, &QLineEdit::editingFinished, this, [this] { plan_.setDataRoot(root_->text()); });
    connect(choose, &QPushButton::clicked, this, [this] {
        askForFolder(tr("Root folder of the photographs"), "rootDialog", [this](const QString& folder) { plan_.setDataRoot(folder); });
    });
    sources_ = new QListWidget(this);
    sources_->setObjectName(QStringLiteral("trainSources"));
    sources_->setAccessibleName(tr("Sources of photographs"));
    sources_->setMaximumHeight(kListHeight);
    form.addRow(tr("Sources"), sources_);
    auto* buttons = new QHBoxLayout;
    auto* folder = addButton(*buttons, tr("Add folder…"), "trainAddFolder", tr("A folder of photographs"));
    auto* set = addButton(*buttons, tr("Add data set"), "trainAddSet", tr("A public data set in its own layout, or a folder of pairs (input/, reference/): its test side is left out, its labels are found"));
    auto* remove = addButton(*buttons, tr("Remove"), "trainRemoveSource", tr("Takes the chosen source out of the recipe; the folder stays"));
    buttons->addStretch(1);
    auto* layouts = new QMenu(set);
    for (const std::string& layout : dataSetLayouts()) {
        const QString name = QString::fromStdString(layout);
        QAction* action = layouts->addAction(layout == "pairs" ? tr("Pairs: input/ and reference/") : name);
        action->setObjectName(QStringLiteral("addSet.") + name);
        connect(action, &QAction::triggered, this, [this, name] { addSet(name); });
    }
    set->setMenu(layouts);
    form.addRow(QString(), buttons);
    source_ = new SourceForm(plan_, this);
    form.addRow(tr("Chosen source"), source_);
    patients_ = new PatientForm(plan_, data_, this);
    form.addRow(tr("Its patients"), patients_);
    connect(folder, &QPushButton::clicked, this, &DataPage::addFolder);
    connect(remove, &QPushButton::clicked, this, [this] {
        if (sources_->currentRow() >= 0) plan_.removeSource(static_cast<std::size_t>(sources_->currentRow()));
    });
    connect(sources_, &QListWidget::currentRowChanged, source_, &SourceForm::edit);
    connect(sources_, &QListWidget::currentRowChanged, patients_, &PatientForm::edit);
}

void DataPage::makeSplit(QFormLayout& form) {
    auto* row = new QHBoxLayout;
    share_ = new QDoubleSpinBox(this);
    share_->setObjectName(QStringLiteral("trainShare"));
    share_->setAccessibleName(tr("Share of patients held out"));
    share_->setRange(0, 90);
    share_->setDecimals(0);
    share_->setValue(10);
    share_->setSuffix(tr(" % of patients"));
    row->addWidget(share_);
    auto* draw = addButton(*row, tr("Draw"), "trainDraw", tr("Draws whole patients of every source for validation; each time others"));
    row->addStretch(1);
    form.addRow(tr("Hold out"), row);
    connect(draw, &QPushButton::clicked, this, [this] { data_.drawSplit(share_->value() / 100, ++draw_); });
    counts_ = new QLabel(this);
    counts_->setObjectName(QStringLiteral("trainCounts"));
    counts_->setWordWrap(true);
    form.addRow(QString(), counts_);
    wrong_ = new QLabel(this);
    wrong_->setObjectName(QStringLiteral("trainWrong"));
    wrong_->setWordWrap(true);
    form.addRow(QString(), wrong_);
    auto* mend = new QHBoxLayout;
    toTraining_ = addButton(*mend, tr("All to training"), "trainResolveTraining", tr("Puts every patient and picture that is on both sides to the training side"));
    toValidation_ = addButton(*mend, tr("All to validation"), "trainResolve", tr("Puts every patient and picture that is on both sides to the validation side"));
    mend->addStretch(1);
    form.addRow(QString(), mend);
    connect(toTraining_, &QPushButton::clicked, this, [this] { data_.resolve(TrainingData::Side::training); });
    connect(toValidation_, &QPushButton::clicked, this, [this] { data_.resolve(TrainingData::Side::validation); });
    split_ = new QTreeWidget(this);
    split_->setObjectName(QStringLiteral("trainSplit"));
    split_->setAccessibleName(tr("Patients and their side of the split"));
    split_->setHeaderLabels({tr("Patient"), tr("Photographs"), tr("Side")});
    split_->header()->setStretchLastSection(false);
    split_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    split_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    split_->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    split_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    split_->setMinimumHeight(kSplitHeight);
    form.addRow(split_);
    auto* below = new QHBoxLayout;
    move_ = addButton(*below, tr("Move to the other side"), "trainMove", tr("Moves all photographs of the chosen patients"));
    below->addStretch(1);
    form.addRow(QString(), below);
    connect(move_, &QPushButton::clicked, this, &DataPage::moveChosen);
    connect(split_, &QTreeWidget::itemSelectionChanged, this, [this] { move_->setEnabled(!split_->selectedItems().isEmpty()); });
    move_->setEnabled(false);
}

void DataPage::read() {
    root_->setText(plan_.dataRoot());
    const int before = sources_->currentRow();
    const Json sources = plan_.json().value("data", Json::array());
    {
        const QSignalBlocker blocker(sources_);
        sources_->clear();
        for (const Json& source : sources) sources_->addItem(stringOf(source, "folder"));
        sources_->setCurrentRow(std::clamp(before, 0, std::max(0, sources_->count() - 1)));
    }
    source_->edit(sources_->currentRow());
    patients_->edit(sources_->currentRow());
}

void DataPage::refresh() {
    const QString training = tr("%n to train with", nullptr, data_.count(false));
    const QString held = tr("%n to validate with", nullptr, data_.count(true));
    QString text = tr("%1 (%2); %3 (%4).").arg(training, tr("%n patients", nullptr, data_.patients(false)), held, tr("%n patients", nullptr, data_.patients(true)));
    if (data_.photographs().empty() && data_.busy()) text = tr("Looking at the photographs…");
    counts_->setText(text);
    QStringList wrong;
    for (const SplitFault& fault : data_.faults())
        wrong << tr("On both sides: %1").arg(QString::fromStdString(fault.group));
    for (const AlikePair& pair : data_.alike())
        wrong << tr("The same picture (likeness %1): %2 and %3").arg(pair.likeness, 0, 'f', 2).arg(pair.training, pair.validation);
    wrong_->setVisible(!wrong.isEmpty());
    wrong_->setText(wrong.join(QLatin1Char('\n')));
    toTraining_->setVisible(!wrong.isEmpty());
    toValidation_->setVisible(!wrong.isEmpty());
    fillSplit();
    drawOnce();
}

void DataPage::fillSplit() {
    if (shownList_ == data_.turn()) return;
    shownList_ = data_.turn();
    split_->clear();
    std::map<std::string, QTreeWidgetItem*> groups;
    for (const ListedPhotograph& p : data_.photographs()) {
        QTreeWidgetItem*& group = groups[p.group];
        const QString side = p.validation ? tr("validation") : tr("training");
        if (!group) {
            group = new QTreeWidgetItem(split_, {QString::fromStdString(p.group), QStringLiteral("0"), side});
            group->setData(0, Qt::UserRole, QString::fromStdString(p.group));
        }
        group->setText(1, QString::number(group->text(1).toInt() + 1));
        if (group->text(2) != side) group->setText(2, tr("BOTH"));
        auto* item = new QTreeWidgetItem(group, {QString::fromStdString(p.file.filename().string()), QString(), side});
        item->setFlags(item->flags() & ~Qt::ItemIsSelectable);
        item->setToolTip(0, QString::fromStdString(p.file.string()));
    }
}

void DataPage::moveChosen() {
    std::vector<std::string> groups;
    for (const QTreeWidgetItem* item : split_->selectedItems()) groups.push_back(item->data(0, Qt::UserRole).toString().toStdString());
    data_.swapSides(groups);
}

void DataPage::askForFolder(const QString& title, const char* name, std::function<void(const QString&)> chosen) {
    auto* dialog = new QFileDialog(this, title, plan_.dataRoot());
    dialog->setObjectName(QString::fromLatin1(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void DataPage::addSources(const std::vector<Json>& sources) {
    // A recipe's own photographs that are not on this computer would only be in the way.
    const bool nothing = !data_.busy() && data_.photographs().empty();
    Json all = nothing ? Json::array() : plan_.json().value("data", Json::array());
    for (const Json& source : sources) all.push_back(source);
    drawing_ = true;
    plan_.setSources(std::move(all));
    sources_->setCurrentRow(sources_->count() - 1);
}

// What is said to be held out is held out, also of photographs that were just added.
void DataPage::drawOnce() {
    if (!drawing_ || data_.listing() || data_.photographs().empty()) return;
    drawing_ = false;
    if (data_.count(true) == 0 && share_->value() > 0) data_.drawSplit(share_->value() / 100, ++draw_);
}

void DataPage::addFolder() {
    askForFolder(tr("Add a folder of photographs"), "folderDialog", [this](const QString& folder) {
        addSources({{{"folder", folder.toStdString()}}});
    });
}

void DataPage::addSet(const QString& layout) {
    askForFolder(tr("Folder of the data set"), "setDialog", [this, layout](const QString& folder) {
        const auto set = findDataSet({.layout = layout.toStdString(), .folder = folder.toStdString()});
        const auto sources = set ? sourcesOf(*set) : Result<std::vector<Json>>(propagate(set));
        if (!sources) {
            Q_EMIT plan_.failed(tr("The data set was not added"), errorText(sources.error()));
            return;
        }
        addSources(*sources);
    });
}

}  // namespace fovea
