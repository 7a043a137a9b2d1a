// Table 1 of Hayee and Sytwu, "Image restoration of low-quality medical-diagnostic images".
#include <array>

#include "core/jobs/evaluate/report.h"
#include "core/jobs/evaluate/table_text.h"

namespace fovea {
namespace {

struct Row {
    const char* name;
    const char* method;  // "" for the input itself
    Json parameters;
    std::array<const char*, 2> paper;  // PSNR, SSIM
};

const std::vector<Row>& sameSize() {
    static const std::vector<Row> rows = {{"noisy input", "", Json::object(), {"around 22", "around 0.1"}},
                                          {"autoencoder", "denoise.autoencoder", Json::object(), {"33.00", "0.78"}},
                                          {"DnCNN (the paper's pre-trained CNN)", "denoise.dncnn", Json::object(), {"39.96", "0.93"}},
                                          {"green-weighted DnCNN (modified CNN)", "denoise.dncnn-green", Json::object(), {"40.43", "0.95"}},
                                          {"SRGAN after the denoiser, full size reduced first", "denoise.srgan-green", {{"reduce", true}}, {"-", "-"}},
                                          {"Fovea's own", "denoise.fovea", Json::object(), {"-", "-"}},
                                          {"non-local means", "denoise.nlm", {{"strength", 25}}, {"-", "-"}}};
    return rows;
}
const Row& fourTimes() {
    static const Row row = {"SRGAN after the denoiser, x4 (modified SRGAN)", "denoise.srgan-green", {{"reduce", false}}, {"28.84", "0.938"}};
    return row;
}

struct Set {
    const char* layout;
    Preparation preparation;
};
const std::vector<Set>& sets() {
    // 380 px in the middle of DRIVE hold no border and divide by 4.
    static const std::vector<Set> list = {
        {"DRIVE", {.region = Preparation::Region::centre, .centrePx = 380}},
        {"HRF", {.region = Preparation::Region::inscribedSquare, .sizePx = 1024}}};
    return list;
}

EvaluationConfig configOf(const Set& set, std::span<const Row> rows, Degradation::Kind kind) {
    EvaluationConfig config;
    config.title = std::string(set.layout) + ", noise";
    config.data = {.layout = set.layout, .folder = set.layout};
    config.preparation = set.preparation;
    config.degradation = {.kind = kind, .scale = kind == Degradation::Kind::lowResolutionNoise ? 4 : 1, .sigma = 25};
    for (const Row& row : rows) {
        EvaluatedMethod method{.name = row.name};
        if (*row.method) method.steps.push_back(step(row.method, row.parameters));
        config.methods.push_back(std::move(method));
    }
    config.figures = {{.metric = "psnr", .channel = Channel::rgb}, {.metric = "ssim", .channel = Channel::rgb},
                      {.metric = "vessels-lost"}, {.metric = "vessels-invented"}};
    if (rows.size() > 3) config.compareWith = rows[3].name;
    return config;
}

}  // namespace

Result<ReproducedTable> denoiseOne(const PaperTable& about, const ReproduceRequest& request, const JobContext& context) {
    TableRun table(request, sets().size() * 2);
    TablePart faithful{.caption = "Faithfulness (not in the paper): vessels that a vessel network finds in the original and no longer in the "
                                  "result, and the reverse:",
                       .heading = {"data set", "method", "vessels lost (%)", "vessels invented (%)"},
                       .rows = {}};
    int present = 0;
    std::string looked;
    for (const Set& set : sets()) {
        const std::filesystem::path folder = request.place.dataRoot / set.layout;
        looked += (looked.empty() ? "" : ", ") + folder.string();
        if (!dataSetThere({set.layout, folder})) {
            table.add({.caption = std::string(set.layout) + ": not available (" + folder.string() + " is not there)",
                       .heading = {"method", "PSNR (dB)", "paper", "SSIM", "paper"},
                       .rows = {{"-", "not available", "-", "not available", "-"}}});
            continue;
        }
        ++present;
        FOVEA_TRY(const Evaluation noisy, table.evaluate(configOf(set, sameSize(), Degradation::Kind::noise), context));
        FOVEA_TRY(const Evaluation small,
                  table.evaluate(configOf(set, std::span(&fourTimes(), 1), Degradation::Kind::lowResolutionNoise), context));
        TablePart part{.caption = noisy.data + ", Gaussian noise of 25/255, this build | paper:",
                       .heading = {"method", "PSNR (dB)", "paper", "SSIM", "paper", "p (PSNR)"},
                       .rows = {}};
        const auto add = [&](const Row& row, const Evaluation& evaluation) {
            const std::string id = *row.method ? std::string(" ") + row.method : "";
            part.rows.push_back({row.name + id, meanText(evaluation, row.name, "psnr"), row.paper[0], meanText(evaluation, row.name, "ssim"),
                                 row.paper[1], pAgainst(evaluation, row.name, "psnr")});
            faithful.rows.push_back({set.layout, row.name, meanText(evaluation, row.name, "vessels-lost"),
                                     meanText(evaluation, row.name, "vessels-invented")});
        };
        for (const Row& row : sameSize()) {
            add(row, noisy);
            if (std::string_view(row.method) == "denoise.dncnn-green") add(fourTimes(), small);
        }
        table.add(std::move(part));
        table.differs("images: " + noisy.data + "; the paper has 26 test photographs of e-ophtha, 1696 x 1696 pixels");
    }
    if (present == 0) return fail(ErrorCode::noInput, "denoise-1: none of its data sets is there; looked for " + looked);
    table.add(std::move(faithful));
    table.differs("DRIVE is cut to the 380 x 380 pixels in its middle, HRF to the square inscribed in the field of view, resized to 1024 x 1024");
    table.differs("the noisy input is rounded to 8 bits, as a file is; PSNR and SSIM are of R, G and B together, peak 255");
    table.differs("the paper's CNN was pre-trained on photographs of everyday objects and trained on; this build's DnCNN is trained on "
                  "fundus photographs alone");
    table.differs("the SRGAN's x4 row starts from a photograph reduced to a quarter (block means) with the noise on that, as in the paper; "
                  "the other row reduces the full-size noisy photograph, which also averages its noise");
    table.differs("p: Wilcoxon signed-rank on PSNR against the green-weighted DnCNN; the paper gives none");
    return table.finish(about);
}

}  // namespace fovea
