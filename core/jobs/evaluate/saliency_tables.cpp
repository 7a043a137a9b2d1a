// Tables 1 and 2 of Mahapatra et al., "Retinal vasculature segmentation using local saliency maps and generative
// adversarial networks for image super resolution". The paper's figures are constants from its text.
#include <algorithm>
#include <array>
#include <optional>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/image/write_image.h"
#include "core/jobs/evaluate/cached_runner.h"
#include "core/jobs/evaluate/report.h"
#include "core/jobs/evaluate/table_text.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;

struct Enlarger {
    const char* name;
    const char* method;
};
constexpr Enlarger kPapers[] = {{"SRGAN with saliency (paper's proposal)", "sr.srgan-saliency"},
                                {"SRGAN of Ledig et al.", "sr.srgan"},
                                {"SRCNN", "sr.srcnn"},
                                {"SR-RF (forest)", "sr.forest"},
                                {"SSR (self super-resolution)", "sr.self"}};
constexpr Enlarger kOurs[] = {{"Fovea's own", "sr.fovea"}, {"Lanczos", "sr.lanczos"}, {"bicubic", "sr.bicubic"}};

// SSIM, PSNR, RMSE (the paper's unit, 1e-6), S3, p; at x4, x8; and the SSIM at x16.
struct TableOneRow {
    std::array<const char*, 5> x4, x8;
    const char* ssim16;
};
constexpr TableOneRow kTableOne[] = {
    {{"0.89", "44.3", "6.2", "0.83", "-"}, {"0.84", "39", "7.5", "0.74", "-"}, "0.80"},
    {{"0.78", "36.4", "8.1", "0.65", "< 0.001"}, {"0.73", "31", "9.3", "0.60", "< 0.001"}, "0.69"},
    {{"0.75", "34.3", "9.1", "0.61", "< 0.009"}, {"0.67", "28", "10.9", "0.57", "< 0.001"}, "0.64"},
    {{"0.71", "30.2", "10.3", "0.57", "< 0.009"}, {"0.62", "25", "12.3", "0.55", "< 0.001"}, "0.59"},
    {{"0.67", "27.1", "11.2", "0.54", "< 0.001"}, {"0.60", "22", "13.7", "0.21", "< 0.001"}, "0.56"}};

std::vector<std::string> paperFigures(std::size_t row, int scale) {
    if (row >= std::size(kTableOne)) return {"-", "-", "-", "-", "-"};
    const TableOneRow& paper = kTableOne[row];
    if (scale == 16) return {paper.ssim16, "-", "-", "-", "-"};
    const auto& figures = scale == 4 ? paper.x4 : paper.x8;
    return {figures.begin(), figures.end()};
}

EvaluationConfig highResolution() {
    EvaluationConfig config;
    config.data = {.layout = "HRF", .folder = "HRF"};
    config.preparation = {.region = Preparation::Region::borderCropped, .sizePx = 1024};
    return config;
}

EvaluationConfig superResolution(int scale) {
    EvaluationConfig config = highResolution();
    config.title = "super-resolution x" + std::to_string(scale);
    config.degradation.kind = Degradation::Kind::lowResolution;
    config.degradation.scale = scale;
    const auto add = [&](const Enlarger& enlarger) {
        config.methods.push_back({.name = enlarger.name, .steps = Json::array({step(enlarger.method, {{"scale", scale}})})});
    };
    for (const Enlarger& enlarger : kPapers) add(enlarger);
    for (const Enlarger& enlarger : kOurs) add(enlarger);
    config.figures = {{.metric = "ssim"},           {.metric = "psnr"},        {.metric = "rmse-unit"}, {.metric = "s3"},
                      {.metric = "vessels-lost"},   {.metric = "vessels-invented"}, {.metric = "consistency"}};
    config.compareWith = kPapers[0].name;
    return config;
}

TablePart tableOnePart(const Evaluation& evaluation, int scale) {
    TablePart part{.caption = "Scaling factor " + std::to_string(scale) + ", " + evaluation.data + ", this build | paper:",
                   .heading = {"method", "SSIM", "paper", "PSNR (dB)", "paper", "RMSE [0,1]", "paper (1e-6, not comparable)", "S3",
                               "paper", "p (SSIM)", "p (PSNR)", "paper"},
                   .rows = {}};
    std::size_t row = 0;
    const auto add = [&](const Enlarger& enlarger) {
        const std::vector<std::string> paper = paperFigures(row++, scale);
        const std::string name = enlarger.name;
        part.rows.push_back({name + " " + enlarger.method, meanText(evaluation, name, "ssim"), paper[0],
                             meanText(evaluation, name, "psnr"), paper[1], meanText(evaluation, name, "rmse-unit"), paper[2],
                             meanText(evaluation, name, "s3"), paper[3], pAgainst(evaluation, name, "ssim"),
                             pAgainst(evaluation, name, "psnr"), paper[4]});
    };
    for (const Enlarger& enlarger : kPapers) add(enlarger);
    for (const Enlarger& enlarger : kOurs) add(enlarger);
    return part;
}

