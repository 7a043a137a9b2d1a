#include "core/jobs/patients.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <regex>
#include <set>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/image/dicom_elements.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kMostTableBytes = 16u << 20;
constexpr std::size_t kHeaderBytes = 1u << 20;  // the pixels of a photograph come after far less
constexpr DicomTag kPatientId = 0x00100020, kIssuer = 0x00100021, kImageLaterality = 0x00200062, kSeriesLaterality = 0x00200060;
constexpr std::size_t kHashDigits = 12;

char separatorOf(std::string_view heading) {
    const auto line = heading.substr(0, heading.find('\n'));
    char best = ',';
    for (const char c : {';', '\t'})
        if (std::ranges::count(line, c) > std::ranges::count(line, best)) best = c;
    return best;
}

// A cell names a file by its name, with or without folders before it and the ending after it.
std::string stemOf(const std::string& cell) { return fs::path(cell).stem().string(); }
bool names(const std::string& cell, const fs::path& file) {
    const fs::path name = fs::path(cell).filename();
    return name == file.filename() || name == file.stem();
}

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

Result<std::size_t> columnOf(const TextTable& table, const std::string& name, const fs::path& path) {
    const auto at = std::ranges::find(table.heading, name);
    if (at != table.heading.end()) return static_cast<std::size_t>(at - table.heading.begin());
    std::string known;
    for (const auto& column : table.heading) known += (known.empty() ? "" : ", ") + column;
    return fail(ErrorCode::configuration, "%1: has no column '%2'; there are: %3", path.string(), name, known);
}

Result<std::vector<std::string>> byTable(const DataSource& source, const fs::path& root, const std::vector<fs::path>& files) {
    const fs::path path = root / source.patientTable;
    FOVEA_TRY(const TextTable table, readTextTable(path));
    FOVEA_TRY(const std::size_t file, columnOf(table, source.fileColumn, path));
    FOVEA_TRY(const std::size_t patient, columnOf(table, source.patientColumn, path));
    std::multimap<std::string, const std::vector<std::string>*> byStem;
    for (const auto& row : table.rows) {
        byStem.emplace(stemOf(row[file]), &row);
        byStem.emplace(fs::path(row[file]).filename().string(), &row);  // a stem with a point in it
    }
    std::vector<std::string> patients;
    std::vector<std::string> unknown;
    for (const fs::path& photograph : files) {
        std::set<std::string> found;
        const auto [first, last] = byStem.equal_range(photograph.stem().string());
        for (auto it = first; it != last; ++it)
            if (names((*it->second)[file], photograph) && !(*it->second)[patient].empty()) found.insert((*it->second)[patient]);
        const std::string name = photograph.filename().string();
        if (found.size() > 1) return fail(ErrorCode::configuration, "%1: names two patients for %2: %3 and %4", path.string(), name, *found.begin(), *found.rbegin());
        if (found.empty()) unknown.push_back(name);
        patients.push_back(found.empty() ? name : *found.begin());
    }
    if (unknown.empty()) return patients;
    if (unknown.size() == 1) return fail(ErrorCode::configuration, "%1: names no patient for %2 (column '%3')", path.string(), unknown.front(), source.fileColumn);
    return fail(ErrorCode::configuration, "%1: names no patient for %2 and %3 more (column '%4')", path.string(), unknown.front(), unknown.size() - 1, source.fileColumn);
}

Result<std::vector<std::uint8_t>> headerBytes(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return fail(ErrorCode::noInput, "%1: cannot be read", file.string());
    std::vector<std::uint8_t> bytes(kHeaderBytes);
    in.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    return bytes;
}

