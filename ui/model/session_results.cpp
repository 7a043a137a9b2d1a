// The results' half of Session: running, showing, saving.
#include <QFileInfo>
#include <algorithm>

#include "ui/model/labels.h"
#include "ui/model/session.h"

namespace fovea {

Status Session::run(const std::string& methodId, const ParamSet& parameters) {
    OpenImage* image = found(currentId_);
    if (!image || image->state != LoadState::ready) return fail(ErrorCode::usage, "open a photograph first");
    FOVEA_TRY(const std::shared_ptr<const Method> method, registry_.find(methodId));
    Pipeline pipeline{{{methodId, method->info().version, parameters}}};
    for (const auto& entry : image->results) {
        if (entry->pipeline.toJson() != pipeline.toJson()) continue;
        showResult(entry->id);
        Q_EMIT noticed(tr("%1 of %2 is here already.").arg(labelOf(*entry), image->name));
        return {};
    }
    if (running()) return fail(ErrorCode::usage, "another run is going on; cancel it or wait for its end");

    auto entry = std::make_unique<ResultEntry>();
    entry->id = nextId_++;
    entry->pipeline = pipeline;
    entry->task = method->info().task;
    entry->scale = method->scale(parameters);
    makeRoom(*image, entry->id);
    runningResult_ = entry->id;
    entry->job = bridge_.start<Finished>(
        Lane::compute, method->info().title,
        [input = image->image, pipeline, registry = registry_,
         runOptions = options](const JobContext& context) -> Result<Finished> {
            FOVEA_TRY(Restored restored, restoreImage(input, pipeline, registry, runOptions, context));
            FOVEA_CHECK(context.check());
            Finished done;
            done.restored = std::make_shared<const Restored>(std::move(restored));
            const auto* picture = std::get_if<Image>(&done.restored->value);
            done.pyramid = picture ? pyramidOf(*picture) : pyramidOf(std::get<Map>(done.restored->value));
            return done;
        },
        [this, imageId = image->id, resultId = entry->id](Result<Finished> answer) {
            finished(imageId, resultId, std::move(answer));
        });
    runningJob_ = entry->job.id();
    image->results.push_back(std::move(entry));
    Q_EMIT resultsChanged();
    return {};
}

void Session::cancelRun() {
    if (ResultEntry* entry = foundResult(runningResult_)) entry->job.cancel();
}

void Session::finished(int imageId, int resultId, Result<Finished> answer) {
    if (runningResult_ == resultId) runningResult_ = 0;
    OpenImage* image = found(imageId);
    ResultEntry* entry = foundResult(resultId);
    if (!image || !entry) {
        Q_EMIT resultsChanged();
        return;
    }
    const QString label = labelOf(*entry);
    if (answer) {
        entry->restored = answer->restored;
        entry->pyramid = answer->pyramid;
        for (const std::string& notice : entry->restored->notices()) Q_EMIT noticed(QString::fromStdString(notice));
        Q_EMIT resultsChanged();
        Q_EMIT runEnded(resultId);
        return;
    }
    std::erase_if(image->results, [&](const auto& other) { return other->id == resultId; });
    Q_EMIT resultsChanged();
    if (answer.error().code == ErrorCode::cancelled)
        Q_EMIT noticed(tr("%1 of %2 was cancelled; nothing was changed.").arg(label, image->name));
    else
        Q_EMIT failed(tr("%1 of %2 failed").arg(label, image->name), QString::fromStdString(answer.error().message));
}

void Session::onJob(const JobEvent& event) {
    if (event.id != runningJob_ || event.state != JobState::running) return;
    ResultEntry* entry = foundResult(runningResult_);
    if (!entry) return;
    entry->fraction = event.fraction;
    entry->stage = QString::fromStdString(event.stage);
    entry->remainingSeconds = event.remainingSeconds;
    Q_EMIT resultProgress(entry->id);
}

std::vector<const ResultEntry*> Session::shownResults() const {
    std::vector<const ResultEntry*> shown;
    if (const OpenImage* image = current())
        for (const auto& entry : image->results)
            if (entry->shown) shown.push_back(entry.get());
    return shown;
}

void Session::makeRoom(OpenImage& image, int keep) {
    int others = 0;
    for (const auto& entry : image.results) others += entry->shown && entry->id != keep;
    for (const auto& entry : image.results) {
        if (others < kMaxShownResults) return;
        if (!entry->shown || entry->id == keep) continue;
        entry->shown = false;
        --others;
    }
}

void Session::showResult(int resultId) {
    OpenImage* image = found(currentId_);
    ResultEntry* entry = foundResult(resultId);
    if (!image || !entry || entry->shown) return;
    makeRoom(*image, resultId);
    entry->shown = true;
    Q_EMIT resultsChanged();
}

void Session::hideResult(int resultId) {
    ResultEntry* entry = foundResult(resultId);
    if (!entry || !entry->shown) return;
    entry->shown = false;
    Q_EMIT resultsChanged();
}

void Session::closeResult(int resultId) {
    if (resultId == runningResult_) {
        cancelRun();
        return;
    }
    for (const auto& image : images_)
        std::erase_if(image->results, [&](const auto& entry) { return entry->id == resultId; });
    Q_EMIT resultsChanged();
}

void Session::save(int resultId, const QString& path, Mark mark, const QString& reason) {
    const ResultEntry* entry = result(resultId);
    if (!entry || !entry->ready()) return;
    // The photograph in memory comes from one of these files; none of them may be the target.
    std::vector<std::filesystem::path> inputs;
    for (const auto& image : images_) inputs.emplace_back(image->path.toStdString());
    const std::filesystem::path target = path.toStdString();
    bridge_.start<bool>(
        Lane::io, "Save " + target.filename().string(),
        [restored = entry->restored, target, mark, inputs,
         why = reason.toStdString()](const JobContext&) -> Result<bool> {
            Restored copy = *restored;
            if (mark == Mark::none) copy.record["mark_omitted_because"] = why;
            FOVEA_CHECK(saveRestored(copy, target, mark, inputs));
            return true;
        },
        [this, path](Result<bool> answer) {
            if (answer)
                Q_EMIT saved(path);
            else
                Q_EMIT failed(tr("%1 was not saved").arg(QFileInfo(path).fileName()),
                              QString::fromStdString(answer.error().message));
        });
}

}  // namespace fovea
