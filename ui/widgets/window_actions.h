// The window's actions with their keys, menus and tool bar: built here once, so that menus, tool bar and the sheet of
// keys say the same. What they do is connected by MainWindow.
#pragma once

#include <QKeySequence>
#include <QList>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QWidget;

namespace fovea {

struct WindowActions {
    QAction* open;
    QAction* samples;
    QAction* save;
    QAction* closeImage;
    QAction* quit;
    QAction* copyPicture;
    QAction* copyViews;
    QAction* fit;
    QAction* actualSize;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* saliency;
    QAction* vessels;
    QActionGroup* themes;  // data: "dark", "light", "system"
    QList<QAction*> solo;  // the original, then results 1 to 3
    QAction* sideBySide;
    QAction* blink;
    QAction* closeResult;
    QMenu* results;  // filled when it is opened
    QAction* reference;
    QAction* referenceIsOriginal;
    QActionGroup* tasks;  // data: Task
    QAction* run;
    QAction* cancel;
    QActionGroup* devices;     // data: DeviceChoice
    QActionGroup* precisions;  // data: PrecisionChoice
    QAction* train;
    QMenu* window;  // panels are added by MainWindow
    QAction* keys;
    QAction* about;
};

// `views` is the widget in which the pictures are: Space, arrows, + and - work while it has the focus, so that they
// keep their meaning on buttons and sliders.
WindowActions makeActions(QMainWindow& window, QWidget& views);

}  // namespace fovea
