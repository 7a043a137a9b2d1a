#include "core/jobs/photograph_list.h"

#include <fnmatch.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "core/base/seed.h"
#include "core/jobs/patients.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;

bool matches(const std::vector<std::string>& patterns, const std::string& name) {
    return std::ranges::any_of(patterns, [&](const auto& p) { return ::fnmatch(p.c_str(), name.c_str(), 0) == 0; });
}

std::vector<std::string> fieldsOf(std::string line) {
    if (line.ends_with('\r')) line.pop_back();
    std::vector<std::string> fields;
    std::istringstream in(line);
    for (std::string field; std::getline(in, field, ',');) fields.push_back(field);
    return fields;
}

// Names in the column `file` of the source's table whose `column` is from `low` to `high`.
Result<std::set<std::string>> namesByTable(const DataSource& source, const fs::path& root) {
    const fs::path path = root / source.table;
    std::ifstream in(path);
    std::string line;
    if (!in || !std::getline(in, line)) return fail(ErrorCode::noInput, "%1: cannot be read", path.string());
    const auto heading = fieldsOf(line);
    const auto find = [&](const std::string& name) { return static_cast<std::size_t>(std::ranges::find(heading, name) - heading.begin()); };
    const std::size_t file = find("file"), column = find(source.column);
    if (file == heading.size() || column == heading.size()) {
        return fail(ErrorCode::configuration, "%1: has no column '%2'", path.string(),
                    (file == heading.size() ? "file" : source.column));
    }
    std::set<std::string> names;
    for (int number = 2; std::getline(in, line); ++number) {
        const auto fields = fieldsOf(line);
        if (fields.empty()) continue;
        double value = 0;
        const bool there = file < fields.size() && column < fields.size();
        const char* end = there ? fields[column].data() + fields[column].size() : nullptr;
        if (!there || std::from_chars(fields[column].data(), end, value).ptr != end) {
            return fail(ErrorCode::badData, "%1: line %2 has no number for '%3'", path.string(), number, source.column);
        }
        if (value >= source.low && value <= source.high) names.insert(fields[file]);
    }
    return names;
}

Result<std::vector<fs::path>> filesOf(const DataSource& source, const fs::path& root) {
    const fs::path folder = root / source.folder;
    std::error_code error;
    std::vector<fs::path> files;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        const std::string name = it->path().filename().string();
        if (!it->is_regular_file() || name.starts_with(".")) continue;
        if (source.include.empty() || matches(source.include, name)) files.push_back(it->path());
    }
    if (error) return fail(ErrorCode::noInput, "%1: cannot be read: %2", folder.string(), error.message());
    if (!source.table.empty()) {
        FOVEA_TRY(const auto chosen, namesByTable(source, root));
        std::erase_if(files, [&](const fs::path& file) { return !chosen.contains(file.filename().string()); });
        if (files.empty())
            return fail(ErrorCode::configuration, "%1: no photograph of %2 has '%3' from 'low' to 'high'",
                        (root / source.table).string(), folder.string(), source.column);
    }
    if (files.empty()) return fail(ErrorCode::configuration, "%1: no file matches 'include'", folder.string());
    std::ranges::sort(files);
    return files;
}

fs::path labelPath(const DataSource& source, const fs::path& root, const fs::path& photograph) {
    std::string name = source.labelPattern.empty() ? "{stem}.png" : source.labelPattern;
    const std::string stem = photograph.stem().string();
    const std::string number = stem.substr(0, stem.find('_'));
    for (const auto& [key, value] : {std::pair{std::string("{stem}"), stem}, {std::string("{number}"), number}}) {
        for (auto at = name.find(key); at != std::string::npos; at = name.find(key)) name.replace(at, key.size(), value);
    }
    return root / source.labels / name;
}

// The file of the folder with this stem.
std::optional<fs::path> withStem(const fs::path& folder, const std::string& stem) {
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        if (it->path().stem() == stem) return it->path();
    }
    return std::nullopt;
}

// "{number}_manual1.gif" when every label's name is made so of its photograph's; empty otherwise.
std::string patternOf(const std::vector<const DataSetItem*>& items) {
    const DataSetItem& first = *items.front();
    const std::string label = first.label->filename().string();
    const std::string number = first.name.substr(0, first.name.find('_'));
    for (const auto& [key, value] : {std::pair{std::string("{stem}"), first.name}, {std::string("{number}"), number}}) {
        if (!label.starts_with(value)) continue;
        const std::string pattern = key + label.substr(value.size());
        const bool all = std::ranges::all_of(items, [&](const DataSetItem* item) {
            const DataSource source{.labels = ".", .labelPattern = pattern};
            return labelPath(source, {}, item->image).filename() == item->label->filename();
        });
        if (all) return pattern;
    }
    return {};
}

}  // namespace

