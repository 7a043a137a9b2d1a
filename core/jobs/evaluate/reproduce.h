// The tables of the papers, made again on the data at hand and printed beside the papers' own figures.
//
//   FOVEA_TRY(const ReproducedTable table, reproduce({.table = "denoise-1", .dataRoot = "photographs", ...}, context));
//   std::cout << table.markdown;
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/jobs/evaluate/evaluate.h"

namespace fovea {

struct PaperTable {
    std::string id;     // "saliency-1"
    std::string title;
    std::string paper;  // authors, title, which table
    std::string needs;  // data sets, and what is trained for it
};
// saliency-1, saliency-2, saliency-ablation, deblur-1, denoise-1, synthesis-1.
const std::vector<PaperTable>& paperTables();

struct ReproduceRequest {
    std::string table;
    EvaluationPlace place;
    int limit = 0;                  // at most so many photographs of every part; 0: all
    std::optional<int> steps;       // bounds of what is trained for a table, a recipe
    std::optional<double> minutes;
    // Finished runs (<recipe's id>/model) that stand in for what the table would train; empty: none.
    std::filesystem::path finishedRuns = {};
};

struct ReproducedTable {
    std::string markdown;
    Json json = Json::object();     // the evaluations behind it
};

// Every row or an error: a method whose model is missing ends it with `unavailable`, naming the model. Data sets that are
// not there are said in the table ("not available"); when the table has no other, noInput.
// Errors: usage (no such table), those of evaluate and trainModels.
Result<ReproducedTable> reproduce(const ReproduceRequest& request, const JobContext& context);

}  // namespace fovea
