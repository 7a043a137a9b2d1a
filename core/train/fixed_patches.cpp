#include "core/train/fixed_patches.h"

#include <array>
#include <charconv>

#include "core/store/safetensors.h"

namespace fovea {
namespace {

constexpr std::uint64_t kMaxBytes = 256u << 20;
constexpr const char* kNames[] = {"input", "now", "best", "reference"};

// The four planes of a patch, in the order of kNames.
template <typename Patch>
auto planesOf(Patch& patch) {
    return std::array{&patch.input, &patch.now, &patch.best, &patch.reference};
}

}  // namespace

Status writeFixedPatches(const FixedPatches& patches, const std::filesystem::path& runFolder) {
    std::vector<TensorView> views;
    for (std::size_t i = 0; i < patches.patches.size(); ++i) {
        const auto planes = planesOf(patches.patches[i]);
        for (std::size_t k = 0; k < planes.size(); ++k) {
            const PatchPlanes& p = *planes[k];
            if (p.empty()) continue;
            views.push_back({std::string(kNames[k]) + "." + std::to_string(i), TensorType::u8, {p.channels, p.height, p.width},
                             std::as_bytes(std::span(p.pixels))});
        }
    }
    return replaceFile(runFolder / kPatchesFile,
                       encodeSafetensors(views, {{"format", kPatchesFormat},
                                                 {"count", std::to_string(patches.patches.size())},
                                                 {"step", std::to_string(patches.step)},
                                                 {"bestStep", std::to_string(patches.bestStep)}}));
}

Result<FixedPatches> readFixedPatches(const std::filesystem::path& runFolder) {
    const auto path = runFolder / kPatchesFile;
    FOVEA_TRY(const SafetensorsFile file, SafetensorsFile::read(path, kMaxBytes));
    const auto number = [&](const char* key) {
        std::int64_t value = -1;
        const auto found = file.metadata().find(key);
        if (found != file.metadata().end()) std::from_chars(found->second.data(), found->second.data() + found->second.size(), value);
        return value;
    };
    const auto format = file.metadata().find("format");
    const auto count = number("count");
    if (format == file.metadata().end() || format->second != kPatchesFormat || count < 0 || count > 1000) {
        return fail(ErrorCode::badData, "%1: does not hold the patches of a run", path.string());
    }
    FixedPatches patches{number("step"), number("bestStep"), {}};
    for (std::int64_t i = 0; i < count; ++i) {
        FixedPatch patch;
        const auto planes = planesOf(patch);
        for (std::size_t k = 0; k < planes.size(); ++k) {
            const TensorView* view = file.find(std::string(kNames[k]) + "." + std::to_string(i));
            if (!view) continue;
            const bool sound = view->type == TensorType::u8 && view->shape.size() == 3 && (view->shape[0] == 1 || view->shape[0] == 3);
            if (!sound) return fail(ErrorCode::badData, "%1: '%2' is no picture", path.string(), view->name);
            const auto* first = reinterpret_cast<const std::uint8_t*>(view->bytes.data());
            *planes[k] = {static_cast<int>(view->shape[0]), static_cast<int>(view->shape[1]), static_cast<int>(view->shape[2]),
                          {first, first + view->bytes.size()}};
        }
        patches.patches.push_back(std::move(patch));
    }
    return patches;
}

}  // namespace fovea
