#include "core/forest/forest_patches.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace fovea {
namespace {

// Columns made orthonormal, twice for accuracy; a column that depends on the others becomes 0.
void orthonormalise(cv::Mat& columns) {
    for (int pass = 0; pass < 2; ++pass) {
        for (int i = 0; i < columns.cols; ++i) {
            cv::Mat column = columns.col(i);
            for (int j = 0; j < i; ++j) {
                const cv::Mat other = columns.col(j);
                column -= other * column.dot(other);
            }
            const double norm = cv::norm(column);
            column *= norm > 1e-12 ? 1 / norm : 0;
        }
    }
}

}  // namespace

cv::Mat luminanceOf(const cv::Mat& rgb) {
    cv::Mat y;
    cv::transform(rgb, y, cv::Matx13f(0.299f, 0.587f, 0.114f));
    return y;
}

cv::Mat paddedForWindows(const cv::Mat& luminance, int inputPx) {
    const int margin = inputPx / 2;
    cv::Mat padded;
    cv::copyMakeBorder(luminance, padded, margin, margin, margin, margin, cv::BORDER_REFLECT);
    return padded;
}

void copyWindow(const cv::Mat& padded, int x, int y, int inputPx, float* to) {
    for (int row = 0; row < inputPx; ++row) to = std::copy_n(padded.ptr<float>(y + row) + x, inputPx, to);
}

cv::Mat gradientFilters(int inputPx) {
    const int inner = inputPx - 2;
    cv::Mat filters = cv::Mat::zeros(4 * inner * inner, inputPx * inputPx, CV_32F);
    int row = 0;
    for (const int step : {1, inputPx}) {
        for (const int order : {1, 2}) {
            for (int y = 1; y <= inner; ++y) {
                for (int x = 1; x <= inner; ++x, ++row) {
                    auto* filter = filters.ptr<float>(row) + y * inputPx + x;
                    filter[-step] = order == 1 ? -1.0f : 1.0f;
                    filter[step] = 1;
                    if (order == 2) filter[0] = -2;
                }
            }
        }
    }
    return filters;
}

cv::Mat featureBasis(const cv::Mat& windows, int inputPx, int count) {
    const cv::Mat filters = gradientFilters(inputPx);
    cv::Mat covariance, mean, values, vectors;
    cv::calcCovarMatrix(windows, covariance, mean, cv::COVAR_NORMAL | cv::COVAR_ROWS | cv::COVAR_SCALE, CV_64F);
    cv::Mat wide;
    filters.convertTo(wide, CV_64F);
    cv::eigen(wide * covariance * wide.t(), values, vectors);
    FOVEA_ASSERT(count <= vectors.rows);
    cv::Mat basis = vectors.rowRange(0, count) * wide;
    for (int i = 0; i < count; ++i) {
        // The sign of a component is anybody's choice; a fixed one makes equal data give equal files.
        const double sum = cv::sum(basis.row(i).colRange(0, basis.cols / 2))[0];
        if (sum < 0) basis.row(i) *= -1;
    }
    basis.convertTo(basis, CV_32F);
    return basis;
}

cv::Mat leadingDirections(const cv::Mat& samples, int count, std::uint64_t seed) {
    constexpr int kSpare = 8, kRounds = 4;
    const int width = std::min(count + kSpare, samples.cols);
    FOVEA_ASSERT(count <= width && count > 0);
    cv::Mat directions(samples.cols, width, CV_32F);
    Random random(seed);
    for (int y = 0; y < directions.rows; ++y) {
        for (int x = 0; x < width; ++x) directions.at<float>(y, x) = static_cast<float>(random.normal());
    }
    cv::Mat along;
    for (int round = 0; round < kRounds; ++round) {
        cv::gemm(samples, directions, 1, {}, 0, along);
        cv::gemm(samples, along, 1, {}, 0, directions, cv::GEMM_1_T);
        orthonormalise(directions);
    }
    cv::gemm(samples, directions, 1, {}, 0, along);
    cv::Mat small, values, vectors, basis;
    cv::mulTransposed(along, small, true, {}, 1, CV_64F);
    cv::eigen(small, values, vectors);
    vectors.rowRange(0, count).convertTo(vectors, CV_32F);
    cv::gemm(vectors, directions, 1, {}, 0, basis, cv::GEMM_2_T);
    return basis;
}

}  // namespace fovea
