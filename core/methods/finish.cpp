#include "core/methods/finish.h"

#include <algorithm>
#include <fstream>
#include <opencv2/core/utility.hpp>

#include "core/image/field_of_view.h"
#include "core/image/mat_bridge.h"
#include "core/methods/parts.h"
#include "core/methods/resample.h"

namespace fovea {
namespace {

// Bytes that can still be taken without swapping; empty where the system does not say.
std::optional<double> freeMemory() {
    std::optional<double> bytes;
    std::ifstream meminfo("/proc/meminfo");
    for (std::string key; meminfo >> key;) {
        double kibibytes = 0;
        if (key == "MemAvailable:" && meminfo >> kibibytes) bytes = kibibytes * 1024;
        meminfo.ignore(256, '\n');
    }
    double limit = 0, used = 0;  // of a container
    if (std::ifstream("/sys/fs/cgroup/memory.max") >> limit && std::ifstream("/sys/fs/cgroup/memory.current") >> used) {
        bytes = std::min(bytes.value_or(limit), std::max(0.0, limit - used));
    }
    return bytes;
}

std::string gigabytes(double bytes) {
    const auto tenths = static_cast<long long>(bytes / 1e8 + 0.5);
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " GB";
}

float clamped(float value) { return value > 0 ? std::min(value, 1.0f) : 0.0f; }

ImageInfo infoFor(const ImageInfo& source, int scale) {
    ImageInfo info = source;
    if (info.spacing && scale != 1) {
        info.spacing->rowMm /= scale;
        info.spacing->columnMm /= scale;
        info.spacing->source += " / " + std::to_string(scale) + " (super-resolution)";
    }
    return info;
}

struct Finishing {
    const Image& image;
    int scale;
    bool keepOutside;
    cv::Mat result;

    void operator()(Rows rows) const {
        const int width = result.cols;
        const bool grey = image.info().grey;
        const cv::Mat outside = anyOutside(rows) ? outsideRows(rows) : cv::Mat();
        for (int y = rows.begin; y < rows.end; ++y) {
            float* row = const_cast<cv::Mat&>(result).ptr<float>(y);
            if (!outside.empty()) {
                const float* original = outside.ptr<float>(y - rows.begin);
                const std::uint8_t* mask = maskRow(y / scale);
                for (int x = 0; x < width; ++x) {
                    if (mask[x / scale] == 0) std::copy_n(original + 3 * x, 3, row + 3 * x);
                }
            }
            for (int x = 0; x < 3 * width; ++x) row[x] = clamped(row[x]);
            if (grey) keepGrey(row, width);
        }
    }

private:
    const std::uint8_t* maskRow(int y) const {
        return image.fieldOfView()->mask->data() + static_cast<std::size_t>(y) * image.width();
    }
    bool anyOutside(Rows rows) const {
        if (!keepOutside || !image.fieldOfView() || image.fieldOfView()->wholeImage) return false;
        const auto* begin = maskRow(rows.begin / scale);
        const auto* end = maskRow((rows.end - 1) / scale) + image.width();
        return std::find(begin, end, 0) != end;
    }
    cv::Mat outsideRows(Rows rows) const {
        if (scale == 1) return matView(image).rowRange(rows.begin, rows.end);
        return enlargedRows(matView(image), scale, Kernel::bicubic, rows);
    }
    // A picture that came with one channel leaves with three equal ones. Those that are equal stay exactly so.
    static void keepGrey(float* row, int width) {
        for (int x = 0; x < width; ++x, row += 3) {
            if (row[0] != row[1] || row[1] != row[2]) row[0] = row[1] = row[2] = (row[0] + row[1] + row[2]) / 3;
        }
    }
};

}  // namespace

int threadsOf(const RunOptions& options) {
    return std::max(1, options.threads > 0 ? options.threads : cv::getNumberOfCPUs());
}

Status checkMemory(const Image& image, int scale, double memoryFactor) {
    const double needed = 12.0 * image.width() * scale * image.height() * scale * memoryFactor;
    const auto available = freeMemory();
    if (!available || needed <= *available) return {};
    const auto width = static_cast<long long>(image.width()) * scale,
               height = static_cast<long long>(image.height()) * scale;
    const Text advice = scale > 1 ? phrase("choose a smaller scale") : phrase("choose a smaller picture");
    return fail(ErrorCode::outOfMemory, "a result of %1 x %2 pixels needs about %3 of memory, and %4 are free; %5",
                width, height, gigabytes(needed), gigabytes(*available), advice);
}

MethodRun::MethodRun(const MethodInfo& info, const ParamSet& parameters, int scale, const RunOptions& options)
    : maskPolicy_(info.traits.maskPolicy) {
    record.methodId = info.id;
    record.methodVersion = info.version;
    record.parameters = parameters.toJson();
    record.scale = scale;
    record.threads = threadsOf(options);
}

Result<MethodOutput> MethodRun::finish(const Image& image, ImageBuilder result, const JobContext& context) && {
    const int scale = record.scale;
    FOVEA_ASSERT(result.width() == image.width() * scale && result.height() == image.height() * scale);
    const Finishing finishing{image, scale, maskPolicy_ == MaskPolicy::keepOutside, matView(result)};
    FOVEA_CHECK(forStrips(result.height(), 32 * scale, record.threads, context, "finishing",
                          [&](Rows rows) { finishing(rows); }));
    // A stop asked for during the last strip counts too: a cancelled job never hands over a picture.
    FOVEA_CHECK(context.check());
    result.info() = infoFor(image.info(), scale);
    Image finished = std::move(result).build();
    if (image.fieldOfView()) {
        finished = finished.withFieldOfView(scale == 1 ? *image.fieldOfView() : scaled(*image.fieldOfView(), scale));
    }
    return close(std::move(finished));
}

Result<MethodOutput> MethodRun::finish(const Image& image, std::vector<float> values, const JobContext& context) && {
    FOVEA_ASSERT(values.size() == static_cast<std::size_t>(image.width()) * image.height());
    const bool zeroOutside = maskPolicy_ == MaskPolicy::zeroOutside && image.fieldOfView();
    const std::uint8_t* mask = zeroOutside ? image.fieldOfView()->mask->data() : nullptr;
    FOVEA_CHECK(forStrips(image.height(), 64, record.threads, context, "finishing", [&](Rows rows) {
        const auto end = static_cast<std::size_t>(rows.end) * image.width();
        for (auto i = static_cast<std::size_t>(rows.begin) * image.width(); i < end; ++i) {
            values[i] = mask && mask[i] == 0 ? 0.0f : clamped(values[i]);
        }
    }));
    FOVEA_CHECK(context.check());
    return close(Map(image.width(), image.height(), std::move(values)));
}

MethodOutput MethodRun::close(std::variant<Image, Map> value) {
    record.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
    return {std::move(value), std::move(record)};
}

}  // namespace fovea
