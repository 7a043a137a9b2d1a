// Pictures shown with the mean and spread of luminance that the original has inside the field of view, so that the eye
// compares structure and not brightness. Display only: what is measured, saved and computed with is never touched.
#pragma once

#include <map>
#include <set>

#include "core/metrics/difference.h"
#include "ui/model/session.h"

namespace fovea {

class LuminanceModel : public QObject {
    Q_OBJECT
public:
    explicit LuminanceModel(Session& session, QObject* parent = nullptr);
    bool on() const { return on_; }
    // A result's picture matched to the original; null while it is off or not there yet, and for maps.
    SharedPyramid matched(int resultId) const;

public Q_SLOTS:
    void setOn(bool on);

Q_SIGNALS:
    void changed();

private:
    void fillIn();
    void ask(const OpenImage& image, const ResultEntry& entry);
    Session& session_;
    bool on_ = false;
    std::map<int, SharedPyramid> matched_;  // by result
    std::set<int> asked_;
};

// Y -> (Y - from.mean) * (to.spread / from.spread) + to.mean: what Y gains is added to every channel, so that colours stay.
// Everywhere: the model puts back what lies outside the retina. Thread-safe.
SharedPyramid matchedPyramid(const DisplayPyramid& own, const Luminance& from, const Luminance& to);

}  // namespace fovea
