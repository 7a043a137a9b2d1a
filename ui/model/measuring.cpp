#include "ui/model/measuring.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/image/field_of_view.h"
#include "core/metrics/area_average.h"
#include "ui/model/labels.h"
#include "ui/model/translation.h"

namespace fovea {

namespace {

constexpr int kSmallestSquarePx = 24;
constexpr int kSquaresAcross = 16;  // of the picture's shorter side

struct MeasuringWords {
    Q_DECLARE_TR_FUNCTIONS(Measuring)
};

// Taken on the size of the reference where that is asked for; the definition says so.
struct Sized {
    Image image;
    Text reduced;  // empty: as it is
};

Result<Sized> sizedFor(const Image& picture, int width, int height, SizeRule rule) {
    if (picture.width() == width && picture.height() == height) return Sized{picture, {}};
    if (rule == SizeRule::areaAveraged && picture.width() >= width && picture.height() >= height) {
        FOVEA_TRY(AreaAveraged small, areaAveraged(picture, width, height));
        return Sized{std::move(small.image), std::move(small.definition)};
    }
    const QString text = MeasuringWords::tr("is %1, the reference %2. Nothing is resized: choose a reference of its size, or have larger "
                               "pictures reduced to it.")
                             .arg(sizeText(picture.width(), picture.height()), sizeText(width, height));
    return fail(ErrorCode::usage, text.toStdString());
}

const FieldOfView& fieldOfViewOf(const Image& image, FieldOfView& place) {
    if (image.fieldOfView()) return *image.fieldOfView();
    place = estimateFieldOfView(image);
    return place;
}

struct Measuring {
    const MetricEntry& metric;
    const Candidate& candidate;
    const Terms& terms;
    const MetricModels& models;
    VesselMaps& vessels;
    const JobContext& context;

    Result<Map> vesselsOf(const std::string& key, const Image& image) const {
        if (!terms.findVessels) return fail(ErrorCode::unavailable, "there is no method here that finds vessels");
        return vessels.of(key, image, terms.findVessels, context);
    }
    static std::string keyOf(const std::string& name, const Image& image) {
        return name + ":" + std::to_string(image.width()) + "x" + std::to_string(image.height());
    }

    Text withFinder(const Text& note) const {
        const Text found = phrase("vessels found by %1", terms.vesselMethod);
        return note.empty() ? found : phrase("%1; %2", note, found);
    }

