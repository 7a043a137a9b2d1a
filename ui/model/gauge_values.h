// What the gauges measure with: the pictures they compare, and what one computation on them gives. Plain values; the
// functions are thread-safe.
#pragma once

#include <QLineF>
#include <QRectF>
#include <QString>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

#include "core/metrics/line_profile.h"
#include "core/metrics/region_counts.h"
#include "core/metrics/vessel_width.h"

namespace fovea {

enum class GaugeChannel { red, green, blue, luminance };
inline constexpr int kGaugeChannels = 4;

// The original or a result, in full precision.
struct GaugePicture {
    int id = 0;
    QString title;          // "11_dr.jpg", "sr.fovea ×4"
    QString measuredOn;     // "×4 output of sr.fovea"; empty: the original
    std::variant<Image, Map> value;
    double scale = 1;       // its pixels a pixel of the original
    bool learned = false;   // something trained had a part in it
    bool madeUp = false;    // it shows nobody's eye, whether it was processed or not
    bool processed() const { return !measuredOn.isEmpty(); }
    bool isMap() const { return std::holds_alternative<Map>(value); }
};

struct Ruler {
    QLineF line;
    QString measuredOn;  // of the picture it was drawn on; empty: the original
    bool learned = false;
    bool madeUp = false;
    bool operator==(const Ruler&) const = default;
};

// What was drawn on a photograph to measure with, in retina coordinates.
struct GaugeMarks {
    std::optional<QLineF> line;
    std::optional<Region> region;
    std::vector<Ruler> rulers;
    bool operator==(const GaugeMarks&) const = default;
    bool empty() const { return !line && !region && rulers.empty(); }
};

// One picture along the line: a row a channel (a map: one), values in levels of the photograph (a map: its own).
struct ProfileCurve {
    GaugePicture picture;
    std::vector<std::vector<double>> rows;
    const std::vector<double>& row(GaugeChannel channel) const;
};

struct Profile {
    SampledLine line;
    std::vector<ProfileCurve> curves;
};

// The vessels that the line crosses in one picture; depths in levels of the photograph.
struct CrossedVessels {
    GaugePicture picture;
    std::vector<VesselWidth> vessels;
};

// 255 or 65535, after the photograph's depth.
double levelTop(const Image& original);
Profile profileOf(const std::vector<GaugePicture>& pictures, const QLineF& line, const Image& original);
// In the green channel; maps have no vessels of this kind.
std::vector<CrossedVessels> vesselsOf(const std::vector<GaugePicture>& pictures, const QLineF& line, const Image& original,
                                      const JobContext& context);
Result<RegionCounts> countsOf(const GaugePicture& picture, const Image& original, const Region& region,
                              const JobContext& context);
// The box that holds a region.
QRectF boxOf(const Region& region);
Region regionOf(RegionShape shape, const QRectF& box);

}  // namespace fovea
