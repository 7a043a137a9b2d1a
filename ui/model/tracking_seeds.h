// Places on vessels that were chosen for the next tracking: of each open photograph its own, until a run starts from them
// or they are forgotten. What a run started from is part of its pipeline, and is kept with it.
#pragma once

#include <QList>
#include <QObject>
#include <QPointF>
#include <map>

#include "ui/model/session.h"

namespace fovea {

class TrackingSeeds : public QObject {
    Q_OBJECT
public:
    explicit TrackingSeeds(Session& session, QObject* parent = nullptr);

    // Of the current photograph, in retina coordinates.
    QList<QPointF> places() const;
    // False: the place is not in the current photograph, or is among them already.
    bool add(QPointF retina);
    void forget();

Q_SIGNALS:
    void changed();

private:
    Session& session_;
    std::map<int, QList<QPointF>> places_;  // by photograph
};

// Whether a place of the retina lies in the photograph.
bool contains(const OpenImage& image, QPointF retina);

// `tracking` from these places (retina coordinates) in the picture that a view shows: behind the steps that made it. In
// the place of a map or a graph stands the picture that it was made from; without a result (null) the photograph.
// Errors: those of scaleOf.
Result<Pipeline> trackingIn(const OpenImage& image, const ResultEntry* shown, PipelineStep tracking, const QList<QPointF>& places,
                            const MethodRegistry& registry);

}  // namespace fovea
