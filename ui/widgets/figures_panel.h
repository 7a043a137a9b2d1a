// The whole table of figures below the pictures: every result of the photograph by every metric that is wanted.
#pragma once

#include <QWidget>

#include "ui/model/figures_model.h"

class QComboBox;
class QLabel;
class QMenu;
class QSortFilterProxyModel;
class QTableView;
class QPushButton;

namespace fovea {

class FiguresPanel : public QWidget {
    Q_OBJECT
public:
    explicit FiguresPanel(MeasureModel& measures, QWidget* parent = nullptr);
    // The table in the order in which it is sorted now.
    FigureTable sortedTable() const;
    // The picture of the chosen row; 0: none.
    int chosenPicture() const;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

Q_SIGNALS:
    void labelAsked();
    void worstAsked();
    void copyAsked();
    void exportAsked();
    void reportAsked();
    void lookedAt(int pictureId);

private:
    QPushButton* button(const char* name, const QString& text, const QString& tip);
    void fillMetrics();
    void refresh();

    MeasureModel& measures_;
    FiguresModel* model_;
    QSortFilterProxyModel* sorted_;
    QTableView* view_;
    QPushButton* metrics_;
    QMenu* metricMenu_;
    QComboBox* sizes_;
    QPushButton* label_;
    QLabel* words_;
    QPushButton* worst_;
    QPushButton* copy_;
    QPushButton* export_;
    QPushButton* report_;
};

}  // namespace fovea
