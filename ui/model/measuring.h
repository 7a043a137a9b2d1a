// Measuring one picture by one metric, with everything that it may be measured against. No signal, no thread: what the
// measure model runs in a lane.
#pragma once

#include <QString>
#include <map>
#include <mutex>
#include <optional>
#include <variant>

#include "core/jobs/measure.h"
#include "core/metrics/ssim_map.h"

namespace fovea {

// What becomes of a picture that is larger than its reference.
enum class SizeRule {
    refused,      // it is told so in words and not measured
    areaAveraged  // reduced to the reference's size by averaging areas, which the definition then says
};

struct Candidate {
    int id = 0;
    QString name;
    bool processed = false;
    bool isOriginal = false;
    std::variant<Image, Map> value;
};

// What all pictures of one photograph are measured with.
struct Terms {
    Image original;
    Image reference;
    bool againstFile = false;
    int referenceSerial = 0;     // tells one file from the next
    std::optional<Image> label;  // a drawing of vessels
    int labelSerial = 0;
    Channel channel = Channel::luma;
    MetricRegion region = MetricRegion::whole;
    SizeRule rule = SizeRule::refused;
    VesselFinder findVessels;  // empty: no method of this build finds vessels
    std::string vesselMethod;
};

// A figure, or why there is none.
struct Figure {
    std::optional<MetricValue> value;
    QString problem;
};

// Vessel maps that were made to measure, shared by the jobs of one window.
class VesselMaps {
public:
    Result<Map> of(const std::string& key, const Image& image, const VesselFinder& find, const JobContext& context);

private:
    std::mutex mutex_;
    std::map<std::string, Map> maps_;
};

// False where the question makes no sense: an original against itself, a vessel map's brightness.
bool applies(const MetricEntry& metric, const Candidate& candidate, const Terms& terms);
// Whether it takes less than a second for a photograph of usual size.
bool isQuick(const MetricEntry& metric);
// Whether vessels must be found in pictures for it.
bool needsNetwork(const MetricEntry& metric, const Candidate& candidate);

// Errors: cancelled only; everything else is a figure's problem.
Result<Figure> figureOf(const MetricEntry& metric, const Candidate& candidate, const Terms& terms, const MetricModels& models,
                        VesselMaps& vessels, const JobContext& context);

// In pixels of the reference. Errors: usage (sizes differ, a map), those of ssimMap and worstRegion.
Result<WorstRegion> worstOf(const Candidate& candidate, const Terms& terms);

}  // namespace fovea
