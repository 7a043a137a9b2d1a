#include "core/methods/saliency/saliency_filters.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fovea {
namespace {

constexpr double kPaperSidePx = 400;
constexpr double kReachPx = 24;
constexpr double kAlpha = 1.0 / 30, kBeta = 1.0 / 30;
constexpr int kElementsAPart = 16;

double squared(const cv::Vec3f& a, const cv::Vec3f& b) {
    double sum = 0;
    for (int i = 0; i < 3; ++i) sum += (static_cast<double>(a[i]) - b[i]) * (static_cast<double>(a[i]) - b[i]);
    return sum;
}
double squared(const cv::Vec2d& a, const cv::Vec2d& b) { return (a - b).dot(a - b); }

// value(i) for every element, shared among threads.
Result<std::vector<double>> forEachElement(std::size_t count, int threads, const JobContext& context,
                                           std::string_view stage, const std::function<double(std::size_t)>& value) {
    std::vector<double> values(count, 0.0);
    const int parts = (static_cast<int>(count) + kElementsAPart - 1) / kElementsAPart;
    FOVEA_CHECK(forEachPart(parts, threads, context, stage, [&](int part) {
        const auto begin = static_cast<std::size_t>(part) * kElementsAPart;
        for (std::size_t i = begin; i < std::min(count, begin + kElementsAPart); ++i) values[i] = value(i);
    }));
    return values;
}

std::vector<cv::Vec2d> positionsOf(const std::vector<Superpixel>& elements, double unitPx) {
    std::vector<cv::Vec2d> positions;
    for (const auto& element : elements)
        positions.emplace_back(element.position[0] / unitPx, element.position[1] / unitPx);
    return positions;
}

// Elements by the square of the picture they lie in, so that those near a pixel are found at once.
class Neighbourhood {
public:
    Neighbourhood(const std::vector<cv::Vec2d>& positions, const cv::Size& size, double reach)
        : reach_(reach),
          across_(static_cast<int>(size.width / reach) + 1),
          down_(static_cast<int>(size.height / reach) + 1),
          cells_(static_cast<std::size_t>(across_) * down_) {
        for (std::size_t i = 0; i < positions.size(); ++i) {
            cells_[static_cast<std::size_t>(cell(positions[i][1], down_)) * across_ + cell(positions[i][0], across_)]
                .push_back(static_cast<int>(i));
        }
    }
    template <typename Visit>
    void visit(double x, double y, const Visit& visitor) const {
        const int column = cell(x, across_), row = cell(y, down_);
        for (int r = std::max(0, row - 1); r <= std::min(down_ - 1, row + 1); ++r) {
            for (int c = std::max(0, column - 1); c <= std::min(across_ - 1, column + 1); ++c) {
                for (const int i : cells_[static_cast<std::size_t>(r) * across_ + c])
                    visitor(static_cast<std::size_t>(i));
            }
        }
    }

private:
    int cell(double at, int count) const { return std::clamp(static_cast<int>(at / reach_), 0, count - 1); }
    double reach_;
    int across_, down_;
    std::vector<std::vector<int>> cells_;
};

}  // namespace

Result<std::vector<double>> elementUniqueness(const std::vector<Superpixel>& elements, double longerSidePx,
                                              double sigmaPosition, int threads, const JobContext& context) {
    const auto positions = positionsOf(elements, longerSidePx);
    return forEachElement(elements.size(), threads, context, "comparing superpixels", [&](std::size_t i) {
        double sum = 0, weights = 0;
        for (std::size_t j = 0; j < elements.size(); ++j) {
            const double w = std::exp(-squared(positions[i], positions[j]) / (2 * sigmaPosition * sigmaPosition));
            sum += w * squared(elements[i].colour, elements[j].colour);
            weights += w;
        }
        return sum / weights;
    });
}

