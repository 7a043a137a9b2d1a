// Which photographs a recipe's sources name, with their labels and twins, whose they are and on which side of the split
// they lie: from names and tables (and the headers of DICOM files, where those name the patient); no picture is read.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/jobs/data_sets.h"
#include "core/train/recipe.h"

namespace fovea {

struct ListedPhotograph {
    std::filesystem::path file;
    std::optional<std::filesystem::path> label = {};  // where it must be, whether or not it is there
    std::optional<std::filesystem::path> input = {};  // the degraded twin
    std::string name;            // "<folder>/<file>"
    std::string group;           // the patient, which must not be split: "<folder>/<patient>", or the name
    std::size_t source = 0;      // index in Recipe::sources
    bool validation = false;
    std::string domain;
};
using PhotographList = std::vector<ListedPhotograph>;

// By name. Errors: noInput (the folder or its table cannot be read, a photograph has no twin), configuration (nothing
// matches), badData (the table).
Result<PhotographList> listSource(const Recipe& recipe, std::size_t source, const std::filesystem::path& dataRoot);
// All sources, in order.
Result<PhotographList> listPhotographs(const Recipe& recipe, const std::filesystem::path& dataRoot);

// A patient with photographs on both sides of the split.
struct SplitFault {
    std::string group;
    std::vector<std::string> training, validation;  // names
};
std::vector<SplitFault> splitFaults(const PhotographList& photographs);

// Groups drawn for validation: about `share` of them, at least one when share > 0 and there are two; the same for the same
// seed. Every source gives its part.
std::vector<std::string> drawValidation(const PhotographList& photographs, double share, std::uint64_t seed);

// A shell pattern that matches this file name and no other.
std::string exactPattern(const std::string& fileName);

// A data set's training and validation photographs as sources of a recipe, by exact names; those of its test side stay
// out. Vessel labels are named where all have one.
// Errors: badData, when its labels' names follow no rule that a recipe can say.
Result<std::vector<Json>> sourcesOf(const DataSet& set);

}  // namespace fovea
