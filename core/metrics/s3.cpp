#include "core/metrics/s3.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <opencv2/core.hpp>
#include <vector>

#include "core/image/field_of_view.h"
#include "core/image/mat_bridge.h"
#include "core/metrics/common.h"

namespace fovea {
namespace {

constexpr int kBlock = 32, kStep = 8, kSmall = 8, kCell = 4, kPad = kBlock / 2, kRadii = kBlock / 2;

// Hann window without its zeros, and how much each magnitude counts for each radius.
struct SpectrumTables {
    cv::Mat window = cv::Mat(kBlock, kBlock, CV_32FC1);
    struct Share {
        int row, column;
        float weight;
    };
    std::array<std::vector<Share>, kRadii> rings;
    std::array<double, kRadii> logFrequency{};

    SpectrumTables() {
        const auto hann = [](int i) { return 0.5 - 0.5 * std::cos(2 * std::numbers::pi * (i + 1) / (kBlock + 1)); };
        for (int y = 0; y < kBlock; ++y) {
            for (int x = 0; x < kBlock; ++x) window.at<float>(y, x) = static_cast<float>(hann(y) * hann(x));
        }
        constexpr int kDirections = 360;
        for (int radius = 1; radius <= kRadii; ++radius) {
            cv::Mat weights(kBlock, kBlock, CV_64FC1, cv::Scalar(0));
            for (int i = 0; i < kDirections; ++i) {
                const double angle = 2 * std::numbers::pi * i / kDirections;
                const double x = radius * std::cos(angle), y = radius * std::sin(angle);
                const double left = std::floor(x), top = std::floor(y);
                for (int corner = 0; corner < 4; ++corner) {
                    const double column = left + corner % 2, row = top + corner / 2;
                    const double weight = (1 - std::abs(x - column)) * (1 - std::abs(y - row));
                    add(weights, static_cast<int>(row), static_cast<int>(column), weight / kDirections);
                }
            }
            auto& ring = rings[static_cast<std::size_t>(radius - 1)];
            for (int row = 0; row < kBlock; ++row) {
                for (int column = 0; column < kBlock; ++column) {
                    const double weight = weights.at<double>(row, column);
                    if (weight > 1e-12) ring.push_back({row, column, static_cast<float>(weight)});
                }
            }
            logFrequency[static_cast<std::size_t>(radius - 1)] = std::log(0.5 * radius / kRadii);
        }
    }

private:
    // The mean itself is no detail: the mean of its neighbours stands in its place. The spectrum is periodic and, of real
    // values, point-symmetric: only its right half is kept.
    static void add(cv::Mat& weights, int row, int column, double weight) {
        if (row == 0 && column == 0) {
            add(weights, 1, 0, weight / 2);
            add(weights, 0, 1, weight / 2);
            return;
        }
        row = (row + kBlock) % kBlock;
        column = (column + kBlock) % kBlock;
        if (column > kBlock / 2) {
            column = kBlock - column;
            row = (kBlock - row) % kBlock;
        }
        weights.at<double>(row, column) += weight;
    }
};

// Whether there is anything to be seen in a block: the paper's contrast condition.
bool showsSomething(const cv::Mat& luminance) {
    for (int y = 0; y + kSmall <= kBlock; y += kSmall / 2) {
        for (int x = 0; x + kSmall <= kBlock; x += kSmall / 2) {
            double low = 1e9, high = 0, sum = 0;
            for (int i = y; i < y + kSmall; ++i) {
                const auto* row = luminance.ptr<float>(i);
                for (int j = x; j < x + kSmall; ++j) {
                    const double value = row[j];
                    low = std::min(low, value), high = std::max(high, value), sum += value;
                }
            }
            if (sum / (kSmall * kSmall) > 2 && high - low > 5) return true;
        }
    }
    return false;
}

double slopeOf(const cv::Mat& block, const SpectrumTables& tables) {
    cv::Mat spectrum;
    cv::dft(block.mul(tables.window), spectrum, cv::DFT_COMPLEX_OUTPUT);
    std::array<std::array<float, kBlock / 2 + 1>, kBlock> magnitude;
    for (int y = 0; y < kBlock; ++y) {
        const auto* row = spectrum.ptr<cv::Vec2f>(y);
        for (int x = 0; x <= kBlock / 2; ++x) {
            magnitude[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)] = std::hypot(row[x][0], row[x][1]);
        }
    }
    double sumX = 0, sumY = 0, sumXX = 0, sumXY = 0;
    for (std::size_t i = 0; i < kRadii; ++i) {
        double mean = 0;
        for (const auto& share : tables.rings[i]) {
            mean += share.weight * magnitude[static_cast<std::size_t>(share.row)][static_cast<std::size_t>(share.column)];
        }
        const double x = tables.logFrequency[i], y = std::log(std::max(mean, 1e-12));
        sumX += x, sumY += y, sumXX += x * x, sumXY += x * y;
    }
    return -(kRadii * sumXY - sumX * sumY) / (kRadii * sumXX - sumX * sumX);
}

float largestVariation(const cv::Mat& block) {
    float largest = 0;
    for (int y = 0; y + 1 < block.rows; ++y) {
        const auto* p = block.ptr<float>(y);
        const auto* q = block.ptr<float>(y + 1);
        for (int x = 0; x + 1 < block.cols; ++x) {
            const float a = p[x], b = p[x + 1], c = q[x], d = q[x + 1];
            largest = std::max(largest, std::abs(a - b) + std::abs(a - c) + std::abs(a - d) + std::abs(d - c) +
                                            std::abs(c - b) + std::abs(d - b));
        }
    }
    return largest / (4 * 255);
}

// Cells of 4 x 4 px; one more row and column than needed where the size is no multiple.
struct Cells {
    cv::Mat values;  // -1: outside the region
    int columns() const { return values.cols; }
};

Status fillSpectral(const cv::Mat& padded, const cv::Mat& outside, Cells& cells, const JobContext& context) {
    static const SpectrumTables tables;
    cv::Mat luminance;
    cv::pow(padded * 0.0364 + 0.7656, 2.2, luminance);
    const int rows = (cells.values.rows * kCell + kStep / 2 + kStep - 1) / kStep;
    return inParallel(rows, context, [&](int i) {
        // A block centred at (x, y) of the picture begins at (x, y) of the padded one.
        const int y = i * kStep;
        for (int x = 0; x <= padded.cols - kBlock; x += kStep) {
            if (y > padded.rows - kBlock) break;
            const cv::Rect area(x, y, kBlock, kBlock);
            float value = -1;
            if (outside.empty() || cv::countNonZero(outside(area)) == 0) {
                value = 0;
                if (showsSomething(luminance(area))) {
                    value = static_cast<float>(1 - 1 / (1 + std::exp(-3 * (slopeOf(padded(area), tables) - 2))));
                }
            }
            // It stands for the 8 x 8 px around its centre: two cells each way.
            const cv::Rect covered(x / kCell - 1, y / kCell - 1, 2, 2);
            const cv::Rect within = covered & cv::Rect(0, 0, cells.values.cols, cells.values.rows);
            if (!within.empty()) cells.values(within).setTo(value);
        }
    });
}

Status multiplySpatial(const cv::Mat& padded, Cells& cells, const JobContext& context) {
    // Blocks of the grid from (0, 0) begin at even cells, those of the grid from (4, 4), which reaches over the border,
    // at odd ones.
    const int rows = cells.values.rows, columns = cells.values.cols;
    const auto variation = [&](int row, int column) {
        const cv::Rect block = cv::Rect(kPad + column * kCell, kPad + row * kCell, kSmall, kSmall) &
                               cv::Rect(0, 0, padded.cols, padded.rows);
        return largestVariation(padded(block));
    };
    cv::Mat even(rows / 2 + 1, columns / 2 + 1, CV_32FC1), odd(rows / 2 + 2, columns / 2 + 2, CV_32FC1);
    FOVEA_CHECK(inParallel(rows / 2 + 1, context, [&](int i) {
        for (int j = 0; j < even.cols; ++j) even.at<float>(i, j) = variation(2 * i, 2 * j);
        for (int j = 0; j <= even.cols; ++j) odd.at<float>(i, j) = variation(2 * i - 1, 2 * j - 1);
    }));
    for (int j = 0; j < odd.cols; ++j) odd.at<float>(odd.rows - 1, j) = variation(2 * (odd.rows - 1) - 1, 2 * j - 1);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            float& value = cells.values.at<float>(row, column);
            if (value <= 0) continue;
            const float spatial = std::max(even.at<float>(row / 2, column / 2), odd.at<float>((row + 1) / 2, (column + 1) / 2));
            value = std::sqrt(value * spatial);
        }
    }
    return {};
}

