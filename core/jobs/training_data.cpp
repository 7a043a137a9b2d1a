#include "core/jobs/training_data.h"

#include <fnmatch.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>
#include <opencv2/imgproc.hpp>
#include <set>
#include <sstream>

#include "core/image/field_of_view.h"
#include "core/image/mat_bridge.h"
#include "core/image/read_image.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;

struct Box {
    std::string stem;
    double x0, y0, x1, y1;
};

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
    if (!in || !std::getline(in, line)) return fail(ErrorCode::noInput, path.string() + ": cannot be read");
    const auto heading = fieldsOf(line);
    const auto find = [&](const std::string& name) { return static_cast<std::size_t>(std::ranges::find(heading, name) - heading.begin()); };
    const std::size_t file = find("file"), column = find(source.column);
    if (file == heading.size() || column == heading.size()) {
        return fail(ErrorCode::configuration, path.string() + ": has no column '" + (file == heading.size() ? "file" : source.column) + "'");
    }
    std::set<std::string> names;
    for (int number = 2; std::getline(in, line); ++number) {
        const auto fields = fieldsOf(line);
        if (fields.empty()) continue;
        double value = 0;
        const bool there = file < fields.size() && column < fields.size();
        const char* end = there ? fields[column].data() + fields[column].size() : nullptr;
        if (!there || std::from_chars(fields[column].data(), end, value).ptr != end) {
            return fail(ErrorCode::badData, path.string() + ": line " + std::to_string(number) + " has no number for '" + source.column + "'");
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
    if (error) return fail(ErrorCode::noInput, folder.string() + ": cannot be read: " + error.message());
    if (!source.table.empty()) {
        FOVEA_TRY(const auto chosen, namesByTable(source, root));
        std::erase_if(files, [&](const fs::path& file) { return !chosen.contains(file.filename().string()); });
        if (files.empty()) return fail(ErrorCode::configuration, (root / source.table).string() + ": no photograph of " + folder.string() + " has '" + source.column + "' from 'low' to 'high'");
    }
    if (files.empty()) return fail(ErrorCode::configuration, folder.string() + ": no file matches 'include'");
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

// "file, x0, y0, x1, y1" a line; a line whose numbers cannot be read (the heading) is passed over.
Result<std::vector<Box>> readBoxes(const fs::path& path) {
    std::ifstream in(path);
    if (!in) return fail(ErrorCode::noInput, path.string() + ": cannot be opened");
    std::vector<Box> boxes;
    for (std::string line; std::getline(in, line);) {
        std::ranges::replace(line, ',', ' ');
        std::istringstream words(line);
        words.imbue(std::locale::classic());
        std::string file;
        Box box;
        if (words >> file >> box.x0 >> box.y0 >> box.x1 >> box.y1) {
            box.stem = fs::path(file).stem().string();
            boxes.push_back(box);
        }
    }
    if (boxes.empty()) return fail(ErrorCode::badData, path.string() + ": holds no line 'file, x0, y0, x1, y1'");
    return boxes;
}

std::vector<std::uint8_t> planes(const cv::Mat& rgb) {
    std::vector<cv::Mat> parts;
    cv::split(rgb, parts);
    std::vector<std::uint8_t> bytes;
    for (const auto& part : parts) bytes.insert(bytes.end(), part.datastart, part.dataend);
    return bytes;
}

struct Full {
    cv::Mat pixels, mask, label;  // 8-bit RGB; 0 or 255; 0 or 255 or empty
    FieldOfView view;
};

Photograph reduced(const Full& full, double factor, const DataSource& source, const std::string& name, const std::string& group) {
    const cv::Size size(std::max(1, static_cast<int>(std::lround(full.pixels.cols * factor))),
                        std::max(1, static_cast<int>(std::lround(full.pixels.rows * factor))));
    const auto scaled = [&](const cv::Mat& from) {
        cv::Mat to;
        if (from.empty() || from.size() == size) return from.clone();
        cv::resize(from, to, size, 0, 0, factor < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
        return to;
    };
    Photograph p;
    p.name = name + " " + std::to_string(size.width) + "x" + std::to_string(size.height);
    p.group = group;
    p.width = size.width;
    p.height = size.height;
    p.pixels = planes(scaled(full.pixels));
    const auto binary = [&](const cv::Mat& from) -> std::vector<std::uint8_t> {
        if (from.empty()) return {};
        cv::Mat to;
        cv::threshold(scaled(from), to, 127, 1, cv::THRESH_BINARY);
        return planes(to);
    };
    p.mask = binary(full.mask);
    p.label = binary(full.label);
    p.weight = source.weight;
    p.domain = source.domain;
    p.centreX = (full.view.left + full.view.right) / 2.0 * factor;
    p.centreY = (full.view.top + full.view.bottom) / 2.0 * factor;
    p.radiusPx = full.view.diameterPx / 2 * factor;
    return p;
}

Result<Full> readFull(const DataSource& source, const fs::path& root, const fs::path& file, const std::vector<Box>& boxes) {
    Full full;
    FOVEA_TRY(const Image image, readImage(file));
    matView(image).convertTo(full.pixels, CV_8UC3, 255);
    full.view = estimateFieldOfView(image);
    full.mask = matView(full.view).clone();
    for (const auto& box : boxes) {
        if (box.stem != file.stem()) continue;
        cv::rectangle(full.mask, cv::Point2d(box.x0 * source.boxScale, box.y0 * source.boxScale),
                      cv::Point2d(box.x1 * source.boxScale, box.y1 * source.boxScale), cv::Scalar(0), cv::FILLED);
    }
    if (!source.labels.empty()) {
        const fs::path path = labelPath(source, root, file);
        FOVEA_TRY(const Image label, readImage(path));
        if (label.width() != image.width() || label.height() != image.height()) {
            return fail(ErrorCode::badData, path.string() + ": has another size than its photograph");
        }
        std::vector<cv::Mat> parts;
        cv::split(matView(label), parts);
        const cv::Mat brightest = cv::max(cv::max(parts[0], parts[1]), parts[2]);
        full.label = brightest > 0.25f;  // any colour that is not black is vessel
    }
    return full;
}

}  // namespace

Result<Photographs> readPhotographs(const Recipe& recipe, const fs::path& dataRoot, const JobContext& context) {
    try {
        Photographs photographs;
        for (std::size_t s = 0; s < recipe.sources.size(); ++s) {
            const auto& source = recipe.sources[s];
            FOVEA_TRY(const auto files, filesOf(source, dataRoot));
            std::vector<Box> boxes;
            if (!source.skipBoxes.empty()) {
                FOVEA_TRY(boxes, readBoxes(dataRoot / source.skipBoxes));
            }
            for (std::size_t f = 0; f < files.size(); ++f) {
                FOVEA_CHECK(context.check());
                context.progress((s + static_cast<double>(f) / files.size()) / recipe.sources.size(), "reading photographs");
                FOVEA_TRY(const Full full, readFull(source, dataRoot, files[f], boxes));
                const std::string name = source.folder + "/" + files[f].filename().string();
                const bool held = matches(source.validation, files[f].filename().string());
                std::vector<double> factors;
                for (const double diameter : source.diameterPx) factors.push_back(diameter / full.view.diameterPx);
                if (factors.empty()) factors.push_back(1);
                for (const double factor : factors) {
                    photographs.push_back(reduced(full, factor, source, name, name));
                    photographs.back().weight /= static_cast<double>(files.size() * factors.size());
                    photographs.back().validation = held;
                }
            }
        }
        return photographs;
    } catch (const cv::Exception& error) {
        return fail(ErrorCode::internal, std::string("reading photographs: ") + error.what());
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::outOfMemory, "reading photographs: not enough memory; use fewer or smaller ones");
    }
}

}  // namespace fovea
