// `fovea --screenshots FOLDER`: makes every picture that README and help show, by a script (resources/help/screenshots.txt)
// of what a user would do: opening, running, triggering actions by their names, moving the mouse. A step that cannot be
// taken is told and its picture left out; the exit status says so.
//
//   state denoise                            begins a picture: everything closed, switched off, dark
//   open sample_noisy.png | close            photographs of resources/samples
//   run denoise.fovea scale=4                a method, with parameters
//   against sample_clean.png                 the reference of the metrics
//   trigger NAME | check NAME | uncheck NAME an action by its object name
//   click NAME | choose NAME VALUE           a button; a list, by its data or text
//   panel NAME                               brings a panel before the others
//   theme light                              or dark
//   pointer VIEW X Y | drag VIEW X Y X Y …   mouse, in parts of the retina's width and height (0 to 1)
//   zoom PERCENT X Y                         looks at a place
//   training eyes 8 | recipe denoise.dncnn | set training.steps 200 | step network
//                                            the training dialog, on synthetic photographs (training_scene.h)
//   size WINDOW 1200 800                     of a dialog or second window, whatever the screen has room for
//   shot [WINDOW]                            saves the window, or the dialog of that name
#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include "app/window/training_scene.h"
#include "ui/widgets/main_window.h"

namespace fovea {

struct ScreenshotScript {
    QString folder;   // must exist
    QString samples;  // folder with the photographs
    QStringList lines;
    QStringList only;  // states to make; empty: all
    QString format;    // "png", "jpg"
};

class ScreenshotSet : public QObject {
    Q_OBJECT
public:
    ScreenshotSet(MainWindow& window, Workspace& work, ScreenshotScript script);

private:
    void next();
    // False: it cannot be done.
    bool take(const QStringList& words);
    bool begin(const QString& state);
    bool run(const QStringList& words);
    bool mouse(const QStringList& words);
    bool look(const QStringList& words);
    bool choose(const QStringList& words);
    bool setChecked(const QString& action, bool on);
    bool resize(const QStringList& words);
    bool shot(const QString& windowName);
    bool calm() const;
    void finish();

    MainWindow& window_;
    Workspace& work_;
    ScreenshotScript script_;
    TrainingScene training_;
    QHash<QString, bool> before_;  // what was checked at the beginning
    QTimer timer_;
    QString state_;
    bool leftOut_ = false;  // the rest of this state
    int failures_ = 0;
    int made_ = 0;
    int calmLooks_ = 0;
};

}  // namespace fovea
