#include "core/jobs/evaluate/reproduce.h"

#include <algorithm>
#include <filesystem>

#include "core/jobs/evaluate/table_text.h"

namespace fovea {

const std::vector<PaperTable>& paperTables() {
    static const std::vector<PaperTable> tables = {
        {"saliency-1", "image super-resolution",
         "Mahapatra, Bozorgtabar, Hewavitharanage and Garnavi, \"Retinal vasculature segmentation using local saliency maps and generative "
         "adversarial networks for image super resolution\", table 1",
         "HRF"},
        {"saliency-2", "vessel segmentation on restored photographs", "The same, table 2",
         "DRIVE, STARE, CHASE_DB1 (any of them); trains a U-Net a training set"},
        {"saliency-ablation", "importance of saliency maps", "The same, section 4.1", "HRF; trains every row"},
        {"deblur-1", "enhancement of blurry photographs",
         "Zhao, Yang, Cao and Li, \"Data-driven enhancement of blurry retinal images via generative adversarial networks\", table 1",
         "CSDI and HRF; trains the row with image-level consistency"},
        {"denoise-1", "denoising",
         "Hayee and Sytwu, \"Image restoration of low-quality medical-diagnostic images\", table 1", "DRIVE, HRF (any of them)"},
        {"synthesis-1", "synthesis of vessel trees",
         "Sengupta, Zelek and Lakshminarayanan, \"Generative modeling for retinal fundus image synthesis\", table 1", "DRIVE"}};
    return tables;
}

Result<ReproducedTable> reproduce(const ReproduceRequest& request, const JobContext& context) {
    using Maker = Result<ReproducedTable> (*)(const PaperTable&, const ReproduceRequest&, const JobContext&);
    static constexpr std::pair<std::string_view, Maker> kMakers[] = {
        {"saliency-1", saliencyOne},   {"saliency-2", saliencyTwo}, {"saliency-ablation", saliencyAblation},
        {"deblur-1", deblurOne},       {"denoise-1", denoiseOne},   {"synthesis-1", synthesisOne}};
    const auto table = std::ranges::find(paperTables(), request.table, &PaperTable::id);
    if (table == paperTables().end()) {
        std::string names;
        for (const PaperTable& known : paperTables()) names += (names.empty() ? "" : ", ") + known.id;
        return fail(ErrorCode::usage, "there is no table '" + request.table + "'; there are: " + names);
    }
    const auto maker = std::ranges::find(kMakers, std::string_view(request.table), &std::pair<std::string_view, Maker>::first);
    FOVEA_ASSERT(maker != std::end(kMakers));
    try {
        return maker->second(*table, request, context);
    } catch (const nlohmann::json::exception& error) {
        return fail(ErrorCode::internal, request.table + ": " + error.what());
    } catch (const std::filesystem::filesystem_error& error) {
        return fail(ErrorCode::inputOutput, request.table + ": " + error.what());
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::outOfMemory, request.table + ": not enough memory");
    }
}

}  // namespace fovea