TablePart faithfulness(const Evaluation& evaluation, int scale) {
    TablePart part{.caption = "Faithfulness at factor " + std::to_string(scale) + " (not in the paper): vessels that a vessel network "
                              "finds in the original and no longer in the result, and the reverse; the result degraded again "
                              "against the input:",
                   .heading = {"method", "vessels lost (%)", "vessels invented (%)", "consistency (grey levels)"},
                   .rows = {}};
    for (const EvaluatedRun& run : evaluation.methods) {
        part.rows.push_back({run.name, meanText(evaluation, run.name, "vessels-lost"), meanText(evaluation, run.name, "vessels-invented"),
                             meanText(evaluation, run.name, "consistency")});
    }
    return part;
}

// ---- table 2

struct TableTwoSet {
    const char* layout;
    // Acc and Sen for training on HR, then for the five methods in the order of kPapers.
    std::array<std::array<const char*, 2>, 6> paper;
};
constexpr TableTwoSet kTableTwo[] = {
    {"DRIVE", {{{"0.98", "0.79"}, {"0.96", "0.77"}, {"0.92", "0.74"}, {"0.89", "0.73"}, {"0.87", "0.70"}, {"0.85", "0.69"}}}},
    {"STARE", {{{"0.98", "0.90"}, {"0.96", "0.87"}, {"0.91", "0.84"}, {"0.89", "0.81"}, {"0.86", "0.77"}, {"0.83", "0.72"}}}},
    {"CHASE_DB1", {{{"0.97", "0.84"}, {"0.95", "0.82"}, {"0.91", "0.76"}, {"0.87", "0.72"}, {"0.85", "0.70"}, {"0.81", "0.68"}}}}};
constexpr int kFactors[] = {4, 8};
constexpr int kWholeMultiple = 8;  // so that both factors divide the photograph

struct TrainingPicture {
    std::string name;
    std::string hash;
    Image image;
    Map label;
    bool validation = false;
};

// The training photographs of a set as the U-Net will see them: as they are, or reduced and restored by one method at
// both factors.
Result<std::vector<TrainingPicture>> trainingPictures(TableRun& table, const char* layout, const Enlarger* enlarger, CachedRunner& runner,
                                                      const JobContext& context) {
    std::vector<TrainingPicture> pictures;
    for (const Split split : {Split::training, Split::validation}) {
        EvaluationData data{.layout = layout, .folder = layout, .split = split};
        if (table.request().limit > 0) data.limit = table.request().limit;
        const auto items = chosenItems(data, table.request().place.dataRoot);
        if (!items && split == Split::validation && items.error().code == ErrorCode::noInput) continue;  // STARE holds none out
        if (!items) return propagate(items);
        for (std::size_t i = 0; i < items->size(); ++i) {
            const DataSetItem& item = (*items)[i];
            if (!item.label) continue;
            const JobContext part = context.part(static_cast<double>(i) / static_cast<double>(items->size()),
                                                 static_cast<double>(i + 1) / static_cast<double>(items->size()));
            for (const int factor : kFactors) {
                const Degradation degradation{.kind = enlarger ? Degradation::Kind::lowResolution : Degradation::Kind::none, .scale = factor};
                FOVEA_TRY(const Prepared prepared, prepareItem(item, {.multipleOf = kWholeMultiple}, degradation, part));
                const Json steps = enlarger ? Json::array({step(enlarger->method, {{"scale", factor}})}) : Json::array();
                FOVEA_TRY(const auto output, runner.run(steps, prepared.input, prepared.inputHash, part));
                const std::string name = enlarger ? item.name + "_x" + std::to_string(factor) : item.name;
                pictures.push_back({name, output.hash, std::get<Image>(output.value), *prepared.label, split == Split::validation});
                if (!enlarger) break;
            }
        }
    }
    if (pictures.empty()) return fail(ErrorCode::noInput, std::string(layout) + ": no training photograph has a vessel label");
    return pictures;
}

