// The window of preferences, and what follows from a change in it.
#pragma once

#include <QPointer>

#include "ui/widgets/desk.h"

namespace fovea {

class Preferences;

class PreferencesPart : public QObject {
    Q_OBJECT
public:
    explicit PreferencesPart(Desk& desk);

private:
    void show();

    Desk& desk_;
    QPointer<Preferences> window_;
};

}  // namespace fovea
