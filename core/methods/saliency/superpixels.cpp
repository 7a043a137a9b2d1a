#include "core/methods/saliency/superpixels.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <opencv2/core.hpp>

namespace fovea {
namespace {

constexpr int kRounds = 10;
constexpr int kStripRows = 32;

struct Centre {
    cv::Vec3d colour;
    cv::Vec2d position;
    double pixels = 0;

    void add(const cv::Vec3f& c, int x, int y) {
        colour += cv::Vec3d(c[0], c[1], c[2]);
        position += cv::Vec2d(x, y);
        pixels += 1;
    }
    void add(const Centre& other) {
        colour += other.colour;
        position += other.position;
        pixels += other.pixels;
    }
    Centre mean() const { return {colour / pixels, position / pixels, pixels}; }
};

class Slic {
public:
    Slic(const cv::Mat& lab, const cv::Mat& mask, int wanted, double compactness)
        : lab_(lab), mask_(mask), labels_(lab.size(), CV_32S, cv::Scalar(-1)) {
        const double area = mask.empty() ? static_cast<double>(lab.total()) : cv::countNonZero(mask);
        step_ = std::max(1.0, std::sqrt(area / wanted));
        perPixel_ = compactness * compactness / (step_ * step_);
        for (double y = step_ / 2; y < lab.rows + step_ / 2; y += step_) {
            for (double x = step_ / 2; x < lab.cols + step_ / 2; x += step_)
                seed(static_cast<int>(x), static_cast<int>(y));
        }
        if (centres_.empty()) seedAnywhere();
    }

    Result<Superpixels> run(int threads, const JobContext& context) {
        const int strips = (lab_.rows + kStripRows - 1) / kStripRows;
        for (int round = 0; round < kRounds && !centres_.empty(); ++round) {
            std::vector<std::vector<Centre>> sums(static_cast<std::size_t>(strips));
            const JobContext part = context.part(static_cast<double>(round) / kRounds, (round + 1.0) / kRounds);
            FOVEA_CHECK(forEachPart(strips, threads, part, "finding superpixels", [&](int strip) {
                const Rows rows{strip * kStripRows, std::min(lab_.rows, (strip + 1) * kStripRows)};
                assign(rows);
                sums[static_cast<std::size_t>(strip)] = summed(rows);
            }));
            update(sums);
        }
        Superpixels result{labels_, {}};
        std::vector<int> renumbered(centres_.size(), -1);
        for (std::size_t i = 0; i < centres_.size(); ++i) {
            const Centre& c = centres_[i];
            if (c.pixels == 0) continue;
            renumbered[i] = static_cast<int>(result.elements.size());
            result.elements.push_back({cv::Vec3f(c.colour), cv::Vec2f(c.position), static_cast<int>(c.pixels)});
        }
        for (int y = 0; y < labels_.rows; ++y) {
            for (int* label = labels_.ptr<int>(y); label != labels_.ptr<int>(y) + labels_.cols; ++label) {
                if (*label >= 0) *label = renumbered[static_cast<std::size_t>(*label)];
            }
        }
        return result;
    }

private:
    bool inside(int x, int y) const { return mask_.empty() || mask_.at<std::uint8_t>(y, x) != 0; }

    void seed(int x, int y) {
        x = std::min(x, lab_.cols - 1);
        y = std::min(y, lab_.rows - 1);
        if (!inside(x, y)) return;
        Centre centre;
        centre.add(lab_.at<cv::Vec3f>(y, x), x, y);
        centres_.push_back(centre);
    }
    // A mask so small that the grid misses it.
    void seedAnywhere() {
        for (int y = 0; y < lab_.rows && centres_.empty(); ++y) {
            for (int x = 0; x < lab_.cols && centres_.empty(); ++x) seed(x, y);
        }
    }

    double distance(const Centre& centre, const cv::Vec3f& colour, int x, int y) const {
        const cv::Vec3d dc = centre.colour - cv::Vec3d(colour[0], colour[1], colour[2]);
        const double dx = centre.position[0] - x, dy = centre.position[1] - y;
        return dc.dot(dc) + perPixel_ * (dx * dx + dy * dy);
    }

    void assign(Rows rows) {
        cv::Mat best(rows.end - rows.begin, lab_.cols, CV_64F, cv::Scalar(std::numeric_limits<double>::max()));
        for (std::size_t i = 0; i < centres_.size(); ++i) {
            const Centre& centre = centres_[i];
            const int y0 = std::max(rows.begin, static_cast<int>(std::ceil(centre.position[1] - step_)));
            const int y1 = std::min(rows.end - 1, static_cast<int>(std::floor(centre.position[1] + step_)));
            const int x0 = std::max(0, static_cast<int>(std::ceil(centre.position[0] - step_)));
            const int x1 = std::min(lab_.cols - 1, static_cast<int>(std::floor(centre.position[0] + step_)));
            for (int y = y0; y <= y1; ++y) {
                const auto* colours = lab_.ptr<cv::Vec3f>(y);
                auto* nearest = best.ptr<double>(y - rows.begin);
                int* label = labels_.ptr<int>(y);
                for (int x = x0; x <= x1; ++x) {
                    if (!inside(x, y)) continue;
                    const double d = distance(centre, colours[x], x, y);
                    if (d < nearest[x]) nearest[x] = d, label[x] = static_cast<int>(i);
                }
            }
        }
        // What no centre reached, at the rim of the mask, belongs to the nearest of all.
        for (int y = rows.begin; y < rows.end; ++y) {
            for (int x = 0; x < lab_.cols; ++x) {
                if (!inside(x, y) || best.at<double>(y - rows.begin, x) < std::numeric_limits<double>::max()) continue;
                double& nearest = best.at<double>(y - rows.begin, x);
                for (std::size_t i = 0; i < centres_.size(); ++i) {
                    const double d = distance(centres_[i], lab_.at<cv::Vec3f>(y, x), x, y);
                    if (d < nearest) nearest = d, labels_.at<int>(y, x) = static_cast<int>(i);
                }
            }
        }
    }

    std::vector<Centre> summed(Rows rows) const {
        std::vector<Centre> sums(centres_.size());
        for (int y = rows.begin; y < rows.end; ++y) {
            const int* label = labels_.ptr<int>(y);
            for (int x = 0; x < labels_.cols; ++x) {
                if (label[x] >= 0) sums[static_cast<std::size_t>(label[x])].add(lab_.at<cv::Vec3f>(y, x), x, y);
            }
        }
        return sums;
    }

    void update(const std::vector<std::vector<Centre>>& sums) {
        for (std::size_t i = 0; i < centres_.size(); ++i) {
            Centre total;
            for (const auto& strip : sums) total.add(strip[i]);
            if (total.pixels > 0)
                centres_[i] = total.mean();
            else
                centres_[i].pixels = 0;
        }
    }

    const cv::Mat& lab_;
    const cv::Mat& mask_;
    cv::Mat labels_;
    double step_ = 1, perPixel_ = 1;
    std::vector<Centre> centres_;
};

}  // namespace

Result<Superpixels> superpixelsOf(const cv::Mat& lab, const cv::Mat& mask, int wanted, double compactness, int threads,
                                  const JobContext& context) {
    FOVEA_ASSERT(lab.type() == CV_32FC3 && !lab.empty() && wanted > 0 && (mask.empty() || mask.size() == lab.size()));
    return Slic(lab, mask, wanted, compactness).run(threads, context);
}

}  // namespace fovea
