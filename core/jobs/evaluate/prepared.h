// What a method is given and what its result is measured against: the photograph cut and resized as a paper did it, then
// degraded, everything in 8 bits as files are.
#pragma once

#include <optional>
#include <string>

#include "core/base/job_context.h"
#include "core/jobs/data_sets.h"
#include "core/synth/degrade.h"

namespace fovea {

struct Preparation {
    enum class Region {
        whole,
        // The largest centred square inside the box of the field of view: the dark border goes, the circle stays round.
        borderCropped,
        // The square that the comparison programs use: side min(0.7 width, height) of the box of what is brighter than 20
        // of 255 after a Gaussian of 5 px.
        inscribedSquare,
        centre  // centrePx x centrePx pixels in the middle
    };
    Region region = Region::whole;
    int centrePx = 0;
    int sizePx = 0;      // the region is resized to this many pixels a side (by area, or cubic when enlarged); 0: as it is
    int multipleOf = 1;  // rows and columns beyond the last whole multiple are cut off on the right and below
};
// "whole", "border-cropped", "inscribed-square", "centre".
std::string_view nameOf(Preparation::Region region);
std::optional<Preparation::Region> regionFromName(std::string_view name);

struct Degradation {
    enum class Kind { none, noise, lowResolution, lowResolutionNoise, cataract };
    Kind kind = Kind::none;
    int scale = 1;            // low-resolution, low-resolution-noise
    double sigma = 25;        // noise, low-resolution-noise; in 8-bit levels
    synth::CataractOptions cataract;
    std::uint64_t seed = 1;   // with the photograph's name: of every random number
};
// "none", "noise", "low-resolution", "low-resolution-noise" (the mean of every block of scale x scale pixels, then noise),
// "cataract".
std::string_view nameOf(Degradation::Kind kind);
std::optional<Degradation::Kind> degradationFromName(std::string_view name);

struct Prepared {
    std::string name;                    // the item's
    Image input;                         // what methods see; without a field of view, so they find it themselves
    std::string inputHash;               // contentHash
    std::optional<Image> reference;      // what the input looked like before, or the pair's; with its field of view
    std::string referenceHash;
    std::optional<Map> label, secondLabel;  // of the reference's size (of the input's without one)
    FieldOfView view;                    // of the same size
};

// 8-bit rounding after every step. A pair's reference is cut as its image is; with a degradation the reference is what is
// degraded. Errors: those of readImage; badData (too small for the region or the scale, sizes that do not agree).
Result<Prepared> prepareItem(const DataSetItem& item, const Preparation& preparation, const Degradation& degradation,
                             const JobContext& context);

// The degradation alone, of a picture without a field of view; rounded to 8 bits.
Image degraded(const Image& image, const Degradation& degradation, const std::string& name);

}  // namespace fovea
