#include "ui/model/gauge_values.h"

#include <algorithm>

#include "core/image/field_of_view.h"

namespace fovea {

namespace {
RetinaPoint pointOf(QPointF point) { return {point.x(), point.y()}; }
}  // namespace

const std::vector<double>& ProfileCurve::row(GaugeChannel channel) const {
    return rows[std::min(static_cast<std::size_t>(channel), rows.size() - 1)];
}

double levelTop(const Image& original) { return original.info().bitDepth == BitDepth::bits16 ? 65535 : 255; }

Profile profileOf(const std::vector<GaugePicture>& pictures, const QLineF& line, const Image& original) {
    double finest = 1;
    for (const GaugePicture& picture : pictures) finest = std::max(finest, picture.scale);
    Profile profile{sampledLine(pointOf(line.p1()), pointOf(line.p2()), finest), {}};
    const double top = levelTop(original);
    for (const GaugePicture& picture : pictures) {
        ProfileCurve curve{picture, {}};
        if (const auto* image = std::get_if<Image>(&picture.value)) {
            curve.rows = along(*image, picture.scale, profile.line);
            for (auto& row : curve.rows)
                for (double& value : row) value *= top;
        } else {
            curve.rows = along(std::get<Map>(picture.value), picture.scale, profile.line);
        }
        profile.curves.push_back(std::move(curve));
    }
    return profile;
}

std::vector<CrossedVessels> vesselsOf(const std::vector<GaugePicture>& pictures, const QLineF& line, const Image& original,
                                      const JobContext& context) {
    std::vector<CrossedVessels> crossed;
    const double top = levelTop(original);
    VesselWidthOptions options;
    // The widest vessels of the retina are about a thirtieth of a 45 degree field's diameter.
    const double diameter = original.fieldOfView() ? original.fieldOfView()->diameterPx : std::max(original.width(), original.height());
    options.maxWidthPx = std::max(12.0, diameter / 20);
    for (const GaugePicture& picture : pictures) {
        if (context.stopped()) break;
        const auto* image = std::get_if<Image>(&picture.value);
        if (!image) continue;
        const SampledLine sampled = sampledLine(pointOf(line.p1()), pointOf(line.p2()), picture.scale, 1);
        CrossedVessels found{picture, vesselsAcross(along(*image, picture.scale, sampled)[1], sampled.stepPx, options)};
        for (VesselWidth& vessel : found.vessels) {
            vessel.depth *= top;
            vessel.depthError *= top;
            vessel.residual *= top;
        }
        crossed.push_back(std::move(found));
    }
    return crossed;
}

Result<RegionCounts> countsOf(const GaugePicture& picture, const Image& original, const Region& region,
                              const JobContext& context) {
    const Image framed = withFieldOfView(original);
    if (const auto* image = std::get_if<Image>(&picture.value)) return countRegion(*image, framed, region, context);
    return countRegion(std::get<Map>(picture.value), framed, region, context);
}

QRectF boxOf(const Region& region) { return {QPointF(region.left, region.top), QPointF(region.right, region.bottom)}; }

Region regionOf(RegionShape shape, const QRectF& box) {
    const QRectF upright = box.normalized();
    return {shape, upright.left(), upright.top(), upright.right(), upright.bottom()};
}

}  // namespace fovea
