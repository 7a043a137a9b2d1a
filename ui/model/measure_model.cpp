#include "ui/model/measure_model.h"

#include <QFileInfo>
#include <algorithm>

#include "core/image/field_of_view.h"
#include "core/image/read_image.h"
#include "core/jobs/metric_models.h"
#include "ui/model/labels.h"
#include "ui/model/method_choice.h"
#include "ui/model/translation.h"

namespace fovea {

const std::vector<std::string>& MeasureModel::metricIds() {
    static const std::vector<std::string> ids{"psnr", "ssim", "rmse"};
    return ids;
}

const std::vector<std::string>& MeasureModel::chosenMetricIds() {
    static const std::vector<std::string> ids{
        "s3",          "brisque",     "niqe",          "niqe-fundus",        "entropy",            "consistency", "vessels-lost",
        "vessels-invented", "vessel-dice", "vessel-cldice", "vessel-sensitivity", "vessel-specificity", "vessel-auc"};
    return ids;
}

MeasureModel::MeasureModel(Session& session, QObject* parent) : QObject(parent), session_(session) {
    connect(&session_, &Session::resultsChanged, this, &MeasureModel::refresh);
    connect(&session_, &Session::currentChanged, this, &MeasureModel::refresh);
    connect(&session_, &Session::imageChanged, this, [this](int id) {
        if (const OpenImage* image = session_.current(); image && image->id == id) refresh();
    });
}

bool MeasureModel::wanted(const std::string& id) const {
    const auto& always = metricIds();
    return wanted_.count(id) || std::find(always.begin(), always.end(), id) != always.end();
}

void MeasureModel::setWanted(const std::string& id, bool wanted) {
    if (wanted ? !wanted_.insert(id).second : wanted_.erase(id) == 0) return;
    refresh();
}

void MeasureModel::setChosen(const std::string& id) {
    if (id == chosen_) return;
    chosen_ = id;
    refresh();
}

QString MeasureModel::referenceName() const {
    const OpenImage* image = session_.current();
    const auto reference = image ? references_.loaded.find(image->id) : references_.loaded.end();
    return reference == references_.loaded.end() ? QString() : reference->second.name;
}

const Image* MeasureModel::reference() const {
    const OpenImage* image = session_.current();
    const auto reference = image ? references_.loaded.find(image->id) : references_.loaded.end();
    return reference == references_.loaded.end() ? nullptr : &reference->second.image;
}

QString MeasureModel::labelName() const {
    const OpenImage* image = session_.current();
    const auto label = image ? labels_.loaded.find(image->id) : labels_.loaded.end();
    return label == labels_.loaded.end() ? QString() : label->second.name;
}

void MeasureModel::setReference(const QString& path) { choose(path, references_); }

// A label that was just given is there to be measured against.
void MeasureModel::setLabel(const QString& path) {
    if (!path.isEmpty()) wanted_.insert({"vessel-dice", "vessel-cldice", "vessel-sensitivity", "vessel-auc"});
    choose(path, labels_);
}

void MeasureModel::choose(const QString& path, Files& files) {
    const OpenImage* image = session_.current();
    if (!image) return;
    if (!path.isEmpty()) {
        read(image->id, path, files);
        return;
    }
    files.forget(image->id);
    files.paths.erase(image->id);
    files.loaded.erase(image->id);
    refresh();
}

// What is still read is not wanted any more.
void MeasureModel::Files::forget(int imageId) {
    const auto place = reading.find(imageId);
    if (place == reading.end()) return;
    place->second.job.cancel();
    reading.erase(place);
}

void MeasureModel::read(int imageId, const QString& path, Files& files) {
    files.forget(imageId);
    const int serial = nextSerial_++;
    files.reading[imageId] = {path, serial, {}};
    files.reading[imageId].job = session_.bridge().start<Image>(
        Lane::io, "Open the reference",
        [file = path.toStdString()](const JobContext&) -> Result<Image> {
            FOVEA_TRY(Image picture, readImage(file));
            return withFieldOfView(picture);
        },
        [this, id = imageId, path, serial, &files](Result<Image> answer) {
            const auto reading = files.reading.find(id);
            if (reading == files.reading.end() || reading->second.serial != serial) return;  // another one was chosen meanwhile
            files.reading.erase(reading);
            if (answer) {
                files.paths[id] = path;
                files.loaded[id] = {QFileInfo(path).fileName(), *answer, serial};
            } else {
                // One that a session or undo speaks of is not asked for again and again.
                if (const auto known = files.paths.find(id); known != files.paths.end() && known->second == path)
                    files.paths.erase(known);
                const QString what =
                    &files == &labels_ ? tr("The vessel label %1 could not be opened") : tr("The reference %1 could not be opened");
                Q_EMIT failed(what.arg(QFileInfo(path).fileName()), errorText(answer.error()));
            }
            refresh();
        });
}

void MeasureModel::setPaths(const Paths& references, const Paths& labels) {
    const auto take = [](Files& files, const Paths& paths) {
        std::erase_if(files.loaded, [&](const auto& each) {
            const auto wanted = paths.find(each.first);
            return wanted == paths.end() || wanted->second != files.paths[each.first];
        });
        std::vector<int> others;
        for (const auto& [id, reading] : files.reading)
            if (const auto wanted = paths.find(id); wanted == paths.end() || wanted->second != reading.path) others.push_back(id);
        for (const int id : others) files.forget(id);
        files.paths = paths;
    };
    take(references_, references);
    take(labels_, labels);
    refresh();
}

void MeasureModel::setChannel(Channel channel) {
    channel_ = channel;
    refresh();
}

void MeasureModel::setRegion(MetricRegion region) {
    region_ = region;
    refresh();
}

void MeasureModel::setSizeRule(SizeRule rule) {
    rule_ = rule;
    refresh();
}

Terms MeasureModel::terms(const OpenImage& image) const {
    Terms terms{.original = image.image, .reference = image.image, .channel = channel_, .region = region_, .rule = rule_};
    if (const auto file = references_.loaded.find(image.id); file != references_.loaded.end()) {
        terms.reference = file->second.image;
        terms.againstFile = true;
        terms.referenceSerial = file->second.serial;
        // A grey reference of the same size may be a drawing of vessels: vessel maps are compared with it.
        if (terms.reference.info().grey) {
            terms.label = terms.reference;
            terms.labelSerial = terms.referenceSerial;
        }
    }
    if (const auto label = labels_.loaded.find(image.id); label != labels_.loaded.end()) {
        terms.label = label->second.image;
        terms.labelSerial = label->second.serial;
    }
    const auto finders = methodsOf(session_.registry(), Task::segment);
    if (!finders.empty()) {
        terms.vesselMethod = finders.front()->id;
        if (auto finder = vesselFinder(session_.registry(), terms.vesselMethod, session_.options)) terms.findVessels = *finder;
    }
    return terms;
}

// What, besides picture and metric, a figure depends on.
std::string MeasureModel::settingsFor(const MetricEntry& entry, const Terms& terms) const {
    const MetricNeeds& needs = entry.needs;
    std::string text(nameOf(region_));
    if (entry.perChannel) text += "|" + std::string(nameOf(channel_));
    if (needs.reference || needs.referenceVessels) {
        text += "|reference " + std::to_string(terms.referenceSerial) + "|" + std::to_string(static_cast<int>(rule_));
    }
    if (needs.label) text += "|label " + std::to_string(terms.labelSerial) + "|" + std::to_string(static_cast<int>(rule_));
    return text;
}

std::vector<MeasureModel::Row> MeasureModel::rows(const OpenImage& image, const Terms& terms) const {
    std::vector<Row> rows;
    const bool processed = image.earlier && image.earlier->processed;
    const QString name = processed ? tr("Opened file") : image.earlier ? tr("Synthetic") : tr("Original");
    rows.push_back({{image.id, name, processed, true, image.image}, {}});
    for (const auto& entry : image.results)
        if (entry->ready() && !entry->graph) rows.push_back({{entry->id, labelOf(*entry), true, false, entry->restored->value}, {}});
    for (Row& row : rows)
        for (const MetricEntry& metric : metricTable()) {
            const std::string& id = metric.info.id;
            const bool known = wanted(id) || id == chosen_;
            // Vessel maps have no other figures than those against a label: they are always taken.
            const bool map = std::holds_alternative<Map>(row.candidate.value) && id.starts_with("vessel-");
            if ((known || map) && applies(metric, row.candidate, terms)) row.keys.push_back({row.candidate.id, id, settingsFor(metric, terms)});
        }
    std::erase_if(rows, [](const Row& row) { return row.keys.empty(); });
    return rows;
}

// Measures what is wanted and not known yet.
void MeasureModel::refresh() {
    const auto gone = [&](int id) { return !session_.find(id) && !session_.result(id); };
    std::erase_if(references_.loaded, [&](const auto& each) { return gone(each.first); });
    std::erase_if(labels_.loaded, [&](const auto& each) { return gone(each.first); });
    std::erase_if(known_, [&](const auto& each) { return gone(each.first.picture); });
    const OpenImage* image = session_.current();
    if (!image || image->image.empty()) {
        giveWay({});
        publish({});
        return;
    }
    for (Files* files : {&references_, &labels_}) {
        const auto path = files->paths.find(image->id);
        const bool there = files->loaded.count(image->id) || files->reading.count(image->id);
        if (path != files->paths.end() && !there) read(image->id, path->second, *files);
    }
    const Terms now = terms(*image);
    const std::vector<Row> all = rows(*image, now);
    giveWay(all);
    startNext(all, now);
    publish(all);
}

// What is measured goes on if it is still asked for; its end comes back to refresh().
void MeasureModel::giveWay(const std::vector<Row>& rows) {
    std::set<Key> asked;
    for (const Row& row : rows) asked.insert(row.keys.begin(), row.keys.end());
    for (Measuring* measuring : {&quick_, &slow_}) {
        if (!measuring->busy()) continue;
        const bool wanted = std::includes(asked.begin(), asked.end(), measuring->keys.begin(), measuring->keys.end());
        if (!wanted || (measuring->network && session_.running())) measuring->job.cancel();
    }
}

// All quick figures that are missing, and the first of the others.
void MeasureModel::startNext(const std::vector<Row>& rows, const Terms& terms) {
    std::vector<Work> quick, slow;
    for (const Row& row : rows)
        for (const Key& key : row.keys) {
            if (known_.count(key) || quick_.keys.count(key) || slow_.keys.count(key)) continue;
            const auto entry = findMetricEntry(key.metric);
            if (!entry) continue;
            Work work{row.candidate, *entry, key, needsNetwork(*entry, row.candidate)};
            if (isQuick(*entry))
                quick.push_back(std::move(work));
            else if (!work.network || !session_.running())
                slow.push_back(std::move(work));
        }
    if (!quick.empty() && !quick_.busy()) start(quick_, Lane::preview, std::move(quick), terms);
    if (slow.empty() || slow_.busy()) return;
    slow.erase(slow.begin() + 1, slow.end());
    // Not in the call: what it moves away may be moved before it is asked.
    const Lane lane = slow.front().network ? Lane::compute : Lane::background;
    start(slow_, lane, std::move(slow), terms);
}

void MeasureModel::start(Measuring& measuring, Lane lane, std::vector<Work> works, const Terms& terms) {
    for (const Work& work : works) measuring.keys.insert(work.key);
    measuring.network = std::any_of(works.begin(), works.end(), [](const Work& work) { return work.network; });
    using Answers = std::vector<std::pair<Key, Figure>>;
    measuring.job = session_.bridge().start<Answers>(
        lane, "Measure",
        [works = std::move(works), terms, vessels = vessels_](const JobContext& context) -> Result<Answers> {
            MetricModels models;
            const bool needed = std::any_of(works.begin(), works.end(), [](const Work& work) { return work.metric.needs.model; });
            if (needed) {
                FOVEA_TRY(models, loadMetricModels({}));
            }
            Answers measured;
            for (const Work& work : works) {
                FOVEA_CHECK(context.check());
                FOVEA_TRY(Figure figure, figureOf(work.metric, work.candidate, terms, models, *vessels, context));
                measured.emplace_back(work.key, std::move(figure));
            }
            return measured;
        },
        [this, &measuring](Result<Answers> answer) {
            const std::set<Key> asked = std::exchange(measuring.keys, {});
            if (answer) {
                for (auto& [key, figure] : *answer) known_[key] = std::move(figure);
            } else if (answer.error().code != ErrorCode::cancelled) {
                const QString reason = errorText(answer.error());
                for (const Key& key : asked) known_[key] = {{}, reason};
                Q_EMIT failed(tr("Measuring failed"), reason);
            }
            refresh();
        });
}

void MeasureModel::publish(const std::vector<Row>& rows) {
    scores_.clear();
    for (const Row& row : rows) {
        Score score{row.candidate.id, row.candidate.name, row.candidate.processed, {}, {}, {}};
        bool any = false;
        for (const Key& key : row.keys) {
            const auto figure = known_.find(key);
            if (figure == known_.end()) continue;
            any = true;
            if (figure->second.value)
                score.values[key.metric] = *figure->second.value;
            else
                score.problems[key.metric] = figure->second.problem;
        }
        if (!score.problems.empty()) score.problem = score.problems.begin()->second;
        if (any) scores_.push_back(std::move(score));
    }
    Q_EMIT changed();
}

FigureTable MeasureModel::table() const {
    FigureTable table;
    const OpenImage* image = session_.current();
    if (!image) return table;
    table.photograph = image->name;
    table.sha256 = QString::fromStdString(image->image.info().sourceSha256);
    table.reference = !referenceName().isEmpty() ? referenceName()
                      : !image->earlier          ? tr("the original")
                      : image->earlier->processed ? tr("the opened file, which was processed before")
                                                  : tr("the opened file, which is synthetic and shows no patient");
    table.label = labelName();
    table.rows = scores_;
    for (const MetricEntry& metric : metricTable()) {
        const std::string& id = metric.info.id;
        const bool there = std::any_of(scores_.begin(), scores_.end(), [&](const Score& score) {
            return score.values.count(id) || score.problems.count(id);
        });
        if (there || wanted_.count(id)) table.columns.push_back(metric);
    }
    for (Score& row : table.rows)
        if (const ResultEntry* entry = session_.result(row.pictureId))
            row.mark = markOf(*entry);
        else if (image->earlier && row.pictureId == image->id)
            row.mark = QString::fromStdString(image->earlier->mark);
    return table;
}

void MeasureModel::findWorst(int pictureId) {
    const OpenImage* image = session_.current();
    const ResultEntry* entry = session_.result(pictureId);
    if (!image || image->image.empty() || !entry || !entry->ready()) return;
    const Candidate candidate{entry->id, labelOf(*entry), true, false, entry->restored->value};
    // A reference of another size than the photograph shows the same retina.
    const Terms now = terms(*image);
    const double scale = static_cast<double>(image->width) / now.reference.width();
    session_.bridge().start<WorstRegion>(
        Lane::preview, "Worst region",
        [candidate, now](const JobContext&) -> Result<WorstRegion> { return worstOf(candidate, now); },
        [this, pictureId, scale, name = candidate.name](Result<WorstRegion> answer) {
            if (!answer) {
                Q_EMIT failed(tr("The worst region of %1 was not found").arg(name), errorText(answer.error()));
                return;
            }
            const QRectF square(answer->left * scale, answer->top * scale, answer->sidePx * scale, answer->sidePx * scale);
            Q_EMIT worstFound({pictureId, square, answer->meanSsim, coreText(answer->definition)});
        });
}

}  // namespace fovea
