// The batch: its dialog, its action, and what is said when it ends.
#pragma once

#include <QObject>
#include <QPointer>

#include "ui/model/batch_model.h"
#include "ui/widgets/desk.h"

class QMessageBox;

namespace fovea {

class BatchDialog;

class BatchPart : public QObject {
    Q_OBJECT
public:
    explicit BatchPart(Desk& desk);

private:
    void open();
    bool mayClose();
    void ended();
    Pipeline firstPipeline() const;
    QStringList selectedPaths() const;

    Desk& desk_;
    BatchModel& model_;  // of the session: a batch goes on when the window is made anew for another language
    QPointer<BatchDialog> dialog_;
    QPointer<QMessageBox> question_;
    bool closing_ = false;  // as soon as the file that is being made was given up
};

}  // namespace fovea
