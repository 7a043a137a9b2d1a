// How the pictures are displayed: channel, CLAHE, window and level, gamma, grid, and the way back.
#pragma once

#include <QWidget>

#include "ui/model/display_model.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSlider;

namespace fovea {

class DisplayPanel : public QWidget {
    Q_OBJECT
public:
    DisplayPanel(DisplayModel& model, Session& session, QWidget* parent = nullptr);

private:
    struct Row {
        QLabel* label;
        QSlider* slider;
        QLabel* value;
    };
    QWidget* makeChannels();
    Row makeRow(QGridLayout& grid, int row, const char* name, const QString& text, const QString& tip);
    void connectRows();
    void setWindow();
    void refresh();

    DisplayModel& model_;
    Session& session_;
    QButtonGroup* channels_;
    QCheckBox* clahe_;
    Row clip_;
    Row window_;
    Row level_;
    Row gamma_;
    QPushButton* stretch_;
    QPushButton* reset_;
    QCheckBox* grid_;
    QComboBox* step_;
};

}  // namespace fovea
