#include "core/jobs/evaluate/prepared.h"

#include <opencv2/imgproc.hpp>

#include "core/base/seed.h"
#include "core/image/field_of_view.h"
#include "core/image/mat_bridge.h"
#include "core/image/read_image.h"
#include "core/jobs/evaluate/result_cache.h"

namespace fovea {
namespace {

constexpr std::pair<Preparation::Region, std::string_view> kRegions[] = {
    {Preparation::Region::whole, "whole"},
    {Preparation::Region::borderCropped, "border-cropped"},
    {Preparation::Region::inscribedSquare, "inscribed-square"},
    {Preparation::Region::centre, "centre"}};
constexpr std::pair<Degradation::Kind, std::string_view> kKinds[] = {{Degradation::Kind::none, "none"},
                                                                    {Degradation::Kind::noise, "noise"},
                                                                    {Degradation::Kind::lowResolution, "low-resolution"},
                                                                    {Degradation::Kind::lowResolutionNoise, "low-resolution-noise"},
                                                                    {Degradation::Kind::cataract, "cataract"}};

// FNV-1a: the same number for the same name on every machine.
std::uint64_t numberOf(const std::string& name) {
    std::uint64_t hash = 0xcbf29ce484222325ull;
    for (const unsigned char c : name) hash = (hash ^ c) * 0x100000001b3ull;
    return hash;
}

cv::Mat bytesOf(const Image& image) {
    cv::Mat bytes;
    matView(image).convertTo(bytes, CV_8UC3, 255);
    return bytes;
}

Image imageOf(const cv::Mat& bytes, const ImageInfo& info) {
    cv::Mat values;
    bytes.convertTo(values, CV_32FC3, 1.0 / 255);
    ImageInfo known = info;
    known.bitDepth = BitDepth::bits8;
    known.spacing.reset();  // cut and resized: no longer the file's
    return roundedTo8Bits(imageFromMat(values, known));
}

Map mapOf(const cv::Mat& bytes) {
    cv::Mat values;
    bytes.convertTo(values, CV_32FC1, 1.0 / 255);
    return mapFromMat(values);
}

FieldOfView viewOf(const cv::Mat& mask) {
    FieldOfView view;
    view.width = mask.cols;
    view.height = mask.rows;
    const cv::Rect box = cv::boundingRect(mask);
    view.left = box.x;
    view.top = box.y;
    view.right = box.x + box.width;
    view.bottom = box.y + box.height;
    view.diameterPx = std::max(box.width, box.height);
    view.wholeImage = cv::countNonZero(mask) == mask.rows * mask.cols;
    const cv::Mat whole = mask.isContinuous() ? mask : mask.clone();
    view.mask = std::make_shared<std::vector<std::uint8_t>>(whole.data, whole.data + whole.total());
    return view;
}

// Rows and columns beyond the last whole block are left out.
Image blockMeans(const Image& image, int scale) {
    const cv::Size size(image.width() / scale, image.height() / scale);
    cv::Mat small;
    cv::resize(matView(image)(cv::Rect(0, 0, size.width * scale, size.height * scale)), small, size, 0, 0, cv::INTER_AREA);
    return imageFromMat(small, image.info());
}

cv::Rect inscribedSquare(const cv::Mat& rgb) {
    std::vector<cv::Mat> channels;
    cv::split(rgb, channels);
    cv::Mat brightest = cv::max(cv::max(channels[0], channels[1]), channels[2]);
    cv::GaussianBlur(brightest, brightest, {}, 5);
    const cv::Rect box = cv::boundingRect(brightest > 20);
    const int side = static_cast<int>(std::min(box.width * 0.7, static_cast<double>(box.height)));
    const int centreX = (2 * box.x + box.width) / 2, centreY = (2 * box.y + box.height) / 2;
    const int top = std::min(std::max(centreY - side / 2, box.y), box.y + box.height - side);
    return {centreX - side / 2, top, side, side};
}

cv::Rect centredSquare(const cv::Rect& box, int side) {
    return {box.x + (box.width - side) / 2, box.y + (box.height - side) / 2, side, side};
}

cv::Rect regionOf(const Preparation& preparation, const cv::Mat& rgb, const FieldOfView& view) {
    const cv::Rect all(0, 0, rgb.cols, rgb.rows);
    switch (preparation.region) {
        case Preparation::Region::whole: return all;
        case Preparation::Region::borderCropped: {
            const cv::Rect box(view.left, view.top, view.right - view.left, view.bottom - view.top);
            return centredSquare(box, std::min(box.width, box.height));
        }
        case Preparation::Region::inscribedSquare: return inscribedSquare(rgb);
        case Preparation::Region::centre: return centredSquare(all, preparation.centrePx);
    }
    return all;
}

// One rule for photograph, reference, labels and mask.
class Cut {
public:
    Cut(cv::Rect region, const Preparation& preparation) : region_(region) {
        size_ = preparation.sizePx > 0 ? cv::Size(preparation.sizePx, preparation.sizePx) : region.size();
        kept_ = {size_.width / preparation.multipleOf * preparation.multipleOf,
                 size_.height / preparation.multipleOf * preparation.multipleOf};
    }
    bool empty() const { return kept_.width < 1 || kept_.height < 1; }
    cv::Mat picture(const cv::Mat& bytes) const {
        cv::Mat part = bytes(region_);
        if (part.size() != size_) {
            cv::Mat resized;
            const bool smaller = size_.width <= part.cols && size_.height <= part.rows;
            cv::resize(part, resized, size_, 0, 0, smaller ? cv::INTER_AREA : cv::INTER_CUBIC);
            part = resized;
        }
        return part(cv::Rect(cv::Point(0, 0), kept_)).clone();
    }
    cv::Mat binary(const cv::Mat& bytes) const { return picture(bytes) > 127; }

private:
    cv::Rect region_;
    cv::Size size_, kept_;
};

cv::Mat bytesOf(const Map& map) {
    cv::Mat bytes;
    matView(map).convertTo(bytes, CV_8UC1, 255);
    return bytes;
}

std::string sizeText(int width, int height) { return std::to_string(width) + " x " + std::to_string(height); }

Result<std::optional<Map>> cutLabel(const std::optional<std::filesystem::path>& path, const Image& image, const Cut& cut) {
    if (!path) return std::optional<Map>();
    FOVEA_TRY(const Map map, readBinaryMap(*path, image.width(), image.height()));
    return std::optional<Map>(mapOf(cut.binary(bytesOf(map))));
}

Result<Prepared> prepare(const DataSetItem& item, const Preparation& preparation, const Degradation& degradation,
                         const JobContext& context) {
    FOVEA_TRY(const Image read, readImage(item.image));
    FOVEA_CHECK(context.check());
    FOVEA_TRY(const FieldOfView view, fieldOfViewOf(item, read));
    const cv::Mat bytes = bytesOf(read);
    const cv::Rect region = regionOf(preparation, bytes, view);
    const cv::Rect inside = region & cv::Rect(0, 0, bytes.cols, bytes.rows);
    const Cut cut(region, preparation);
    if (inside != region || region.empty() || cut.empty()) {
        return fail(ErrorCode::badData, item.image.string() + ": " + sizeText(bytes.cols, bytes.rows) + " pixels are too few for '" +
                                            std::string(nameOf(preparation.region)) + "'");
    }
    FOVEA_CHECK(context.check());
    Prepared prepared;
    prepared.name = item.name;
    const cv::Mat photograph = cut.picture(bytes);
    Image clean = imageOf(photograph, read.info());
    prepared.view = viewOf(cut.binary(matView(view)));
    FOVEA_TRY(prepared.label, cutLabel(item.label, read, cut));
    FOVEA_TRY(prepared.secondLabel, cutLabel(item.secondLabel, read, cut));
    if (item.reference) {
        FOVEA_TRY(const Image reference, readImage(*item.reference));
        if (reference.width() == read.width() && reference.height() == read.height()) {
            prepared.reference = imageOf(cut.picture(bytesOf(reference)), reference.info());
        } else if (preparation.region == Preparation::Region::whole && preparation.sizePx == 0 && preparation.multipleOf == 1 &&
                   degradation.kind == Degradation::Kind::none) {
            // A pair for super-resolution: the sizes differ by the scale.
            prepared.reference = imageOf(bytesOf(reference), reference.info());
            prepared.view = estimateFieldOfView(*prepared.reference);
        } else {
            return fail(ErrorCode::badData, item.reference->string() + ": has " + sizeText(reference.width(), reference.height()) +
                                                " pixels, its image " + sizeText(read.width(), read.height()));
        }
    }
    if (degradation.kind == Degradation::Kind::none) {
        prepared.input = std::move(clean);
    } else {
        if (!prepared.reference) prepared.reference = std::move(clean);
        const int side = std::min(prepared.reference->width(), prepared.reference->height());
        const bool reduces = degradation.kind == Degradation::Kind::lowResolution || degradation.kind == Degradation::Kind::lowResolutionNoise;
        if (reduces && side < degradation.scale * 16) {
            return fail(ErrorCode::badData, item.image.string() + ": too small to be reduced " + std::to_string(degradation.scale) + " times");
        }
        FOVEA_CHECK(context.check());
        prepared.input = degraded(*prepared.reference, degradation, item.name);
    }
    prepared.inputHash = contentHash(prepared.input);
    if (prepared.reference) {
        prepared.referenceHash = contentHash(*prepared.reference);
        prepared.reference = prepared.reference->withFieldOfView(prepared.view);
    }
    return prepared;
}

}  // namespace

std::string_view nameOf(Preparation::Region region) {
    for (const auto& [value, name] : kRegions) {
        if (value == region) return name;
    }
    return "";
}

std::optional<Preparation::Region> regionFromName(std::string_view name) {
    for (const auto& [value, known] : kRegions) {
        if (known == name) return value;
    }
    return std::nullopt;
}

std::string_view nameOf(Degradation::Kind kind) {
    for (const auto& [value, name] : kKinds) {
        if (value == kind) return name;
    }
    return "";
}

std::optional<Degradation::Kind> degradationFromName(std::string_view name) {
    for (const auto& [value, known] : kKinds) {
        if (known == name) return value;
    }
    return std::nullopt;
}

Image degraded(const Image& image, const Degradation& degradation, const std::string& name) {
    const std::uint64_t seed = mixSeed(degradation.seed, numberOf(name));
    switch (degradation.kind) {
        case Degradation::Kind::none: return roundedTo8Bits(image);
        case Degradation::Kind::noise: return roundedTo8Bits(synth::withNoise(image, degradation.sigma, seed));
        case Degradation::Kind::lowResolution: return roundedTo8Bits(synth::lowResolution(image, degradation.scale));
        case Degradation::Kind::lowResolutionNoise:
            return roundedTo8Bits(synth::withNoise(blockMeans(image, degradation.scale), degradation.sigma, seed));
        case Degradation::Kind::cataract: return roundedTo8Bits(synth::withCataract(image, degradation.cataract, seed));
    }
    return image;
}

Result<Prepared> prepareItem(const DataSetItem& item, const Preparation& preparation, const Degradation& degradation,
                             const JobContext& context) {
    try {
        return prepare(item, preparation, degradation, context);
    } catch (const cv::Exception& error) {
        return fail(ErrorCode::internal, item.image.string() + ": " + error.what());
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::outOfMemory, item.image.string() + ": not enough memory");
    }
}

}  // namespace fovea
