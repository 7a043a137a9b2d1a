// A recipe: the JSON description of one training run, checked once and written beside its results. docs/recipes.md has
// every key; a finished model's card holds the recipe that made it.
#pragma once

#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"

namespace fovea {

// One folder of photographs. `folder`, `labels` are relative to the data root.
struct DataSource {
    std::string folder;
    std::vector<std::string> include;  // shell patterns on the file name; empty: all
    std::string labels;                // folder of vessel maps, "" for none
    std::string labelPattern;          // "{stem}.png": name of the label for a photograph; {stem}, {number} are replaced
    std::vector<double> diameterPx;    // the field of view is reduced to each of these; empty: as it is
    std::vector<std::string> validation;  // patterns: these are held out for validation
    std::string skipBoxes;             // CSV of boxes not to be trained on (file, x0, y0, x1, y1), "" for none
    double boxScale = 1;               // from the CSV's pixels to the file's
    double weight = 1;                 // how often a patch comes from here, against the other sources
};

struct DegradationOptions {
    std::string type = "none";  // none | noise | low-resolution | cataract
    // noise: standard deviation in 8-bit grey levels; with probability `nominalShare` exactly `nominalSigma`, else uniform.
    double sigmaLow = 0, sigmaHigh = 50, nominalSigma = 25, nominalShare = 0.5;
    // low-resolution: factor; Gaussian of (factor - 1) / 2 px, then sampling at the block centres.
    int scale = 2;
    // cataract: with probability `nominalShare` exactly blur 2.5 px, transmission 0.65, veil (165, 140, 70), fall-off 0.25,
    // noise 2; else each drawn round it.
};

struct AugmentOptions {
    bool dihedral = true;               // the eight flips and turns
    double scaleLow = 1, scaleHigh = 1; // random enlargement of the patch
    double gamma = 0;                   // each channel to the power exp(U(-gamma, gamma)), the image with it
};

struct TrainingOptions {
    int patchPx = 128;  // of the network's input
    int batch = 16;
    int steps = 10000;
    std::string loss = "charbonnier";  // charbonnier (epsilon 0.01) | l1 | mse | vessel (cross entropy)
    double rate = 1e-3, finalRate = 1e-6, beta1 = 0.9, beta2 = 0.999, weightDecay = 0;
    int warmupSteps = 200;        // linear, then cosine to finalRate
    double gradientClip = 1;      // norm; 0: none
    std::string precision = "auto";  // auto | fp32 | bf16
    std::string startFrom;           // weights to begin with (model.safetensors of an earlier run); "": fresh ones
    int validateEvery = 500, checkpointEvery = 500;
};

struct Recipe {
    std::string id;      // of the model: "denoise.fovea"
    std::string method;  // that the model serves
    std::string title, task, licence, summary;
    std::uint64_t seed = 1;
    Json architecture;
    std::vector<DataSource> sources;
    DegradationOptions degradation;
    AugmentOptions augment;
    TrainingOptions training;
    Json domain = Json::object();  // copied into the card
    Json credits = Json::array();  // data sets and their terms, copied into the card
    Json json;                     // as read
};

// Errors: configuration, naming `origin`, the key and what is legal; an unknown key is an error, not ignored.
Result<Recipe> parseRecipe(const Json& json, const std::string& origin);

}  // namespace fovea
