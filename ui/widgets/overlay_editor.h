// One of the two layers over the pictures: what is shown, of which picture, and how.
#pragma once

#include <QWidget>
#include <functional>

#include "ui/model/overlay_model.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSlider;

namespace fovea {

class OverlayEditor : public QWidget {
    Q_OBJECT
public:
    OverlayEditor(OverlayModel& model, int index, QWidget* parent = nullptr);

Q_SIGNALS:
    void coloursChosen(const QString& name);

private:
    void makeRows(QGridLayout& grid);
    QLabel* addRow(QGridLayout& grid, const QString& text, QWidget* editor, QLabel* value);
    QWidget* makeRange();
    QSlider* slider(const char* name, const QString& title, const QString& tip);
    QComboBox* box(const char* name, const QString& title);
    void connectAll();
    void change(const std::function<void(Overlay&)>& how);
    void listKinds();
    void refresh();
    void showRange(const Overlay& overlay);

    OverlayModel& model_;
    int index_;
    QCheckBox* on_;
    QComboBox* kind_;
    QComboBox* source_;
    QComboBox* colours_;
    QSlider* opacity_;
    QLabel* opacityValue_;
    QSlider* threshold_;
    QLabel* thresholdValue_;
    QDoubleSpinBox* low_;
    QDoubleSpinBox* high_;
    QLabel* rangeTo_;
    QLabel* state_;
    QPushButton* find_;
    QWidget* details_;
};

}  // namespace fovea
