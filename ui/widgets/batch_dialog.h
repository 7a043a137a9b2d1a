// A batch from the window: which photographs, which steps, into which folder; and how far it is, file by file. Stays open
// beside the window, which can be used meanwhile.
#pragma once

#include <QDialog>

#include "ui/model/batch_model.h"
#include "ui/model/session.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QTreeWidget;
class QVBoxLayout;

namespace fovea {

class StepList;

class BatchDialog : public QDialog {
    Q_OBJECT
public:
    // Both outlive it. `first`: the steps that stand there at the beginning.
    BatchDialog(BatchModel& model, Session& session, const Pipeline& first, QWidget* parent = nullptr);
    // What is chosen in the film strip.
    void setSelected(const QStringList& paths);
    void setFolders(const QString& results);

Q_SIGNALS:
    void folderUsed(const QString& folder);

private:
    enum class Pick { photographs, results };
    void buildChoices(QVBoxLayout& column);
    void buildProgress(QVBoxLayout& column);
    void browse(Pick what);
    QStringList inputs() const;
    void start();
    void refresh();
    void refreshFile(int index);
    void showProgress();
    QString summary() const;

    BatchModel& model_;
    Session& session_;
    QStringList selected_;
    QRadioButton* allOpen_;
    QRadioButton* chosen_;
    QRadioButton* fromFolder_;
    QLineEdit* source_;
    StepList* steps_;
    QLineEdit* results_;
    QCheckBox* mark_;
    QTreeWidget* list_;
    QProgressBar* progress_;
    QLabel* words_;
    QPushButton* start_;
    QPushButton* cancel_;
};

}  // namespace fovea
