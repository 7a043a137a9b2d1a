// What is laid over the pictures: two layers, each with its map, colours, opacity, threshold and range. Maps are made in the
// background when they are first wanted and kept while their picture is there and memory allows.
#pragma once

#include <QObject>
#include <map>
#include <set>

#include "ui/model/overlay_maps.h"
#include "ui/model/session.h"

namespace fovea {

inline constexpr int kOverlays = 2;

// One of the two.
struct Overlay {
    bool on = false;
    OverlayKind kind = OverlayKind::saliency;
    int source = 0;  // 0: each picture's own map, or the latest result that has one; else the id of a picture or result
    double opacity = 0.7;
    OverlayLook look;
    bool fitRange = false;  // to the first maps that are made
    bool operator==(const Overlay&) const = default;
};

class OverlayModel : public QObject {
    Q_OBJECT
public:
    explicit OverlayModel(Session& session, QObject* parent = nullptr);

    static QString nameOf(int index);  // "A", "B"
    const Overlay& overlay(int index) const { return overlays_[static_cast<std::size_t>(index)]; }
    void setOverlay(int index, Overlay overlay);
    // The map with its usual colours, threshold and range.
    void setKind(int index, OverlayKind kind);
    void setOn(int index, bool on);
    // The colours of maps without a sign, from now on and of those shown.
    void setColours(ColourMap colours);

    bool saliencyOn() const { return anyOn(isSaliency); }
    bool vesselsOn() const { return anyOn(isVessels); }
    // The keys S and V: the saliency looked at last in A, vessels in B, or in the other one where that is free and theirs is
    // not. Vessels that are not there yet are looked for.
    void setSaliencyOn(bool on);
    void setVesselsOn(bool on);
    // Runs the usual vessel method on the photograph; its result is not shown as a view.
    void findVessels();
    bool findingVessels() const;
    QString vesselMethod() const;  // "vessel.fovea"; empty: there is none

    struct Source {
        int id = 0;
        QString name;
    };
    // What may be chosen as `source`, 0 first; only that when there is nothing to choose.
    std::vector<Source> sources(OverlayKind kind) const;
    // Why there is nothing to show of that kind now, and what to do; empty: there is.
    QString whyNot(OverlayKind kind) const;
    bool busy() const { return !making_.empty() || !colouring_.empty(); }
    bool making(int index) const;

    // The layer over a picture (an image's id or a result's); none while it is not there, or has none.
    SharedPyramid pyramid(int index, int pictureId) const;
    // The map's value at a place of the retina.
    std::optional<double> valueAt(int index, int pictureId, QPointF retina) const;
    // "A · Saliency", with the picture it is of where one was chosen.
    QString title(int index) const;
    QString valueText(int index, double value) const;

Q_SIGNALS:
    void changed();
    void failed(const QString& what, const QString& reason);
    void noticed(const QString& text);

private:
    using Key = std::pair<OverlayKind, int>;   // and the picture or result that the map is of
    using Place = std::pair<int, Key>;         // a layer's
    struct Made {
        OverlayMap map;
        std::uint64_t used = 0;
    };
    struct Coloured {
        OverlayLook look;
        SharedPyramid pyramid;
    };
    bool anyOn(bool (*what)(OverlayKind)) const;
    int freeFor(bool (*what)(OverlayKind), int usual) const;
    int latest(OverlayKind kind) const;
    std::optional<Key> keyOf(int index, int pictureId) const;
    std::vector<int> picturesShown() const;
    // Without what is needed, nothing.
    std::optional<OverlayInput> inputFor(const Key& key) const;
    void fillIn();
    void fitRanges();
    void make(const Key& key);
    void colour(const Place& place);
    void forgetGone(const std::set<Key>& wanted);

    Session& session_;
    std::array<Overlay, kOverlays> overlays_;
    OverlayKind lastSaliency_ = OverlayKind::saliency;
    ColourMap colours_ = ColourMap::viridis;
    std::map<Key, Made> made_;
    std::map<Place, Coloured> coloured_;
    std::map<Key, JobHandle> making_;
    std::set<Place> colouring_;
    std::set<Key> failed_;  // not tried again until it is asked for anew
    std::uint64_t clock_ = 0;
};

}  // namespace fovea
