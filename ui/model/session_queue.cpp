// Running methods: one at a time, in the order in which they were asked for, with measuring in between.
#include <algorithm>

#include "core/jobs/track_job.h"
#include "core/methods/finish.h"
#include "core/methods/graph_method.h"
#include "ui/model/labels.h"
#include "ui/model/method_choice.h"
#include "ui/model/session.h"
#include "ui/model/translation.h"

namespace fovea {

namespace {

// Beside what a method says it takes, the window makes a copy of the result for drawing: 4 bytes a pixel and a third.
constexpr double kDrawingFactor = 0.45;

bool sameOptions(const RunOptions& a, const RunOptions& b) {
    return a.device == b.device && a.precision == b.precision && a.threads == b.threads && a.tilePx == b.tilePx;
}

}  // namespace

Status Session::run(const std::string& methodId, const ParamSet& parameters) {
    const MethodInfo* info = methodInfo(registry_, methodId);
    if (!info || info->kind() == MethodKind::pair) return propagate(registry_.find(methodId));
    return run(Pipeline{{{methodId, info->version, parameters}}});
}

Status Session::run(const Pipeline& pipeline) {
    OpenImage* image = found(currentId_);
    if (!image || image->state != LoadState::ready) return fail(ErrorCode::usage, "open a photograph first");
    for (const auto& entry : image->results) {
        if (entry->pipeline.toJson() != pipeline.toJson() || !sameOptions(entry->options, options)) continue;
        showResult(entry->id);
        Q_EMIT noticed(entry->ready() ? tr("%1 of %2 is here already.").arg(labelOf(*entry), image->name)
                                      : tr("%1 of %2 is being made already.").arg(labelOf(*entry), image->name));
        return {};
    }
    FOVEA_TRY(Wish wish, wishFor(*image, pipeline));
    enqueue(*image, std::move(wish));
    if (const ResultEntry& entry = *image->results.back(); entry.ready()) Q_EMIT edited(runName(entry));
    startNext();
    Q_EMIT resultsChanged();
    return {};
}

Status Session::runAll(Task task) {
    OpenImage* image = found(currentId_);
    if (!image || image->state != LoadState::ready) return fail(ErrorCode::usage, "open a photograph first");
    const std::vector<const MethodInfo*> infos = methodsOf(registry_, task);
    if (infos.empty() || kindOf(task) == MethodKind::pair)
        return fail(ErrorCode::usage, "this task has no method that is done to a photograph");
    for (const MethodInfo* info : infos) {
        Pipeline pipeline{{{info->id, info->version, info->schema.defaults()}}};
        const bool here = std::any_of(image->results.begin(), image->results.end(), [&](const auto& entry) {
            return entry->pipeline.toJson() == pipeline.toJson() && sameOptions(entry->options, options);
        });
        if (here) continue;
        Result<Wish> wish = wishFor(*image, std::move(pipeline));
        if (!wish) {
            skipped_ << tr("%1 (%2)").arg(QString::fromStdString(info->id), errorText(wish.error()));
            continue;
        }
        wish->oneOfAll = true;
        enqueue(*image, std::move(*wish));
        if (const ResultEntry& entry = *image->results.back(); entry.ready()) Q_EMIT edited(runName(entry));
    }
    startNext();
    Q_EMIT resultsChanged();
    if (!running()) tellSkipped();
    return {};
}

Result<Session::Wish> Session::wishFor(const OpenImage& image, Pipeline pipeline) const {
    if (pipeline.steps.empty()) return fail(ErrorCode::configuration, "there is no step to run");
    Wish wish{.pipeline = std::move(pipeline)};
    double factor = 1;
    for (const PipelineStep& step : wish.pipeline.steps) {
        wish.last = methodInfo(registry_, step.methodId);
        if (!wish.last) return propagate(registry_.find(step.methodId));
        factor = std::max(factor, wish.last->traits.memoryFactor);
    }
    FOVEA_TRY(wish.scale, scaleOf(wish.pipeline, registry_));
    FOVEA_CHECK(checkMemory(image.image, wish.scale, factor + kDrawingFactor));
    return wish;
}

// As many as there is room for are shown; when all methods were asked for, the others wait in the list of results.
void Session::enqueue(OpenImage& image, Wish wish) {
    auto entry = std::make_unique<ResultEntry>();
    entry->id = nextId_++;
    entry->pipeline = std::move(wish.pipeline);
    entry->task = wish.last->task;
    entry->scale = wish.scale;
    entry->options = options;
    entry->oneOfAll = wish.oneOfAll;
    const auto shown = std::count_if(image.results.begin(), image.results.end(), [](const auto& each) { return each->shown; });
    if (!wish.oneOfAll)
        makeRoom(image, entry->id);
    else
        entry->shown = shown < kMaxShownResults;
    if (const auto before = memory_.find(ResultMemory::keyOf(image.image, entry->pipeline, options))) {
        entry->restored = before->restored;
        entry->pyramid = before->pyramid;
        entry->graph = before->graph;
        if (!wish.oneOfAll)
            Q_EMIT noticed(tr("%1 was computed before from the same file; that result is shown.").arg(labelOf(*entry)));
    } else {
        waiting_.push_back(entry->id);
    }
    image.results.push_back(std::move(entry));
}

void Session::startNext() {
    if (runningResult_ || pairJob_ || waiting_.empty()) return;
    const int resultId = waiting_.front();
    waiting_.pop_front();
    ResultEntry* entry = foundResult(resultId);
    const auto owner = std::find_if(images_.begin(), images_.end(), [&](const auto& i) { return i->result(resultId); });
    if (!entry || owner == images_.end()) return startNext();
    runningResult_ = resultId;
    const MethodInfo* info = methodInfo(registry_, entry->pipeline.steps.back().methodId);
    entry->job = bridge_.start<Finished>(
        Lane::compute, info ? info->title : std::string("Run"),
        [wanted = Wanted{(*owner)->image, (*owner)->earlier, entry->pipeline, beforeTracking(**owner, *entry)}, registry = registry_,
         runOptions = entry->options](const JobContext& context) { return made(wanted, registry, runOptions, context); },
        [this, imageId = (*owner)->id, resultId](Result<Finished> answer) { finished(imageId, resultId, std::move(answer)); });
    runningJob_ = entry->job.id();
}

// A picture whose vessels are to be followed is mostly one that is seen already.
std::shared_ptr<const Restored> Session::beforeTracking(const OpenImage& image, const ResultEntry& entry) {
    if (!makesGraph(entry.pipeline, registry_) || entry.pipeline.steps.size() < 2) return nullptr;
    Pipeline before = entry.pipeline;
    before.steps.pop_back();
    const auto known = memory_.find(ResultMemory::keyOf(image.image, before, entry.options));
    return known ? known->restored : nullptr;
}

Result<Session::Finished> Session::made(const Wanted& wanted, const MethodRegistry& registry, const RunOptions& options,
                                        const JobContext& context) {
    Finished done;
    const auto kept = [&](Restored restored) {
        if (wanted.earlier) joinEarlierWork(*wanted.earlier, restored);
        return std::make_shared<const Restored>(std::move(restored));
    };
    if (makesGraph(wanted.pipeline, registry)) {
        const TrackJob job{.pipeline = wanted.pipeline,
                           .options = std::vector<RunOptions>(wanted.pipeline.steps.size(), options),
                           .mark = Mark::none,
                           .recorded = {}};
        FOVEA_TRY(Tracked tracked, trackImage(wanted.image, job, registry, context, wanted.before.get()));
        done.restored = kept(std::move(tracked.drawn));
        done.graph = std::make_shared<const VesselGraph>(std::move(tracked.graph));
    } else {
        FOVEA_TRY(Restored restored, restoreImage(wanted.image, wanted.pipeline, registry, options, context));
        done.restored = kept(std::move(restored));
    }
    FOVEA_CHECK(context.check());
    const auto* picture = std::get_if<Image>(&done.restored->value);
    done.pyramid = picture ? pyramidOf(*picture) : pyramidOf(std::get<Map>(done.restored->value));
    return done;
}

void Session::finished(int imageId, int resultId, Result<Finished> answer) {
    if (runningResult_ == resultId) runningResult_ = 0;
    OpenImage* image = found(imageId);
    ResultEntry* entry = foundResult(resultId);
    startNext();
    if (!image || !entry) {
        Q_EMIT resultsChanged();
    } else if (answer) {
        entry->restored = answer->restored;
        entry->pyramid = answer->pyramid;
        entry->graph = answer->graph;
        memory_.keep(ResultMemory::keyOf(image->image, entry->pipeline, entry->options), *answer);
        // Together, as one notice takes the place of the other.
        QStringList notices;
        for (const Text& notice : entry->restored->notices()) notices << coreText(notice);
        if (!notices.isEmpty()) Q_EMIT noticed(notices.join('\n'));
        if (!entry->stored) Q_EMIT edited(runName(*entry));
        Q_EMIT resultsChanged();
        Q_EMIT runEnded(resultId);
    } else if (entry->stored) {
        // It keeps its place, and is tried again when it is shown again.
        entry->error = errorText(answer.error());
        entry->shown = entry->shown && answer.error().code != ErrorCode::cancelled;
        Q_EMIT resultsChanged();
        failedRun(labelOf(*entry), *image, *entry, answer.error());
    } else {
        const ResultEntry gone = *entry;
        giveBack(*image, resultId);
        Q_EMIT resultsChanged();
        failedRun(labelOf(gone), *image, gone, answer.error());
    }
    if (!running()) tellSkipped();
}

void Session::failedRun(const QString& label, const OpenImage& image, const ResultEntry& entry, const Error& error) {
    if (error.code == ErrorCode::cancelled)
        Q_EMIT noticed(tr("%1 of %2 was cancelled; nothing was changed.").arg(label, image.name));
    else if (entry.oneOfAll && error.code == ErrorCode::unavailable)
        skipped_ << label;
    else
        Q_EMIT failed(tr("%1 of %2 failed").arg(label, image.name), errorText(error));
}

void Session::tellSkipped() {
    if (skipped_.isEmpty()) return;
    const QStringList skipped = std::exchange(skipped_, {});
    Q_EMIT noticed(tr("%n methods were left out, as their models are missing or their results would not fit: %1", nullptr,
                      static_cast<int>(skipped.size()))
                       .arg(skipped.join(QStringLiteral(", "))));
}

StepName Session::runName(const ResultEntry& entry) {
    return [label = labelOf(entry)] { return tr("Run %1").arg(label); };
}

void Session::cancelRun() {
    if (pairJob_) pairJob_->cancel();
    if (ResultEntry* entry = foundResult(runningResult_)) entry->job.cancel();
}

void Session::cancelResult(int resultId) {
    if (resultId == runningResult_) {
        cancelRun();
        return;
    }
    if (std::erase(waiting_, resultId) == 0) return;
    for (const auto& image : images_)
        if (image->result(resultId)) giveBack(*image, resultId);
    Q_EMIT resultsChanged();
}

void Session::cancelAllRuns() {
    for (const int id : std::exchange(waiting_, {}))
        for (const auto& image : images_)
            if (image->result(id)) giveBack(*image, id);
    cancelRun();
    Q_EMIT resultsChanged();
}

// A run that comes to nothing leaves the views as they were. One that the session knows already is only hidden.
void Session::giveBack(OpenImage& image, int resultId) {
    if (ResultEntry* entry = foundResult(resultId); entry && entry->stored) {
        entry->shown = false;
        return;
    }
    for (const auto& entry : image.results)
        if (entry->gaveWayTo == resultId) entry->shown = true;
    std::erase_if(image.results, [&](const auto& entry) { return entry->id == resultId; });
}

void Session::onJob(const JobEvent& event) {
    if (event.state != JobState::running) return;
    if (pairJob_ && event.id == pairJob_->id()) {
        synthesis_->fraction = event.fraction;
        synthesis_->stage = stageText(event.stage);
        synthesis_->remainingSeconds = event.remainingSeconds;
        Q_EMIT synthesisProgress();
        return;
    }
    if (event.id != runningJob_) return;
    ResultEntry* entry = foundResult(runningResult_);
    if (!entry) return;
    entry->fraction = event.fraction;
    entry->stage = stageText(event.stage);
    entry->remainingSeconds = event.remainingSeconds;
    Q_EMIT resultProgress(entry->id);
}

}  // namespace fovea
