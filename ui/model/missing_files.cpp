#include "ui/model/missing_files.h"

#include <QFileInfo>
#include <algorithm>
#include <cctype>
#include <set>

#include "core/base/hash.h"
#include "ui/model/mark_model.h"

namespace fovea {

namespace {

constexpr int kMaxEntries = 200'000;  // files looked at; a whole disc is not searched
constexpr std::uint64_t kMaxBytes = 1ull << 30;

struct Wanted {
    int id = 0;
    std::string name;
    std::string sha256;
    std::string ending;
};

std::string endingOf(const std::filesystem::path& path) {
    std::string ending = path.extension().string();
    std::ranges::transform(ending, ending.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return ending;
}

constexpr std::uint64_t kMaxHashed = 8ull << 30;  // of files of other names, in all

struct Found {
    std::map<int, std::string> same;
    std::map<int, std::string> others;
};

// `taken`: photographs that are open; a copy of one of them is not what is missing.
Result<Found> search(const std::filesystem::path& folder, const std::vector<Wanted>& wanted, std::set<std::string> taken,
                     const JobContext& context) {
    Found found;
    std::error_code error;
    std::filesystem::recursive_directory_iterator place(folder, std::filesystem::directory_options::skip_permission_denied, error);
    if (error) return fail(ErrorCode::noInput, "%1: cannot be looked into", folder.string());
    std::vector<std::filesystem::path> alike;  // of other names, with the ending of one that is looked for
    for (int seen = 0; place != std::filesystem::recursive_directory_iterator() && seen < kMaxEntries; place.increment(error), ++seen) {
        if (error) break;
        FOVEA_CHECK(context.check());
        const std::string name = place->path().filename().string();
        if (std::ranges::any_of(wanted, [&](const Wanted& each) { return each.ending == endingOf(place->path()); })) alike.push_back(place->path());
        for (const Wanted& each : wanted) {
            if (each.name != name || found.same.count(each.id)) continue;
            const auto bytes = readFile(place->path(), kMaxBytes);
            if (!bytes) continue;
            (sha256Hex(*bytes) == each.sha256 ? found.same : found.others)[each.id] = place->path().string();
        }
    }
    // Renamed ones are known by their content.
    for (const auto& [id, path] : found.same) taken.insert(path);
    std::uint64_t hashed = 0;
    for (const auto& path : alike) {
        if (found.same.size() == wanted.size() || hashed > kMaxHashed) break;
        FOVEA_CHECK(context.check());
        std::error_code unknown;
        const std::filesystem::path real = std::filesystem::canonical(path, unknown);
        if (unknown || taken.count(path.string()) || taken.count(real.string())) continue;
        const auto bytes = readFile(path, kMaxBytes);
        if (!bytes) continue;
        hashed += bytes->size();
        const std::string hash = sha256Hex(*bytes);
        // One file for one photograph, also when two of them had the same content.
        const auto each = std::ranges::find_if(wanted, [&](const Wanted& one) { return one.sha256 == hash && !found.same.count(one.id); });
        if (each != wanted.end()) found.same[each->id] = path.string();
    }
    return found;
}

}  // namespace

MissingFiles::MissingFiles(Session& session, MarkModel& marks, QObject* parent)
    : QObject(parent), session_(session), marks_(marks) {
    connect(&session_, &Session::sourceMissing, this, &MissingFiles::changed);
    connect(&session_, &Session::imagesChanged, this, [this] {
        if (std::erase_if(others_, [this](const auto& other) { return !session_.find(other.first); })) Q_EMIT changed();
    });
}

std::vector<const OpenImage*> MissingFiles::list() const {
    std::vector<const OpenImage*> missing;
    for (const auto& image : session_.images())
        if (image->state == LoadState::missing) missing.push_back(image.get());
    return missing;
}

void MissingFiles::locate(const QString& folder) {
    std::vector<Wanted> wanted;
    for (const OpenImage* image : list()) wanted.push_back({image->id, image->name.toStdString(), image->sha256, endingOf(image->path.toStdString())});
    if (wanted.empty() || searching_) return;
    std::set<std::string> taken;
    for (const auto& image : session_.images()) {
        std::error_code unknown;
        const auto real = std::filesystem::canonical(image->path.toStdString(), unknown);
        if (!unknown && image->state != LoadState::missing) taken.insert(real.string());
    }
    searching_ = true;
    // Not among the files that are read and written: this can take minutes.
    session_.bridge().start<Found>(
        Lane::background, "Look for photographs",
        [folder = std::filesystem::path(folder.toStdString()), wanted, taken](const JobContext& context) {
            return search(folder, wanted, taken, context);
        },
        [this](Result<Found> answer) {
            searching_ = false;
            QStringList refused;
            if (answer) {
                for (const auto& [id, path] : answer->same)
                    if (const OpenImage* image = session_.find(id)) use(id, QString::fromStdString(path), image->sha256);
                for (const auto& [id, path] : answer->others) {
                    if (answer->same.count(id) || !session_.find(id)) continue;
                    others_[id] = QString::fromStdString(path);
                    refused << others_[id];
                }
            }
            Q_EMIT changed();
            Q_EMIT located(answer ? static_cast<int>(answer->same.size()) : 0, static_cast<int>(list().size()), refused);
        });
}

std::map<int, QString> MissingFiles::candidates() const {
    std::map<int, QString> all;
    for (const OpenImage* image : list()) {
        const auto other = others_.find(image->id);
        if (other != others_.end())
            all[image->id] = other->second;
        else if (QFileInfo(image->path).isFile())
            all[image->id] = image->path;
    }
    return all;
}

QStringList MissingFiles::changedFiles() const {
    QStringList paths;
    for (const auto& [id, path] : candidates()) paths << path;
    return paths;
}

void MissingFiles::acceptChanged() {
    for (const auto& [id, path] : candidates()) use(id, path, {});
    others_.clear();
    Q_EMIT changed();
}

// Marks belong to files by their paths: they go along.
void MissingFiles::use(int imageId, const QString& path, const std::string& sha256) {
    const OpenImage* image = session_.find(imageId);
    if (!image) return;
    if (path != image->path) (void)marks_.load(path, marks_.save(image->path), image->name.toStdString());
    session_.setSource(imageId, path, sha256);
}

}  // namespace fovea
