#include "core/methods/tracking/ridge_field.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>

#include "core/image/mat_bridge.h"
#include "core/methods/extend.h"
#include "core/methods/parts.h"

namespace fovea::tracking {
namespace {

constexpr double kLargestDiameterPx = 1100;  // of the field of view in the field; larger pictures are reduced
constexpr double kMedianDiameterPx = 420;    // of the field of view in the copy whose median is the background
constexpr double kBorderZone = 0.035;        // of the diameter: where no vessel runs along the border
// In photographs of a camera the clearest vessels answer about ten times as strongly as the background does. Where the
// background is cleaner than that, its least unrest is still no vessel.
constexpr double kClearestShare = 0.1;
constexpr double kRim = 0.012;               // of the diameter: the border's blur

// One Gaussian and the half-widths whose edges it finds.
struct Scale {
    double sigma = 1;
    std::vector<double> halfWidths;
};

// From the thinnest line that can be told from noise to the widest vessel of a fundus photograph, whose width is about
// a fortieth of the field of view's diameter.
std::vector<Scale> scalesFor(double diameterPx) {
    std::vector<Scale> scales;
    const double widest = std::max(3.0, diameterPx / 80);
    double halfWidth = 1.1;
    for (double sigma = 1.0; halfWidth <= widest; sigma *= 1.6) {
        Scale scale{.sigma = sigma, .halfWidths = {}};
        for (; halfWidth <= std::min(widest, 1.9 * sigma); halfWidth *= 1.35) scale.halfWidths.push_back(halfWidth);
        if (!scale.halfWidths.empty()) scales.push_back(scale);
    }
    return scales;
}

double angleOf(int direction) { return direction * std::numbers::pi / kDirections; }

// Weights of a line through the origin: Gaussian along it, shared between the two pixels beside it.
struct Tap {
    int dx = 0, dy = 0;
    float weight = 0;
};
std::vector<Tap> lineTaps(double angle, double sigmaAlong) {
    std::vector<Tap> taps;
    const double c = std::cos(angle), s = std::sin(angle);
    const bool flat = std::abs(c) >= std::abs(s);
    const double slope = flat ? s / c : c / s;
    const double stretch = std::hypot(1.0, slope);  // length of line for one pixel along its main axis
    const int radius = static_cast<int>(std::ceil(2.5 * sigmaAlong / stretch));
    double sum = 0;
    for (int i = -radius; i <= radius; ++i) {
        const double along = i * stretch / sigmaAlong, weight = std::exp(-0.5 * along * along), side = i * slope;
        const int low = static_cast<int>(std::floor(side));
        const double share = side - low;
        for (const auto& [offset, part] : {std::pair(low, 1 - share), std::pair(low + 1, share)}) {
            if (part < 1e-6) continue;
            taps.push_back({flat ? i : offset, flat ? offset : i, static_cast<float>(weight * part)});
        }
        sum += weight;
    }
    for (Tap& tap : taps) tap.weight /= static_cast<float>(sum);
    return taps;
}

float bilinear(const cv::Mat& m, double x, double y) {
    if (!(x >= 0) || !(y >= 0) || x > m.cols - 1 || y > m.rows - 1) return 0;
    const int x0 = std::min(static_cast<int>(x), m.cols - 2), y0 = std::min(static_cast<int>(y), m.rows - 2);
    const float fx = static_cast<float>(x - x0), fy = static_cast<float>(y - y0);
    const float* top = m.ptr<float>(y0) + x0;
    const float* below = m.ptr<float>(y0 + 1) + x0;
    return (top[0] * (1 - fx) + top[1] * fx) * (1 - fy) + (below[0] * (1 - fx) + below[1] * fx) * fy;
}

// The derivative across a direction, summed along it: positive where it gets brighter along the normal.
// `gx`, `gy` carry a border of `pad` pixels; `edge` is as large, and 0 in the border's columns.
void edgesOf(const cv::Mat& gx, const cv::Mat& gy, const std::vector<Tap>& taps, double angle, int pad, cv::Mat& edge) {
    cv::Mat across;
    cv::addWeighted(gx, -std::sin(angle), gy, std::cos(angle), 0, across);
    edge = cv::Mat::zeros(gx.size(), CV_32F);
    const int count = edge.cols - 2 * pad;
    for (int y = 0; y < edge.rows; ++y) {
        float* sum = edge.ptr<float>(y) + pad;
        for (const Tap& tap : taps) {
            const float* row = across.ptr<float>(std::clamp(y + tap.dy, 0, across.rows - 1)) + pad + tap.dx;
            for (int i = 0; i < count; ++i) sum[i] += tap.weight * row[i];
        }
    }
}

// Where between four pixels the edge of a half-width lies: the same for every pixel.
struct Sample {
    int dx = 0, dy = 0;
    float w00 = 0, w10 = 0, w01 = 0, w11 = 0;
    Sample(double x, double y) : dx(static_cast<int>(std::floor(x))), dy(static_cast<int>(std::floor(y))) {
        const double fx = x - dx, fy = y - dy;
        w00 = static_cast<float>((1 - fx) * (1 - fy)), w10 = static_cast<float>(fx * (1 - fy));
        w01 = static_cast<float>((1 - fx) * fy), w11 = static_cast<float>(fx * fy);
    }
    float operator()(const float* row, const float* next, int x) const {
        return w00 * row[x + dx] + w10 * row[x + dx + 1] + w01 * next[x + dx] + w11 * next[x + dx + 1];
    }
};

void answer(const cv::Mat& edge, double angle, double halfWidth, std::uint8_t index, int pad, cv::Mat& response, cv::Mat& width) {
    const double nx = -std::sin(angle), ny = std::cos(angle);
    const Sample right(nx * halfWidth, ny * halfWidth), left(-nx * halfWidth, -ny * halfWidth);
    const auto row = [&](int y) { return edge.ptr<float>(std::clamp(y + pad, 0, edge.rows - 1)) + pad; };
    for (int y = 0; y < response.rows; ++y) {
        const float *r0 = row(y + right.dy), *r1 = row(y + right.dy + 1), *l0 = row(y + left.dy), *l1 = row(y + left.dy + 1);
        float* target = response.ptr<float>(y);
        std::uint8_t* which = width.ptr<std::uint8_t>(y);
        for (int x = 0; x < response.cols; ++x) {
            const float a = std::max(right(r0, r1, x), 0.0f), b = std::max(-left(l0, l1, x), 0.0f);
            const float both = 2 * a * b / (a + b + 1e-12f);
            if (both > target[x]) {
                target[x] = both;
                which[x] = index;
            }
        }
    }
}

// `plane`: CV_32F, vessels dark, continued beyond the field of view.
Status fillResponses(const cv::Mat& plane, int threads, const JobContext& context, RidgeField& field) {
    const auto scales = scalesFor(field.diameterPx);
    for (int k = 0; k < kDirections; ++k) {
        field.response.push_back(cv::Mat::zeros(plane.size(), CV_32F));
        field.halfWidth.push_back(cv::Mat::zeros(plane.size(), CV_8U));
    }
    for (std::size_t s = 0; s < scales.size(); ++s) {
        const Scale& scale = scales[s];
        // As long as a vessel is straight at that width.
        const double along = std::max(2.6, 2.2 * scale.sigma);
        const int pad = static_cast<int>(std::ceil(2.5 * along + scale.halfWidths.back())) + 2;
        cv::Mat blurred, padded, gx, gy;
        cv::GaussianBlur(plane, blurred, {}, scale.sigma);
        cv::copyMakeBorder(blurred, padded, pad, pad, pad, pad, cv::BORDER_REFLECT_101);
        // Sobel's factor 1/8 gives the derivative; sigma makes it the same for every scale.
        cv::Sobel(padded, gx, CV_32F, 1, 0, 3, scale.sigma / 8);
        cv::Sobel(padded, gy, CV_32F, 0, 1, 3, scale.sigma / 8);
        const std::size_t first = field.halfWidths.size();
        field.halfWidths.insert(field.halfWidths.end(), scale.halfWidths.begin(), scale.halfWidths.end());
        const JobContext part = context.part(static_cast<double>(s) / static_cast<double>(scales.size()),
                                             static_cast<double>(s + 1) / static_cast<double>(scales.size()));
        FOVEA_CHECK(forEachPart(kDirections, threads, part, "looking for vessels", [&](int k) {
            cv::Mat edge;
            edgesOf(gx, gy, lineTaps(angleOf(k), along), angleOf(k), pad, edge);
            for (std::size_t w = 0; w < scale.halfWidths.size(); ++w) {
                answer(edge, angleOf(k), scale.halfWidths[w], static_cast<std::uint8_t>(first + w), pad,
                       field.response[static_cast<std::size_t>(k)], field.halfWidth[static_cast<std::size_t>(k)]);
            }
        }));
    }
    return {};
}

struct Reduced {
    cv::Mat mask;  // CV_8U, 255 inside
    cv::Size size;
    cv::Rect box;  // of the picture
};

Reduced reduce(const FieldOfView& fov, RidgeField& field) {
    const cv::Rect box(fov.left, fov.top, fov.right - fov.left, fov.bottom - fov.top);
    const double diameter = fov.wholeImage ? std::max(fov.width, fov.height) : fov.diameterPx;
    const double step = std::max(1.0, diameter / kLargestDiameterPx);
    Reduced reduced{.mask = {}, .size = {std::max(2, cvRound(box.width / step)), std::max(2, cvRound(box.height / step))}, .box = box};
    field.width = reduced.size.width;
    field.height = reduced.size.height;
    field.frame.step = static_cast<double>(box.width) / field.width;
    field.frame.left = box.x + 0.5 * field.frame.step - 0.5;
    field.frame.top = box.y + 0.5 * field.frame.step - 0.5;
    field.diameterPx = diameter / field.frame.step;
    cv::resize(matView(fov)(box), reduced.mask, reduced.size, 0, 0, cv::INTER_NEAREST);
    return reduced;
}

// The retina's slow changes of light taken away, and its contrast made even.
cv::Mat evened(const cv::Mat& green, const cv::Mat& mask, double diameterPx) {
    cv::Mat small, background, difference, power, result;
    // A median follows the rim of the disc and leaves no dark ring round it, as a mean would. It is taken of a small copy.
    const double shrink = std::max(1.0, diameterPx / kMedianDiameterPx);
    cv::resize(green, small, {std::max(1, cvRound(green.cols / shrink)), std::max(1, cvRound(green.rows / shrink))}, 0, 0, cv::INTER_AREA);
    small.convertTo(small, CV_8U, 255);
    cv::medianBlur(small, small, 2 * cvRound(diameterPx / shrink / 26) + 1);
    small.convertTo(small, CV_32F, 1.0 / 255);
    cv::GaussianBlur(small, small, {}, 0.7);
    cv::resize(small, background, green.size(), 0, 0, cv::INTER_LINEAR);
    cv::subtract(green, background, difference);
    cv::multiply(difference, difference, power);
    cv::GaussianBlur(power, power, {}, diameterPx / 12);
    const double global = std::max(cv::mean(power, mask)[0], 1e-8);
    // Half of the local spread, half of the whole picture's: a patch without any vessel is not blown up.
    result.create(green.size(), CV_32F);
    for (int y = 0; y < green.rows; ++y) {
        for (int x = 0; x < green.cols; ++x) {
            const double spread = std::sqrt(0.5 * static_cast<double>(power.at<float>(y, x)) + 0.5 * global);
            // A bright lesion is worth no more than a vessel is.
            result.at<float>(y, x) = std::clamp(static_cast<float>(difference.at<float>(y, x) / spread), -4.0f, 1.5f);
        }
    }
    return result;
}

// The retina darkens towards its border, which then looks like a vessel along it. No vessel runs there: responses along
// the border fade out over its last pixels.
void fadeAlongBorder(const cv::Mat& mask, RidgeField& field) {
    cv::Mat bordered, distance, gx, gy;
    cv::copyMakeBorder(mask, bordered, 1, 1, 1, 1, cv::BORDER_CONSTANT, 0);
    cv::distanceTransform(bordered, distance, cv::DIST_L2, cv::DIST_MASK_5);
    distance = distance(cv::Rect(1, 1, mask.cols, mask.rows)).clone();
    cv::Mat smooth;
    cv::GaussianBlur(distance, smooth, {}, 4);
    cv::Sobel(smooth, gx, CV_32F, 1, 0);
    cv::Sobel(smooth, gy, CV_32F, 0, 1);
    const double zone = kBorderZone * field.diameterPx;
    for (int y = 0; y < mask.rows; ++y) {
        for (int x = 0; x < mask.cols; ++x) {
            const double depth = distance.at<float>(y, x) / zone;
            if (depth <= 0 || depth >= 1) continue;
            const double norm = std::hypot(gx.at<float>(y, x), gy.at<float>(y, x)) + 1e-9;
            for (int k = 0; k < kDirections; ++k) {
                const double inwards = std::abs(std::cos(angleOf(k)) * gx.at<float>(y, x) + std::sin(angleOf(k)) * gy.at<float>(y, x)) / norm;
                if (inwards > 0.5) continue;
                field.response[static_cast<std::size_t>(k)].at<float>(y, x) *= static_cast<float>(depth * depth);
            }
        }
    }
}

void takeBest(const cv::Mat& mask, RidgeField& field) {
    field.best = cv::Mat::zeros(mask.size(), CV_32F);
    field.bestDirection = cv::Mat::zeros(mask.size(), CV_8U);
    for (int y = 0; y < mask.rows; ++y) {
        for (int x = 0; x < mask.cols; ++x) {
            for (int k = 0; k < kDirections; ++k) {
                float& value = field.response[static_cast<std::size_t>(k)].at<float>(y, x);
                if (mask.at<std::uint8_t>(y, x) == 0) value = 0;
                if (value <= field.best.at<float>(y, x)) continue;
                field.best.at<float>(y, x) = value;
                field.bestDirection.at<std::uint8_t>(y, x) = static_cast<std::uint8_t>(k);
            }
        }
    }
}

void divide(RidgeField& field, double unit) {
    for (cv::Mat& response : field.response) response /= unit;
    field.best /= unit;
}

}  // namespace

float RidgeField::at(double x, double y, double angle) const {
    double k = angle / std::numbers::pi * kDirections;
    k -= std::floor(k / kDirections) * kDirections;
    const int low = static_cast<int>(k) % kDirections;
    const float share = static_cast<float>(k - std::floor(k));
    const float a = bilinear(response[static_cast<std::size_t>(low)], x, y);
    const float b = bilinear(response[static_cast<std::size_t>((low + 1) % kDirections)], x, y);
    return a * (1 - share) + b * share;
}

double RidgeField::halfWidthAt(double x, double y, double angle) const {
    const int column = std::clamp(static_cast<int>(std::lround(x)), 0, width - 1);
    const int row = std::clamp(static_cast<int>(std::lround(y)), 0, height - 1);
    const long k = std::lround(angle / std::numbers::pi * kDirections);
    const auto direction = static_cast<std::size_t>((k % kDirections + kDirections) % kDirections);
    return halfWidths[halfWidth[direction].at<std::uint8_t>(row, column)];
}

Result<RidgeField> ridgesOfGreen(const Image& image, int threads, const JobContext& context) {
    RidgeField field;
    const Reduced reduced = reduce(*image.fieldOfView(), field);
    cv::Mat small;
    cv::resize(matView(image)(reduced.box), small, reduced.size, 0, 0, cv::INTER_AREA);
    Image framed = imageFromMat(small, {});
    // The retina's outermost pixels are blurred into the camera's border; the continuation begins inside of them.
    cv::Mat within;
    const int rim = std::max(2, cvRound(kRim * field.diameterPx));
    cv::Mat bordered;
    cv::copyMakeBorder(reduced.mask, bordered, 1, 1, 1, 1, cv::BORDER_CONSTANT, image.fieldOfView()->wholeImage ? 255 : 0);
    cv::erode(bordered, bordered, cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * rim + 1, 2 * rim + 1}), {-1, -1}, 1,
              cv::BORDER_CONSTANT, 255);
    within = bordered(cv::Rect(1, 1, field.width, field.height)).clone();
    auto mask = std::make_shared<std::vector<std::uint8_t>>(within.begin<std::uint8_t>(), within.end<std::uint8_t>());
    framed = framed.withFieldOfView({.width = field.width, .height = field.height, .mask = std::move(mask), .right = field.width,
                                     .bottom = field.height, .diameterPx = field.diameterPx,
                                     .wholeImage = image.fieldOfView()->wholeImage});
    FOVEA_TRY(const cv::Mat extended, extendedBeyondFieldOfView(framed, threads, context.part(0, 0.1)));
    cv::Mat green;
    cv::extractChannel(extended, green, 1);
    FOVEA_CHECK(fillResponses(evened(green, within, field.diameterPx), threads, context.part(0.1, 0.95), field));
    if (!image.fieldOfView()->wholeImage) fadeAlongBorder(within, field);
    takeBest(within, field);
    std::vector<float> values;
    for (int y = 0; y < field.height; ++y) {
        for (int x = 0; x < field.width; ++x) {
            if (within.at<std::uint8_t>(y, x) != 0) values.push_back(field.best.at<float>(y, x));
        }
    }
    double unit = 1;
    if (!values.empty()) {
        const auto quantile = [&](double share) {
            const auto at = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
            std::nth_element(values.begin(), values.begin() + at, values.end());
            return static_cast<double>(values[static_cast<std::size_t>(at)]);
        };
        unit = std::max({1e-6, quantile(0.5), kClearestShare * quantile(0.98)});
    }
    divide(field, unit);
    FOVEA_CHECK(context.check());
    return field;
}

Result<RidgeField> ridgesOfMap(const Image& image, const Map& vessels, int threads, const JobContext& context) {
    RidgeField field;
    const Reduced reduced = reduce(*image.fieldOfView(), field);
    cv::Mat small;
    cv::resize(matView(vessels)(reduced.box), small, reduced.size, 0, 0, cv::INTER_AREA);
    FOVEA_CHECK(fillResponses(-small, threads, context, field));
    takeBest(reduced.mask, field);
    // A wide vessel of probability 1 has edges of sigma * 1 / (sqrt(2 pi) sigma).
    divide(field, 1 / std::sqrt(2 * std::numbers::pi));
    return field;
}

}  // namespace fovea::tracking
