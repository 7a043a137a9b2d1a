// Loaded engines by weights, device and precision, so that the second picture does not load again. Thread-safe.
#pragma once

#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <string>

#include "core/engine/inference_engine.h"

namespace fovea {

class EngineCache {
public:
    explicit EngineCache(std::size_t capacity = 6) : capacity_(capacity) {}
    // Errors: those of InferenceEngine::load.
    Result<std::shared_ptr<const InferenceEngine>> get(const StoredModel& model, const Compute& compute);

private:
    struct Entry {
        std::string key;
        std::shared_ptr<const InferenceEngine> engine;
    };
    std::size_t capacity_;
    std::mutex mutex_;
    std::list<Entry> entries_;  // the latest used first
};

}  // namespace fovea