// Files for the recipe, in a folder named by their content: other weights of the method give another folder.
Result<fs::path> writePictures(const fs::path& work, const std::string& label, const std::vector<TrainingPicture>& pictures) {
    std::string all;
    for (const TrainingPicture& picture : pictures) all += picture.name + picture.hash + contentHash(picture.label);
    const std::string hash = sha256Hex(std::as_bytes(std::span<const char>(all.data(), all.size()))).substr(0, 16);
    const fs::path folder = work / "restored" / (label + "-" + hash);
    std::error_code error;
    for (const char* part : {"images", "labels"}) fs::create_directories(folder / part, error);
    if (error) return fail(ErrorCode::inputOutput, folder.string() + ": cannot be made: " + error.message());
    for (const TrainingPicture& picture : pictures) {
        const fs::path image = folder / "images" / (picture.name + ".png"), map = folder / "labels" / (picture.name + ".png");
        if (!fs::exists(image, error)) FOVEA_CHECK(writeImage(image, picture.image));
        if (!fs::exists(map, error)) FOVEA_CHECK(writeMap(map, picture.label));
    }
    return folder;
}

Result<TrainedModels> trainUnet(TableRun& table, const std::string& label, const fs::path& folder, const Enlarger* enlarger,
                                const std::vector<TrainingPicture>& pictures, const JobContext& context) {
    Json held = Json::array();
    for (const TrainingPicture& picture : pictures) {
        if (picture.validation) held.push_back(picture.name + ".png");
    }
    Json source = {{"folder", fs::absolute(folder / "images").string()},
                   {"labels", fs::absolute(folder / "labels").string()},
                   {"labelPattern", "{stem}.png"},
                   {"validation", held}};
    if (enlarger) source["restoredBy"] = enlarger->method;
    const ReproduceRequest& request = table.request();
    FOVEA_TRY(const fs::path recipe, findRecipe("vessel.unet"));
    return trainModels({.label = label,
                        .recipes = {recipe},
                        .changes = {{"data", Json::array({source})}},
                        .serves = {},
                        .finishedRuns = {},
                        .steps = request.steps,
                        .minutes = request.minutes,
                        .fold = {},
                        .dataRoot = request.place.dataRoot,
                        .workFolder = request.place.workFolder,
                        .programModels = request.place.models,
                        .device = request.place.trainingDevice,
                        .threads = request.place.run.threads},
                       context);
}

struct Scores {
    double accuracy = 0, sensitivity = 0;
};

// Test photographs through the same reduction and method, then through the U-Net: the mean over photographs and factors.
Result<Scores> testUnet(TableRun& table, const char* layout, const Enlarger* enlarger, const fs::path& models, const JobContext& context) {
    Scores sum;
    int count = 0;
    for (const int factor : kFactors) {
        EvaluationConfig config;
        config.title = std::string(layout) + ", U-Net trained on " + (enlarger ? enlarger->name : "HR") + (enlarger ? " x" + std::to_string(factor) : "");
        config.data = {.layout = layout, .folder = layout};
        config.preparation.multipleOf = kWholeMultiple;
        Json steps = Json::array();
        if (enlarger) {
            config.degradation.kind = Degradation::Kind::lowResolution;
            config.degradation.scale = factor;
            steps.push_back(step(enlarger->method, {{"scale", factor}}));
        }
        steps.push_back(step("vessel.unet"));
        config.methods = {{.name = "U-Net", .steps = std::move(steps), .models = models}};
        config.figures = {{.metric = "vessel-accuracy"}, {.metric = "vessel-sensitivity"}};
        FOVEA_TRY(const Evaluation evaluation, table.evaluate(std::move(config), context));
        sum.accuracy += evaluation.find("U-Net", "vessel-accuracy")->mean;
        sum.sensitivity += evaluation.find("U-Net", "vessel-sensitivity")->mean;
        ++count;
        if (!enlarger) break;
    }
    return Scores{sum.accuracy / count, sum.sensitivity / count};
}

Result<std::vector<std::string>> tableTwoRow(TableRun& table, const TableTwoSet& set, std::size_t column, CachedRunner& runner,
                                             const JobContext& context) {
    const Enlarger* enlarger = column == 0 ? nullptr : &kPapers[column - 1];
    const std::string label = std::string(set.layout) + "-" + (enlarger ? enlarger->method : "hr");
    FOVEA_TRY(const auto pictures, trainingPictures(table, set.layout, enlarger, runner, context.part(0, 0.3)));
    FOVEA_TRY(const fs::path folder, writePictures(table.request().place.workFolder, label, pictures));
    FOVEA_TRY(const TrainedModels trained, trainUnet(table, "unet-" + label, folder, enlarger, pictures, context.part(0.3, 0.8)));
    table.describeTraining(std::string(set.layout) + ", " + (enlarger ? enlarger->name : "HR"), trained);
    FOVEA_TRY(const Scores scores, testUnet(table, set.layout, enlarger, trained.folder, context.part(0.8, 1)));
    return std::vector<std::string>{set.layout,
                                    enlarger ? std::string(enlarger->name) + " " + enlarger->method : std::string("HR (originals)"),
                                    numberText(scores.accuracy, 3), set.paper[column][0], numberText(scores.sensitivity, 3),
                                    set.paper[column][1]};
}

}  // namespace

