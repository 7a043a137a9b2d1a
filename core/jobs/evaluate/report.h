// An evaluation as files: CSV (one row an image, method and metric), JSON (everything), a table to read.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/jobs/evaluate/evaluate.h"
#include "core/jobs/evaluate/result_cache.h"

namespace fovea {

inline constexpr const char* kEvaluationResultFormat = "fovea-evaluation-result/1";

// RFC 4180; a point as decimal sign; 9 significant digits.
std::string toCsv(const Evaluation& evaluation);
Json toJson(const Evaluation& evaluation);
// A block a figure: method, images, mean, SD, 95 % interval, p. Then what ran and what a reader must know.
std::string toMarkdown(const Evaluation& evaluation, const EvaluationConfig& config);

// results.csv, results.json and table.md in a folder, made if absent. Files of an earlier evaluation there are replaced;
// anything else is not. Errors: outputExists, inputOutput.
Status writeReport(const Evaluation& evaluation, const EvaluationConfig& config, const std::filesystem::path& folder);

// Whether writeReport may write there; to be asked before the long work. Errors: outputExists.
Status checkReportFolder(const std::filesystem::path& folder);

// A table as Markdown that also reads well as text: cells padded to the width of their column; the first column to the
// left, the others to the right. Rows may be shorter than the heading.
std::string alignedTable(const std::vector<std::string>& heading, const std::vector<std::vector<std::string>>& rows);

// "36.52", "inf", "-" for not a number.
std::string numberText(double value, int decimals);
// How many decimals a figure is shown with: 2 for dB, 4 for a share, ...
int decimalsOf(const std::string& metric, const std::string& unit);
// "0.031", "< 0.001".
std::string pText(double p);

}  // namespace fovea
