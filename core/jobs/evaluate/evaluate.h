// Runs methods over a data set and measures what comes out. Every picture and every figure is kept under the hash of what
// decides it, so nothing is computed twice and an interrupted evaluation goes on.
//
//   FOVEA_TRY(const EvaluationConfig config, readEvaluation("denoise.json"));
//   FOVEA_TRY(const Evaluation evaluation, evaluate(config, {.dataRoot = "photographs", .workFolder = "work"}, context));
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/job_context.h"
#include "core/jobs/evaluate/evaluation_config.h"
#include "core/jobs/evaluate/trained_models.h"
#include "core/methods/method.h"
#include "core/metrics/metric_table.h"

namespace fovea {

struct EvaluationPlace {
    std::filesystem::path dataRoot;      // what the data set's folder and the recipes' folders are relative to
    std::filesystem::path workFolder;    // cache/ and trained/ below it
    std::filesystem::path models;        // the program's
    std::filesystem::path userModels = {};  // a second folder, of imported networks; may be empty
    RunOptions run;
    MetricModels metricModels;
    std::string trainingDevice = "auto";
};

struct FigureRow {
    std::string image;
    std::string method;
    std::string metric;
    std::string channel;  // empty where the metric has none
    double value = 0;     // may be infinite
    std::string unit;
    std::string definition;
};

// One method, one figure, over all images.
struct FigureSummary {
    std::string method;
    std::string metric;
    std::string channel;
    std::string unit;
    Better better = Better::higher;
    int images = 0;
    double mean = 0;
    double spread = 0;   // sample standard deviation; NaN for one image
    Interval interval;   // bootstrap, of the mean; NaN for one image or an infinite value
    std::optional<WilcoxonTest> test;  // against compareWith; none for that method itself
};

struct EvaluatedRun {
    std::string name;
    Json steps;                        // with complete parameters
    std::vector<std::pair<std::string, std::string>> models;  // id and sha256, as the runs recorded them
    std::vector<std::string> notices;  // every notice of every run, once
    double seconds = 0;                // of computing, summed over the images, cached ones as they took then
    std::vector<TrainedRecipe> trained;
};

struct Evaluation {
    std::string title;
    std::string data;                 // "HRF test, 6 images: 01-09 are training, ..."
    std::vector<std::string> images;  // by name
    std::vector<FigureRow> rows;      // image by image, method by method, figure by figure
    std::vector<FigureSummary> summaries;  // figure by figure, method by method
    std::vector<EvaluatedRun> methods;
    std::vector<std::string> notices;  // what a reader must know: figures not available, folds not run, damaged cache
    int picturesComputed = 0, picturesFound = 0, figuresComputed = 0, figuresFound = 0;

    // The summary, or nothing.
    const FigureSummary* find(const std::string& method, const std::string& metric, const std::string& channel = {}) const;
};

// A method whose model is missing, a metric without what it needs, photographs that cannot be read: errors, before the
// long work where it can be known. Errors: those of findDataSet, prepareItem, trainModels, the methods and the metrics;
// noInput (no photograph is left of the data set), configuration.
Result<Evaluation> evaluate(const EvaluationConfig& config, const EvaluationPlace& place, const JobContext& context);

// The photographs the evaluation takes, in order. Errors: those of findDataSet, noInput.
Result<std::vector<DataSetItem>> chosenItems(const EvaluationData& data, const std::filesystem::path& dataRoot);

}  // namespace fovea
