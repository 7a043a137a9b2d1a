#include "core/jobs/evaluate/evaluate.h"

#include <fnmatch.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>

#include "core/jobs/evaluate/cached_runner.h"
#include "core/jobs/evaluate/figures.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;

// One method on its way: its runner, or one for each fold.
struct Contender {
    const EvaluatedMethod* method = nullptr;
    EvaluatedRun run;
    std::map<int, std::unique_ptr<CachedRunner>> runners;  // by fold; 0 for methods that folds do not touch
    Json steps;
};

// "Y", "Y, field of view", "": what a figure was taken on.
std::string channelOf(const EvaluationFigure& figure, const MetricEntry& entry) {
    std::string channel = entry.perChannel ? std::string(nameOf(figure.channel)) : "";
    if (figure.region == MetricRegion::fieldOfView) channel += channel.empty() ? "field of view" : ", field of view";
    return channel;
}

// Which fold tests which photograph: groups in order of name, dealt out round and round, so that folds differ by one.
std::vector<int> dealFolds(const std::vector<DataSetItem>& items, int count) {
    std::map<std::string, int> folds;
    for (const DataSetItem& item : items) folds.emplace(item.group, 0);
    int next = 0;
    for (auto& [group, fold] : folds) fold = next++ % count;
    std::vector<int> result;
    for (const DataSetItem& item : items) result.push_back(folds.at(item.group));
    return result;
}

// The fold's own photographs are tested; of the others every tenth group is held out for validation.
FoldFiles filesOfFold(const std::vector<DataSetItem>& items, const std::vector<int>& folds, int fold) {
    FoldFiles files;
    std::map<std::string, std::size_t> order;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (folds[i] != fold) order.emplace(items[i].group, 0);
    }
    std::size_t next = 0;
    for (auto& [group, place] : order) place = next++;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (folds[i] == fold) continue;
        const bool held = order.size() >= 3 && order.at(items[i].group) % 10 == 1;
        (held ? files.validation : files.training).push_back(items[i].image.filename().string());
        files.folder = items[i].image.parent_path();
    }
    return files;
}

class Evaluator {
public:
    Evaluator(const EvaluationConfig& config, const EvaluationPlace& place)
        : config_(config),
          place_(place),
          cache_(place.workFolder / "cache"),
          programRunner_(place.models, place.userModels, place.run, cache_),
          measurer_(programRunner_, cache_, config.vessels, place.metricModels) {}

    Result<Evaluation> go(const JobContext& context);

private:
    Status checkFigures();
    Status prepareContenders();
    Status dealOut();
    Result<CachedRunner*> runnerOf(Contender& contender, int fold, const JobContext& context);
    Status evaluateItem(std::size_t index, const JobContext& context);
    Status measureAll(const Prepared& prepared, Contender& contender, const CachedRunner::Output& output, const JobContext& context);
    void note(const std::string& text) {
        if (std::ranges::find(result_.notices, text) == result_.notices.end()) result_.notices.push_back(text);
    }
    void keepRun(EvaluatedRun& run, const CachedRunner::Output& output) const;
    void summarize();
    std::string describeData() const;

    const EvaluationConfig& config_;
    const EvaluationPlace& place_;
    ResultCache cache_;
    CachedRunner programRunner_;
    FigureMeasurer measurer_;
    std::vector<DataSetItem> items_;
    std::vector<int> folds_;  // empty without folds
    std::vector<EvaluationFigure> figures_;
    std::vector<MetricEntry> entries_;
    std::vector<Contender> contenders_;
    Evaluation result_;
};

Status Evaluator::checkFigures() {
    for (const EvaluationFigure& figure : config_.figures) {
        FOVEA_TRY(MetricEntry entry, findMetricEntry(figure.metric));
        if (const std::string why = unavailableBecause(figure.metric, place_.metricModels).english(); !why.empty()) {
            if (figure.need == FigureNeed::required) return fail(ErrorCode::unavailable, why);
            note(why);
            continue;
        }
        figures_.push_back(figure);
        entries_.push_back(std::move(entry));
    }
    if (figures_.empty()) return fail(ErrorCode::unavailable, "none of the metrics asked for is available here");
    return {};
}

