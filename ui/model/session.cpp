#include "ui/model/session.h"

#include <QFileInfo>
#include <algorithm>

#include "core/image/field_of_view.h"
#include "core/image/read_image.h"
#include "ui/model/labels.h"
#include "ui/model/translation.h"

namespace fovea {

namespace {
constexpr std::size_t kKeepLoaded = 4;  // photographs whose pixels stay in memory although nothing was made from them
constexpr int kThumbnailPx = 160;
constexpr std::size_t kClosedResultBytes = std::size_t{512} << 20;

// With the spacing that holds for the photograph.
Image calibrated(const OpenImage& open, const Image& image) {
    const std::optional<PixelSpacing>& spacing = open.typedSpacing ? open.typedSpacing : open.fileSpacing;
    ImageInfo info = image.info();
    info.spacing = spacing;
    return image.withInfo(std::move(info));
}
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
    int added = 0;
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
        ++added;
    }
    if (added)
        Q_EMIT edited([added, name = images_.back()->name] {
            return added == 1 ? tr("Open %1").arg(name) : tr("Open %n photographs", nullptr, added);
        });
    Q_EMIT imagesChanged();
    if (first) setCurrent(first);
}

void Session::setRegistry(MethodRegistry registry) {
    registry_ = std::move(registry);
    memory_ = ResultMemory(kClosedResultBytes);  // a model of the same name may be another one now
    Q_EMIT registryChanged();
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
    if (OpenImage* open = found(imageId); open && open->state == LoadState::ready) {
        findRetina(imageId, open->image);
        makeStored(*open);
    }
    loadNext();
}

void Session::close(int imageId) {
    const OpenImage* image = find(imageId);
    if (!image) return;
    remove(imageId, [name = image->name] { return tr("Close %1").arg(name); });
}

// `name`: of the step to undo; none when nobody asked for it.
void Session::remove(int imageId, const StepName& name) {
    const auto place = std::find_if(images_.begin(), images_.end(), [&](const auto& i) { return i->id == imageId; });
    if (place == images_.end()) return;
    std::erase_if(waiting_, [&](int id) { return (*place)->result(id) != nullptr; });
    if ((*place)->result(runningResult_)) cancelRun();
    const auto index = place - images_.begin();
    images_.erase(place);
    std::erase(recent_, imageId);
    const bool wasCurrent = currentId_ == imageId;
    if (wasCurrent) {
        const auto next = std::min<std::ptrdiff_t>(index, static_cast<std::ptrdiff_t>(images_.size()) - 1);
        currentId_ = next >= 0 ? images_[static_cast<std::size_t>(next)]->id : 0;
    }
    if (name) Q_EMIT edited(name);
    if (wasCurrent) {
        if (currentId_) setCurrent(currentId_);
        Q_EMIT currentChanged();
    }
    Q_EMIT imagesChanged();
}

Result<Session::Loaded> Session::load(const Source& source) {
    const std::string name = source.path.string();
    FOVEA_TRY(Image picture, source.bytes ? decodeImage(*source.bytes, name) : readImage(source.path));
    if (source.bytes) {
        ImageInfo info = picture.info();
        info.sourceName = name;
        picture = picture.withInfo(std::move(info));
    }
    Loaded loaded{picture, pyramidOf(picture), {}, source.bytes ? earlierWorkOf(*source.bytes, {}) : earlierWorkOfFile(source.path)};
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
    const Source source{(next->bytes ? next->name : next->path).toStdString(), next->bytes};
    bridge_.start<Loaded>(
        Lane::io, "Open " + next->name.toStdString(), [source](const JobContext&) { return load(source); },
        [this, id = next->id](Result<Loaded> answer) { loaded(id, std::move(answer)); });
    Q_EMIT imageChanged(next->id);
}

void Session::loaded(int imageId, Result<Loaded> answer) {
    loading_ = false;
    if (OpenImage* image = found(imageId)) {
        if (!answer) {
            loadFailed(*image, answer.error());
        } else if (const std::string& hash = answer->image.info().sourceSha256; !image->sha256.empty() && image->sha256 != hash) {
            image->state = LoadState::missing;
            image->error = tr("The file is not the one the session was made with: its content has changed.");
            Q_EMIT sourceMissing(imageId);
            Q_EMIT imageChanged(imageId);
        } else {
            const bool again = image->width > 0;  // it was put aside, and is told of already
            image->sha256 = hash;
            image->state = LoadState::ready;
            image->earlier = answer->earlier;
            image->fileSpacing = answer->image.info().spacing;
            image->image = calibrated(*image, answer->image);
            image->pyramid = answer->pyramid;
            image->thumbnail = answer->thumbnail;
            image->width = answer->image.width();
            image->height = answer->image.height();
            putAside();
            Q_EMIT imageChanged(imageId);
            QStringList leftOut;
            for (const Text& text : answer->image.info().leftOut)
                leftOut << QStringLiteral("%1: %2").arg(image->name, coreText(text));
            if (!again && !leftOut.isEmpty()) Q_EMIT noticed(leftOut.join('\n'));
            if (imageId == currentId_) {
                findRetina(imageId, image->image);
                makeStored(*image);
            }
        }
    }
    loadNext();
}

void Session::loadFailed(OpenImage& image, const Error& error) {
    const int id = image.id;
    image.error = errorText(error);
    image.state = LoadState::failed;
    if (error.code == ErrorCode::cancelled) return;
    // One that the session knows well keeps its place, until its file is found again.
    if (!image.sha256.empty()) {
        image.state = LoadState::missing;
        Q_EMIT sourceMissing(id);
        Q_EMIT imageChanged(id);
        return;
    }
    Q_EMIT failed(tr("%1 could not be opened").arg(image.name), image.error);
    remove(id, {});
}

// The picture is on the screen already; its field of view is found meanwhile.
void Session::findRetina(int imageId, const Image& image) {
    if (image.fieldOfView()) return;
    bridge_.start<Image>(
        Lane::io, "Find the retina", [image](const JobContext&) -> Result<Image> { return withFieldOfView(image); },
        [this, imageId](Result<Image> answer) {
            OpenImage* open = found(imageId);
            if (!answer || !open || open->image.empty()) return;
            open->image = calibrated(*open, *answer);
            Q_EMIT imageChanged(imageId);
        });
}

void Session::setTypedSpacing(int imageId, const std::optional<PixelSpacing>& spacing) {
    OpenImage* open = found(imageId);
    if (!open) return;
    open->typedSpacing = spacing;
    if (!open->image.empty()) open->image = calibrated(*open, open->image);
    Q_EMIT spacingTyped(imageId);
    Q_EMIT imageChanged(imageId);
}

// Pixels of photographs that were not used lately are dropped and read again when they are wanted.
void Session::putAside() {
    // A result that is only known by its pipeline needs no pixels before it is looked at.
    const auto needed = [this](const auto& entry) {
        return entry->ready() || !entry->stored || entry->id == runningResult_ ||
               std::find(waiting_.begin(), waiting_.end(), entry->id) != waiting_.end();
    };
    for (const auto& image : images_) {
        if (image->state != LoadState::ready || image->id == currentId_) continue;
        if (std::any_of(image->results.begin(), image->results.end(), needed)) continue;
        const auto place = std::find(recent_.begin(), recent_.end(), image->id);
        if (place != recent_.end() && recent_.end() - place <= static_cast<std::ptrdiff_t>(kKeepLoaded)) continue;
        image->state = LoadState::waiting;
        image->image = Image();
        image->pyramid.reset();
    }
}

}  // namespace fovea
