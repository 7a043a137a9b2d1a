// Session files, recent files, photographs that are missing, and what an unclean end left behind.
#pragma once

#include <QPointer>
#include <functional>

#include "ui/widgets/desk.h"

class QAction;
class QMenu;
class QMessageBox;

namespace fovea {

class SessionPart : public QObject {
    Q_OBJECT
public:
    explicit SessionPart(Desk& desk);

    // At the start of the program: what an unclean end left behind is offered, not forced on anyone.
    void offerRestore();
    // A session file among what was chosen or dropped takes the place of what is open; `pictures` come beside what it holds.
    void openSession(const QString& path, const QStringList& pictures = {});

private:
    void makeActions();
    void listRecent();
    void askWhereToSave();
    void askWhatToOpen();
    void askForFolder();
    void save();
    // When something would be lost: asks whether to save it, and calls `next` after the answer. False: nothing to ask.
    bool asks(std::function<void()> next);
    bool mayClose();
    void tellMissing();
    void tellLocated(int found, int missing, const QStringList& refused);
    void restore(const LeftSession& left);
    void refresh();

    Desk& desk_;
    QMenu* recent_ = nullptr;
    QAction* save_ = nullptr;
    QAction* saveAs_ = nullptr;
    QAction* locate_ = nullptr;
    QPointer<QMessageBox> question_;
    std::function<void()> afterSaving_;
    QStringList beside_;  // pictures that wait for the session they came with
    bool closing_ = false;
    bool told_ = false;  // that photographs are missing; once for each session
};

}  // namespace fovea
