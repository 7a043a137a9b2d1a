// One training run in the background: started in the train lane, followed through its log. A stop leaves a checkpoint,
// from which the same folder goes on later.
#pragma once

#include <QObject>
#include <QPointF>
#include <QTimer>
#include <QVector>

#include "core/jobs/train_job.h"
#include "ui/model/job_bridge.h"

namespace fovea {

class TrainModel : public QObject {
    Q_OBJECT
public:
    explicit TrainModel(JobBridge& bridge, QObject* parent = nullptr);

    // What is still missing for a start, in words; empty when nothing is.
    static QString missing(const QString& recipe, const QString& data, const QString& folder, RunStart start);
    void start(const QString& recipe, const QString& data, const QString& folder, RunStart start);
    void stop();
    bool running() const { return running_; }
    bool stopping() const { return stopping_; }

    // Step and value, as logged so far.
    const QVector<QPointF>& losses() const { return losses_; }
    const QVector<QPointF>& scores() const { return scores_; }
    QString scoreName() const { return scoreName_; }
    double fraction() const { return fraction_; }
    double remainingSeconds() const { return remainingSeconds_; }
    // How it ended, in words; empty before.
    QString ending() const { return ending_; }

    // Takes one line of a run's log; lines that are no events are passed over.
    void readLine(const QByteArray& line);

Q_SIGNALS:
    void changed();
    void failed(const QString& what, const QString& reason);

private:
    void follow();
    void ended(Result<TrainingResult> answer);

    JobBridge& bridge_;
    JobHandle job_;
    QTimer timer_;
    QString logPath_;
    qint64 logRead_ = 0;
    QVector<QPointF> losses_;
    QVector<QPointF> scores_;
    QString scoreName_;
    QString ending_;
    double fraction_ = 0;
    double remainingSeconds_ = -1;
    bool running_ = false;
    bool stopping_ = false;
};

}  // namespace fovea
