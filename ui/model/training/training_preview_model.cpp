#include "ui/model/training/training_preview_model.h"

#include <QLocale>
#include <mutex>

#include "core/infer/learned_methods.h"
#include "core/jobs/forest_run.h"
#include "core/train/network_schema.h"
#include "ui/model/translation.h"

namespace fovea {

namespace {

constexpr int kPatienceMs = 120;
constexpr int kCalmMs = 1200;  // measuring waits until nobody changes anything
constexpr int kPairs = 3;
constexpr int kMeasuredSteps = 5;

QString timeText(double seconds) {
    const auto whole = static_cast<qint64>(seconds);
    if (whole < 60) return TrainingPreview::tr("%n s", nullptr, static_cast<int>(whole));
    if (whole < 3600) return TrainingPreview::tr("%n min", nullptr, static_cast<int>((whole + 30) / 60));
    return TrainingPreview::tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
}

}  // namespace

QImage toQImage(const PatchPlanes& planes) {
    if (planes.empty()) return {};
    QImage picture(planes.width, planes.height, QImage::Format_RGB888);
    const std::size_t plane = static_cast<std::size_t>(planes.width) * planes.height;
    for (int y = 0; y < planes.height; ++y) {
        uchar* line = picture.scanLine(y);
        const std::size_t row = static_cast<std::size_t>(y) * planes.width;
        for (int x = 0; x < planes.width; ++x)
            for (int c = 0; c < 3; ++c) *line++ = planes.pixels[(planes.channels == 3 ? c * plane : 0) + row + x];
    }
    return picture;
}

struct TrainingPreview::Sample {
    std::mutex mutex;
    std::string key;  // of what it was read
    std::shared_ptr<const Photographs> photographs;

