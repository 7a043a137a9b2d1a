#include "ui/widgets/step_list.h"

#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/model/labels.h"
#include "ui/model/method_choice.h"
#include "ui/model/translation.h"
#include "ui/widgets/param_form.h"

namespace fovea {

StepList::StepList(const MethodRegistry& registry, QWidget* parent)
    : QWidget(parent),
      registry_(registry),
      list_(new QListWidget(this)),
      forms_(new QStackedWidget(this)),
      add_(button("addStep", tr("Add a step"), tr("Steps are run one after the other, each on what the one before made"))),
      remove_(button("removeStep", tr("Remove"), tr("Take the chosen step out"))),
      up_(button("stepUp", tr("Up"), tr("Run the chosen step earlier"))),
      down_(button("stepDown", tr("Down"), tr("Run the chosen step later"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    list_->setObjectName(QStringLiteral("stepList"));
    list_->setAccessibleName(tr("Steps"));
    list_->setFixedHeight(84);
    column->addWidget(list_);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    for (QPushButton* each : {add_, remove_, up_, down_}) row->addWidget(each);
    row->addStretch(1);
    column->addLayout(row);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(forms_);
    column->addWidget(scroll, 1);
    fillMenu();
    connect(remove_, &QPushButton::clicked, this, &StepList::remove);
    connect(up_, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down_, &QPushButton::clicked, this, [this] { move(1); });
    connect(list_, &QListWidget::currentRowChanged, this, [this](int index) {
        if (index >= 0) forms_->setCurrentIndex(index);
        refresh();
    });
    refresh();
}

QPushButton* StepList::button(const char* name, const QString& text, const QString& tip) {
    auto* made = new QPushButton(this);
    made->setObjectName(QString::fromLatin1(name));
    made->setText(text);
    made->setToolTip(tip);
    made->setAutoDefault(false);
    return made;
}

// Image methods only: a pipeline makes pictures and maps.
void StepList::fillMenu() {
    auto* menu = new QMenu(add_);
    menu->setObjectName(QStringLiteral("addStepMenu"));
    menu->setToolTipsVisible(true);
    for (const Task task : allTasks()) {
        const auto methods = registry_.ofTask(task);
        if (methods.empty()) continue;
        QMenu* sub = menu->addMenu(taskTitle(task));
        sub->setToolTipsVisible(true);
        for (const auto& method : methods) {
            const MethodInfo& info = method->info();
            QAction* action = sub->addAction(coreText(info.title));
            action->setObjectName(QStringLiteral("step.") + QString::fromStdString(info.id));
            action->setToolTip(QString::fromStdString(info.id + ": " + info.summary));
            connect(action, &QAction::triggered, this, [this, id = info.id] { add(id, nullptr); });
        }
    }
    add_->setMenu(menu);
}

void StepList::add(const std::string& methodId, const ParamSet* parameters) {
    const MethodInfo* info = methodInfo(registry_, methodId);
    if (!info || info->kind() != MethodKind::image) return;
    auto* page = new QWidget(forms_);
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* form = new ParamForm(page);
    rows->addWidget(form);
    rows->addStretch(1);
    form->setSchema(info->schema);
    if (parameters) form->setValues(*parameters);
    connect(form, &ParamForm::changed, this, &StepList::changed);
    steps_.push_back({info, form, page});
    rebuild(static_cast<int>(steps_.size()) - 1);
    Q_EMIT changed();
}

void StepList::remove() {
    const int row = list_->currentRow();
    if (row < 0) return;
    forms_->removeWidget(steps_[static_cast<std::size_t>(row)].page);
    steps_[static_cast<std::size_t>(row)].page->deleteLater();
    steps_.erase(steps_.begin() + row);
    rebuild(std::min(row, static_cast<int>(steps_.size()) - 1));
    Q_EMIT changed();
}

void StepList::move(int by) {
    const int row = list_->currentRow(), to = row + by;
    if (row < 0 || to < 0 || to >= static_cast<int>(steps_.size())) return;
    std::swap(steps_[static_cast<std::size_t>(row)], steps_[static_cast<std::size_t>(to)]);
    rebuild(to);
    Q_EMIT changed();
}

void StepList::rebuild(int chosen) {
    {
        const QSignalBlocker blocker(list_);
        list_->clear();
        for (const Step& step : steps_) {
            list_->addItem(tr("%1. %2").arg(list_->count() + 1).arg(QString::fromStdString(step.info->id)));
            list_->item(list_->count() - 1)->setToolTip(QString::fromStdString(step.info->summary));
            forms_->removeWidget(step.page);
        }
        for (const Step& step : steps_) forms_->addWidget(step.page);
        list_->setCurrentRow(chosen);
    }
    if (chosen >= 0) forms_->setCurrentIndex(chosen);
    refresh();
}

void StepList::refresh() {
    const int row = list_->currentRow();
    list_->setEnabled(!locked_);
    forms_->setEnabled(!locked_);
    add_->setEnabled(!locked_);
    remove_->setEnabled(!locked_ && row >= 0);
    up_->setEnabled(!locked_ && row > 0);
    down_->setEnabled(!locked_ && row >= 0 && row + 1 < list_->count());
}

void StepList::setLocked(bool locked) {
    locked_ = locked;
    refresh();
}

void StepList::setPipeline(const Pipeline& pipeline) {
    for (const Step& step : steps_) {
        forms_->removeWidget(step.page);
        step.page->deleteLater();
    }
    steps_.clear();
    for (const PipelineStep& step : pipeline.steps) add(step.methodId, &step.parameters);
    rebuild(steps_.empty() ? -1 : 0);
    Q_EMIT changed();
}

Pipeline StepList::pipeline() const {
    Pipeline pipeline;
    for (const Step& step : steps_) pipeline.steps.push_back({step.info->id, step.info->version, step.form->values()});
    return pipeline;
}

QString StepList::problem() const {
    if (steps_.empty()) return tr("Add a step.");
    const Pipeline now = pipeline();
    if (const auto checked = parsePipeline(now.toJson(), registry_, "The steps"); !checked)
        return errorText(checked.error());
    if (const auto scale = scaleOf(now, registry_); !scale) return errorText(scale.error());
    return {};
}

}  // namespace fovea