Status Evaluator::prepareContenders() {
    for (const EvaluatedMethod& method : config_.methods) {
        Contender contender;
        contender.method = &method;
        contender.run.name = method.name;
        auto steps = programRunner_.resolved(method.steps);
        if (!steps) return propagate<Json>(steps, "methods: " + method.name);
        contender.steps = std::move(*steps);
        contender.run.steps = contender.steps;
        if (!method.models.empty()) {
            std::error_code ignored;
            if (!fs::is_directory(method.models, ignored)) {
                return fail(ErrorCode::noInput, method.models.string() + ": there is no such folder of models (for " + method.name + ")");
            }
            contender.runners[0] = std::make_unique<CachedRunner>(method.models, place_.userModels, place_.run, cache_);
        }
        contenders_.push_back(std::move(contender));
    }
    return {};
}

// With folds: only the photographs of the folds that are run.
Status Evaluator::dealOut() {
    if (config_.folds.count == 0) return {};
    std::set<std::string> groups;
    for (const DataSetItem& item : items_) groups.insert(item.group);
    if (groups.size() < static_cast<std::size_t>(config_.folds.count)) {
        return fail(ErrorCode::configuration, "folds: 'count' is " + std::to_string(config_.folds.count) + ", but there are only " +
                                                  std::to_string(groups.size()) + " patients (or photographs) to deal out");
    }
    const std::vector<int> folds = dealFolds(items_, config_.folds.count);
    const int run = config_.folds.run > 0 ? config_.folds.run : config_.folds.count;
    if (run < config_.folds.count) {
        note("folds: " + std::to_string(run) + " of " + std::to_string(config_.folds.count) +
             " were run; the figures are of the photographs that these test");
    }
    std::set<fs::path> places;
    for (const DataSetItem& item : items_) places.insert(item.image.parent_path());
    if (places.size() > 1) return fail(ErrorCode::configuration, "folds: the photographs lie in several folders; choose one split");
    folds_ = folds;
    return {};
}

Result<CachedRunner*> Evaluator::runnerOf(Contender& contender, int fold, const JobContext& context) {
    const bool trains = contender.method->training.has_value();
    if (!trains && contender.runners.empty()) return &programRunner_;
    const int slot = trains && !folds_.empty() ? fold + 1 : 0;
    if (const auto there = contender.runners.find(slot); there != contender.runners.end()) return there->second.get();
    const EvaluationTraining& training = *contender.method->training;
    ModelsRequest request{.label = "evaluation",
                          .recipes = {},
                          .changes = training.changes,
                          .serves = {},
                          .finishedRuns = {},
                          .steps = training.steps,
                          .minutes = training.minutes,
                          .fold = {},
                          .dataRoot = place_.dataRoot,
                          .workFolder = place_.workFolder,
                          .programModels = place_.models,
                          .device = place_.trainingDevice,
                          .threads = place_.run.threads};
    for (const std::string& name : training.recipes) {
        FOVEA_TRY(fs::path recipe, findRecipe(name));
        request.recipes.push_back(std::move(recipe));
    }
    if (slot > 0) request.fold = filesOfFold(items_, folds_, fold);
    FOVEA_TRY(const TrainedModels trained, trainModels(request, context));
    contender.run.trained.insert(contender.run.trained.end(), trained.recipes.begin(), trained.recipes.end());
    auto& runner = contender.runners[slot];
    runner = std::make_unique<CachedRunner>(trained.folder, place_.userModels, place_.run, cache_);
    return runner.get();
}

void Evaluator::keepRun(EvaluatedRun& run, const CachedRunner::Output& output) const {
    run.seconds += output.about.value("seconds", 0.0);
    for (const Json& model : output.about.value("models", Json::array())) {
        const std::pair entry(model.value("id", std::string()), model.value("sha256", std::string()));
        if (std::ranges::find(run.models, entry) == run.models.end()) run.models.push_back(entry);
    }
    for (const Json& step : output.about.value("steps", Json::array())) {
        for (const Json& notice : step.value("notices", Json::array())) {
            if (!notice.is_string()) continue;
            const auto text = notice.get<std::string>();
            if (std::ranges::find(run.notices, text) == run.notices.end()) run.notices.push_back(text);
        }
    }
}

