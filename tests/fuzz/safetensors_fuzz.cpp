// libFuzzer target: any bytes either are refused or give tensors that lie within them.
#include <cstdint>
#include <cstdlib>

#include "core/store/safetensors.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto* begin = reinterpret_cast<const std::byte*>(data);
    const auto file = fovea::SafetensorsFile::parse(fovea::Bytes(begin, begin + size), "fuzz");
    if (!file) return 0;
    std::size_t total = 0;
    unsigned sum = 0;
    for (const auto& tensor : file->tensors()) {
        total += tensor.bytes.size();
        for (const std::byte byte : tensor.bytes) sum += static_cast<unsigned>(byte);
    }
    if (total > size || sum > 255u * size) std::abort();
    // What was accepted can be written and read again.
    if (!fovea::SafetensorsFile::parse(fovea::encodeSafetensors(file->tensors(), file->metadata()), "again")) std::abort();
    return 0;
}
