#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/image/write_image.h"
#include "core/jobs/batch_plan.h"
#include "core/jobs/mark.h"
#include "core/jobs/restore.h"

namespace fovea {
namespace {

PictureSize sizeOf(const std::variant<Image, Map>& value) {
    return std::visit([](const auto& picture) { return PictureSize{picture.width(), picture.height()}; }, value);
}

Status writePicture(const std::filesystem::path& path, const std::variant<Image, Map>& value, const ImageText& text,
                    std::span<const std::filesystem::path> inputs) {
    if (const Image* image = std::get_if<Image>(&value)) return writeImage(path, *image, text, inputs);
    return writeMap(path, std::get<Map>(value), text, inputs);
}

std::variant<Image, Map> marked(const std::variant<Image, Map>& value, const std::string& words) {
    return std::visit([&](const auto& picture) -> std::variant<Image, Map> { return withMarkStrip(picture, words); }, value);
}

}  // namespace

Status writeRecord(Json record, const std::filesystem::path& output, PictureSize size, Mark mark) {
    const auto write = [&]() -> Status {
        // Of the file as it lies on the disc, so that the record speaks about what was really written.
        FOVEA_TRY(const Bytes bytes, readFile(output, ~std::uint64_t{0}));
        record["output"] = {{"name", output.filename().string()},
                            {"sha256", sha256Hex(bytes)},
                            {"width", size.width},
                            {"height", size.height},
                            {"markStrip", mark == Mark::strip}};
        // Names that are not UTF-8 must not stop a record: what cannot be said is replaced.
        return writeNewFile(recordPathOf(output), record.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
    };
    const Status status = write();
    if (!status) {
        // A picture without its record is not left behind.
        std::error_code ignored;
        std::filesystem::remove(output, ignored);
    }
    return status;
}

Status saveRestored(const Restored& restored, const std::filesystem::path& output, Mark mark,
                    std::span<const std::filesystem::path> inputs) {
    FOVEA_CHECK(checkNewOutput(output, inputs));
    FOVEA_CHECK(checkNewOutput(recordPathOf(output), inputs));
    const std::string words = markOf(restored);
    const std::variant<Image, Map> value = mark == Mark::strip ? marked(restored.value, words) : restored.value;
    FOVEA_CHECK(writePicture(output, value, embeddedText(restored.record), inputs));
    return writeRecord(restored.record, output, sizeOf(value), mark);
}

}  // namespace fovea
