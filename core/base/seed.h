// Seeds that do not depend on order or on the number of workers: every sample's seed is a hash of what it is.
//
//   Random random(mixSeed(runSeed, epoch, index));
#pragma once

#include <cmath>
#include <cstdint>
#include <initializer_list>

namespace fovea {

// SplitMix64's finalizer (Steele et al. 2014): a bijection with good avalanche.
inline std::uint64_t scramble(std::uint64_t z) {
    z += 0x9e3779b97f4a7c15ull;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
    return z ^ (z >> 31);
}

template <typename... Parts>
std::uint64_t mixSeed(Parts... parts) {
    std::uint64_t state = 0x466f766561ull;
    ((state = scramble(state ^ static_cast<std::uint64_t>(parts))), ...);
    return state;
}

// A small counter generator whose numbers are the same on every platform (std's distributions are not).
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}
    std::uint64_t bits() { return scramble(state_++); }
    // Uniform in [0, 1).
    double uniform() { return static_cast<double>(bits() >> 11) * 0x1.0p-53; }
    double uniform(double from, double to) { return from + (to - from) * uniform(); }
    // Uniform in [0, count); count > 0.
    std::uint64_t below(std::uint64_t count) { return bits() % count; }
    // Standard normal (Box and Muller 1958).
    double normal() {
        const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
        return radius * std::cos(6.283185307179586 * uniform());
    }

private:
    std::uint64_t state_;
};

}  // namespace fovea
