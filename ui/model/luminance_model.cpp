#include "ui/model/luminance_model.h"

#include <algorithm>
#include <cmath>

#include "core/image/field_of_view.h"

namespace fovea {

namespace {

// The border around the retina stays as it was: black that turns grey would blink more than any structure.
SharedPyramid withBorderOf(const DisplayPyramid& own, const DisplayPyramid& matched, const FieldOfView& retina) {
    const QImage border = own.level(0).convertToFormat(QImage::Format_RGB32);
    QImage picture = matched.level(0).convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < std::min(picture.height(), retina.height); ++y) {
        const auto* in = reinterpret_cast<const QRgb*>(border.constScanLine(y));
        auto* out = reinterpret_cast<QRgb*>(picture.scanLine(y));
        for (int x = 0; x < std::min(picture.width(), retina.width); ++x)
            if (!retina.inside(x, y)) out[x] = in[x];
    }
    return std::make_shared<const DisplayPyramid>(std::move(picture));
}

}  // namespace

LuminanceModel::LuminanceModel(Session& session, QObject* parent) : QObject(parent), session_(session) {
    connect(&session_, &Session::imageChanged, this, &LuminanceModel::fillIn);
    connect(&session_, &Session::resultsChanged, this, &LuminanceModel::fillIn);
    connect(&session_, &Session::currentChanged, this, &LuminanceModel::fillIn);
}

SharedPyramid LuminanceModel::matched(int resultId) const {
    const auto place = on_ ? matched_.find(resultId) : matched_.end();
    return place == matched_.end() ? SharedPyramid() : place->second;
}

void LuminanceModel::setOn(bool on) {
    if (on_ == on) return;
    on_ = on;
    fillIn();
    Q_EMIT changed();
}

void LuminanceModel::fillIn() {
    // A second copy of every picture is kept only as long as it is shown.
    if (!on_) matched_.clear();
    std::erase_if(matched_, [&](const auto& one) { return !session_.result(one.first); });
    const OpenImage* image = session_.current();
    if (!on_ || !image || image->image.empty() || !image->image.fieldOfView()) return;
    for (const ResultEntry* entry : session_.shownResults())
        if (entry->image() && !matched_.count(entry->id) && asked_.insert(entry->id).second) ask(*image, *entry);
}

void LuminanceModel::ask(const OpenImage& image, const ResultEntry& entry) {
    session_.bridge().start<SharedPyramid>(
        Lane::io, "Match luminance",
        [original = image.image, picture = *entry.image(), own = entry.pyramid](const JobContext&) -> Result<SharedPyramid> {
            Image framed = picture;
            const FieldOfView& retina = *original.fieldOfView();
            const int scale = picture.width() / original.width();
            if (!framed.fieldOfView() && scale * original.width() == picture.width() &&
                scale * original.height() == picture.height())
                framed = framed.withFieldOfView(scale > 1 ? scaled(retina, scale) : retina);
            if (!framed.fieldOfView()) framed = withFieldOfView(framed);
            const SharedPyramid matched = matchedPyramid(*own, luminanceOf(framed), luminanceOf(original));
            return withBorderOf(*own, *matched, *framed.fieldOfView());
        },
        [this, id = entry.id](Result<SharedPyramid> answer) {
            asked_.erase(id);
            if (answer && on_) matched_[id] = *answer;
            Q_EMIT changed();
        });
}

// Each pixel's luminance is brought there by adding the same to its channels, which keep their differences.
SharedPyramid matchedPyramid(const DisplayPyramid& own, const Luminance& from, const Luminance& to) {
    const double gain = from.spread > 1e-6 ? to.spread / from.spread : 1;
    QImage matched = own.level(0).convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < matched.height(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(matched.scanLine(y));
        for (int x = 0; x < matched.width(); ++x) {
            const double luma = 0.299 * qRed(row[x]) + 0.587 * qGreen(row[x]) + 0.114 * qBlue(row[x]);
            const double shift = (luma - from.mean) * gain + to.mean - luma;
            const auto shifted = [shift](int value) { return static_cast<int>(std::lround(std::clamp(value + shift, 0.0, 255.0))); };
            row[x] = qRgb(shifted(qRed(row[x])), shifted(qGreen(row[x])), shifted(qBlue(row[x])));
        }
    }
    return std::make_shared<const DisplayPyramid>(std::move(matched));
}

}  // namespace fovea
