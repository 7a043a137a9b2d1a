#include "ui/model/inspector_model.h"

#include <algorithm>
#include <cmath>

#include "core/metrics/consistency.h"
#include "ui/model/labels.h"
#include "ui/model/translation.h"

namespace fovea {

namespace {

constexpr int kSoonMs = 120;      // at most this often, while a mark is dragged
constexpr double kMargin = 1.4;   // the region shown, of the mark's longer side
constexpr int kLeastShownPx = 48;
constexpr int kProfilePlaces = 400;

PixelRegion measuredRegion(const RetinaMark& mark, const OpenImage& image) {
    QRectF box = mark.box();
    if (mark.points.size() < 2) {
        constexpr double kSide = InspectorModel::kPointRegionPx;
        box = QRectF(mark.centre() - QPointF(kSide / 2, kSide / 2), QSizeF(kSide, kSide));
    }
    return regionAround(box.left(), box.top(), box.width(), box.height(), image.width, image.height);
}

// What a mark encloses where that is not its box.
StudyOutline outlineOf(const RetinaMark& mark) {
    StudyOutline outline;
    if (mark.shape == MarkShape::polygon)
        for (const QPointF& corner : mark.points) outline.push_back({corner.x(), corner.y()});
    constexpr int kCorners = 360;
    const QRectF box = mark.box();
    for (int i = 0; mark.shape == MarkShape::ellipse && i < kCorners; ++i) {
        const double angle = 2 * M_PI * i / kCorners;
        outline.push_back({box.center().x() + std::cos(angle) * box.width() / 2, box.center().y() + std::sin(angle) * box.height() / 2});
    }
    return outline;
}

// A square about the mark, moved into the photograph where it would reach beyond it.
PixelRegion shownRegion(const PixelRegion& measured, const OpenImage& image) {
    const double side = std::max<double>(kLeastShownPx, kMargin * std::max(measured.width, measured.height));
    const double width = std::min<double>(side, image.width);
    const double height = std::min<double>(side, image.height);
    const double left = std::clamp(measured.left + (measured.width - width) / 2, 0.0, image.width - width);
    const double top = std::clamp(measured.top + (measured.height - height) / 2, 0.0, image.height - height);
    return regionAround(std::round(left), std::round(top), std::round(width), std::round(height), image.width,
                        image.height);
}

QRectF rectOf(const PixelRegion& region) { return QRectF(region.left, region.top, region.width, region.height); }

}  // namespace

struct InspectorModel::Source {
    InspectorColumn column;
    std::variant<Image, Map> value;
};

struct InspectorModel::Terms {
    Image original;
    Image reference;
    Channel channel = Channel::luma;
    PixelRegion shown, measured;
    StudyOutline outline;
    QLineF line;
    int places = 2;
};

InspectorModel::InspectorModel(Session& session, MarkModel& marks, MeasureModel& measures, QObject* parent)
    : QObject(parent), session_(session), marks_(marks), measures_(measures) {
    soon_.setSingleShot(true);
    soon_.setInterval(kSoonMs);
    connect(&soon_, &QTimer::timeout, this, &InspectorModel::start);
    connect(&marks_, &MarkModel::changed, this, &InspectorModel::ask);
    // Another mark: what was shown is no longer what is asked about.
    connect(&marks_, &MarkModel::selectionChanged, this, [this] {
        columns_.clear();
        if (active_) Q_EMIT changed();
        ask();
    });
    connect(&session_, &Session::resultsChanged, this, &InspectorModel::ask);
    connect(&session_, &Session::imageChanged, this, &InspectorModel::ask);
    connect(&session_, &Session::currentChanged, this, &InspectorModel::ask);
    // It says so with every figure; only what it measures against matters here.
    connect(&measures_, &MeasureModel::changed, this, [this] {
        const Image* reference = measures_.reference();
        if (measures_.channel() != channel_ || (reference ? reference->data() : nullptr) != reference_) ask();
    });
}

void InspectorModel::setActive(bool active) {
    if (active == active_) return;
    active_ = active;
    if (active_) {
        start();
    } else {
        soon_.stop();
        ++generation_;
        if (job_) job_->cancel();
        if (consistencyJob_) consistencyJob_->cancel();
        columns_.clear();
        busy_ = false;
    }
}

void InspectorModel::setScope(InspectorScope scope) {
    if (scope == scope_) return;
    scope_ = scope;
    ask();
}

QRectF InspectorModel::shown() const { return rectOf(shown_); }

QRectF InspectorModel::measured() const { return rectOf(measured_); }

void InspectorModel::ask() {
    if (active_ && !soon_.isActive()) soon_.start();
}

std::vector<InspectorModel::Source> InspectorModel::sources() const {
    std::vector<Source> all;
    const OpenImage& image = *session_.current();
    Source original{{}, image.image};
    original.column.pictureId = image.id;
    original.column.name = tr("Original");
    if (image.earlier) {
        original.column.name = image.earlier->processed ? tr("Opened file") : tr("Synthetic");
        original.column.processed = image.earlier->processed;
        original.column.words = processedWords(processingOf(*image.earlier));
    }
    original.column.noConsistency = tr("the input itself");
    all.push_back(std::move(original));
    for (const auto& entry : image.results) {
        if (!entry->ready() || (scope_ == InspectorScope::shown && !entry->shown)) continue;
        Source source{{}, entry->restored->value};
        source.column.pictureId = entry->id;
        source.column.name = labelOf(*entry);
        source.column.processed = true;
        source.column.words = processedWords(processingOf(*entry));
        if (entry->map()) source.column.noConsistency = tr("a map, no photograph");
        all.push_back(std::move(source));
    }
    return all;
}

InspectorColumn InspectorModel::studied(const Source& source, const Terms& terms, const JobContext& context) {
    InspectorColumn column = source.column;
    const int originalWidth = terms.original.width();
    if (const Map* map = std::get_if<Map>(&source.value)) {
        const Result<Map> part = regionOfMap(*map, terms.shown, originalWidth);
        if (part)
            column.colour = pyramidOf(*part);
        else
            column.problem = errorText(part.error());
        column.noComparison = tr("a map, no photograph");
        return column;
    }
    const Image& picture = std::get<Image>(source.value);
    const Result<RegionPictures> pictures = regionPictures(picture, terms.shown, originalWidth, context);
    if (!pictures) {
        column.problem = errorText(pictures.error());
        return column;
    }
    column.colour = pyramidOf(pictures->colour);
    column.green = pyramidOf(pictures->green);
    column.clahe = pyramidOf(pictures->clahe);
    column.figures = greenFigures(picture, terms.measured, originalWidth, terms.outline);
    const std::vector<double> profile =
        greenProfile(picture, originalWidth, {terms.line.x1(), terms.line.y1()}, {terms.line.x2(), terms.line.y2()},
                     terms.places);
    column.profile = QVector<double>(profile.begin(), profile.end());
    if (picture.data() == terms.reference.data()) {
        column.noComparison = tr("the reference itself");
    } else if (picture.width() != terms.reference.width() || picture.height() != terms.reference.height()) {
        column.noComparison = tr("no reference of this size");
    } else {
        // The reference may have another size than the photograph; then the region is where it is in the picture.
        const double scale = static_cast<double>(picture.width()) / originalWidth;
        const PixelRegion pixels = regionAround(terms.measured.left * scale, terms.measured.top * scale,
                                                terms.measured.width * scale, terms.measured.height * scale,
                                                picture.width(), picture.height());
        Image reference = cropped(terms.reference, pixels);
        Image part = cropped(picture, pixels);
        MetricRegion where = MetricRegion::whole;
        // What the mark encloses stands in for the field of view.
        if (const auto inside = insideOf(terms.outline, pixels, scale)) {
            reference = reference.withFieldOfView(*inside);
            part = part.withFieldOfView(*inside);
            where = MetricRegion::fieldOfView;
        }
        if (const auto psnr = measure("psnr", reference, part, terms.channel, where)) column.psnr = psnr->value;
        if (const auto ssim = measure("ssim", reference, part, terms.channel, where)) column.ssim = ssim->value;
    }
    return column;
}

void InspectorModel::start() {
    const std::uint64_t generation = ++generation_;
    if (job_) job_->cancel();
    const OpenImage* image = session_.current();
    const RetinaMark* mark = marks_.selectedMark();
    if (!active_) return;
    forget();
    if (!mark || !image || image->image.empty()) {
        columns_.clear();
        busy_ = mark && image;  // being read again
        Q_EMIT changed();
        return;
    }
    const PixelRegion measuredNext = measuredRegion(*mark, *image);
    const QRectF box = rectOf(measuredNext);
    const QLineF line = box.width() >= box.height()
                            ? QLineF(box.left(), box.center().y(), box.right(), box.center().y())
                            : QLineF(box.center().x(), box.top(), box.center().x(), box.bottom());
    const Image* chosen = measures_.reference();
    reference_ = chosen ? chosen->data() : nullptr;
    channel_ = measures_.channel();
    referenceName_ = chosen ? measures_.referenceName() : tr("the original");
    Terms terms{image->image, chosen ? *chosen : image->image, measures_.channel(),
                shownRegion(measuredNext, *image), measuredNext, outlineOf(*mark), line, kProfilePlaces};
    busy_ = true;
    Q_EMIT changed();
    job_ = session_.bridge().start<std::vector<InspectorColumn>>(
        Lane::io, "Inspect",
        [all = sources(), terms](const JobContext& context) -> Result<std::vector<InspectorColumn>> {
            std::vector<InspectorColumn> columns;
            for (const Source& source : all) {
                FOVEA_CHECK(context.check());
                columns.push_back(studied(source, terms, context));
            }
            return columns;
        },
        [this, generation, terms](Result<std::vector<InspectorColumn>> answer) {
            if (generation != generation_) return;
            busy_ = false;
            shown_ = terms.shown;  // with the pictures of them, not before
            measured_ = terms.measured;
            outline_ = terms.outline;
            line_ = terms.line;
            columns_ = answer ? std::move(*answer) : std::vector<InspectorColumn>();
            distances_.clear();
            for (int i = 0; i < kProfilePlaces; ++i) distances_ << line_.length() * i / (kProfilePlaces - 1);
            startConsistency();
            Q_EMIT changed();
        });
}

// One result after the other: of each the whole picture once, so that the next region costs nothing.
void InspectorModel::startConsistency() {
    const OpenImage* image = session_.current();
    int next = 0;
    for (InspectorColumn& column : columns_) {
        if (!column.processed || !column.noConsistency.isEmpty()) continue;
        const auto known = residuals_.find(column.pictureId);
        if (known == residuals_.end()) {
            if (!next) next = column.pictureId;
        } else {
            column.noConsistency = known->second.problem;
            if (known->second.problem.isEmpty()) column.consistency = residualInRegion(known->second.map, measured_, outline_);
        }
    }
    const ResultEntry* entry = next ? session_.result(next) : nullptr;
    if (!entry || !entry->image() || !image || consistencyOf_) return;
    consistencyOf_ = next;
    consistencyJob_ = session_.bridge().start<Residual>(
        Lane::preview, "Consistency",
        [restored = entry->restored, input = image->image](const JobContext& context) -> Result<Residual> {
            const Result<Consistency> again = consistency(std::get<Image>(restored->value), input, context);
            if (again) return Residual{again->residual, {}};
            if (again.error().code == ErrorCode::cancelled) return propagate(again);
            return Residual{{}, errorText(again.error())};
        },
        [this, next](Result<Residual> answer) {
            consistencyOf_ = 0;
            if (answer && session_.result(next)) residuals_[next] = std::move(*answer);
            if (!active_ || !answer) return;
            startConsistency();
            Q_EMIT changed();
        });
}

void InspectorModel::forget() {
    std::erase_if(residuals_, [this](const auto& known) { return !session_.result(known.first); });
}

QString InspectorModel::definition() const {
    const QString channel = measures_.channel() == Channel::luma  ? tr("luminance Y")
                            : measures_.channel() == Channel::rgb ? tr("red, green and blue")
                                                                  : tr("the green channel");
    const QString where =
        (outline_.empty() ? tr("Figures of the box around the mark, %1 × %2 px of the original at x %3, y %4.")
                          : tr("Figures of the pixels inside the mark, whose box is %1 × %2 px of the original at x %3, y %4; the "
                               "profile crosses the box."))
            .arg(measured_.width)
            .arg(measured_.height)
            .arg(measured_.left)
            .arg(measured_.top);
    return tr("%1 PSNR and SSIM (Wang 2004) on %2 against %3, range 255, nothing resized. Green: mean and standard deviation "
              "(contrast) in grey levels of 8 bits. Consistency: the picture degraded again minus the original, root mean "
              "square over red, green and blue in grey levels of 8 bits; low means that the original could have come from it, "
              "not that it is right. CLAHE of the green channel, clip %4, %5 × %5 tiles over twice the region. Values of "
              "results are measured on processed pictures.",
              "%1: a sentence that says of which pixels")
        .arg(where, channel, referenceName_)
        .arg(kStudyClip)
        .arg(kStudyTiles);
}

}  // namespace fovea
