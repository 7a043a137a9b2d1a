// Damaged, lying and hostile files: an error with the file's name and a reason, never a crash, never a silent picture.
#include <gtest/gtest.h>
#include <chrono>

#include "core/base/seed.h"
#include "core/image/read_image.h"
#include "tests/unit/image/dicom_files.h"
#include "tests/unit/image/test_files.h"

namespace fovea::test {
namespace {

struct Sample {
    std::string name;
    Bytes bytes;
    std::size_t slack = 0;  // bytes at the end that carry no pixel (padding, trailers)
};

std::vector<Sample> samples() {
    const cv::Mat rgb = patterned(64, 48, CV_8UC3), grey = patterned(64, 48, CV_8UC1),
                  deep = patterned(64, 48, CV_16UC3);
    std::vector<Sample> all;
    all.push_back({"a.png", encoded(".png", rgb)});
    all.push_back({"b.png", encoded(".png", deep)});
    all.push_back({"c.jpg", encoded(".jpg", rgb)});
    all.push_back({"d.bmp", encoded(".bmp", rgb)});
    all.push_back({"e.ppm", encoded(".ppm", rgb)});
    all.push_back({"f.gif", gifFile(grey), 4});
    all.push_back({"g.tif", tiffFile(rgb, {.compression = 5})});
    all.push_back({"h.tif", tiffFile(deep, {.layout = TiffLayout::tiles, .planar = 2, .compression = 8})});
    all.push_back({"i.dcm", dicomFile(rgb, {})});
    all.push_back({"j.dcm", dicomFile(rgb, {.coding = DicomCoding::rle}), 16});
    all.push_back({"k.dcm", dicomFile(rgb, {.coding = DicomCoding::jpeg2000}), 16});
    all.push_back({"l.dcm", dicomFile(grey, {.coding = DicomCoding::jpeg, .photometric = "MONOCHROME2"}), 16});
    return all;
}

void expectNamedError(const Result<Image>& image, const std::string& name) {
    ASSERT_FALSE(image) << name;
    EXPECT_EQ(image.error().code, ErrorCode::badData) << image.error().message;
    EXPECT_EQ(image.error().message.rfind(name, 0), 0u) << image.error().message;
    EXPECT_GT(image.error().message.size(), name.size() + 4);
}

TEST(Hostile, EveryTruncationIsAnError) {
    for (const Sample& sample : samples()) {
        ASSERT_TRUE(decodeImage(sample.bytes, sample.name)) << sample.name;
        const std::size_t whole = sample.bytes.size() - sample.slack;
        for (int part = 0; part < 20; ++part) {
            const Bytes cut(sample.bytes.begin(),
                            sample.bytes.begin() + static_cast<std::ptrdiff_t>(whole * part / 20));
            SCOPED_TRACE(sample.name + " cut to " + std::to_string(cut.size()) + " of " +
                         std::to_string(sample.bytes.size()));
            expectNamedError(decodeImage(cut, sample.name), sample.name);
        }
        if (sample.name.ends_with(".png") || sample.name.ends_with(".jpg") || sample.name.ends_with(".ppm")) {
            const Bytes cut(sample.bytes.begin(), sample.bytes.end() - 1);
            expectNamedError(decodeImage(cut, sample.name), sample.name);
        }
    }
}

TEST(Hostile, OverwrittenMiddleOfAJpegIsAnError) {
    Bytes jpeg = encoded(".jpg", patterned(256, 256, CV_8UC3));
    for (std::size_t i = 0; i < 64; ++i) jpeg[jpeg.size() / 2 + i] = std::byte(i % 2 ? 0xd9 : 0xff);
    expectNamedError(decodeImage(jpeg, "holed.jpg"), "holed.jpg");
}

TEST(Hostile, MutationsNeitherCrashNorHang) {
    ReadLimits limits;
    limits.maxPixels = 1'000'000;
    limits.maxSide = 4000;
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(4);
    const std::vector<Sample> all = samples();
    Random random(2024);
    int refused = 0, tried = 0;
    while (std::chrono::steady_clock::now() < deadline && tried < 20'000) {
        Sample sample = all[random.below(all.size())];
        const std::uint64_t changes = 1 + random.below(12);
        for (std::uint64_t i = 0; i < changes; ++i) {
            const bool header = random.below(2) == 0;
            const std::size_t span = header ? std::min<std::size_t>(sample.bytes.size(), 400) : sample.bytes.size();
            sample.bytes[random.below(span)] = static_cast<std::byte>(random.below(256));
        }
        const auto image = decodeImage(sample.bytes, sample.name, limits);
        ++tried;
        if (image) {
            EXPECT_LE(static_cast<std::uint64_t>(image->width()) * image->height(), limits.maxPixels);
        } else {
            ++refused;
            EXPECT_EQ(image.error().message.rfind(sample.name, 0), 0u) << image.error().message;
        }
    }
    EXPECT_GT(tried, 100);
    EXPECT_GT(refused, tried / 10);
}

TEST(Hostile, HeadersThatPromiseTooMuchAreRefusedAtOnce) {
    const auto patched = [](Bytes bytes, std::size_t at, std::initializer_list<int> values) {
        for (const int v : values) bytes[at++] = std::byte(v);
        return bytes;
    };
    // 14000 x 14000 pixels, within the limits, in a few hundred bytes.
    const Bytes png = encoded(".png", patterned(16, 16, CV_8UC3));
    const Bytes bmp = encoded(".bmp", patterned(16, 16, CV_8UC3));
    const Bytes jpeg = encoded(".jpg", patterned(16, 16, CV_8UC3));
    std::size_t frame = 0;
    while (jpeg[frame] != std::byte{0xff} || jpeg[frame + 1] != std::byte{0xc0}) ++frame;
    const std::vector<Sample> lies = {{"lie.png", patched(png, 16, {0, 0, 0x36, 0xb0, 0, 0, 0x36, 0xb0})},
                                      {"lie.jpg", patched(jpeg, frame + 5, {0x36, 0xb0, 0x36, 0xb0})},
                                      {"lie.bmp", patched(bmp, 18, {0xb0, 0x36, 0, 0, 0xb0, 0x36, 0, 0})},
                                      {"lie.ppm", bytesOf("P6 14000 14000 255\n") + png},
                                      {"huge.ppm", bytesOf("P6 999999 999999 255\n") + png},
                                      {"zero.pgm", bytesOf("P5 0 5 255\n")},
                                      {"huge.png", patched(png, 16, {0x7f, 0xff, 0xff, 0xff, 0x7f, 0xff, 0xff, 0xff})}};
    for (const Sample& lie : lies) {
        const auto start = std::chrono::steady_clock::now();
        expectNamedError(decodeImage(lie.bytes, lie.name), lie.name);
        EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(2)) << lie.name;
    }
}

TEST(Hostile, LimitsHoldForEveryFormat) {
    ReadLimits side, pixels, bytes;
    side.maxSide = 63;
    pixels.maxPixels = 64 * 48 - 1;
    bytes.maxFileBytes = 100;
    for (const Sample& sample : samples()) {
        for (const ReadLimits& limits : {side, pixels, bytes}) {
            expectNamedError(decodeImage(sample.bytes, sample.name, limits), sample.name);
        }
    }
}

TEST(Hostile, OtherContentIsRefusedInWords) {
    for (const std::string content : {"", "x", "just some text", "%PDF-1.4", "RIFF____WEBP"}) {
        expectNamedError(decodeImage(bytesOf(content), "eye.png"), "eye.png");
    }
}

TEST(Hostile, DicomIsNeverTakenForAnotherFormat) {
    Bytes file = dicomFile(patterned(32, 32, CV_8UC3), {});
    const Bytes tiff = tiffFile(patterned(8, 8, CV_8UC3), {});
    std::copy_n(tiff.begin(), 100, file.begin());  // a preamble that reads as TIFF
    const auto image = decodeImage(file, "dual.dcm");
    ASSERT_TRUE(image) << image.error().message;
    EXPECT_EQ(image->info().sourceFormat, "DICOM (uncompressed, RGB)");
}

}  // namespace
}  // namespace fovea::test
