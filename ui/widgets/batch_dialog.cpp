#include "ui/widgets/batch_dialog.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <cmath>

#include "ui/model/labels.h"
#include "ui/model/translation.h"
#include "ui/widgets/step_list.h"
#include "ui/widgets/theme.h"

namespace fovea {

namespace {

QLabel* headingFor(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

}  // namespace

BatchDialog::BatchDialog(BatchModel& model, Session& session, const Pipeline& first, QWidget* parent)
    : QDialog(parent),
      model_(model),
      session_(session),
      allOpen_(new QRadioButton(this)),
      chosen_(new QRadioButton(this)),
      fromFolder_(new QRadioButton(tr("A folder:"), this)),
      source_(new QLineEdit(this)),
      steps_(new StepList(session.registry(), this)),
      results_(new QLineEdit(this)),
      mark_(new QCheckBox(tr("Strip with the processed-mark below each picture"), this)),
      list_(new QTreeWidget(this)),
      progress_(new QProgressBar(this)),
      words_(new QLabel(this)),
      start_(new QPushButton(tr("Start"), this)),
      cancel_(new QPushButton(tr("Cancel the batch"), this)) {
    setObjectName(QStringLiteral("batchDialog"));
    setWindowTitle(tr("Batch"));
    resize(860, 580);
    auto* halves = new QHBoxLayout(this);
    halves->setSpacing(16);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    left->setSpacing(6);
    right->setSpacing(6);
    halves->addLayout(left, 3);
    halves->addLayout(right, 4);
    buildChoices(*left);
    buildProgress(*right);
    for (QRadioButton* each : {allOpen_, chosen_, fromFolder_}) connect(each, &QRadioButton::toggled, this, &BatchDialog::refresh);
    connect(source_, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (!text.isEmpty()) fromFolder_->setChecked(true);
        refresh();
    });
    connect(results_, &QLineEdit::textChanged, this, &BatchDialog::refresh);
    connect(steps_, &StepList::changed, this, &BatchDialog::refresh);
    connect(start_, &QPushButton::clicked, this, &BatchDialog::start);
    connect(cancel_, &QPushButton::clicked, &model_, &BatchModel::cancel);
    connect(&model_, &BatchModel::changed, this, &BatchDialog::refresh);
    connect(&model_, &BatchModel::fileChanged, this, &BatchDialog::refreshFile);
    connect(&model_, &BatchModel::progressed, this, &BatchDialog::showProgress);
    connect(&session_, &Session::imagesChanged, this, &BatchDialog::refresh);
    steps_->setPipeline(first);
    (session_.images().empty() ? fromFolder_ : allOpen_)->setChecked(true);
    refresh();
}

void BatchDialog::buildChoices(QVBoxLayout& column) {
    column.addWidget(headingFor(tr("Photographs"), this));
    allOpen_->setObjectName(QStringLiteral("batchAllOpen"));
    chosen_->setObjectName(QStringLiteral("batchSelected"));
    fromFolder_->setObjectName(QStringLiteral("batchFolder"));
    source_->setObjectName(QStringLiteral("batchSource"));
    source_->setAccessibleName(tr("Folder with photographs"));
    const auto browser = [this](const char* name, Pick what) {
        auto* button = new QPushButton(tr("Browse…"), this);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, [this, what] { browse(what); });
        return button;
    };
    column.addWidget(allOpen_);
    column.addWidget(chosen_);
    auto* folderRow = new QHBoxLayout;
    folderRow->addWidget(fromFolder_);
    folderRow->addWidget(source_, 1);
    folderRow->addWidget(browser("batchBrowseSource", Pick::photographs));
    column.addLayout(folderRow);
    column.addSpacing(6);
    column.addWidget(headingFor(tr("Steps"), this));
    column.addWidget(steps_, 1);
    column.addSpacing(6);
    column.addWidget(headingFor(tr("Folder for the results"), this));
    auto* resultRow = new QHBoxLayout;
    results_->setObjectName(QStringLiteral("batchResults"));
    results_->setAccessibleName(tr("Folder for the results"));
    results_->setToolTip(tr("Made if absent. What lies there is never replaced; a result of an earlier batch is recognised by its record."));
    resultRow->addWidget(results_, 1);
    resultRow->addWidget(browser("batchBrowseResults", Pick::results));
    column.addLayout(resultRow);
    mark_->setObjectName(QStringLiteral("batchMark"));
    mark_->setChecked(true);
    mark_->setToolTip(tr("Extra rows below the picture; the mark is in the file's data and in its record in any case"));
    column.addWidget(mark_);
}

void BatchDialog::buildProgress(QVBoxLayout& column) {
    list_->setObjectName(QStringLiteral("batchFiles"));
    list_->setAccessibleName(tr("Photographs of the batch"));
    list_->setHeaderLabels({tr("Photograph"), tr("State"), tr("What can be said")});
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->header()->setStretchLastSection(true);
    list_->setColumnWidth(0, 140);
    list_->setColumnWidth(1, 170);
    column.addWidget(list_, 1);
    progress_->setObjectName(QStringLiteral("batchProgress"));
    progress_->setRange(0, 1000);
    progress_->setTextVisible(false);
    progress_->setFixedHeight(8);
    column.addWidget(progress_);
    words_->setObjectName(QStringLiteral("batchWords"));
    words_->setWordWrap(true);
    column.addWidget(words_);
    auto* row = new QHBoxLayout;
    auto* close = new QPushButton(tr("Close"), this);
    start_->setObjectName(QStringLiteral("batchStart"));
    start_->setProperty("primary", true);
    start_->setDefault(true);
    cancel_->setObjectName(QStringLiteral("batchCancel"));
    close->setObjectName(QStringLiteral("batchClose"));
    close->setToolTip(tr("A running batch goes on"));
    connect(close, &QPushButton::clicked, this, &QDialog::hide);
    row->addWidget(start_);
    row->addWidget(cancel_);
    row->addStretch(1);
    row->addWidget(close);
    column.addLayout(row);
}

