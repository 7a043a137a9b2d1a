// Figures of all results of a photograph against a reference: the original, or a file chosen for it. Computed in the
// background, the quick ones beside the slow ones, each once; runs go before figures that need a network. Pictures of another size than the reference are told so in words, never
// resized unless that is asked for by name.
#pragma once

#include <QObject>
#include <QRectF>
#include <map>
#include <set>

#include "ui/model/figure_table.h"
#include "ui/model/measuring.h"
#include "ui/model/session.h"

namespace fovea {

// A square of the retina where a result is least like its reference.
struct WorstPlace {
    int pictureId = 0;
    QRectF retina;
    double ssim = 1;
    QString definition;
};

class MeasureModel : public QObject {
    Q_OBJECT
public:
    explicit MeasureModel(Session& session, QObject* parent = nullptr);

    // The metrics that are always computed, in order.
    static const std::vector<std::string>& metricIds();
    // Those that are computed when they are wanted: some take seconds a picture, some need a label.
    static const std::vector<std::string>& chosenMetricIds();
    bool wanted(const std::string& id) const;
    void setWanted(const std::string& id, bool wanted);
    // One more, as long as it is looked at.
    void setChosen(const std::string& id);

    // The reference file of the current photograph; empty: the original itself.
    QString referenceName() const;
    const Image* reference() const;       // null: the original itself
    void setReference(const QString& path);  // empty: back to the original
    // A drawn vessel label of the current photograph; empty: none.
    QString labelName() const;
    void setLabel(const QString& path);
    // Files by image id, also those of photographs that were closed; read when they are needed.
    using Paths = std::map<int, QString>;
    const Paths& referencePaths() const { return references_.paths; }
    const Paths& labelPaths() const { return labels_.paths; }
    void setPaths(const Paths& references, const Paths& labels);
    void setChannel(Channel channel);
    void setRegion(MetricRegion region);
    void setSizeRule(SizeRule rule);
    Channel channel() const { return channel_; }
    MetricRegion region() const { return region_; }
    SizeRule sizeRule() const { return rule_; }

    const std::vector<Score>& scores() const { return scores_; }
    // Why the metric has no figure of some picture, or not yet, as a sentence; empty: it has all that it can have.
    QString lacking(const std::string& id) const;
    bool busy() const { return quick_.busy() || slow_.busy(); }
    // Everything as one table, for the window, for files and for reports.
    FigureTable table() const;
    // Looks for the square of the picture with the lowest mean SSIM; `worstFound` says where it is.
    void findWorst(int pictureId);

Q_SIGNALS:
    void changed();
    void worstFound(const fovea::WorstPlace& place);
    void failed(const QString& what, const QString& reason);

private:
    struct Loaded {
        QString name;
        Image image;
        int serial = 0;
    };
    struct Reading {
        QString path;
        int serial = 0;
        JobHandle job;
    };
    struct Files {
        Paths paths;
        std::map<int, Loaded> loaded;  // by image id
        std::map<int, Reading> reading;  // the latest choice, which is the one that counts
        void forget(int imageId);
    };
    struct Key {
        int picture = 0;
        std::string metric;
        std::string settings;  // everything else that decides the figure
        auto operator<=>(const Key&) const = default;
    };
    struct Row {
        Candidate candidate;
        std::vector<Key> keys;
    };
    struct Work {
        Candidate candidate;
        MetricEntry metric;
        Key key;
        // Two networks at once could fill the memory: it takes its turn among the runs, and goes behind them.
        bool network = false;
    };
    // What is being measured: the quick figures in one job, the others one by one.
    struct Measuring {
        JobHandle job;
        std::set<Key> keys;
        bool network = false;
        bool busy() const { return !keys.empty(); }
    };
    void choose(const QString& path, Files& files);
    void read(int imageId, const QString& path, Files& files);
    Terms terms(const OpenImage& image) const;
    std::vector<Row> rows(const OpenImage& image, const Terms& terms) const;
    std::string settingsFor(const MetricEntry& entry, const Terms& terms) const;
    void refresh();
    void giveWay(const std::vector<Row>& rows);
    void startNext(const std::vector<Row>& rows, const Terms& terms);
    void start(Measuring& measuring, Lane lane, std::vector<Work> works, const Terms& terms);
    void publish(const std::vector<Row>& rows);

    Session& session_;
    Files references_;
    Files labels_;
    Channel channel_ = Channel::luma;
    MetricRegion region_ = MetricRegion::whole;
    SizeRule rule_ = SizeRule::refused;
    std::set<std::string> wanted_;
    std::string chosen_;
    std::map<Key, Figure> known_;
    std::vector<Score> scores_;  // in the order of the results
    std::shared_ptr<VesselMaps> vessels_ = std::make_shared<VesselMaps>();
    Measuring quick_;
    Measuring slow_;
    int nextSerial_ = 1;
};

}  // namespace fovea
