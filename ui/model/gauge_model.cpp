#include "ui/model/gauge_model.h"

#include <algorithm>
#include <cmath>

#include "core/jobs/restore.h"
#include "ui/model/gauge_edits.h"
#include "ui/model/labels.h"
#include "ui/model/translation.h"

namespace fovea {

namespace {

const void* pixelsOf(const GaugePicture& picture) {
    if (const auto* image = std::get_if<Image>(&picture.value)) return image->data();
    return std::get<Map>(picture.value).data();
}

const void* retinaOf(const Image& original) {
    return original.fieldOfView() ? static_cast<const void*>(original.fieldOfView()->mask.get()) : nullptr;
}

}  // namespace

GaugeModel::GaugeModel(Session& session, QUndoStack& edits, QObject* parent)
    : QObject(parent), session_(session), edits_(edits) {
    connect(&session_, &Session::currentChanged, this, &GaugeModel::refresh);
    connect(&session_, &Session::resultsChanged, this, &GaugeModel::refresh);
    connect(&session_, &Session::imageChanged, this, [this](int imageId) {
        if (session_.current() && session_.current()->id == imageId) refresh();
    });
}

const Image* GaugeModel::original() const {
    const OpenImage* image = session_.current();
    return image && !image->image.empty() ? &image->image : nullptr;
}

std::optional<PixelSpacing> GaugeModel::spacing() const {
    return original() ? original()->info().spacing : std::nullopt;
}

std::vector<GaugePicture> GaugeModel::shownPictures() const {
    std::vector<GaugePicture> pictures;
    if (!original()) return pictures;
    const OpenImage& open = *session_.current();
    pictures.push_back({open.id, open.name, {}, *original(), 1});
    if (open.earlier) {
        pictures.back().learned = open.earlier->learned;
        pictures.back().madeUp = open.earlier->madeUp;
    }
    if (open.earlier && open.earlier->processed) {
        const QString methods = QString::fromStdString(open.earlier->methods);
        pictures.back().measuredOn = methods.isEmpty() ? tr("a file processed before") : tr("a file processed by %1").arg(methods);
    }
    for (const ResultEntry* entry : session_.shownResults()) {
        if (!entry->ready() || entry->graph) continue;
        GaugePicture picture{entry->id, labelOf(*entry), {}, entry->restored->value, 1};
        picture.measuredOn = entry->scale > 1 ? tr("×%1 output of %2").arg(entry->scale).arg(labelOf(entry->pipeline, 1))
                                              : tr("output of %1").arg(labelOf(entry->pipeline, 1));
        picture.learned = isLearned(processingOf(*entry));
        picture.madeUp = isMadeUp(processingOf(*entry));
        const int width = picture.isMap() ? entry->map()->width() : entry->image()->width();
        picture.scale = static_cast<double>(width) / original()->width();
        pictures.push_back(std::move(picture));
    }
    return pictures;
}

const GaugePicture* GaugeModel::picture(int pictureId) const {
    for (const GaugePicture& picture : pictures_)
        if (picture.id == pictureId) return &picture;
    return nullptr;
}

const GaugeMarks& GaugeModel::marks() const {
    static const GaugeMarks kNone;
    const OpenImage* image = session_.current();
    const auto found = image ? marks_.find(image->id) : marks_.end();
    return found == marks_.end() ? kNone : found->second;
}

void GaugeModel::put(int imageId, const GaugeMarks& marks) {
    if (!session_.find(imageId)) return;
    const bool newRegion = marks.region && marks.region != marks_[imageId].region;
    marks_[imageId] = marks;
    if (newRegion && wanted_[GaugeView::histogram]) histogramOver_ = marks.region->shape;
    Q_EMIT marksChanged();
    refreshProfile();
    count();
}

void GaugeModel::preview(const GaugeMarks& marks) {
    if (session_.current()) put(session_.current()->id, marks);
}

void GaugeModel::keep(const GaugeMarks& before, const StepName& step) {
    if (!session_.current() || before == marks()) return;
    edits_.push(new MarksEdit(*this, session_.current()->id, before, marks(), step));
}

void GaugeModel::setAllMarks(std::map<int, GaugeMarks> marks) {
    if (marks == marks_) return;
    marks_ = std::move(marks);
    refresh();
}

void GaugeModel::clear() {
    if (marks().empty()) return;
    const GaugeMarks before = marks();
    preview({});
    keep(before, [] { return tr("Clear the measurements"); });
}

Status GaugeModel::typeSpacing(double micrometres) {
    const OpenImage* image = session_.current();
    if (!original()) return fail(ErrorCode::usage, "open a photograph first");
    if (!std::isfinite(micrometres) || micrometres <= 0) return fail(ErrorCode::usage, "micrometres a pixel are a number above 0");
    const PixelSpacing typed{micrometres / 1000, micrometres / 1000, "typed"};
    edits_.push(new SpacingEdit(session_, image->id, image->typedSpacing, typed, [] { return tr("Set the spacing"); }));
    return {};
}

void GaugeModel::forgetSpacing() {
    const OpenImage* image = session_.current();
    if (image && image->typedSpacing)
        edits_.push(new SpacingEdit(session_, image->id, image->typedSpacing, {}, [] { return tr("Forget the typed spacing"); }));
}

bool GaugeModel::spacingTyped() const { return session_.current() && session_.current()->typedSpacing; }

void GaugeModel::setChannel(GaugeChannel channel) {
    if (channel_ == channel) return;
    channel_ = channel;
    Q_EMIT profileChanged();
    Q_EMIT countsChanged();
}

RegionShape GaugeModel::histogramOver() const { return marks().region ? histogramOver_ : RegionShape::fieldOfView; }

void GaugeModel::setHistogramOver(RegionShape shape) {
    histogramOver_ = shape;
    count();
    Q_EMIT countsChanged();
}

Region GaugeModel::histogramRegion() const {
    return histogramOver() == RegionShape::fieldOfView ? Region{} : *marks().region;
}

void GaugeModel::want(GaugeView view, bool wanted) {
    if (wanted_[view] == wanted) return;
    wanted_[view] = wanted;
    refresh();
}

void GaugeModel::lookAt(std::optional<double> distancePx) {
    if (lookedAt_ == distancePx) return;
    lookedAt_ = distancePx;
    Q_EMIT lookedAtChanged();
}

void GaugeModel::refresh() {
    pictures_ = shownPictures();
    std::erase_if(known_, [&](const auto& known) { return !session_.find(known.first.first) && !session_.result(known.first.first); });
    Q_EMIT marksChanged();
    refreshProfile();
    count();
    Q_EMIT countsChanged();
}

void GaugeModel::refreshProfile() {
    profile_ = {};
    const auto& line = marks().line;
    if (original() && line && wanted_[GaugeView::profile]) profile_ = profileOf(pictures(), *line, *original());
    else lookedAt_.reset();
    fitVessels();
    Q_EMIT profileChanged();
}

// One fit at a time; what changed meanwhile is fitted afterwards, so that dragging shows widths all along.
void GaugeModel::fitVessels() {
    if (fitting_) {
        fitAgain_ = true;
        return;
    }
    fitAgain_ = false;
    const auto& line = marks().line;
    if (!original() || !line || !wanted_[GaugeView::profile]) {
        if (!vessels_.empty()) {
            vessels_.clear();
            Q_EMIT vesselsChanged();
        }
        return;
    }
    fitting_ = true;
    session_.bridge().start<std::vector<CrossedVessels>>(
        Lane::io, "Vessel widths",
        [pictures = pictures(), at = *line, photograph = *original()](const JobContext& context) -> Result<std::vector<CrossedVessels>> {
            std::vector<CrossedVessels> found = vesselsOf(pictures, at, photograph, context);
            FOVEA_CHECK(context.check());
            return found;
        },
        [this](Result<std::vector<CrossedVessels>> answer) {
            fitting_ = false;
            if (fitAgain_) {
                if (answer && marks().line) vessels_ = std::move(*answer);
                fitVessels();
            } else {
                vessels_ = answer ? std::move(*answer) : std::vector<CrossedVessels>();
            }
            Q_EMIT vesselsChanged();
        });
}

std::vector<Region> GaugeModel::wantedRegions() const {
    std::vector<Region> regions;
    const auto wants = [&](GaugeView view) {
        const auto found = wanted_.find(view);
        return found != wanted_.end() && found->second;
    };
    if (wants(GaugeView::region) && marks().region) regions.push_back(*marks().region);
    if (wants(GaugeView::histogram)) regions.push_back(histogramRegion());
    return regions;
}

const GaugeModel::Known* GaugeModel::known(const GaugePicture& picture, const Region& region) const {
    const auto found = known_.find({picture.id, region.shape == RegionShape::fieldOfView});
    if (found == known_.end() || !original()) return nullptr;
    const Known& known = found->second;
    const bool same = known.region == region && known.pixels == pixelsOf(picture) && known.retina == retinaOf(*original());
    return same ? &known : nullptr;
}

std::vector<Counted> GaugeModel::counted(const Region& region) const {
    std::vector<Counted> rows;
    for (const GaugePicture& picture : pictures())
        if (const Known* counts = known(picture, region)) rows.push_back({picture, counts->counts, counts->problem});
    return rows;
}

// One picture a job, so that opening a file never waits for more than one.
void GaugeModel::count() {
    const std::vector<GaugePicture>& shown = pictures_;
    for (const Region& region : wantedRegions())
        for (const GaugePicture& picture : shown) {
            if (known(picture, region)) continue;
            if (counting_) {
                // A region that is still being dragged is counted as it was; a whole picture that went is not.
                const bool gone = std::none_of(shown.begin(), shown.end(), [&](const auto& p) { return p.id == countingWhat_.first; });
                if (gone) countJob_.cancel();
                return;
            }
            counting_ = true;
            countingWhat_ = {picture.id, region};
            countJob_ = session_.bridge().start<RegionCounts>(
                Lane::io, "Count",
                [picture, region, photograph = *original()](const JobContext& context) {
                    return countsOf(picture, photograph, region, context);
                },
                [this, picture, region, retina = retinaOf(*original())](Result<RegionCounts> answer) {
                    counting_ = false;
                    Known counts{pixelsOf(picture), retina, region, {}, {}};
                    if (answer) counts.counts = std::make_shared<const RegionCounts>(std::move(*answer));
                    else
                        counts.problem = errorText(answer.error());
                    if (answer || answer.error().code != ErrorCode::cancelled)
                        known_[{picture.id, region.shape == RegionShape::fieldOfView}] = std::move(counts);
                    count();
                    Q_EMIT countsChanged();
                });
            return;
        }
}

}  // namespace fovea
