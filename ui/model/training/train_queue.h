// The training jobs of this window: queued one after the other in the train lane, followed through their logs, paused,
// continued, ended early or stopped. What is not over when the window goes, or the power, is offered again at the next start.
#pragma once

#include <QObject>
#include <QTimer>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "core/jobs/remaining_time.h"
#include "core/jobs/run_state.h"
#include "core/jobs/train_job.h"
#include "core/train/fixed_patches.h"
#include "ui/model/job_bridge.h"
#include "ui/model/training/model_shelf.h"
#include "ui/model/training/run_history.h"

namespace fovea {

// Trees of a forest's recipe.
qint64 treesOf(const Recipe& recipe);
// What a model is that is no method of its own: a part of `method`.
QString partText(const QString& method);

// What is asked for. `recipe` is whole; `folder` must be new.
struct TrainOrder {
    Json recipe;
    QString dataRoot;
    QString folder;
    QString device = QStringLiteral("auto");
    int threads = 0;  // 0: all but one
};

enum class TrainJobState {
    waiting,
    running,
    pausing,    // a checkpoint is being saved
    stopping,   // the same, but it is not asked about again
    ending,     // by its own wish or its user's before the last step: the best weights are kept
    paused,
    cutOff,     // by a crash, a kill or a power cut in an earlier sitting
    stopped,
    publishing,
    finished,
    failed,
};
// Busy now: closing the window must ask.
bool isBusy(TrainJobState state);
// Can be continued from its checkpoint.
bool canContinue(TrainJobState state);

struct TrainJob {
    int id = 0;
    QString name;    // of the model, without "user."
    QString folder;
    QString dataRoot;
    QString device;
    int threads = 0;
    QString method;  // that its model works like, or is a part of
    qint64 steps = 0;
    qint64 firstValidation = 0;  // the step of it, when photographs are held out
    bool growsTrees = false;   // a forest, whose steps are trees
    TrainJobState state = TrainJobState::waiting;
    QString note;    // how it ended, in words
    bool isMethod = false;  // its model can be chosen now: not every one can
    RunHistory history;
    FixedPatches patches;
    double fraction = 0;
    std::optional<RemainingTime> remaining;  // of this sitting, since the photographs are read
    double remainingSeconds = -1;
    bool readingPhotographs = true;
    std::optional<RunLock> turn;  // while it waits: no other window takes it up
    JobHandle handle;
    std::shared_ptr<EarlyEnd> earlyEnd;
};

class TrainQueue : public QObject {
    Q_OBJECT
public:
    TrainQueue(JobBridge& bridge, ModelShelf& shelf, QObject* parent = nullptr);

    // Remembers its jobs in this file and takes up those of an earlier sitting: what was cut off, paused or never begun is
    // listed again, what finished but was not published yet is; what another open window has stays that window's. An empty
    // path: nothing is remembered.
    void setStateFile(std::filesystem::path path);

    const std::vector<std::unique_ptr<TrainJob>>& jobs() const { return jobs_; }
    const TrainJob* find(int id) const;
    bool busy() const;
    // Jobs that an earlier sitting left: the window asks about them.
    QStringList unfinished() const;

    // Makes the run's folder with recipe and job description, and queues it. Errors: outputExists, inputOutput, those of
    // parseRecipe. The job's id.
    Result<int> add(const TrainOrder& order);
    void pause(int id);
    void resume(int id);  // paused, cut off, stopped or failed ones go on from their checkpoint
    void stop(int id);
    // Ends it now with its best weights so far; `why` goes into log and card.
    void endEarly(int id, const QString& why);
    // From the list, when it is not busy; its folder stays.
    void forget(int id);
    // The window closes: what runs is stopped with a checkpoint and offered next time.
    void pauseForClosing();
    // Reads the logs now instead of at the next tick.
    void follow();

    // All threads of this computer but one, so that the window stays fluid.
    static int politeThreads();

Q_SIGNALS:
    void listChanged();
    void jobChanged(int id);
    void patchesChanged(int id);
    void finished(int id, const QString& modelId);  // find(id)->isMethod: whether it can be chosen now
    void failed(const QString& what, const QString& reason);

private:
    TrainJob* found(int id);
    TrainJob& take(const QString& folder, const Json& description, const Json& recipe);
    void startNext();
    void start(TrainJob& job);
    void ended(int id, Result<TrainingResult> answer);
    void publish(TrainJob& job);
    void set(TrainJob& job, TrainJobState state, const QString& note = {});
    void remember() const;

    JobBridge& bridge_;
    ModelShelf& shelf_;
    std::vector<std::unique_ptr<TrainJob>> jobs_;
    int nextId_ = 1;
    QTimer timer_;
    std::filesystem::path stateFile_;
    std::set<std::string> known_;  // runs of this window, also those that are over
    bool closing_ = false;
};

}  // namespace fovea
