#include "ui/model/mark_list.h"

namespace fovea {

MarkList::MarkList(MarkModel& marks, QObject* parent) : QAbstractTableModel(parent), marks_(marks) {
    connect(&marks_, &MarkModel::changed, this, &MarkList::refresh);
    refresh();
}

// Rows that stay are only told to be drawn again, so that an open editor and the selection stay.
void MarkList::refresh() {
    const Marks& now = marks_.marks();
    const auto sameRows = [&] {
        if (now.size() != shown_.size()) return false;
        for (std::size_t i = 0; i < now.size(); ++i)
            if (now[i].number != shown_[i].number) return false;
        return true;
    };
    if (sameRows()) {
        shown_ = now;
        if (!shown_.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    } else {
        beginResetModel();
        shown_ = now;
        endResetModel();
    }
}

std::optional<int> MarkList::numberAt(int row) const {
    if (row < 0 || row >= rowCount()) return {};
    return shown_[static_cast<std::size_t>(row)].number;
}

int MarkList::rowOf(std::optional<int> number) const {
    for (std::size_t i = 0; i < shown_.size(); ++i)
        if (shown_[i].number == number) return static_cast<int>(i);
    return -1;
}

int MarkList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(shown_.size()); }

int MarkList::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant MarkList::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const RetinaMark& mark = shown_[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole) {
        const QRectF box = mark.box();
        const QString place = tr("%1 at x %2, y %3 px of the original")
                                  .arg(nameOf(mark.shape))
                                  .arg(mark.centre().x(), 0, 'f', 1)
                                  .arg(mark.centre().y(), 0, 'f', 1);
        const QString size = mark.points.size() < 2
                                 ? QString()
                                 : tr("%1 × %2 px").arg(box.width(), 0, 'f', 1).arg(box.height(), 0, 'f', 1);
        QStringList lines{place, size, mark.note, mark.created.toLocalTime().toString(Qt::TextDate)};
        lines.removeAll(QString());
        return lines.join('\n');
    }
    switch (index.column()) {
        case name:
            if (role == Qt::DisplayRole)
                return mark.label.isEmpty() ? QString::number(mark.number)
                                            : QStringLiteral("%1  %2").arg(mark.number).arg(mark.label);
            if (role == Qt::EditRole) return mark.label;
            if (role == kIdRole) return static_cast<int>(mark.shape);
            if (role == Qt::AccessibleTextRole) return QStringLiteral("%1 %2 %3").arg(nameOf(mark.shape)).arg(mark.number).arg(mark.label);
            return {};
        case verdict:
            if (role == Qt::DisplayRole) return nameOf(mark.verdict);
            if (role == Qt::EditRole || role == kIdRole) return static_cast<int>(mark.verdict);
            return {};
        case note: return role == Qt::DisplayRole || role == Qt::EditRole ? mark.note : QVariant();
        default: return {};
    }
}

QVariant MarkList::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
    switch (section) {
        case name: return tr("Mark");
        case verdict: return tr("Verdict");
        case note: return tr("Note");
        default: return {};
    }
}

Qt::ItemFlags MarkList::flags(const QModelIndex& index) const {
    return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
}

bool MarkList::setData(const QModelIndex& index, const QVariant& value, int role) {
    const std::optional<int> number = numberAt(index.row());
    if (role != Qt::EditRole || !number) return false;
    switch (index.column()) {
        case name: marks_.setLabel(*number, value.toString()); return true;
        case verdict: marks_.setVerdict(*number, kVerdicts[static_cast<std::size_t>(qBound(0, value.toInt(), 3))]); return true;
        case note: marks_.setNote(*number, value.toString()); return true;
        default: return false;
    }
}

}  // namespace fovea
