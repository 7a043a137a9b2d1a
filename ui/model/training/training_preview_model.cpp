#include "ui/model/training/training_preview_model.h"

#include <QLocale>
#include <mutex>

#include "core/jobs/forest_run.h"
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
    connect(&timer_, &QTimer::timeout, this, &TrainingPreview::make);
    connect(&calm_, &QTimer::timeout, this, &TrainingPreview::measure);
    connect(&plan_, &TrainingPlan::samplesChanged, &timer_, qOverload<>(&QTimer::start));
    connect(&plan_, &TrainingPlan::changed, this, [this] {
        weigh();
        const Json now = plan_.recipe() ? plan_.recipe()->json : Json();
        if (now != measured_) {
            ++estimateTurn_;
            if (measuring_) measureJob_.cancel();
            measuring_ = false;
            estimate_.reset();
            estimateFault_.clear();
        }
        calm_.start();
        Q_EMIT estimateChanged();
    });
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

// The network alone: counted, and refused when it cannot be built.
void TrainingPreview::weigh() {
    if (!plan_.recipe() || trainsForest(*plan_.recipe())) {
        parameters_ = -1;
        weighed_ = nullptr;
        plan_.setFaults(TrainStep::network, {});
        return;
    }
    const Json architecture = plan_.recipe()->architecture;
    if (architecture == weighed_) return;
    weighed_ = architecture;
    parameters_ = -1;
    bridge_.start<std::int64_t>(
        Lane::preview, "Count parameters", [architecture](const JobContext&) { return networkParameters(architecture); },
        [this, architecture](Result<std::int64_t> answer) {
            if (architecture != weighed_) return;
            parameters_ = answer ? *answer : -1;
            plan_.setFaults(TrainStep::network, answer ? QStringList() : QStringList{errorText(answer.error())});
            Q_EMIT estimateChanged();
        });
}

void TrainingPreview::measure() {
    if (measuring_ || estimate_ || !plan_.recipe() || !plan_.missing().empty()) return;
    measuring_ = true;
    measured_ = plan_.recipe()->json;
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
            Q_EMIT estimateChanged();
        });
    Q_EMIT estimateChanged();
}

QString TrainingPreview::estimateText() const {
    if (measuring_) return tr("Time and memory: a few real steps are being measured…");
    if (!estimateFault_.isEmpty()) return tr("Time and memory are not known: %1").arg(estimateFault_);
    if (!estimate_) return tr("Time and memory are measured on a few real steps as soon as nothing is missing.");
    const TrainingEstimate& e = *estimate_;
    const QLocale locale;
    const QString memory = locale.formattedDataSize(static_cast<qint64>(e.photographBytes + std::max(e.workBytes, e.measured.stateBytes)), 1);
    return tr("About %1 (%2 of it validation) and %3 of memory. Measured on %4 steps of this recipe with %5 photographs of it: "
              "%6 s a step, %7, %8, %9.")
        .arg(timeText(e.seconds), timeText(e.validationSeconds), memory)
        .arg(e.measured.steps)
        .arg(static_cast<int>(plan_.recipe() ? plan_.recipe()->sources.size() : 0))
        .arg(locale.toString(e.measured.secondsAStep, 'g', 2), QString::fromStdString(e.measured.device),
             QString::fromStdString(e.measured.precision), tr("%n threads", nullptr, e.measured.threads));
}

}  // namespace fovea
