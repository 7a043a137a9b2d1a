#include "core/metrics/brisque.h"

#include <cmath>
#include <filesystem>
#include <fmt/format.h>
#include <opencv2/core.hpp>
#include <opencv2/quality/qualitybrisque.hpp>

#include "core/image/field_of_view.h"
#include "core/metrics/common.h"

namespace fovea {
namespace {

constexpr const char* kModelFile = "brisque_model_live.yml";
constexpr const char* kRangeFile = "brisque_range_live.yml";
constexpr int kSmallestPx = 16;

}  // namespace

Text brisqueUnavailable(const std::string& folder) {
    if (folder.empty())
        return phrase("brisque: not available: OpenCV's model files are not installed (Debian: opencv-data)");
    for (const char* name : {kModelFile, kRangeFile}) {
        std::error_code error;
        const auto path = std::filesystem::path(folder) / name;
        if (!std::filesystem::is_regular_file(path, error))
            return phrase("brisque: not available: %1 is not there (Debian: opencv-data)", path.string());
    }
    return {};
}

Result<Brisque> brisque(const Image& image, MetricRegion region, const std::string& folder, const JobContext& context) {
    if (image.empty()) return fail(ErrorCode::usage, "brisque: there is no picture");
    if (const Text why = brisqueUnavailable(folder); !why.empty()) return fail(ErrorCode::unavailable, why);
    return caught("brisque", [&]() -> Result<Brisque> {
        const Image framed = region == MetricRegion::fieldOfView ? withFieldOfView(image) : image;
        const auto mask = regionMask(framed, region);
        if (!mask) return propagate(mask, std::string("brisque"));
        cv::Mat levels;
        greyPlane(image).convertTo(levels, CV_8U);
        cv::Rect area(0, 0, levels.cols, levels.rows);
        if (!mask->empty()) area = largestRectangleInside(*mask);
        if (area.width < kSmallestPx || area.height < kSmallestPx) {
            return fail(ErrorCode::usage, "brisque: there are less than 16 x 16 pixels to look at");
        }
        double low = 0, high = 0;
        cv::minMaxLoc(levels(area), &low, &high);
        if (low == high) return fail(ErrorCode::usage, "brisque: the picture has no texture at all");
        FOVEA_CHECK(context.check());
        const std::filesystem::path files(folder);
        double value = 0;
        try {
            value = cv::quality::QualityBRISQUE::compute(levels(area).clone(), (files / kModelFile).string(),
                                                         (files / kRangeFile).string())[0];
        } catch (const cv::Exception& error) {
            if (error.code == cv::Error::StsNoMem) throw;
            return fail(ErrorCode::unavailable, "brisque: not available: %1: OpenCV: %2", folder, error.err);
        }
        FOVEA_CHECK(context.check());
        if (!std::isfinite(value)) return fail(ErrorCode::usage, "brisque: the picture has too little texture");
        const Text where = region == MetricRegion::whole
                               ? phrase("whole picture")
                               : phrase("largest rectangle inside the field of view of the picture, %1 x %2 px", area.width, area.height);
        return Brisque{.value = value,
                       .definition = phrase("BRISQUE of Mittal, Moorthy and Bovik 2012 by OpenCV with its model of the LIVE photographs, 0 "
                                            "to 100; channel Y = 0.299 R + 0.587 G + 0.114 B, whole levels 0 to 255; %1",
                                            where)};
    });
}

}  // namespace fovea
