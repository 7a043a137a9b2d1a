#include "core/metrics/skeleton_map.h"

#include "core/image/mat_bridge.h"
#include "core/metrics/common.h"
#include "core/metrics/skeleton.h"

namespace fovea {

Result<Map> skeletonMap(const Map& probability) {
    return caught("skeleton", [&]() -> Result<Map> {
        const cv::Mat values = matView(probability);
        const cv::Mat lines = thinned(values >= kVesselProbability);
        cv::Mat on(values.size(), CV_32FC1, cv::Scalar(0));
        values.copyTo(on, lines);
        return mapFromMat(on);
    });
}

}  // namespace fovea
