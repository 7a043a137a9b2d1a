#include "ui/model/figures_model.h"

#include <limits>

#include "ui/model/translation.h"

namespace fovea {

FiguresModel::FiguresModel(MeasureModel& measures, QObject* parent) : QAbstractTableModel(parent), measures_(measures) {
    connect(&measures_, &MeasureModel::changed, this, &FiguresModel::refresh);
    refresh();
}

void FiguresModel::refresh() {
    beginResetModel();
    table_ = measures_.table();
    endResetModel();
}

int FiguresModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(table_.rows.size()); }

int FiguresModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1 + static_cast<int>(table_.columns.size());
}

QVariant FiguresModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) return {};
    const Score& row = table_.rows[static_cast<std::size_t>(index.row())];
    if (role == kPictureIdRole) return row.pictureId;
    if (index.column() == 0) {
        if (role == Qt::DisplayRole) return row.processed ? tr("%1 (processed)").arg(row.picture) : row.picture;
        if (role == kSortRole) return row.picture;
        if (role == Qt::ToolTipRole) return row.mark.isEmpty() ? table_.photograph : row.mark;
        return {};
    }
    const MetricEntry& metric = table_.columns[static_cast<std::size_t>(index.column() - 1)];
    const auto value = row.values.find(metric.info.id);
    const auto problem = row.problems.find(metric.info.id);
    switch (role) {
        case Qt::DisplayRole: return value != row.values.end() ? numberText(value->second) : problem != row.problems.end() ? tr("none") : QString();
        case kSortRole:
            // What has no value stands below everything that has one.
            return value != row.values.end() ? value->second.value : -std::numeric_limits<double>::infinity();
        case Qt::ToolTipRole:
            if (value != row.values.end())
                return row.processed ? tr("Measured on a processed image. %1").arg(coreText(value->second.definition))
                                     : coreText(value->second.definition);
            return problem != row.problems.end() ? tr("%1 %2").arg(row.picture, problem->second) : QVariant();
        case Qt::TextAlignmentRole: return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        default: return {};
    }
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section >= columnCount()) return {};
    if (section == 0) return role == Qt::DisplayRole ? QVariant(tr("Picture")) : QVariant();
    const MetricEntry& metric = table_.columns[static_cast<std::size_t>(section - 1)];
    const QString unit = coreText(metric.info.unit);
    if (role == Qt::DisplayRole) return unit.isEmpty() ? shortTitle(metric) : QStringLiteral("%1\n%2").arg(shortTitle(metric), unit);
    if (role != Qt::ToolTipRole) return {};
    const QString better = metric.info.better == Better::higher  ? tr("Higher is better.")
                           : metric.info.better == Better::lower ? tr("Lower is better.")
                                                                 : QString();
    return QStringLiteral("%1\n%2\n%3").arg(coreText(metric.info.summary), better, coreText(metric.definition));
}

}  // namespace fovea
