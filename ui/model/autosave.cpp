#include "ui/model/autosave.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>
#include <algorithm>
#include <utility>

#include "ui/model/workspace.h"

namespace fovea {

namespace {

constexpr int kQuietMs = 800;
constexpr std::size_t kMaxSessionBytes = 64u << 20;
constexpr qint64 kEmptyFolderSeconds = 24 * 3600;

QString sessionIn(const QString& folder) { return QDir(folder).filePath(QStringLiteral("session.fovea")); }
QString lockIn(const QString& folder) { return QDir(folder).filePath(QStringLiteral("lock")); }

// Only who holds a folder removes it: no age makes a lock stale, only the end of its owner.
std::unique_ptr<QLockFile> lockOf(const QString& folder) {
    auto lock = std::make_unique<QLockFile>(lockIn(folder));
    lock->setStaleLockTime(0);
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

}  // namespace

Autosave::Autosave(Workspace& work) : work_(work) {
    timer_.setSingleShot(true);
    timer_.setInterval(kQuietMs);
    connect(&timer_, &QTimer::timeout, this, &Autosave::save);
    connect(&work_.edits, &QUndoStack::indexChanged, this, &Autosave::saveSoon);
    connect(&work_.session, &Session::imagesChanged, this, &Autosave::saveSoon);
    connect(&work_.keeper, &SessionKeeper::stateChanged, this, &Autosave::saveSoon);
}

Autosave::~Autosave() {
    if (!stays_) forget();
}

void Autosave::forget() {
    timer_.stop();
    if (folder_.isEmpty()) return;
    lock_.reset();
    // Under another name first: a write that is under way in the background finds no folder any more.
    const QString gone = folder_ + QStringLiteral(".gone");
    QDir(QDir().rename(folder_, gone) ? gone : folder_).removeRecursively();
    folder_.clear();
}

bool Autosave::own() {
    if (!folder_.isEmpty()) return true;
    const QString state = work_.settings.madeStateFolder();
    if (state.isEmpty()) return false;
    const QString folder = QDir(state).filePath(QStringLiteral("sessions/") + QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (!QDir().mkpath(folder)) return false;
    lock_ = lockOf(folder);
    if (lock_) folder_ = folder;
    return lock_ != nullptr;
}

void Autosave::saveSoon() {
    if (work_.settings.autosave())
        timer_.start();
    else
        forget();
}

QString Autosave::text(Reason reason) const {
    SessionDocument document = documentOf(work_);
    document.savedAs = work_.keeper.path();
    document.askedToEnd = reason == Reason::askedToEnd;
    return QString::fromStdString(sessionJson(document, {}).dump(1, ' ', false, Json::error_handler_t::replace));
}

void Autosave::save() {
    if (work_.session.images().empty()) {
        if (!folder_.isEmpty()) QFile::remove(sessionIn(folder_));
        return;
    }
    if (!work_.settings.autosave() || !own()) return;
    std::erase_if(writing_, [](const JobHandle& job) { return job.finished(); });
    writing_.push_back(work_.bridge.start<bool>(
        Lane::io, "Keep the session",
        [target = sessionIn(folder_).toStdString(), content = text(Reason::inCase).toStdString()](const JobContext&) -> Result<bool> {
            FOVEA_CHECK(replaceFile(target, content));
            return true;
        },
        // A full disc must not stop anyone from looking at pictures.
        [](Result<bool>) {}));
}

Status Autosave::saveNow() { return write(Reason::inCase); }

Status Autosave::write(Reason reason) {
    if (!own()) return fail(ErrorCode::inputOutput, "the state folder cannot be written");
    // Earlier states that are still to be written must not come after this one.
    for (JobHandle& job : writing_) job.cancel();
    for (JobHandle& job : writing_) job.wait();
    writing_.clear();
    return replaceFile(sessionIn(folder_).toStdString(), text(reason).toStdString());
}

void Autosave::prepareForEnd() {
    timer_.stop();
    if (work_.settings.autosave() && work_.keeper.wouldLose())
        static_cast<void>(write(Reason::askedToEnd));  // a full disc: what was kept before is still there
    else
        forget();
}

void Autosave::leave() {
    prepareForEnd();
    stays_ = !folder_.isEmpty();
}

std::vector<LeftSession> Autosave::leftovers() {
    std::vector<LeftSession> all;
    const QDir sessions(QDir(work_.settings.stateFolder()).filePath(QStringLiteral("sessions")));
    for (const QFileInfo& info : sessions.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = info.absoluteFilePath();
        if (folder == folder_) continue;
        const QFileInfo file(sessionIn(folder));
        if (!file.exists()) {
            // Of one that has just begun, or long over.
            if (info.lastModified().secsTo(QDateTime::currentDateTime()) > kEmptyFolderSeconds && lockOf(folder))
                QDir(folder).removeRecursively();
            continue;
        }
        if (!held_.count(folder)) {
            auto lock = lockOf(folder);
            if (!lock) continue;  // its owner lives
            held_[folder] = std::move(lock);
        }
        const auto json = readJsonFile(file.filePath().toStdString(), kMaxSessionBytes);
        if (!json) {
            // Not even half a session: nobody can be helped with it.
            held_.erase(folder);
            QDir(folder).removeRecursively();
            continue;
        }
        const auto document = parseSession(*json, work_.session.registry(), {}, "session");
        if (!document || document->photographs.empty()) {
            held_.erase(folder);  // of another version of the program, perhaps
            continue;
        }
        all.push_back({folder, file.lastModified(), QFileInfo(document->savedAs).fileName(), static_cast<int>(document->photographs.size()), document->askedToEnd});
    }
    std::sort(all.begin(), all.end(), [](const LeftSession& a, const LeftSession& b) { return a.when > b.when; });
    return all;
}

Status Autosave::restore(const LeftSession& left) {
    FOVEA_TRY(const Json json, readJsonFile(sessionIn(left.folder).toStdString(), kMaxSessionBytes));
    FOVEA_TRY(const SessionDocument document, parseSession(json, work_.session.registry(), {}, "session"));
    work_.keeper.show(document, document.savedAs);
    work_.edits.resetClean();  // it is in no file of the user's
    // What was left goes only when it is safe in this process's own folder.
    FOVEA_CHECK(saveNow());
    discard(left);
    return {};
}

void Autosave::discard(const LeftSession& left) {
    QFile::remove(sessionIn(left.folder));
    held_.erase(left.folder);
    QDir(left.folder).removeRecursively();
}

}  // namespace fovea
