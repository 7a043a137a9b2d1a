#include "ui/model/session_keeper.h"

#include <QFileInfo>
#include <algorithm>

#include "core/base/hash.h"
#include "ui/model/translation.h"
#include "ui/model/workspace.h"

namespace fovea {

namespace {

constexpr std::size_t kMaxSessionBytes = 64u << 20;
constexpr std::uint64_t kMaxPhotographBytes = 1ull << 30;

// In the background: hashes of photographs that were never looked at, then the file.
Status writeSession(SessionDocument document, const std::filesystem::path& target, const JobContext& context) {
    for (PhotographContent& photograph : document.photographs) {
        if (photograph.path.isEmpty()) continue;
        const std::filesystem::path path = photograph.path.toStdString();
        if (sameFile(path, target))
            return fail(ErrorCode::refusedForSafety, "%1: is a photograph of this session; choose another name",
                        target.string());
        FOVEA_CHECK(context.check());
        if (!photograph.sha256.empty()) continue;
        // One that cannot be read now has no hash, and is not checked when the session is opened.
        if (const auto bytes = readFile(path, kMaxPhotographBytes)) photograph.sha256 = sha256Hex(*bytes);
    }
    const std::string text =
        sessionJson(document, target.parent_path()).dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
    std::error_code ignored;
    if (!std::filesystem::exists(target, ignored)) return writeNewFile(target, text);
    if (!isSessionFile(target))
        return fail(ErrorCode::outputExists, "%1: is there and is no session; choose another name", target.string());
    return replaceFile(target, text);
}

}  // namespace

SessionKeeper::SessionKeeper(Workspace& work) : work_(work) {
    connect(&work_.edits, &QUndoStack::cleanChanged, this, &SessionKeeper::stateChanged);
}

bool SessionKeeper::changed() const { return !work_.edits.isClean(); }

bool SessionKeeper::wouldLose() const {
    if (!changed()) return false;
    if (!path_.isEmpty()) return true;
    return std::any_of(work_.session.images().begin(), work_.session.images().end(), [this](const auto& image) {
        const bool results = std::any_of(image->results.begin(), image->results.end(),
                                         [](const auto& entry) { return entry->ready() && !entry->saved; });
        return results || !work_.marks.marksOf(image->path).empty();
    });
}

void SessionKeeper::save(const QString& path) {
    QString target = QFileInfo(path).absoluteFilePath();
    if (!target.endsWith(QLatin1String(kSessionSuffix))) target += QLatin1String(kSessionSuffix);
    SessionDocument document = documentOf(work_);
    const auto leftOut = std::count_if(document.photographs.begin(), document.photographs.end(),
                                       [](const auto& photograph) { return photograph.path.isEmpty(); });
    work_.bridge.start<bool>(
        Lane::io, "Save the session",
        [document = std::move(document), target = std::filesystem::path(target.toStdString())](const JobContext& context) -> Result<bool> {
            FOVEA_CHECK(writeSession(document, target, context));
            return true;
        },
        [this, target, leftOut = static_cast<int>(leftOut), step = work_.edits.index()](Result<bool> answer) {
            if (!answer) {
                Q_EMIT failed(tr("The session was not saved"), errorText(answer.error()));
                return;
            }
            path_ = target;
            // What was changed while it was written is not in it.
            if (work_.edits.index() == step) work_.edits.setClean();
            Q_EMIT stateChanged();
            Q_EMIT saved(target, leftOut);
        });
}

void SessionKeeper::open(const QString& path) {
    const QString source = QFileInfo(path).absoluteFilePath();
    work_.bridge.start<SessionDocument>(
        Lane::io, "Open the session",
        [file = std::filesystem::path(source.toStdString()), registry = work_.session.registry()](const JobContext&) -> Result<SessionDocument> {
            FOVEA_TRY(const Json json, readJsonFile(file, kMaxSessionBytes));
            return parseSession(json, registry, file.parent_path(), file.filename().string());
        },
        [this, source](Result<SessionDocument> answer) {
            if (!answer) {
                Q_EMIT failed(tr("%1 could not be opened").arg(QFileInfo(source).fileName()),
                              errorText(answer.error()));
                return;
            }
            show(*answer, source);
        });
}

void SessionKeeper::show(const SessionDocument& document, const QString& path) {
    SessionContent content = document.photographs;
    // Ids that were never used in this window: an answer that is still under way must not find another picture.
    const PictureIds ids{work_.session.nextId() - 1};
    for (PhotographContent& photograph : content) {
        photograph.id = ids(photograph.id);
        for (ResultContent& result : photograph.results) result.id = ids(result.id);
    }
    work_.session.clear();
    std::set<int> absent;
    for (const int id : document.absent) absent.insert(ids(id));
    work_.session.put(content, ids(document.current), absent);
    std::vector<Text> problems = document.problems;
    for (Text& problem : work_.sections.load(document.sections, ids)) problems.push_back(std::move(problem));
    work_.recorder.startAnew();
    work_.edits.setClean();
    path_ = path;
    Q_EMIT stateChanged();
    QStringList words;
    for (const Text& problem : problems) words << coreText(problem);
    Q_EMIT opened(path, words);
}

}  // namespace fovea