Status Evaluator::measureAll(const Prepared& prepared, Contender& contender, const CachedRunner::Output& output,
                             const JobContext& context) {
    for (std::size_t f = 0; f < figures_.size(); ++f) {
        auto measured = measurer_.measure(figures_[f], {prepared, output}, context);
        if (!measured) return propagate<MeasuredFigure>(measured, prepared.name + ", " + contender.run.name);
        ++(measured->found ? result_.figuresFound : result_.figuresComputed);
        if (!measured->why.empty()) note(prepared.name + ", " + contender.run.name + ": left out of the mean: " + measured->why);
        const std::string channel = channelOf(figures_[f], entries_[f]);
        result_.rows.push_back({prepared.name, contender.run.name, figures_[f].metric, channel, measured->value.value,
                                measured->value.unit, measured->value.definition.english()});
    }
    return {};
}

Status Evaluator::evaluateItem(std::size_t index, const JobContext& context) {
    const DataSetItem& item = items_[index];
    context.progress(0, item.name + ": preparing");
    FOVEA_TRY(const Prepared prepared, prepareItem(item, config_.preparation, config_.degradation, context));
    const double count = static_cast<double>(contenders_.size());
    std::size_t done = 0;
    // Methods that are there first: one whose model is missing is found before anything is trained.
    for (const bool trains : {false, true}) {
        for (Contender& contender : contenders_) {
            if (contender.method->training.has_value() != trains) continue;
            const JobContext part = context.part(static_cast<double>(done) / count, static_cast<double>(done + 1) / count);
            ++done;
            FOVEA_CHECK(context.check());
            part.progress(0, item.name + ": " + contender.run.name);
            const int fold = folds_.empty() ? 0 : folds_[index];
            FOVEA_TRY(CachedRunner * runner, runnerOf(contender, fold, part.part(0, 0.5)));
            auto output = runner->run(contender.steps, prepared.input, prepared.inputHash, part.part(0.5, 0.8));
            if (!output) return propagate<CachedRunner::Output>(output, item.name + ", " + contender.run.name);
            ++(output->found ? result_.picturesFound : result_.picturesComputed);
            keepRun(contender.run, *output);
            FOVEA_CHECK(measureAll(prepared, contender, *output, part.part(0.8, 1)));
        }
    }
    return {};
}

void Evaluator::summarize() {
    const auto valuesOf = [&](const std::string& method, const EvaluationFigure& figure, const std::string& channel) {
        std::vector<double> values;
        for (const FigureRow& row : result_.rows) {
            if (row.method == method && row.metric == figure.metric && row.channel == channel) values.push_back(row.value);
        }
        return values;
    };
    for (std::size_t f = 0; f < figures_.size(); ++f) {
        const std::string channel = channelOf(figures_[f], entries_[f]);
        const std::vector<double> others = valuesOf(config_.compareWith, figures_[f], channel);
        for (const EvaluatedMethod& method : config_.methods) {
            const std::vector<double> all = valuesOf(method.name, figures_[f], channel);
            std::vector<double> values;
            std::ranges::copy_if(all, std::back_inserter(values), [](double value) { return !std::isnan(value); });
            FigureSummary summary{.method = method.name,
                                  .metric = figures_[f].metric,
                                  .channel = channel,
                                  .unit = entries_[f].info.unit,
                                  .better = entries_[f].info.better,
                                  .images = static_cast<int>(values.size()),
                                  .mean = meanOf(values),
                                  .spread = spreadOf(values),
                                  .interval = bootstrapInterval(values, config_.bootstrap),
                                  .test = {}};
            if (!config_.compareWith.empty() && method.name != config_.compareWith) summary.test = wilcoxonSignedRank(all, others);
            result_.summaries.push_back(std::move(summary));
        }
    }
}

