#include "core/jobs/side_by_side.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <new>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>
#include <utility>

#include "core/base/json.h"
#include "core/base/version.h"
#include "core/image/read_image.h"
#include "core/image/write_image.h"
#include "core/jobs/batch_plan.h"
#include "core/jobs/earlier_work.h"
#include "core/jobs/mark.h"
#include "core/jobs/record.h"

namespace fovea {
namespace {

constexpr int kMaxPanelWidth = 2048;
constexpr int kGapPx = 8;
constexpr float kSurround = 0.35f;  // neutral, so that colours are judged rightly

cv::Mat matOf(const Image& image) {
    return cv::Mat(image.height(), image.width(), CV_32FC3, const_cast<float*>(image.data()));
}

Image scaledTo(const Image& image, int width) {
    const int height =
        std::max(1, static_cast<int>(std::lround(static_cast<double>(image.height()) * width / image.width())));
    ImageBuilder builder(width, height);
    builder.info() = image.info();
    cv::Mat target(height, width, CV_32FC3, builder.pixels());
    cv::resize(matOf(image), target, target.size(), 0, 0, width < image.width() ? cv::INTER_AREA : cv::INTER_CUBIC);
    cv::min(target, 1.0, target);
    cv::max(target, 0.0, target);
    return std::move(builder).build();
}

// The panel at the common width, its words and true size below it.
Image drawn(const Panel& panel, int width) {
    std::string words = panel.words + " - " + std::to_string(panel.image.width()) + " x " +
                        std::to_string(panel.image.height()) + " px";
    if (panel.image.width() == width) return withMarkStrip(panel.image, words);
    words += ", shown at " + std::to_string(std::lround(100.0 * width / panel.image.width())) + " %";
    return withMarkStrip(scaledTo(panel.image, width), words);
}

// From the record beside a result: what was done to it. Without one nothing is claimed.
std::string wordsOf(const std::filesystem::path& result, const std::string& sha256) {
    const auto record = readJsonFile(recordPathOf(result));
    if (!record || !isRecord(*record) || !record->contains("output")) return "RESULT, without a record";
    const auto recorded = jsonValueOr<std::string>((*record)["output"], "sha256", "", "record");
    if (!recorded || *recorded != sha256) return "RESULT, changed since its record was written";
    return jsonValueOr<std::string>(*record, "mark", "RESULT", "record").value_or("RESULT");
}

}  // namespace

Result<Image> sideBySide(const Panel& left, const Panel& right) {
    try {
        const int width = std::min(std::max(left.image.width(), right.image.width()), kMaxPanelWidth);
        const std::array<Image, 2> panels = {drawn(left, width), drawn(right, width)};
        const int height = std::max(panels[0].height(), panels[1].height());
        ImageBuilder builder(2 * width + kGapPx, height);
        builder.info().iccProfile = left.image.info().iccProfile;
        cv::Mat whole(height, builder.width(), CV_32FC3, builder.pixels());
        whole.setTo(cv::Scalar::all(kSurround));
        matOf(panels[0]).copyTo(whole(cv::Rect(0, 0, width, panels[0].height())));
        matOf(panels[1]).copyTo(whole(cv::Rect(width + kGapPx, 0, width, panels[1].height())));
        return std::move(builder).build();
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::outOfMemory, "not enough memory to put two pictures side by side");
    } catch (const cv::Exception& exception) {
        const bool memory = exception.code == cv::Error::StsNoMem;
        return fail(memory ? ErrorCode::outOfMemory : ErrorCode::internal, "putting two pictures side by side: %1",
                    exception.what());
    }
}

Result<SideBySideSize> sideBySideFile(const SideBySideFiles& files, const JobContext& context) {
    const std::array<std::filesystem::path, 2> inputs = {files.original, files.result};
    FOVEA_CHECK(checkNewOutput(files.output, inputs));
    context.progress(0, "reading");
    FOVEA_TRY(Image original, readImage(files.original));
    FOVEA_TRY(Image result, readImage(files.result));
    FOVEA_CHECK(context.check());
    context.progress(0.5, "drawing");
    std::string words = wordsOf(files.result, result.info().sourceSha256);
    // Whatever its record says or lacks: a made-up picture says itself that it is one.
    const auto shown = earlierWorkOfFile(files.result);
    if (shown && shown->madeUp && !words.starts_with(kMadeUpPhrase)) words = std::string(kMadeUpPhrase) + " - " + words;
    const auto earlier = earlierWorkOfFile(files.original);
    const std::string left = earlier ? earlier->mark : "ORIGINAL";
    FOVEA_TRY(const Image picture, sideBySide({std::move(original), left}, {std::move(result), words}));
    context.progress(0.8, "saving");
    const ImageText text = {{"Software", "Fovea " + std::string(version())},
                            {"Comment", "Left: " + (earlier ? left : "original") + ". Right: " + words},
                            {"Disclaimer", std::string(researchNote())}};
    FOVEA_CHECK(writeImage(files.output, picture, text, inputs));
    context.progress(1, "done");
    return SideBySideSize{picture.width(), picture.height()};
}

}  // namespace fovea
