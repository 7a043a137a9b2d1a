// The table of figures for a view: a row a picture, a column a metric, each cell with its definition. Sorts by value.
#pragma once

#include <QAbstractTableModel>

#include "ui/model/measure_model.h"

namespace fovea {

class FiguresModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int kSortRole = Qt::UserRole;
    static constexpr int kPictureIdRole = Qt::UserRole + 1;
    explicit FiguresModel(MeasureModel& measures, QObject* parent = nullptr);

    const FigureTable& table() const { return table_; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();
    MeasureModel& measures_;
    FigureTable table_;
};

}  // namespace fovea
