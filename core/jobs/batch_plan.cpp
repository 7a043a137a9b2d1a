#include "core/jobs/batch_plan.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>
#include <fstream>
#include <map>
#include <string_view>

#include "core/image/write_image.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;

std::string lowerExtension(const fs::path& path) {
    std::string extension = path.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(), [](unsigned char c) { return std::tolower(c); });
    return extension;
}

bool isFolder(const fs::path& path) {
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

bool endsInSlash(const fs::path& path) { return !path.empty() && path.native().back() == '/'; }

Status readable(const fs::path& path) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found) return fail(ErrorCode::noInput, "%1: does not exist", path.string());
    if (error) return fail(ErrorCode::noInput, "%1: cannot be opened: %2", path.string(), error.message());
    if (fs::is_directory(status)) {
        return fail(ErrorCode::noInput, "%1: is a folder (use --recursive to take the pictures in it)", path.string());
    }
    return {};
}

// Pictures below a folder, by name. Links to folders are not followed: they may lead round in a circle.
Result<std::vector<fs::path>> picturesBelow(const fs::path& folder) {
    std::vector<fs::path> found;
    std::error_code error;
    fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        std::error_code ignored;
        const bool hidden = entry->path().filename().native().front() == '.';
        if (entry->is_directory(ignored)) {
            if (hidden) entry.disable_recursion_pending();
            continue;
        }
        if (!hidden && entry->is_regular_file(ignored) && looksLikePicture(entry->path())) found.push_back(entry->path());
    }
    if (error) return fail(ErrorCode::noInput, "%1: cannot be searched: %2", folder.string(), error.message());
    if (found.empty()) return fail(ErrorCode::noInput, "%1: holds no pictures", folder.string());
    std::sort(found.begin(), found.end());
    return found;
}

Status collect(const BatchRequest& request, BatchPlan& plan) {
    plan.several = request.inputs.size() > 1;
    for (const fs::path& given : request.inputs) {
        if (!isFolder(given) || request.folders == FolderInputs::refused) {
            plan.items.push_back({.input = given, .ready = readable(given)});
            continue;
        }
        plan.several = true;
        auto found = picturesBelow(given);
        if (!found) {
            if (request.inputs.size() == 1) return propagate(found);
            plan.items.push_back({.input = given, .ready = propagate(found)});
            continue;
        }
        for (fs::path& path : *found) plan.items.push_back({.input = std::move(path)});
    }
    return {};
}

std::string stemOf(const fs::path& input) {
    // "folder/" and ".." have no stem of their own; such inputs are refused anyway.
    const std::string stem = input.stem().string();
    return stem.empty() ? "output" : stem;
}

Status checkExtension(const fs::path& output, OutputFormats formats) {
    const std::string extension = lowerExtension(output);
    if (extension == ".png") return {};
    if (formats == OutputFormats::graph) {
        if (extension == ".json" || extension == ".csv") return {};
        return fail(ErrorCode::usage, "%1: a graph's name must end in .json, .csv or .png", output.string());
    }
    if (formats == OutputFormats::pngOnly) {
        return fail(ErrorCode::usage, "%1: a map is written as PNG; the name must end in .png", output.string());
    }
    if (extension == ".tif" || extension == ".tiff") return {};
    return fail(ErrorCode::usage, "%1: the output's name must end in .png, .tif or .tiff", output.string());
}

Status nameOutputs(const BatchRequest& request, BatchPlan& plan) {
    const bool intoFolder = plan.several || isFolder(request.output) || endsInSlash(request.output);
    std::error_code ignored;
    if (intoFolder && fs::exists(request.output, ignored) && !isFolder(request.output)) {
        return fail(ErrorCode::outputExists, "%1: is a file; several outputs need a folder", request.output.string());
    }
    if (intoFolder) {
        plan.outputFolder = request.output;
    } else {
        FOVEA_CHECK(checkExtension(request.output, request.formats));
        const fs::path folder = request.output.parent_path();
        if (BatchItem& only = plan.items.front(); only.ready && !folder.empty() && !isFolder(folder)) {
            only.ready = fail(ErrorCode::inputOutput, "%1: its folder does not exist", request.output.string());
        }
    }
    const char* extension = request.formats == OutputFormats::graph ? ".json" : ".png";
    std::map<fs::path, fs::path> takenBy;
    for (BatchItem& item : plan.items) {
        item.output = intoFolder ? request.output / (stemOf(item.input) + extension) : request.output;
        item.record = recordPathOf(item.output);
        const auto [place, fresh] = takenBy.emplace(item.output, item.input);
        if (!fresh) {
            return fail(ErrorCode::usage,
                        "%1 and %2 would both be written to %3: rename one or run them into different folders",
                        place->second.string(), item.input.string(), item.output.string());
        }
    }
    return {};
}

