#include "ui/model/batch_model.h"

#include <QFileInfo>
#include <algorithm>

#include "core/jobs/batch_resume.h"
#include "ui/model/labels.h"
#include "ui/model/translation.h"

namespace fovea {

BatchModel::BatchModel(const MethodRegistry& registry, JobBridge& bridge, QObject* parent)
    : QObject(parent), registry_(registry), bridge_(bridge) {
    connect(&bridge_, &JobBridge::jobChanged, this, &BatchModel::onJob);
}

Status BatchModel::start(const BatchWish& wish) {
    if (running_) return fail(ErrorCode::usage, "a batch is running; cancel it or wait for its end");
    if (wish.inputs.isEmpty()) return fail(ErrorCode::usage, "there is no photograph to work on");
    if (wish.folder.isEmpty()) return fail(ErrorCode::usage, "choose a folder for the results");
    FOVEA_TRY(const Pipeline checked, parsePipeline(wish.pipeline.toJson(), registry_, "the steps"));
    FOVEA_CHECK(scaleOf(checked, registry_));
    FOVEA_TRY(const auto last, registry_.find(checked.steps.back().methodId));
    BatchRequest request{.output = wish.folder.toStdString() + "/",
                         .folders = FolderInputs::searched,
                         .formats = makesMap(last->info().task) ? OutputFormats::pngOnly : OutputFormats::pngOrTiff};
    for (const QString& input : wish.inputs) request.inputs.emplace_back(input.toStdString());
    FOVEA_TRY(BatchPlan plan, planBatch(request));
    FOVEA_CHECK(makeOutputFolder(plan));
    plan_ = std::move(plan);
    job_ = {.pipeline = checked, .options = std::vector<RunOptions>(checked.steps.size(), wish.options), .mark = wish.mark, .recorded = {}};
    files_.clear();
    for (const BatchItem& item : plan_.items)
        files_.push_back({QString::fromStdString(item.input.filename().string()), QString::fromStdString(item.input.string()),
                          QString::fromStdString(item.output.string()), BatchState::waiting, {}, 0});
    running_ = true;
    stopping_ = false;
    current_ = -1;
    clock_.start();
    Q_EMIT changed();
    next();
    return {};
}

void BatchModel::next() {
    ++current_;
    if (stopping_ || current_ >= static_cast<int>(plan_.items.size())) {
        end();
        return;
    }
    part_ = 0;
    files_[static_cast<std::size_t>(current_)].state = BatchState::running;
    Q_EMIT fileChanged(current_);
    BatchItem item = plan_.items[static_cast<std::size_t>(current_)];
    handle_ = bridge_.start<Answer>(
        Lane::compute, "Batch " + item.input.filename().string(),
        [item, filesRead = plan_.filesRead, job = job_, registry = registry_](const JobContext& context) mutable -> Result<Answer> {
            QElapsedTimer clock;
            clock.start();
            // What is there already may be this very result, from a run that was stopped.
            if (item.ready || item.ready.error().code == ErrorCode::outputExists) {
                FOVEA_TRY(const bool done, isDone(item, job));
                if (done) return Answer{.before = true, .seconds = 0, .notices = {}};
            }
            FOVEA_TRY(const FileResult result, restoreFile(item, filesRead, job, registry, context));
            return Answer{.before = false, .seconds = static_cast<double>(clock.elapsed()) / 1000, .notices = result.notices};
        },
        [this, index = current_](Result<Answer> answer) { answered(index, std::move(answer)); });
}

void BatchModel::answered(int index, Result<Answer> answer) {
    if (!running_ || index != current_) return;
    BatchFile& file = files_[static_cast<std::size_t>(index)];
    if (answer) {
        file.state = answer->before ? BatchState::doneBefore : BatchState::done;
        file.seconds = answer->seconds;
        QStringList words;
        for (const Text& notice : answer->notices) words << coreText(notice);
        file.words = words.join(QStringLiteral("; "));
    } else if (answer.error().code == ErrorCode::cancelled) {
        file.state = BatchState::cancelled;
        stopping_ = true;
    } else {
        file.state = BatchState::failed;
        file.words = errorText(answer.error());
    }
    part_ = 0;
    Q_EMIT fileChanged(index);
    Q_EMIT progressed();
    next();
}

void BatchModel::cancel() {
    if (!running_) return;
    stopping_ = true;
    handle_.cancel();
}

void BatchModel::end() {
    running_ = false;
    for (std::size_t i = 0; i < files_.size(); ++i)
        if (files_[i].state == BatchState::waiting) files_[i].state = BatchState::cancelled;
    Q_EMIT changed();
    Q_EMIT finished();
}

int BatchModel::count(BatchState state) const {
    return static_cast<int>(std::count_if(files_.begin(), files_.end(), [&](const BatchFile& file) { return file.state == state; }));
}

double BatchModel::fraction() const {
    if (files_.empty()) return 0;
    const int over = count(BatchState::done) + count(BatchState::doneBefore) + count(BatchState::failed);
    return (over + part_) / static_cast<double>(files_.size());
}

double BatchModel::remainingSeconds() const {
    const int worked = count(BatchState::done);
    if (!running_ || worked == 0) return -1;
    double seconds = 0;
    for (const BatchFile& file : files_) seconds += file.seconds;
    const double left = count(BatchState::waiting) + (count(BatchState::running) ? 1 - part_ : 0);
    return left * seconds / worked;
}

void BatchModel::onJob(const JobEvent& event) {
    if (!running_ || current_ < 0 || event.state != JobState::running || event.id != handle_.id()) return;
    part_ = event.fraction;
    Q_EMIT progressed();
}

}  // namespace fovea
