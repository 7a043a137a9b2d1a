// What is laid over the pictures: the saliency heat map of each, and the vessels found in the original. Maps are
// computed in the background when they are first wanted and kept until their picture goes.
#pragma once

#include <QObject>
#include <map>
#include <set>

#include "core/infer/saliency_map.h"
#include "ui/model/session.h"

namespace fovea {

inline constexpr std::array kSaliencyComponents{SaliencyComponent::all, SaliencyComponent::curvature,
                                                SaliencyComponent::entropy};

class OverlayModel : public QObject {
    Q_OBJECT
public:
    explicit OverlayModel(Session& session, QObject* parent = nullptr);

    bool saliencyOn() const { return saliencyOn_; }
    bool vesselsOn() const { return vesselsOn_; }
    bool vesselsThere() const { return vesselResult() != nullptr; }
    bool busy() const { return !asked_.empty(); }
    SaliencyComponent component() const { return component_; }
    ColourMap colours() const { return colours_; }
    double opacity() const { return opacity_; }
    double vesselOpacity() const { return vesselOpacity_; }

    // The layer of a picture (an image's id or a result's), without a pyramid while it is not there or switched off.
    SharedPyramid saliency(int pictureId) const;
    SharedPyramid vessels() const;
    QString legendTitle() const;
    // Value of a picture's map at a pixel of it, once it is there.
    std::optional<double> saliencyAt(int pictureId, int x, int y) const;

public Q_SLOTS:
    void setSaliencyOn(bool on);
    void setVesselsOn(bool on);
    void setComponent(fovea::SaliencyComponent component);
    void setColours(fovea::ColourMap colours);
    void setOpacity(double opacity);
    void setVesselOpacity(double opacity);

Q_SIGNALS:
    void changed();
    void failed(const QString& what, const QString& reason);

private:
    struct Heat {
        Map map;
        SharedPyramid pyramid;
    };
    using Key = std::pair<int, SaliencyComponent>;
    const ResultEntry* vesselResult() const;
    void fillIn();
    void ask(int pictureId, const Image& image);
    void recolour(Key key);
    void forgetGone();

    Session& session_;
    bool saliencyOn_ = false;
    bool vesselsOn_ = false;
    SaliencyComponent component_ = SaliencyComponent::all;
    ColourMap colours_ = ColourMap::viridis;
    double opacity_ = 0.7;
    double vesselOpacity_ = 0.8;
    std::map<Key, Heat> heats_;
    std::map<int, SharedPyramid> tints_;  // by vessel result
    std::set<Key> asked_;
    std::set<int> tintsAsked_;
};

}  // namespace fovea
