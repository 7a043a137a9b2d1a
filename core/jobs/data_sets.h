// Data sets as they lie on disk: which file is a photograph, which its label, mask or reference, and which side of the
// split it is on. The layouts are those of the sets as their owners publish them.
//
//   FOVEA_TRY(const DataSet set, findDataSet({.layout = "DRIVE", .folder = root / "DRIVE"}));
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/image/image.h"

namespace fovea {

enum class Split { training, validation, test };
std::string_view nameOf(Split split);  // "training", "validation", "test"

struct DataSetItem {
    std::string name;   // the photograph's stem: "01_test"
    std::string group;  // what must not be split: the patient, or the name where patients are not known
    std::filesystem::path image;
    std::optional<std::filesystem::path> label = {};         // of vessels, first observer; what is not black is vessel
    std::optional<std::filesystem::path> secondLabel = {};   // second observer
    std::optional<std::filesystem::path> mask = {};          // of the field of view; absent: estimated
    std::optional<std::filesystem::path> reference = {};     // pairs: what the image should look like
    std::optional<double> severity = {};                     // CSDI: cataract grade 0 to 10
    Split split = Split::test;
};

struct DataSet {
    std::string layout;
    std::filesystem::path folder;
    std::vector<DataSetItem> items;  // by name
    std::string splitRule;           // in words
};

// "DRIVE", "CHASE_DB1", "STARE", "HRF", "IDRiD", "CSDI", "pairs".
const std::vector<std::string>& dataSetLayouts();

// For the layout "pairs": folders below the set's own. Files belong together by their stem. Empty: none.
struct PairFolders {
    std::string images = "input";
    std::string references = "reference";
    std::string labels;
    std::string masks;
};

struct DataSetPlace {
    std::string layout;
    std::filesystem::path folder;
    PairFolders pairs = {};
};

// Layouts and their splits:
//   DRIVE      training/ and test/ with images, 1st_manual, 2nd_manual, mask; 38 to 40 of training are validation
//   CHASE_DB1  images, 1stHO, 2ndHO, fov_mask; children 01 to 08 training, 09 and 10 validation, 11 to 14 test; both
//              eyes of a child stay together
//   STARE      images, labels-ah, labels-vk; by name, the first ten images with labels are training, the others test
//   HRF        images, manual1 or manual_av, mask; eyes 01 to 09 training, 10 validation, the others test
//   IDRiD      the photographs of the folder itself or of images/; training all
//   CSDI       scores.csv beside the photographs; numbers divisible by 8 test, by 8 with remainder 4 validation
//   pairs      PairFolders; all test
// Labels and masks that are not there stay empty. Errors: noInput (the folder or its photographs are not there, a second
// file of a pair is missing), badData (a damaged scores.csv), usage (an unknown layout).
Result<DataSet> findDataSet(const DataSetPlace& place);

// Whether the folder is there at all, so that a table can say "not available".
bool dataSetThere(const DataSetPlace& place);

// The mask or the label of an item as a map of the picture's size: 1 where it is not black (above a quarter in any
// channel), else 0. Errors: those of readImage; badData (another size than the picture's).
Result<Map> readBinaryMap(const std::filesystem::path& path, int width, int height);

// The field of view of an item's photograph: from its mask, or estimated. Errors: those of readBinaryMap.
Result<FieldOfView> fieldOfViewOf(const DataSetItem& item, const Image& image);

}  // namespace fovea
