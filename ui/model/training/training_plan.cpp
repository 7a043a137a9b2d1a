#include "ui/model/training/training_plan.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

#include "core/base/files.h"
#include "core/jobs/train_all.h"
#include "core/train/recipe_file.h"
#include "ui/model/translation.h"

namespace fovea {

namespace {

// The part of the recipe that a fault stands in ("recipe: data[0]") and its sentence, without what fills the sentence's places:
// the name of a file or a model may hold any word.
std::string ownWords(const Text& fault) {
    std::string words;
    if (fault.pattern()) {
        words = fault.pattern();
        for (const Text& argument : fault.arguments()) words += ' ' + ownWords(argument);
    } else if (fault.english() == "architecture") {
        words = fault.english();
    } else if (const auto colon = fault.english().find(": "); fault.english().starts_with("recipe") && colon != std::string::npos) {
        words = fault.english().substr(colon);
    }
    return words;
}

// Where a fault of the recipe is mended; of several words the first here.
TrainStep stepOf(const Text& fault, TrainStep otherwise = TrainStep::task) {
    const std::string words = ownWords(fault);
    for (const auto& [part, step] : {std::pair{"builds on", TrainStep::network}, {"vessel label", TrainStep::data},
                                     {"unpaired side", TrainStep::data}, {"sources", TrainStep::data},
                                     {"in validation", TrainStep::data}, {"no photograph", TrainStep::data},
                                     {"data", TrainStep::data}, {"degradation", TrainStep::degradation},
                                     {"inputs", TrainStep::data}, {"augment", TrainStep::degradation},
                                     {"discriminator", TrainStep::network}, {"loss", TrainStep::network},
                                     {"architecture", TrainStep::network}, {"training", TrainStep::schedule},
                                     {"patch", TrainStep::schedule}})
        if (words.find(part) != std::string::npos) return step;
    return otherwise;
}

std::vector<std::string> foldersOf(const Json& recipe) {
    std::vector<std::string> folders;
    for (const Json& source : recipe.value("data", Json()))
        if (source.is_object() && source.contains("folder") && source["folder"].is_string()) folders.push_back(source["folder"].get<std::string>());
    return folders;
}

}  // namespace

TrainingPlan::TrainingPlan(const ModelShelf& shelf, QObject* parent) : QObject(parent), shelf_(shelf) { touch(); }

std::vector<TrainingPlan::ShippedRecipe> TrainingPlan::shippedRecipes() {
    std::vector<ShippedRecipe> recipes;
    const auto files = fovea::shippedRecipes();
    if (!files) return recipes;
    for (const auto& file : *files) {
        const Result<Json> json = readRecipeJson(file);
        if (!json) continue;
        const std::string title = json->value("title", std::string());
        recipes.push_back({QString::fromStdString(file.stem().string() + (title.empty() ? "" : " – " + title)),
                           QString::fromStdString(file.string()),
                           taskFromName(json->value("task", std::string())).value_or(Task::synthesize)});
    }
    std::ranges::stable_sort(recipes, {}, &ShippedRecipe::task);
    return recipes;
}

bool TrainingPlan::load(const QString& recipeFile, Photographs photographs) {
    Result<Json> json = readRecipeJson(recipeFile.toStdString());
    if (json && !json->is_object()) json = fail(ErrorCode::configuration, "%1: is no recipe", recipeFile.toStdString());
    if (!json) {
        Q_EMIT failed(tr("%1 was not read").arg(QFileInfo(recipeFile).fileName()), errorText(json.error()));
        return false;
    }
    const Json chosen = photographs == Photographs::chosen && !hasOwnPhotographs() ? json_.value("data", Json::array()) : Json::array();
    recipeFile_ = recipeFile;
    json_ = std::move(*json);
    loaded_ = json_;
    if (!chosen.empty()) json_["data"] = chosen;
    fitDegradation();
    const Result<std::string> id = jsonValueOr<std::string>(json_, "id", "model", "recipe");
    QString wish = QString::fromStdString(id ? *id : "model");
    if (wish.startsWith(QLatin1String("user."))) wish.remove(0, 5);
    name_ = freeName(wish);
    touch();
    Q_EMIT loaded();
    Q_EMIT dataChanged();
    Q_EMIT samplesChanged();
    return true;
}

QString TrainingPlan::freeName(const QString& wish) const {
    const auto taken = [this](const QString& name) {
        std::error_code ignored;
        const bool model = !shelf_.userFolder().empty() && std::filesystem::exists(shelf_.userFolder() / ModelShelf::idOf(name), ignored);
        return model || (!runs_.isEmpty() && QFileInfo::exists(QDir(runs_).filePath(name)));
    };
    QString name = wish;
    for (int i = 2; taken(name); ++i) name = QStringLiteral("%1-%2").arg(wish).arg(i);
    return name;
}

Json TrainingPlan::whole() const {
    Json whole = json_;
    if (!whole.is_object() || whole.empty()) return whole;
    whole["id"] = ModelShelf::idOf(name_);
    const auto part = [](const Json& json, const char* key) { return json.value(key, Json()); };
    const auto same = [&](const char* key) { return part(json_, key) == part(loaded_, key); };
    const bool sameDegradation = same("degradation") && same("inputs");
    if (hasOwnPhotographs()) {
        if (!sameDegradation && whole.contains("domain") && whole["domain"].is_object()) whole["domain"].erase("degradation");
        return whole;
    }
    // Sizes are those of the photographs, which the run measures; what is not known of them is not said.
    Json domain{{"photographs", "own images"}};
    if (const Json known = part(loaded_, "domain");
        known.is_object() && known.contains("degradation") && sameDegradation && loaded_.contains("degradation"))
        domain["degradation"] = known["degradation"];
    whole["domain"] = std::move(domain);
    whole["credits"] = Json::array();
    for (const std::string& folder : foldersOf(json_)) whole["credits"].push_back({{"name", std::filesystem::path(folder).filename().string()}});
    if (part(whole, "licence") == part(loaded_, "licence")) whole.erase("licence");
    return whole;
}

bool TrainingPlan::hasOwnPhotographs() const { return foldersOf(json_) == foldersOf(loaded_); }

// Photographs that were degraded for real are not degraded once more; without them the recipe's degradation is back.
void TrainingPlan::fitDegradation() {
    const Json& sources = json_.value("data", Json::array());
    const bool twins = std::ranges::any_of(sources, [](const Json& source) { return source.is_object() && source.contains("inputs"); });
    const auto typeOf = [](const Json& recipe) {
        const Json part = recipe.value("degradation", Json::object());
        return part.is_object() ? part.value("type", std::string("none")) : std::string();
    };
    if (twins && typeOf(json_) != "none")
        json_["degradation"] = {{"type", "none"}};
    else if (!twins && twins_ && typeOf(json_) == "none" && loaded_.contains("degradation"))
        json_["degradation"] = loaded_["degradation"];
    twins_ = twins;
}

QString TrainingPlan::licence() const {
    const Json whole = this->whole();
    return whole.is_object() ? QString::fromStdString(whole.value("licence", std::string())) : QString();
}

void TrainingPlan::touch() {
    recipe_ = parseRecipe(whole(), "recipe");
    Q_EMIT changed();
}

void TrainingPlan::set(const std::string& key, Json value) {
    if (value.is_null())
        json_.erase(key);
    else
        json_[key] = std::move(value);
    if (key == "data") fitDegradation();
    touch();
    if (key == "data") Q_EMIT dataChanged();
    Q_EMIT samplesChanged();
}

void TrainingPlan::set(const std::string& part, const std::string& key, Json value) {
    Json& object = json_[part];
    if (!object.is_object()) object = Json::object();
    if (value.is_null())
        object.erase(key);
    else
        object[key] = std::move(value);
    touch();
    Q_EMIT samplesChanged();
}

void TrainingPlan::setDataRoot(const QString& folder) {
    if (folder == dataRoot_) return;
    dataRoot_ = folder;
    touch();
    Q_EMIT dataChanged();
    Q_EMIT samplesChanged();
}

void TrainingPlan::setSources(Json sources) { set("data", std::move(sources)); }

void TrainingPlan::addSource(Json source) {
    Json sources = json_.contains("data") && json_["data"].is_array() ? json_["data"] : Json::array();
    sources.push_back(std::move(source));
    setSources(std::move(sources));
}

void TrainingPlan::removeSource(std::size_t index) {
    if (!json_.contains("data") || !json_["data"].is_array() || index >= json_["data"].size()) return;
    Json sources = json_["data"];
    sources.erase(index);
    setSources(std::move(sources));
}

void TrainingPlan::setName(const QString& name) {
    if (name == name_) return;
    name_ = name;
    touch();
}

void TrainingPlan::renew() {
    static const QRegularExpression kNumber(QStringLiteral("-[0-9]+$"));
    name_ = freeName(QString(name_).remove(kNumber));
    touch();
    Q_EMIT renamed();
}

void TrainingPlan::setRunsFolder(const QString& folder) {
    runs_ = folder;
    touch();
}

QString TrainingPlan::runFolder() const { return QDir(runs_).filePath(name_); }

void TrainingPlan::setDevice(const QString& device) {
    device_ = device;
    Q_EMIT changed();
}

void TrainingPlan::setFaults(TrainStep step, const QStringList& faults, const Text& why) {
    if (step == TrainStep::check) checkMendedAt_ = stepOf(why, TrainStep::check);
    if (faults_[step] == faults) return;
    faults_[step] = faults;
    Q_EMIT changed();
}

QStringList TrainingPlan::faultsOf(TrainStep step) const {
    const auto at = faults_.find(step);
    return at == faults_.end() ? QStringList() : at->second;
}

std::vector<Missing> TrainingPlan::missing() const {
    std::vector<Missing> missing;
    const auto add = [&](TrainStep step, const QString& text) { missing.push_back({step, text}); };
    if (recipeFile_.isEmpty()) {  // whatever else was filled in already
        add(TrainStep::task, tr("Choose a recipe to begin with."));
        return missing;
    }
    if (const QString fault = shelf_.faultOfName(name_); !fault.isEmpty())
        add(TrainStep::task, fault);
    else if (QFileInfo::exists(runFolder()))
        add(TrainStep::task, tr("There is a run named %1 already: choose another name.").arg(name_));
    const bool sources = json_.contains("data") && json_["data"].is_array() && !json_["data"].empty();
    if (!sources)
        add(TrainStep::data, tr("Add a folder of photographs."));
    else if (!recipe_)
        add(stepOf(recipe_.error().text), errorText(recipe_.error()));
    for (const auto& [step, faults] : faults_)
        for (const QString& fault : faults)
            if (sources || step != TrainStep::data) add(step == TrainStep::check ? checkMendedAt_ : step, fault);
    return missing;
}

TrainOrder TrainingPlan::order() const {
    return {.recipe = whole(), .dataRoot = dataRoot_, .folder = runFolder(), .device = device_, .threads = 0};
}

Status TrainingPlan::saveAs(const QString& file) const {
    return writeNewFile(std::filesystem::path(file.toStdString()), json_.dump(2) + "\n");
}

}  // namespace fovea
