#include "core/metrics/niqe.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "core/image/field_of_view.h"
#include "core/image/mat_bridge.h"
#include "core/metrics/common.h"
#include "core/metrics/niqe_features.h"

namespace fovea {
namespace {

using Features = std::array<double, kNiqeFeatures>;
constexpr int kRimPx = 12;  // what the filters of the second scale see beyond a patch

// Grey levels and field of view of the piece that patches are cut from: whole multiples of a patch.
struct Piece {
    cv::Mat grey;     // CV_64FC1, whole levels
    cv::Mat outside;  // CV_32SC1, integral image of what is no retina; empty: everything is
    int columns = 0, rows = 0;
};

Piece pieceOf(const Image& framed, const cv::Mat& mask, const NiqeSampling& sampling) {
    cv::Mat grey = greyPlane(framed), inside = mask.clone();
    cv::Rect box(0, 0, grey.cols, grey.rows);
    double diameter = std::max(grey.cols, grey.rows);
    if (!mask.empty()) {
        const FieldOfView& fieldOfView = *framed.fieldOfView();
        box = cv::Rect(fieldOfView.left, fieldOfView.top, fieldOfView.right - fieldOfView.left, fieldOfView.bottom - fieldOfView.top);
        diameter = fieldOfView.diameterPx;
    }
    grey = grey(box);
    if (!inside.empty()) inside = inside(box);
    if (sampling.largestDiameterPx > 0 && diameter > sampling.largestDiameterPx) {
        const double scale = sampling.largestDiameterPx / diameter;
        const cv::Size size(std::max(1, static_cast<int>(std::lround(box.width * scale))),
                            std::max(1, static_cast<int>(std::lround(box.height * scale))));
        cv::resize(grey, grey, size, 0, 0, cv::INTER_AREA);
        if (!inside.empty()) {
            cv::resize(inside, inside, size, 0, 0, cv::INTER_AREA);
            inside = inside == 255;
        }
    }
    Piece piece;
    piece.columns = grey.cols / sampling.patchPx;
    piece.rows = grey.rows / sampling.patchPx;
    if (piece.columns == 0 || piece.rows == 0) return piece;
    cv::Mat levels;
    grey(cv::Rect(0, 0, piece.columns * sampling.patchPx, piece.rows * sampling.patchPx)).convertTo(levels, CV_8U);
    levels.convertTo(piece.grey, CV_64F);
    if (!inside.empty()) {
        // Beyond the field of view's own box nothing is seen: the filters repeat the border there.
        cv::integral((inside == 0) / 255, piece.outside, CV_32S);
    }
    return piece;
}

bool lyingInside(const Piece& piece, cv::Rect patch) {
    if (piece.outside.empty()) return true;
    const cv::Rect seen = cv::Rect(patch.x - kRimPx, patch.y - kRimPx, patch.width + 2 * kRimPx, patch.height + 2 * kRimPx) &
                          cv::Rect(0, 0, piece.outside.cols - 1, piece.outside.rows - 1);
    const auto at = [&](int x, int y) { return piece.outside.at<int>(y, x); };
    return at(seen.x + seen.width, seen.y + seen.height) - at(seen.x, seen.y + seen.height) -
               at(seen.x + seen.width, seen.y) + at(seen.x, seen.y) == 0;
}

struct Gaussian {
    cv::Mat mean;        // 1 x 36
    cv::Mat covariance;  // 36 x 36, divided by n - 1
};

Gaussian gaussianOf(const std::vector<Features>& features) {
    const int count = static_cast<int>(features.size());
    cv::Mat samples(count, kNiqeFeatures, CV_64FC1);
    for (int i = 0; i < count; ++i) {
        std::copy(features[static_cast<std::size_t>(i)].begin(), features[static_cast<std::size_t>(i)].end(), samples.ptr<double>(i));
    }
    Gaussian result;
    cv::calcCovarMatrix(samples, result.covariance, result.mean, cv::COVAR_NORMAL | cv::COVAR_ROWS, CV_64F);
    result.covariance /= std::max(1, count - 1);
    return result;
}

// sqrt(d' pinv(C) d).
double distanceOf(const cv::Mat& difference, const cv::Mat& covariance) {
    cv::Mat values, vectors;
    cv::eigen(covariance, values, vectors);
    const double least = kNiqeFeatures * std::numeric_limits<double>::epsilon() * std::abs(values.at<double>(0));
    double sum = 0;
    for (int i = 0; i < kNiqeFeatures; ++i) {
        const double value = values.at<double>(i);
        if (std::abs(value) <= least) continue;
        const double along = vectors.row(i).dot(difference);
        sum += along * along / value;
    }
    return std::sqrt(std::max(0.0, sum));
}

tl::unexpected<Error> tooSmall(const NiqeSampling& sampling) {
    if (sampling.region == MetricRegion::fieldOfView) {
        return fail(ErrorCode::usage,
                    "niqe: the picture holds too few textured patches of %1 x %1 pixels inside its field of view",
                    sampling.patchPx);
    }
    return fail(ErrorCode::usage, "niqe: the picture holds too few textured patches of %1 x %1 pixels",
                sampling.patchPx);
}

Result<NiqePatches> patchesOf(const Image& image, const NiqeSampling& sampling, const JobContext& context) {
    const Image framed = sampling.region == MetricRegion::fieldOfView ? withFieldOfView(image) : image;
    const auto mask = regionMask(framed, sampling.region);
    if (!mask) return propagate(mask, std::string("niqe"));
    const Piece piece = pieceOf(framed, *mask, sampling);
    if (piece.grey.empty()) return tooSmall(sampling);
    FOVEA_CHECK(context.check());
    const Normalized first = contrastNormalized(piece.grey);
    FOVEA_CHECK(context.check());
    const Normalized second = contrastNormalized(halved(piece.grey));
    FOVEA_CHECK(context.check());
    const int side = sampling.patchPx;
    struct Patch {
        std::optional<Features> features;
        double sharpness = 0;
    };
    std::vector<Patch> patches(static_cast<std::size_t>(piece.rows * piece.columns));
    FOVEA_CHECK(inParallel(piece.rows * piece.columns, context, [&](int i) {
        const cv::Rect area(i % piece.columns * side, i / piece.columns * side, side, side);
        if (!lyingInside(piece, area)) return;
        const auto fine = naturalSceneFeatures(first.values(area));
        const auto coarse = naturalSceneFeatures(second.values(cv::Rect(area.x / 2, area.y / 2, side / 2, side / 2)));
        if (!fine || !coarse) return;
        Patch& patch = patches[static_cast<std::size_t>(i)];
        patch.features.emplace();
        std::copy(coarse->begin(), coarse->end(), std::copy(fine->begin(), fine->end(), patch.features->begin()));
        patch.sharpness = cv::mean(first.deviation(area))[0];
    }));
    NiqePatches result;
    for (const Patch& patch : patches) {
        if (!patch.features) continue;
        result.features.push_back(*patch.features);
        result.sharpness.push_back(patch.sharpness);
    }
    if (result.features.empty()) return tooSmall(sampling);
    return result;
}

}  // namespace

Result<NiqePatches> niqePatches(const Image& image, const NiqeSampling& sampling, const JobContext& context) {
    if (image.empty()) return fail(ErrorCode::usage, "niqe: there is no picture");
    FOVEA_ASSERT(sampling.patchPx >= 16 && sampling.patchPx % 2 == 0);
    return caught("niqe", [&] { return patchesOf(image, sampling, context); });
}

Result<double> niqe(const Image& image, const NiqeModel& model, const JobContext& context) {
    FOVEA_ASSERT(model.mean.size() == kNiqeFeatures && model.covariance.size() == kNiqeFeatures * kNiqeFeatures);
    FOVEA_TRY(const NiqePatches patches, niqePatches(image, model.sampling, context));
    if (patches.features.size() < 2) return tooSmall(model.sampling);
    return caught("niqe", [&]() -> Result<double> {
        const Gaussian own = gaussianOf(patches.features);
        const cv::Mat mean(1, kNiqeFeatures, CV_64FC1, const_cast<double*>(model.mean.data()));
        const cv::Mat covariance(kNiqeFeatures, kNiqeFeatures, CV_64FC1, const_cast<double*>(model.covariance.data()));
        return distanceOf(mean - own.mean, (covariance + own.covariance) / 2);
    });
}

Result<NiqeFit> fitNiqe(const NextImage& next, const NiqeSampling& sampling, const JobContext& context) {
    std::vector<Features> chosen;
    for (;;) {
        FOVEA_CHECK(context.check());
        FOVEA_TRY(const std::optional<Image> image, next());
        if (!image) break;
        FOVEA_TRY(const NiqePatches patches, niqePatches(*image, sampling, context));
        const double least = sampling.sharpnessShare * *std::max_element(patches.sharpness.begin(), patches.sharpness.end());
        for (std::size_t i = 0; i < patches.features.size(); ++i) {
            if (patches.sharpness[i] > least) chosen.push_back(patches.features[i]);
        }
    }
    if (chosen.size() <= kNiqeFeatures) {
        return fail(ErrorCode::usage, "niqe: the patches that were found are too few for a model: %1, and more than %2 are needed", chosen.size(),
                    kNiqeFeatures);
    }
    return caught("niqe", [&]() -> Result<NiqeFit> {
        const Gaussian fittedTo = gaussianOf(chosen);
        NiqeFit fit;
        fit.patches = chosen.size();
        fit.model.sampling = sampling;
        fit.model.mean.assign(fittedTo.mean.begin<double>(), fittedTo.mean.end<double>());
        fit.model.covariance.assign(fittedTo.covariance.begin<double>(), fittedTo.covariance.end<double>());
        return fit;
    });
}

}  // namespace fovea
