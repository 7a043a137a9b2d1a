// Why a metric that is looked at has no figure, or not yet.
#include "ui/model/measure_model.h"

namespace fovea {

QString MeasureModel::lacking(const std::string& id) const {
    const OpenImage* image = session_.current();
    const auto metric = findMetricEntry(id);
    if (!image || image->image.empty() || !metric) return {};
    const Terms now = terms(*image);
    const QString title = shortTitle(*metric);
    if (metric->needs.label && !now.label)
        return tr("%1 compares vessels with a drawing of them: choose one with Vessel label… in the menu Measure.").arg(title);
    // Words that stand for a moment only would make the panel jump.
    if (isQuick(*metric)) return {};
    for (const Row& row : rows(*image, now))
        for (const Key& key : row.keys) {
            if (key.metric != id || known_.count(key)) continue;
            const bool waits = session_.running() && needsNetwork(*metric, row.candidate);
            return waits ? tr("%1 is measured once the runs have ended.").arg(title) : tr("%1 is being measured…").arg(title);
        }
    return {};
}

}  // namespace fovea
