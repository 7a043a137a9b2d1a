#include "core/train/domain.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace fovea {

namespace {

// A smaller disc is no field of view of its picture.
constexpr double kLeastShare = 0.3;

}  // namespace

Json domainOf(const Recipe& recipe, const Photographs& photographs) {
    Json domain = recipe.domain.is_object() ? recipe.domain : Json::object();
    for (const char* size : {"diameterPx", "workingDiameterPx", "sidePx"})
        if (domain.contains(size)) return domain;
    std::optional<std::pair<double, double>> range;
    for (const Photograph& photograph : photographs) {
        const double diameter = 2 * photograph.radiusPx;
        if (photograph.validation || diameter < kLeastShare * std::min(photograph.width, photograph.height)) continue;
        if (!range) range.emplace(diameter, diameter);
        range->first = std::min(range->first, diameter);
        range->second = std::max(range->second, diameter);
    }
    if (!range) return domain;
    const Json sizes{std::llround(std::floor(range->first)), std::llround(std::ceil(range->second))};
    domain[recipe.task == "segment" ? "workingDiameterPx" : "diameterPx"] = sizes;
    return domain;
}

}  // namespace fovea
