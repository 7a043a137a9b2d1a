// Whose a photograph is, where its name does not tell: a table beside the photographs, or the DICOM files themselves.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/train/recipe.h"

namespace fovea {

// A table of text: CSV after RFC 4180, its separator a comma, a semicolon or a tab, as the heading shows. Errors: noInput,
// badData (no heading, a row of another length, an open quotation mark, more than 16 MB).
struct TextTable {
    std::vector<std::string> heading;
    std::vector<std::vector<std::string>> rows;
};
Result<TextTable> readTextTable(const std::filesystem::path& path);

// The columns that most likely name the photograph and its patient; -1: none does.
struct PatientColumns {
    int file = -1, patient = -1;
};
PatientColumns guessPatientColumns(const TextTable& table, const std::vector<std::string>& fileNames);

// The patient (or eye) of each of these photographs of a source, in their order, by the source's `patientTable`,
// `patientTag` or `patient`; a photograph that none of them knows is its own. A patient of a DICOM file is named by a part
// of the SHA-256 of the ID: IDs are often names. Errors: noInput, badData, configuration (no such column; a photograph that
// the table does not hold, or holds for two patients).
Result<std::vector<std::string>> patientsOf(const DataSource& source, const std::filesystem::path& root,
                                            const std::vector<std::filesystem::path>& files);

}  // namespace fovea
