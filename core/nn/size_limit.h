// No network may take the memory of a whole machine merely by being described: a slip of the pen in a recipe, a slider of a
// form, a card from elsewhere.
#pragma once

#include <cstdint>

namespace fovea::nn {

inline constexpr std::int64_t kMostParameters = 150'000'000;  // 600 MB of weights; the papers' largest has 54 million

struct TooManyParameters {};

// While it lives, countParameters() on this thread adds up and throws TooManyParameters beyond kMostParameters.
class SizeLimit {
public:
    SizeLimit();
    ~SizeLimit();
    SizeLimit(const SizeLimit&) = delete;
    SizeLimit& operator=(const SizeLimit&) = delete;

private:
    std::int64_t outer_;
};

// Called by layers before they reserve their weights.
void countParameters(std::int64_t count);

}  // namespace fovea::nn
