#include "core/jobs/earlier_work.h"

#include "core/base/files.h"
#include "core/image/embedded_text.h"
#include "core/image/read_image.h"
#include "core/jobs/batch_plan.h"
#include "core/jobs/record.h"

namespace fovea {
namespace {

constexpr std::string_view kLearned = "AI-PROCESSED";
constexpr std::string_view kClassical = "PROCESSED";
constexpr std::string_view kScreenPhrase = " \u2013 NOT FOR DIAGNOSIS";  // as the window's own pictures say it
constexpr std::string_view kBetween = " \u00b7 ";

// A mark anywhere in a comment: "Left: original. Right: PROCESSED - NOT FOR DIAGNOSIS · ..." is one, too.
std::optional<EarlierWork> workIn(std::string_view comment) {
    for (const std::string_view phrase : {kMarkPhrase, kScreenPhrase}) {
        const std::size_t place = comment.find(std::string(kClassical) + std::string(phrase));
        if (place == std::string_view::npos) continue;
        EarlierWork work;
        const std::size_t prefix = kLearned.size() - kClassical.size();
        work.learned = place >= prefix && comment.substr(place - prefix).starts_with(kLearned);
        work.mark = comment.substr(work.learned ? place - prefix : place);
        const std::size_t first = work.mark.find(kBetween);
        if (first == std::string::npos) return work;
        const std::size_t begin = first + kBetween.size();
        const std::size_t end = work.mark.find(kBetween, begin);
        work.methods = work.mark.substr(begin, end == std::string::npos ? end : end - begin);
        return work;
    }
    return std::nullopt;
}

std::optional<EarlierWork> workInRecordOf(const std::filesystem::path& path) {
    std::error_code ignored;
    const std::filesystem::path beside = recordPathOf(path);
    if (!std::filesystem::exists(beside, ignored)) return std::nullopt;
    const auto record = readJsonFile(beside);
    if (!record || !isRecord(*record) || !record->contains("output")) return std::nullopt;
    const auto name = jsonValue<std::string>((*record)["output"], "name", "record");
    const auto mark = jsonValue<std::string>(*record, "mark", "record");
    if (!name || !mark || *name != path.filename().string()) return std::nullopt;
    return workIn(*mark);
}

}  // namespace

std::optional<EarlierWork> earlierWorkOf(std::span<const std::byte> bytes, const std::filesystem::path& path) {
    for (const auto& [key, value] : embeddedTextIn(bytes))
        if (key == "Comment")
            if (auto work = workIn(value)) return work;
    return path.empty() ? std::nullopt : workInRecordOf(path);
}

std::optional<EarlierWork> earlierWorkOfFile(const std::filesystem::path& path) {
    const auto bytes = readFile(path, ReadLimits{}.maxFileBytes);
    return bytes ? earlierWorkOf(*bytes, path) : std::nullopt;
}

std::string joinedMark(const EarlierWork& earlier, Learning learning, const std::string& methods) {
    return markWords(earlier.learned ? Learning::trained : learning, earlier.methods.empty() ? methods : earlier.methods + " + " + methods);
}

void joinEarlierWork(const EarlierWork& earlier, Restored& restored) {
    restored.record["source"]["mark"] = earlier.mark;
    restored.record["mark"] = joinedMark(earlier, usesTraining(restored.pipeline) ? Learning::trained : Learning::none,
                                         methodWords(restored.pipeline));
}

}  // namespace fovea
