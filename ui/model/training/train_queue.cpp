#include "ui/model/training/train_queue.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <thread>

#include "core/base/files.h"
#include "core/jobs/forest_run.h"
#include "core/jobs/run_state.h"
#include "core/train/network_schema.h"
#include "core/train/recipe.h"
#include "ui/model/translation.h"

namespace fovea {

namespace {

namespace fs = std::filesystem;
constexpr int kFollowMs = 500;
constexpr const char* kJobFormat = "fovea-job/1";
constexpr const char* kStateFormat = "fovea-training/1";

fs::path pathOf(const QString& folder) { return folder.toStdString(); }

// Stages of a run's progress behind the reading of photographs: a network's, and a forest's two.
bool learns(std::string_view stage) { return stage == "training" || stage == "growing a tree" || stage == "fitting the leaves"; }

// Kept in the state file: over for now by the user's wish, or still to be asked about.
bool isOver(TrainJobState state) { return state == TrainJobState::stopped || state == TrainJobState::finished; }

QString savedText(const TrainJob& job) {
    return (job.growsTrees ? TrainQueue::tr("Tree %1 of %2; the checkpoint is saved.") : TrainQueue::tr("Step %1 of %2; the checkpoint is saved."))
        .arg(job.history.step())
        .arg(job.steps);
}

QString cutOffText(const TrainJob& job) {
    return (job.growsTrees ? TrainQueue::tr("It was at tree %1 of %2 when the program ended unexpectedly.")
                           : TrainQueue::tr("It was at step %1 of %2 when the program ended unexpectedly."))
        .arg(job.history.step())
        .arg(job.steps);
}

QString doneText(const TrainJob& job) {
    const int done = static_cast<int>(job.history.step()), all = static_cast<int>(job.steps);
    const QString& why = job.history.stopWhy();
    if (why.isEmpty())
        return job.growsTrees ? TrainQueue::tr("Finished after %n trees.", nullptr, done) : TrainQueue::tr("Finished after %n steps.", nullptr, done);
    return (job.growsTrees ? TrainQueue::tr("Ended early after %1 of %n trees: %2.", nullptr, all)
                           : TrainQueue::tr("Ended early after %1 of %n steps: %2.", nullptr, all))
        .arg(done)
        .arg(why);
}

}  // namespace

qint64 treesOf(const Recipe& recipe) {
    const Result<int> trees = jsonValue<int>(recipe.architecture, "trees", "architecture");
    return trees ? *trees : networkSchema("forest")->options.defaults().integer("trees");
}

QString partText(const QString& method) {
    return TrainQueue::tr("The model is a part for %1 and no method of its own; docs/recipes.md says how it takes the place of the shipped part.").arg(method);
}

bool isBusy(TrainJobState state) {
    return state == TrainJobState::running || state == TrainJobState::pausing || state == TrainJobState::stopping ||
           state == TrainJobState::ending || state == TrainJobState::publishing;
}

bool canContinue(TrainJobState state) {
    return state == TrainJobState::paused || state == TrainJobState::cutOff || state == TrainJobState::stopped ||
           state == TrainJobState::failed;
}

TrainQueue::TrainQueue(JobBridge& bridge, ModelShelf& shelf, QObject* parent)
    : QObject(parent), bridge_(bridge), shelf_(shelf) {
    timer_.setInterval(kFollowMs);
    connect(&timer_, &QTimer::timeout, this, &TrainQueue::follow);
    connect(&bridge_, &JobBridge::jobChanged, this, [this](const JobEvent& event) {
        for (auto& job : jobs_) {
            if (!isBusy(job->state) || job->handle.id() != event.id) continue;
            job->fraction = event.fraction;
            if (learns(event.stage)) job->readingPhotographs = false;
            // A run that goes on begins at what was done before, which took this sitting no time.
            if (!job->readingPhotographs && !job->remaining) job->remaining.emplace(event.elapsedSeconds, event.fraction);
            if (job->remaining) job->remainingSeconds = job->remaining->update(event.elapsedSeconds, event.fraction);
            Q_EMIT jobChanged(job->id);
        }
    });
}

int TrainQueue::politeThreads() { return static_cast<int>(std::max(1u, std::thread::hardware_concurrency() - 1)); }

TrainJob* TrainQueue::found(int id) {
    const auto at = std::ranges::find_if(jobs_, [id](const auto& job) { return job->id == id; });
    return at == jobs_.end() ? nullptr : at->get();
}

const TrainJob* TrainQueue::find(int id) const { return const_cast<TrainQueue*>(this)->found(id); }

bool TrainQueue::busy() const {
    return std::ranges::any_of(jobs_, [](const auto& job) { return isBusy(job->state); });
}

QStringList TrainQueue::unfinished() const {
    QStringList names;
    for (const auto& job : jobs_)
        if (job->state == TrainJobState::cutOff || job->state == TrainJobState::paused) names << job->name;
    return names;
}

TrainJob& TrainQueue::take(const QString& folder, const Json& description, const Json& recipe) {
    auto job = std::make_unique<TrainJob>();
    known_.insert(folder.toStdString());
    job->id = nextId_++;
    job->folder = folder;
    job->dataRoot = QString::fromStdString(description.value("data", std::string()));
    job->device = QString::fromStdString(description.value("device", std::string("auto")));
    job->threads = description.value("threads", 0);
    const std::string id = recipe.value("id", std::string());
    job->name = QString::fromStdString(id.starts_with(kImportedPrefix) ? id.substr(kImportedPrefix.size()) : id);
    if (const auto parsed = parseRecipe(recipe, id)) {
        job->growsTrees = trainsForest(*parsed);
        job->steps = job->growsTrees ? treesOf(*parsed) : parsed->training.steps;
        // The last step validates in any case.
        job->firstValidation = job->growsTrees ? 1 : std::min(parsed->training.validateEvery, parsed->training.steps);
        job->method = QString::fromStdString(parsed->method);
        job->history = RunHistory(QDir(folder).filePath(QStringLiteral("log.jsonl")), parsed->training.batch);
    }
    jobs_.push_back(std::move(job));
    return *jobs_.back();
}

Result<int> TrainQueue::add(const TrainOrder& order) {
    FOVEA_CHECK(parseRecipe(order.recipe, "recipe"));
    const fs::path folder = pathOf(order.folder);
    std::error_code error;
    fs::create_directories(folder.parent_path(), error);
    if (!fs::create_directory(folder, error)) {
        if (error) return fail(ErrorCode::inputOutput, "%1: cannot be made: %2", folder.string(), error.message());
        return fail(ErrorCode::outputExists, "%1: is there already; choose another name", folder.string());
    }
    const Json description{{"format", kJobFormat},
                           {"data", order.dataRoot.toStdString()},
                           {"device", order.device.toStdString()},
                           {"threads", order.threads > 0 ? order.threads : politeThreads()}};
    FOVEA_CHECK(writeNewFile(folder / "job.json", description.dump(2) + "\n"));
    FOVEA_CHECK(writeNewFile(folder / "recipe.json", order.recipe.dump(2) + "\n"));
    TrainJob& job = take(order.folder, description, order.recipe);
    const int id = job.id;
    set(job, TrainJobState::waiting);
    startNext();
    return id;
}

void TrainQueue::startNext() {
    if (closing_) return;
    const bool lane = std::ranges::any_of(
        jobs_, [](const auto& job) { return isBusy(job->state) && job->state != TrainJobState::publishing; });
    if (lane) return;
    for (auto& job : jobs_)
        if (job->state == TrainJobState::waiting) return start(*job);
}

void TrainQueue::start(TrainJob& job) {
    job.earlyEnd = std::make_shared<EarlyEnd>();
    job.readingPhotographs = true;
    job.remaining.reset();
    job.remainingSeconds = -1;
    job.turn.reset();  // training takes it
    // Its recipe lies in the folder already, also for the first sitting.
    const TrainRequest request{.recipe = {},
                               .dataRoot = pathOf(job.dataRoot),
                               .packed = {},
                               .folder = pathOf(job.folder),
                               .device = job.device.toStdString(),
                               .threads = job.threads,
                               .earlyEnd = job.earlyEnd};
    job.handle = bridge_.start<TrainingResult>(
        Lane::train, "Training " + job.name.toStdString(),
        [request](const JobContext& context) { return trainFromRecipe(request, RunStart::resume, context); },
        [this, id = job.id](Result<TrainingResult> answer) { ended(id, std::move(answer)); });
    set(job, TrainJobState::running);
    timer_.start();
}

void TrainQueue::set(TrainJob& job, TrainJobState state, const QString& note) {
    job.state = state;
    job.note = note;
    job.turn.reset();
    if (state == TrainJobState::waiting)
        if (auto lock = RunLock::take(pathOf(job.folder))) job.turn.emplace(std::move(*lock));
    remember();
    Q_EMIT listChanged();
    Q_EMIT jobChanged(job.id);
}

void TrainQueue::pause(int id) {
    TrainJob* job = found(id);
    if (!job) return;
    if (job->state == TrainJobState::waiting) return set(*job, TrainJobState::paused);
    if (job->state != TrainJobState::running) return;
    set(*job, TrainJobState::pausing);
    job->handle.cancel();
}

void TrainQueue::stop(int id) {
    TrainJob* job = found(id);
    if (!job) return;
    if (job->state == TrainJobState::waiting || job->state == TrainJobState::paused || job->state == TrainJobState::cutOff)
        return set(*job, TrainJobState::stopped);
    if (job->state != TrainJobState::running && job->state != TrainJobState::ending) return;
    set(*job, TrainJobState::stopping);
    job->handle.cancel();
}

void TrainQueue::resume(int id) {
    TrainJob* job = found(id);
    if (!job || !canContinue(job->state)) return;
    set(*job, TrainJobState::waiting);
    startNext();
}

void TrainQueue::endEarly(int id, const QString& why) {
    TrainJob* job = found(id);
    if (!job || job->state != TrainJobState::running) return;
    job->earlyEnd->ask(why.isEmpty() ? "asked for by the user" : why.toStdString());
    set(*job, TrainJobState::ending);
}

void TrainQueue::forget(int id) {
    const TrainJob* job = find(id);
    if (!job || isBusy(job->state)) return;
    std::erase_if(jobs_, [id](const auto& other) { return other->id == id; });
    remember();
    Q_EMIT listChanged();
}

void TrainQueue::pauseForClosing() {
    closing_ = true;
    for (auto& job : jobs_) {
        job->turn.reset();
        if (job->state == TrainJobState::running || job->state == TrainJobState::ending) pause(job->id);
    }
    remember();
}

void TrainQueue::ended(int id, Result<TrainingResult> answer) {
    follow();
    TrainJob* job = found(id);
    if (!job) return;
    const TrainJobState asked = job->state;
    if (answer && (answer->reason == StopReason::finished || answer->reason == StopReason::endedEarly)) {
        publish(*job);
    } else if (answer && answer->reason == StopReason::notFinite) {
        set(*job, TrainJobState::failed,
            tr("The loss was no longer finite after %n steps. The last good checkpoint is kept: lower the learning rate in a new job.",
               nullptr, static_cast<int>(answer->steps)));
        Q_EMIT failed(tr("Training of %1 failed").arg(job->name), job->note);
    } else if (answer || answer.error().code == ErrorCode::cancelled) {
        const TrainJobState state = asked == TrainJobState::stopping ? TrainJobState::stopped : TrainJobState::paused;
        set(*job, state, savedText(*job));
    } else {
        set(*job, TrainJobState::failed, errorText(answer.error()));
        Q_EMIT failed(tr("Training of %1 failed").arg(job->name), job->note);
    }
    startNext();
    if (!busy()) timer_.stop();
}

void TrainQueue::publish(TrainJob& job) {
    set(job, TrainJobState::publishing);
    job.fraction = 1;
    shelf_.publish(pathOf(job.folder), [this, id = job.id](Result<std::string> model) {
        TrainJob* done = found(id);
        if (!done) return;
        if (!model) {
            set(*done, TrainJobState::failed, tr("Trained, but not published: %1").arg(errorText(model.error())));
            Q_EMIT failed(tr("The model %1 was not published").arg(done->name), done->note);
            return;
        }
        done->isMethod = shelf_.registry().find(*model).has_value();
        set(*done, TrainJobState::finished, doneText(*done));
        Q_EMIT finished(id, QString::fromStdString(*model));
    });
}

void TrainQueue::follow() {
    for (auto& job : jobs_) {
        if (!isBusy(job->state)) continue;
        const qsizetype scores = job->history.scores().size();
        if (!job->history.follow()) continue;
        if (job->history.scores().size() != scores) {
            if (auto patches = readFixedPatches(pathOf(job->folder))) {
                job->patches = std::move(*patches);
                Q_EMIT patchesChanged(job->id);
            }
        }
        Q_EMIT jobChanged(job->id);
    }
}

void TrainQueue::remember() const {
    if (stateFile_.empty()) return;
    Json runs = Json::array();
    // Another window's runs stay in the file.
    if (const Result<Json> state = readJsonFile(stateFile_); state && state->is_object() && state->contains("runs"))
        for (const Json& run : state->at("runs")) {
            const Result<std::string> folder = jsonValue<std::string>(run, "folder", "state");
            if (folder && !known_.contains(*folder)) runs.push_back(run);
        }
    for (const auto& job : jobs_) {
        if (isOver(job->state) || job->state == TrainJobState::stopping) continue;
        runs.push_back({{"folder", job->folder.toStdString()}});
    }
    std::error_code ignored;
    fs::create_directories(stateFile_.parent_path(), ignored);
    // Not worth an error in anyone's face: at worst a run must be found by hand.
    [[maybe_unused]] const Status kept = replaceFile(stateFile_, Json{{"format", kStateFormat}, {"runs", runs}}.dump(2) + "\n");
}

void TrainQueue::setStateFile(fs::path path) {
    stateFile_ = std::move(path);
    const Result<Json> state = readJsonFile(stateFile_);
    if (!state || !state->is_object() || !state->contains("runs")) return;
    for (const Json& run : state->at("runs")) {
        const Result<std::string> folder = jsonValue<std::string>(run, "folder", "state");
        if (!folder) continue;
        const RunState stands = runStateOf(*folder);
        const Result<Json> description = readJsonFile(fs::path(*folder) / "job.json");
        const Result<Json> recipe = readJsonFile(fs::path(*folder) / "recipe.json");
        // One that another window trains, or lets wait for its turn, is that window's.
        if (stands == RunState::running) continue;
        if (!description || !recipe || stands == RunState::none) {
            known_.insert(*folder);  // gone: it need not be remembered
            continue;
        }
        TrainJob& job = take(QString::fromStdString(*folder), *description, *recipe);
        job.history.follow();
        if (auto patches = readFixedPatches(*folder)) job.patches = std::move(*patches);
        job.fraction = job.steps > 0 ? static_cast<double>(job.history.step()) / static_cast<double>(job.steps) : 0;
        if (stands == RunState::finished) {
            publish(job);
            continue;
        }
        job.state = stands == RunState::cutOff      ? TrainJobState::cutOff
                    : stands == RunState::notFinite ? TrainJobState::failed
                                                    : TrainJobState::paused;
        job.note = stands == RunState::cutOff ? cutOffText(job) : job.history.step() == 0 ? tr("Not begun yet.") : savedText(job);
    }
    remember();
    Q_EMIT listChanged();
}

}  // namespace fovea
