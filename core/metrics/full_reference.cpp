#include "core/metrics/full_reference.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <opencv2/core.hpp>

#include "core/image/field_of_view.h"
#include "core/image/mat_bridge.h"
#include "core/metrics/common.h"
#include "core/metrics/ssim.h"

namespace fovea {
namespace {

Text wordsFor(Channel channel) {
    switch (channel) {
        case Channel::luma: return phrase("channel Y = 0.299 R + 0.587 G + 0.114 B");
        case Channel::rgb: return phrase("channels R, G and B");
        case Channel::green: return phrase("channel green");
    }
    return {};
}

enum class Whose { reference, picture };

Text wordsFor(MetricRegion region, Whose whose) {
    if (region == MetricRegion::whole) return phrase("whole picture");
    return whose == Whose::reference ? phrase("inside the field of view of the reference")
                                     : phrase("inside the field of view of the picture");
}

tl::unexpected<Error> refused(std::string_view id, const Text& why) {
    return fail(ErrorCode::usage, "%1: %2", id, why);
}

std::string sizeOf(const Image& image) { return std::to_string(image.width()) + " x " + std::to_string(image.height()); }

// Calls visit(pixel pointer) for every pixel of the region, rows in parallel; row sums are added in order.
template <typename PerPixel>
double sumOver(const Image& a, const Image& b, const cv::Mat& mask, PerPixel perPixel) {
    std::vector<double> sums(static_cast<std::size_t>(a.height()), 0.0);
    cv::parallel_for_(cv::Range(0, a.height()), [&](const cv::Range& rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            const auto* inside = mask.empty() ? nullptr : mask.ptr<std::uint8_t>(y);
            const float *p = a.at(0, y), *q = b.at(0, y);
            double sum = 0;
            for (int x = 0; x < a.width(); ++x, p += 3, q += 3) {
                if (inside == nullptr || inside[x] != 0) sum += perPixel(p, q);
            }
            sums[static_cast<std::size_t>(y)] = sum;
        }
    });
    double total = 0;
    for (const double sum : sums) total += sum;
    return total;
}

double luma(const float* rgb) { return 0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2]; }

// In squared grey levels of 8 bits.
double meanSquaredError(const Image& reference, const Image& image, const cv::Mat& mask, Channel channel) {
    const double pixels = mask.empty() ? static_cast<double>(reference.width()) * reference.height() : cv::countNonZero(mask);
    const double sum = sumOver(reference, image, mask, [channel](const float* p, const float* q) {
        const auto square = [](double d) { return d * d; };
        if (channel == Channel::luma) return square(luma(p) - luma(q));
        if (channel == Channel::green) return square(double(p[1]) - q[1]);
        return (square(double(p[0]) - q[0]) + square(double(p[1]) - q[1]) + square(double(p[2]) - q[2])) / 3;
    });
    return 255.0 * 255.0 * sum / pixels;
}

// One channel in 0 to 255; index -1 is luma.
cv::Mat plane(const Image& image, int index) {
    cv::Mat result(image.height(), image.width(), CV_32FC1);
    cv::parallel_for_(cv::Range(0, image.height()), [&](const cv::Range& rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            const float* from = image.at(0, y);
            auto* to = result.ptr<float>(y);
            for (int x = 0; x < image.width(); ++x, from += 3) {
                to[x] = static_cast<float>(255 * (index < 0 ? luma(from) : double(from[index])));
            }
        }
    });
    return result;
}

Result<MetricValue> ssim(const MetricInfo& info, SsimWindow window, const Image& reference, const Image& image,
                         const cv::Mat& mask, Channel channel, MetricRegion region) {
    const int side = sideOf(window);
    if (std::min(image.width(), image.height()) < side) {
        return refused(info.id, phrase("%1 pixels are less than the window of %2 x %2", sizeOf(image), side));
    }
    std::vector<int> planes = {0, 1, 2};
    if (channel == Channel::luma) planes = {-1};
    if (channel == Channel::green) planes = {1};
    double sum = 0;
    for (const int index : planes) {
        const auto mean = meanSsim(plane(reference, index), plane(image, index), mask, window);
        if (!mean)
            return refused(info.id, phrase("no pixel of the field of view is far enough from the picture's border"));
        sum += *mean;
    }
    const Text how = window == SsimWindow::gaussian
                         ? phrase("SSIM of Wang et al. 2004: Gaussian window of sigma 1.5 cut to 11 x 11, population covariance")
                         : phrase("SSIM with scikit-image's defaults: uniform window of 7 x 7, sample covariance");
    const Text channels = planes.size() > 1 ? phrase("%1 (mean of the three)", wordsFor(channel)) : wordsFor(channel);
    return MetricValue{.id = info.id,
                       .value = sum / static_cast<double>(planes.size()),
                       .unit = info.unit,
                       .definition = phrase("%1, K1 0.01, K2 0.03, range 255; %2; mean of the map without its outer %3 pixels, %4", how,
                                            channels, side / 2, wordsFor(region, Whose::reference))};
}

