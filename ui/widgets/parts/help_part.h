// The sheet of keys, and what Fovea is.
#pragma once

#include <QObject>

#include "ui/widgets/desk.h"

namespace fovea {

class HelpPart : public QObject {
    Q_OBJECT
public:
    explicit HelpPart(Desk& desk);

private:
    void showAbout();
    Desk& desk_;
};

}  // namespace fovea
