// Training for the pictures of the help: synthetic photographs only, made for the moment, and the dialog filled in.
#pragma once

#include <QStringList>
#include <QTemporaryDir>

#include "ui/widgets/main_window.h"

namespace fovea {

class TrainingScene {
public:
    explicit TrainingScene(MainWindow& window) : window_(window) {}
    // The first word says what: eyes COUNT (photographs 01_L, 01_R, 02_L, ..., the last patient's held out), recipe NAME (a
    // shipped one, learning from them), set PART.KEY VALUE, step NAME (of the dialog). False: it cannot be done.
    bool take(const QStringList& words);
    // An open dialog has its pairs, and time and memory measured.
    bool calm() const;

private:
    bool makeEyes(int count);
    bool load(const QString& recipe);
    bool set(const QString& place, const QString& value);
    bool step(const QString& name);

    MainWindow& window_;
    QTemporaryDir folder_;
    QString lastPatient_;
};

}  // namespace fovea
