#include "core/base/text.h"

namespace fovea {

Text::Text(const char* pattern, std::vector<Text> arguments) : pattern_(pattern), arguments_(std::move(arguments)) {
    for (const char* at = pattern; *at; ++at) {
        const bool place =
            *at == '%' && at[1] >= '1' && at[1] <= '9' && static_cast<std::size_t>(at[1] - '1') < arguments_.size();
        if (place)
            english_ += arguments_[static_cast<std::size_t>(*++at - '1')].english();
        else
            english_ += *at;
    }
}

}  // namespace fovea
