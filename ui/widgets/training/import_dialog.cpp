#include "ui/widgets/training/import_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "core/train/network_schema.h"
#include "ui/model/translation.h"
#include "ui/widgets/training/form_parts.h"

namespace fovea {

namespace {
constexpr int kArchitectureHeight = 70;
}

ImportDialog::ImportDialog(ModelShelf& shelf, QWidget* parent)
    : QDialog(parent),
      shelf_(shelf),
      method_(new QComboBox(this)),
      architecture_(new QPlainTextEdit(this)),
      trust_(new QCheckBox(this)),
      words_(new QLabel(this)),
      import_(new QPushButton(tr("Import"), this)) {
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import a model"));
    resize(560, 460);
    auto* form = makeForm(*this, tr("Weights as safetensors with their architecture, or a TorchScript module. The network is run "
                                    "once on a made-up picture before it is let in."));
    layout()->setContentsMargins(14, 12, 14, 12);
    const auto path = [&](const QString& label, const char* name, const QString& tip, const QString& filter) {
        auto* row = new QHBoxLayout;
        auto* line = new QLineEdit(this);
        line->setObjectName(QString::fromLatin1(name));
        line->setToolTip(tip);
        line->setAccessibleName(label);
        row->addWidget(line, 1);
        auto* button = addButton(*row, tr("Choose…"), qPrintable(QString::fromLatin1(name) + QStringLiteral("Choose")), tip);
        form->addRow(label, row);
        connect(button, &QPushButton::clicked, this, [this, line, label, filter] { choose(line, label, filter); });
        connect(line, &QLineEdit::textChanged, this, &ImportDialog::refresh);
        return line;
    };
    file_ = path(tr("Weights"), "importFile", tr("A .safetensors file, or a TorchScript module"), tr("Weights (*.safetensors *.pt *.ts);;All files (*)"));
    card_ = path(tr("Card"), "importCard", tr("The model's card.json, when it has one: then nothing more is needed"), tr("Cards (*.json)"));
    method_->setObjectName(QStringLiteral("importMethod"));
    method_->setAccessibleName(tr("Works like"));
    method_->setToolTip(tr("Which method of Fovea the network works like: what goes in and what comes out"));
    const MethodRegistry registry = shelf_.registry();
    for (const auto& method : registry.all())
        if (method->info().traits.learned && !method->info().id.starts_with(kImportedPrefix))
            method_->addItem(QString::fromStdString(method->info().id));
    form->addRow(tr("Works like"), method_);
    architecture_->setObjectName(QStringLiteral("importArchitecture"));
    architecture_->setAccessibleName(tr("Architecture"));
    architecture_->setPlainText(QStringLiteral("{\"type\": \"dncnn\"}"));
    architecture_->setToolTip(tr("JSON as in recipes: the type and options of one of Fovea's networks. A TorchScript module brings its own"));
    architecture_->setMaximumHeight(kArchitectureHeight);
    architecture_->setTabChangesFocus(true);
    form->addRow(tr("Architecture"), architecture_);
    name_ = addLine(*form, tr("Name"), "importName", tr("Its method is called user.<name>"));
    licence_ = addLine(*form, tr("Licence"), "importLicence", tr("Under which the weights are; kept in the card"));
    trust_->setObjectName(QStringLiteral("importTrust"));
    trust_->setText(tr("I trust whoever made this module"));
    trust_->setVisible(false);
    form->addRow(trust_);
    words_->setObjectName(QStringLiteral("importWords"));
    words_->setWordWrap(true);
    form->addRow(words_);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* cancel = addButton(*row, tr("Cancel"), "importCancel", {});
    import_->setObjectName(QStringLiteral("importStart"));
    import_->setProperty("primary", true);
    row->addWidget(import_);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(import_, &QPushButton::clicked, this, &ImportDialog::import);
    connect(name_, &QLineEdit::textChanged, this, &ImportDialog::refresh);
    connect(architecture_, &QPlainTextEdit::textChanged, this, &ImportDialog::refresh);
    connect(trust_, &QCheckBox::toggled, this, &ImportDialog::refresh);
    connect(&shelf_, &ModelShelf::imported, this, [this] {
        if (busy_) accept();
    });
    connect(&shelf_, &ModelShelf::importFailed, this, [this](const QString& reason) {
        busy_ = false;
        refresh();
        words_->setText(reason);
    });
    refresh();
}

void ImportDialog::choose(QLineEdit* line, const QString& title, const QString& filter) {
    auto* dialog = new QFileDialog(this, title, line->text(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, line, &QLineEdit::setText);
    dialog->open();
}

QString ImportDialog::missing() const {
    if (!QFileInfo(file_->text()).isFile()) return tr("Choose the file with the weights.");
    if (!card_->text().isEmpty() && !QFileInfo(card_->text()).isFile()) return tr("The card's file is not there.");
    if (const QString fault = shelf_.faultOfName(name_->text()); !fault.isEmpty()) return fault;
    if (card_->text().isEmpty() && !program_) {
        const Result<Json> architecture = parseJson(architecture_->toPlainText().toStdString(), tr("the architecture").toStdString());
        if (!architecture) return errorText(architecture.error());
        if (const Status known = checkArchitecture(*architecture); !known) return errorText(known.error());
    }
    if (program_ && !trust_->isChecked()) return coreText(trustQuestion(file_->text().toStdString()));
    return {};
}

void ImportDialog::refresh() {
    const Result<bool> program = needsTrust(file_->text().toStdString());
    const bool now = program && *program;
    if (now != program_) trust_->setChecked(false);  // another file, another question
    program_ = now;
    trust_->setVisible(program_);
    const bool card = !card_->text().isEmpty();
    method_->setEnabled(!card);
    architecture_->setEnabled(!card && !program_);
    const QString missing = this->missing();
    words_->setText(busy_ ? tr("The network is being checked…") : missing);
    import_->setEnabled(!busy_ && missing.isEmpty());
    import_->setToolTip(missing);
}

void ImportDialog::import() {
    ModelImport request{.file = file_->text().toStdString(),
                        .card = {},
                        .architecture = {},
                        .method = {},
                        .name = name_->text().toStdString(),
                        .title = {},
                        .licence = licence_->text().toStdString(),
                        .receptiveMargin = {},
                        .trust = program_ && trust_->isChecked() ? Trust::given : Trust::notGiven};
    if (!card_->text().isEmpty()) {
        request.card = card_->text().toStdString();
    } else {
        request.method = method_->currentText().toStdString();
        if (!program_) {
            const Result<Json> architecture = parseJson(architecture_->toPlainText().toStdString(), "architecture");
            if (!architecture) return;
            request.architecture = *architecture;
        }
    }
    busy_ = true;
    refresh();
    shelf_.import(request);
}

}  // namespace fovea
