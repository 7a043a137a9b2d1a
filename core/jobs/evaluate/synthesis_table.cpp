// Table 1 of Sengupta et al., "Generative modeling for retinal fundus image synthesis": structural similarity of made-up
// vessel maps with real ones. The figure alone says little (an empty map scores higher than a real one), so what real
// labels and an empty map score by the same code stands beside it, and what the trees themselves are like.
#include <algorithm>

#include "core/base/version.h"
#include "core/jobs/evaluate/cached_runner.h"
#include "core/jobs/evaluate/report.h"
#include "core/jobs/evaluate/table_text.h"
#include "core/methods/pair_method.h"
#include "core/metrics/vessel_statistics.h"
#include "core/store/model_store.h"

namespace fovea {
namespace {

constexpr int kSidePx = 512;
constexpr int kPairs = 20;
constexpr const char* kMethod = "synth.fundus";

struct Trees {
    std::vector<std::string> names;
    std::vector<Map> maps;  // in the frame of synthesis, kSidePx a side
    std::vector<VesselStatistics> statistics;
};

Status add(Trees& trees, const std::string& name, Map map) {
    FOVEA_TRY(const VesselStatistics statistics, vesselStatistics(map));
    trees.names.push_back(name);
    trees.maps.push_back(std::move(map));
    trees.statistics.push_back(statistics);
    return {};
}

struct MadePair {
    Map vessels;
    Json models = Json::array();
    std::vector<std::string> notices;
};

// One pair from the cache or made and kept. Only its vessels are looked at here.
Result<MadePair> makePair(const ReproduceRequest& request, const PairMethod& method, const ParamSet& parameters, const Json& weights,
                          std::uint64_t seed, ResultCache& cache, const JobContext& context) {
    const MethodInfo& info = method.info();
    const Json key = {{"kind", "pair"},           {"program", std::string(version())}, {"method", info.id},
                      {"version", info.version},  {"parameters", parameters.toJson()}, {"seed", seed},
                      {"weights", weights},       {"device", static_cast<int>(request.place.run.device)},
                      {"precision", static_cast<int>(request.place.run.precision)}};
    MadePair made;
    Json about;
    if (const auto kept = cache.findPicture(key); kept && std::holds_alternative<Map>(kept->value)) {
        made.vessels = std::get<Map>(kept->value);
        about = kept->about;
    } else {
        FOVEA_TRY(const PairOutput pair, method.make(seed, parameters, request.place.run, context));
        about = {{"models", Json::array()}, {"notices", pair.record.notices}};
        for (const ModelUse& use : modelsOf(pair.record)) about["models"].push_back({{"id", use.id}, {"sha256", use.sha256}});
        FOVEA_CHECK(cache.keepPicture(key, {pair.vessels, about}));
        made.vessels = pair.vessels;
    }
    made.models = about.value("models", Json::array());
    for (const Json& notice : about.value("notices", Json::array())) made.notices.push_back(notice.get<std::string>());
    return made;
}

Json weightsIn(const std::filesystem::path& models) {
    Json weights = Json::object();
    for (const ModelListing& listing : ModelStore(models).list()) {
        if (!listing.model) continue;
        const std::string& method = listing.model->card.method;
        if (method == kMethod || method == "sr.edsr") weights[listing.id] = listing.model->card.weights.sha256;
    }
    return weights;
}

using Figure = double (*)(const VesselStatistics&);

std::vector<double> valuesOf(const Trees& trees, Figure figure) {
    std::vector<double> values;
    for (const VesselStatistics& statistics : trees.statistics) values.push_back(figure(statistics));
    return values;
}

std::string rangeText(const std::vector<double>& values, int decimals) {
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    return numberText(meanOf(values), decimals) + " (" + numberText(*low, decimals) + " to " + numberText(*high, decimals) + ")";
}

TablePart rangesPart(const Trees& real, const Trees& made) {
    TablePart part{.caption = "What the trees are like, mean (lowest to highest), at 512 x 512:",
                   .heading = {"figure", "DRIVE's labels", "made up", "made up within DRIVE's range"},
                   .rows = {}};
    struct Row {
        const char* name;
        Figure figure;
        int decimals;
    };
    const Row rows[] = {{"density (% of the frame)", [](const VesselStatistics& s) { return 100 * s.density; }, 2},
                        {"mean width (px)", [](const VesselStatistics& s) { return s.widthPx; }, 2},
                        {"length of middle lines (px)", [](const VesselStatistics& s) { return s.lengthPx; }, 0},
                        {"branch points", [](const VesselStatistics& s) { return static_cast<double>(s.branches); }, 0},
                        {"share of the largest connected part (%)", [](const VesselStatistics& s) { return 100 * s.largestPart; }, 1}};
    for (const Row& row : rows) {
        const std::vector<double> ours = valuesOf(made, row.figure), theirs = valuesOf(real, row.figure);
        const auto [low, high] = std::minmax_element(theirs.begin(), theirs.end());
        const auto within = std::ranges::count_if(ours, [&](double value) { return value >= *low && value <= *high; });
        part.rows.push_back({row.name, rangeText(theirs, row.decimals), rangeText(ours, row.decimals),
                             std::to_string(within) + " of " + std::to_string(ours.size())});
    }
    return part;
}

Result<TablePart> nearestPart(const Trees& real, const Trees& made) {
    double highest = 0;
    for (std::size_t i = 0; real.maps.size() > 1 && i < real.maps.size(); ++i) {
        FOVEA_TRY(const NearestTree nearest, nearestTree(real.maps[i], real.maps, i));
        highest = std::max(highest, nearest.similarity);
    }
    TablePart part{.caption = "The training label each made-up tree is most like, over turns and mirror images (Dice of both widened by one "
                              "pixel; 1 would be a copy). DRIVE's own labels among themselves: at most " + numberText(highest, 3) + ".",
                   .heading = {"made up", "nearest label", "likeness"},
                   .rows = {}};
    for (std::size_t i = 0; i < made.maps.size(); ++i) {
        FOVEA_TRY(const NearestTree nearest, nearestTree(made.maps[i], real.maps));
        part.rows.push_back({made.names[i], real.names[nearest.index], numberText(nearest.similarity, 3)});
    }
    return part;
}

Result<Trees> realTrees(const ReproduceRequest& request) {
    Trees trees;
    EvaluationData data{.layout = "DRIVE", .folder = "DRIVE", .split = std::nullopt, .include = {"*_training"}};
    if (request.limit > 0) data.limit = std::max(2, request.limit);  // among themselves: at least two
    FOVEA_TRY(const auto items, chosenItems(data, request.place.dataRoot));
    for (const DataSetItem& item : items) {
        if (!item.label) return fail(ErrorCode::noInput, item.image.string() + ": has no vessel label (1st_manual)");
        FOVEA_TRY(const Prepared prepared, prepareItem(item, {}, {}, {}));
        FOVEA_TRY(Map framed, inFrame(*prepared.label, prepared.view, kSidePx));
        FOVEA_CHECK(add(trees, item.name, std::move(framed)));
    }
    return trees;
}

Result<ReproducedTable> synthesis(const PaperTable& about, const ReproduceRequest& request, const JobContext& context) {
    TableRun table(request, 1);
    ResultCache cache(request.place.workFolder / "cache");
    const CachedRunner runner(request.place.models, request.place.userModels, request.place.run, cache);
    FOVEA_TRY(const auto method, runner.registry().findPair(kMethod));
    const MethodInfo& info = method->info();
    FOVEA_TRY(const ParamSet parameters, info.schema.with(info.schema.defaults(), "size", ParamValue(std::int64_t{kSidePx})));
    FOVEA_TRY(const Trees real, realTrees(request));
    const Json weights = weightsIn(request.place.models);
    Trees made;
    const int pairs = request.limit > 0 ? std::min(request.limit, kPairs) : kPairs;
    Json models = Json::array();
    for (int i = 0; i < pairs; ++i) {
        const JobContext part = context.part(0.9 * i / pairs, 0.9 * (i + 1) / pairs);
        part.progress(0, "pair " + std::to_string(i + 1));
        FOVEA_TRY(MadePair pair, makePair(request, *method, parameters, weights, static_cast<std::uint64_t>(i + 1), cache, part));
        FOVEA_CHECK(add(made, "seed " + std::to_string(i + 1), std::move(pair.vessels)));
        models = pair.models;
        for (const std::string& notice : pair.notices) table.differs(std::string(kMethod) + ": " + notice);
    }
    context.progress(0.9, "comparing");
    FOVEA_TRY(const double realScore, meanTreeSsimAmong(real.maps));
    FOVEA_TRY(const double emptyScore, emptyTreeSsim(real.maps));
    FOVEA_TRY(const double madeScore, meanTreeSsim(made.maps, real.maps));
    table.add({.caption = "SSIM with the labels of DRIVE's training images, this build | paper:",
               .heading = {"vessel maps", "maps", "SSIM", "paper"},
               .rows = {{"made up by " + std::string(kMethod), std::to_string(made.maps.size()), numberText(madeScore, 3), "0.74"},
                        {"made up by Guibas et al. (the paper's comparison)", "-", "not available", "0.64"},
                        {"DRIVE's labels among themselves", std::to_string(real.maps.size()), numberText(realScore, 3), "0.78"},
                        {"an empty map", "1", numberText(emptyScore, 3), "-"}}});
    table.add(rangesPart(real, made));
    FOVEA_TRY(TablePart nearest, nearestPart(real, made));
    table.add(std::move(nearest));
    EvaluatedRun run{.name = kMethod};
    for (const Json& model : models) run.models.emplace_back(model.value("id", std::string()), model.value("sha256", std::string()));
    table.describeModels(Evaluation{.methods = {run}});
    table.differs("the paper compares with one image of DRIVE that it does not name; here the mean over all " + std::to_string(real.maps.size()) +
                  " labels of DRIVE's training images is taken, each against every other map");
    table.differs("SSIM of Wang et al. (Gaussian window) on maps of 0 and 255, the labels brought into the frame of synthesis (512 x 512, the "
                  "field of view's circle in its middle); the paper says neither window nor preparation");
    table.differs("the data set of Guibas et al. is not at hand: its row is the paper's alone");
    if (request.limit > 0) {
        table.differs("at most " + std::to_string(request.limit) + " labels and pairs were taken (--limit); DRIVE has 20 labels");
    }
    table.differs("seeds 1 to " + std::to_string(pairs) + ", one pair each, none left out");
    for (const std::string& notice : cache.notices()) table.differs(notice);
    context.progress(1, "done");
    return table.finish(about);
}

}  // namespace

Result<ReproducedTable> synthesisOne(const PaperTable& about, const ReproduceRequest& request, const JobContext& context) {
    return synthesis(about, request, context);
}

}  // namespace fovea
