// From the names that were given to the files that will be read and written, decided before any work starts.
//
//   FOVEA_TRY(const BatchPlan plan, planBatch({.inputs = {"a.jpg", "b.jpg"}, .output = "results"}));
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace fovea {

enum class FolderInputs { refused, searched };
enum class OutputFormats { pngOrTiff, pngOnly, graph };  // graph: .json, .csv or .png; .json in a folder

struct BatchRequest {
    std::vector<std::filesystem::path> inputs;  // at least one
    // With several inputs (or a folder as input) a folder, made if absent. With one a file; or a folder if it exists
    // or ends in '/'.
    std::filesystem::path output;
    FolderInputs folders = FolderInputs::refused;
    OutputFormats formats = OutputFormats::pngOrTiff;
    // Empty: no reference. A file for one input, a folder of pictures with the inputs' stems for several.
    std::filesystem::path reference;
    // Other files that are read and must never be written, such as a pipeline.
    std::vector<std::filesystem::path> alsoRead;
};

struct BatchItem {
    std::filesystem::path input;
    std::filesystem::path output;
    std::filesystem::path record;  // <output>.json
    std::optional<std::filesystem::path> reference;
    Status ready;  // why this one cannot be done: noInput, outputExists, refusedForSafety, inputOutput
};

struct BatchPlan {
    std::vector<BatchItem> items;  // in the order given; those found in a folder by name
    bool several = false;          // more than one input, or a folder
    std::optional<std::filesystem::path> outputFolder;  // when the outputs go into a folder
    std::vector<std::filesystem::path> filesRead;       // everything that must not be written
};

// Looks at names and at the first bytes of files found in folders; makes no file and no folder.
// Errors: usage (two inputs would have one output, an unknown extension, a single reference for several inputs),
// noInput (a folder without pictures), outputExists (a file where the folder should be).
Result<BatchPlan> planBatch(const BatchRequest& request);

// Makes the folder the outputs go to, unless it is there or nothing will be written. Errors: inputOutput.
Status makeOutputFolder(const BatchPlan& plan);

// True when the file begins like a picture that readImage may know; its name does not matter.
bool looksLikePicture(const std::filesystem::path& path);

std::filesystem::path recordPathOf(const std::filesystem::path& output);

}  // namespace fovea
