#include "core/jobs/synthesize_job.h"

#include <fmt/format.h>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/version.h"
#include "core/image/write_image.h"
#include "core/jobs/mark.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kMaxPictureBytes = 1ull << 30;
constexpr std::int64_t kPlainSize = 512;

Result<Json> described(const fs::path& path) {
    FOVEA_TRY(const Bytes bytes, readFile(path, kMaxPictureBytes));
    return Json{{"name", path.filename().string()}, {"sha256", sha256Hex(bytes)}};
}

}  // namespace

PairFiles pairFiles(const fs::path& folder, std::uint64_t seed, std::int64_t size) {
    const std::string name = fmt::format("synth_{:06}{}", seed, size == kPlainSize ? "" : fmt::format("_{}", size));
    return {folder / "images" / (name + ".png"), folder / "labels" / (name + ".png"), folder / "records" / (name + ".json")};
}

Status checkNewPair(const PairFiles& files) {
    for (const fs::path& path : {files.image, files.label, files.record}) FOVEA_CHECK(checkNewOutput(path, {}));
    return {};
}

Result<StepRecord> synthesizePair(const PairMethod& method, std::uint64_t seed, const ParamSet& parameters,
                                  const RunOptions& options, const PairFiles& files, const JobContext& context) {
    FOVEA_CHECK(checkNewPair(files));
    FOVEA_TRY(PairOutput pair, method.make(seed, parameters, options, context.part(0, 0.95)));
    FOVEA_CHECK(context.check());
    context.progress(0.95, "saving");
    for (const fs::path& path : {files.image, files.label, files.record}) {
        std::error_code error;
        fs::create_directories(path.parent_path(), error);
        if (error)
            return fail(ErrorCode::inputOutput, "%1: cannot be made: %2", path.parent_path().string(), error.message());
    }
    const std::string mark = madeUpMark(method.info().id);
    const ImageText text = {{"Software", "Fovea " + std::string(version())},
                            {"Comment", mark},
                            {"Disclaimer", std::string(researchNote())},
                            {"Fovea-Seed", std::to_string(seed)}};
    const auto saved = [&]() -> Status {
        FOVEA_CHECK(writeImage(files.image, pair.fundus, text));
        FOVEA_CHECK(writeMap(files.label, pair.vessels, text));
        Json record{{"format", "fovea-pair/1"},
                    {"program", {{"name", "Fovea"}, {"version", version()}}},
                    {"note", researchNote()},
                    {"mark", mark},
                    {"seed", seed},
                    {"step", toJson(pair.record)},
                    {"width", pair.vessels.width()},
                    {"height", pair.vessels.height()}};
        FOVEA_TRY(record["image"], described(files.image));
        FOVEA_TRY(record["label"], described(files.label));
        return writeNewFile(files.record, record.dump(2) + "\n");
    }();
    if (!saved) {
        // What exists now was made here: none of the three was there, and files are only ever made, not replaced.
        if (saved.error().code != ErrorCode::outputExists) {
            std::error_code ignored;
            for (const fs::path& path : {files.image, files.label, files.record}) fs::remove(path, ignored);
        }
        return propagate(saved);
    }
    context.progress(1, "done");
    return pair.record;
}

}  // namespace fovea
