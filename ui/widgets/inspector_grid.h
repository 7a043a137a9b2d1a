// The inspector's pictures: a column a picture of the photograph, a row a rendition and zoom, and the figures below each
// column. One crosshair for all.
#pragma once

#include <QScrollArea>
#include <array>

#include "ui/model/inspector_model.h"

class QGridLayout;
class QLabel;

namespace fovea {

class InspectorCell;

enum class Rendition { colour, green, clahe };
inline constexpr std::array kRenditions{Rendition::colour, Rendition::green, Rendition::clahe};
inline constexpr std::array kEnlargements{1, 2, 4};

class InspectorGrid : public QScrollArea {
    Q_OBJECT
public:
    InspectorGrid(const InspectorModel& model, const MarkModel& marks, QWidget* parent = nullptr);
    enum class Outline { drawn, left };
    // What is shown; an empty list changes nothing.
    void setRows(const std::vector<Rendition>& renditions, const std::vector<int>& enlargements, Outline outline);
    void refresh();
    // Everything, also what is scrolled out of sight.
    QImage picture();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    InspectorCell* cellAt(int row, int column);
    QLabel* figuresAt(int column);
    void place();
    static int showFigures(const InspectorColumn& column, QLabel& label);

    const InspectorModel& model_;
    const MarkModel& marks_;
    std::vector<Rendition> renditions_{kRenditions.begin(), kRenditions.end()};
    std::vector<int> enlargements_{1};
    Outline outline_ = Outline::drawn;
    QWidget* sheet_;
    QGridLayout* grid_;
    std::map<std::pair<int, int>, InspectorCell*> cells_;  // by row and column
    std::vector<QLabel*> figures_;
    int columnsShown_ = 0;
    int leastSide_ = 0;  // of a column whose figures can be read whole
};

}  // namespace fovea
