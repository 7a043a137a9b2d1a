// The visible mark: extra rows below the picture, so that no pixel of it is covered.
#include <algorithm>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "core/base/version.h"
#include "core/jobs/mark.h"

namespace fovea {
namespace {

constexpr int kFont = cv::FONT_HERSHEY_SIMPLEX;
constexpr double kSmallestScale = 0.32;  // capitals of about 7 px: still readable
constexpr double kLargestScale = 6;
constexpr float kBackground = 0.13f;
constexpr float kText = 0.96f;

// OpenCV's stroke fonts know ASCII only.
std::string drawable(const std::string& words) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto byte = static_cast<unsigned char>(words[i]);
        if (byte < 0x80) {
            text += byte < 0x20 ? ' ' : words[i];
        } else if (byte >= 0xc0) {
            text += words.compare(i, 2, "\u00b7") == 0 ? '-' : '?';
        }
    }
    return text;
}

int widthOf(const std::string& text, double scale, int thickness) {
    int baseline = 0;
    return cv::getTextSize(text, kFont, scale, thickness, &baseline).width;
}

// Breaks at spaces; a word wider than the picture is broken anywhere.
std::vector<std::string> wrapped(const std::string& text, int width, double scale, int thickness) {
    std::vector<std::string> lines{""};
    std::string word;
    const auto fits = [&](const std::string& line) { return widthOf(line, scale, thickness) <= width; };
    const auto place = [&] {
        const std::string joined = lines.back().empty() ? word : lines.back() + " " + word;
        if (fits(joined)) {
            lines.back() = joined;
        } else {
            if (!lines.back().empty()) lines.emplace_back();
            for (const char letter : word) {
                if (!lines.back().empty() && !fits(lines.back() + letter)) lines.emplace_back();
                lines.back() += letter;
            }
        }
        word.clear();
    };
    for (const char letter : text + " ") {
        if (letter != ' ') {
            word += letter;
        } else if (!word.empty()) {
            place();
        }
    }
    return lines;
}

// Grey strip of `width`, CV_32F, its height as the words need.
cv::Mat drawStrip(int width, const std::string& words) {
    const std::string text = drawable(words);
    const int margin = std::max(2, width / 100);
    const int room = std::max(1, width - 2 * margin);
    // One line when it can be read at that size, else the smallest readable letters on several lines.
    const double oneLine = static_cast<double>(room) / std::max(1, widthOf(text, 1.0, 1));
    const double scale = std::clamp(std::min(oneLine * 0.98, width / 1400.0 + 0.2), kSmallestScale, kLargestScale);
    const int thickness = std::max(1, static_cast<int>(scale * 1.4 + 0.3));
    const std::vector<std::string> lines = wrapped(text, room, scale, thickness);
    int baseline = 0;
    const int capital = cv::getTextSize("H", kFont, scale, thickness, &baseline).height;
    const int lineHeight = capital + baseline + std::max(2, capital / 3);
    cv::Mat strip(static_cast<int>(lines.size()) * lineHeight + 2 * margin, width, CV_8U, cv::Scalar(0));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const cv::Point origin(margin, margin + static_cast<int>(i) * lineHeight + capital + std::max(1, capital / 6));
        cv::putText(strip, lines[i], origin, kFont, scale, cv::Scalar(255), thickness, cv::LINE_AA);
    }
    cv::Mat grey;
    strip.convertTo(grey, CV_32F, (kText - kBackground) / 255.0, kBackground);
    return grey;
}

}  // namespace

Image withMarkStrip(const Image& image, const std::string& words) {
    const cv::Mat strip = drawStrip(image.width(), words);
    ImageBuilder builder(image.width(), image.height() + strip.rows);
    const std::size_t pixels = static_cast<std::size_t>(image.width()) * image.height() * 3;
    std::copy_n(image.data(), pixels, builder.pixels());
    float* target = builder.pixels() + pixels;
    for (int y = 0; y < strip.rows; ++y) {
        for (int x = 0; x < strip.cols; ++x, target += 3) std::fill_n(target, 3, strip.at<float>(y, x));
    }
    builder.info() = image.info();
    return std::move(builder).build();
}

Map withMarkStrip(const Map& map, const std::string& words) {
    const cv::Mat strip = drawStrip(map.width(), words);
    std::vector<float> values(map.data(), map.data() + static_cast<std::size_t>(map.width()) * map.height());
    values.insert(values.end(), strip.begin<float>(), strip.end<float>());
    return Map(map.width(), map.height() + strip.rows, std::move(values));
}

}  // namespace fovea
