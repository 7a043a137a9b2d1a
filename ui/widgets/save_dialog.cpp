#include "ui/widgets/save_dialog.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/new_file_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace fovea {

namespace {
// Free text, but not a mere keystroke to get past the question.
constexpr int kShortestReason = 4;
}  // namespace

SaveDialog::SaveDialog(const QString& words, const QString& suggestion, Kind kind, QWidget* parent)
    : QDialog(parent),
      kind_(kind),
      path_(new QLineEdit(suggestion, this)),
      problem_(new QLabel(this)),
      mark_(new QCheckBox(tr("Burn the mark in, as a strip below the picture"), this)),
      reasonLabel_(new QLabel(tr("Why not?"), this)),
      reason_(new QLineEdit(this)) {
    setObjectName(QStringLiteral("saveDialog"));
    setWindowTitle(tr("Save the result"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(520);
    path_->setObjectName(QStringLiteral("savePath"));
    auto* pathLabel = new QLabel(tr("File"), this);
    pathLabel->setBuddy(path_);
    auto* browseButton = new QPushButton(tr("Choose…"), this);
    browseButton->setObjectName(QStringLiteral("saveBrowse"));
    problem_->setObjectName(QStringLiteral("saveProblem"));
    problem_->setWordWrap(true);
    mark_->setObjectName(QStringLiteral("saveMark"));
    mark_->setChecked(true);
    auto* wordsLabel = new QLabel(words, this);
    makeDim(*wordsLabel);
    wordsLabel->setWordWrap(true);
    reason_->setObjectName(QStringLiteral("saveReason"));
    reason_->setPlaceholderText(tr("Written into the record beside the picture"));
    reasonLabel_->setBuddy(reason_);
    auto* note = new QLabel(tr("The retina is never covered. The words also go into the file's metadata, and a record "
                               "(.json) beside it tells how the picture was made."),
                            this);
    makeDim(*note);
    note->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    save_ = buttons->button(QDialogButtonBox::Save);
    save_->setObjectName(QStringLiteral("saveButton"));
    save_->setProperty("primary", true);

    auto* grid = new QGridLayout(this);
    grid->setVerticalSpacing(8);
    grid->addWidget(pathLabel, 0, 0);
    grid->addWidget(path_, 0, 1);
    grid->addWidget(browseButton, 0, 2);
    grid->addWidget(problem_, 1, 1, 1, 2);
    grid->addWidget(mark_, 2, 1, 1, 2);
    grid->addWidget(wordsLabel, 3, 1, 1, 2);
    grid->addWidget(reasonLabel_, 4, 0);
    grid->addWidget(reason_, 4, 1, 1, 2);
    grid->addWidget(note, 5, 1, 1, 2);
    grid->addWidget(buttons, 6, 0, 1, 3);

    connect(browseButton, &QPushButton::clicked, this, &SaveDialog::browse);
    connect(path_, &QLineEdit::textChanged, this, &SaveDialog::refresh);
    connect(mark_, &QCheckBox::toggled, this, &SaveDialog::refresh);
    connect(reason_, &QLineEdit::textChanged, this, &SaveDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(choice());
        accept();
    });
    refresh();
}

bool SaveDialog::asText() const {
    const QString suffix = QFileInfo(path_->text().trimmed()).suffix().toLower();
    return kind_ == Kind::graph && (suffix == "json" || suffix == "csv");
}

SaveChoice SaveDialog::choice() const {
    if (asText()) return {path_->text().trimmed(), Mark::none, {}};
    return {path_->text().trimmed(), mark_->isChecked() ? Mark::strip : Mark::none, reason_->text().trimmed()};
}

void SaveDialog::browse() {
    auto* dialog = newFileDialog(this, "saveFileDialog", tr("Save the result"), path_->text(),
                                 kind_ == Kind::graph ? tr("PNG (*.png);;TIFF (*.tif *.tiff);;Graph (*.json);;Table of points (*.csv)")
                                                      : tr("PNG (*.png);;TIFF (*.tif *.tiff)"),
                                 QStringLiteral("png"));
    connect(dialog, &QFileDialog::fileSelected, path_, &QLineEdit::setText);
    dialog->open();
}

void SaveDialog::refresh() {
    const QFileInfo file(path_->text().trimmed());
    const QString suffix = file.suffix().toLower();
    QString problem;
    if (path_->text().trimmed().isEmpty())
        problem = tr("Give the file a name.");
    else if (suffix != "png" && suffix != "tif" && suffix != "tiff" && !asText())
        problem = kind_ == Kind::graph ? tr("The name must end in .png, .tif or .tiff, or in .json or .csv for the graph itself.")
                                       : tr("The name must end in .png, .tif or .tiff.");
    else if (file.exists())
        problem = tr("%1 exists already; Fovea never replaces a file.").arg(file.fileName());
    else if (!file.absoluteDir().exists())
        problem = tr("The folder %1 does not exist.").arg(file.absolutePath());
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    mark_->setVisible(!asText());
    const bool reasonNeeded = !mark_->isChecked() && !asText();
    reasonLabel_->setVisible(reasonNeeded);
    reason_->setVisible(reasonNeeded);
    const bool reasoned = !reasonNeeded || reason_->text().trimmed().size() >= kShortestReason;
    save_->setEnabled(problem.isEmpty() && reasoned);
    save_->setToolTip(!reasoned ? tr("Leaving the mark out needs a reason") : QString());
}

}  // namespace fovea
