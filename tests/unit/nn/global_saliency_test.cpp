// The global map against plain loops over the equations of Perazzi et al. 2012.
#include "core/nn/global_saliency.h"

#include <gtest/gtest.h>

#include <cmath>

namespace fovea::nn {
namespace {

constexpr int kSide = 6, kCell = 2, kCells = kSide / kCell;

void normalise(std::vector<double>& values) {
    const auto [low, high] = std::ranges::minmax(values);
    for (double& value : values) value = (value - low) / (high - low);
}

std::vector<double> byLoops(const torch::Tensor& picture) {
    const GlobalSaliencyOptions o;
    struct Element {
        double y, x, colour;
    };
    std::vector<Element> elements;
    for (int i = 0; i < kCells; ++i) {
        for (int j = 0; j < kCells; ++j) {
            double sum = 0;
            for (int y = 0; y < kCell; ++y) {
                for (int x = 0; x < kCell; ++x) sum += picture[0][0][i * kCell + y][j * kCell + x].item<double>();
            }
            elements.push_back({i * kCell + 0.5, j * kCell + 0.5, 100 * sum / 4});
        }
    }
    std::vector<double> unique, spread;
    for (const auto& a : elements) {
        double near = 0, alike = 0, u = 0, my = 0, mx = 0, d = 0;
        const auto nearness = [&](const Element& b) {
            const double squared = ((a.y - b.y) * (a.y - b.y) + (a.x - b.x) * (a.x - b.x)) / (kSide * kSide);
            return std::exp(-squared / (2 * o.sigmaPosition * o.sigmaPosition));
        };
        const auto likeness = [&](const Element& b) { return std::exp(-(a.colour - b.colour) * (a.colour - b.colour) / (2 * o.sigmaColour * o.sigmaColour)); };
        for (const auto& b : elements) {
            near += nearness(b);
            u += (a.colour - b.colour) * (a.colour - b.colour) * nearness(b);
            alike += likeness(b);
            my += b.y / kSide * likeness(b);
            mx += b.x / kSide * likeness(b);
        }
        my /= alike;
        mx /= alike;
        for (const auto& b : elements) {
            d += ((b.y / kSide - my) * (b.y / kSide - my) + (b.x / kSide - mx) * (b.x / kSide - mx)) * likeness(b) / alike;
        }
        unique.push_back(u / near);
        spread.push_back(d);
    }
    normalise(unique);
    normalise(spread);
    std::vector<double> map;
    for (int y = 0; y < kSide; ++y) {
        for (int x = 0; x < kSide; ++x) {
            const double colour = 100 * picture[0][0][y][x].item<double>();
            double sum = 0, weights = 0;
            for (std::size_t k = 0; k < elements.size(); ++k) {
                const auto& e = elements[k];
                const double weight = std::exp(-0.5 * (o.alpha * (colour - e.colour) * (colour - e.colour) +
                                                       o.beta * ((y - e.y) * (y - e.y) + (x - e.x) * (x - e.x))));
                sum += weight * unique[k] * std::exp(-o.contrast * spread[k]);
                weights += weight;
            }
            map.push_back(sum / weights);
        }
    }
    normalise(map);
    return map;
}

TEST(GlobalSaliency, EqualsTheEquationsByPlainLoops) {
    torch::manual_seed(2);
    const auto picture = torch::rand({1, 1, kSide, kSide}, torch::kDouble);
    const auto map = globalSaliency(picture, {.cellPx = kCell}).flatten();
    const auto expected = byLoops(picture);
    for (int i = 0; i < kSide * kSide; ++i) EXPECT_NEAR(map[i].item<double>(), expected[static_cast<std::size_t>(i)], 1e-9) << i;
}

TEST(GlobalSaliency, OneBrightSpotStandsOutAndAFlatPictureDoesNot) {
    auto picture = torch::full({1, 1, 40, 40}, 0.2f);
    picture.slice(2, 16, 24).slice(3, 16, 24).fill_(0.9f);
    const auto map = globalSaliency(picture);
    EXPECT_GT(map[0][0][20][20].item<float>(), 0.95f);
    EXPECT_LT(map[0][0][4][4].item<float>(), 0.1f);
    EXPECT_LT(globalSaliency(torch::full({2, 1, 19, 33}, 0.4f)).abs().max().item<float>(), 1e-6f);  // rounding alone
}

TEST(GlobalSaliency, GradientsAreFinite) {
    torch::manual_seed(3);
    auto picture = torch::rand({2, 1, 20, 27}).requires_grad_(true);
    globalSaliency(picture).square().sum().backward();
    EXPECT_TRUE(torch::isfinite(picture.grad()).all().item<bool>());
    EXPECT_GT(picture.grad().abs().sum().item<float>(), 0);
}

}  // namespace
}  // namespace fovea::nn
