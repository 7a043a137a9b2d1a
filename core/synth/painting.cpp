#include "core/synth/painting.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>

#include "core/synth/noise.h"

namespace fovea::synth {
namespace {

using std::numbers::pi;
using Colour = cv::Vec3f;

Colour blend(const Colour& a, const Colour& b, double t) {
    return a * static_cast<float>(1 - t) + b * static_cast<float>(t);
}

// Lighter strands between darker pigment: the choroid's vessels, seen through the retina away from the macula.
double choroid(const SmoothNoise& noise, double x, double y) {
    const double bendX = x + 0.05 * noise.at(7 * x, 7 * y), bendY = y + 0.05 * noise.at(7 * x + 40, 7 * y);
    // Strands run away from the macula: stretched along the radius.
    const double angle = std::atan2(bendY, bendX), distance = std::hypot(bendX, bendY);
    const double first = 1 - std::abs(noise.at(2.4 * angle * 4.2 + 60, distance * 8));
    const double second = 1 - std::abs(noise.at(bendX * 17 + 5, bendY * 17));
    return std::pow(first, 3.0) * 0.6 + std::pow(second, 3.0) * 0.4 - 0.35;
}

void paintDisc(Colour& colour, double dx, double dy, double radius, const SmoothNoise& noise) {
    // dx towards the fovea, in disc radii; the disc is a little taller than wide.
    const double x = dx / 0.95, y = dy / 1.05;
    const double angle = std::atan2(y, x);
    const double r = std::hypot(x, y) * (1 + 0.025 * noise.at(1.5 * std::cos(angle) + 9, 1.5 * std::sin(angle)));
    const double edge = 1 - smoothStep(1 - 9 / (radius + 20), 1 + 7 / (radius + 20), r);
    // A faint ring of pigment, wider towards the fovea, then the glow of light scattered by the disc.
    const double ring = std::exp(-std::pow((r - 1.13) / 0.09, 2)) * (0.03 + 0.07 * std::max(0.0, std::cos(angle)));
    colour *= static_cast<float>(1 - ring);
    const double glow = 0.10 * std::exp(-std::max(0.0, r - 1) / 0.55);
    colour += Colour(0.6f, 0.55f, 0.35f) * static_cast<float>(glow);
    // Pinker nasal rim, pale temporal half, bright cup.
    const Colour rim = blend({0.93f, 0.50f, 0.29f}, {0.98f, 0.70f, 0.38f}, smoothStep(-0.8, 0.7, x));
    const double cupR = std::hypot(x - 0.12, y) / 0.5;
    const double texture = 1 + 0.04 * noise.layered(8 * x, 8 * y, 3);
    const Colour inside =
        blend(rim, {1.0f, 0.90f, 0.64f}, 0.9 * (1 - smoothStep(0.45, 1.25, cupR))) * static_cast<float>(texture);
    colour = blend(colour, inside, edge);
}

}  // namespace

View viewOf(const SyntheticOptions& options, const Anatomy& anatomy) {
    View view{cv::Mat1f(options.heightPx, options.widthPx), cv::Mat1b(options.heightPx, options.widthPx)};
    const double radius = anatomy.radiusPx;
    // The tab sits at the upper right of the circle, where the cameras of HRF have it.
    const double angle = -0.235 * pi, tab = 0.055 * radius;
    const Point at{anatomy.centre.x + 0.975 * radius * std::cos(angle),
                   anatomy.centre.y + 0.975 * radius * std::sin(angle)};
    for (int y = 0; y < options.heightPx; ++y) {
        for (int x = 0; x < options.widthPx; ++x) {
            double depth = radius - std::hypot(x - anatomy.centre.x, y - anatomy.centre.y);
            if (options.notch) depth = std::max(depth, tab - std::hypot(x - at.x, y - at.y));
            view.coverage(y, x) = static_cast<float>(smoothStep(-0.6, 0.002 * radius + 1.2, depth));
            view.mask(y, x) = depth >= 0 ? 255 : 0;
        }
    }
    return view;
}

cv::Mat3f paintBackground(const SyntheticOptions& options, const Anatomy& anatomy) {
    const SmoothNoise pigment(mixSeed(options.seed, 1)), strands(mixSeed(options.seed, 2)),
        grain(mixSeed(options.seed, 3)), fibres(mixSeed(options.seed, 4)), disc(mixSeed(options.seed, 5));
    Random random(mixSeed(options.seed, 6));
    const double strandStrength = random.uniform(0.10, 0.19), hue = random.uniform(-1, 1);
    const double radius = anatomy.radiusPx;
    const double towardsFovea = anatomy.fovea.x > anatomy.disc.x ? 1 : -1;
    cv::Mat3f picture(options.heightPx, options.widthPx);
    for (int py = 0; py < options.heightPx; ++py) {
        for (int px = 0; px < options.widthPx; ++px) {
            const double x = (px - anatomy.centre.x) / radius, y = (py - anatomy.centre.y) / radius;
            const double fx = (px - anatomy.fovea.x) / radius, fy = (py - anatomy.fovea.y) / radius;
            const double dx = (px - anatomy.disc.x) / radius, dy = (py - anatomy.disc.y) / radius;
            const double foveaDistance = std::hypot(fx, fy), discDistance = std::hypot(dx, dy);
            const double broad = pigment.layered(1.6 * x, 1.6 * y, 3);
            const double mottle = pigment.layered(14 * x + 30, 14 * y, 3);
            // From orange to a browner red where pigment is dense.
            Colour colour = blend({0.93f, 0.365f, 0.205f}, {0.81f, 0.255f, 0.145f}, 0.45 + 0.5 * broad);
            colour[1] *= static_cast<float>(1 + 0.08 * hue);
            colour[2] *= static_cast<float>(1 + 0.12 * hue);
            const double periphery =
                smoothStep(0.3, 0.85, foveaDistance) * (0.75 + 0.6 * pigment.at(1.3 * x + 80, 1.3 * y));
            const double strand = strandStrength * std::max(0.0, periphery) * choroid(strands, fx, fy);
            colour[0] *= static_cast<float>(1 + 0.55 * strand);
            colour[1] *= static_cast<float>(1 + 1.9 * strand);
            colour[2] *= static_cast<float>(1 + 1.6 * strand);
            const double fine = 1 + 0.028 * mottle + 0.016 * grain.layered(95 * x, 95 * y, 2);
            colour *= static_cast<float>(fine);
            // Nerve fibres shine in streaks near the disc, most above and below it.
            const double discAngle = std::atan2(dy, dx);
            const double streak =
                fibres.layered(26 * std::cos(discAngle) + 3 * discDistance, 26 * std::sin(discAngle), 2);
            const double bundle = std::exp(-std::pow((discDistance - 0.16) / 0.16, 2)) *
                                  (0.3 + 0.7 * std::abs(dy) / (discDistance + 1e-6));
            colour += Colour(0.05f, 0.055f, 0.04f) * static_cast<float>(bundle * (0.5 + 0.6 * streak));
            // Macular pigment takes blue and green; the fovea's pit is darkest.
            const double macula = std::exp(-0.5 * std::pow(foveaDistance / 0.15, 2)),
                         pit = std::exp(-0.5 * std::pow(foveaDistance / 0.055, 2));
            colour[0] *= static_cast<float>(1 - 0.16 * macula - 0.10 * pit);
            colour[1] *= static_cast<float>(1 - 0.30 * macula - 0.24 * pit);
            colour[2] *= static_cast<float>(1 - 0.34 * macula - 0.22 * pit);
            const double reflex = std::exp(-0.5 * std::pow(std::hypot(fx + 0.002, fy) / 0.006, 2));
            colour += Colour(0.10f, 0.06f, 0.04f) * static_cast<float>(reflex);
            paintDisc(colour, towardsFovea * dx * radius / anatomy.discRadiusPx, dy * radius / anatomy.discRadiusPx,
                      anatomy.discRadiusPx, disc);
            picture(py, px) = colour;
        }
    }
    return picture;
}

VesselLayer drawVessels(const std::vector<Vessel>& tree, VesselKind kind, int width, int height) {
    VesselLayer layer{cv::Mat1f(height, width, 0.0f), cv::Mat1f(height, width, 0.0f), cv::Mat1f(height, width, 0.0f)};
    for (const Vessel& vessel : tree) {
        if (vessel.kind != kind) continue;
        for (std::size_t i = 0; i + 1 < vessel.points.size(); ++i) {
            const VesselPoint &a = vessel.points[i], &b = vessel.points[i + 1];
            const double reach = std::max(a.radiusPx, b.radiusPx) + 1.5;
            const int left = std::max(0, static_cast<int>(std::floor(std::min(a.x, b.x) - reach)));
            const int right = std::min(width - 1, static_cast<int>(std::ceil(std::max(a.x, b.x) + reach)));
            const int top = std::max(0, static_cast<int>(std::floor(std::min(a.y, b.y) - reach)));
            const int bottom = std::min(height - 1, static_cast<int>(std::ceil(std::max(a.y, b.y) + reach)));
            const double ux = b.x - a.x, uy = b.y - a.y, length2 = ux * ux + uy * uy + 1e-12;
            for (int y = top; y <= bottom; ++y) {
                for (int x = left; x <= right; ++x) {
                    const double t = std::clamp(((x - a.x) * ux + (y - a.y) * uy) / length2, 0.0, 1.0);
                    // Thinner than this a line would have gaps on the pixel grid.
                    const double radius = std::max(0.6, a.radiusPx + t * (b.radiusPx - a.radiusPx));
                    const double distance = std::hypot(x - a.x - t * ux, y - a.y - t * uy);
                    if (distance <= radius) layer.label(y, x) = 1;
                    const double rim = std::clamp((radius + 0.75 - distance) / 1.5, 0.0, 1.0);
                    if (rim <= 0) continue;
                    const double across = std::min(1.0, distance / (radius + 0.75));
                    // A round tube, its blood well mixed: flat in the middle, steep at the wall. Wide ones absorb more.
                    const double tube = std::pow(1 - across * across, 0.45);
                    const double size = std::min(1.0, 0.36 + 0.15 * radius);
                    layer.depth(y, x) = std::max(layer.depth(y, x), static_cast<float>(rim * tube * size));
                    const double streak =
                        std::exp(-std::pow(distance / (0.34 * radius), 2)) * smoothStep(1.4, 3.2, radius);
                    layer.reflex(y, x) = std::max(layer.reflex(y, x), static_cast<float>(streak));
                }
            }
        }
    }
    return layer;
}

}  // namespace fovea::synth
