#include "ui/widgets/results_panel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <cmath>

#include "core/jobs/record.h"
#include "ui/model/labels.h"
#include "ui/widgets/theme.h"

namespace fovea {

namespace {
constexpr int kIdRole = Qt::UserRole;
}

ResultsPanel::ResultsPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      list_(new QTreeWidget(this)),
      remove_(new QPushButton(this)),
      cancelAll_(new QPushButton(tr("Cancel all"), this)) {
    setObjectName(QStringLiteral("resultsPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 4, 10, 8);
    column->setSpacing(6);
    list_->setObjectName(QStringLiteral("resultsList"));
    list_->setAccessibleName(tr("Results of this photograph"));
    list_->setColumnCount(2);
    list_->setHeaderHidden(true);
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setTextElideMode(Qt::ElideMiddle);
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list_->installEventFilter(this);
    column->addWidget(list_, 1);
    auto* row = new QHBoxLayout;
    remove_->setObjectName(QStringLiteral("removeResult"));
    cancelAll_->setObjectName(QStringLiteral("cancelAllResults"));
    cancelAll_->setToolTip(tr("Stop what runs and forget what waits"));
    row->addWidget(remove_);
    row->addWidget(cancelAll_);
    row->addStretch(1);
    column->addLayout(row);

    connect(list_, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item, int at) {
        if (at != 0) return;
        const int id = item->data(0, kIdRole).toInt();
        if (item->checkState(0) == Qt::Checked)
            session_.showResult(id);
        else
            session_.hideResult(id);
    });
    connect(list_, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        const int id = item->data(0, kIdRole).toInt();
        session_.showResult(id);
        Q_EMIT lookedAt(id);
    });
    connect(list_, &QTreeWidget::currentItemChanged, this, &ResultsPanel::refreshButtons);
    connect(remove_, &QPushButton::clicked, this, &ResultsPanel::removeChosen);
    connect(cancelAll_, &QPushButton::clicked, &session_, &Session::cancelAllRuns);
    connect(&session_, &Session::resultsChanged, this, &ResultsPanel::refresh);
    connect(&session_, &Session::currentChanged, this, &ResultsPanel::refresh);
    connect(&session_, &Session::resultProgress, this, &ResultsPanel::showProgress);
    refresh();
}

int ResultsPanel::chosen() const {
    const QTreeWidgetItem* item = list_->currentItem();
    return item ? item->data(0, kIdRole).toInt() : 0;
}

void ResultsPanel::refresh() {
    const QSignalBlocker blocker(list_);
    static const std::vector<std::unique_ptr<ResultEntry>> kNone;
    const OpenImage* image = session_.current();
    const auto& results = image ? image->results : kNone;
    const int before = chosen();
    // The rows stay when the results are the same: a row that was just ticked must not vanish under the mouse.
    bool same = list_->topLevelItemCount() == static_cast<int>(results.size());
    for (std::size_t i = 0; same && i < results.size(); ++i)
        same = list_->topLevelItem(static_cast<int>(i))->data(0, kIdRole).toInt() == results[i]->id;
    if (!same) {
        list_->clear();
        for (std::size_t i = 0; i < results.size(); ++i) new QTreeWidgetItem(list_);
    }
    for (std::size_t i = 0; i < results.size(); ++i) {
        QTreeWidgetItem& item = *list_->topLevelItem(static_cast<int>(i));
        item.setData(0, kIdRole, results[i]->id);
        dress(item, *results[i]);
        if (!same && results[i]->id == before) list_->setCurrentItem(&item);
    }
    refreshButtons();
}

void ResultsPanel::dress(QTreeWidgetItem& item, const ResultEntry& entry) const {
    item.setText(0, labelOf(entry));
    item.setCheckState(0, entry.shown ? Qt::Checked : Qt::Unchecked);
    const QString seeds = seedsText(entry.pipeline);
    const QString tip = tr("%1: shown beside the original when ticked").arg(labelOf(entry));
    item.setToolTip(0, seeds.isEmpty() ? tip : tip + '\n' + tr("Seeds, in pixels of the picture that was tracked: %1").arg(seeds));
    QString state = tr("waiting");
    if (entry.ready())
        state = tr("%1 s").arg(QLocale().toString(summaryOf(entry.restored->steps).seconds, 'f', 1));
    else if (entry.id == session_.runningResult())
        state = tr("%1 %").arg(static_cast<int>(std::floor(entry.fraction * 100)));
    item.setText(1, state);
    item.setToolTip(1, entry.ready() ? tr("How long it took") : entry.stage);
}

void ResultsPanel::showProgress(int resultId) {
    const ResultEntry* entry = session_.result(resultId);
    const QSignalBlocker blocker(list_);
    for (int i = 0; entry && i < list_->topLevelItemCount(); ++i)
        if (list_->topLevelItem(i)->data(0, kIdRole).toInt() == resultId) dress(*list_->topLevelItem(i), *entry);
}

void ResultsPanel::refreshButtons() {
    const ResultEntry* entry = session_.result(chosen());
    remove_->setEnabled(entry);
    remove_->setText(entry && !entry->ready() ? tr("Cancel") : tr("Remove"));
    remove_->setToolTip(!entry             ? tr("Choose a result first")
                        : !entry->ready()  ? tr("Take this out of the queue  (Del)")
                                           : tr("Close this result; nothing on the disc is changed  (Del)"));
    cancelAll_->setEnabled(session_.running());
}

void ResultsPanel::removeChosen() {
    if (const int id = chosen()) session_.closeResult(id);
}

bool ResultsPanel::eventFilter(QObject* object, QEvent* event) {
    if (object == list_ && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        removeChosen();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

}  // namespace fovea
