// Every image reader, through the one door that files come in by.
#include <cstddef>
#include <cstdint>
#include <span>

#include "core/image/read_image.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fovea::ReadLimits limits;
    limits.maxFileBytes = 1u << 20;
    limits.maxSide = 2048;
    limits.maxPixels = 1u << 20;
    static_cast<void>(fovea::decodeImage(std::as_bytes(std::span(data, size)), "fuzzed", limits));
    return 0;
}
