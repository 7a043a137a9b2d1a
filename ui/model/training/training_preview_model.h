// Real training pairs of the plan, and what its run would cost, made in the background whenever the plan changes.
#pragma once

#include <QImage>
#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

#include "core/jobs/training_preview.h"
#include "ui/model/job_bridge.h"
#include "ui/model/training/training_data.h"

namespace fovea {

struct PairPicture {
    QImage input, reference;
};

QImage toQImage(const PatchPlanes& planes);

class TrainingPreview : public QObject {
    Q_OBJECT
public:
    TrainingPreview(TrainingPlan& plan, const TrainingData& data, JobBridge& bridge, QObject* parent = nullptr);
    ~TrainingPreview() override;

    const std::vector<PairPicture>& pairs() const { return pairs_; }
    bool busy() const { return busy_ || timer_.isActive(); }
    // Why there are no pairs, in words.
    const QString& fault() const { return fault_; }
    // Other photographs, other places.
    void another();
    // What stopped the measuring may be gone: a model that was missing is trained now.
    void lookAgain();

    const std::optional<TrainingEstimate>& estimate() const { return estimate_; }
    bool measuring() const { return measuring_; }
    // In words: time and memory with how they came about, or why there are none yet.
    QString estimateText() const;
    // Nothing is being made, counted or measured, or about to be.
    bool settled() const { return !busy() && !measuring_ && !calm_.isActive() && !weighTimer_.isActive(); }
    // Of the network as it would be built; nothing while it cannot be, or is not known yet.
    const std::optional<NetworkFacts>& network() const { return facts_; }
    // In words: parameters, memory, how far it sees.
    QString networkText() const;
    // What the recipe's model will be when it can be no method: see partText(). Empty when it can.
    QString partText() const;

Q_SIGNALS:
    void changed();
    void estimateChanged();

private:
    QString faultText() const;
    void make();
    void checkNetwork();
    void weigh();
    void measure();
    void forget();
    Status checkRecipe() const;

    TrainingPlan& plan_;
    const TrainingData& data_;
    JobBridge& bridge_;
    QTimer timer_, calm_, weighTimer_;
    std::uint64_t page_ = 0;
    int turn_ = 0, estimateTurn_ = 0;
    bool busy_ = false, measuring_ = false;
    JobHandle job_, measureJob_;
    std::vector<PairPicture> pairs_;
    QString fault_, estimateFault_;
    std::optional<TrainingEstimate> estimate_;
    std::optional<NetworkFacts> facts_;
    Json weighed_, measured_;
    QString measuredRoot_, measuredDevice_;
    struct Sample;
    std::shared_ptr<Sample> sample_;  // photographs read last, for the next change of the degradation
};

}  // namespace fovea
