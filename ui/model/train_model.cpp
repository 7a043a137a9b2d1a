#include "ui/model/train_model.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cmath>

#include "core/base/json.h"

namespace fovea {

namespace {
constexpr int kFollowMs = 500;

QString endingOf(const TrainingResult& result) {
    switch (result.reason) {
        case StopReason::finished: return TrainModel::tr("Finished after %1 steps.").arg(result.steps);
        case StopReason::stopped:
            return TrainModel::tr("Stopped after %1 steps; a checkpoint is saved, the run can be continued.")
                .arg(result.steps);
        case StopReason::notFinite:
            return TrainModel::tr("The loss was no longer finite after %1 steps; the last good checkpoint is kept.")
                .arg(result.steps);
    }
    return {};
}
}  // namespace

TrainModel::TrainModel(JobBridge& bridge, QObject* parent) : QObject(parent), bridge_(bridge) {
    timer_.setInterval(kFollowMs);
    connect(&timer_, &QTimer::timeout, this, &TrainModel::follow);
    connect(&bridge_, &JobBridge::jobChanged, this, [this](const JobEvent& event) {
        if (!running_ || event.id != job_.id()) return;
        fraction_ = event.fraction;
        remainingSeconds_ = event.remainingSeconds;
        Q_EMIT changed();
    });
}

QString TrainModel::missing(const QString& recipe, const QString& data, const QString& folder, RunStart start) {
    if (folder.isEmpty()) return tr("Choose a folder for the run.");
    const bool holdsRun = QFileInfo::exists(QDir(folder).filePath(QStringLiteral("recipe.json")));
    if (start == RunStart::resume) return holdsRun ? QString() : tr("There is no run in %1 to continue.").arg(folder);
    if (!QFileInfo(recipe).isFile()) return tr("Choose a recipe.");
    if (!QFileInfo(data).isDir()) return tr("Choose the folder with the photographs.");
    if (holdsRun) return tr("%1 holds a run already: continue it, or choose another folder.").arg(folder);
    return {};
}

void TrainModel::start(const QString& recipe, const QString& data, const QString& folder, RunStart start) {
    losses_.clear();
    scores_.clear();
    ending_.clear();
    fraction_ = 0;
    remainingSeconds_ = -1;
    logPath_ = QDir(folder).filePath(QStringLiteral("log.jsonl"));
    logRead_ = 0;
    running_ = true;
    stopping_ = false;
    TrainRequest request;
    if (start == RunStart::fresh) request.recipe = recipe.toStdString();
    request.dataRoot = data.toStdString();
    request.folder = folder.toStdString();
    job_ = bridge_.start<TrainingResult>(
        Lane::train, "Training",
        [request, start](const JobContext& context) { return trainFromRecipe(request, start, context); },
        [this](Result<TrainingResult> answer) { ended(std::move(answer)); });
    timer_.start();
    Q_EMIT changed();
}

void TrainModel::stop() {
    if (!running_) return;
    stopping_ = true;
    job_.cancel();
    Q_EMIT changed();
}

void TrainModel::ended(Result<TrainingResult> answer) {
    timer_.stop();
    follow();
    running_ = false;
    stopping_ = false;
    if (answer)
        ending_ = endingOf(*answer);
    else if (answer.error().code == ErrorCode::cancelled)
        ending_ = tr("Stopped before the first step.");
    else {
        ending_ = QString::fromStdString(answer.error().message);
        Q_EMIT failed(tr("Training failed"), ending_);
    }
    Q_EMIT changed();
}

void TrainModel::follow() {
    QFile log(logPath_);
    if (!log.open(QIODevice::ReadOnly)) return;
    // A resumed run cuts what did not happen off its log: then it is read anew.
    if (log.size() < logRead_) {
        logRead_ = 0;
        losses_.clear();
        scores_.clear();
    }
    log.seek(logRead_);
    const qint64 before = logRead_;
    while (!log.atEnd()) {
        const QByteArray line = log.readLine();
        if (!line.endsWith('\n')) break;  // still being written
        logRead_ += line.size();
        readLine(line);
    }
    if (logRead_ != before) Q_EMIT changed();
}

void TrainModel::readLine(const QByteArray& line) {
    const Result<Json> event =
        parseJson(std::string_view(line.constData(), static_cast<std::size_t>(line.size())), "log.jsonl");
    if (!event || !event->is_object()) return;
    const Result<std::string> kind = jsonValue<std::string>(*event, "event", "log.jsonl");
    const Result<double> step = jsonValue<double>(*event, "step", "log.jsonl");
    if (!kind || !step) return;
    if (*kind == "step") {
        const Result<double> loss = jsonValue<double>(*event, "loss", "log.jsonl");
        if (loss && std::isfinite(*loss)) losses_.append({*step, *loss});
    } else if (*kind == "validation") {
        for (const char* name : {"psnr", "auc"}) {
            const Result<double> score = jsonValue<double>(*event, name, "log.jsonl");
            if (!score || !std::isfinite(*score)) continue;
            scores_.append({*step, *score});
            scoreName_ = QString::fromLatin1(name).toUpper() + (name[0] == 'p' ? QStringLiteral(" (dB)") : QString());
        }
    }
}

}  // namespace fovea