Result<std::vector<double>> elementDistribution(const std::vector<Superpixel>& elements, double longerSidePx,
                                                double sigmaColour, int threads, const JobContext& context) {
    const auto positions = positionsOf(elements, longerSidePx);
    return forEachElement(elements.size(), threads, context, "comparing superpixels", [&](std::size_t i) {
        // sum w |p - mu|^2 = sum w |p|^2 - |mu|^2, as the weights sum to 1.
        cv::Vec2d mean(0, 0);
        double squares = 0, weights = 0;
        for (std::size_t j = 0; j < elements.size(); ++j) {
            const double w =
                std::exp(-squared(elements[i].colour, elements[j].colour) / (2 * sigmaColour * sigmaColour));
            mean += w * positions[j];
            squares += w * positions[j].dot(positions[j]);
            weights += w;
        }
        mean /= weights;
        return std::max(0.0, squares / weights - mean.dot(mean));
    });
}

std::vector<double> normalized(std::vector<double> values) {
    if (values.empty()) return values;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double from = *low, range = *high - *low;
    // Differences this small are rounding; dividing by them would show rounding as structure.
    for (double& value : values) value = range > 1e-9 ? (value - from) / range : 0;
    return values;
}

Result<std::vector<double>> elementSaliency(const std::vector<Superpixel>& elements, double longerSidePx,
                                            const SaliencyFilterOptions& options, int threads,
                                            const JobContext& context) {
    FOVEA_TRY(auto uniqueness,
              elementUniqueness(elements, longerSidePx, options.sigmaPosition, threads, context.part(0, 0.5)));
    FOVEA_TRY(auto distribution,
              elementDistribution(elements, longerSidePx, options.sigmaColour, threads, context.part(0.5, 1)));
    uniqueness = normalized(std::move(uniqueness));
    distribution = normalized(std::move(distribution));
    for (std::size_t i = 0; i < uniqueness.size(); ++i) uniqueness[i] *= std::exp(-options.k * distribution[i]);
    return uniqueness;
}

Result<cv::Mat> pixelSaliency(const cv::Mat& lab, const cv::Mat& mask, const std::vector<Superpixel>& elements,
                              const std::vector<double>& saliency, int threads, const JobContext& context) {
    FOVEA_ASSERT(lab.type() == CV_32FC3 && elements.size() == saliency.size());
    cv::Mat result = cv::Mat::zeros(lab.size(), CV_32F);
    if (elements.empty()) return result;
    const double unitPx = std::max(lab.cols, lab.rows) / kPaperSidePx;
    const auto positions = positionsOf(elements, unitPx);
    double pixels = 0;
    for (const auto& element : elements) pixels += element.pixels;
    const double spacing = std::sqrt(pixels / static_cast<double>(elements.size())) / unitPx;
    const cv::Size size(static_cast<int>(lab.cols / unitPx) + 1, static_cast<int>(lab.rows / unitPx) + 1);
    const Neighbourhood neighbourhood(positions, size, std::max(kReachPx, 2 * spacing));
    FOVEA_CHECK(forStrips(lab.rows, 8, threads, context, "spreading saliency over pixels", [&](Rows rows) {
        std::vector<std::pair<double, std::size_t>> near;
        for (int y = rows.begin; y < rows.end; ++y) {
            const auto* colours = lab.ptr<cv::Vec3f>(y);
            for (int x = 0; x < lab.cols; ++x) {
                if (!mask.empty() && mask.at<std::uint8_t>(y, x) == 0) continue;
                near.clear();
                double least = std::numeric_limits<double>::max();
                const cv::Vec2d position(x / unitPx, y / unitPx);
                neighbourhood.visit(position[0], position[1], [&](std::size_t j) {
                    const double exponent = 0.5 * (kAlpha * squared(colours[x], elements[j].colour) +
                                                   kBeta * squared(position, positions[j]));
                    near.emplace_back(exponent, j);
                    least = std::min(least, exponent);
                });
                double sum = 0, weights = 0;
                for (const auto& [exponent, j] : near) {
                    const double w = std::exp(least - exponent);  // the largest is 1: nothing vanishes
                    sum += w * saliency[j];
                    weights += w;
                }
                if (weights > 0) result.at<float>(y, x) = static_cast<float>(sum / weights);
            }
        }
    }));
    return result;
}

}  // namespace fovea