    Result<MetricValue> value() const {
        const MetricNeeds& needs = metric.needs;
        MetricSubject subject;
        Text note;
        if (needs.label) {
            const Image& label = *terms.label;
            subject.label = brightestChannel(label);
            if (const Map* map = std::get_if<Map>(&candidate.value)) {
                subject.vessels = *map;
                subject.image = terms.original;
            } else {
                FOVEA_TRY(Sized sized, sizedFor(std::get<Image>(candidate.value), label.width(), label.height(), terms.rule));
                subject.image = withFieldOfView(sized.image);
                note = sized.reduced;
                FOVEA_TRY(subject.vessels, vesselsOf(keyOf(std::to_string(candidate.id), sized.image), subject.image));
                note = withFinder(note);
            }
        } else {
            const Image& picture = std::get<Image>(candidate.value);
            const bool sized = needs.reference || needs.referenceVessels;
            FOVEA_TRY(Sized same, sized ? sizedFor(picture, terms.reference.width(), terms.reference.height(), terms.rule)
                                        : Result<Sized>(Sized{picture, {}}));
            subject.image = same.image;
            note = same.reduced;
            if (needs.input) subject.input = terms.original;
            if (needs.reference) subject.reference = terms.reference;
            if (needs.vessels) {
                const std::string against = terms.againstFile ? "r" + std::to_string(terms.referenceSerial) : terms.original.info().sourceSha256;
                FOVEA_TRY(subject.referenceVessels, vesselsOf(keyOf(against, terms.reference), terms.reference));
                FOVEA_TRY(subject.vessels, vesselsOf(keyOf(std::to_string(candidate.id), same.image), same.image));
                // The mask is the reference's, so that all results are judged on the same pixels.
                FieldOfView place;
                subject.image = subject.image.withFieldOfView(fieldOfViewOf(terms.reference, place));
                note = withFinder(note);
            }
        }
        const MetricOptions options{.channel = terms.channel, .region = terms.region, .models = models};
        FOVEA_TRY(MetricValue value, measureMetric(metric.info.id, subject, options, context));
        if (!note.empty()) value.definition = phrase("%1; %2", value.definition, note);
        return value;
    }
};

}  // namespace

Result<Map> VesselMaps::of(const std::string& key, const Image& image, const VesselFinder& find, const JobContext& context) {
    {
        const std::lock_guard lock(mutex_);
        if (const auto known = maps_.find(key); known != maps_.end()) return known->second;
    }
    FOVEA_TRY(Map map, find(image, context));
    const std::lock_guard lock(mutex_);
    maps_[key] = map;
    return map;
}

bool applies(const MetricEntry& metric, const Candidate& candidate, const Terms& terms) {
    const MetricNeeds& needs = metric.needs;
    if (needs.label) return terms.label.has_value();
    if (std::holds_alternative<Map>(candidate.value)) return false;
    if (needs.input) return !candidate.isOriginal;
    if (needs.reference || needs.referenceVessels) return !candidate.isOriginal || terms.againstFile;
    return true;
}

bool isQuick(const MetricEntry& metric) {
    static const std::vector<std::string> kQuick{"psnr", "ssim", "rmse", "entropy"};
    return std::find(kQuick.begin(), kQuick.end(), metric.info.id) != kQuick.end();
}

bool needsNetwork(const MetricEntry& metric, const Candidate& candidate) {
    const MetricNeeds& needs = metric.needs;
    const bool map = std::holds_alternative<Map>(candidate.value);
    return needs.vessels || needs.referenceVessels || (needs.label && !map);
}

Result<Figure> figureOf(const MetricEntry& metric, const Candidate& candidate, const Terms& terms, const MetricModels& models,
                        VesselMaps& vessels, const JobContext& context) {
    // Core names the command line's option, which the window does not have.
    if (metric.info.id == "niqe" && !models.niqe)
        return Figure{{}, MeasuringWords::tr("NIQE's model of natural photographs is not shipped. Start Fovea with the variable "
                                             "FOVEA_NIQE_MODEL naming its file, or measure by the command line: "
                                             "fovea-cli measure --niqe-model FILE")};
    Result<MetricValue> value = Measuring{metric, candidate, terms, models, vessels, context}.value();
    if (value) return Figure{std::move(*value), {}};
    if (value.error().code == ErrorCode::cancelled) return propagate(value);
    return Figure{{}, errorText(value.error())};
}

Result<WorstRegion> worstOf(const Candidate& candidate, const Terms& terms) {
    const Image* picture = std::get_if<Image>(&candidate.value);
    if (!picture) return fail(ErrorCode::usage, MeasuringWords::tr("a vessel map has no picture to be compared").toStdString());
    const Image& reference = terms.reference;
    FOVEA_TRY(const Sized sized, sizedFor(*picture, reference.width(), reference.height(), terms.rule));
    FOVEA_TRY(const SsimMap map, ssimMap(reference, sized.image, terms.channel));
    FieldOfView place;
    const int side = std::max(kSmallestSquarePx, std::min(reference.width(), reference.height()) / kSquaresAcross);
    FOVEA_TRY(WorstRegion worst, worstRegion(map, &fieldOfViewOf(reference, place), side));
    if (!sized.reduced.empty()) worst.definition = phrase("%1; %2", worst.definition, sized.reduced);
    return worst;
}

}  // namespace fovea
