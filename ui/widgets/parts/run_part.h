// Running methods on the current photograph: the panel's requests, the menu of tasks, device and precision, progress and
// cancelling.
#pragma once

#include <QObject>

#include "ui/widgets/desk.h"

namespace fovea {

class RunPart : public QObject {
    Q_OBJECT
public:
    explicit RunPart(Desk& desk);

private:
    void makeActions();
    void showJob(int resultId);
    void showSynthesis();
    QString jobTitle(const QString& name) const;
    void refresh();
    void escape();
    void askForFolder();

    Desk& desk_;
    QAction* run_;
    QAction* runAll_;
    QAction* cancelAll_;
};

}  // namespace fovea
