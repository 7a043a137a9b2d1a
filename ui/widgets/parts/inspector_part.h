// The suspicious-region inspector and worklist, opened when it is asked for.
#pragma once

#include <QObject>

#include "ui/model/inspector_model.h"
#include "ui/widgets/desk.h"

namespace fovea {

class InspectorWindow;

class InspectorPart : public QObject {
    Q_OBJECT
public:
    // After MarksPart, whose action "inspect" opens it.
    explicit InspectorPart(Desk& desk);

private:
    void open();
    Desk& desk_;
    InspectorModel* model_;
    InspectorWindow* window_ = nullptr;
};

}  // namespace fovea