    Result<std::shared_ptr<const Photographs>> read(const Recipe& recipe, const std::filesystem::path& root, std::uint64_t page,
                                                    const JobContext& context) {
        const std::string wanted = recipe.json.value("data", Json()).dump() + root.string() + std::to_string(page);
        {
            const std::lock_guard lock(mutex);
            if (photographs && key == wanted) return photographs;
        }
        FOVEA_TRY(auto fresh, readSamplePhotographs(recipe, root, page, context));
        const std::lock_guard lock(mutex);
        key = wanted;
        photographs = std::make_shared<const Photographs>(std::move(fresh));
        return photographs;
    }
};

TrainingPreview::TrainingPreview(TrainingPlan& plan, const TrainingData& data, JobBridge& bridge, QObject* parent)
    : QObject(parent), plan_(plan), data_(data), bridge_(bridge), sample_(std::make_shared<Sample>()) {
    timer_.setSingleShot(true);
    timer_.setInterval(kPatienceMs);
    calm_.setSingleShot(true);
    calm_.setInterval(kCalmMs);
    weighTimer_.setSingleShot(true);
    weighTimer_.setInterval(kPatienceMs);
    connect(&timer_, &QTimer::timeout, this, &TrainingPreview::make);
    connect(&weighTimer_, &QTimer::timeout, this, &TrainingPreview::weigh);
    connect(&calm_, &QTimer::timeout, this, &TrainingPreview::measure);
    connect(&plan_, &TrainingPlan::samplesChanged, &timer_, qOverload<>(&QTimer::start));
    connect(&plan_, &TrainingPlan::changed, this, [this] {
        checkNetwork();
        const Json now = plan_.recipe() ? plan_.recipe()->json : Json();
        if (now != measured_ || plan_.dataRoot() != measuredRoot_ || plan_.device() != measuredDevice_) forget();
        calm_.start();
        Q_EMIT estimateChanged();
    });
}

void TrainingPreview::forget() {
    measured_ = nullptr;
    plan_.setFaults(TrainStep::check, {});
    ++estimateTurn_;
    if (measuring_) measureJob_.cancel();
    measuring_ = false;
    estimate_.reset();
    estimateFault_.clear();
}

void TrainingPreview::lookAgain() {
    if (estimateFault_.isEmpty()) return;
    forget();
    calm_.start();
    Q_EMIT estimateChanged();
}

TrainingPreview::~TrainingPreview() {
    if (busy_) job_.cancel();
    if (measuring_) measureJob_.cancel();
}

void TrainingPreview::another() {
    ++page_;
    timer_.start();
}

void TrainingPreview::make() {
    const int turn = ++turn_;
    if (busy_) job_.cancel();
    if (!plan_.recipe()) {
        busy_ = false;
        pairs_.clear();
        fault_ = errorText(plan_.recipe().error());
        Q_EMIT changed();
        return;
    }
    busy_ = true;
    Q_EMIT changed();
    job_ = bridge_.start<std::vector<PairPicture>>(
        Lane::preview, "Training pairs",
        [recipe = *plan_.recipe(), root = std::filesystem::path(plan_.dataRoot().toStdString()), page = page_,
         sample = sample_](const JobContext& context) -> Result<std::vector<PairPicture>> {
            FOVEA_TRY(const auto photographs, sample->read(recipe, root, page, context));
            FOVEA_TRY(const auto pairs, previewPairs(recipe, *photographs, static_cast<std::int64_t>(page), kPairs));
            std::vector<PairPicture> pictures;
            for (const auto& pair : pairs) pictures.push_back({toQImage(pair.input), toQImage(pair.target)});
            return pictures;
        },
        [this, turn](Result<std::vector<PairPicture>> answer) {
            if (turn != turn_) return;
            busy_ = false;
            fault_ = answer ? QString() : errorText(answer.error());
            pairs_ = answer ? std::move(*answer) : std::vector<PairPicture>();
            Q_EMIT changed();
        });
}

namespace {

// The networks of a recipe, which are built to be looked at.
Json networksOf(const Recipe& recipe) {
    Json networks = Json::array({recipe.architecture});
    if (recipe.discriminator.is_object()) networks.push_back(recipe.discriminator);
    return networks;
}

}  // namespace

Status TrainingPreview::checkRecipe() const {
    for (const Json& network : networksOf(*plan_.recipe())) FOVEA_CHECK(checkArchitecture(network));
    if (trainsForest(*plan_.recipe())) return checkForest(*plan_.recipe());
    return {};
}

// At once what the schemas know, in a moment what only building can tell.
void TrainingPreview::checkNetwork() {
    if (!plan_.recipe()) {
        facts_.reset();
        weighed_ = nullptr;
        plan_.setFaults(TrainStep::network, {});
        return;
    }
    Json networks = networksOf(*plan_.recipe());
    const bool forest = trainsForest(*plan_.recipe());
    if (networks == weighed_ && !forest) return;
    const Status legal = checkRecipe();
    facts_.reset();
    weighed_ = std::move(networks);
    weighTimer_.stop();
    plan_.setFaults(TrainStep::network, legal ? QStringList() : QStringList{errorText(legal.error())});
    if (legal && !forest) weighTimer_.start();
    Q_EMIT estimateChanged();
}

void TrainingPreview::weigh() {
    bridge_.start<NetworkFacts>(
        Lane::preview, "Count parameters",
        [networks = weighed_](const JobContext&) -> Result<NetworkFacts> {
            FOVEA_TRY(const NetworkFacts facts, networkFacts(networks.at(0)));
            if (networks.size() > 1) FOVEA_CHECK(networkFacts(networks.at(1)));
            return facts;
        },
        [this, networks = weighed_](Result<NetworkFacts> answer) {
            if (networks != weighed_) return;
            facts_.reset();
            if (answer) facts_ = *answer;
            plan_.setFaults(TrainStep::network, answer ? QStringList() : QStringList{errorText(answer.error())});
            Q_EMIT estimateChanged();
        });
}

QString TrainingPreview::networkText() const {
    if (!facts_) return {};
    constexpr qint64 kBytes = 4, kStates = 4;  // fp32; the weight, its gradient and Adam's two moments
    const QLocale locale;
    QStringList words{tr("%1 parameters: a file of %2, and %3 of memory for weights, gradients and moments while it learns.")
                          .arg(locale.toString(static_cast<qlonglong>(facts_->parameters)), locale.formattedDataSize(facts_->parameters * kBytes, 1),
                               locale.formattedDataSize(facts_->parameters * kBytes * kStates, 1))};
    if (facts_->contextual)
        words << tr("It sees %1 px to every side, and statistics of the whole picture.").arg(facts_->receptiveMargin);
    else if (facts_->receptiveMargin >= 0)
        words << tr("It sees %1 px to every side.").arg(facts_->receptiveMargin);
    else
        words << tr("It sees the whole picture.");
    if (facts_->scale > 1) words << tr("It enlarges %1 times.").arg(facts_->scale);
    if (facts_->sizeMultiple > 1) words << tr("The patch must be a multiple of %1 px.").arg(facts_->sizeMultiple);
    return words.join(QLatin1Char(' '));
}

void TrainingPreview::measure() {
    if (measuring_ || estimate_ || !plan_.recipe() || !plan_.missing().empty()) return;
    measuring_ = true;
    measured_ = plan_.recipe()->json;
    measuredRoot_ = plan_.dataRoot();
    measuredDevice_ = plan_.device();
    const TrainingPlace place{.folder = plan_.runFolder().toStdString(),
                              .device = plan_.device().toStdString(),
                              .threads = TrainQueue::politeThreads()};
    measureJob_ = bridge_.start<TrainingEstimate>(
        Lane::background, "Measure steps",
        [recipe = *plan_.recipe(), root = std::filesystem::path(plan_.dataRoot().toStdString()), list = data_.photographs(), place,
         sample = sample_](const JobContext& context) -> Result<TrainingEstimate> {
            FOVEA_TRY(const auto photographs, sample->read(recipe, root, 0, context));
            return estimateTraining(recipe, *photographs, list, place, kMeasuredSteps, context);
        },
        [this, turn = estimateTurn_](Result<TrainingEstimate> answer) {
            if (turn != estimateTurn_) return;
            measuring_ = false;
            if (answer)
                estimate_ = *answer;
            else if (answer.error().code != ErrorCode::cancelled)
                estimateFault_ = errorText(answer.error());
            // What stops a few steps stops the run: parts that do not go together, a model or a device that is not there.
            // A forest is none of these: it cannot be measured.
            const auto code = answer ? ErrorCode::cancelled : answer.error().code;
            if (code == ErrorCode::configuration || (code == ErrorCode::unavailable && !trainsForest(*plan_.recipe())))
                plan_.setFaults(TrainStep::check, {faultText()}, answer.error().text);
            Q_EMIT estimateChanged();
        });
    Q_EMIT estimateChanged();
}

QString TrainingPreview::partText() const {
    if (!plan_.recipe()) return {};
    const Recipe& recipe = *plan_.recipe();
    if (trainsForest(recipe)) return {};
    // Until the network was looked at it counts as the usual one of its kind.
    const Status alone = facts_ ? canServeAlone(recipe.method, facts_->inputChannels, facts_->outputChannels, facts_->scale)
                                : canServeAlone(recipe.method, 3, learnsVessels(recipe) ? 1 : 3, scaleOf(recipe.degradation));
    return alone ? QString() : fovea::partText(QString::fromStdString(recipe.method));
}

QString TrainingPreview::faultText() const {
    const QString& earlier = QString::fromStdString(plan_.recipe()->training.startFrom);
    if (earlier.isEmpty() || !estimateFault_.contains(QLatin1Char('\'') + earlier + QLatin1Char('\''))) return estimateFault_;
    return tr("%1. Train that one first, or name another model, or none, under Start from.").arg(estimateFault_);
}

QString TrainingPreview::estimateText() const {
    if (measuring_) return tr("Time and memory: a few real steps are being measured…");
    if (!estimateFault_.isEmpty() && plan_.missing().empty()) return tr("Time and memory are not known: %1").arg(estimateFault_);
    if (!estimate_) return tr("Time and memory are measured on a few real steps as soon as nothing is missing.");
    const TrainingEstimate& e = *estimate_;
    const QLocale locale;
    const QString memory = locale.formattedDataSize(static_cast<qint64>(e.photographBytes + std::max(e.workBytes, e.measured.stateBytes)), 1);
    return tr("About %1 (%2 of it validation) and %3 of memory. Measured on %4 steps of this recipe with %5: "
              "%6 s a step, %7, %8, %9.")
        .arg(timeText(e.seconds), timeText(e.validationSeconds), memory)
        .arg(e.measured.steps)
        .arg(tr("%n photographs", nullptr, static_cast<int>(plan_.recipe() ? plan_.recipe()->sources.size() : 0)))
        .arg(locale.toString(e.measured.secondsAStep, 'g', 2), QString::fromStdString(e.measured.device),
             QString::fromStdString(e.measured.precision), tr("%n threads", nullptr, e.measured.threads));
}

}  // namespace fovea
