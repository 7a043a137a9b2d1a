// The results' half of Session: running, showing, saving.
#include <QFileInfo>
#include <algorithm>

#include "core/jobs/synthesize_job.h"
#include "core/jobs/track_job.h"
#include "ui/model/labels.h"
#include "ui/model/method_choice.h"
#include "ui/model/session.h"

namespace fovea {

Status Session::run(const std::string& methodId, const ParamSet& parameters) {
    OpenImage* image = found(currentId_);
    if (!image || image->state != LoadState::ready) return fail(ErrorCode::usage, "open a photograph first");
    const MethodInfo* info = methodInfo(registry_, methodId);
    if (!info || info->kind() == MethodKind::pair) return propagate(registry_.find(methodId));
    Pipeline pipeline{{{methodId, info->version, parameters}}};
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
    entry->task = info->task;
    if (const auto method = registry_.find(methodId)) entry->scale = (*method)->scale(parameters);
    makeRoom(*image, entry->id);
    runningResult_ = entry->id;
    entry->job = bridge_.start<Finished>(
        Lane::compute, info->title,
        [input = image->image, pipeline, registry = registry_, runOptions = options](const JobContext& context) {
            return made(input, pipeline, registry, runOptions, context);
        },
        [this, imageId = image->id, resultId = entry->id](Result<Finished> answer) {
            finished(imageId, resultId, std::move(answer));
        });
    runningJob_ = entry->job.id();
    image->results.push_back(std::move(entry));
    Q_EMIT resultsChanged();
    return {};
}

Result<Session::Finished> Session::made(const Image& image, const Pipeline& pipeline, const MethodRegistry& registry,
                                        const RunOptions& options, const JobContext& context) {
    Finished done;
    const PipelineStep& step = pipeline.steps.front();
    if (const auto method = registry.findGraph(step.methodId)) {
        const TrackJob job{.method = *method, .parameters = step.parameters, .seeds = {}, .options = options};
        FOVEA_TRY(Tracked tracked, trackImage(image, job, context));
        done.restored = std::make_shared<const Restored>(std::move(tracked.drawn));
        done.graph = std::make_shared<const VesselGraph>(std::move(tracked.graph));
    } else {
        FOVEA_TRY(Restored restored, restoreImage(image, pipeline, registry, options, context));
        done.restored = std::make_shared<const Restored>(std::move(restored));
    }
    FOVEA_CHECK(context.check());
    const auto* picture = std::get_if<Image>(&done.restored->value);
    done.pyramid = picture ? pyramidOf(*picture) : pyramidOf(std::get<Map>(done.restored->value));
    return done;
}

Status Session::synthesize(const std::string& methodId, const ParamSet& parameters, const QString& folder) {
    if (running()) return fail(ErrorCode::usage, "another run is going on; cancel it or wait for its end");
    FOVEA_TRY(const std::shared_ptr<const PairMethod> method, registry_.findPair(methodId));
    const std::int64_t size = parameters.integer("size");
    std::uint64_t seed = 1;
    PairFiles files = pairFiles(folder.toStdString(), seed, size);
    for (Status free = checkNewPair(files); !free; free = checkNewPair(files)) {
        // A folder that cannot be looked into has no free seed at all.
        if (free.error().code != ErrorCode::outputExists) return free;
        files = pairFiles(folder.toStdString(), ++seed, size);
    }
    pairJob_ = bridge_.start<bool>(
        Lane::compute, method->info().title,
        [method, seed, parameters, runOptions = options, files](const JobContext& context) -> Result<bool> {
            FOVEA_TRY([[maybe_unused]] const StepRecord record, synthesizePair(*method, seed, parameters, runOptions, files, context));
            return true;
        },
        [this, files, seed](Result<bool> answer) {
            pairJob_.reset();
            Q_EMIT resultsChanged();
            const QString name = QString::fromStdString(files.image.filename().string());
            if (answer) {
                Q_EMIT noticed(tr("%1 was made with seed %2; its vessel label is %3.")
                                   .arg(name)
                                   .arg(seed)
                                   .arg(QString::fromStdString(files.label.string())));
                open({QString::fromStdString(files.image.string())});
            } else if (answer.error().code == ErrorCode::cancelled) {
                Q_EMIT noticed(tr("The making of %1 was cancelled; nothing was written.").arg(name));
            } else {
                Q_EMIT failed(tr("%1 was not made").arg(name), QString::fromStdString(answer.error().message));
            }
        });
    Q_EMIT resultsChanged();
    return {};
}

void Session::cancelRun() {
    if (pairJob_) pairJob_->cancel();
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
        entry->graph = answer->graph;
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
        [restored = entry->restored, graph = entry->graph, target, mark, inputs,
         why = reason.toStdString()](const JobContext&) -> Result<bool> {
            Restored copy = *restored;
            if (mark == Mark::none && !why.empty()) copy.record["mark_omitted_because"] = why;
            FOVEA_CHECK(graph ? saveTracked({*graph, std::move(copy)}, target, mark, inputs)
                              : saveRestored(copy, target, mark, inputs));
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
