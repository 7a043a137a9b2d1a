// Choosing what to do to the current photograph: task, method, parameters, and the one button that does it.
#pragma once

#include <QWidget>

#include "ui/model/session.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace fovea {

class ParamForm;

// What is chosen in the panel; goes with its user from one window to the next.
struct RunChoice {
    Task task = Task::superResolve;
    std::string method;
    ParamSet parameters;
};

class RunPanel : public QWidget {
    Q_OBJECT
public:
    explicit RunPanel(Session& session, QWidget* parent = nullptr);
    void setTask(Task task);
    Task task() const;
    RunChoice choice() const;
    // A method that is not there leaves the task's first.
    void choose(const RunChoice& choice);
    // As if the button was pressed.
    void run();
    // Every method of the chosen task, with default parameters.
    void runAll();
    // The chosen method of the task synthesize, into this folder.
    void synthesize(const QString& folder);

Q_SIGNALS:
    void refused(const QString& reason);
    void started();
    // A made-up photograph is wanted: whoever hears it asks for a folder and calls synthesize.
    void folderWanted();

private:
    void buildTasks(QVBoxLayout& column);
    void buildButtons(QVBoxLayout& column);
    void showQueue();
    void showMethods();
    void showMethod();
    void refresh();
    void tell(const Status& status);
    bool makesPhotographs() const;

    Session& session_;
    QButtonGroup* tasks_;
    QComboBox* methods_;
    QLabel* summary_;
    ParamForm* form_;
    QToolButton* reset_;
    QPushButton* run_;
    QPushButton* all_;
    QWidget* queue_;
    QLabel* queueText_;
};

}  // namespace fovea