// Shannon entropy of the 256 grey levels, in bits.
double entropyOf(const Image& image, const cv::Mat& mask, Channel channel) {
    std::array<double, 256> counts{};
    const auto count = [&](double value) {
        counts[static_cast<std::size_t>(std::lround(std::clamp(255 * value, 0.0, 255.0)))] += 1;
    };
    for (int y = 0; y < image.height(); ++y) {
        const auto* inside = mask.empty() ? nullptr : mask.ptr<std::uint8_t>(y);
        const float* p = image.at(0, y);
        for (int x = 0; x < image.width(); ++x, p += 3) {
            if (inside != nullptr && inside[x] == 0) continue;
            if (channel == Channel::luma) count(luma(p));
            if (channel != Channel::luma) count(p[1]);
            if (channel == Channel::rgb) count(p[0]), count(p[2]);
        }
    }
    double total = 0, entropy = 0;
    for (const double n : counts) total += n;
    for (const double n : counts) {
        if (n > 0) entropy -= n / total * std::log2(n / total);
    }
    return entropy;
}

}  // namespace

std::string_view nameOf(Channel channel) {
    return channel == Channel::luma ? "Y" : channel == Channel::rgb ? "RGB" : "green";
}

std::string_view nameOf(MetricRegion region) { return region == MetricRegion::whole ? "whole" : "field-of-view"; }

const std::vector<MetricInfo>& metrics() {
    static const std::vector<MetricInfo> all = {
        {"psnr", "PSNR", "Peak signal to noise ratio: the mean squared difference on a logarithmic scale.", "dB", Better::higher, true},
        {"ssim", "SSIM", "Structural similarity as published (Wang et al. 2004): 1 for equal pictures.", "", Better::higher, true},
        {"ssim-skimage", "SSIM (scikit-image)", "Structural similarity with the default settings of scikit-image.", "", Better::higher, true},
        {"rmse", "RMSE", "Root of the mean squared difference.", "grey levels", Better::lower, true},
        {"entropy", "Entropy", "How many bits a pixel's grey level says on average; needs no reference.", "bits", Better::neither, false},
    };
    return all;
}

Result<MetricInfo> findMetric(std::string_view id) {
    std::string known;
    for (const auto& info : metrics()) {
        if (info.id == id) return info;
        known += (known.empty() ? "" : ", ") + info.id;
    }
    return fail(ErrorCode::usage, "there is no metric '%1'; there are: %2", id, known);
}

Json toJson(const MetricValue& value) {
    Json json = {{"metric", value.id}};
    if (std::isfinite(value.value)) {
        json["value"] = value.value;
    } else {
        json["value"] = "inf";
    }
    json["unit"] = value.unit;
    json["definition"] = value.definition;
    return json;
}

Result<MetricValue> measure(std::string_view id, const Image& reference, const Image& image, Channel channel, MetricRegion region) {
    FOVEA_TRY(const MetricInfo info, findMetric(id));
    if (!info.needsReference) return measure(id, image, channel, region);
    if (reference.empty() || image.empty()) return refused(id, phrase("there is no picture"));
    if (reference.width() != image.width() || reference.height() != image.height()) {
        return refused(id, phrase("the picture has %1 pixels, the reference %2; they must have the same size",
                                  sizeOf(image), sizeOf(reference)));
    }
    return caught(id, [&]() -> Result<MetricValue> {
        const Image framed = region == MetricRegion::fieldOfView ? withFieldOfView(reference) : reference;
        const auto mask = regionMask(framed, region);
        if (!mask) return propagate(mask, std::string(id));
        if (info.id == "ssim") return ssim(info, SsimWindow::gaussian, framed, image, *mask, channel, region);
        if (info.id == "ssim-skimage") return ssim(info, SsimWindow::uniform, framed, image, *mask, channel, region);
        const double error = meanSquaredError(framed, image, *mask, channel);
        const Text area = wordsFor(region, Whose::reference);
        const Text where = channel == Channel::rgb ? phrase("%1 together; %2", wordsFor(channel), area) : phrase("%1; %2", wordsFor(channel), area);
        if (info.id == "rmse") {
            return MetricValue{info.id, std::sqrt(error), info.unit, phrase("root mean squared error in grey levels of 8 bits (0 to 255); %1", where)};
        }
        const double psnr = error > 0 ? 10 * std::log10(255.0 * 255.0 / error) : std::numeric_limits<double>::infinity();
        return MetricValue{info.id, psnr, info.unit, phrase("10 log10(255^2 / mean squared error), peak 255; %1", where)};
    });
}

Result<MetricValue> measure(std::string_view id, const Image& image, Channel channel, MetricRegion region) {
    FOVEA_TRY(const MetricInfo info, findMetric(id));
    if (info.needsReference) return refused(id, phrase("needs a reference"));
    if (image.empty()) return refused(id, phrase("there is no picture"));
    return caught(id, [&]() -> Result<MetricValue> {
        const Image framed = region == MetricRegion::fieldOfView ? withFieldOfView(image) : image;
        const auto mask = regionMask(framed, region);
        if (!mask) return propagate(mask, std::string(id));
        const Text area = wordsFor(region, Whose::picture);
        const Text where = channel == Channel::rgb ? phrase("%1 pooled; %2", wordsFor(channel), area) : phrase("%1; %2", wordsFor(channel), area);
        return MetricValue{info.id, entropyOf(framed, *mask, channel), info.unit,
                           phrase("Shannon entropy in bits of the histogram of 256 grey levels; %1", where)};
    });
}

}  // namespace fovea
