#include "ui/widgets/report_dialog.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/widgets/theme.h"
#include "ui/widgets/new_file_dialog.h"

namespace fovea {

ReportDialog::ReportDialog(const QString& named, const QString& nameless, QWidget* parent)
    : QDialog(parent),
      named_(named),
      nameless_(nameless),
      path_(new QLineEdit(named, this)),
      leaveOut_(new QCheckBox(tr("Leave the file name out"), this)),
      problem_(new QLabel(this)),
      write_(new QPushButton(tr("Write the report"), this)) {
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(tr("Report as PDF"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(520);
    auto* column = new QVBoxLayout(this);
    auto* what = new QLabel(tr("Pictures as shown with their marks, figures with definitions, marks with verdicts, and how everything was made."), this);
    what->setWordWrap(true);
    makeDim(*what);
    column->addWidget(what);
    auto* row = new QHBoxLayout;
    path_->setObjectName(QStringLiteral("reportPath"));
    path_->setAccessibleName(tr("File of the report"));
    auto* find = new QPushButton(tr("Browse…"), this);
    find->setObjectName(QStringLiteral("reportBrowse"));
    row->addWidget(path_, 1);
    row->addWidget(find);
    column->addLayout(row);
    leaveOut_->setObjectName(QStringLiteral("reportLeaveOut"));
    leaveOut_->setToolTip(tr("File names can name the patient; the photograph is then named by its hash alone"));
    column->addWidget(leaveOut_);
    problem_->setObjectName(QStringLiteral("reportProblem"));
    problem_->setWordWrap(true);
    column->addWidget(problem_);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("reportCancel"));
    write_->setObjectName(QStringLiteral("reportWrite"));
    write_->setProperty("primary", true);
    write_->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(write_);
    column->addLayout(buttons);
    connect(find, &QPushButton::clicked, this, &ReportDialog::browse);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(path_, &QLineEdit::textChanged, this, &ReportDialog::refresh);
    connect(leaveOut_, &QCheckBox::toggled, this, [this](bool on) {
        // A name that was suggested follows; one that was typed stays.
        if (on && path_->text() == named_) path_->setText(nameless_);
        if (!on && path_->text() == nameless_) path_->setText(named_);
    });
    connect(write_, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(choice());
        accept();
    });
    refresh();
}

ReportChoice ReportDialog::choice() const { return {path_->text().trimmed(), !leaveOut_->isChecked()}; }

void ReportDialog::browse() {
    auto* dialog = newFileDialog(this, "reportFileDialog", tr("Report as PDF"), path_->text(), tr("PDF (*.pdf)"), QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::fileSelected, path_, &QLineEdit::setText);
    dialog->open();
}

void ReportDialog::refresh() {
    const QFileInfo file(path_->text().trimmed());
    QString problem;
    if (path_->text().trimmed().isEmpty())
        problem = tr("Give the file a name.");
    else if (file.suffix().toLower() != QStringLiteral("pdf"))
        problem = tr("The name must end in .pdf.");
    else if (file.exists())
        problem = tr("%1 exists already; Fovea never replaces a file.").arg(file.fileName());
    else if (!file.absoluteDir().exists())
        problem = tr("The folder %1 does not exist.").arg(file.absolutePath());
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    write_->setEnabled(problem.isEmpty());
}

}  // namespace fovea
