// The results' half of Session: making up, showing, saving. Running is in session_queue.cpp.
#include <QFileInfo>
#include <algorithm>

#include "core/jobs/command_line.h"
#include "core/jobs/synthesize_job.h"
#include "core/jobs/track_job.h"
#include "ui/model/labels.h"
#include "ui/model/method_choice.h"
#include "ui/model/session.h"
#include "ui/model/translation.h"

namespace fovea {

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
    synthesis_ = Synthesis{.name = QString::fromStdString(methodId)};
    pairJob_ = bridge_.start<bool>(
        Lane::compute, method->info().title,
        [method, seed, parameters, runOptions = options, files](const JobContext& context) -> Result<bool> {
            FOVEA_TRY([[maybe_unused]] const StepRecord record, synthesizePair(*method, seed, parameters, runOptions, files, context));
            return true;
        },
        [this, files, seed, again = SynthesisRun{methodId, parameters, seed, options, folder.toStdString()}](Result<bool> answer) {
            pairJob_.reset();
            synthesis_.reset();
            startNext();
            Q_EMIT resultsChanged();
            const QString name = QString::fromStdString(files.image.filename().string());
            if (answer) {
                Q_EMIT noticed(tr("%1 was made with seed %2; its vessel label is %3.")
                                   .arg(name)
                                   .arg(seed)
                                   .arg(QString::fromStdString(files.label.string())));
                open({QString::fromStdString(files.image.string())});
                if (OpenImage* made = found(currentId_))
                    if (const auto line = commandLineOf(again, registry_)) made->commandLine = *line;
            } else if (answer.error().code == ErrorCode::cancelled) {
                Q_EMIT noticed(tr("The making of %1 was cancelled; nothing was written.").arg(name));
            } else {
                Q_EMIT failed(tr("%1 was not made").arg(name), errorText(answer.error()));
            }
        });
    Q_EMIT resultsChanged();
    return {};
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
        entry->gaveWayTo = keep;
        --others;
    }
}

void Session::showResult(int resultId) {
    OpenImage* image = found(currentId_);
    ResultEntry* entry = foundResult(resultId);
    if (!image || !entry || entry->shown) return;
    makeRoom(*image, resultId);
    entry->shown = true;
    entry->error.clear();
    Q_EMIT edited([label = labelOf(*entry)] { return tr("Show %1").arg(label); });
    Q_EMIT resultsChanged();
    makeStored(*image);
}

void Session::hideResult(int resultId) {
    ResultEntry* entry = foundResult(resultId);
    if (!entry || !entry->shown) return;
    entry->shown = false;
    Q_EMIT edited([label = labelOf(*entry)] { return tr("Hide %1").arg(label); });
    Q_EMIT resultsChanged();
}

void Session::closeResult(int resultId) {
    ResultEntry* entry = foundResult(resultId);
    if (!entry) return;
    if (!entry->ready() && !entry->stored) {
        cancelResult(resultId);
        return;
    }
    const StepName name = [label = labelOf(*entry)] { return tr("Close %1").arg(label); };
    if (resultId == runningResult_) cancelRun();
    std::erase(waiting_, resultId);
    for (const auto& image : images_)
        std::erase_if(image->results, [&](const auto& other) { return other->id == resultId; });
    Q_EMIT edited(name);
    Q_EMIT resultsChanged();
}

void Session::save(int resultId, const QString& path, Mark mark, const QString& reason) {
    const ResultEntry* entry = result(resultId);
    if (!entry || !entry->ready()) return;
    // The photograph in memory comes from one of these files; none of them may be the target.
    std::vector<std::filesystem::path> inputs;
    for (const auto& image : images_)
        if (!image->path.isEmpty()) inputs.emplace_back(image->path.toStdString());
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
        [this, path, resultId](Result<bool> answer) {
            if (ResultEntry* written = foundResult(resultId); written && answer) written->saved = true;
            if (answer)
                Q_EMIT saved(path);
            else
                Q_EMIT failed(tr("%1 was not saved").arg(QFileInfo(path).fileName()), errorText(answer.error()));
        });
}

}  // namespace fovea
