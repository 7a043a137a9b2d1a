#include "core/jobs/metric_models.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <cstring>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/image/read_image.h"
#include "core/jobs/numpy_archive.h"
#include "core/store/safetensors.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kLargestFile = 16u << 20;
constexpr const char* kFormat = "fovea-niqe/1";

Status checkGaussian(const NiqeModel& model, const std::string& origin) {
    const auto refused = [&](const Text& why) {
        return fail(ErrorCode::badData, "%1: is no NIQE model: %2", origin, why);
    };
    const std::size_t n = kNiqeFeatures;
    if (model.mean.size() != n || model.covariance.size() != n * n)
        return refused(phrase("it needs 36 means and 36 x 36 covariances"));
    const auto finite = [](double value) { return std::isfinite(value); };
    if (!std::all_of(model.mean.begin(), model.mean.end(), finite) || !std::all_of(model.covariance.begin(), model.covariance.end(), finite)) {
        return refused(phrase("it holds values that are not finite"));
    }
    for (std::size_t i = 0; i < n; ++i) {
        if (!(model.covariance[i * n + i] >= 0)) return refused(phrase("a variance is negative"));
        for (std::size_t j = 0; j < i; ++j) {
            const double a = model.covariance[i * n + j], b = model.covariance[j * n + i];
            if (std::abs(a - b) > 1e-6 * (std::abs(a) + std::abs(b)) + 1e-12)
                return refused(phrase("its covariance is not symmetric"));
        }
    }
    return {};
}

std::string named(const fs::path& path, const std::string& sha256) { return path.filename().string() + ", sha256 " + sha256.substr(0, 12); }

Result<NiqeModel> readArchive(const Bytes& bytes, const fs::path& path) {
    FOVEA_TRY(const auto arrays, parseNumpyArchive(bytes, path.string()));
    const auto mean = arrays.find("mu_pris_param"), covariance = arrays.find("cov_pris_param");
    if (mean == arrays.end() || covariance == arrays.end()) {
        return fail(ErrorCode::badData, "%1: is no NIQE model: mu_pris_param or cov_pris_param is missing",
                    path.string());
    }
    NiqeModel model{.name = "natural", .source = named(path, sha256Hex(bytes)), .sampling = NiqeSampling::natural(), .mean = {}, .covariance = {}};
    model.mean = mean->second.values;
    model.covariance = covariance->second.values;
    FOVEA_CHECK(checkGaussian(model, path.string()));
    return model;
}

Result<std::vector<double>> doublesOf(const SafetensorsFile& file, std::string_view name, const fs::path& path) {
    const TensorView* tensor = file.find(name);
    if (!tensor || tensor->type != TensorType::f32) {
        return fail(ErrorCode::badData, "%1: is no NIQE model: '%2' is missing or not of 32-bit floats", path.string(),
                    name);
    }
    std::vector<float> values(tensor->bytes.size() / sizeof(float));
    std::memcpy(values.data(), tensor->bytes.data(), tensor->bytes.size());
    return std::vector<double>(values.begin(), values.end());
}

template <typename Number>
Status readNumber(const std::map<std::string, std::string>& metadata, const char* key, Number low, Number high, const fs::path& path, Number& value) {
    const auto found = metadata.find(key);
    if (found == metadata.end())
        return fail(ErrorCode::badData, "%1: is no NIQE model: '%2' is missing", path.string(), key);
    const std::string& text = found->second;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || !(value >= low && value <= high)) {
        return fail(ErrorCode::badData, "%1: is no NIQE model: '%2' is %3", path.string(), key, text);
    }
    return {};
}

Result<NiqeModel> readTensors(Bytes bytes, const fs::path& path) {
    FOVEA_TRY(const SafetensorsFile file, SafetensorsFile::parse(std::move(bytes), path.string()));
    const auto& metadata = file.metadata();
    const auto format = metadata.find("format");
    if (format == metadata.end() || format->second != kFormat) {
        return fail(ErrorCode::badData, "%1: is no NIQE model: its metadata do not say %2", path.string(), kFormat);
    }
    NiqeModel model;
    const auto name = metadata.find("name");
    model.name = name == metadata.end() ? path.stem().string() : name->second;
    model.source = named(path, file.sha256());
    FOVEA_CHECK(readNumber(metadata, "patchPx", 16, 1024, path, model.sampling.patchPx));
    FOVEA_CHECK(readNumber(metadata, "largestDiameterPx", 0, 65535, path, model.sampling.largestDiameterPx));
    FOVEA_CHECK(readNumber(metadata, "sharpnessShare", 0.0, 1.0, path, model.sampling.sharpnessShare));
    const auto region = metadata.find("region");
    model.sampling.region = region != metadata.end() && region->second == nameOf(MetricRegion::fieldOfView) ? MetricRegion::fieldOfView : MetricRegion::whole;
    if (model.sampling.patchPx % 2 != 0)
        return fail(ErrorCode::badData, "%1: is no NIQE model: patchPx is odd", path.string());
    FOVEA_TRY(model.mean, doublesOf(file, "mean", path));
    FOVEA_TRY(model.covariance, doublesOf(file, "covariance", path));
    FOVEA_CHECK(checkGaussian(model, path.string()));
    return model;
}