double meanOfSharpest(const cv::Mat& map) {
    std::vector<float> values;
    for (int y = 0; y < map.rows; ++y) {
        const auto* row = map.ptr<float>(y);
        std::copy_if(row, row + map.cols, std::back_inserter(values), [](float value) { return value >= 0; });
    }
    if (values.empty()) return -1;
    const std::size_t count = std::max<std::size_t>(1, (values.size() + 99) / 100);
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(count - 1), values.end(), std::greater<>());
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i) sum += values[i];
    return sum / static_cast<double>(count);
}

}  // namespace

Result<Sharpness> s3(const Image& image, MetricRegion region, const JobContext& context) {
    if (image.empty()) return fail(ErrorCode::usage, "s3: there is no picture");
    if (std::min(image.width(), image.height()) < kBlock) {
        return fail(ErrorCode::usage, "s3: the picture is smaller than a block of 32 x 32 pixels");
    }
    return caught("s3", [&]() -> Result<Sharpness> {
        const Image framed = region == MetricRegion::fieldOfView ? withFieldOfView(image) : image;
        const auto mask = regionMask(framed, region);
        if (!mask) return propagate(mask, std::string("s3"));
        cv::Mat padded, outside;
        cv::copyMakeBorder(greyPlane(image), padded, kPad, kPad + kStep, kPad, kPad + kStep, cv::BORDER_REFLECT);
        if (!mask->empty()) {
            cv::copyMakeBorder(*mask == 0, outside, kPad, kPad + kStep, kPad, kPad + kStep, cv::BORDER_REFLECT);
        }
        Cells cells{cv::Mat((image.height() + kCell - 1) / kCell, (image.width() + kCell - 1) / kCell, CV_32FC1, cv::Scalar(-1))};
        FOVEA_CHECK(fillSpectral(padded, outside, cells, context));
        FOVEA_CHECK(multiplySpatial(padded, cells, context));
        cv::Mat map(image.height(), image.width(), CV_32FC1);
        for (int y = 0; y < map.rows; ++y) {
            for (int x = 0; x < map.cols; ++x) map.at<float>(y, x) = cells.values.at<float>(y / kCell, x / kCell);
        }
        const double value = meanOfSharpest(map);
        if (value < 0) return fail(ErrorCode::usage, "s3: no block of 32 x 32 pixels lies wholly in the field of view");
        cv::max(map, 0, map);
        return Sharpness{.value = value,
                         .map = mapFromMat(map),
                         .definition = phrase("S3 of Vu, Phan and Chandler 2012: mean of the sharpest 1 % of sqrt(S1 S2), S1 the "
                                              "spectral slope in 32 x 32 px blocks every 8 px, S2 the largest total variation "
                                              "in 8 x 8 px blocks; channel Y = 0.299 R + 0.587 G + 0.114 B, 0 to 255; border "
                                              "mirrored; %1",
                                              region == MetricRegion::whole
                                                  ? phrase("whole picture")
                                                  : phrase("blocks wholly inside the field of view of the picture"))};
    });
}

}  // namespace fovea
