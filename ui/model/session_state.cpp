// The session as values: what a session file keeps, and going back to it.
#include <QFileInfo>
#include <algorithm>

#include "ui/model/labels.h"
#include "ui/model/method_choice.h"
#include "ui/model/session.h"

namespace fovea {

SessionContent Session::content() const {
    SessionContent all;
    for (const auto& image : images_) {
        PhotographContent photograph{image->id, image->path, image->name, image->sha256, image->bytes, {}, image->typedSpacing};
        for (const auto& entry : image->results) {
            // A run that is not done yet is none; what it took the place of is as good as shown.
            if (!entry->ready() && !entry->stored) continue;
            const ResultEntry* taker = image->result(entry->gaveWayTo);
            const bool shown = entry->shown || (taker && !taker->ready() && !taker->stored);
            photograph.results.push_back({entry->id, entry->pipeline, entry->options, shown});
        }
        all.push_back(std::move(photograph));
    }
    return all;
}

void Session::put(const PhotographContent& wanted, std::size_t place) {
    set(wanted, place);
    Q_EMIT imagesChanged();
    Q_EMIT resultsChanged();
    loadNext();
}

void Session::put(const SessionContent& all, int current, const std::set<int>& absent) {
    for (const PhotographContent& wanted : all) set(wanted, images_.size());
    for (const int id : absent)
        if (OpenImage* image = found(id)) {
            image->state = LoadState::missing;
            image->error = tr("There is no file %1 any more.").arg(image->path);
        }
    Q_EMIT imagesChanged();
    Q_EMIT resultsChanged();
    setCurrent(find(current) ? current : all.empty() ? 0 : all.front().id);
    for (const int id : absent) Q_EMIT sourceMissing(id);
}

void Session::set(const PhotographContent& wanted, std::size_t place) {
    OpenImage* image = found(wanted.id);
    if (!image) {
        auto made = std::make_unique<OpenImage>();
        image = made.get();
        image->id = wanted.id;
        image->sha256 = wanted.sha256;
        image->bytes = wanted.bytes;
        image->typedSpacing = wanted.typedSpacing;
        nextId_ = std::max(nextId_, wanted.id + 1);
        images_.insert(images_.begin() + static_cast<std::ptrdiff_t>(std::min(place, images_.size())), std::move(made));
    } else if (image->path != wanted.path) {
        image->state = LoadState::waiting;
    }
    image->path = wanted.path;
    image->name = wanted.name;

    std::vector<std::unique_ptr<ResultEntry>> before = std::move(image->results);
    image->results.clear();
    for (const ResultContent& result : wanted.results) {
        const auto old = std::find_if(before.begin(), before.end(), [&](const auto& each) { return each && each->id == result.id; });
        if (old != before.end()) {
            (*old)->shown = result.shown;
            image->results.push_back(std::move(*old));
        } else {
            image->results.push_back(storedResult(result));
        }
    }
    // What runs or waits is left alone; what is there and not wanted goes.
    for (auto& entry : before) {
        if (!entry) continue;
        if (!entry->ready() && !entry->stored)
            image->results.push_back(std::move(entry));
        else if (entry->id == runningResult_)
            entry->job.cancel();
        else
            std::erase(waiting_, entry->id);
    }
    makeStored(*image);
}

std::unique_ptr<ResultEntry> Session::storedResult(const ResultContent& result) {
    auto entry = std::make_unique<ResultEntry>();
    entry->id = result.id;
    entry->pipeline = result.pipeline;
    entry->options = result.options;
    entry->shown = result.shown;
    entry->stored = true;
    nextId_ = std::max(nextId_, result.id + 1);
    if (const MethodInfo* info = methodInfo(registry_, result.pipeline.steps.back().methodId)) entry->task = info->task;
    if (const auto scale = scaleOf(result.pipeline, registry_)) entry->scale = *scale;
    return entry;
}

// Results of the current photograph that a session file or undo says there are, and that are to be seen: from memory if
// they are there, else they are run.
void Session::makeStored(OpenImage& image) {
    if (image.id != currentId_ || image.image.empty()) return;
    bool added = false;
    for (const auto& entry : image.results) {
        if (!entry->stored || entry->ready() || !entry->error.isEmpty() || entry->id == runningResult_) continue;
        // Vessel maps are also laid over the pictures when they are no view.
        if (!entry->shown && entry->task != Task::segment && entry->task != Task::track) continue;
        if (std::find(waiting_.begin(), waiting_.end(), entry->id) != waiting_.end()) continue;
        if (const auto known = memory_.find(ResultMemory::keyOf(image.image, entry->pipeline, entry->options))) {
            entry->restored = known->restored;
            entry->pyramid = known->pyramid;
            entry->graph = known->graph;
        } else {
            waiting_.push_back(entry->id);
        }
        added = true;
    }
    if (!added) return;
    startNext();
    Q_EMIT resultsChanged();
}

void Session::take(int imageId) { remove(imageId, {}); }

void Session::clear() {
    cancelAllRuns();
    images_.clear();
    recent_.clear();
    currentId_ = 0;
    Q_EMIT currentChanged();
    Q_EMIT imagesChanged();
    Q_EMIT resultsChanged();
}

void Session::setSource(int imageId, const QString& path, const std::string& sha256) {
    OpenImage* image = found(imageId);
    if (!image || image->state == LoadState::loading) return;
    image->path = path;
    image->name = QFileInfo(path).fileName();
    image->sha256 = sha256;
    image->state = LoadState::waiting;
    image->error.clear();
    Q_EMIT imagesChanged();
    Q_EMIT imageChanged(imageId);
    loadNext();
}

void Session::openBytes(const QString& name, std::shared_ptr<const Bytes> bytes) {
    auto image = std::make_unique<OpenImage>();
    const int id = image->id = nextId_++;
    image->name = name;
    image->bytes = std::move(bytes);
    images_.push_back(std::move(image));
    Q_EMIT edited([name] { return tr("Open %1").arg(name); });
    Q_EMIT imagesChanged();
    setCurrent(id);
}

}  // namespace fovea
