// Figures of the shown pictures against a reference: the original, or a file chosen for it. Computed in the background;
// pictures of another size than the reference are told so in words, never resized.
#pragma once

#include <QObject>
#include <map>

#include "core/metrics/full_reference.h"
#include "ui/model/session.h"

namespace fovea {

struct Score {
    int pictureId = 0;
    QString picture;                            // "Original", "denoise.nlm"
    std::map<std::string, MetricValue> values;  // by metric id
    QString problem;                            // why there are none
};

class MeasureModel : public QObject {
    Q_OBJECT
public:
    explicit MeasureModel(Session& session, QObject* parent = nullptr);

    // The metrics that are always computed, in order.
    static const std::vector<std::string>& metricIds();
    // Those that need no reference but take seconds: computed while one of them is chosen, of the original too.
    static const std::vector<std::string>& chosenMetricIds();
    void setChosen(const std::string& id);  // one of either
    // The reference file of the current photograph; empty: the original itself.
    QString referenceName() const;
    void setReference(const QString& path);  // empty: back to the original
    void setChannel(Channel channel);
    void setRegion(MetricRegion region);
    Channel channel() const { return channel_; }
    MetricRegion region() const { return region_; }

    const std::vector<Score>& scores() const { return scores_; }
    bool busy() const { return busy_; }

Q_SIGNALS:
    void changed();
    void failed(const QString& what, const QString& reason);

private:
    struct Reference {
        QString name;
        Image image;
    };
    void restart();  // what was measured no longer holds
    void refresh();
    void publish(const std::vector<int>& wanted);

    Session& session_;
    std::map<int, Reference> references_;  // by image id
    Channel channel_ = Channel::luma;
    MetricRegion region_ = MetricRegion::whole;
    std::string chosen_;
    std::map<int, Score> known_;  // by picture id, for the reference, channel and region of now
    std::vector<Score> scores_;   // of what is shown, in order
    JobHandle job_;
    std::uint64_t generation_ = 0;
    bool busy_ = false;
};

}  // namespace fovea
