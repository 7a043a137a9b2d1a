#include "core/engine/engine_cache.h"

#include <algorithm>

namespace fovea {

Result<std::shared_ptr<const InferenceEngine>> EngineCache::get(const StoredModel& model, const Compute& compute) {
    // The architecture too: two cards may share weights by mistake. Notices belong to a compute, not to an engine.
    std::string key = model.card.weights.sha256 + '/' + compute.deviceName() + '/' + compute.precisionName() + '/' +
                      toJson(model.card).dump();
    const std::scoped_lock lock(mutex_);
    const auto found = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& entry) { return entry.key == key; });
    if (found != entries_.end()) {
        entries_.splice(entries_.begin(), entries_, found);
        return entries_.front().engine;
    }
    FOVEA_TRY(auto engine, InferenceEngine::load(model, compute));
    entries_.push_front({std::move(key), engine});
    if (entries_.size() > capacity_) entries_.pop_back();
    return engine;
}

}  // namespace fovea
