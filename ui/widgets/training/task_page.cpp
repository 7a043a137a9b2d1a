#include "ui/widgets/training/task_page.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>

#include "ui/model/labels.h"
#include "ui/model/translation.h"
#include "ui/widgets/new_file_dialog.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/training/form_parts.h"

namespace fovea {

namespace {
constexpr int kVisibleRecipes = 24;
}

TaskPage::TaskPage(TrainingPlan& plan, QWidget* parent)
    : QWidget(parent), plan_(plan), recipes_(new QComboBox(this)), summary_(new QLabel(this)) {
    auto* form = makeForm(*this, tr("Begin with a recipe: it says what is learnt, by which network and losses, how long. "
                                    "You edit a copy; the recipe itself stays as it is."));
    recipes_->setObjectName(QStringLiteral("trainRecipe"));
    recipes_->setAccessibleName(tr("Recipe"));
    recipes_->setToolTip(tr("Recipes that come with Fovea; those of your own are opened below"));
    recipes_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    recipes_->setMinimumContentsLength(24);
    fillRecipes();
    form->addRow(tr("Recipe"), recipes_);
    auto* buttons = new QHBoxLayout;
    auto* open = addButton(*buttons, tr("Open a recipe…"), "trainRecipeChoose", tr("A recipe file of your own, or recipe.json of an earlier run"));
    save_ = addButton(*buttons, tr("Save recipe as…"), "trainRecipeSave", {});
    buttons->addStretch(1);
    form->addRow(QString(), buttons);
    summary_->setWordWrap(true);
    makeDim(*summary_);
    form->addRow(QString(), summary_);
    name_ = addLine(*form, tr("Name of the model"), "trainName", tr("Its method is called user.<name>; small letters, digits, points and hyphens"));
    title_ = addLine(*form, tr("Title"), "trainTitle", tr("Shown where methods are chosen"));
    licence_ = addLine(*form, tr("Licence"), "trainLicence", tr("Under which others may use the weights; the terms of the photographs bind it. Kept in the model's card"));
    connect(recipes_, &QComboBox::activated, this, [this](int index) { plan_.load(recipes_->itemData(index).toString(), TrainingPlan::Photographs::chosen); });
    connect(open, &QPushButton::clicked, this, &TaskPage::chooseFile);
    connect(save_, &QPushButton::clicked, this, &TaskPage::saveAs);
    connect(name_, &QLineEdit::textEdited, &plan_, &TrainingPlan::setName);
    connect(title_, &QLineEdit::textEdited, this, [this](const QString& text) { plan_.set("title", text.toStdString()); });
    connect(licence_, &QLineEdit::textEdited, this, [this](const QString& text) { plan_.set("licence", text.toStdString()); });
    connect(&plan_, &TrainingPlan::loaded, this, &TaskPage::read);
    connect(&plan_, &TrainingPlan::dataChanged, this, [this] { licence_->setText(plan_.licence()); });
    connect(&plan_, &TrainingPlan::renamed, this, [this] { name_->setText(plan_.name()); });
    connect(&plan_, &TrainingPlan::changed, this, &TaskPage::allowSaving);
    read();
    allowSaving();
}

void TaskPage::allowSaving() {
    const bool any = !plan_.recipeFile().isEmpty();
    save_->setEnabled(any);
    save_->setToolTip(any ? tr("Writes what is set here as a new recipe file") : tr("Choose a recipe first: there is nothing to write yet"));
}

// Under the names of their tasks, which cannot be chosen.
void TaskPage::fillRecipes() {
    recipes_->setMaxVisibleItems(kVisibleRecipes);
    std::optional<Task> before;
    for (const TrainingPlan::ShippedRecipe& recipe : TrainingPlan::shippedRecipes()) {
        if (before != recipe.task) {
            recipes_->addItem(taskTitle(recipe.task));
            auto* heading = static_cast<QStandardItemModel*>(recipes_->model())->item(recipes_->count() - 1);
            heading->setFlags(Qt::NoItemFlags);
            QFont bold = recipes_->font();
            bold.setBold(true);
            heading->setFont(bold);
        }
        before = recipe.task;
        recipes_->addItem(recipe.title, recipe.file);
    }
    recipes_->setCurrentIndex(-1);
}

void TaskPage::read() {
    recipes_->setCurrentIndex(plan_.recipeFile().isEmpty() ? -1 : recipes_->findData(plan_.recipeFile()));
    const auto text = [this](const char* key) { return QString::fromStdString(plan_.json().value(key, std::string())); };
    name_->setText(plan_.name());
    title_->setText(text("title"));
    licence_->setText(plan_.licence());
    const bool own = recipes_->currentIndex() < 0 && !plan_.recipeFile().isEmpty();
    summary_->setText(own ? tr("%1: %2").arg(plan_.recipeFile(), text("summary")) : text("summary"));
}

void TaskPage::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Open a recipe"), plan_.recipeFile(), tr("Recipes (*.json)"));
    dialog->setObjectName(QStringLiteral("recipeDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { plan_.load(file); });
    dialog->open();
}

void TaskPage::saveAs() {
    auto* dialog = newFileDialog(this, "recipeSaveDialog", tr("Save the recipe as a new file"), plan_.name() + QStringLiteral(".json"),
                                 tr("Recipes (*.json)"), QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        if (const Status saved = plan_.saveAs(file); !saved)
            Q_EMIT plan_.failed(tr("The recipe was not saved"), errorText(saved.error()));
    });
    dialog->open();
}

}  // namespace fovea
