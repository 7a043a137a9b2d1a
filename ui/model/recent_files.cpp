#include "ui/model/recent_files.h"

#include <QDir>
#include <QFile>

#include "core/base/files.h"
#include "core/base/json.h"

namespace fovea {

namespace {
constexpr const char* kFormat = "fovea-recent/1";
constexpr std::size_t kMaxBytes = 1u << 20;
}  // namespace

RecentFiles::RecentFiles(Settings& settings, QObject* parent) : QObject(parent), settings_(settings) {}

QString RecentFiles::file() const { return QDir(settings_.stateFolder()).filePath(QStringLiteral("recent.json")); }

// Read each time: another window may have written it meanwhile.
QStringList RecentFiles::paths() const {
    QStringList paths;
    if (!settings_.keepRecent()) return paths;
    const auto json = readJsonFile(file().toStdString(), kMaxBytes);
    if (!json || !json->is_object() || !json->contains("files") || !(*json)["files"].is_array()) return paths;
    for (const Json& path : (*json)["files"])
        if (path.is_string() && paths.size() < kKept) paths << QString::fromStdString(path.get<std::string>());
    return paths;
}

void RecentFiles::add(const QString& path) {
    if (!settings_.keepRecent() || path.isEmpty()) return;
    QStringList all = paths();
    if (!all.isEmpty() && all.first() == path) return;
    all.removeAll(path);
    all.prepend(path);
    write(all.mid(0, kKept));
}

void RecentFiles::clear() {
    QFile::remove(file());
    Q_EMIT changed();
}

void RecentFiles::refresh() {
    if (!settings_.keepRecent()) QFile::remove(file());
    Q_EMIT changed();
}

void RecentFiles::write(const QStringList& paths) {
    if (settings_.madeStateFolder().isEmpty()) return;
    Json list = Json::array();
    for (const QString& path : paths) list.push_back(path.toStdString());
    // A list that cannot be written is no reason to stop anyone.
    (void)replaceFile(file().toStdString(), Json{{"format", kFormat}, {"files", std::move(list)}}.dump(1) + "\n");
    Q_EMIT changed();
}

}  // namespace fovea