void BatchDialog::setSelected(const QStringList& paths) {
    selected_ = paths;
    if (paths.size() > 1) chosen_->setChecked(true);
    refresh();
}

void BatchDialog::setFolders(const QString& results) { results_->setText(results); }

void BatchDialog::browse(Pick what) {
    QLineEdit* target = what == Pick::photographs ? source_ : results_;
    auto* dialog = new QFileDialog(this, what == Pick::photographs ? tr("Folder with photographs") : tr("Folder for the results"), target->text());
    dialog->setObjectName(QStringLiteral("batchFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, target, &QLineEdit::setText);
    dialog->open();
}

QStringList BatchDialog::inputs() const {
    if (chosen_->isChecked()) return selected_;
    if (fromFolder_->isChecked()) return source_->text().trimmed().isEmpty() ? QStringList() : QStringList{source_->text().trimmed()};
    QStringList paths;
    for (const auto& image : session_.images()) paths << image->path;
    return paths;
}

void BatchDialog::start() {
    const Status started = model_.start({.inputs = inputs(),
                                         .folder = results_->text().trimmed(),
                                         .pipeline = steps_->pipeline(),
                                         .options = session_.options,
                                         .mark = mark_->isChecked() ? Mark::strip : Mark::none});
    if (started)
        Q_EMIT folderUsed(results_->text().trimmed());
    else
        words_->setText(errorText(started.error()));
}

void BatchDialog::refresh() {
    const bool running = model_.running();
    allOpen_->setText(tr("All open photographs (%1)").arg(session_.images().size()));
    chosen_->setText(tr("Those selected in the film strip (%1)").arg(selected_.size()));
    allOpen_->setEnabled(!running && !session_.images().empty());
    chosen_->setEnabled(!running && !selected_.isEmpty());
    for (QWidget* each : std::initializer_list<QWidget*>{fromFolder_, source_, results_, mark_}) each->setEnabled(!running);
    steps_->setLocked(running);
    QString problem = steps_->problem();
    if (inputs().isEmpty())
        problem = tr("Choose photographs.");
    else if (problem.isEmpty() && results_->text().trimmed().isEmpty())
        problem = tr("Choose a folder for the results.");
    start_->setEnabled(!running && problem.isEmpty());
    start_->setToolTip(problem);
    cancel_->setEnabled(running);
    if (list_->topLevelItemCount() != static_cast<int>(model_.files().size()) || running) {
        list_->clear();
        for (std::size_t i = 0; i < model_.files().size(); ++i) {
            new QTreeWidgetItem(list_);
            refreshFile(static_cast<int>(i));
        }
    }
    for (int i = 0; i < static_cast<int>(model_.files().size()); ++i) refreshFile(i);
    showProgress();
    if (!running && model_.files().empty()) words_->setText(problem);
}

void BatchDialog::refreshFile(int index) {
    QTreeWidgetItem* item = list_->topLevelItem(index);
    if (!item) return;
    const BatchFile& file = model_.files()[static_cast<std::size_t>(index)];
    const auto state = [&] {
        switch (file.state) {
            case BatchState::waiting: return tr("waiting");
            case BatchState::running: return tr("running");
            case BatchState::done: return tr("done, %1 s").arg(QLocale().toString(file.seconds, 'f', 1));
            case BatchState::doneBefore: return tr("skipped: done before");
            case BatchState::failed: return tr("failed");
            case BatchState::cancelled: return tr("not done");
        }
        return QString();
    };
    item->setText(0, file.name);
    item->setToolTip(0, file.input);
    item->setText(1, state());
    item->setText(2, file.words);
    item->setToolTip(2, file.words.isEmpty() ? file.output : file.words);
    if (file.state == BatchState::running) list_->scrollToItem(item);
}

QString BatchDialog::summary() const {
    const int done = model_.count(BatchState::done), before = model_.count(BatchState::doneBefore);
    const int failed = model_.count(BatchState::failed), left = model_.count(BatchState::cancelled);
    QStringList parts{tr("%n done", nullptr, done)};
    if (before) parts << tr("%n skipped, as they were done before", nullptr, before);
    if (failed) parts << tr("%n failed", nullptr, failed);
    if (left) parts << tr("%n left: start again with the same folder to go on", nullptr, left);
    return parts.join(QStringLiteral(" · "));
}

void BatchDialog::showProgress() {
    if (model_.files().empty()) return;
    progress_->setValue(static_cast<int>(std::lround(model_.fraction() * 1000)));
    if (!model_.running()) {
        words_->setText(summary());
        return;
    }
    const QString remaining = remainingText(model_.remainingSeconds());
    const int over = static_cast<int>(model_.files().size()) - model_.count(BatchState::waiting) - model_.count(BatchState::running);
    words_->setText(remaining.isEmpty() ? tr("%1 of %2").arg(over).arg(model_.files().size())
                                        : tr("%1 of %2, %3").arg(over).arg(model_.files().size()).arg(remaining));
}

}  // namespace fovea
