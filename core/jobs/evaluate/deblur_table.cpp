// Table 1 of Zhao et al., "Data-driven enhancement of blurry retinal images via generative adversarial networks".
#include <array>

#include "core/jobs/evaluate/report.h"
#include "core/jobs/evaluate/table_text.h"

namespace fovea {
namespace {

constexpr const char* kImageLevel = "two-way GAN, image-level consistency only";

struct Row {
    const char* name;
    const char* method;                // "" for the input itself
    std::array<const char*, 5> paper;  // BRISQUE, NIQE, entropy, PSNR, SSIM
};
constexpr std::array<const char*, 5> kNone = {"-", "-", "-", "-", "-"};
constexpr Row kRows[] = {{"blurry input", "", kNone},
                         {"Mitra et al.", "enhance.mitra", {"45.16", "3.32", "6.69", "16.38", "0.78"}},
                         {"Zhou et al.", "enhance.zhou", {"46.13", "4.30", "6.74", "17.73", "0.73"}},
                         {"Xiong et al.", "enhance.xiong", {"43.61", "3.87", "6.67", "17.26", "0.87"}},
                         {kImageLevel, "deblur.cyclegan", {"41.39", "2.78", "6.67", "19.03", "0.88"}},
                         {"two-way GAN with feature constraint (paper's proposal)", "deblur.cyclegan", {"40.62", "2.74", "6.89", "19.24", "0.89"}},
                         {"Fovea's own", "deblur.fovea", kNone},
                         {"CLAHE", "enhance.clahe", kNone}};

std::vector<EvaluatedMethod> methodsWith(const std::filesystem::path& imageLevelModels) {
    std::vector<EvaluatedMethod> methods;
    for (const Row& row : kRows) {
        EvaluatedMethod method{.name = row.name};
        if (*row.method) method.steps.push_back(step(row.method));
        if (std::string_view(row.name) == kImageLevel) {
            if (imageLevelModels.empty()) continue;
            method.models = imageLevelModels;
        }
        methods.push_back(std::move(method));
    }
    return methods;
}

// Cataract photographs, graded 5 and above. Figures that need no reference, and what became of the vessels.
EvaluationConfig realBlur(const std::filesystem::path& imageLevelModels) {
    EvaluationConfig config;
    config.title = "cataract photographs";
    config.data = {.layout = "CSDI", .folder = "CSDI", .severity = Interval{5, 10}};
    config.preparation.region = Preparation::Region::borderCropped;
    config.methods = methodsWith(imageLevelModels);
    config.figures = {{.metric = "brisque", .need = FigureNeed::ifAvailable},
                      {.metric = "niqe", .need = FigureNeed::ifAvailable},
                      {.metric = "niqe-fundus", .need = FigureNeed::ifAvailable},
                      {.metric = "entropy"},
                      {.metric = "vessels-found-px"},
                      {.metric = "vessels-lost"},
                      {.metric = "vessels-invented"},
                      {.metric = "consistency"}};
    config.compareWith = kRows[5].name;
    return config;
}

EvaluationConfig syntheticBlur(const std::filesystem::path& imageLevelModels) {
    EvaluationConfig config;
    config.title = "synthetic cataract";
    config.data = {.layout = "HRF", .folder = "HRF"};
    config.preparation = {.region = Preparation::Region::inscribedSquare, .sizePx = 1024};
    config.degradation.kind = Degradation::Kind::cataract;
    config.methods = methodsWith(imageLevelModels);
    config.figures = {{.metric = "psnr"}, {.metric = "psnr", .channel = Channel::rgb}, {.metric = "ssim"},
                      {.metric = "vessels-lost"}, {.metric = "vessels-invented"}, {.metric = "consistency"}};
    config.compareWith = kRows[5].name;
    return config;
}

Result<TrainedModels> trainImageLevel(TableRun& table, const JobContext& context) {
    const ReproduceRequest& request = table.request();
    FOVEA_TRY(const std::filesystem::path recipe, findRecipe("deblur.cyclegan-image"));
    // Under the shipped method's id, so that the method runs it from a folder of its own.
    FOVEA_TRY(TrainedModels trained, trainModels({.label = "deblur-image-level",
                                                  .recipes = {recipe},
                                                  .changes = Json::object(),
                                                  .serves = {{"deblur.cyclegan-image", {"deblur.cyclegan", "deblur.cyclegan"}}},
                                                  .finishedRuns = request.finishedRuns,
                                                  .steps = request.steps,
                                                  .minutes = request.minutes,
                                                  .fold = {},
                                                  .dataRoot = request.place.dataRoot,
                                                  .workFolder = request.place.workFolder,
                                                  .programModels = request.place.models,
                                                  .device = request.place.trainingDevice,
                                                  .threads = request.place.run.threads},
                                                 context));
    table.describeTraining(kImageLevel, trained);
    return trained;
}

}  // namespace

Result<ReproducedTable> deblurOne(const PaperTable& about, const ReproduceRequest& request, const JobContext& context) {
    TableRun table(request, 4);
    // What is shipped first: a missing model is said before anything is trained.
    {
        EvaluationConfig shipped = realBlur({});
        FOVEA_TRY([[maybe_unused]] const Evaluation evaluation, table.evaluate(std::move(shipped), context));
    }
    FOVEA_TRY(const TrainedModels imageLevel, trainImageLevel(table, table.next(context)));
    FOVEA_TRY(const Evaluation real, table.evaluate(realBlur(imageLevel.folder), context));
    FOVEA_TRY(const Evaluation synthetic, table.evaluate(syntheticBlur(imageLevel.folder), context));

    TablePart part{.caption = "This build | paper. Without reference: " + real.data + ", graded 5 to 10. With reference: " + synthetic.data +
                              ", synthetic cataract:",
                   .heading = {"method", "BRISQUE", "paper", "NIQE", "paper", "NIQE (fundus)", "entropy", "paper", "PSNR Y (dB)",
                               "PSNR RGB (dB)", "paper", "SSIM Y", "paper", "p (PSNR Y)"},
                   .rows = {}};
    TablePart faithful{.caption = "Faithfulness (not in the paper). Real: against the vessels found in the input. Synthetic: against the "
                                  "original. Consistency: the result degraded again by a fitted veil and blur, against the input:",
                       .heading = {"method", "real: vessels found (px)", "lost (%)", "invented (%)", "consistency (grey levels)",
                                   "synthetic: lost (%)", "invented (%)", "consistency (grey levels)"},
                       .rows = {}};
    for (const Row& row : kRows) {
        const std::string id = *row.method ? std::string(" ") + row.method : "";
        part.rows.push_back({row.name + id, meanText(real, row.name, "brisque"), row.paper[0], meanText(real, row.name, "niqe"), row.paper[1],
                             meanText(real, row.name, "niqe-fundus"), meanText(real, row.name, "entropy"), row.paper[2],
                             meanText(synthetic, row.name, "psnr", "Y"), meanText(synthetic, row.name, "psnr", "RGB"), row.paper[3],
                             meanText(synthetic, row.name, "ssim"), row.paper[4], pAgainst(synthetic, row.name, "psnr", "Y")});
        faithful.rows.push_back({row.name, meanText(real, row.name, "vessels-found-px"), meanText(real, row.name, "vessels-lost"),
                                 meanText(real, row.name, "vessels-invented"), meanText(real, row.name, "consistency"),
                                 meanText(synthetic, row.name, "vessels-lost"), meanText(synthetic, row.name, "vessels-invented"),
                                 meanText(synthetic, row.name, "consistency")});
    }
    table.add(std::move(part));
    table.add(std::move(faithful));
    table.differs("blurry photographs: " + real.data + ", graded 5 to 10, the border cut off; the paper has 50 of a hospital");
    table.differs("with reference: no photographs before and after surgery are at hand, so PSNR and SSIM are of a synthetic cataract (blur "
                  "2.5 px, transmission 0.65, yellowish veil, noise 2) on " + synthetic.data + "; the paper has ten real pairs, whose "
                  "two photographs do not lie on each other exactly");
    table.differs("NIQE is with the authors' model of natural photographs where the user has given it, else '-'; NIQE (fundus) with a model "
                  "fitted to clean fundus photographs, which the paper does not have");
    table.differs("p: Wilcoxon signed-rank on PSNR against the paper's proposal; the paper gives none");
    table.differs("the rows of Mitra, Zhou and Xiong are this build's own implementations by their papers; the paper does not say whose it ran");
    return table.finish(about);
}

}  // namespace fovea
