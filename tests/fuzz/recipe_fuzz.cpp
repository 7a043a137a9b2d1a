// Recipes: any text is refused with words, or gives a recipe within its limits.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/train/recipe.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto json = fovea::parseJson({reinterpret_cast<const char*>(data), size}, "fuzz");
    if (!json) return 0;
    const auto recipe = fovea::parseRecipe(*json, "fuzz");
    if (!recipe) {
        if (recipe.error().message.empty()) std::abort();
        return 0;
    }
    if (recipe->id.empty() || recipe->sources.empty() || recipe->training.batch < 1 || recipe->training.patchPx < 8) {
        std::abort();
    }
    return 0;
}
