#include "core/synth/synthetic_fundus.h"

#include <algorithm>
#include <cmath>

#include "core/base/result.h"
#include "core/synth/noise.h"
#include "core/synth/painting.h"

namespace fovea::synth {
namespace {

Anatomy placeAnatomy(const SyntheticOptions& options) {
    Random random(mixSeed(options.seed, 21));
    Anatomy anatomy;
    anatomy.centre = {0.5 * (options.widthPx - 1), 0.5 * (options.heightPx - 1)};
    // A wide picture cuts the circle off above and below, as fundus cameras do.
    anatomy.radiusPx = std::min(0.485 * options.widthPx, 0.55 * options.heightPx);
    const double unit = anatomy.radiusPx, side = options.eye == Laterality::right ? 1 : -1;
    anatomy.fovea = {anatomy.centre.x + unit * side * random.uniform(0.0, 0.07),
                     anatomy.centre.y + unit * random.uniform(0.0, 0.06)};
    // The disc lies two and a half disc diameters nasal of the fovea, a little higher.
    anatomy.discRadiusPx = unit * random.uniform(0.105, 0.12);
    anatomy.disc = {anatomy.fovea.x + side * anatomy.discRadiusPx * random.uniform(4.7, 5.1),
                    anatomy.fovea.y - anatomy.discRadiusPx * random.uniform(0.2, 0.7)};
    return anatomy;
}

// Beer and Lambert: what blood leaves of red, green and blue.
constexpr float kVeinAbsorption[3] = {0.30f, 0.92f, 0.82f};
constexpr float kArteryAbsorption[3] = {0.13f, 0.66f, 0.56f};

void layVessels(cv::Mat3f& picture, const VesselLayer& layer, const float (&absorption)[3], float streak) {
    for (int y = 0; y < picture.rows; ++y) {
        for (int x = 0; x < picture.cols; ++x) {
            const float depth = layer.depth(y, x) * (1 - streak * layer.reflex(y, x));
            if (depth <= 0) continue;
            for (int c = 0; c < 3; ++c) picture(y, x)[c] *= std::exp(-absorption[c] * depth);
        }
    }
}

// Uneven light: falling towards the rim, and brighter on one side.
double light(const SyntheticOptions& options, const Anatomy& anatomy, const SmoothNoise& noise, double tilt, int x,
             int y) {
    const double u = (x - anatomy.centre.x) / anatomy.radiusPx, v = (y - anatomy.centre.y) / anatomy.radiusPx;
    const double falling = 1 - options.vignetting * std::pow(std::min(1.0, std::hypot(u, v)), 2.6);
    return falling * (1 + 0.09 * (u * std::cos(tilt) + v * std::sin(tilt)) + 0.10 * noise.at(1.1 * u + 5, 1.1 * v));
}

Map mapOf(const cv::Mat1f& values) {
    return Map(values.cols, values.rows, std::vector<float>(values.begin(), values.end()));
}

FieldOfView fieldOfViewOf(const cv::Mat1b& mask, const Anatomy& anatomy) {
    FieldOfView view;
    view.width = mask.cols;
    view.height = mask.rows;
    view.mask = std::make_shared<const std::vector<std::uint8_t>>(mask.begin(), mask.end());
    view.left = mask.cols;
    view.top = mask.rows;
    for (int y = 0; y < mask.rows; ++y) {
        for (int x = 0; x < mask.cols; ++x) {
            if (!mask(y, x)) continue;
            view.left = std::min(view.left, x);
            view.right = std::max(view.right, x + 1);
            view.top = std::min(view.top, y);
            view.bottom = std::max(view.bottom, y + 1);
        }
    }
    view.diameterPx = 2 * anatomy.radiusPx;
    return view;
}

}  // namespace

SyntheticFundus generateFundus(const SyntheticOptions& options) {
    FOVEA_ASSERT(options.widthPx >= 64 && options.heightPx >= 64 && options.vignetting >= 0 && options.vignetting < 1);
    SyntheticFundus fundus;
    fundus.anatomy = placeAnatomy(options);
    fundus.tree = growVessels(fundus.anatomy, mixSeed(options.seed, 31));
    const View view = viewOf(options, fundus.anatomy);
    VesselLayer veins = drawVessels(fundus.tree, VesselKind::vein, options.widthPx, options.heightPx);
    VesselLayer arteries = drawVessels(fundus.tree, VesselKind::artery, options.widthPx, options.heightPx);
    for (int y = 0; y < options.heightPx; ++y) {
        for (int x = 0; x < options.widthPx; ++x) {
            if (!view.mask(y, x)) veins.label(y, x) = arteries.label(y, x) = 0;
        }
    }
    const cv::Mat1f either = cv::max(veins.label, arteries.label);

    cv::Mat3f picture = paintBackground(options, fundus.anatomy);
    fundus.lesions = paintLesions(picture, options, fundus.anatomy, either);
    layVessels(picture, veins, kVeinAbsorption, 0.20f);
    layVessels(picture, arteries, kArteryAbsorption, 0.6f);

    const SmoothNoise unevenness(mixSeed(options.seed, 41));
    Random random(mixSeed(options.seed, 42));
    const double tilt = random.uniform(0, 6.283185307179586);
    ImageBuilder builder(options.widthPx, options.heightPx);
    float* out = builder.pixels();
    for (int y = 0; y < options.heightPx; ++y) {
        for (int x = 0; x < options.widthPx; ++x) {
            const double bright = light(options, fundus.anatomy, unevenness, tilt, x, y) * view.coverage(y, x);
            for (int c = 0; c < 3; ++c) {
                // A soft shoulder in place of hard clipping, and a camera's black that is not quite 0.
                const double value = bright * picture(y, x)[c];
                const double shown = value < 0.8 ? value : 0.8 + 0.2 * std::tanh((value - 0.8) / 0.2);
                *out++ = static_cast<float>(std::clamp(shown + 0.006 * (1 - view.coverage(y, x)), 0.0, 1.0));
            }
        }
    }
    builder.info().sourceName = "synthetic fundus " + std::to_string(options.seed);
    builder.info().laterality = options.eye;
    fundus.image = std::move(builder).build().withFieldOfView(fieldOfViewOf(view.mask, fundus.anatomy));
    fundus.vessels = mapOf(either);
    fundus.arteries = mapOf(arteries.label);
    fundus.veins = mapOf(veins.label);
    return fundus;
}

}  // namespace fovea::synth