bool isPicture(const fs::path& path) {
    std::string extension = path.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    static const std::vector<std::string> known = {".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".ppm", ".pgm", ".gif", ".dcm"};
    return std::find(known.begin(), known.end(), extension) != known.end();
}

Result<std::vector<fs::path>> picturesOf(const std::vector<fs::path>& inputs) {
    std::vector<fs::path> pictures;
    for (const fs::path& input : inputs) {
        std::error_code error;
        if (!fs::is_directory(input, error)) {
            pictures.push_back(input);
            continue;
        }
        std::vector<fs::path> inFolder;
        for (auto entry = fs::directory_iterator(input, error); !error && entry != fs::directory_iterator(); entry.increment(error)) {
            if (isPicture(entry->path())) inFolder.push_back(entry->path());
        }
        if (error) return fail(ErrorCode::noInput, "%1: %2", input.string(), error.message());
        std::sort(inFolder.begin(), inFolder.end());
        pictures.insert(pictures.end(), inFolder.begin(), inFolder.end());
    }
    if (pictures.empty()) return fail(ErrorCode::noInput, "no picture was found to fit the model to");
    return pictures;
}

}  // namespace

Result<MetricModels> loadMetricModels(const std::optional<fs::path>& niqeFile) {
    MetricModels models = builtinMetricModels();
    if (const auto resources = dataFolder("resources")) {
        const fs::path fundus = *resources / "metrics" / "niqe-fundus" / "model.safetensors";
        std::error_code error;
        if (fs::exists(fundus, error)) {
            FOVEA_TRY(models.niqeFundus, readNiqeModel(fundus));
        }
    }
    std::optional<fs::path> natural = niqeFile;
    if (const char* given = std::getenv("FOVEA_NIQE_MODEL"); !natural && given && *given) natural = given;
    if (natural) {
        FOVEA_TRY(models.niqe, readNiqeModel(*natural));
    }
    return models;
}

Result<NiqeModel> readNiqeModel(const fs::path& path) {
    FOVEA_TRY(Bytes bytes, readFile(path, kLargestFile));
    // By content: a zip archive begins with PK.
    const bool archive = bytes.size() > 4 && bytes[0] == std::byte{'P'} && bytes[1] == std::byte{'K'};
    return archive ? readArchive(bytes, path) : readTensors(std::move(bytes), path);
}

Result<NiqeFitReport> fitNiqeFiles(const NiqeFitRequest& request, const JobContext& context) {
    FOVEA_TRY(const std::vector<fs::path> pictures, picturesOf(request.inputs));
    NiqeFitReport report;
    std::size_t next = 0;
    const auto hand = [&]() -> Result<std::optional<Image>> {
        context.progress(static_cast<double>(next) / static_cast<double>(pictures.size()), "fitting");
        if (next == pictures.size()) return std::optional<Image>();
        FOVEA_TRY(Image image, readImage(pictures[next]));
        report.images.push_back(named(pictures[next], image.info().sourceSha256));
        ++next;
        return std::optional<Image>(std::move(image));
    };
    FOVEA_TRY(NiqeFit fit, fitNiqe(hand, request.sampling, context));
    report.model = std::move(fit.model);
    report.model.name = request.sampling.region == MetricRegion::fieldOfView ? "fundus" : "own";
    report.patches = fit.patches;
    return report;
}

Status writeNiqeModel(const fs::path& path, const NiqeFitReport& report) {
    const std::vector<float> mean(report.model.mean.begin(), report.model.mean.end());
    const std::vector<float> covariance(report.model.covariance.begin(), report.model.covariance.end());
    const std::vector<TensorView> tensors = {
        {"mean", TensorType::f32, {kNiqeFeatures}, std::as_bytes(std::span(mean))},
        {"covariance", TensorType::f32, {kNiqeFeatures, kNiqeFeatures}, std::as_bytes(std::span(covariance))}};
    std::string images;
    for (const std::string& image : report.images) images += (images.empty() ? "" : "; ") + image;
    const NiqeSampling& sampling = report.model.sampling;
    std::array<char, 32> share{};
    *std::to_chars(share.data(), share.data() + share.size() - 1, sampling.sharpnessShare).ptr = '\0';
    return writeNewFile(path, encodeSafetensors(tensors, {{"format", kFormat},
                                                          {"name", report.model.name},
                                                          {"patchPx", std::to_string(sampling.patchPx)},
                                                          {"largestDiameterPx", std::to_string(sampling.largestDiameterPx)},
                                                          {"region", std::string(nameOf(sampling.region))},
                                                          {"sharpnessShare", share.data()},
                                                          {"patches", std::to_string(report.patches)},
                                                          {"images", images}}));
}

}  // namespace fovea
