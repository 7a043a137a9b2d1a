#include "ui/model/training/training_data.h"

#include <algorithm>
#include <mutex>
#include <set>

#include "core/image/read_image.h"
#include "ui/model/translation.h"

namespace fovea {

namespace {

namespace fs = std::filesystem;
constexpr int kPatienceMs = 150;
constexpr double kTellShare = 0.05;  // progress is told in steps of this

struct Found {
    PhotographList list;
    QStringList errors;
};

QString nameOf(const std::string& text) { return QString::fromStdString(text); }

}  // namespace

const char* const TrainingData::kPatientRules[] = {
    "", "([0-9]+)", "^([^_-]+)[_-]", "^(.*?)[_. -]?(?:OD|OS|od|os|L|R|left|right)$",
    "^(.*?[_. -]?(?:OD|OS|od|os|L|R|left|right))(?:[_. -]|$)", nullptr};

struct TrainingData::Prints {
    std::mutex mutex;
    std::map<std::pair<fs::path, fs::file_time_type>, RetinaPrint> byFile;

    Result<RetinaPrint> of(const fs::path& file) {
        std::error_code ignored;
        const auto key = std::pair{file, fs::last_write_time(file, ignored)};
        {
            const std::lock_guard lock(mutex);
            if (const auto known = byFile.find(key); known != byFile.end()) return known->second;
        }
        FOVEA_TRY(const Image image, readImage(file));
        RetinaPrint print = retinaPrint(image);
        const std::lock_guard lock(mutex);
        return byFile[key] = std::move(print);
    }
};

TrainingData::TrainingData(TrainingPlan& plan, JobBridge& bridge, QObject* parent)
    : QObject(parent), plan_(plan), bridge_(bridge), prints_(std::make_shared<Prints>()) {
    timer_.setSingleShot(true);
    timer_.setInterval(kPatienceMs);
    connect(&timer_, &QTimer::timeout, this, &TrainingData::look);
    connect(&bridge_, &JobBridge::jobChanged, this, [this](const JobEvent& event) {
        if (!searching_ || event.id != searchJob_.id() || event.fraction < searched_ + kTellShare) return;
        searched_ = event.fraction;
        tell();
    });
    connect(&plan_, &TrainingPlan::dataChanged, this, [this] {
        ++turn_;
        if (searching_) searchJob_.cancel();
        searching_ = false;
        listing_ = true;
        tell();
        timer_.start();
    });
}

TrainingData::~TrainingData() {
    if (searching_) searchJob_.cancel();
}

int TrainingData::count(bool validation) const {
    return static_cast<int>(std::ranges::count(list_, validation, &ListedPhotograph::validation));
}

int TrainingData::patients(bool validation) const {
    std::set<std::string> groups;
    for (const auto& p : list_)
        if (p.validation == validation) groups.insert(p.group);
    return static_cast<int>(groups.size());
}

void TrainingData::look() {
    const Result<Recipe>& recipe = plan_.recipe();
    if (!recipe) {
        listing_ = false;
        list_.clear();
        ++lists_;
        faults_.clear();
        alike_.clear();
        errors_.clear();
        tell();
        return;
    }
    bridge_.start<Found>(
        Lane::preview, "List photographs",
        [recipe = *recipe, root = fs::path(plan_.dataRoot().toStdString()), own = plan_.hasOwnPhotographs()](const JobContext& context) -> Result<Found> {
            Found found;
            QStringList absent;
            for (std::size_t i = 0; i < recipe.sources.size(); ++i) {
                FOVEA_CHECK(context.check());
                auto list = listSource(recipe, i, root);
                if (!list) {
                    found.errors << errorText(list.error());
                    std::error_code nowhere;
                    if (!fs::exists(root / recipe.sources[i].folder, nowhere)) absent << nameOf(recipe.sources[i].folder);
                    continue;
                }
                std::error_code ignored;
                for (const auto& p : *list)
                    if (p.label && !fs::exists(*p.label, ignored)) {
                        found.errors << tr("%1 has no vessel label (%2).").arg(nameOf(p.name), nameOf(p.label->string()));
                        break;
                    }
                std::ranges::move(*list, std::back_inserter(found.list));
            }
            absent.removeDuplicates();
            if (own && found.list.empty() && !absent.isEmpty())
                found.errors = QStringList{tr("The recipe's photographs (%1) are not here: choose the root folder that they lie in, or add a folder of your own.")
                                               .arg(absent.join(QStringLiteral(", ")))};
            return found;
        },
        [this, turn = turn_](Result<Found> answer) {
            if (turn != turn_) return;
            listing_ = false;
            list_ = answer ? std::move(answer->list) : PhotographList();
            errors_ = answer ? answer->errors : QStringList{errorText(answer.error())};
            ++lists_;
            faults_ = splitFaults(list_);
            alike_.clear();
            search();
            tell();
        });
}

void TrainingData::search() {
    if (count(true) == 0 || count(false) == 0) return;
    searching_ = true;
    searched_ = 0;
    searchJob_ = bridge_.start<std::vector<AlikePair>>(
        Lane::background, "Search near-duplicates",
        [list = list_, prints = prints_](const JobContext& context) -> Result<std::vector<AlikePair>> {
            // A file counts once, also when several sources name it.
            std::vector<const ListedPhotograph*> sides[2];
            std::vector<RetinaPrint> printed[2];
            std::set<fs::path> seen;
            for (std::size_t i = 0; i < list.size(); ++i) {
                FOVEA_CHECK(context.check());
                context.progress(static_cast<double>(i) / static_cast<double>(list.size()), "looking for near-duplicates");
                if (!seen.insert(list[i].file).second) continue;
                auto print = prints->of(list[i].file);
                if (!print) continue;  // one that cannot be read stops the run itself, and says so
                sides[list[i].validation].push_back(&list[i]);
                printed[list[i].validation].push_back(std::move(*print));
            }
            std::vector<AlikePair> pairs;
            for (const NearDuplicate& found : nearDuplicates(printed[0], printed[1])) {
                const auto &training = *sides[0][found.first], &held = *sides[1][found.second];
                pairs.push_back({nameOf(training.name), nameOf(held.name), training.file, held.file, found.likeness});
            }
            return pairs;
        },
        [this, turn = turn_](Result<std::vector<AlikePair>> answer) {
            if (turn != turn_) return;
            searching_ = false;
            if (answer)
                alike_ = std::move(*answer);
            else
                errors_ << errorText(answer.error());
            tell();
        });
}

void TrainingData::tell() {
    QStringList faults = errors_;
    if (listing_) faults = {tr("The photographs are being looked for.")};
    if (!listing_ && errors_.isEmpty() && plan_.recipe()) {
        if (count(false) == 0) faults << tr("There is no photograph to train on.");
        for (const SplitFault& fault : faults_)
            faults << tr("%1 is on both sides of the split: %2 to train, %3 to validate.")
                          .arg(nameOf(fault.group), nameOf(fault.training.front()), nameOf(fault.validation.front()));
        for (const AlikePair& pair : alike_)
            faults << tr("%1 (training) and %2 (validation) show the same picture.").arg(pair.training, pair.validation);
        if (searching_) faults << tr("Near-duplicates across the split are being looked for: %1 %.").arg(static_cast<int>(searched_ * 100));
    }
    plan_.setFaults(TrainStep::data, faults);
    Q_EMIT changed();
}

std::string TrainingData::groupOf(const QString& name) const {
    const std::string wanted = name.toStdString();
    for (const auto& p : list_)
        if (p.name == wanted) return p.group;
    return {};
}

// The split is written down as the exact names that are held out.
void TrainingData::holdOut(const std::function<bool(const ListedPhotograph&)>& held) {
    Json sources = plan_.json().value("data", Json::array());
    for (std::size_t i = 0; i < sources.size(); ++i) {
        std::set<std::string> names;
        for (const auto& p : list_)
            if (p.source == i && held(p)) names.insert(exactPattern(p.file.filename().string()));
        sources[i]["validation"] = names;
    }
    plan_.setSources(std::move(sources));
}

void TrainingData::move(const std::vector<std::string>& groups, Side side) {
    holdOut([&](const ListedPhotograph& p) {
        return std::ranges::find(groups, p.group) != groups.end() ? side == Side::validation : p.validation;
    });
}

void TrainingData::swapSides(const std::vector<std::string>& groups) {
    std::map<std::string, bool> to;
    for (const auto& p : list_)
        if (std::ranges::find(groups, p.group) != groups.end()) to.try_emplace(p.group, !p.validation);
    holdOut([&](const ListedPhotograph& p) { return to.contains(p.group) ? to.at(p.group) : p.validation; });
}

void TrainingData::drawSplit(double share, std::uint64_t seed) {
    const auto drawn = drawValidation(list_, share, seed);
    holdOut([&](const ListedPhotograph& p) { return std::ranges::find(drawn, p.group) != drawn.end(); });
}

void TrainingData::resolve(Side side) {
    std::vector<std::string> groups;
    for (const SplitFault& fault : faults_) groups.push_back(fault.group);
    for (const AlikePair& pair : alike_) {
        groups.push_back(groupOf(pair.training));
        groups.push_back(groupOf(pair.validation));
    }
    move(groups, side);
}

void TrainingData::setPatients(std::size_t source, const Json& keys) {
    Json sources = plan_.json().value("data", Json::array());
    if (source >= sources.size()) return;
    for (const char* key : {"patient", "patientTable", "fileColumn", "patientColumn", "patientTag"}) sources[source].erase(key);
    sources[source].update(keys);
    plan_.setSources(std::move(sources));
}

Result<TrainingData::TableColumns> TrainingData::patientColumns(std::size_t source, const QString& table) const {
    FOVEA_TRY(const TextTable text, readTextTable(fs::path(plan_.dataRoot().toStdString()) / table.toStdString()));
    std::vector<std::string> names;
    for (const ListedPhotograph& p : list_)
        if (p.source == source) names.push_back(p.file.filename().string());
    return TableColumns{text.heading, guessPatientColumns(text, names)};
}

}  // namespace fovea
