// Weights on disk: the safetensors format (8-byte little-endian header length, JSON header, tensor bytes), read strictly.
// Only this format is read; pickles and other formats are refused with the reason. No torch here.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "core/base/files.h"
#include "core/base/result.h"

namespace fovea {

enum class TensorType { f32, f16, bf16, i64, u8 };
std::size_t byteSize(TensorType type);

struct TensorView {
    std::string name;
    TensorType type = TensorType::f32;
    std::vector<std::int64_t> shape;   // row-major
    std::span<const std::byte> bytes;  // into the owner's buffer
};

class SafetensorsFile {
public:
    // Move only: a copy's views would point into the original.
    SafetensorsFile(SafetensorsFile&&) noexcept = default;
    SafetensorsFile& operator=(SafetensorsFile&&) noexcept = default;

    // Header at most 8 MiB, offsets contiguous and without overlap or hole, sizes equal to shape x type, names unique.
    // Errors: badData, naming `origin` and the reason ("a PyTorch pickle/zip file: convert it to safetensors").
    static Result<SafetensorsFile> parse(Bytes bytes, const std::string& origin);
    // Errors: those of readFile and parse.
    static Result<SafetensorsFile> read(const std::filesystem::path& path, std::uint64_t maxBytes = 4ull << 30);

    const std::vector<TensorView>& tensors() const { return tensors_; }
    const TensorView* find(std::string_view name) const;
    const std::map<std::string, std::string>& metadata() const { return metadata_; }
    // Of the whole file's bytes.
    const std::string& sha256() const { return sha256_; }

private:
    SafetensorsFile() = default;
    Bytes bytes_;
    std::vector<TensorView> tensors_;
    std::map<std::string, std::string> metadata_;
    std::string sha256_;
};

// The file's bytes; tensors in the given order. Asserts sizes agree with shapes and names are unique.
Bytes encodeSafetensors(std::span<const TensorView> tensors, const std::map<std::string, std::string>& metadata = {});

}  // namespace fovea
