// The geometry behind estimateFieldOfView: what the border looks like, the circle that separates it from the retina,
// and straight cuts through that circle. Used only inside this box. Points are in pixel-centre coordinates.
#pragma once

#include <opencv2/core/mat.hpp>
#include <optional>
#include <vector>

namespace fovea {

struct Border {
    cv::Vec3f colour;
    float noise = 0;   // standard deviation about that colour
    bool dark = true;  // else a grey or coloured frame
};

struct Circle {
    double x = 0, y = 0, radius = 0;
};

struct Cuts {
    int left = 0, top = 0, right = 0, bottom = 0;  // the retina's part of the picture; right and bottom exclusive
};

// The border's colour, from the corners of a CV_32FC3 picture; none when no corner looks like a border.
std::optional<Border> findBorder(const cv::Mat& rgb);

// Largest difference from the border's colour over the three channels: CV_32FC1.
cv::Mat distanceFromBorder(const cv::Mat& rgb, const Border& border);

// Below this distance a pixel counts as border.
float borderThreshold(const Border& border);

// The circle whose edge separates retina from border best; none when no circle does so sharply.
std::optional<Circle> findCircle(const cv::Mat& distance, const Border& border);

// The least-squares circle through points (Gauss-Newton on the distances), leaving out what lies further than
// `tolerance` off; the start is the given circle.
Circle fitCircle(const std::vector<cv::Point2d>& points, Circle start, double tolerance);

// Where straight black bars cut the circle inside the picture.
Cuts findCuts(const cv::Mat& distance, const Border& border, const Circle& circle);

// The retina as the largest connected part that is not border, holes filled (CV_8UC1), for frames that are no circle;
// none when its edge is not sharp.
std::optional<cv::Mat> findRegion(const cv::Mat& distance, const Border& border);

}  // namespace fovea
