#include "core/metrics/consistency.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "core/image/field_of_view.h"
#include "core/image/mat_bridge.h"
#include "core/metrics/common.h"

namespace fovea {
namespace {

constexpr int kTerms = 10;         // of a polynomial of degree 3 in x and y
constexpr int kUnknowns = kTerms + 1;
constexpr int kSearchPx = 640;
constexpr double kLargestSigma = 12;
using Terms = std::array<double, kUnknowns>;

cv::Mat blurredBy(const cv::Mat& plane, double sigmaPx, int border) {
    const int radius = static_cast<int>(std::ceil(4 * sigmaPx));
    cv::Mat result;
    cv::GaussianBlur(plane, result, {2 * radius + 1, 2 * radius + 1}, sigmaPx, sigmaPx, border);
    return result;
}

// One channel after a Gaussian that sees only the mask; the channel itself for sigma 0.
cv::Mat scattered(const cv::Mat& plane, const cv::Mat& weight, double sigmaPx) {
    if (sigmaPx < 0.05) return plane;
    cv::Mat result;
    cv::divide(blurredBy(plane.mul(weight), sigmaPx, cv::BORDER_CONSTANT),
               cv::max(blurredBy(weight, sigmaPx, cv::BORDER_CONSTANT), 1e-6), result);
    return result;
}

// terms[1] onwards; terms[0] is the picture's own value.
void fillPolynomial(double x, double y, Terms& terms) {
    terms = {terms[0], 1, x, y, x * x, x * y, y * y, x * x * x, x * x * y, x * y * y, y * y * y};
}

// -1 to 1 over the longer side.
double placeOf(int i, int size, int longer) { return (2.0 * i + 1 - size) / longer; }

struct Fit {
    Terms coefficients{};  // gain, then the offset's
    double squares = 0;    // of what remains, summed over the pixels looked at
};

// Least squares of target = gain source + offset over the pixels of `mask`.
Fit fitted(const cv::Mat& source, const cv::Mat& target, const cv::Mat& mask) {
    cv::Mat normal(kUnknowns, kUnknowns, CV_64FC1, cv::Scalar(0)), right(kUnknowns, 1, CV_64FC1, cv::Scalar(0));
    double targetSquares = 0;
    const int longer = std::max(mask.rows, mask.cols);
    // Far more pixels than unknowns: a hundred thousand of them say all.
    const int step = std::max(1, static_cast<int>(std::sqrt(static_cast<double>(mask.total()) / 1e5)));
    Terms terms{};
    for (int y = 0; y < mask.rows; y += step) {
        const auto* inside = mask.ptr<std::uint8_t>(y);
        for (int x = 0; x < mask.cols; x += step) {
            if (inside[x] == 0) continue;
            fillPolynomial(placeOf(x, mask.cols, longer), placeOf(y, mask.rows, longer), terms);
            terms[0] = source.at<float>(y, x);
            const double wanted = target.at<float>(y, x);
            for (int i = 0; i < kUnknowns; ++i) {
                const double term = terms[static_cast<std::size_t>(i)];
                auto* row = normal.ptr<double>(i);
                for (int j = 0; j <= i; ++j) row[j] += term * terms[static_cast<std::size_t>(j)];
                right.at<double>(i) += term * wanted;
            }
            targetSquares += wanted * wanted;
        }
    }
    cv::completeSymm(normal, true);
    const auto solved = [&](const cv::Mat& a, const cv::Mat& b) {
        cv::Mat solution;
        cv::solve(a, b, solution, cv::DECOMP_SVD);  // a flat picture leaves the gain open: then the least one
        return solution;
    };
    cv::Mat solution = solved(normal, right);
    if (solution.at<double>(0) < 0) {  // no veil turns bright into dark
        solution.at<double>(0) = 0;
        solved(normal(cv::Rect(1, 1, kTerms, kTerms)), right.rowRange(1, kUnknowns)).copyTo(solution.rowRange(1, kUnknowns));
    }
    Fit fit;
    std::copy(solution.begin<double>(), solution.end<double>(), fit.coefficients.begin());
    const cv::Mat projected = normal * solution;
    fit.squares = std::max(0.0, targetSquares - 2 * solution.dot(right) + solution.dot(projected));
    return fit;
}

struct Picture {
    std::array<cv::Mat, 3> channels;  // 0 to 1
};

Picture split(const cv::Mat& rgb) {
    Picture result;
    for (int channel = 0; channel < 3; ++channel) cv::extractChannel(rgb, result.channels[static_cast<std::size_t>(channel)], channel);
    return result;
}

Result<double> bestSigma(const cv::Mat& restored, const cv::Mat& input, const cv::Mat& mask, const JobContext& context) {
    const double reduction = std::max(1.0, static_cast<double>(std::max(mask.rows, mask.cols)) / kSearchPx);
    cv::Mat from = restored, to = input, inside = mask;
    if (reduction > 1) {
        const cv::Size size(static_cast<int>(std::lround(mask.cols / reduction)), static_cast<int>(std::lround(mask.rows / reduction)));
        cv::resize(restored, from, size, 0, 0, cv::INTER_AREA);
        cv::resize(input, to, size, 0, 0, cv::INTER_AREA);
        cv::resize(mask, inside, size, 0, 0, cv::INTER_AREA);
        inside = inside == 255;
    }
    cv::Mat weight;
    inside.convertTo(weight, CV_32F, 1.0 / 255);
    const Picture source = split(from), target = split(to);
    const auto remaining = [&](double sigma) {
        double squares = 0;
        for (std::size_t channel = 0; channel < 3; ++channel) {
            squares += fitted(scattered(source.channels[channel], weight, sigma / reduction), target.channels[channel], inside).squares;
        }
        return squares;
    };
    std::vector<double> sigmas = {0, 0.5, 1, 1.5, 2, 3, 4, 6, 8, kLargestSigma};
    std::size_t best = 0;
    std::vector<double> values;
    for (const double sigma : sigmas) {
        FOVEA_CHECK(context.check());
        values.push_back(remaining(sigma));
        if (values.back() < values[best]) best = values.size() - 1;
    }
    // The golden section between the neighbours of the best.
    double low = sigmas[best == 0 ? 0 : best - 1], high = sigmas[std::min(best + 1, sigmas.size() - 1)];
    constexpr double kGolden = 0.6180339887498949;
    double a = high - kGolden * (high - low), b = low + kGolden * (high - low);
    double atA = remaining(a), atB = remaining(b);
    while (high - low > 0.05) {
        FOVEA_CHECK(context.check());
        if (atA < atB) {
            high = b, b = a, atB = atA, a = high - kGolden * (high - low), atA = remaining(a);
        } else {
            low = a, a = b, atA = atB, b = low + kGolden * (high - low), atB = remaining(b);
        }
    }
    const double middle = (low + high) / 2;
    return remaining(middle) < values[best] ? middle : sigmas[best];
}

struct Again {
    cv::Mat rgb;  // degraded again, CV_32FC3
    std::optional<Veil> veil;
    Text how;
};

Result<Again> veiledAgain(const cv::Mat& restored, const cv::Mat& input, const cv::Mat& mask, const JobContext& context) {
    FOVEA_TRY(const double sigma, bestSigma(restored, input, mask, context));
    cv::Mat weight;
    mask.convertTo(weight, CV_32F, 1.0 / 255);
    const Picture source = split(restored), target = split(input);
    Again again{.rgb = cv::Mat(restored.size(), CV_32FC3), .veil = Veil{.blurSigmaPx = sigma, .gain = {}}, .how = {}};
    const int longer = std::max(mask.rows, mask.cols);
    for (int channel = 0; channel < 3; ++channel) {
        FOVEA_CHECK(context.check());
        const auto i = static_cast<std::size_t>(channel);
        const cv::Mat blurred = scattered(source.channels[i], weight, sigma);
        const Fit fit = fitted(blurred, target.channels[i], mask);
        again.veil->gain[i] = fit.coefficients[0];
        FOVEA_CHECK(inParallel(mask.rows, context, [&](int y) {
            Terms terms{};
            for (int x = 0; x < mask.cols; ++x) {
                fillPolynomial(placeOf(x, mask.cols, longer), placeOf(y, mask.rows, longer), terms);
                terms[0] = blurred.at<float>(y, x);
                double value = 0;
                for (std::size_t k = 0; k < kUnknowns; ++k) value += terms[k] * fit.coefficients[k];
                again.rgb.at<cv::Vec3f>(y, x)[channel] = static_cast<float>(value);
            }
        }));
    }
    again.how = phrase("by the least-squares veil and blur: a Gaussian of %1 px, gains R %2 G %3 B %4, offsets "
                       "smooth (polynomials of degree 3)",
                       fmt::format("{:.2f}", sigma), fmt::format("{:.3f}", again.veil->gain[0]), fmt::format("{:.3f}", again.veil->gain[1]),
                       fmt::format("{:.3f}", again.veil->gain[2]));
    return again;
}

Again reducedAgain(const cv::Mat& restored, int factor) {
    const cv::Mat source = factor == 1 ? restored : blurredBy(restored, (factor - 1) / 2.0, cv::BORDER_REFLECT_101);
    Again again{.rgb = cv::Mat(restored.rows / factor, restored.cols / factor, CV_32FC3), .veil = {}, .how = {}};
    const int before = (factor - 1) / 2, after = factor / 2;  // the same pixel for odd factors
    for (int y = 0; y < again.rgb.rows; ++y) {
        for (int x = 0; x < again.rgb.cols; ++x) {
            const auto at = [&](int dy, int dx) { return source.at<cv::Vec3f>(factor * y + dy, factor * x + dx); };
            again.rgb.at<cv::Vec3f>(y, x) = 0.25f * (at(before, before) + at(before, after) + at(after, before) + at(after, after));
        }
    }
    again.how = phrase("by the reduction: a Gaussian of %1 px read at the middle of %2 x %2 pixels", fmt::format("{:g}", (factor - 1) / 2.0), factor);
    return again;
}

Result<Consistency> residualOf(const Again& again, const cv::Mat& input, const cv::Mat& mask) {
    Consistency result;
    cv::Mat residual(input.size(), CV_32FC1, cv::Scalar(0)), luminance = residual.clone();
    double sum = 0;
    std::size_t count = 0;
    for (int y = 0; y < input.rows; ++y) {
        for (int x = 0; x < input.cols; ++x) {
            if (mask.at<std::uint8_t>(y, x) == 0) continue;
            const cv::Vec3f difference = again.rgb.at<cv::Vec3f>(y, x) - input.at<cv::Vec3f>(y, x);
            const double square = difference.dot(difference) / 3;
            residual.at<float>(y, x) = std::min(1.0f, static_cast<float>(std::sqrt(square)));
            luminance.at<float>(y, x) = difference.dot(cv::Vec3f(0.299f, 0.587f, 0.114f));
            sum += square;
            ++count;
        }
    }
    result.rms = 255 * std::sqrt(sum / static_cast<double>(count));
    result.residual = mapFromMat(residual);
    result.difference = mapFromMat(luminance);
    result.veil = again.veil;
    result.definition = phrase("root mean square of the picture degraded again %1, minus the input; channels R, G and B together, in "
                               "grey levels of 8 bits, not rounded; inside the field of view of the input",
                               again.how);
    return result;
}

}  // namespace

Result<Consistency> consistency(const Image& restored, const Image& input, const JobContext& context) {
    if (restored.empty() || input.empty()) return fail(ErrorCode::usage, "consistency: there is no picture");
    const int factor = restored.width() / input.width();
    if (factor < 1 || restored.width() != factor * input.width() || restored.height() != factor * input.height()) {
        return fail(ErrorCode::usage,
                    "consistency: the picture has %1 x %2 pixels, its input %3 x %4; it must be a whole factor larger, "
                    "or of the same size",
                    restored.width(), restored.height(), input.width(), input.height());
    }
    return caught("consistency", [&]() -> Result<Consistency> {
        const Image framed = withFieldOfView(input);
        const cv::Mat mask = matView(*framed.fieldOfView());
        if (cv::countNonZero(mask) == 0) return fail(ErrorCode::usage, "consistency: the field of view is empty");
        FOVEA_CHECK(context.check());
        if (factor > 1) return residualOf(reducedAgain(matView(restored), factor), matView(input), mask);
        FOVEA_TRY(const Again again, veiledAgain(matView(restored), matView(input), mask, context));
        return residualOf(again, matView(input), mask);
    });
}

}  // namespace fovea