// "patient 0a1b2c3d4e5f" or "... R"; the file's name when it is no DICOM file or names nobody.
Result<std::string> byDicom(const fs::path& file, bool eye) {
    FOVEA_TRY(const std::vector<std::uint8_t> bytes, headerBytes(file));
    const auto data = DicomElements::parse(bytes, DicomElements::Extent::header);
    const std::string id = data ? data->text(kPatientId) : std::string();
    if (id.empty()) return file.filename().string();
    const std::string whole = id + '\n' + data->text(kIssuer);
    std::string group = "patient " + sha256Hex(std::as_bytes(std::span(whole))).substr(0, kHashDigits);
    if (!eye) return group;
    std::string side = data->text(kImageLaterality);
    if (side.empty()) side = data->text(kSeriesLaterality);
    return side == "L" || side == "R" ? group + " " + side : group;
}

}  // namespace

Result<TextTable> readTextTable(const fs::path& path) {
    FOVEA_TRY(const Bytes bytes, readFile(path, kMostTableBytes));
    std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
    const char separator = separatorOf(text);
    TextTable table;
    std::vector<std::string> row(1);
    const auto endRow = [&]() -> Status {
        const bool blank = row.size() == 1 && row[0].empty();
        if (!blank && table.heading.empty())
            table.heading = row;
        else if (!blank && row.size() != table.heading.size())
            return fail(ErrorCode::badData, "%1: the number of fields in row %2 is %3, in the heading %4", path.string(), table.rows.size() + 2, row.size(), table.heading.size());
        else if (!blank)
            table.rows.push_back(row);
        row.assign(1, {});
        return {};
    };
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
            row.back() += '"';
            ++i;
        } else if (c == '"' && (quoted || row.back().empty())) {
            quoted = !quoted;
        } else if (!quoted && c == separator) {
            row.emplace_back();
        } else if (!quoted && c == '\n') {
            FOVEA_CHECK(endRow());
        } else if (quoted || c != '\r') {
            row.back() += c;
        }
    }
    if (quoted) return fail(ErrorCode::badData, "%1: a quotation mark is never closed", path.string());
    FOVEA_CHECK(endRow());
    if (table.heading.empty()) return fail(ErrorCode::badData, "%1: is empty; a heading with the names of the columns is needed", path.string());
    return table;
}

PatientColumns guessPatientColumns(const TextTable& table, const std::vector<std::string>& fileNames) {
    std::set<std::string> stems, whole;
    for (const std::string& name : fileNames) {
        stems.insert(fs::path(name).stem().string());
        whole.insert(name);
    }
    PatientColumns columns;
    std::size_t most = 0;
    for (std::size_t c = 0; c < table.heading.size(); ++c) {
        const auto hits = static_cast<std::size_t>(std::ranges::count_if(table.rows, [&](const auto& row) {
            const std::string name = fs::path(row[c]).filename().string();
            return whole.contains(name) || stems.contains(name);
        }));
        if (hits > most) {
            most = hits;
            columns.file = static_cast<int>(c);
        }
    }
    for (const char* word : {"file", "image", "photo", "picture"}) {
        for (std::size_t c = 0; c < table.heading.size() && columns.file < 0; ++c)
            if (lower(table.heading[c]).find(word) != std::string::npos) columns.file = static_cast<int>(c);
    }
    for (const char* word : {"patient", "subject", "person", "participant", "case"}) {
        for (std::size_t c = 0; c < table.heading.size() && columns.patient < 0; ++c)
            if (static_cast<int>(c) != columns.file && lower(table.heading[c]).find(word) != std::string::npos) columns.patient = static_cast<int>(c);
    }
    return columns;
}

Result<std::vector<std::string>> patientsOf(const DataSource& source, const fs::path& root, const std::vector<fs::path>& files) {
    if (!source.patientTable.empty()) return byTable(source, root, files);
    std::vector<std::string> patients;
    const std::regex rule(source.patient);
    for (const fs::path& file : files) {
        if (!source.patientTag.empty()) {
            FOVEA_TRY(patients.emplace_back(), byDicom(file, source.patientTag == "eye"));
            continue;
        }
        const std::string stem = file.stem().string();
        std::smatch match;
        const bool named = !source.patient.empty() && std::regex_search(stem, match, rule) && match[1].matched;
        patients.push_back(named ? match[1].str() : file.filename().string());
    }
    return patients;
}

}  // namespace fovea
