#include "ui/model/result_memory.h"

#include <algorithm>

namespace fovea {

namespace {

std::size_t bytesOf(const MadeResult& result) {
    const auto pixels = static_cast<std::size_t>(result.pyramid->width()) * static_cast<std::size_t>(result.pyramid->height());
    const bool picture = std::holds_alternative<Image>(result.restored->value);
    // Floats, and the levels made for drawing: four bytes a pixel and a third more.
    return pixels * ((picture ? 12 : 4) + 6);
}

}  // namespace

std::string ResultMemory::keyOf(const Image& image, const Pipeline& pipeline, const RunOptions& options) {
    if (image.info().sourceSha256.empty()) return {};
    const Json key = {{"source", image.info().sourceSha256},
                      {"pipeline", pipeline.toJson()},
                      {"device", static_cast<int>(options.device)},
                      {"precision", static_cast<int>(options.precision)},
                      {"threads", options.threads},
                      {"tilePx", options.tilePx}};
    return key.dump();
}

std::optional<MadeResult> ResultMemory::find(const std::string& key) {
    const auto place = open_.find(key);
    if (key.empty() || place == open_.end()) return {};
    MadeResult result{place->second.restored.lock(), place->second.pyramid.lock(), place->second.graph.lock()};
    if (!result.restored || !result.pyramid || (place->second.hasGraph && !result.graph)) {
        open_.erase(place);
        return {};
    }
    return result;
}

void ResultMemory::keep(const std::string& key, const MadeResult& result) {
    if (key.empty()) return;
    open_[key] = {result.restored, result.pyramid, result.graph, result.graph != nullptr};
    std::erase_if(kept_, [&](const Kept& kept) {
        if (kept.key != key) return false;
        used_ -= kept.bytes;
        return true;
    });
    kept_.push_front({key, result, bytesOf(result)});
    used_ += kept_.front().bytes;
    shrink();
}

void ResultMemory::shrink() {
    while (used_ > budget_) {
        used_ -= kept_.back().bytes;
        kept_.pop_back();
    }
    std::erase_if(open_, [](const auto& open) { return open.second.restored.expired(); });
}

}  // namespace fovea
