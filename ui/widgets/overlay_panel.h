// What is laid over the pictures and how: saliency with component, colours and opacity; vessels with opacity.
#pragma once

#include <QWidget>

#include "ui/model/overlay_model.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSlider;

namespace fovea {

class OverlayPanel : public QWidget {
    Q_OBJECT
public:
    explicit OverlayPanel(OverlayModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    void coloursChosen(const QString& name);

private:
    void refresh();
    QSlider* opacitySlider(const QString& name, const QString& title, double start);

    OverlayModel& model_;
    QCheckBox* saliency_;
    QComboBox* component_;
    QComboBox* colours_;
    QSlider* opacity_;
    QCheckBox* vessels_;
    QSlider* vesselOpacity_;
    QLabel* state_;
};

}  // namespace fovea
