#include "core/jobs/saliency_job.h"

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/version.h"
#include "core/image/field_of_view.h"
#include "core/image/read_image.h"
#include "core/image/write_image.h"
#include "core/jobs/earlier_work.h"
#include "core/jobs/mark.h"

namespace fovea {
namespace {

Json recordOf(const Image& image, SaliencyComponent component, const std::optional<EarlierWork>& earlier) {
    const std::string methods = "saliency " + std::string(nameOf(component));
    Json record;
    record["format"] = "fovea-record/1";
    record["program"] = {{"name", "Fovea"}, {"version", version()}};
    record["note"] = researchNote();
    record["mark"] = earlier ? joinedMark(*earlier, Learning::none, methods) : markWords(Learning::none, methods);
    record["source"] = {{"name", image.info().sourceName},
                        {"sha256", image.info().sourceSha256},
                        {"format", image.info().sourceFormat},
                        {"width", image.width()},
                        {"height", image.height()}};
    record["saliency"] = {{"component", nameOf(component)}};
    return record;
}

}  // namespace

Result<SaliencyFile> saliencyFile(const BatchItem& item, std::span<const std::filesystem::path> filesRead,
                                  SaliencyComponent component, const JobContext& context) {
    FOVEA_CHECK(item.ready);
    context.progress(0, "reading");
    FOVEA_TRY(const Image read, readImage(item.input));
    const Image image = withFieldOfView(read);
    FOVEA_TRY(const Map map, saliencyMap(image, component, context.part(0.05, 0.95)));
    FOVEA_CHECK(context.check());
    context.progress(0.95, "saving");
    Json record = recordOf(image, component, earlierWorkOfFile(item.input));
    const ImageText text = {{"Software", "Fovea " + std::string(version())},
                            {"Comment", record["mark"].get<std::string>()},
                            {"Disclaimer", std::string(researchNote())},
                            {"Source-SHA256", image.info().sourceSha256}};
    FOVEA_CHECK(writeMap(item.output, map, text, filesRead));
    if (const Status status = writeRecord(std::move(record), item.output, {map.width(), map.height()}, Mark::none); !status) {
        return propagate(status);
    }
    context.progress(1, "done");
    return SaliencyFile{.width = map.width(), .height = map.height()};
}

}  // namespace fovea
