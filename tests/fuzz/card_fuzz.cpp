// Model cards: any text is refused or gives a card that is written and read again as itself.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/store/model_card.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto json = fovea::parseJson({reinterpret_cast<const char*>(data), size}, "fuzz");
    if (!json) return 0;
    const auto card = fovea::parseModelCard(*json, "fuzz");
    if (!card) return 0;
    const fovea::Json written = fovea::toJson(*card);
    const auto again = fovea::parseModelCard(written, "again");
    if (!again || fovea::toJson(*again) != written) std::abort();
    return 0;
}
