#include "core/jobs/evaluate/table_text.h"

#include <algorithm>
#include <optional>

#include "core/jobs/evaluate/report.h"
#include "core/store/model_store.h"

namespace fovea {
namespace {

std::optional<std::int64_t> countOf(const Json& json, const char* key) {
    const Json value = json.is_object() ? json.value(key, Json()) : Json();
    return value.is_number() ? std::optional(value.get<std::int64_t>()) : std::nullopt;
}

// "3000 steps", "step 2000 of a run of 3000", "step 2000 of 3000 planned": the weights are those of the best step, so without
// the rest nobody could tell a short run from one that got no better. Empty when the card does not say.
std::string stepsText(const ModelCard& card) {
    const auto steps = countOf(card.trainedBy, "steps"), run = countOf(card.trainedBy, "stepsRun");
    const auto planned = countOf(card.recipe.value("training", Json()), "steps");
    if (!steps) return {};
    const std::string kept = std::to_string(*steps), plan = planned ? std::to_string(*planned) + " planned" : std::string();
    if (run && *run != *steps) {
        return ", step " + kept + " of a run of " + std::to_string(*run) + (planned && *planned != *run ? " (" + plan + ")" : "");
    }
    return planned && *planned != *steps ? ", step " + kept + " of " + plan : ", " + kept + " steps";
}

std::string trainedText(const ModelCard& model) {
    const Json& card = model.trainedBy;
    std::string text = stepsText(model);
    if (const Json seconds = card.value("seconds", Json()); seconds.is_number()) {
        text += ", " + numberText(seconds.get<double>() / 60, 1) + " minutes";
    }
    if (const Json device = card.value("device", Json()); device.is_string()) text += " on " + device.get<std::string>();
    return text;
}

}  // namespace

Json step(const std::string& method, Json parameters) { return {{"method", method}, {"parameters", std::move(parameters)}}; }

JobContext TableRun::next(const JobContext& context) {
    const double count = static_cast<double>(std::max<std::size_t>(expected_, begun_ + 1));
    const double from = static_cast<double>(begun_) / count;
    ++begun_;
    return context.part(from, static_cast<double>(begun_) / count);
}

Result<Evaluation> TableRun::evaluate(EvaluationConfig config, const JobContext& context) {
    if (request_.limit > 0) config.data.limit = request_.limit;
    FOVEA_TRY(Evaluation evaluation, fovea::evaluate(config, request_.place, next(context)));
    evaluations_.push_back(toJson(evaluation));
    for (const std::string& notice : evaluation.notices) differs(notice);
    for (const EvaluatedRun& run : evaluation.methods) {
        for (const std::string& notice : run.notices) differs(run.name + ": " + notice);
    }
    describeModels(evaluation);
    if (request_.limit > 0) differs("at most " + std::to_string(request_.limit) + " photograph(s) of every part were taken (--limit)");
    return evaluation;
}

void TableRun::differs(const std::string& sentence) {
    if (std::ranges::find(differences_, sentence) == differences_.end()) differences_.push_back(sentence);
}

void TableRun::describeModels(const Evaluation& evaluation) {
    for (const EvaluatedRun& run : evaluation.methods) {
        for (const auto& [id, sha256] : run.models) {
            const auto model = ModelStore(request_.place.models).find(id);
            if (!model || model->card.weights.sha256 != sha256) continue;  // trained for this table: described there
            const std::string text = id + ": " + describeArchitecture(model->card.architecture) + trainedText(model->card) +
                                     ", weights " + sha256.substr(0, 12);
            if (std::ranges::find(models_, text) == models_.end()) models_.push_back(text);
        }
    }
}

void TableRun::describeTraining(const std::string& row, const TrainedModels& trained) {
    if (request_.steps) differs("at most " + std::to_string(*request_.steps) + " steps a network were allowed (--steps)");
    if (request_.minutes) differs("at most " + numberText(*request_.minutes, 1) + " minutes a network were allowed (--minutes)");
    for (const TrainedRecipe& recipe : trained.recipes) {
        models_.push_back(recipe.model + " for the row '" + row + "': " + describeArchitecture(recipe.architecture) + ", trained here " +
                          std::to_string(recipe.steps) + " of " + std::to_string(recipe.ofSteps) + " steps, " +
                          numberText(recipe.minutes, 1) + " minutes, " + recipe.stopped + ", weights " + recipe.sha256.substr(0, 12));
    }
}

ReproducedTable TableRun::finish(const PaperTable& table) const {
    ReproducedTable result;
    std::string& text = result.markdown;
    text = "## " + table.id + ": " + table.title + "\n\n" + table.paper + ".\n";
    for (const TablePart& part : parts_) {
        text += "\n";
        if (!part.caption.empty()) text += part.caption + "\n\n";
        text += alignedTable(part.heading, part.rows);
    }
    text += "\nWhat differs from the paper:\n\n";
    for (const std::string& sentence : differences_) text += "- " + sentence + "\n";
    if (!models_.empty()) {
        text += "\nWhat made the figures:\n\n";
        for (const std::string& model : models_) text += "- " + model + "\n";
    }
    result.json = {{"format", "fovea-table/1"}, {"table", table.id}, {"evaluations", evaluations_}, {"differences", differences_},
                   {"models", models_}};
    for (const TablePart& part : parts_) {
        result.json["parts"].push_back({{"caption", part.caption}, {"heading", part.heading}, {"rows", part.rows}});
    }
    return result;
}

std::string meanText(const Evaluation& evaluation, const std::string& method, const std::string& metric, const std::string& channel) {
    const FigureSummary* summary = evaluation.find(method, metric, channel);
    return summary ? numberText(summary->mean, decimalsOf(metric, summary->unit)) : "-";
}

std::string pAgainst(const Evaluation& evaluation, const std::string& method, const std::string& metric, const std::string& channel) {
    const FigureSummary* summary = evaluation.find(method, metric, channel);
    return summary && summary->test ? pText(summary->test->p) : "-";
}

}  // namespace fovea
