#include "core/jobs/data_sets.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <map>
#include <sstream>

#include "core/image/field_of_view.h"
#include "core/image/read_image.h"
#include "core/jobs/batch_plan.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;

// The files of a folder by name; none where there is no such folder.
std::vector<fs::path> filesIn(const fs::path& folder) {
    std::error_code error;
    std::vector<fs::path> files;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        std::error_code ignored;
        if (!it->is_regular_file(ignored) || it->path().filename().string().starts_with(".")) continue;
        files.push_back(it->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

bool namedAsPicture(const fs::path& path) {
    static constexpr std::string_view kExtensions[] = {".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".ppm", ".pgm", ".gif", ".dcm"};
    std::string extension = path.extension().string();
    std::ranges::transform(extension, extension.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return std::ranges::find(kExtensions, extension) != std::end(kExtensions);
}

// Lists and notes beside the photographs are passed over. A damaged photograph is not: figures of the others would pass
// for figures of the set.
Result<std::vector<fs::path>> photographsIn(const fs::path& folder) {
    std::vector<fs::path> photographs;
    for (const fs::path& file : filesIn(folder)) {
        if (!looksLikePicture(file)) {
            if (!namedAsPicture(file)) continue;
            if (const auto read = readImage(file); !read) return propagate(read);
        }
        photographs.push_back(file);
    }
    return photographs;
}

// The file of a folder whose stem is `stem`, or else that begins so and has two extensions (im0001.ah.ppm); or nothing.
std::optional<fs::path> withStem(const fs::path& folder, const std::string& stem) {
    const std::vector<fs::path> files = filesIn(folder);
    for (const fs::path& file : files) {
        if (file.stem().string() == stem) return file;
    }
    for (const fs::path& file : files) {
        if (file.filename().string().starts_with(stem + ".")) return file;
    }
    return std::nullopt;
}

std::optional<fs::path> firstOf(std::initializer_list<std::optional<fs::path>> candidates) {
    for (const auto& candidate : candidates) {
        if (candidate) return candidate;
    }
    return std::nullopt;
}

std::string upTo(const std::string& text, char mark) { return text.substr(0, text.find(mark)); }

// The number a name holds first: 12 of "csdi_012" and of "Image_12L". -1 for none.
int numberIn(const std::string& name) {
    const auto digit = std::find_if(name.begin(), name.end(), [](unsigned char c) { return std::isdigit(c); });
    int number = -1;
    for (auto at = digit; at != name.end() && std::isdigit(static_cast<unsigned char>(*at)) && number < 100'000'000; ++at) {
        number = std::max(number, 0) * 10 + (*at - '0');
    }
    return number;
}

DataSetItem itemOf(const fs::path& image) {
    return {.name = image.stem().string(), .group = image.stem().string(), .image = image};
}

Result<std::vector<DataSetItem>> drive(const fs::path& root) {
    std::vector<DataSetItem> items;
    for (const char* part : {"training", "test"}) {
        const fs::path folder = root / part;
        FOVEA_TRY(const auto photographs, photographsIn(folder / "images"));
        for (const fs::path& image : photographs) {
            DataSetItem item = itemOf(image);
            const std::string number = upTo(item.name, '_');
            item.label = withStem(folder / "1st_manual", number + "_manual1");
            item.secondLabel = withStem(folder / "2nd_manual", number + "_manual2");
            item.mask = withStem(folder / "mask", item.name + "_mask");
            const bool held = numberIn(item.name) >= 38;
            item.split = std::string_view(part) == "test" ? Split::test : held ? Split::validation : Split::training;
            items.push_back(std::move(item));
        }
    }
    return items;
}

Result<std::vector<DataSetItem>> chase(const fs::path& root) {
    FOVEA_TRY(const auto photographs, photographsIn(root / "images"));
    std::vector<DataSetItem> items;
    for (const fs::path& image : photographs) {
        DataSetItem item = itemOf(image);
        const int child = numberIn(item.name);
        if (child >= 0) item.group = "child " + std::to_string(child);
        item.label = withStem(root / "1stHO", item.name + "_1stHO");
        item.secondLabel = withStem(root / "2ndHO", item.name + "_2ndHO");
        item.mask = withStem(root / "fov_mask", item.name);
        item.split = child > 10 ? Split::test : child > 8 ? Split::validation : Split::training;
        items.push_back(std::move(item));
    }
    return items;
}

Result<std::vector<DataSetItem>> stare(const fs::path& root) {
    FOVEA_TRY(const auto photographs, photographsIn(root / "images"));
    std::vector<DataSetItem> items;
    int labelled = 0;
    for (const fs::path& image : photographs) {
        DataSetItem item = itemOf(image);
        item.label = withStem(root / "labels-ah", item.name + ".ah");
        item.secondLabel = withStem(root / "labels-vk", item.name + ".vk");
        if (item.label) ++labelled;
        item.split = labelled <= 10 ? Split::training : Split::test;
        items.push_back(std::move(item));
    }
    return items;
}

Result<std::vector<DataSetItem>> hrf(const fs::path& root) {
    FOVEA_TRY(const auto photographs, photographsIn(root / "images"));
    std::vector<DataSetItem> items;
    for (const fs::path& image : photographs) {
        DataSetItem item = itemOf(image);
        item.label = firstOf({withStem(root / "manual1", item.name), withStem(root / "manual_av", item.name + "_AVmanual"),
                              withStem(root / "manual_av", item.name)});
        item.mask = withStem(root / "mask", item.name + "_mask");
        const int number = numberIn(item.name);
        item.split = number > 10 ? Split::test : number == 10 ? Split::validation : Split::training;
        items.push_back(std::move(item));
    }
    return items;
}

Result<std::vector<DataSetItem>> idrid(const fs::path& root) {
    std::vector<DataSetItem> items;
    FOVEA_TRY(std::vector<fs::path> photographs, photographsIn(root));
    if (photographs.empty()) {
        FOVEA_TRY(photographs, photographsIn(root / "images"));
    }
    for (const fs::path& image : photographs) {
        items.push_back(itemOf(image));
        items.back().split = Split::training;
    }
    return items;
}

// Severity by file name from "file,cataract_score_0_10,...".
Result<std::map<std::string, double>> readScores(const fs::path& path) {
    std::ifstream in(path);
    std::map<std::string, double> scores;
    if (!in) return scores;  // the grades are then unknown, the photographs are not
    for (std::string line; std::getline(in, line);) {
        std::replace(line.begin(), line.end(), ',', ' ');
        std::istringstream words(line);
        words.imbue(std::locale::classic());
        std::string file;
        double score = 0;
        if (words >> file >> score) scores[file] = score;
    }
    if (scores.empty()) return fail(ErrorCode::badData, "%1: holds no line 'file,score,...'", path.string());
    return scores;
}

Result<std::vector<DataSetItem>> csdi(const fs::path& root) {
    FOVEA_TRY(const auto scores, readScores(root / "scores.csv"));
    FOVEA_TRY(const auto photographs, photographsIn(root));
    std::vector<DataSetItem> items;
    for (const fs::path& image : photographs) {
        DataSetItem item = itemOf(image);
        const int number = numberIn(item.name);
        if (const auto found = scores.find(image.filename().string()); found != scores.end()) item.severity = found->second;
        item.split = number % 8 == 0 ? Split::test : number % 8 == 4 ? Split::validation : Split::training;
        items.push_back(std::move(item));
    }
    return items;
}

Result<std::vector<DataSetItem>> pairs(const fs::path& root, const PairFolders& folders) {
    FOVEA_TRY(const auto photographs, photographsIn(root / folders.images));
    std::vector<DataSetItem> items;
    for (const fs::path& image : photographs) {
        DataSetItem item = itemOf(image);
        const auto partner = [&](const std::string& folder) -> Result<std::optional<fs::path>> {
            if (folder.empty()) return std::optional<fs::path>();
            const auto found = withStem(root / folder, item.name);
            if (!found)
                return fail(ErrorCode::noInput, "%1: holds no file named %2", (root / folder).string(), item.name);
            return found;
        };
        FOVEA_TRY(item.reference, partner(folders.references));
        FOVEA_TRY(item.label, partner(folders.labels));
        FOVEA_TRY(item.mask, partner(folders.masks));
        items.push_back(std::move(item));
    }
    return items;
}

struct Layout {
    const char* name;
    const char* splitRule;
};
constexpr Layout kLayouts[] = {
    {"DRIVE", "training/ less 38-40 is training, 38-40 validation, test/ test"},
    {"CHASE_DB1", "children 01-08 are training, 09 and 10 validation, 11-14 test"},
    {"STARE", "the first ten labelled images are training, the others test"},
    {"HRF", "01-09 are training, 10 validation, 11 and above test"},
    {"IDRiD", "all training"},
    {"CSDI", "numbers divisible by 8 are test, 4 above such a number validation, the others training"},
    {"pairs", "all test"},
};

Map binaryMap(const Image& image) {
    std::vector<float> values(static_cast<std::size_t>(image.width()) * image.height());
    const float* pixel = image.data();
    for (float& value : values) {
        value = std::max({pixel[0], pixel[1], pixel[2]}) > 0.25f ? 1.0f : 0.0f;
        pixel += 3;
    }
    return Map(image.width(), image.height(), std::move(values));
}

}  // namespace

std::string_view nameOf(Split split) {
    switch (split) {
        case Split::training: return "training";
        case Split::validation: return "validation";
        case Split::test: return "test";
    }
    return "";
}

const std::vector<std::string>& dataSetLayouts() {
    static const std::vector<std::string> names = [] {
        std::vector<std::string> list;
        for (const Layout& layout : kLayouts) list.emplace_back(layout.name);
        return list;
    }();
    return names;
}

bool dataSetThere(const DataSetPlace& place) {
    std::error_code ignored;
    return fs::is_directory(place.folder, ignored);
}

Result<DataSet> findDataSet(const DataSetPlace& place) {
    const auto layout = std::find_if(std::begin(kLayouts), std::end(kLayouts), [&](const Layout& l) { return place.layout == l.name; });
    if (layout == std::end(kLayouts)) {
        std::string names;
        for (const std::string& name : dataSetLayouts()) names += (names.empty() ? "" : ", ") + name;
        return fail(ErrorCode::usage, "there is no data set layout '%1'; there are: %2", place.layout, names);
    }
    if (!dataSetThere(place)) return fail(ErrorCode::noInput, "%1: there is no such folder", place.folder.string());
    DataSet set{.layout = place.layout, .folder = place.folder, .items = {}, .splitRule = layout->splitRule};
    using Finder = Result<std::vector<DataSetItem>> (*)(const fs::path&);
    static const std::map<std::string, Finder> finders = {{"DRIVE", drive}, {"CHASE_DB1", chase}, {"STARE", stare},
                                                          {"HRF", hrf},     {"IDRiD", idrid},     {"CSDI", csdi}};
    try {
        const auto finder = finders.find(place.layout);
        FOVEA_TRY(set.items, finder != finders.end() ? finder->second(place.folder) : pairs(place.folder, place.pairs));
    } catch (const fs::filesystem_error& error) {
        return fail(ErrorCode::inputOutput, "%1: %2", place.folder.string(), error.what());
    }
    if (set.items.empty() && finders.count(place.layout) == 0) {
        return fail(ErrorCode::noInput, "%1: holds no photographs in its folder '%2'; of a pair, each photograph lies there and what it "
                                        "shows in '%3', under the same name",
                    place.folder.string(), place.pairs.images, place.pairs.references.empty() ? place.pairs.labels : place.pairs.references);
    }
    if (set.items.empty()) {
        return fail(ErrorCode::noInput, "%1: holds no photographs where the layout %2 has them", place.folder.string(),
                    place.layout);
    }
    std::sort(set.items.begin(), set.items.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    const auto twice = std::ranges::adjacent_find(set.items, {}, &DataSetItem::name);
    if (twice != set.items.end()) {
        return fail(ErrorCode::badData, "%1 and %2: have the same name but for the extension, so that their figures could not be told apart",
                    twice->image.string(), std::next(twice)->image.filename().string());
    }
    return set;
}

Result<Map> readBinaryMap(const fs::path& path, int width, int height) {
    FOVEA_TRY(const Image image, readImage(path));
    if (image.width() != width || image.height() != height) {
        return fail(ErrorCode::badData, "%1: has %2 x %3 pixels, its photograph %4 x %5", path.string(), image.width(),
                    image.height(), width, height);
    }
    return binaryMap(image);
}

Result<FieldOfView> fieldOfViewOf(const DataSetItem& item, const Image& image) {
    if (!item.mask) return estimateFieldOfView(image);
    FOVEA_TRY(const Map map, readBinaryMap(*item.mask, image.width(), image.height()));
    auto mask = std::make_shared<std::vector<std::uint8_t>>(static_cast<std::size_t>(map.width()) * map.height());
    FieldOfView view;
    view.width = view.left = map.width();
    view.height = view.top = map.height();
    for (int y = 0; y < map.height(); ++y) {
        for (int x = 0; x < map.width(); ++x) {
            if (map.at(x, y) <= 0.5f) continue;
            (*mask)[static_cast<std::size_t>(y) * map.width() + x] = 255;
            view.left = std::min(view.left, x);
            view.right = std::max(view.right, x + 1);
            view.top = std::min(view.top, y);
            view.bottom = std::max(view.bottom, y + 1);
        }
    }
    if (view.right == 0) return fail(ErrorCode::badData, "%1: the mask is black everywhere", item.mask->string());
    view.mask = std::move(mask);
    view.diameterPx = std::max(view.right - view.left, view.bottom - view.top);
    return view;
}

}  // namespace fovea
