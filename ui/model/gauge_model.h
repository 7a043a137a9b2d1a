// The gauges of the window: a line, a region and rulers on each photograph, and what they measure in every picture shown.
// What is slow is computed in the background, and only while a panel wants it. Drawing and calibrating can be undone.
#pragma once

#include <QObject>
#include <QUndoStack>
#include <map>

#include "ui/model/gauge_values.h"
#include "ui/model/session.h"

namespace fovea {

enum class GaugeView { profile, histogram, region };

// A region counted in one picture, or why it could not be.
struct Counted {
    GaugePicture picture;
    std::shared_ptr<const RegionCounts> counts;
    QString problem;
};

class GaugeModel : public QObject {
    Q_OBJECT
public:
    GaugeModel(Session& session, QUndoStack& edits, QObject* parent = nullptr);

    // The original and every shown result that is there; pictures with a graph painted into them are not measured.
    const std::vector<GaugePicture>& pictures() const { return pictures_; }
    // The picture of a view; null for derived views and what is not there.
    const GaugePicture* picture(int pictureId) const;
    const Image* original() const;
    std::optional<PixelSpacing> spacing() const;

    // What is drawn on the current photograph.
    const GaugeMarks& marks() const;
    // While the mouse moves: not yet an edit.
    void preview(const GaugeMarks& marks);
    // From `before` to what is there now, as one named step.
    void keep(const GaugeMarks& before, const StepName& step);
    void clear();
    // By photograph, also of those that were closed, which may come back: what a session file keeps. No edit.
    const std::map<int, GaugeMarks>& allMarks() const { return marks_; }
    void setAllMarks(std::map<int, GaugeMarks> marks);

    // Errors: usage (no photograph, not a number of micrometres a pixel).
    Status typeSpacing(double micrometres);
    void forgetSpacing();
    bool spacingTyped() const;

    GaugeChannel channel() const { return channel_; }
    void setChannel(GaugeChannel channel);
    RegionShape histogramOver() const;
    void setHistogramOver(RegionShape shape);

    // Panels say when they are seen.
    void want(GaugeView view, bool wanted);
    const Profile& profile() const { return profile_; }
    const std::vector<CrossedVessels>& vessels() const { return vessels_; }
    std::vector<Counted> counted(const Region& region) const;
    Region histogramRegion() const;
    bool busy() const { return counting_ || fitting_; }
    // A distance along the line that is looked at, in pixels of the original.
    std::optional<double> lookedAt() const { return lookedAt_; }
    void lookAt(std::optional<double> distancePx);

Q_SIGNALS:
    void marksChanged();
    void profileChanged();
    void vesselsChanged();
    void countsChanged();
    void lookedAtChanged();

private:
    friend class MarksEdit;
    struct Known {
        const void* pixels = nullptr;
        const void* retina = nullptr;
        Region region;
        std::shared_ptr<const RegionCounts> counts;
        QString problem;
    };
    void put(int imageId, const GaugeMarks& marks);
    void refresh();
    std::vector<GaugePicture> shownPictures() const;
    void refreshProfile();
    void fitVessels();
    void count();
    const Known* known(const GaugePicture& picture, const Region& region) const;
    std::vector<Region> wantedRegions() const;

    Session& session_;
    QUndoStack& edits_;
    std::vector<GaugePicture> pictures_;
    std::map<int, GaugeMarks> marks_;  // by photograph
    std::map<GaugeView, bool> wanted_;
    GaugeChannel channel_ = GaugeChannel::green;
    RegionShape histogramOver_ = RegionShape::fieldOfView;
    Profile profile_;
    std::vector<CrossedVessels> vessels_;
    std::map<std::pair<int, bool>, Known> known_;  // by picture and whether it is the field of view
    bool counting_ = false;
    bool fitting_ = false;
    bool fitAgain_ = false;
    JobHandle countJob_;
    std::pair<int, Region> countingWhat_;
    std::optional<double> lookedAt_;
};

}  // namespace fovea
