// Writes the session to the state folder soon after each edit, and finds what a process that ended uncleanly left there.
// Each process has a folder of its own, held by a lock for as long as it lives:
//   <state>/sessions/<name>/lock
//   <state>/sessions/<name>/session.fovea
// A clean end removes it. A folder whose lock can be had has no living owner: what is in it is offered to the user, and
// held meanwhile, so that two programs never offer the same.
#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QTimer>
#include <map>
#include <memory>
#include <vector>

#include "core/jobs/job_runner.h"
#include "ui/model/session_file.h"

namespace fovea {

struct LeftSession {
    QString folder;
    QDateTime when;
    QString name;  // of the user's file; empty: it was never saved
    int photographs = 0;
    bool askedToEnd = false;  // by the system, which waited for no answer; else the program ended uncleanly
};

class Autosave : public QObject {
    Q_OBJECT
public:
    explicit Autosave(Workspace& work);
    ~Autosave() override;  // a clean end: nothing is left, but for leave()

    // What others left behind, the latest first.
    std::vector<LeftSession> leftovers();
    // In the place of what is open. Errors: those of parseSession; what was left stays then.
    Status restore(const LeftSession& left);
    void discard(const LeftSession& left);

    // Now, without waiting for an edit to be over (in this thread). Errors: inputOutput.
    Status saveNow();
    // The system may end the program soon, and waits for no answer: what would be lost is kept, to be offered at the next
    // start; where nothing would be, nothing will be offered. Work may go on all the same.
    void prepareForEnd();
    // The same for good: what is kept stays when this goes.
    void leave();
    // Where this process saves; empty before it did.
    const QString& folder() const { return folder_; }

private:
    bool own();  // makes and locks this process's folder
    void saveSoon();
    void save();
    enum class Reason { inCase, askedToEnd };
    QString text(Reason reason) const;
    Status write(Reason reason);
    void forget();

    Workspace& work_;
    QString folder_;
    std::unique_ptr<QLockFile> lock_;
    std::map<QString, std::unique_ptr<QLockFile>> held_;  // by folder of a leftover
    QTimer timer_;
    std::vector<JobHandle> writing_;
    bool stays_ = false;
};

}  // namespace fovea
