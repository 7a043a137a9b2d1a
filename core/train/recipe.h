// A recipe: the JSON description of one training run, checked once and written beside its results. docs/recipes.md has
// every key; a finished model's card holds the recipe that made it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/base/params.h"
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
    std::string domain;                // "", "blurred" or "clear": the two sides of unpaired training
    std::string table, column;         // CSV with a heading and a column `file`: only photographs whose `column` is from
    double low = -1e300, high = 1e300; // `low` to `high` are taken; "" for no table
    std::string inputs;                // folder of the degraded twins of these photographs, of the same stem and size; "" for none
    // Regular expression on the file's stem whose first group names the patient (or eye) that must stay on one side of the
    // split; "" or no match: every photograph is one of its own.
    std::string patient;
    // Instead: a CSV whose `fileColumn` names photographs and whose `patientColumn` says whose they are; every photograph
    // of the source must be in it.
    std::string patientTable, fileColumn = "file", patientColumn = "patient";
    // Instead: "patient" or "eye" takes patient ID, and laterality, from DICOM files.
    std::string patientTag;
    std::string restoredBy;            // id of the method that made these photographs, "" when they are originals
};

struct DegradationOptions {
    std::string type = "none";  // none | noise | low-resolution | low-resolution-noise | cataract | lens-blur
    // noise: standard deviation in 8-bit grey levels; with probability `nominalShare` exactly `nominalSigma`, else uniform.
    double sigmaLow = 0, sigmaHigh = 50, nominalSigma = 25, nominalShare = 0.5;
    // low-resolution: factor; Gaussian of (factor - 1) / 2 px, then sampling at the block centres.
    // low-resolution-noise: the mean of every block of factor x factor pixels, then noise as above.
    int scale = 2;
    // cataract: with probability `nominalShare` exactly blur 2.5 px, transmission 0.65, veil (165, 140, 70), fall-off 0.25,
    // noise 2; else each drawn round it. lens-blur: the same after its veil was taken away imperfectly (degradation.h).
};

struct AugmentOptions {
    bool dihedral = true;               // the eight flips and turns
    double scaleLow = 1, scaleHigh = 1; // random enlargement of the patch
    double gamma = 0;                   // each channel to the power exp(U(-gamma, gamma)), the image with it
    double gain = 0;                    // each channel times exp(U(-gain, gain)), vessels only
    double noise = 0;                   // white Gaussian noise of U(0, noise) grey levels on the input, vessels only
    double rotation = 0;                // the patch turned by U(-rotation, rotation) degrees, vessels only
    double plainShare = 0;              // of the patches neither enlarged nor turned: their pixels are not interpolated
};

// One term of a loss: {"type": "mse", "weight": 1, ...options}; docs/recipes.md has the types.
struct LossTerm {
    std::string type = "charbonnier";
    double weight = 1;
    ParamSet options;              // by lossSchema(type)
    std::vector<double> channels;  // weights of red, green and blue, empty: equal (mse, l1, charbonnier)
    std::string features;          // cnn: file with the weights of the feature network
};

struct TrainingOptions {
    int patchPx = 128;  // of the network's input
    int batch = 16;
    int steps = 10000;
    std::string scheme = "supervised";  // how the networks learn: one of schemeNames()
    ParamSet options;                   // of the scheme, by schemeSchema(scheme): the JSON object under the scheme's name
    std::vector<LossTerm> loss = {{}};  // of the published network; the sum of its terms
    std::vector<LossTerm> initialLoss;  // adversarial: of the steps before the discriminator joins; empty: `loss`
    double rate = 1e-3, finalRate = 1e-6, beta1 = 0.9, beta2 = 0.999, weightDecay = 0;
    int warmupSteps = 200;           // linear, then cosine to finalRate
    double gradientClip = 1;         // norm; 0: none
    std::string precision = "auto";  // auto | fp32 | bf16
    double averaging = 0;            // decay of the weights' running mean; 0: none
    std::string keep = "best";       // which weights are published: best (by validation) | last
    // Weights to begin with: a model.safetensors file, a model's folder or the id of an earlier model; "": fresh ones.
    std::string startFrom;
    // Frozen earlier stages, in order, each a model's folder or id: the degraded picture passes through them before the
    // trained network sees it.
    std::vector<std::string> cascade;
    int validateEvery = 500, checkpointEvery = 500;
    int patience = 0;                // ends after so many validations without a better score; 0: never
};

struct Recipe {
    std::string id;      // of the model: "denoise.fovea"
    std::string method;  // that the model serves
    std::string title, task, licence, summary;
    std::uint64_t seed = 1;
    Json architecture;
    Json discriminator;  // architecture of the second network, for schemes that have one; null: the scheme's own
    std::vector<DataSource> sources;
    DegradationOptions degradation;
    AugmentOptions augment;
    TrainingOptions training;
    Json domain = Json::object();  // copied into the card
    Json credits = Json::array();  // data sets and their terms, copied into the card
    Json json;                     // as read, with `base` and changes resolved
    // Where ids of earlier models are looked for first: <runsFolder>/<id>/model. Set by the trainer, not by the file.
    std::filesystem::path runsFolder;
    // What files of the recipe may be relative to, beside the working folder. Set by the job, not by the file.
    std::filesystem::path dataRoot;
};

// True when the network maps a photograph to vessels (a loss is `vessel`), so that samples are photograph and label.
bool learnsVessels(const Recipe& recipe);

// One whole recipe: a file's `base` must be resolved already (recipe_file.h does).
// Errors: configuration, naming `origin`, the key and what is legal; an unknown key is an error, not ignored.
Result<Recipe> parseRecipe(const Json& json, const std::string& origin);

// Factor between the clean patch and the degraded one: 1 unless the resolution is reduced.
int scaleOf(const DegradationOptions& options);

}  // namespace fovea