Result<PhotographList> listSource(const Recipe& recipe, std::size_t index, const fs::path& dataRoot) {
    const DataSource& source = recipe.sources.at(index);
    FOVEA_TRY(const auto files, filesOf(source, dataRoot));
    FOVEA_TRY(const auto patients, patientsOf(source, dataRoot, files));
    PhotographList list;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const fs::path& file = files[i];
        const std::string fileName = file.filename().string();
        ListedPhotograph listed{.file = file, .name = source.folder + "/" + fileName, .group = source.folder + "/" + patients[i], .source = index,
                                .validation = matches(source.validation, fileName), .domain = source.domain};
        if (!source.labels.empty()) listed.label = labelPath(source, dataRoot, file);
        if (!source.inputs.empty()) {
            listed.input = withStem(dataRoot / source.inputs, file.stem().string());
            if (!listed.input) {
                return fail(ErrorCode::noInput, "%1: holds no file named %2", (dataRoot / source.inputs).string(),
                            file.stem().string());
            }
        }
        list.push_back(std::move(listed));
    }
    return list;
}

Result<PhotographList> listPhotographs(const Recipe& recipe, const fs::path& dataRoot) {
    PhotographList all;
    for (std::size_t i = 0; i < recipe.sources.size(); ++i) {
        FOVEA_TRY(auto list, listSource(recipe, i, dataRoot));
        std::ranges::move(list, std::back_inserter(all));
    }
    return all;
}

std::vector<SplitFault> splitFaults(const PhotographList& photographs) {
    std::map<std::string, SplitFault> groups;
    for (const auto& p : photographs) {
        auto& fault = groups[p.group];
        fault.group = p.group;
        auto& side = p.validation ? fault.validation : fault.training;
        if (std::ranges::find(side, p.name) == side.end()) side.push_back(p.name);
    }
    std::vector<SplitFault> faults;
    for (auto& [group, fault] : groups) {
        if (!fault.training.empty() && !fault.validation.empty()) faults.push_back(std::move(fault));
    }
    return faults;
}

std::vector<std::string> drawValidation(const PhotographList& photographs, double share, std::uint64_t seed) {
    std::map<std::size_t, std::vector<std::string>> bySource;
    std::set<std::string> seen;
    for (const auto& p : photographs) {
        if (seen.insert(p.group).second) bySource[p.source].push_back(p.group);
    }
    std::vector<std::string> drawn;
    for (auto& [source, groups] : bySource) {
        Random random(mixSeed(seed, source));
        for (std::size_t i = groups.size(); i > 1; --i) std::swap(groups[i - 1], groups[random.below(i)]);
        auto count = static_cast<std::size_t>(std::llround(share * static_cast<double>(groups.size())));
        if (share > 0 && groups.size() > 1) count = std::clamp<std::size_t>(count, 1, groups.size() - 1);
        drawn.insert(drawn.end(), groups.begin(), groups.begin() + static_cast<std::ptrdiff_t>(std::min(count, groups.size() - 1)));
    }
    std::ranges::sort(drawn);
    return drawn;
}

std::string exactPattern(const std::string& fileName) {
    std::string pattern;
    for (const char c : fileName) {
        if (std::string_view("*?[]\\").find(c) != std::string_view::npos) pattern += '\\';
        pattern += c;
    }
    return pattern;
}

Result<std::vector<Json>> sourcesOf(const DataSet& set) {
    std::map<fs::path, std::vector<const DataSetItem*>> byFolder;
    for (const auto& item : set.items) {
        if (item.split != Split::test || set.layout == "pairs") byFolder[item.image.parent_path()].push_back(&item);
    }
    std::vector<Json> sources;
    for (const auto& [folder, items] : byFolder) {
        Json source{{"folder", folder.string()}, {"include", Json::array()}, {"validation", Json::array()}};
        for (const DataSetItem* item : items) {
            const auto pattern = exactPattern(item->image.filename().string());
            source["include"].push_back(pattern);
            if (item->split == Split::validation) source["validation"].push_back(pattern);
        }
        if (std::ranges::all_of(items, [](const DataSetItem* item) { return item->label.has_value(); })) {
            const std::string pattern = patternOf(items);
            if (pattern.empty())
                return fail(ErrorCode::badData, "%1: its labels' names follow no rule", folder.string());
            source["labels"] = items.front()->label->parent_path().string();
            source["labelPattern"] = pattern;
        }
        if (set.layout == "CHASE_DB1") source["patient"] = "([0-9]+)";  // both eyes of a child
        if (set.layout == "pairs" && items.front()->reference) {
            source["folder"] = items.front()->reference->parent_path().string();
            source["inputs"] = folder.string();
            source["include"] = Json::array();
            for (const DataSetItem* item : items) source["include"].push_back(exactPattern(item->reference->filename().string()));
        }
        sources.push_back(std::move(source));
    }
    if (sources.empty())
        return fail(ErrorCode::noInput, "%1: all photographs of this set are for testing", set.folder.string());
    return sources;
}

}  // namespace fovea
