// The current photograph's marks as a table: number and name, verdict, note; all but the number can be edited in place.
#pragma once

#include <QAbstractTableModel>

#include "ui/model/mark_model.h"

namespace fovea {

class MarkList : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { name, verdict, note };
    static constexpr int kColumns = 3;
    // Of name: the MarkShape; of verdict: the Verdict; as int.
    static constexpr int kIdRole = Qt::UserRole;
    explicit MarkList(MarkModel& marks, QObject* parent = nullptr);

    std::optional<int> numberAt(int row) const;
    int rowOf(std::optional<int> number) const;  // -1: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    void refresh();
    MarkModel& marks_;
    Marks shown_;
};

}  // namespace fovea
