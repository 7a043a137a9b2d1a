// What is laid over the pictures and how: two layers below each other.
#pragma once

#include <QWidget>

#include "ui/model/overlay_model.h"

namespace fovea {

class OverlayPanel : public QWidget {
    Q_OBJECT
public:
    explicit OverlayPanel(OverlayModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    void coloursChosen(const QString& name);
};

}  // namespace fovea
