#include "core/jobs/restore_file.h"

#include <algorithm>
#include <tuple>

#include "core/image/field_of_view.h"
#include "core/image/read_image.h"
#include "core/jobs/earlier_work.h"
#include "core/jobs/record.h"

namespace fovea {
namespace {

std::string sizeText(int width, int height) { return std::to_string(width) + " x " + std::to_string(height); }

// Before the work begins: a restoration of minutes must not end in "the reference has another size".
Result<Image> readReference(const std::filesystem::path& path, int width, int height) {
    FOVEA_TRY(Image reference, readImage(path));
    if (reference.width() != width || reference.height() != height) {
        return fail(ErrorCode::badData, "%1: the reference has %2 pixels, the result will have %3", path.string(),
                    sizeText(reference.width(), reference.height()), sizeText(width, height));
    }
    return reference;
}

}  // namespace

std::vector<Text> differencesFrom(const RecordedRun& recorded, const Image& source, const Restored& restored) {
    std::vector<Text> notices;
    if (recorded.sourceSha256 != source.info().sourceSha256) {
        notices.push_back(
            phrase("the input is not the file of the record: its steps are used, its picture is not repeated"));
    }
    for (const StepRecord& step : restored.steps) {
        for (const ModelUse& used : modelsOf(step)) {
            const bool same = std::any_of(recorded.models.begin(), recorded.models.end(), [&](const auto& model) {
                return model.first == used.id && model.second == used.sha256;
            });
            if (!same) {
                notices.push_back(
                    phrase("the weights of %1 are not those of the record: the result differs from it", used.id));
            }
        }
    }
    return notices;
}

Result<FileResult> restoreFile(const BatchItem& item, std::span<const std::filesystem::path> filesRead,
                               const FileJob& job, const MethodRegistry& registry, const JobContext& context) {
    FOVEA_CHECK(item.ready);
    context.progress(0, "reading");
    FOVEA_TRY(const Image read, readImage(item.input));
    FOVEA_TRY(const int scale, scaleOf(job.pipeline, registry));
    std::optional<Image> reference;
    if (item.reference) {
        FOVEA_TRY(reference, readReference(*item.reference, read.width() * scale, read.height() * scale));
    }
    FOVEA_CHECK(context.check());
    const Image image = withFieldOfView(read);
    auto restored = restoreStepwise(image, job.pipeline, registry, job.options, context.part(0.02, 0.95));
    if (!restored) return propagate(restored, item.input.string());
    if (const auto earlier = earlierWorkOfFile(item.input)) joinEarlierWork(*earlier, *restored);

    FileResult result;
    result.mark = markOf(*restored);
    result.steps = restored->steps;
    std::tie(result.width, result.height) =
        std::visit([](const auto& picture) { return std::pair(picture.width(), picture.height()); }, restored->value);
    result.summary = summaryOf(restored->steps);
    result.notices = restored->notices();
    result.notices.insert(result.notices.begin(), read.info().leftOut.begin(), read.info().leftOut.end());
    if (job.recorded) {
        const auto more = differencesFrom(*job.recorded, image, *restored);
        result.notices.insert(result.notices.end(), more.begin(), more.end());
    }
    if (reference) {
        context.progress(0.95, "measuring");
        FOVEA_TRY(result.measured, measureRestored(*reference, restored->value, *image.fieldOfView()));
    }
    // The last moment at which a stop leaves nothing behind.
    FOVEA_CHECK(context.check());
    context.progress(0.98, "saving");
    FOVEA_CHECK(saveRestored(*restored, item.output, job.mark, filesRead));
    context.progress(1, "done");
    return result;
}

}  // namespace fovea
