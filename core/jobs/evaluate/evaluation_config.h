// What an evaluation compares: a data set, how its photographs are prepared and degraded, the methods, the figures.
// Format "fovea-evaluation/1"; docs/evaluation.md has every key. An unknown key is an error.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/jobs/data_sets.h"
#include "core/jobs/evaluate/prepared.h"
#include "core/metrics/full_reference.h"
#include "core/metrics/statistics.h"

namespace fovea {

inline constexpr const char* kEvaluationFormat = "fovea-evaluation/1";

struct EvaluationData {
    std::string layout;
    std::filesystem::path folder;      // relative to the data root; empty: the layout's name
    PairFolders pairs;
    std::optional<Split> split = Split::test;  // none: all
    std::vector<std::string> include;  // shell patterns on the name; empty: every one
    std::optional<Interval> severity;  // only photographs graded from low to high
    int limit = 0;                     // at most so many, evenly chosen; 0: no limit
};

// How a method's networks are trained before it is evaluated.
struct EvaluationTraining {
    std::vector<std::string> recipes;  // files; a plain name is one of the program's own recipes
    Json changes = Json::object();     // merged into every recipe (RFC 7396)
    std::optional<int> steps;          // at most so many
    std::optional<double> minutes;     // at most so long a recipe
};

struct EvaluatedMethod {
    std::string name;                 // of its rows
    Json steps = Json::array();       // as in a pipeline: [{"method", "parameters"}]; empty: the input itself
    std::filesystem::path models;     // a folder of models in place of the program's; empty: the program's
    std::optional<EvaluationTraining> training;
};

enum class FigureNeed { required, ifAvailable };

struct EvaluationFigure {
    std::string metric;
    Channel channel = Channel::luma;
    MetricRegion region = MetricRegion::whole;
    FigureNeed need = FigureNeed::required;
};

struct VesselOptions {
    Json steps = Json::array({{{"method", "vessel.fovea"}}});
    double threshold = 0.5;
    double referenceThreshold = 0.5;
    double tolerancePx = 3;
};

struct FoldOptions {
    int count = 0;  // 0: none
    int run = 0;    // so many of them are really done; 0: all
};

struct EvaluationConfig {
    std::string title;
    EvaluationData data;
    Preparation preparation;
    Degradation degradation;
    std::vector<EvaluatedMethod> methods;
    std::vector<EvaluationFigure> figures;
    VesselOptions vessels;
    std::string compareWith;  // name of a method; empty: no p-values
    FoldOptions folds;
    BootstrapOptions bootstrap;
};

// Methods and metrics are not looked up here. Relative paths of `models` and `recipes` that lead to something below
// `folder` (the configuration's own) are taken from there. Errors: configuration, naming `origin`, the key and what is legal.
Result<EvaluationConfig> parseEvaluation(const Json& json, const std::string& origin, const std::filesystem::path& folder);
// Errors: those of readJsonFile and parseEvaluation.
Result<EvaluationConfig> readEvaluation(const std::filesystem::path& path);

}  // namespace fovea
