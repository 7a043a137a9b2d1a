// What a run has logged so far, as curves and figures: follows log.jsonl line by line.
#pragma once

#include <QPointF>
#include <QString>
#include <QVector>
#include <optional>

namespace fovea {

class RunHistory {
public:
    RunHistory() = default;
    // batch: pictures a step, for the speed; 0: unknown.
    RunHistory(QString logPath, int batch) : logPath_(std::move(logPath)), batch_(batch) {}

    // Reads what was added. A resumed run cuts what did not happen off its log: then it is read anew. True when there is
    // something new.
    bool follow();
    // One line; lines that are no events are passed over.
    void readLine(const QByteArray& line);

    // Step and value.
    const QVector<QPointF>& losses() const { return losses_; }
    const QVector<QPointF>& rates() const { return rates_; }
    const QVector<QPointF>& scores() const { return scores_; }
    // "PSNR (dB)", "AUC", ...; empty before the first validation.
    const QString& scoreName() const { return scoreName_; }
    // The score without the network: of the input (scale 1), or of its bicubic enlargement.
    enum class Baseline { none, input, bicubic };
    Baseline baseline() const { return baselineKind_; }
    double baselineScore() const { return baseline_; }
    // Of the best weights so far over the baseline, dB.
    std::optional<double> gain() const;
    std::optional<QPointF> best() const { return best_; }
    double imagesPerSecond() const { return imagesPerSecond_; }  // lately; 0: unknown
    qint64 step() const { return step_; }
    // Of the last stop, as logged: "finished", "stopped", "ended early", ...; empty while it runs.
    const QString& stopReason() const { return stopReason_; }
    const QString& stopWhy() const { return stopWhy_; }

private:
    void clear();

    QString logPath_;
    int batch_ = 0;
    qint64 readUpTo_ = 0;
    QVector<QPointF> losses_, rates_, scores_;
    QString scoreName_;
    Baseline baselineKind_ = Baseline::none;
    double baseline_ = 0;
    std::optional<QPointF> best_;
    double lastSeconds_ = 0, lastStep_ = 0;
    double imagesPerSecond_ = 0;
    qint64 step_ = 0;
    QString stopReason_, stopWhy_;
};

// The same curve smoothed: each value the exponential mean of those before it, `strength` in [0, 1), without the bias of
// its start.
QVector<QPointF> smoothed(const QVector<QPointF>& points, double strength);

}  // namespace fovea
