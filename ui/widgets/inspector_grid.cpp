#include "ui/widgets/inspector_grid.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

#include "ui/model/translation.h"
#include "ui/widgets/inspector_cell.h"
#include "ui/widgets/marks_paint.h"

namespace fovea {

namespace {

constexpr int kGap = 8;
constexpr int kLeastSide = 132;
constexpr int kMostSide = 340;
constexpr int kRowRoom = 16;  // beside a figure's name and value

QString nameOf(Rendition rendition) {
    switch (rendition) {
        case Rendition::colour: return InspectorGrid::tr("colour");
        case Rendition::green: return InspectorGrid::tr("green");
        case Rendition::clahe: return InspectorGrid::tr("CLAHE");
    }
    return {};
}

const SharedPyramid& pyramidOf(const InspectorColumn& column, Rendition rendition) {
    return rendition == Rendition::colour  ? column.colour
           : rendition == Rendition::green ? column.green
                                           : column.clahe;
}

// Words instead of a number have no value, and may need more lines.
struct FigureRow {
    QString name, value;
};

QString htmlOf(const FigureRow& row) {
    if (row.value.isEmpty()) return QStringLiteral("<tr><td colspan=2>%1</td></tr>").arg(row.name.toHtmlEscaped());
    return QStringLiteral("<tr><td style='padding-right:8px; white-space:nowrap'>%1</td>"
                          "<td align=right style='white-space:nowrap'>%2</td></tr>")
        .arg(row.name.toHtmlEscaped(), row.value.toHtmlEscaped());
}

QString number(double value, int decimals) {
    return std::isinf(value) ? QStringLiteral("∞") : numberText(value, decimals);
}

}  // namespace

InspectorGrid::InspectorGrid(const InspectorModel& model, const MarkModel& marks, QWidget* parent)
    : QScrollArea(parent), model_(model), marks_(marks), sheet_(new QWidget), grid_(new QGridLayout(sheet_)) {
    setObjectName(QStringLiteral("inspectorGrid"));
    setAccessibleName(tr("The region by every method"));
    setFocusPolicy(Qt::StrongFocus);
    setWidgetResizable(true);
    setWidget(sheet_);
    sheet_->setObjectName(QStringLiteral("inspectorSheet"));
    grid_->setContentsMargins(0, 0, 0, 4);
    grid_->setHorizontalSpacing(kGap);
    grid_->setVerticalSpacing(4);
}

void InspectorGrid::setRows(const std::vector<Rendition>& renditions, const std::vector<int>& enlargements,
                            Outline outline) {
    if (!renditions.empty()) renditions_ = renditions;
    if (!enlargements.empty()) enlargements_ = enlargements;
    outline_ = outline;
    refresh();
}

InspectorCell* InspectorGrid::cellAt(int row, int column) {
    InspectorCell*& cell = cells_[{row, column}];
    if (!cell) {
        cell = new InspectorCell(sheet_);
        cell->setObjectName(QStringLiteral("cell%1_%2").arg(row).arg(column));
        connect(cell, &InspectorCell::pointed, this, [this](std::optional<QPointF> retina) {
            for (const auto& [place, each] : cells_) each->setCrosshair(retina);
        });
        grid_->addWidget(cell, row, column, Qt::AlignTop | Qt::AlignLeft);
    }
    return cell;
}

QLabel* InspectorGrid::figuresAt(int column) {
    while (static_cast<int>(figures_.size()) <= column) {
        auto* label = new QLabel(sheet_);
        label->setObjectName(QStringLiteral("figures%1").arg(figures_.size()));
        QFont small = label->font();
        small.setPointSizeF(small.pointSizeF() * 0.92);
        label->setFont(small);
        label->setTextFormat(Qt::RichText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(true);
        grid_->addWidget(label, 100, static_cast<int>(figures_.size()), Qt::AlignTop);
        figures_.push_back(label);
    }
    return figures_[static_cast<std::size_t>(column)];
}

namespace {
std::vector<FigureRow> rowsOf(const InspectorColumn& column) {
    std::vector<FigureRow> rows;
    if (column.psnr) rows.push_back({InspectorGrid::tr("PSNR"), InspectorGrid::tr("%1 dB").arg(number(*column.psnr, 2))});
    if (column.ssim) rows.push_back({InspectorGrid::tr("SSIM"), number(*column.ssim, 4)});
    if (!column.psnr && !column.ssim && !column.noComparison.isEmpty())
        rows.push_back({InspectorGrid::tr("PSNR, SSIM: %1").arg(column.noComparison), {}});
    if (column.figures) {
        rows.push_back({InspectorGrid::tr("Green, mean"), number(column.figures->mean, 1)});
        rows.push_back({InspectorGrid::tr("Green, contrast"), number(column.figures->contrast, 1)});
    }
    if (column.consistency)
        rows.push_back({InspectorGrid::tr("Consistency"), number(*column.consistency, 2)});
    else
        rows.push_back({InspectorGrid::tr("Consistency: %1").arg(column.noConsistency.isEmpty() ? InspectorGrid::tr("computing…") : column.noConsistency), {}});
    return rows;
}
}  // namespace

// A number that is cut at the edge of its column reads as another number: no column is narrower than its figures.
int InspectorGrid::showFigures(const InspectorColumn& column, QLabel& label) {
    const QFontMetrics metrics(label.font());
    QString html;
    int names = 0;
    int values = 0;
    for (const FigureRow& row : rowsOf(column)) {
        html += htmlOf(row);
        if (row.value.isEmpty()) continue;
        names = std::max(names, metrics.horizontalAdvance(row.name));
        values = std::max(values, metrics.horizontalAdvance(row.value));
    }
    label.setText(QStringLiteral("<table cellspacing=0 cellpadding=1>%1</table>").arg(html));
    return names + values + kRowRoom;
}

void InspectorGrid::refresh() {
    const RetinaMark* mark = marks_.selectedMark();
    const auto& columns = model_.columns();
    for (const auto& [place, cell] : cells_) cell->hide();
    for (QLabel* label : figures_) label->hide();
    leastSide_ = kLeastSide;
    columnsShown_ = mark ? static_cast<int>(columns.size()) : 0;
    for (int i = 0; i < columnsShown_; ++i) {
        const InspectorColumn& column = columns[static_cast<std::size_t>(i)];
        int line = 0;
        for (const int enlarged : enlargements_)
            for (const Rendition rendition : renditions_) {
                CellContent content;
                content.pyramid = pyramidOf(column, rendition);
                content.missing = !column.problem.isEmpty() ? column.problem : tr("A map has only its values");
                content.name = column.name;
                content.rendition = tr("%1 · ×%2", "rendition, enlargement").arg(nameOf(rendition)).arg(enlarged);
                if (enlarged == 1) content.rendition = nameOf(rendition);
                content.processedWords = column.words;
                content.shown = model_.shown();
                content.middle = model_.measured().center();
                content.enlarged = enlarged;
                if (outline_ == Outline::drawn) content.outline = pathOf(*mark);
                content.outlineColour = colourOf(mark->verdict);
                InspectorCell* cell = cellAt(line++, i);
                cell->setContent(std::move(content));
                cell->show();
            }
        QLabel* figures = figuresAt(i);
        leastSide_ = std::max(leastSide_, showFigures(column, *figures));
        figures->setToolTip(model_.definition());
        figures->show();
    }
    place();
}

// As large as lets all columns and the rows of one enlargement be seen at once, within reason.
void InspectorGrid::place() {
    if (!columnsShown_) return;
    const int lines = 2 * (fontMetrics().height() + 4);
    const int rows = static_cast<int>(renditions_.size());
    const int figures = 7 * (fontMetrics().height() + 3);
    const int wide = (viewport()->width() - 2) / columnsShown_ - kGap;
    const int high = (viewport()->height() - figures) / rows - lines - 4;
    const int side = std::clamp(std::min(wide, std::max(high, leastSide_)), leastSide_, std::max(leastSide_, kMostSide));
    for (const auto& [place, cell] : cells_) cell->setSide(side);
    for (QLabel* label : figures_) label->setFixedWidth(side);
    for (int i = 0; i < grid_->columnCount(); ++i) grid_->setColumnStretch(i, 0);
    grid_->setColumnStretch(columnsShown_, 1);
    grid_->setRowStretch(101, 1);
}

void InspectorGrid::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    place();
}

QImage InspectorGrid::picture() { return sheet_->grab().toImage(); }

}  // namespace fovea
