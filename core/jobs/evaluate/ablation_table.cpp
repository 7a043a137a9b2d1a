// The text under "Importance of Saliency Maps" of Mahapatra et al.: rows of the super-resolution that are trained with
// parts of the loss left out. Each row is trained here, by the shipped recipes with only the loss changed.
#include <algorithm>
#include <array>

#include "core/jobs/evaluate/report.h"
#include "core/jobs/evaluate/table_text.h"

namespace fovea {
namespace {

constexpr const char* kMethod = "sr.srgan-saliency";
constexpr const char* kShipped = "all terms, shipped weights";
constexpr const char* kFull = "all terms, trained as the rows below";

// SSIM, PSNR, RMSE (1e-6), S3 at x4, x8, x16.
constexpr std::array<const char*, 4> kPaperFull[] = {{"0.89", "44.3", "6.2", "0.83"}, {"0.84", "39", "7.5", "0.74"}, {"0.80", "-", "-", "-"}};

struct Row {
    const char* name;
    const char* variant;  // in the ids of its models: sr.srgan-saliency-<variant>-x2; "" for the shipped ones
    std::vector<int> factors;
    // SSIM, PSNR, RMSE (1e-6), S3 by factor, in the order of `factors`.
    std::vector<std::array<const char*, 4>> paper;
};

std::string startOf(int factor) { return "sr.srgan-mse-x" + std::to_string(factor); }

std::string idOf(const std::string& variant, int factor) {
    return std::string(kMethod) + (variant.empty() ? "" : "-" + variant) + "-x" + std::to_string(factor);
}

// The shipped recipe with the loss of a variant: "no-cnn" leaves the CNN loss out, another name is the map that both
// saliency terms take. Earlier stages are the variant's own.
void makeVariant(Json& recipe, const std::string& variant) {
    if (variant.empty()) return;
    const auto renamed = [&](Json& id) {
        for (int factor = 2; factor <= 16; factor *= 2) {
            if (id == idOf("", factor)) {
                id = idOf(variant, factor);
                return;
            }
        }
    };
    renamed(recipe["id"]);
    Json& training = recipe["training"];
    if (training.contains("startFrom")) renamed(training["startFrom"]);
    if (training.contains("cascade")) {
        for (Json& stage : training["cascade"]) renamed(stage);
    }
    Json kept = Json::array();
    for (Json term : training["loss"]) {
        const Json type = term.value("type", Json());
        if (variant == "no-cnn" && type == "cnn") continue;
        if (variant != "no-cnn" && (type == "saliency" || type == "saliency-mse")) term["map"] = variant;
        kept.push_back(std::move(term));
    }
    training["loss"] = std::move(kept);
}

// Unbounded, the shipped weights are what the first row would become: it is trained only where a bound is set.
std::vector<Row> rowsOf(const ReproduceRequest& request) {
    std::vector<Row> list = {
        {kFull, "", {4, 8, 16},
         {kPaperFull[0], kPaperFull[1], kPaperFull[2]}},
        {"without the CNN loss", "no-cnn", {4},
         {{"0.81", "38.6", "6.9", "0.69"}}},
        {"curvature only", "curvature", {4}, {{"0.82", "-", "-", "-"}}},
        {"entropy only", "entropy", {4}, {{"0.83", "-", "-", "-"}}},
        {"saliency of Perazzi et al.", "perazzi", {4, 8, 16},
         {{"0.80", "-", "-", "-"}, {"0.74", "-", "-", "-"}, {"0.70", "-", "-", "-"}}}};
    if (!request.steps && !request.minutes) list.erase(list.begin());
    return list;
}

ModelsRequest modelsRequest(const ReproduceRequest& request, std::string label) {
    return {.label = std::move(label),
            .recipes = {},
            .changes = Json::object(),
            .edit = {},
            .serves = {},
            .finishedRuns = request.finishedRuns,
            .steps = request.steps,
            .minutes = request.minutes,
            .fold = {},
            .dataRoot = request.place.dataRoot,
            .workFolder = request.place.workFolder,
            .programModels = request.place.models,
            .device = request.place.trainingDevice,
            .threads = request.place.run.threads};
}

// The models where every row begins, trained once for all of them; empty where no row is left to train.
Result<std::filesystem::path> trainStarts(TableRun& table, const std::vector<Row>& rows, const JobContext& context) {
    const ReproduceRequest& request = table.request();
    int largest = 0;
    for (const Row& row : rows) {
        const int last = *std::max_element(row.factors.begin(), row.factors.end());
        for (int factor = 2; factor <= last; factor *= 2) {
            std::error_code ignored;
            const auto finished = request.finishedRuns / idOf(row.variant, factor) / "model" / "card.json";
            if (request.finishedRuns.empty() || !std::filesystem::exists(finished, ignored)) largest = std::max(largest, factor);
        }
    }
    if (largest == 0) return std::filesystem::path();
    ModelsRequest models = modelsRequest(request, "ablation-start");
    for (int factor = 2; factor <= largest; factor *= 2) {
        FOVEA_TRY(std::filesystem::path recipe, findRecipe(startOf(factor)));
        models.recipes.push_back(std::move(recipe));
    }
    FOVEA_TRY(const TrainedModels trained, trainModels(models, context));
    table.describeTraining("start of every row", trained);
    return std::filesystem::absolute(trained.folder);
}

// The stages of the cascade up to the row's largest factor, each trained on what the one before makes.
Result<TrainedModels> trainRow(TableRun& table, const Row& row, const std::filesystem::path& starts, const JobContext& context) {
    const std::string variant = row.variant;
    ModelsRequest models = modelsRequest(table.request(), "ablation-" + (variant.empty() ? std::string("all") : variant));
    models.edit = [variant, starts](Json& recipe) {
        makeVariant(recipe, variant);
        if (starts.empty() || !recipe["training"].contains("startFrom")) return;
        Json& from = recipe["training"]["startFrom"];
        for (int factor = 2; factor <= 16; factor *= 2) {
            if (from == startOf(factor)) from = (starts / startOf(factor)).string();
        }
    };
    const int largest = *std::max_element(row.factors.begin(), row.factors.end());
    for (int factor = 2; factor <= largest; factor *= 2) {
        FOVEA_TRY(std::filesystem::path recipe, findRecipe(idOf("", factor)));
        models.recipes.push_back(std::move(recipe));
        models.serves[idOf(variant, factor)] = {idOf("", factor), kMethod};
    }
    FOVEA_TRY(TrainedModels trained, trainModels(models, context));
    table.describeTraining(row.name, trained);
    return trained;
}

}  // namespace

Result<ReproducedTable> saliencyAblation(const PaperTable& about, const ReproduceRequest& request, const JobContext& context) {
    const std::vector<int> factors = {4, 8, 16};
    const std::vector<Row> rows = rowsOf(request);
    TableRun table(request, rows.size() + 1 + 2 * factors.size());
    // The shipped networks first: whether they are there is known at once, the training takes long.
    std::vector<EvaluationConfig> configs;
    for (const int factor : factors) {
        EvaluationConfig config;
        config.title = "ablation x" + std::to_string(factor);
        config.data = {.layout = "HRF", .folder = "HRF"};
        config.preparation = {.region = Preparation::Region::borderCropped, .sizePx = 1024};
        config.degradation.kind = Degradation::Kind::lowResolution;
        config.degradation.scale = factor;
        const Json scale = {{"scale", factor}};
        config.methods = {{.name = kShipped, .steps = Json::array({step(kMethod, scale)})},
                          {.name = "SRGAN of Ledig et al., shipped weights", .steps = Json::array({step("sr.srgan", scale)})}};
        config.figures = {{.metric = "ssim"}, {.metric = "psnr"}, {.metric = "rmse-unit"}, {.metric = "s3"}};
        FOVEA_TRY([[maybe_unused]] const Evaluation shipped, table.evaluate(config, context));
        configs.push_back(std::move(config));
    }
    std::vector<TrainedModels> trained;
    FOVEA_TRY(const std::filesystem::path starts, trainStarts(table, rows, table.next(context)));
    for (const Row& row : rows) {
        FOVEA_TRY(TrainedModels models, trainRow(table, row, starts, table.next(context)));
        trained.push_back(std::move(models));
    }
    for (std::size_t f = 0; f < factors.size(); ++f) {
        const int factor = factors[f];
        EvaluationConfig& config = configs[f];
        for (std::size_t r = 0; r < rows.size(); ++r) {
            if (std::ranges::find(rows[r].factors, factor) == rows[r].factors.end()) continue;
            config.methods.push_back({.name = rows[r].name,
                                      .steps = Json::array({step(kMethod, {{"scale", factor}})}),
                                      .models = trained[r].folder});
        }
        config.compareWith = rows.front().name == std::string_view(kFull) ? kFull : kShipped;
        FOVEA_TRY(const Evaluation evaluation, table.evaluate(config, context));
        TablePart part{.caption = "Scaling factor " + std::to_string(factor) + ", " + evaluation.data + ", this build | paper:",
                       .heading = {"row", "SSIM", "paper", "PSNR (dB)", "paper", "RMSE [0,1]", "paper (1e-6, not comparable)", "S3",
                                   "paper", "p (SSIM)"},
                       .rows = {}};
        for (const EvaluatedMethod& method : config.methods) {
            std::array<const char*, 4> paper = {"-", "-", "-", "-"};
            for (const Row& row : rows) {
                const auto at = std::ranges::find(row.factors, factor);
                const bool same = method.name == row.name;
                if (same && at != row.factors.end()) paper = row.paper[static_cast<std::size_t>(at - row.factors.begin())];
            }
            if (method.name == kShipped) paper = kPaperFull[f];
            if (method.name.starts_with("SRGAN of Ledig")) {
                paper = factor == 4   ? std::array<const char*, 4>{"0.78", "36.4", "8.1", "0.65"}
                        : factor == 8 ? std::array<const char*, 4>{"0.73", "31", "9.3", "0.60"}
                                      : std::array<const char*, 4>{"0.69", "-", "-", "-"};
            }
            part.rows.push_back({method.name, meanText(evaluation, method.name, "ssim"), paper[0], meanText(evaluation, method.name, "psnr"),
                                 paper[1], meanText(evaluation, method.name, "rmse-unit"), paper[2], meanText(evaluation, method.name, "s3"),
                                 paper[3], pAgainst(evaluation, method.name, "ssim")});
        }
        table.add(std::move(part));
        table.differs("images: " + evaluation.data + ", one fold; the paper has 5000 of EyePACS in 5-fold cross validation");
    }
    table.differs("the rows are trained by the shipped recipes with only the loss changed, all from the same generators trained by "
                  "mean squared error; where "
                  "steps or minutes are bounded the whole loss is trained again under the same bounds, so that the rows can be compared. "
                  "Steps and minutes are below; the paper's networks had 1e5 + 1e5 updates");
    table.differs("RMSE is of Y in [0, 1]; the paper's column is not comparable (see saliency-1)");
    table.differs("p: Wilcoxon signed-rank on SSIM against the row '" + configs.front().compareWith + "'");
    return table.finish(about);
}

}  // namespace fovea
