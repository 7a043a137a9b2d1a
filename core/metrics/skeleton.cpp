#include "core/metrics/skeleton.h"

#include <array>
#include <cstdint>
#include <numbers>
#include <opencv2/core.hpp>
#include <vector>

namespace fovea {
namespace {

// Zhang and Suen's neighbours: P2 above, then clockwise to P9.
constexpr std::array<std::array<int, 2>, 8> kAround = {{{-1, 0}, {-1, 1}, {0, 1}, {1, 1}, {1, 0}, {1, -1}, {0, -1}, {-1, -1}}};

// By the eight neighbours' bits (P2 lowest): whether the pixel goes in the first and in the second half step.
struct Goes {
    std::array<bool, 256> first{}, second{};
    Goes() {
        for (unsigned around = 0; around < 256; ++around) {
            const auto p = [&](unsigned i) { return (around >> (i - 2) & 1) != 0; };
            int count = 0, rises = 0;
            for (unsigned i = 2; i <= 9; ++i) {
                count += p(i);
                rises += !p(i) && p(i == 9 ? 2 : i + 1);
            }
            const bool removable = count >= 2 && count <= 6 && rises == 1;
            first[around] = removable && !(p(2) && p(4) && p(6)) && !(p(4) && p(6) && p(8));
            second[around] = removable && !(p(2) && p(4) && p(8)) && !(p(2) && p(6) && p(8));
        }
    }
};

}  // namespace

cv::Mat thinned(const cv::Mat& mask) {
    CV_Assert(mask.type() == CV_8UC1);
    static const Goes goes;
    cv::Mat framed(mask.rows + 2, mask.cols + 2, CV_8UC1, cv::Scalar(0));
    std::vector<cv::Point> left;  // the pixels that are still there: only they are looked at again
    for (int y = 0; y < mask.rows; ++y) {
        const auto* from = mask.ptr<std::uint8_t>(y);
        for (int x = 0; x < mask.cols; ++x) {
            if (from[x] == 0) continue;
            framed.at<std::uint8_t>(y + 1, x + 1) = 1;
            left.emplace_back(x + 1, y + 1);
        }
    }
    std::vector<cv::Point> gone;
    const auto halfStep = [&](const std::array<bool, 256>& leaves) {
        gone.clear();
        for (const cv::Point point : left) {
            unsigned around = 0;
            for (unsigned i = 0; i < 8; ++i) {
                around |= unsigned{framed.at<std::uint8_t>(point.y + kAround[i][0], point.x + kAround[i][1])} << i;
            }
            if (leaves[around]) gone.push_back(point);
        }
        for (const cv::Point point : gone) framed.at<std::uint8_t>(point) = 0;
        std::erase_if(left, [&](const cv::Point point) { return framed.at<std::uint8_t>(point) == 0; });
        return !gone.empty();
    };
    for (bool changed = true; changed;) {
        changed = halfStep(goes.first);
        changed = halfStep(goes.second) || changed;
    }
    return framed(cv::Rect(1, 1, mask.cols, mask.rows)) * 255;
}

cv::Mat skeletonLengths(const cv::Mat& skeleton) {
    CV_Assert(skeleton.type() == CV_8UC1);
    cv::Mat lengths(skeleton.size(), CV_32FC1, cv::Scalar(0));
    const auto on = [&](int y, int x) {
        return y >= 0 && x >= 0 && y < skeleton.rows && x < skeleton.cols && skeleton.at<std::uint8_t>(y, x) != 0;
    };
    for (int y = 0; y < skeleton.rows; ++y) {
        for (int x = 0; x < skeleton.cols; ++x) {
            if (!on(y, x)) continue;
            float length = 0;
            for (const auto [dy, dx] : kAround) {
                if (!on(y + dy, x + dx)) continue;
                if (dy == 0 || dx == 0) {
                    length += 0.5f;
                } else if (!on(y, x + dx) && !on(y + dy, x)) {
                    length += static_cast<float>(std::numbers::sqrt2 / 2);
                }
            }
            lengths.at<float>(y, x) = length;
        }
    }
    return lengths;
}

}  // namespace fovea
