// Vessel tracking against vessels that are exactly known, and against DRIVE's labels where they are there.
#include <gtest/gtest.h>

#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/image/mat_bridge.h"
#include "core/image/read_image.h"
#include "core/image/field_of_view.h"
#include "core/methods/vessel_tracking.h"
#include "core/synth/synthetic_fundus.h"
#include "tests/support/temporary_folder.h"

namespace fovea {
namespace {

struct Agreement {
    double recall = 0;     // of the truth's centrelines, within 3 px of the graph
    double precision = 0;  // of the graph, within 3 px of the truth's
};

cv::Mat distanceFrom(const cv::Mat& lines) {
    cv::Mat distance;
    cv::distanceTransform(255 - lines, distance, cv::DIST_L2, cv::DIST_MASK_PRECISE);
    return distance;
}

Agreement agreementOf(const cv::Mat& found, const cv::Mat& truth) {
    return {cv::countNonZero(truth & (distanceFrom(found) <= 3)) / static_cast<double>(cv::countNonZero(truth)),
            cv::countNonZero(found & (distanceFrom(truth) <= 3)) / static_cast<double>(cv::countNonZero(found))};
}

void draw(cv::Mat& lines, PixelPosition a, PixelPosition b) {
    cv::line(lines, {cvRound(a.x * 16), cvRound(a.y * 16)}, {cvRound(b.x * 16), cvRound(b.y * 16)}, 255, 1, cv::LINE_8, 4);
}

cv::Mat linesOf(const VesselGraph& graph) {
    cv::Mat lines = cv::Mat::zeros(graph.height, graph.width, CV_8U);
    for (const GraphEdge& edge : graph.edges) {
        for (std::size_t i = 1; i < edge.points.size(); ++i) draw(lines, edge.points[i - 1].at, edge.points[i].at);
    }
    return lines;
}

struct Nearest {
    double distance = 1e9;
    double width = 0;
};

Nearest nearestVessel(const std::vector<synth::Vessel>& tree, PixelPosition p) {
    Nearest nearest;
    for (const synth::Vessel& vessel : tree) {
        for (std::size_t i = 1; i < vessel.points.size(); ++i) {
            const auto &a = vessel.points[i - 1], &b = vessel.points[i];
            const double dx = b.x - a.x, dy = b.y - a.y, square = dx * dx + dy * dy;
            if (square == 0) continue;
            const double t = std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / square, 0.0, 1.0);
            const double distance = std::hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
            if (distance < nearest.distance) nearest = {distance, 2 * (a.radiusPx + t * (b.radiusPx - a.radiusPx))};
        }
    }
    return nearest;
}

TEST(TrackingTruth, ASyntheticFundusWithItsCentresWidthsAndBranches) {
    const synth::SyntheticFundus fundus = synth::generateFundus({.seed = 1, .widthPx = 900, .heightPx = 750});
    const auto method = makeVesselTracking({});
    const auto made = method->apply(fundus.image, {}, *method->info().schema.parse({{"threshold", 5}}), {}, {});
    ASSERT_TRUE(made) << made.error().message;
    cv::Mat truth = cv::Mat::zeros(fundus.image.height(), fundus.image.width(), CV_8U);
    int branches = 0;
    for (const synth::Vessel& vessel : fundus.tree) {
        for (std::size_t i = 1; i < vessel.points.size(); ++i) {
            draw(truth, {vessel.points[i - 1].x, vessel.points[i - 1].y}, {vessel.points[i].x, vessel.points[i].y});
        }
        branches += vessel.parent >= 0;
    }
    truth &= matView(*fundus.image.fieldOfView());
    const Agreement agreement = agreementOf(linesOf(made->graph), truth);
    std::vector<double> centres, widths;
    for (const GraphEdge& edge : made->graph.edges) {
        for (std::size_t i = 3; i + 3 < edge.points.size(); i += 3) {
            const Nearest nearest = nearestVessel(fundus.tree, edge.points[i].at);
            if (nearest.distance > 3) continue;
            centres.push_back(nearest.distance);
            widths.push_back(std::abs(edge.points[i].widthPx - nearest.width));
        }
    }
    ASSERT_GT(centres.size(), 500u);
    std::ranges::sort(centres);
    std::ranges::sort(widths);
    const int found = static_cast<int>(std::ranges::count(made->graph.nodes, NodeKind::branch, &GraphNode::kind));
    std::printf("recall %.3f precision %.3f centre %.2f px width %.2f px (medians), %d branches of %d\n", agreement.recall,
                agreement.precision, centres[centres.size() / 2], widths[widths.size() / 2], found, branches);
    EXPECT_GT(agreement.recall, 0.80);
    EXPECT_GT(agreement.precision, 0.90);
    EXPECT_LT(centres[centres.size() / 2], 0.15);
    EXPECT_LT(centres[centres.size() * 9 / 10], 0.6);
    EXPECT_LT(widths[widths.size() / 2], 0.35);
    EXPECT_GT(found, branches / 2);
    EXPECT_LT(found, 2 * branches);
}

// Zhang and Suen's thinning; foreground 255.
cv::Mat skeletonOf(const cv::Mat& mask) {
    cv::Mat m;
    cv::copyMakeBorder(mask, m, 1, 1, 1, 1, cv::BORDER_CONSTANT, 0);
    for (bool changed = true; changed;) {
        changed = false;
        for (int pass = 0; pass < 2; ++pass) {
            std::vector<cv::Point> gone;
            for (int y = 1; y + 1 < m.rows; ++y) {
                for (int x = 1; x + 1 < m.cols; ++x) {
                    if (m.at<std::uint8_t>(y, x) == 0) continue;
                    static constexpr int kX[] = {0, 1, 1, 1, 0, -1, -1, -1}, kY[] = {-1, -1, 0, 1, 1, 1, 0, -1};
                    bool p[8];
                    int count = 0, turns = 0;
                    for (int i = 0; i < 8; ++i) count += p[i] = m.at<std::uint8_t>(y + kY[i], x + kX[i]) != 0;
                    for (int i = 0; i < 8; ++i) turns += !p[i] && p[(i + 1) % 8];
                    const bool open = pass == 0 ? !(p[0] && p[2] && p[4]) && !(p[2] && p[4] && p[6])
                                                : !(p[0] && p[2] && p[6]) && !(p[0] && p[4] && p[6]);
                    if (turns == 1 && count >= 2 && count <= 6 && open) gone.emplace_back(x, y);
                }
            }
            for (const cv::Point& point : gone) m.at<std::uint8_t>(point) = 0;
            changed = changed || !gone.empty();
        }
    }
    return m(cv::Rect(1, 1, mask.cols, mask.rows)).clone();
}

TEST(TrackingTruth, DriveTrainingLabels) {
    const auto data = test::realData();
    if (!data) GTEST_SKIP() << "the real photographs are not here";
    const auto method = makeVesselTracking({});
    double recall = 0, precision = 0;
    const std::vector<int> numbers{22, 25, 30, 36};
    for (const int number : numbers) {
        const auto folder = *data / "DRIVE" / "training";
        const auto image = readImage(folder / "images" / (std::to_string(number) + "_training.tif"));
        const auto label = readImage(folder / "1st_manual" / (std::to_string(number) + "_manual1.gif"));
        ASSERT_TRUE(image && label);
        const auto made = method->apply(withFieldOfView(*image), {}, method->info().schema.defaults(), {}, {});
        ASSERT_TRUE(made) << made.error().message;
        cv::Mat vessels;
        cv::extractChannel(matView(*label), vessels, 1);
        const Agreement agreement = agreementOf(linesOf(made->graph), skeletonOf(vessels > 0.5));
        recall += agreement.recall / static_cast<double>(numbers.size());
        precision += agreement.precision / static_cast<double>(numbers.size());
    }
    std::printf("DRIVE, four training images: recall %.3f precision %.3f of the skeleton within 3 px\n", recall, precision);
    EXPECT_GT(recall, 0.72);
    EXPECT_GT(precision, 0.84);
}

}  // namespace
}  // namespace fovea
