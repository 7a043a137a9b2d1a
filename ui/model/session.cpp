#include "ui/model/session.h"

#include <QFileInfo>
#include <algorithm>

#include "core/image/field_of_view.h"
#include "core/image/read_image.h"
#include "ui/model/labels.h"

namespace fovea {

namespace {
constexpr std::size_t kKeepLoaded = 4;  // photographs whose pixels stay in memory although nothing was made from them
constexpr int kThumbnailPx = 160;
constexpr std::size_t kClosedResultBytes = std::size_t{512} << 20;
}  // namespace

Session::Session(MethodRegistry registry, JobBridge& bridge, QObject* parent)
    : QObject(parent), registry_(std::move(registry)), bridge_(bridge), memory_(kClosedResultBytes) {
    connect(&bridge_, &JobBridge::jobChanged, this, &Session::onJob);
}

const OpenImage* Session::find(int imageId) const {
    for (const auto& image : images_)
        if (image->id == imageId) return image.get();
    return nullptr;
}

OpenImage* Session::found(int imageId) { return const_cast<OpenImage*>(find(imageId)); }

const ResultEntry* Session::result(int resultId) const {
    for (const auto& image : images_)
        if (const ResultEntry* entry = image->result(resultId)) return entry;
    return nullptr;
}

ResultEntry* Session::foundResult(int resultId) { return const_cast<ResultEntry*>(result(resultId)); }

void Session::open(const QStringList& paths) {
    int first = 0;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        const QString absolute = info.absoluteFilePath();
        const auto same =
            std::find_if(images_.begin(), images_.end(), [&](const auto& i) { return i->path == absolute; });
        if (same != images_.end()) {
            if (!first) first = (*same)->id;
            continue;
        }
        auto image = std::make_unique<OpenImage>();
        image->id = nextId_++;
        image->path = absolute;
        image->name = info.fileName();
        if (!first) first = image->id;
        images_.push_back(std::move(image));
    }
    Q_EMIT imagesChanged();
    if (first) setCurrent(first);
}

void Session::setCurrent(int imageId) {
    const OpenImage* image = find(imageId);
    if (!image) return;
    std::erase(recent_, imageId);
    recent_.push_back(imageId);
    if (currentId_ != imageId) {
        currentId_ = imageId;
        putAside();
        Q_EMIT currentChanged();
    }
    loadNext();
}

void Session::close(int imageId) {
    const auto place = std::find_if(images_.begin(), images_.end(), [&](const auto& i) { return i->id == imageId; });
    if (place == images_.end()) return;
    std::erase_if(waiting_, [&](int id) { return (*place)->result(id) != nullptr; });
    if ((*place)->result(runningResult_)) cancelRun();
    const auto index = place - images_.begin();
    images_.erase(place);
    std::erase(recent_, imageId);
    if (currentId_ == imageId) {
        const auto next = std::min<std::ptrdiff_t>(index, static_cast<std::ptrdiff_t>(images_.size()) - 1);
        currentId_ = next >= 0 ? images_[static_cast<std::size_t>(next)]->id : 0;
        if (currentId_) setCurrent(currentId_);
        Q_EMIT currentChanged();
    }
    Q_EMIT imagesChanged();
}

Result<Session::Loaded> Session::load(const std::filesystem::path& path) {
    FOVEA_TRY(Image image, readImage(path));
    Loaded loaded{image, pyramidOf(image), {}};
    for (int i = loaded.pyramid->levels() - 1; i >= 0; --i) {
        const QImage& level = loaded.pyramid->level(i);
        if (std::max(level.width(), level.height()) < kThumbnailPx && i > 0) continue;
        loaded.thumbnail = level.scaled(kThumbnailPx, kThumbnailPx, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        break;
    }
    return loaded;
}

// One file at a time, the current one first: it never waits behind a folder of thumbnails.
void Session::loadNext() {
    if (loading_) return;
    OpenImage* next = found(currentId_);
    const auto wants = [](const OpenImage& image) { return image.state == LoadState::waiting; };
    if (!next || !wants(*next)) {
        next = nullptr;
        const auto wantsThumbnail = [&](const OpenImage* image) { return image && wants(*image) && image->thumbnail.isNull(); };
        for (const int id : preferred_)
            if (!next && wantsThumbnail(found(id))) next = found(id);
        for (const auto& image : images_)
            if (!next && wantsThumbnail(image.get())) next = image.get();
    }
    if (!next) return;
    loading_ = true;
    next->state = LoadState::loading;
    const std::filesystem::path path = next->path.toStdString();
    bridge_.start<Loaded>(
        Lane::io, "Open " + next->name.toStdString(), [path](const JobContext&) { return load(path); },
        [this, id = next->id](Result<Loaded> answer) { loaded(id, std::move(answer)); });
    Q_EMIT imageChanged(next->id);
}

void Session::loaded(int imageId, Result<Loaded> answer) {
    loading_ = false;
    if (OpenImage* image = found(imageId)) {
        if (!answer) {
            image->state = LoadState::failed;
            image->error = QString::fromStdString(answer.error().message);
            if (answer.error().code != ErrorCode::cancelled) {
                Q_EMIT failed(tr("%1 could not be opened").arg(image->name), image->error);
                // A photograph that cannot be shown does not stay in the strip.
                close(imageId);
            }
        } else {
            image->state = LoadState::ready;
            image->image = answer->image;
            image->pyramid = answer->pyramid;
            image->thumbnail = answer->thumbnail;
            image->width = answer->image.width();
            image->height = answer->image.height();
            putAside();
            Q_EMIT imageChanged(imageId);
            if (imageId == currentId_) findRetina(imageId, answer->image);
        }
    }
    loadNext();
}

// The picture is on the screen already; its field of view is found meanwhile.
void Session::findRetina(int imageId, const Image& image) {
    if (image.fieldOfView()) return;
    bridge_.start<Image>(
        Lane::io, "Find the retina", [image](const JobContext&) -> Result<Image> { return withFieldOfView(image); },
        [this, imageId](Result<Image> answer) {
            OpenImage* open = found(imageId);
            if (!answer || !open || open->image.empty()) return;
            open->image = *answer;
            Q_EMIT imageChanged(imageId);
        });
}

// Pixels of photographs that were not used lately are dropped and read again when they are wanted.
void Session::putAside() {
    for (const auto& image : images_) {
        if (image->state != LoadState::ready || !image->results.empty() || image->id == currentId_) continue;
        const auto place = std::find(recent_.begin(), recent_.end(), image->id);
        if (place != recent_.end() && recent_.end() - place <= static_cast<std::ptrdiff_t>(kKeepLoaded)) continue;
        image->state = LoadState::waiting;
        image->image = Image();
        image->pyramid.reset();
    }
}

}  // namespace fovea
