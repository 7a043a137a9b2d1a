#include <gif_lib.h>
#include <cstring>
#include <memory>

#include <opencv2/core.hpp>

#include "core/image/decoded.h"

namespace fovea {
namespace {

struct Memory {
    std::span<const std::byte> bytes;
    std::size_t at = 0;
};

int onRead(GifFileType* gif, GifByteType* out, int count) {
    Memory& memory = *static_cast<Memory*>(gif->UserData);
    const auto taken = std::min(memory.bytes.size() - memory.at, static_cast<std::size_t>(std::max(count, 0)));
    std::memcpy(out, memory.bytes.data() + memory.at, taken);
    memory.at += taken;
    return static_cast<int>(taken);
}

struct Close {
    void operator()(GifFileType* gif) const { DGifCloseFile(gif, nullptr); }
};

// Skips to the first picture; false when there is none.
bool findPicture(GifFileType* gif) {
    GifRecordType record = UNDEFINED_RECORD_TYPE;
    while (DGifGetRecordType(gif, &record) == GIF_OK) {
        if (record == IMAGE_DESC_RECORD_TYPE) return DGifGetImageDesc(gif) == GIF_OK;
        if (record != EXTENSION_RECORD_TYPE) return false;
        int code = 0;
        GifByteType* extension = nullptr;
        if (DGifGetExtension(gif, &code, &extension) != GIF_OK) return false;
        while (extension) {
            if (DGifGetExtensionNext(gif, &extension) != GIF_OK) return false;
        }
    }
    return false;
}

bool isGrey(const ColorMapObject& colors) {
    for (int i = 0; i < colors.ColorCount; ++i) {
        const GifColorType& c = colors.Colors[i];
        if (c.Red != c.Green || c.Red != c.Blue) return false;
    }
    return true;
}

}  // namespace

Result<Decoded> readGif(const Source& source) {
    Memory memory{source.bytes};
    int code = 0;
    const std::unique_ptr<GifFileType, Close> gif(DGifOpen(&memory, onRead, &code));
    const auto damaged = [&](const Text& reason) {
        return source.bad(phrase("damaged or truncated GIF (%1)", reason));
    };
    const auto refusal = [&](int why, const Text& otherwise) {
        const char* words = why ? GifErrorString(why) : nullptr;
        return words ? Text(std::string(words)) : otherwise;
    };
    if (!gif) return damaged(refusal(code, phrase("the file ends early")));
    FOVEA_CHECK(source.checkSize(static_cast<std::uint64_t>(std::max(gif->SWidth, 0)),
                                 static_cast<std::uint64_t>(std::max(gif->SHeight, 0))));
    if (!findPicture(gif.get())) return damaged(refusal(gif->Error, phrase("no picture in it")));
    const GifImageDesc& frame = gif->Image;
    if (frame.Width <= 0 || frame.Height <= 0 || frame.Left < 0 || frame.Top < 0 ||
        frame.Left + frame.Width > gif->SWidth || frame.Top + frame.Height > gif->SHeight) {
        return damaged(phrase("its picture lies outside its canvas"));
    }
    const ColorMapObject* colors = frame.ColorMap ? frame.ColorMap : gif->SColorMap;
    if (!colors || !colors->Colors) return damaged(phrase("it has no colour table"));

    const bool grey = isGrey(*colors);
    Decoded decoded;
    decoded.pixels = cv::Mat::zeros(gif->SHeight, gif->SWidth, grey ? CV_8UC1 : CV_8UC3);
    std::vector<GifPixelType> line(static_cast<std::size_t>(frame.Width));
    const auto readRow = [&](int y) {
        if (DGifGetLine(gif.get(), line.data(), frame.Width) != GIF_OK) return false;
        std::uint8_t* out = decoded.pixels.ptr(frame.Top + y) + frame.Left * decoded.pixels.channels();
        for (const GifPixelType index : line) {
            const GifColorType c = index < colors->ColorCount ? colors->Colors[index] : GifColorType{};
            *out++ = c.Red;
            if (grey) continue;
            *out++ = c.Green;
            *out++ = c.Blue;
        }
        return true;
    };
    const int passes = frame.Interlace ? 4 : 1;
    const int starts[] = {0, 4, 2, 1}, steps[] = {8, 8, 4, 2};
    for (int pass = 0; pass < passes; ++pass) {
        const int step = frame.Interlace ? steps[pass] : 1;
        for (int y = frame.Interlace ? starts[pass] : 0; y < frame.Height; y += step) {
            if (!readRow(y)) return damaged(refusal(gif->Error, phrase("the file ends early")));
        }
    }
    decoded.format = "GIF";
    return decoded;
}

}  // namespace fovea
