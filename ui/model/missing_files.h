// Photographs of the session whose files are gone or have changed, and finding them again. A file counts as found when
// its content is that which the session knows, whatever it is called now; another one is taken only when the user says so.
#pragma once

#include <QObject>
#include <QStringList>
#include <map>

#include "ui/model/session.h"

namespace fovea {

class MarkModel;

class MissingFiles : public QObject {
    Q_OBJECT
public:
    // All outlive it.
    MissingFiles(Session& session, MarkModel& marks, QObject* parent = nullptr);

    std::vector<const OpenImage*> list() const;
    // Looks through a folder and those in it, in the background: for files of the same names, then of the same content.
    void locate(const QString& folder);
    bool searching() const { return searching_; }
    // Files with the right name and another content: those that `locate` came across, and those that have changed in
    // their place. `acceptChanged` takes them as they are.
    QStringList changedFiles() const;
    void acceptChanged();

Q_SIGNALS:
    void changed();
    // After `locate`: how many were found, how many are still missing, and the files that were refused for their content.
    void located(int found, int missing, const QStringList& refused);

private:
    void use(int imageId, const QString& path, const std::string& sha256);
    std::map<int, QString> candidates() const;

    Session& session_;
    MarkModel& marks_;
    std::map<int, QString> others_;  // by image id: the right name, another content
    bool searching_ = false;
};

}  // namespace fovea