Result<ReproducedTable> saliencyOne(const PaperTable& about, const ReproduceRequest& request, const JobContext& context) {
    TableRun table(request, 4);
    std::vector<TablePart> faithful;
    for (const int scale : {4, 8, 16}) {
        FOVEA_TRY(const Evaluation evaluation, table.evaluate(superResolution(scale), context));
        table.add(tableOnePart(evaluation, scale));
        faithful.push_back(faithfulness(evaluation, scale));
        if (scale == 4) table.differs("images: " + evaluation.data + ", where the paper has 5000 of EyePACS in 5-fold cross validation");
    }
    EvaluationConfig originals = highResolution();
    originals.title = "the originals themselves";
    originals.methods = {{.name = "HR"}};
    originals.figures = {{.metric = "s3"}};
    FOVEA_TRY(const Evaluation evaluation, table.evaluate(std::move(originals), context));
    for (TablePart& part : faithful) table.add(std::move(part));
    table.differs("S3 of the originals themselves: " + meanText(evaluation, "HR", "s3"));
    table.differs("folds: one, the shipped weights, trained on photographs other than these; the paper has five");
    table.differs("cutting: the largest centred square inside the box of the field of view, resized to 1024 x 1024 by area; the paper "
                  "removes dark borders and resizes, without saying what becomes of photographs wider than high");
    table.differs("low resolution: Gaussian of (r - 1) / 2 px, then the centre of every block of r x r pixels, rounded to 8 bits; the "
                  "paper names a Gaussian and downsampling without figures");
    table.differs("RMSE is of Y in [0, 1]; the paper's column is in units of 1e-6, which agree with its own PSNR in no unit, so the two "
                  "are not comparable");
    table.differs("p: Wilcoxon signed-rank, two-sided, against the first row, for SSIM and for PSNR; the paper does not say of which "
                  "figure its p is. With n images no p can be below 2 / 2^n");
    return table.finish(about);
}

Result<ReproducedTable> saliencyTwo(const PaperTable& about, const ReproduceRequest& request, const JobContext& context) {
    TableRun table(request, std::size(kTableTwo) * 17);
    ResultCache cache(request.place.workFolder / "cache");
    CachedRunner runner(request.place.models, request.place.userModels, request.place.run, cache);
    TablePart part{.caption = "Vessels by a U-Net trained on originals or on restored photographs, this build | paper:",
                   .heading = {"data set", "trained on", "Acc", "paper", "Sen", "paper"},
                   .rows = {}};
    int present = 0;
    std::string looked;
    for (const TableTwoSet& set : kTableTwo) {
        const fs::path folder = request.place.dataRoot / set.layout;
        looked += (looked.empty() ? "" : ", ") + folder.string();
        if (!dataSetThere({set.layout, folder})) {
            for (std::size_t column = 0; column < set.paper.size(); ++column) {
                const std::string trainedOn = column == 0 ? "HR (originals)" : std::string(kPapers[column - 1].name) + " " + kPapers[column - 1].method;
                part.rows.push_back({set.layout, trainedOn, "not available", set.paper[column][0], "not available", set.paper[column][1]});
            }
            table.differs(std::string(set.layout) + ": not available (" + folder.string() + " is not there)");
            continue;
        }
        ++present;
        for (std::size_t column = 0; column < set.paper.size(); ++column) {
            FOVEA_TRY(std::vector<std::string> row, tableTwoRow(table, set, column, runner, table.next(context)));
            part.rows.push_back(std::move(row));
        }
        const auto items = chosenItems({.layout = set.layout, .folder = set.layout}, request.place.dataRoot);
        if (items) table.differs(std::string(set.layout) + ": " + std::to_string(items->size()) + " test photographs" +
                                 (request.limit > 0 ? ", of which at most " + std::to_string(request.limit) + " were taken" : ""));
    }
    if (present == 0) return fail(ErrorCode::noInput, "saliency-2: none of its data sets is there; looked for " + looked);
    table.add(std::move(part));
    table.differs("one reference U-Net (recipe vessel.unet) a training set, where the paper trains each of six published U-Nets; a "
                  "training set of restored photographs holds them at both factors, x4 and x8");
    table.differs("the test photographs are reduced and restored as the training ones were; figures are means over photographs and over x4 "
                  "and x8, at threshold 0.5, inside the field of view");
    table.differs("photographs are cut on the right and below to a multiple of 8 px, so that both factors divide them");
    for (const std::string& notice : cache.notices()) table.differs(notice);
    return table.finish(about);
}

}  // namespace fovea