std::string Evaluator::describeData() const {
    std::string text = config_.data.layout + " ";
    text += config_.data.split ? std::string(nameOf(*config_.data.split)) : std::string("all splits");
    return text + ", " + std::to_string(result_.images.size()) + (result_.images.size() == 1 ? " image" : " images") +
           (config_.data.limit > 0 ? " (at most " + std::to_string(config_.data.limit) + " were to be taken)" : "");
}

Result<Evaluation> Evaluator::go(const JobContext& context) {
    FOVEA_CHECK(checkFigures());
    FOVEA_CHECK(prepareContenders());
    FOVEA_TRY(items_, chosenItems(config_.data, place_.dataRoot));
    FOVEA_CHECK(dealOut());
    result_.title = config_.title;
    const int lastFold = config_.folds.run > 0 ? config_.folds.run : config_.folds.count;
    for (std::size_t i = 0; i < items_.size(); ++i) {
        if (!folds_.empty() && folds_[i] >= lastFold) continue;
        const double count = static_cast<double>(items_.size());
        const JobContext part = context.part(static_cast<double>(i) / count, static_cast<double>(i + 1) / count);
        result_.images.push_back(items_[i].name);
        FOVEA_CHECK(evaluateItem(i, part));
    }
    // The rows of one image in the order of the configuration, although methods that train ran last.
    const auto place = [&](const FigureRow& row) {
        const auto at = std::ranges::find(config_.methods, row.method, &EvaluatedMethod::name);
        return at - config_.methods.begin();
    };
    const auto image = [&](const FigureRow& row) { return std::ranges::find(result_.images, row.image) - result_.images.begin(); };
    std::ranges::stable_sort(result_.rows, [&](const FigureRow& a, const FigureRow& b) {
        return std::pair(image(a), place(a)) < std::pair(image(b), place(b));
    });
    result_.data = describeData();
    summarize();
    for (Contender& contender : contenders_) result_.methods.push_back(std::move(contender.run));
    for (const std::string& notice : cache_.notices()) note(notice);
    context.progress(1, "done");
    return std::move(result_);
}

}  // namespace

const FigureSummary* Evaluation::find(const std::string& method, const std::string& metric, const std::string& channel) const {
    for (const FigureSummary& summary : summaries) {
        if (summary.method == method && summary.metric == metric && (channel.empty() || summary.channel == channel)) return &summary;
    }
    return nullptr;
}

Result<std::vector<DataSetItem>> chosenItems(const EvaluationData& data, const fs::path& dataRoot) {
    FOVEA_TRY(DataSet set, findDataSet({data.layout, dataRoot / data.folder, data.pairs}));
    std::erase_if(set.items, [&](const DataSetItem& item) {
        if (data.split && item.split != *data.split) return true;
        if (data.severity && (!item.severity || *item.severity < data.severity->low || *item.severity > data.severity->high)) return true;
        const auto matches = [&](const std::string& pattern) { return ::fnmatch(pattern.c_str(), item.name.c_str(), 0) == 0; };
        return !data.include.empty() && std::ranges::none_of(data.include, matches);
    });
    if (set.items.empty()) {
        return fail(ErrorCode::noInput, (dataRoot / data.folder).string() + ": no photograph is left: " +
                                            (data.split ? "split " + std::string(nameOf(*data.split)) : std::string("all splits")) +
                                            " (" + set.splitRule + "), 'include' and 'severity'");
    }
    if (data.limit > 0 && set.items.size() > static_cast<std::size_t>(data.limit)) {
        std::vector<DataSetItem> chosen;
        const auto count = static_cast<std::size_t>(data.limit);
        for (std::size_t i = 0; i < count; ++i) chosen.push_back(set.items[i * set.items.size() / count]);
        return chosen;
    }
    return std::move(set.items);
}

Result<Evaluation> evaluate(const EvaluationConfig& config, const EvaluationPlace& place, const JobContext& context) {
    try {
        return Evaluator(config, place).go(context);
    } catch (const nlohmann::json::exception& error) {
        return fail(ErrorCode::internal, std::string("evaluation: ") + error.what());
    } catch (const fs::filesystem_error& error) {
        return fail(ErrorCode::inputOutput, std::string("evaluation: ") + error.what());
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::outOfMemory, "evaluation: not enough memory");
    }
}

}  // namespace fovea
