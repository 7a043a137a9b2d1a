// SHA-256 (FIPS 180-4): names inputs and weights in records and cards.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace fovea {

class Sha256 {
public:
    void update(std::span<const std::byte> bytes);
    std::array<std::uint8_t, 32> finish();

private:
    void block(const std::uint8_t* data);
    std::array<std::uint32_t, 8> state_{0x6a09e667u, 0xbb67ae85u, 0x3c6ef372u, 0xa54ff53au,
                                        0x510e527fu, 0x9b05688cu, 0x1f83d9abu, 0x5be0cd19u};
    std::array<std::uint8_t, 64> buffer_{};
    std::size_t buffered_ = 0;
    std::uint64_t total_ = 0;
};

// Lower-case hexadecimal digest.
std::string sha256Hex(std::span<const std::byte> bytes);

}  // namespace fovea