// The picture in `folder` with the input's stem; the same extension is preferred when there are several.
Result<fs::path> matchingReference(const fs::path& folder, const fs::path& input) {
    std::vector<fs::path> matches;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator(); entry.increment(error)) {
        if (entry->path().stem() == input.stem() && looksLikePicture(entry->path())) matches.push_back(entry->path());
    }
    if (matches.empty()) {
        return fail(ErrorCode::noInput, "%1: holds no reference named %2", folder.string(), input.stem().string());
    }
    for (const fs::path& match : matches) {
        if (lowerExtension(match) == lowerExtension(input)) return match;
    }
    return *std::min_element(matches.begin(), matches.end());
}

Status findReferences(const BatchRequest& request, BatchPlan& plan) {
    if (request.reference.empty()) return {};
    if (!isFolder(request.reference)) {
        if (plan.several) {
            return fail(ErrorCode::usage,
                        "%1: with several inputs the reference must be a folder of pictures with the same names",
                        request.reference.string());
        }
        FOVEA_CHECK(readable(request.reference));
        plan.items.front().reference = request.reference;
        return {};
    }
    for (BatchItem& item : plan.items) {
        auto match = matchingReference(request.reference, item.input);
        if (match) {
            item.reference = std::move(*match);
        } else if (item.ready) {
            item.ready = propagate(match);
        }
    }
    return {};
}

}  // namespace

fs::path recordPathOf(const fs::path& output) { return fs::path(output.native() + ".json"); }

bool looksLikePicture(const fs::path& path) {
    std::array<char, 132> head{};
    std::ifstream file(path, std::ios::binary);
    file.read(head.data(), head.size());
    const std::string_view bytes(head.data(), static_cast<std::size_t>(file.gcount()));
    constexpr std::string_view tiffLittle("II*\0", 4), tiffBig("MM\0*", 4), bigTiffLittle("II+\0", 4), bigTiffBig("MM\0+", 4);
    for (const std::string_view start : {std::string_view("\x89PNG\r\n"), std::string_view("\xff\xd8\xff"), tiffLittle,
                                         tiffBig, bigTiffLittle, bigTiffBig, std::string_view("BM"),
                                         std::string_view("GIF8")}) {
        if (bytes.starts_with(start)) return true;
    }
    const bool portable = bytes.size() > 2 && bytes[0] == 'P' && bytes[1] >= '1' && bytes[1] <= '6' &&
                          std::isspace(static_cast<unsigned char>(bytes[2]));
    return portable || (bytes.size() == 132 && bytes.substr(128) == "DICM");
}

Result<BatchPlan> planBatch(const BatchRequest& request) {
    FOVEA_ASSERT(!request.inputs.empty());
    BatchPlan plan;
    FOVEA_CHECK(collect(request, plan));
    FOVEA_CHECK(nameOutputs(request, plan));
    FOVEA_CHECK(findReferences(request, plan));
    for (const BatchItem& item : plan.items) {
        plan.filesRead.push_back(item.input);
        if (item.reference) plan.filesRead.push_back(*item.reference);
    }
    plan.filesRead.insert(plan.filesRead.end(), request.alsoRead.begin(), request.alsoRead.end());
    for (BatchItem& item : plan.items) {
        if (item.ready) item.ready = checkNewOutput(item.output, plan.filesRead);
        if (item.ready) item.ready = checkNewOutput(item.record, plan.filesRead);
    }
    return plan;
}

Status makeOutputFolder(const BatchPlan& plan) {
    const bool any = std::any_of(plan.items.begin(), plan.items.end(), [](const BatchItem& item) { return item.ready.has_value(); });
    if (!plan.outputFolder || !any) return {};
    std::error_code error;
    fs::create_directories(*plan.outputFolder, error);
    if (error)
        return fail(ErrorCode::inputOutput, "%1: cannot be made: %2", plan.outputFolder->string(), error.message());
    return {};
}

}  // namespace fovea
