#include "core/jobs/batch_resume.h"

#include "core/base/files.h"
#include "core/base/hash.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;

Result<std::string> hashOf(const fs::path& path) {
    FOVEA_TRY(const Bytes bytes, readFile(path, ~std::uint64_t{0}));
    return sha256Hex(bytes);
}

tl::unexpected<Error> foreign(const fs::path& output, const Text& why) {
    return fail(ErrorCode::outputExists, "%1: exists already %2; nothing is replaced", output.string(), why);
}

}  // namespace

Result<bool> isDone(const BatchItem& item, const FileJob& job) {
    std::error_code ignored;
    const bool picture = fs::exists(item.output, ignored), record = fs::exists(item.record, ignored);
    if (!picture && !record) return false;
    if (!record) return foreign(item.output, phrase("without a record"));
    if (!picture)
        return fail(ErrorCode::outputExists, "%1: is there without its picture; nothing is replaced",
                    item.record.string());
    FOVEA_TRY(const Json json, readJsonFile(item.record));
    if (!isRecord(json)) return foreign(item.output, phrase("and what lies beside it is no record"));
    FOVEA_TRY(const RecordedRun recorded, readRecordedRun(json, item.record.string()));
    FOVEA_TRY(const std::string source, hashOf(item.input));
    if (recorded.sourceSha256 != source) return foreign(item.output, phrase("and was made from another photograph"));
    if (!json.contains("pipeline") || json["pipeline"] != job.pipeline.toJson())
        return foreign(item.output, phrase("and was made by other steps"));
    if (recorded.markStrip != (job.mark == Mark::strip))
        return foreign(item.output, phrase("with another choice for the mark strip"));
    FOVEA_TRY(const std::string output, hashOf(item.output));
    if (recorded.outputSha256 != output) return foreign(item.output, phrase("and was changed since it was made"));
    return true;
}

}  // namespace fovea
