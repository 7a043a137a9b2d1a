#include "ui/widgets/parts/train_part.h"

#include <QAction>
#include <QMainWindow>

#include "ui/widgets/train_dialog.h"

namespace fovea {

TrainPart::TrainPart(Desk& desk) : QObject(&desk.window), desk_(desk) {
    QAction* train =
        desk_.actions.add(MenuId::train, "train", tr("&Train a network…"), QKeySequence(Qt::CTRL | Qt::Key_T));
    connect(train, &QAction::triggered, this, &TrainPart::showTraining);
}

void TrainPart::showTraining() {
    if (!dialog_) dialog_ = new TrainDialog(desk_.work.bridge, &desk_.window);
    dialog_->show();
    dialog_->raise();
    dialog_->activateWindow();
}

}  // namespace fovea
