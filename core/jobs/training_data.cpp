#include "core/jobs/training_data.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <opencv2/imgproc.hpp>
#include <sstream>

#include "core/image/field_of_view.h"
#include "core/image/mat_bridge.h"
#include "core/image/read_image.h"
#include "core/jobs/photograph_list.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;

struct Box {
    std::string stem;
    double x0, y0, x1, y1;
};

// "file, x0, y0, x1, y1" a line; a line whose numbers cannot be read (the heading) is passed over.
Result<std::vector<Box>> readBoxes(const fs::path& path) {
    std::ifstream in(path);
    if (!in) return fail(ErrorCode::noInput, "%1: cannot be opened", path.string());
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
    if (boxes.empty()) return fail(ErrorCode::badData, "%1: holds no line 'file, x0, y0, x1, y1'", path.string());
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
    cv::Mat pixels, input, mask, label;  // 8-bit RGB; the same or empty; 0 or 255; 0 or 255 or empty
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
    if (!full.input.empty()) p.input = planes(scaled(full.input));
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

Result<Full> readFull(const DataSource& source, const ListedPhotograph& listed, const std::vector<Box>& boxes) {
    Full full;
    const fs::path& file = listed.file;
    FOVEA_TRY(const Image image, readImage(file));
    matView(image).convertTo(full.pixels, CV_8UC3, 255);
    full.view = estimateFieldOfView(image);
    full.mask = matView(full.view).clone();
    for (const auto& box : boxes) {
        if (box.stem != file.stem()) continue;
        cv::rectangle(full.mask, cv::Point2d(box.x0 * source.boxScale, box.y0 * source.boxScale),
                      cv::Point2d(box.x1 * source.boxScale, box.y1 * source.boxScale), cv::Scalar(0), cv::FILLED);
    }
    // A second picture of the photograph, of its size.
    const auto second = [&](const fs::path& path) -> Result<Image> {
        FOVEA_TRY(Image read, readImage(path));
        if (read.width() == image.width() && read.height() == image.height()) return read;
        return fail(ErrorCode::badData, "%1: has another size than its photograph", path.string());
    };
    if (listed.input) {
        FOVEA_TRY(const Image input, second(*listed.input));
        matView(input).convertTo(full.input, CV_8UC3, 255);
    }
    if (listed.label) {
        FOVEA_TRY(const Image label, second(*listed.label));
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
            FOVEA_TRY(const auto files, listSource(recipe, s, dataRoot));
            std::vector<Box> boxes;
            if (!source.skipBoxes.empty()) {
                FOVEA_TRY(boxes, readBoxes(dataRoot / source.skipBoxes));
            }
            for (std::size_t f = 0; f < files.size(); ++f) {
                FOVEA_CHECK(context.check());
                context.progress((s + static_cast<double>(f) / files.size()) / recipe.sources.size(), "reading photographs");
                FOVEA_TRY(const Full full, readFull(source, files[f], boxes));
                std::vector<double> factors;
                for (const double diameter : source.diameterPx) factors.push_back(diameter / full.view.diameterPx);
                if (factors.empty()) factors.push_back(1);
                for (const double factor : factors) {
                    photographs.push_back(reduced(full, factor, source, files[f].name, files[f].group));
                    photographs.back().weight /= static_cast<double>(files.size() * factors.size());
                    photographs.back().validation = files[f].validation;
                }
            }
        }
        return photographs;
    } catch (const cv::Exception& error) {
        return fail(ErrorCode::internal, "reading photographs: %1", error.what());
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::outOfMemory, "reading photographs: not enough memory; use fewer or smaller ones");
    }
}

}  // namespace fovea
