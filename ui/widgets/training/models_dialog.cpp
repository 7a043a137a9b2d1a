#include "ui/widgets/training/models_dialog.h"

#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/model/training/card_rows.h"
#include "ui/model/translation.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/training/form_parts.h"
#include "ui/widgets/training/import_dialog.h"

namespace fovea {

namespace {
constexpr int kListWidth = 230;
}

ModelsDialog::ModelsDialog(ModelShelf& shelf, QWidget* parent)
    : QDialog(parent), shelf_(shelf), list_(new QListWidget(this)), cards_(new QTableWidget(this)), words_(new QLabel(this)) {
    setObjectName(QStringLiteral("modelsDialog"));
    setWindowTitle(tr("Models"));
    resize(900, 620);
    auto* column = new QVBoxLayout(this);
    auto* row = new QHBoxLayout;
    list_->setObjectName(QStringLiteral("modelsList"));
    list_->setAccessibleName(tr("Models"));
    list_->setToolTip(tr("Choose one to see its card, two (with Ctrl) to compare theirs"));
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->setFixedWidth(kListWidth);
    row->addWidget(list_);
    cards_->setObjectName(QStringLiteral("modelsCards"));
    cards_->setAccessibleName(tr("Cards of the chosen models"));
    cards_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    cards_->setWordWrap(true);
    cards_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    // Texts are wrapped by the width that the columns really get.
    connect(cards_->horizontalHeader(), &QHeaderView::sectionResized, cards_, &QTableWidget::resizeRowsToContents, Qt::QueuedConnection);
    row->addWidget(cards_, 1);
    column->addLayout(row, 1);
    words_->setObjectName(QStringLiteral("modelsWords"));
    words_->setWordWrap(true);
    column->addWidget(words_);
    auto* buttons = new QHBoxLayout;
    makeButtons(*buttons);
    column->addLayout(buttons);
    connect(list_, &QListWidget::itemSelectionChanged, this, &ModelsDialog::showCards);
    connect(&shelf_, &ModelShelf::changed, this, &ModelsDialog::fill);
    connect(&shelf_, &ModelShelf::verified, this, [this](const QString& id, const QString& fault) {
        say(fault.isEmpty() ? tr("%1: its weights are those of the card (SHA-256 compared).").arg(id) : tr("%1: %2").arg(id, fault));
    });
    connect(&shelf_, &ModelShelf::imported, this, [this](const QString& id) {
        for (QListWidgetItem* item : list_->findItems(id, Qt::MatchExactly)) list_->setCurrentItem(item);
        say(tr("%1 was imported; it is a method now.").arg(id));
    });
    fill();
}

void ModelsDialog::makeButtons(QBoxLayout& row) {
    auto* import = addButton(row, tr("Import…"), "modelsImport", tr("A network of your own: safetensors with its architecture, or a TorchScript module that you trust"));
    verify_ = addButton(row, tr("Check weights"), "modelsVerify", tr("Compares the weights' SHA-256 with the card's"));
    remove_ = addButton(row, tr("Move to the trash…"), "modelsRemove", tr("Only models of your own; those that came with Fovea stay"));
    row.addStretch(1);
    auto* close = addButton(row, tr("Close"), "modelsClose", {});
    connect(import, &QPushButton::clicked, this, [this] {
        auto* dialog = new ImportDialog(shelf_, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(verify_, &QPushButton::clicked, this, &ModelsDialog::verify);
    connect(remove_, &QPushButton::clicked, this, &ModelsDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

void ModelsDialog::fill() {
    const QString before = list_->currentItem() ? list_->currentItem()->text() : QString();
    models_ = shelf_.models();
    {
        const QSignalBlocker blocker(list_);
        list_->clear();
        for (const ShelvedModel& model : models_) {
            auto* item = new QListWidgetItem(QString::fromStdString(model.listing.id), list_);
            item->setToolTip(model.listing.model   ? QString::fromStdString(model.listing.model->card.title)
                             : model.listing.error ? errorText(*model.listing.error)
                                                   : QString());
            QFont font = item->font();
            font.setBold(model.own);
            item->setFont(font);
            if (!model.listing.model) item->setForeground(palette().brush(QPalette::PlaceholderText));
            if (item->text() == before) list_->setCurrentItem(item);
        }
        if (!list_->currentItem() && list_->count() > 0) list_->setCurrentRow(0);
    }
    showCards();
}

std::vector<const ShelvedModel*> ModelsDialog::chosen() const {
    std::vector<const ShelvedModel*> chosen;
    for (int i = 0; i < list_->count(); ++i)
        if (list_->item(i)->isSelected()) chosen.push_back(&models_[static_cast<std::size_t>(i)]);
    return chosen;
}

void ModelsDialog::showCards() {
    const auto models = chosen();
    verify_->setEnabled(models.size() == 1 && models.front()->listing.model);
    remove_->setEnabled(models.size() == 1 && models.front()->own);
    cards_->clear();
    cards_->setRowCount(0);
    cards_->setColumnCount(static_cast<int>(models.size()));
    QStringList names;
    for (std::size_t c = 0; c < models.size(); ++c) {
        names << QString::fromStdString(models[c]->listing.id);
        for (const auto& [name, text] : cardRows(*models[c])) {
            int at = 0;
            while (at < cards_->rowCount() && cards_->verticalHeaderItem(at)->text() != name) ++at;
            if (at == cards_->rowCount()) {
                cards_->insertRow(at);
                cards_->setVerticalHeaderItem(at, new QTableWidgetItem(name));
            }
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(text);
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            cards_->setItem(at, static_cast<int>(c), item);
        }
    }
    cards_->setHorizontalHeaderLabels(names);
    // What differs between two is what one looks for.
    for (int r = 0; models.size() == 2 && r < cards_->rowCount(); ++r) {
        const QTableWidgetItem *a = cards_->item(r, 0), *b = cards_->item(r, 1);
        if (a && b && a->text() == b->text()) continue;
        QFont bold = cards_->font();
        bold.setBold(true);
        cards_->verticalHeaderItem(r)->setFont(bold);
    }
    cards_->resizeRowsToContents();
    say({});
}

void ModelsDialog::verify() {
    const auto models = chosen();
    if (models.size() != 1 || !models.front()->listing.model) return;
    say(tr("Checking…"));
    shelf_.verify(*models.front()->listing.model);
}

void ModelsDialog::remove() {
    const auto models = chosen();
    if (models.size() != 1 || !models.front()->own) return;
    const std::string id = models.front()->listing.id;
    auto* box = new QMessageBox(QMessageBox::Question, tr("Move to the trash"), tr("Move %1 to the trash?").arg(QString::fromStdString(id)),
                                QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("removeQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("It is then no method any more. Pictures made by it stay."));
    auto* yes = box->addButton(tr("Move to the trash"), QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("removeYes"));
    connect(yes, &QPushButton::clicked, this, [this, id] {
        const Status removed = shelf_.remove(id);
        say(removed ? tr("%1 is in the trash.").arg(QString::fromStdString(id)) : errorText(removed.error()));
    });
    box->open();
}

void ModelsDialog::say(const QString& text) {
    words_->setText(text);
    words_->setVisible(!text.isEmpty());
}

}  // namespace fovea
