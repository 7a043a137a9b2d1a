#include "ui/model/measure_model.h"

#include <QFileInfo>
#include <algorithm>

#include "core/image/field_of_view.h"
#include "core/image/read_image.h"
#include "core/jobs/measure.h"
#include "core/jobs/metric_models.h"
#include "ui/model/labels.h"

namespace fovea {

namespace {

struct Candidate {
    Score score;
    std::variant<Image, Map> value;
    bool againstReference = true;
};

// What all candidates are measured with.
struct Terms {
    Image reference;
    Image original;
    Channel channel = Channel::luma;
    MetricRegion region = MetricRegion::whole;
    std::string chosen;  // empty: none of the slow ones
    MetricModels models;
};

void measureChosen(const Image& picture, const Terms& terms, bool isOriginal, Score& score, const JobContext& context) {
    if (terms.chosen.empty() || (terms.chosen == "consistency" && isOriginal)) return;
    const MetricSubject subject{.image = picture, .input = terms.original};
    const MetricOptions options{.channel = terms.channel, .region = terms.region, .models = terms.models};
    Result<MetricValue> value = measureMetric(terms.chosen, subject, options, context);
    if (value)
        score.values[terms.chosen] = *value;
    else
        score.problem = QString::fromStdString(value.error().message);
}

// Vessel maps are compared with a label, so their figures are others.
Score scored(Candidate candidate, const Terms& terms, const JobContext& context) {
    const Image& reference = terms.reference;
    Score score = std::move(candidate.score);
    if (std::holds_alternative<Map>(candidate.value)) {
        const FieldOfView fieldOfView =
            reference.fieldOfView() ? *reference.fieldOfView() : estimateFieldOfView(reference);
        Result<std::vector<Measured>> figures = measureRestored(reference, candidate.value, fieldOfView);
        if (!figures)
            score.problem = QString::fromStdString(figures.error().message);
        else
            for (const Measured& figure : *figures)
                score.values[figure.id] = {figure.id, figure.value, figure.unit, figure.definition};
        return score;
    }
    const Image& picture = std::get<Image>(candidate.value);
    measureChosen(picture, terms, picture.data() == terms.original.data(), score, context);
    if (!candidate.againstReference) return score;
    if (picture.width() != reference.width() || picture.height() != reference.height()) {
        score.problem =
            MeasureModel::tr("is %1, the reference %2. Nothing is resized: choose a reference of its size.")
                .arg(sizeText(picture.width(), picture.height()), sizeText(reference.width(), reference.height()));
        return score;
    }
    for (const std::string& id : MeasureModel::metricIds()) {
        Result<MetricValue> value = measure(id, reference, picture, terms.channel, terms.region);
        if (value)
            score.values[id] = *value;
        else
            score.problem = QString::fromStdString(value.error().message);
    }
    return score;
}

}  // namespace

const std::vector<std::string>& MeasureModel::metricIds() {
    static const std::vector<std::string> ids{"psnr", "ssim", "rmse"};
    return ids;
}

const std::vector<std::string>& MeasureModel::chosenMetricIds() {
    static const std::vector<std::string> ids{"s3", "brisque", "niqe", "niqe-fundus", "entropy", "consistency"};
    return ids;
}

void MeasureModel::setChosen(const std::string& id) {
    const auto& slow = chosenMetricIds();
    const std::string chosen = std::find(slow.begin(), slow.end(), id) == slow.end() ? std::string() : id;
    if (chosen == chosen_) return;
    chosen_ = chosen;
    restart();
}

MeasureModel::MeasureModel(Session& session, QObject* parent) : QObject(parent), session_(session) {
    connect(&session_, &Session::resultsChanged, this, &MeasureModel::refresh);
    connect(&session_, &Session::currentChanged, this, &MeasureModel::restart);
    connect(&session_, &Session::imageChanged, this, [this](int id) {
        if (const OpenImage* image = session_.current(); image && image->id == id) restart();
    });
}

QString MeasureModel::referenceName() const {
    const OpenImage* image = session_.current();
    const auto reference = image ? references_.find(image->id) : references_.end();
    return reference == references_.end() ? QString() : reference->second.name;
}

void MeasureModel::setReference(const QString& path) {
    const OpenImage* image = session_.current();
    if (!image) return;
    if (path.isEmpty()) {
        references_.erase(image->id);
        restart();
        return;
    }
    session_.bridge().start<Image>(
        Lane::io, "Open the reference",
        [file = path.toStdString()](const JobContext&) -> Result<Image> {
            FOVEA_TRY(Image picture, readImage(file));
            return withFieldOfView(picture);
        },
        [this, id = image->id, name = QFileInfo(path).fileName()](Result<Image> answer) {
            if (!answer) {
                Q_EMIT failed(tr("The reference %1 could not be opened").arg(name),
                              QString::fromStdString(answer.error().message));
                return;
            }
            references_[id] = {name, *answer};
            restart();
        });
}

void MeasureModel::setChannel(Channel channel) {
    channel_ = channel;
    restart();
}

void MeasureModel::setRegion(MetricRegion region) {
    region_ = region;
    restart();
}

void MeasureModel::restart() {
    known_.clear();
    refresh();
}

// Measures what is shown and not known yet.
void MeasureModel::refresh() {
    std::erase_if(references_, [&](const auto& reference) { return !session_.find(reference.first); });
    const OpenImage* image = session_.current();
    ++generation_;
    if (busy_) job_.cancel();
    busy_ = false;
    std::vector<int> wanted;
    std::vector<Candidate> missing;
    const auto want = [&](int id, const QString& name, const std::variant<Image, Map>& value, bool toReference = true) {
        wanted.push_back(id);
        if (!known_.count(id)) missing.push_back({{id, name, {}, {}}, value, toReference});
    };
    Image reference;
    if (image && !image->image.empty()) {
        const auto chosen = references_.find(image->id);
        const bool againstFile = chosen != references_.end();
        reference = againstFile ? chosen->second.image : image->image;
        // Against a file, the original's own figures show what a method gained.
        // A metric that needs no reference can be taken of it as well.
        if (againstFile || !chosen_.empty()) want(image->id, tr("Original"), image->image, againstFile);
        // A vessel map is measured against a label, which has no colour.
        for (const ResultEntry* entry : session_.shownResults())
            if (entry->ready() && !entry->graph && (entry->image() || (againstFile && reference.info().grey)))
                want(entry->id, labelOf(*entry), entry->restored->value);
    }
    if (missing.empty()) {
        publish(wanted);
        return;
    }
    busy_ = true;
    job_ = session_.bridge().start<std::vector<Score>>(
        Lane::compute, "Measure",
        [missing = std::move(missing),
         terms = Terms{reference, image->image, channel_, region_, chosen_, {}}](const JobContext& context) mutable
        -> Result<std::vector<Score>> {
            if (!terms.chosen.empty()) {
                FOVEA_TRY(terms.models, loadMetricModels({}));
            }
            std::vector<Score> scores;
            for (const Candidate& candidate : missing) {
                FOVEA_CHECK(context.check());
                scores.push_back(scored(candidate, terms, context));
            }
            return scores;
        },
        [this, wanted, generation = generation_](Result<std::vector<Score>> answer) {
            if (generation != generation_) return;
            busy_ = false;
            if (answer)
                for (Score& score : *answer) known_[score.pictureId] = std::move(score);
            else if (answer.error().code != ErrorCode::cancelled)
                Q_EMIT failed(tr("Measuring failed"), QString::fromStdString(answer.error().message));
            publish(wanted);
        });
    Q_EMIT changed();
}

void MeasureModel::publish(const std::vector<int>& wanted) {
    scores_.clear();
    for (const int id : wanted)
        if (const auto score = known_.find(id); score != known_.end()) scores_.push_back(score->second);
    Q_EMIT changed();
}

}  // namespace fovea
