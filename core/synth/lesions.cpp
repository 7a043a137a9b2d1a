#include <algorithm>
#include <cmath>

#include "core/synth/noise.h"
#include "core/synth/painting.h"

namespace fovea::synth {
namespace {

using Colour = cv::Vec3f;

double distance(const Point& a, const Point& b) { return std::hypot(a.x - b.x, a.y - b.y); }

class Painter {
public:
    Painter(cv::Mat3f& picture, const SyntheticOptions& options, const Anatomy& anatomy, const cv::Mat1f& vessels)
        : picture_(picture),
          options_(options),
          anatomy_(anatomy),
          vessels_(vessels),
          random_(mixSeed(options.seed, 11)),
          outline_(mixSeed(options.seed, 12)) {}

    std::vector<Lesion> paint() {
        const double unit = anatomy_.radiusPx;
        for (int i = 0; i < options_.microaneurysms; ++i) {
            spot(LesionKind::microaneurysm, freePlace(0.15, 0.75), unit * random_.uniform(0.0032, 0.0052));
        }
        for (int i = 0; i < options_.haemorrhages; ++i) {
            spot(LesionKind::haemorrhage, freePlace(0.2, 0.8), unit * random_.uniform(0.011, 0.022));
        }
        for (int i = 0; i < options_.exudateClusters; ++i) cluster();
        return std::move(lesions_);
    }

private:
    // Between two distances from the fovea (in radii of the field of view), off vessels, disc and rim.
    Point freePlace(double nearest, double farthest) {
        Point place = anatomy_.fovea;
        for (int attempt = 0; attempt < 200; ++attempt) {
            const double angle = random_.uniform(0, 6.283185307179586);
            const double away = anatomy_.radiusPx * random_.uniform(nearest, farthest);
            place = {anatomy_.fovea.x + away * std::cos(angle), anatomy_.fovea.y + away * std::sin(angle)};
            if (free(place)) break;
        }
        return place;
    }

    bool free(const Point& place) const {
        const int x = static_cast<int>(place.x), y = static_cast<int>(place.y);
        if (x < 0 || y < 0 || x >= picture_.cols || y >= picture_.rows || vessels_(y, x) > 0) return false;
        return distance(place, anatomy_.centre) < 0.9 * anatomy_.radiusPx &&
               distance(place, anatomy_.disc) > 1.4 * anatomy_.discRadiusPx;
    }

    void cluster() {
        const double unit = anatomy_.radiusPx;
        const Point middle = freePlace(0.16, 0.42);
        const double spread = unit * random_.uniform(0.03, 0.06);
        const int count = 7 + static_cast<int>(random_.below(9));
        for (int i = 0; i < count; ++i) {
            // Most lie on an arc about the leaking vessel, some scattered.
            const double angle = random_.uniform(0.5, 4.2), away = spread * (1 + 0.25 * random_.normal());
            const Point place{middle.x + away * std::cos(angle), middle.y + away * std::sin(angle)};
            if (free(place)) spot(LesionKind::hardExudate, place, unit * random_.uniform(0.0028, 0.0085));
        }
    }

    void spot(LesionKind kind, const Point& centre, double radius) {
        radius = std::max(radius, 0.8);
        const double shape = random_.uniform(0, 1000), ragged = kind == LesionKind::haemorrhage ? 0.38 : 0.22;
        const double strength = random_.uniform(0.75, 1.0), stretch = random_.uniform(0.8, 1.25),
                     tilt = random_.uniform(0, 3.14);
        const int reach = static_cast<int>(std::ceil(radius * 2.2)) + 2;
        const int cx = static_cast<int>(centre.x), cy = static_cast<int>(centre.y);
        for (int y = std::max(0, cy - reach); y <= std::min(picture_.rows - 1, cy + reach); ++y) {
            for (int x = std::max(0, cx - reach); x <= std::min(picture_.cols - 1, cx + reach); ++x) {
                const double dx = x - centre.x, dy = y - centre.y;
                const double u = (std::cos(tilt) * dx + std::sin(tilt) * dy) * stretch,
                             v = (std::cos(tilt) * dy - std::sin(tilt) * dx) / stretch;
                const double angle = std::atan2(v, u);
                const double rim =
                    radius * (1 + ragged * outline_.layered(1.3 * std::cos(angle) + shape, 1.3 * std::sin(angle), 2));
                const double soft = kind == LesionKind::haemorrhage ? 0.3 * radius + 0.7 : 0.25 * radius + 0.5;
                const double cover = strength * (1 - smoothStep(rim - soft, rim + soft, std::hypot(u, v)));
                if (cover <= 0) continue;
                Colour& colour = picture_(y, x);
                if (kind == LesionKind::hardExudate) {
                    colour += (Colour(0.97f, 0.80f, 0.42f) - colour) * static_cast<float>(0.85 * cover);
                } else {
                    for (int c = 0; c < 3; ++c) {
                        static constexpr double kAbsorbed[3] = {0.30, 0.85, 0.65};
                        colour[c] *= static_cast<float>(std::exp(-kAbsorbed[c] * cover));
                    }
                }
            }
        }
        lesions_.push_back({kind, centre, radius});
    }

    cv::Mat3f& picture_;
    const SyntheticOptions& options_;
    const Anatomy& anatomy_;
    const cv::Mat1f& vessels_;
    Random random_;
    SmoothNoise outline_;
    std::vector<Lesion> lesions_;
};

}  // namespace

std::vector<Lesion> paintLesions(cv::Mat3f& picture, const SyntheticOptions& options, const Anatomy& anatomy,
                                 const cv::Mat1f& vessels) {
    return Painter(picture, options, anatomy, vessels).paint();
}

}  // namespace fovea::synth
