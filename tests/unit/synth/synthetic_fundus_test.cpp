#include "core/synth/synthetic_fundus.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace fovea::synth {
namespace {

bool equal(const Image& a, const Image& b) {
    return a.width() == b.width() && a.height() == b.height() &&
           std::equal(a.data(), a.data() + static_cast<std::size_t>(a.width()) * a.height() * 3, b.data());
}

double greenAt(const SyntheticFundus& fundus, const Point& at) {
    return fundus.image.at(static_cast<int>(at.x + 0.5), static_cast<int>(at.y + 0.5))[1];
}

// Mean green of a small ring about a place, off vessels.
double greenAround(const SyntheticFundus& fundus, const Point& at, double radius) {
    double sum = 0;
    int count = 0;
    for (int k = 0; k < 24; ++k) {
        const int x = static_cast<int>(at.x + radius * std::cos(k * 0.2618)),
                  y = static_cast<int>(at.y + radius * std::sin(k * 0.2618));
        if (x < 0 || y < 0 || x >= fundus.image.width() || y >= fundus.image.height()) continue;
        if (!fundus.image.fieldOfView()->inside(x, y) || fundus.vessels.at(x, y) > 0) continue;
        sum += fundus.image.at(x, y)[1];
        ++count;
    }
    return count ? sum / count : 0;
}

TEST(SyntheticFundus, IsTheSameForTheSameSeed) {
    const SyntheticOptions options{.seed = 5, .widthPx = 300, .heightPx = 250};
    const auto first = generateFundus(options), second = generateFundus(options);
    EXPECT_TRUE(equal(first.image, second.image));
    EXPECT_TRUE(std::equal(first.vessels.data(), first.vessels.data() + 300 * 250, second.vessels.data()));
    auto other = options;
    other.seed = 6;
    EXPECT_FALSE(equal(first.image, generateFundus(other).image));
}

class EverySeed : public ::testing::TestWithParam<int> {
protected:
    SyntheticFundus make() const {
        return generateFundus({.seed = static_cast<std::uint64_t>(GetParam()),
                               .widthPx = 720,
                               .heightPx = 600,
                               .eye = GetParam() % 2 ? Laterality::right : Laterality::left});
    }
};

TEST_P(EverySeed, LabelIsWhatIsDarkened) {
    const auto fundus = make();
    const FieldOfView& view = *fundus.image.fieldOfView();
    double onVessel = 0, beside = 0;
    int vesselPixels = 0, besidePixels = 0, retina = 0;
    for (int y = 3; y < 597; ++y) {
        for (int x = 3; x < 717; ++x) {
            if (!view.inside(x, y)) {
                EXPECT_EQ(fundus.vessels.at(x, y), 0.0f);
                continue;
            }
            ++retina;
            EXPECT_EQ(fundus.vessels.at(x, y), std::max(fundus.arteries.at(x, y), fundus.veins.at(x, y)));
            const double fromDisc = std::hypot(x - fundus.anatomy.disc.x, y - fundus.anatomy.disc.y);
            if (fundus.vessels.at(x, y) > 0) {
                ++vesselPixels;
                // Its nearest unlabelled pixels three to the side, clear of the disc's own edge.
                if (fromDisc < 1.5 * fundus.anatomy.discRadiusPx) continue;
                onVessel += fundus.image.at(x, y)[1];
                for (const int dx : {-3, 3}) {
                    if (fundus.vessels.at(x + dx, y) > 0 || !view.inside(x + dx, y)) continue;
                    beside += fundus.image.at(x + dx, y)[1];
                    ++besidePixels;
                }
            }
        }
    }
    const double share = static_cast<double>(vesselPixels) / retina;
    EXPECT_GT(share, 0.05);
    EXPECT_LT(share, 0.14);
    EXPECT_LT(onVessel / vesselPixels, 0.9 * beside / besidePixels);
}

TEST_P(EverySeed, VesselsBranchByMurraysLawAndThin) {
    const auto fundus = make();
    int branches = 0, forks = 0;
    for (std::size_t i = 0; i < fundus.tree.size(); ++i) {
        const Vessel& vessel = fundus.tree[i];
        ASSERT_GE(vessel.points.size(), 5u);
        EXPECT_LT(vessel.points.back().radiusPx, vessel.points.front().radiusPx);
        if (vessel.parent < 0) continue;
        ++branches;
        ASSERT_LT(vessel.parent, static_cast<int>(i));
        const Vessel& parent = fundus.tree[static_cast<std::size_t>(vessel.parent)];
        EXPECT_EQ(parent.kind, vessel.kind);
        const auto& start = vessel.points.front();
        const auto at = std::min_element(parent.points.begin(), parent.points.end(), [&](const auto& a, const auto& b) {
            return std::hypot(a.x - start.x, a.y - start.y) < std::hypot(b.x - start.x, b.y - start.y);
        });
        EXPECT_LT(std::hypot(at->x - start.x, at->y - start.y), 0.01 * fundus.anatomy.radiusPx);
        // Both go on from the fork itself, unless the parent ends there.
        if (at != parent.points.begin() && std::hypot(at->x - start.x, at->y - start.y) < 1e-6) {
            const double before = std::pow((at - 1)->radiusPx, 3), after = std::pow(at->radiusPx, 3);
            const double ratio = (after + std::pow(start.radiusPx, 3)) / before;
            EXPECT_LT(ratio, 1.01);
            // Towards its end a vessel also thins by itself.
            if (at - parent.points.begin() < 0.3 * static_cast<double>(parent.points.size())) {
                EXPECT_GT(ratio, 0.94);
            }
            ++forks;
        }
    }
    EXPECT_GT(branches, 60);
    EXPECT_GT(forks, 0.9 * branches);
    EXPECT_LT(branches, 300);
}

TEST_P(EverySeed, AnatomyIsWhereItIsSaid) {
    const auto fundus = make();
    const Anatomy& anatomy = fundus.anatomy;
    const double discs =
        std::hypot(anatomy.disc.x - anatomy.fovea.x, anatomy.disc.y - anatomy.fovea.y) / (2 * anatomy.discRadiusPx);
    EXPECT_GT(discs, 2.2);
    EXPECT_LT(discs, 2.7);
    EXPECT_EQ(anatomy.disc.x > anatomy.fovea.x, fundus.image.info().laterality == Laterality::right);
    EXPECT_GT(greenAround(fundus, anatomy.disc, 0.6 * anatomy.discRadiusPx),
              1.5 * greenAround(fundus, anatomy.disc, 1.6 * anatomy.discRadiusPx));
    EXPECT_LT(greenAround(fundus, anatomy.fovea, 0.05 * anatomy.radiusPx),
              0.85 * greenAround(fundus, anatomy.fovea, 0.4 * anatomy.radiusPx));
    for (int dy = -5; dy <= 5; ++dy) {
        for (int dx = -5; dx <= 5; ++dx) {
            EXPECT_EQ(fundus.vessels.at(static_cast<int>(anatomy.fovea.x) + dx, static_cast<int>(anatomy.fovea.y) + dy),
                      0.0f);
        }
    }
}

TEST_P(EverySeed, LesionsShow) {
    const auto fundus = make();
    std::set<LesionKind> kinds;
    int right = 0;
    for (const Lesion& lesion : fundus.lesions) {
        kinds.insert(lesion.kind);
        const double here = greenAt(fundus, lesion.centre),
                     around = greenAround(fundus, lesion.centre, 2.2 * lesion.radiusPx + 3);
        right += (here > around) == (lesion.kind == LesionKind::hardExudate);
    }
    EXPECT_EQ(kinds.size(), 3u);
    EXPECT_GT(right, 0.9 * static_cast<double>(fundus.lesions.size()));
}

INSTANTIATE_TEST_SUITE_P(Fundus, EverySeed, ::testing::Range(1, 7));

TEST(SyntheticFundus, FieldOfViewIsExact) {
    const auto fundus = generateFundus({.seed = 3, .widthPx = 300, .heightPx = 250, .notch = false});
    const FieldOfView& view = *fundus.image.fieldOfView();
    for (int y = 0; y < 250; ++y) {
        for (int x = 0; x < 300; ++x) {
            const double distance = std::hypot(x - 149.5, y - 124.5);
            EXPECT_EQ(view.inside(x, y), distance <= fundus.anatomy.radiusPx);
            if (distance <= fundus.anatomy.radiusPx + 1) continue;
            EXPECT_LT(fundus.image.at(x, y)[0], 0.01f);
        }
    }
    EXPECT_EQ(view.top, 0);
    EXPECT_EQ(view.bottom, 250);
    EXPECT_GT(view.left, 0);
}

TEST(SyntheticFundus, LesionsAndSmallSizesAreOptional) {
    const auto plain =
        generateFundus({.widthPx = 64, .heightPx = 64, .microaneurysms = 0, .haemorrhages = 0, .exudateClusters = 0});
    EXPECT_TRUE(plain.lesions.empty());
    EXPECT_EQ(plain.image.width(), 64);
}

}  // namespace
}  // namespace fovea::synth
