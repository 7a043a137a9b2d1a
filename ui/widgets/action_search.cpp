#include "ui/widgets/action_search.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace fovea {

namespace {

constexpr int kWidth = 560;
constexpr int kHeight = 400;
constexpr int kPlaceRole = Qt::UserRole + 1;
constexpr int kKeysRole = Qt::UserRole + 2;

// Name at the left, menu behind it in grey, key at the right.
class ActionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const bool enabled = index.flags() & Qt::ItemIsEnabled;
        const bool chosen = option.state & QStyle::State_Selected;
        const QPalette& colours = option.palette;
        if (chosen) painter->fillRect(option.rect, colours.highlight());
        const auto group = enabled ? QPalette::Active : QPalette::Disabled;
        const QColor ink = chosen ? colours.color(QPalette::HighlightedText) : colours.color(group, QPalette::Text);
        const QColor pale = chosen ? ink : colours.color(QPalette::PlaceholderText);
        const QRect line = option.rect.adjusted(10, 0, -10, 0);
        const QString keys = index.data(kKeysRole).toString();
        const int keysWidth = option.fontMetrics.horizontalAdvance(keys);
        const QString place = index.data(kPlaceRole).toString();
        const int room = line.width() - keysWidth - 16;
        const QString name = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room);
        const int nameWidth = option.fontMetrics.horizontalAdvance(name) + 12;
        painter->setPen(ink);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, name);
        painter->setPen(pale);
        painter->drawText(line.adjusted(nameWidth, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          option.fontMetrics.elidedText(place, Qt::ElideRight, std::max(0, room - nameWidth)));
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, keys);
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {100, option.fontMetrics.height() + 12};
    }
};

}  // namespace

int fitOf(const QString& letters, const QString& text) {
    int fit = 1;
    qsizetype from = 0;
    qsizetype last = -2;
    for (const QChar letter : letters) {
        if (letter.isSpace()) continue;
        // The next beginning of a word if there is one, else the next place at all.
        qsizetype place = text.indexOf(letter, from, Qt::CaseInsensitive);
        if (place < 0) return 0;
        if (place != last + 1)
            for (qsizetype at = place; at >= 0; at = text.indexOf(letter, at + 1, Qt::CaseInsensitive))
                if (at == 0 || !text[at - 1].isLetterOrNumber()) {
                    place = at;
                    break;
                }
        if (place == last + 1) fit += 6;
        if (place == 0) fit += 8;
        if (place == 0 || !text[place - 1].isLetterOrNumber()) fit += 5;
        last = place;
        from = place + 1;
    }
    return fit;
}

ActionSearch::ActionSearch(QMainWindow& window)
    : QDialog(&window), actions_(actionsOf(*window.menuBar())), search_(new QLineEdit(this)), list_(new QListWidget(this)) {
    setObjectName(QStringLiteral("actionSearch"));
    setWindowTitle(tr("Find an action"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    search_->setObjectName(QStringLiteral("actionSearchText"));
    search_->setAccessibleName(tr("Find an action"));
    search_->setPlaceholderText(tr("Type what you want to do, Enter does it"));
    search_->installEventFilter(this);
    list_->setObjectName(QStringLiteral("actionSearchList"));
    list_->setAccessibleName(tr("Actions"));
    list_->setItemDelegate(new ActionDelegate(list_));
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setUniformItemSizes(true);
    column->addWidget(search_);
    column->addWidget(list_, 1);
    connect(search_, &QLineEdit::textChanged, this, &ActionSearch::fill);
    connect(list_, &QListWidget::itemClicked, this, &ActionSearch::runChosen);
    resize(kWidth, std::min(kHeight, window.height() - 80));
    move(window.mapToGlobal(QPoint((window.width() - width()) / 2, 64)));
    fill({});
    search_->setFocus();
}

void ActionSearch::fill(const QString& letters) {
    struct Hit {
        int fit = 0;
        qsizetype index = 0;
    };
    std::vector<Hit> hits;
    for (qsizetype i = 0; i < actions_.size(); ++i) {
        const ListedAction& entry = actions_[i];
        // The menu's name helps to find, less than the action's own.
        int fit = 3 * fitOf(letters, entry.text);
        if (!fit) fit = fitOf(letters, QStringLiteral("%1 %2 %3").arg(entry.menu, entry.path, entry.text));
        if (!fit && !letters.trimmed().isEmpty() && entry.action->toolTip().contains(letters.trimmed(), Qt::CaseInsensitive)) fit = 1;
        if (fit) hits.push_back({fit * 2 + (entry.action->isEnabled() ? 1 : 0), i});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.fit > b.fit; });
    list_->clear();
    for (const Hit& hit : hits) {
        const ListedAction& entry = actions_[hit.index];
        auto* item = new QListWidgetItem(entry.text, list_);
        item->setData(Qt::UserRole, static_cast<qlonglong>(hit.index));
        item->setData(kPlaceRole, entry.path.isEmpty() ? entry.menu : QStringLiteral("%1 › %2").arg(entry.menu, entry.path));
        item->setData(kKeysRole, entry.keys);
        item->setToolTip(plainText(entry.action->toolTip()));
        if (!entry.action->isEnabled()) item->setFlags(Qt::NoItemFlags);
    }
    // The best that can be run now.
    for (int i = 0; i < list_->count(); ++i)
        if (list_->item(i)->flags() & Qt::ItemIsEnabled) {
            list_->setCurrentRow(i);
            break;
        }
}

void ActionSearch::runChosen() {
    const QListWidgetItem* item = list_->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled)) return;
    QAction* action = actions_[item->data(Qt::UserRole).toLongLong()].action;
    close();
    // After the focus has gone back to the window.
    QTimer::singleShot(0, action, [action] { action->trigger(); });
}

bool ActionSearch::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QDialog::eventFilter(object, event);
    auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: QCoreApplication::sendEvent(list_, event); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: runChosen(); return true;
        default: return QDialog::eventFilter(object, event);
    }
}

}  // namespace fovea
