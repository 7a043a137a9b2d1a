#include "ui/widgets/marks_panel.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/widgets/marks_paint.h"
#include "ui/widgets/theme.h"

namespace fovea {

namespace {

// Shape and verdict with their signs; a verdict is chosen from a list.
class MarkDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override {
        if (index.column() != MarkList::verdict) {
            auto* line = new QLineEdit(parent);
            line->setObjectName(index.column() == MarkList::note ? QStringLiteral("markNote") : QStringLiteral("markName"));
            line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
            line->setFrame(false);
            return line;
        }
        auto* box = new QComboBox(parent);
        box->setObjectName(QStringLiteral("markVerdict"));
        box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        for (const Verdict verdict : kVerdicts) box->addItem(iconOf(verdict), nameOf(verdict));
        // Chosen is done: no second key or click to leave the list.
        connect(box, &QComboBox::activated, this, [this, box] {
            auto* self = const_cast<MarkDelegate*>(this);
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        return box;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        if (auto* box = qobject_cast<QComboBox*>(editor))
            box->setCurrentIndex(index.data(Qt::EditRole).toInt());
        else
            static_cast<QLineEdit*>(editor)->setText(index.data(Qt::EditRole).toString());
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
        if (auto* box = qobject_cast<QComboBox*>(editor))
            model->setData(index, box->currentIndex());
        else
            model->setData(index, static_cast<QLineEdit*>(editor)->text());
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == MarkList::note) return;
        const auto id = static_cast<std::size_t>(index.data(MarkList::kIdRole).toInt());
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = index.column() == MarkList::verdict ? iconOf(kVerdicts[id]) : icon(glyphOf(kMarkShapes[id]));
        option->decorationSize = {14, 14};
    }
};

}  // namespace

MarksPanel::MarksPanel(MarkModel& marks, const Session& session, const Actions& actions, QWidget* parent)
    : QWidget(parent),
      marks_(marks),
      session_(session),
      list_(new MarkList(marks, this)),
      progress_(new QLabel(this)),
      table_(new QTableView(this)),
      empty_(new QLabel(this)) {
    setObjectName(QStringLiteral("marksPanel"));
    progress_->setObjectName(QStringLiteral("marksProgress"));
    makeDim(*progress_);
    empty_->setObjectName(QStringLiteral("marksEmpty"));
    empty_->setWordWrap(true);
    empty_->setMinimumWidth(1);
    empty_->setText(tr("No marks on this photograph. Press M and draw on a picture what you want to judge or to find "
                       "again; the mark is there on every view."));
    makeDim(*empty_);
    table_->setObjectName(QStringLiteral("marksTable"));
    table_->setAccessibleName(tr("Marks of this photograph"));
    table_->setModel(list_);
    table_->setItemDelegate(new MarkDelegate(table_));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false);
    table_->setMinimumSize(1, 90);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QHeaderView* header = table_->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(30);
    // Number and verdict are always seen, the note gets what is left; the tool tip has it whole.
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(MarkList::note, QHeaderView::Stretch);
    fitColumns();

    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(progress_, 1);
    for (QAction* action : {actions.previous, actions.next, actions.inspect, actions.exportMarks, actions.import})
        row->addWidget(button(action));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 4, 10, 8);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(table_, 1);
    column->addWidget(empty_);
    column->addStretch();

    connect(&marks_, &MarkModel::changed, this, &MarksPanel::refresh);
    connect(&marks_, &MarkModel::selectionChanged, this, &MarksPanel::followSelection);
    connect(list_, &QAbstractItemModel::modelReset, this, &MarksPanel::followSelection);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { visit(index.row()); });
    connect(table_, &QTableView::clicked, this, [this](const QModelIndex& index) { visit(index.row()); });
    refresh();
}

QToolButton* MarksPanel::button(QAction* action) {
    auto* tool = new QToolButton(this);
    tool->setDefaultAction(action);
    tool->setObjectName(QStringLiteral("panel.") + action->objectName());
    tool->setProperty("flat", true);
    tool->setToolButtonStyle(Qt::ToolButtonIconOnly);
    tool->setIconSize({14, 14});
    tool->setAccessibleName(QString(action->text()).remove('&'));
    return tool;
}

void MarksPanel::visit(int row) {
    const OpenImage* image = session_.current();
    if (following_ || !image) return;
    if (const auto number = list_->numberAt(row)) marks_.visit(image->id, *number);
}

void MarksPanel::followSelection() {
    following_ = true;
    const int row = list_->rowOf(marks_.selected());
    if (row < 0) {
        table_->clearSelection();
        table_->setCurrentIndex({});
    } else if (table_->currentIndex().row() != row || !table_->selectionModel()->isRowSelected(row, {})) {
        table_->setCurrentIndex(list_->index(row, MarkList::name));
    }
    following_ = false;
}

void MarksPanel::refresh() {
    const int total = static_cast<int>(marks_.worklist().size());
    progress_->setText(total ? tr("%1 of %n judged", nullptr, total).arg(marks_.judged()) : QString());
    progress_->setToolTip(tr("Marks with a verdict, of all open photographs"));
    const bool any = list_->rowCount() > 0;
    table_->setVisible(any);
    empty_->setVisible(!any);
    fitColumns();
}

// Names and verdicts as wide as they are, while there is room; what somebody chose stays until they change.
void MarksPanel::fitColumns() {
    constexpr int kNumber = 52;
    constexpr int kNote = 36;
    const QAbstractItemView* view = table_;
    const int verdict = std::max(table_->horizontalHeader()->sectionSizeHint(MarkList::verdict), view->sizeHintForColumn(MarkList::verdict));
    const int room = std::max(kNumber, table_->width() - 2 * table_->frameWidth() - verdict - kNote);
    const std::pair fitting(std::clamp(view->sizeHintForColumn(MarkList::name), kNumber, room), verdict);
    if (fitting == fitted_) return;
    fitted_ = fitting;
    table_->horizontalHeader()->resizeSection(MarkList::name, fitting.first);
    table_->horizontalHeader()->resizeSection(MarkList::verdict, fitting.second);
}

void MarksPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitColumns();
}

void MarksPanel::edit(MarkList::Column column) {
    followSelection();
    const int row = list_->rowOf(marks_.selected());
    if (row < 0) return;
    table_->setFocus();
    table_->edit(list_->index(row, column));
}

}  // namespace fovea
