#include "core/nn/size_limit.h"

namespace fovea::nn {
namespace {
constexpr std::int64_t kUnlimited = -1;
thread_local std::int64_t left = kUnlimited;
}  // namespace

SizeLimit::SizeLimit() : outer_(left) { left = kMostParameters; }
SizeLimit::~SizeLimit() { left = outer_; }

void countParameters(std::int64_t count) {
    if (left == kUnlimited) return;
    if (count > left) throw TooManyParameters{};
    left -= count;
}

}  // namespace fovea::nn
