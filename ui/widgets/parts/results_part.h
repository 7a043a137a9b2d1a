// The list of all results of the photograph.
#pragma once

#include <QObject>

#include "ui/widgets/desk.h"

namespace fovea {

class ResultsPart : public QObject {
    Q_OBJECT
public:
    explicit ResultsPart(Desk& desk);
};

}  // namespace fovea
