// Saves the session to a file and opens one in its place. Everything slow is done in the background; what is open stays
// until the new session was read.
#pragma once

#include <QObject>

#include "ui/model/session_file.h"

namespace fovea {

class SessionKeeper : public QObject {
    Q_OBJECT
public:
    explicit SessionKeeper(Workspace& work);

    // The user's file; empty: there is none yet.
    const QString& path() const { return path_; }
    // Something was changed since the session was saved or opened.
    bool changed() const;
    // Closing now would lose what the user made: changes of a saved session, or results and marks that are in no file.
    bool wouldLose() const;

    // The suffix is added when it is missing. A file that is there is replaced only when it is a session.
    void save(const QString& path);
    void open(const QString& path);
    // In the place of what is open. `path`: the user's file for it, if any.
    void show(const SessionDocument& document, const QString& path);

Q_SIGNALS:
    void stateChanged();
    void saved(const QString& path, int leftOut);  // pictures that are no files
    void opened(const QString& path, const QStringList& problems);
    void failed(const QString& what, const QString& reason);

private:
    Workspace& work_;
    QString path_;
};

}  // namespace fovea
