// The sheet of keys: every action of the window that has one, and what the mouse does.
#pragma once

#include <QDialog>

namespace fovea {

class KeySheet : public QDialog {
    Q_OBJECT
public:
    // Reads the keys of all actions of `window`.
    explicit KeySheet(QWidget& window);
};

}  // namespace fovea
