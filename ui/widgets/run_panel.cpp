#include "ui/widgets/run_panel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/store/model_card.h"
#include "ui/model/labels.h"
#include "ui/model/method_choice.h"
#include "ui/model/translation.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/param_form.h"
#include "ui/widgets/theme.h"

namespace fovea {
namespace {

constexpr int kTasksInARow = 2;

}  // namespace

RunPanel::RunPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      tasks_(new QButtonGroup(this)),
      methods_(new QComboBox(this)),
      summary_(new QLabel(this)),
      form_(new ParamForm(this)),
      reset_(new QToolButton(this)),
      run_(new QPushButton(tr("Run"), this)),
      all_(new QPushButton(tr("All"), this)),
      queue_(new QWidget(this)),
      queueText_(new QLabel(queue_)) {
    setObjectName(QStringLiteral("runPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 4, 10, 10);
    column->setSpacing(8);
    buildTasks(*column);

    auto* row = new QHBoxLayout;
    methods_->setObjectName(QStringLiteral("methodChoice"));
    methods_->setAccessibleName(tr("Method"));
    methods_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    methods_->setMinimumContentsLength(8);
    row->addWidget(methods_, 1);
    reset_->setObjectName(QStringLiteral("resetParameters"));
    reset_->setIcon(icon(Glyph::reset));
    reset_->setProperty("flat", true);
    reset_->setToolTip(tr("Back to the defaults"));
    reset_->setAccessibleName(tr("Back to the defaults"));
    row->addWidget(reset_);
    column->addLayout(row);

    summary_->setWordWrap(true);
    makeDim(*summary_);
    summary_->setObjectName(QStringLiteral("methodSummary"));
    // Parameters scroll when there is little room; what is done next stays in sight.
    auto* inside = new QWidget(this);
    auto* rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 6, 0);
    rows->addWidget(summary_);
    rows->addWidget(form_);
    rows->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
    buildButtons(*column);

    connect(tasks_, &QButtonGroup::idClicked, this, [this] { showMethods(); });
    connect(methods_, &QComboBox::currentIndexChanged, this, [this] { showMethod(); });
    connect(form_, &ParamForm::changed, this, &RunPanel::refresh);
    connect(reset_, &QToolButton::clicked, form_, &ParamForm::reset);
    connect(run_, &QPushButton::clicked, this, &RunPanel::run);
    connect(all_, &QPushButton::clicked, this, &RunPanel::runAll);
    connect(&session_, &Session::currentChanged, this, &RunPanel::refresh);
    connect(&session_, &Session::imageChanged, this, &RunPanel::refresh);
    connect(&session_, &Session::resultsChanged, this, &RunPanel::refresh);
    connect(&session_, &Session::registryChanged, this, &RunPanel::showMethods);
    setTask(Task::superResolve);
}

void RunPanel::buildTasks(QVBoxLayout& column) {
    auto* grid = new QGridLayout;
    grid->setSpacing(4);
    int index = 0;
    for (const Task task : kWindowTasks) {
        auto* button = new QToolButton(this);
        button->setText(taskTitle(task));
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setObjectName(QStringLiteral("task.") +
                              QString::fromUtf8(nameOf(task).data(), static_cast<qsizetype>(nameOf(task).size())));
        tasks_->addButton(button, static_cast<int>(task));
        grid->addWidget(button, index / kTasksInARow, index % kTasksInARow);
        ++index;
    }
    for (int i = 0; i < kTasksInARow; ++i) grid->setColumnStretch(i, 1);
    column.addLayout(grid);
}

void RunPanel::buildButtons(QVBoxLayout& column) {
    auto* line = new QHBoxLayout(queue_);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    queueText_->setObjectName(QStringLiteral("queueText"));
    makeDim(*queueText_);
    line->addWidget(queueText_, 1);
    auto* cancelAll = new QToolButton(queue_);
    cancelAll->setObjectName(QStringLiteral("cancelAllButton"));
    cancelAll->setIcon(icon(Glyph::close));
    cancelAll->setIconSize({12, 12});
    cancelAll->setProperty("flat", true);
    cancelAll->setToolTip(tr("Cancel everything that runs or waits"));
    cancelAll->setAccessibleName(cancelAll->toolTip());
    connect(cancelAll, &QToolButton::clicked, &session_, &Session::cancelAllRuns);
    line->addWidget(cancelAll);
    column.addWidget(queue_);

    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    run_->setObjectName(QStringLiteral("runButton"));
    run_->setProperty("primary", true);
    all_->setObjectName(QStringLiteral("runAllButton"));
    all_->setAccessibleName(tr("Run all methods of this task"));
    row->addWidget(run_, 1);
    row->addWidget(all_);
    column.addLayout(row);
}

Task RunPanel::task() const { return static_cast<Task>(tasks_->checkedId()); }

void RunPanel::setTask(Task task) {
    tasks_->button(static_cast<int>(task))->setChecked(true);
    showMethods();
}

RunChoice RunPanel::choice() const {
    return {task(), methods_->currentData().toString().toStdString(), form_->values()};
}

void RunPanel::choose(const RunChoice& choice) {
    setTask(choice.task);
    const int place = methods_->findData(QString::fromStdString(choice.method));
    if (place < 0) return;
    methods_->setCurrentIndex(place);
    form_->setValues(choice.parameters);
    refresh();
}

void RunPanel::showMethods() {
    {
        const QSignalBlocker blocker(methods_);
        const QVariant before = methods_->currentData();
        methods_->clear();
        for (const MethodInfo* info : methodsOf(session_.registry(), task())) {
            const QString id = QString::fromStdString(info->id), title = coreText(info->title);
            // Models of one's own often share a title with each other and with what they were made like.
            const bool own = info->id.starts_with(kImportedPrefix);
            methods_->addItem(own ? QStringLiteral("%1 (%2)").arg(id, title) : title, id);
            methods_->setItemData(methods_->count() - 1, QStringLiteral("%1: %2").arg(QString::fromStdString(info->id), coreText(info->summary)),
                                  Qt::ToolTipRole);
        }
        // What was chosen stays chosen when methods come or go.
        if (const int same = methods_->findData(before); same >= 0) methods_->setCurrentIndex(same);
    }
    showMethod();
}

void RunPanel::showMethod() {
    const MethodInfo* info = methodInfo(session_.registry(), methods_->currentData().toString().toStdString());
    if (info) {
        summary_->setText(coreText(info->summary));
        methods_->setToolTip(QStringLiteral("%1 (%2)").arg(coreText(info->title), QString::fromStdString(info->id)));
        form_->setSchema(info->schema);
    } else {
        summary_->setText(tr("No method for this task in this build."));
        form_->setSchema({});
    }
    refresh();
}

void RunPanel::refresh() {
    const OpenImage* image = session_.current();
    const bool there = makesPhotographs() || (image && image->state == LoadState::ready);
    const bool ready = there && methods_->count() > 0;
    run_->setText(taskTitle(task()));
    // A photograph is made up while nothing else runs; everything else waits its turn.
    run_->setEnabled(ready && !(makesPhotographs() && session_.running()));
    run_->setToolTip(!ready                ? tr("Open a photograph first")
                     : makesPhotographs()  ? tr("Make a photograph that never was, with its vessel label, in a folder")
                     : session_.running()  ? tr("Run this on %1 after what is asked for already").arg(image->name)
                                           : tr("Run this on %1 in the background").arg(image->name));
    all_->setEnabled(ready && !makesPhotographs());
    all_->setToolTip(makesPhotographs() ? tr("Only one photograph is made up at a time")
                     : ready ? tr("Run every method of this task with its default parameters, one after the other")
                             : tr("Open a photograph first"));
    reset_->setEnabled(!form_->isDefault());
    showQueue();
}

void RunPanel::showQueue() {
    queue_->setVisible(session_.running());
    const int waiting = static_cast<int>(session_.waitingResults().size());
    queueText_->setText(waiting ? tr("%n more waiting", nullptr, waiting) : tr("Running"));
}

void RunPanel::run() {
    if (makesPhotographs())
        Q_EMIT folderWanted();
    else
        tell(session_.run(methods_->currentData().toString().toStdString(), form_->values()));
}

void RunPanel::runAll() { tell(session_.runAll(task())); }

void RunPanel::synthesize(const QString& folder) {
    tell(session_.synthesize(methods_->currentData().toString().toStdString(), form_->values(), folder));
}

bool RunPanel::makesPhotographs() const { return kindOf(task()) == MethodKind::pair; }

void RunPanel::tell(const Status& status) {
    if (status)
        Q_EMIT started();
    else
        Q_EMIT refused(errorText(status.error()));
}

}  // namespace fovea
