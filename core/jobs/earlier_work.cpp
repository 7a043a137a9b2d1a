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
constexpr std::string_view kProgram = "Fovea";
constexpr std::string_view kMadeUp = "SYNTHETIC - NO PATIENT";

// A mark anywhere in a comment: "Left: original. Right: PROCESSED - NOT FOR DIAGNOSIS · ..." is one, too.
std::optional<EarlierWork> workIn(std::string_view comment) {
    for (const std::string_view phrase : {kMarkPhrase, kScreenPhrase}) {
        const std::size_t place = comment.find(std::string(kClassical) + std::string(phrase));
        if (place == std::string_view::npos) continue;
        EarlierWork work{.mark = {}, .methods = {}, .program = std::string(kProgram), .learned = false};
        const std::size_t prefix = kLearned.size() - kClassical.size();
        work.learned = place >= prefix && comment.substr(place - prefix).starts_with(kLearned);
        work.mark = comment.substr(work.learned ? place - prefix : place);
        // Up to the end of the line, or of the value of a format with its own brackets.
        work.mark.resize(std::min(work.mark.find_first_of("\n\r<\"", 0, 4), work.mark.size()));
        work.mark.resize(work.mark.find_last_not_of(' ') + 1);
        const std::size_t first = work.mark.find(kBetween);
        if (first == std::string::npos) return work;
        const std::size_t begin = first + kBetween.size();
        const std::size_t end = work.mark.find(kBetween, begin);
        work.methods = work.mark.substr(begin, end == std::string::npos ? end : end - begin);
        if (end == std::string::npos) return work;
        const std::string rest = work.mark.substr(end + kBetween.size());
        const std::string program = rest.substr(0, rest.find(kBetween));
        if (program.starts_with(kProgram)) work.program = program;
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
    auto work = workIn(*mark);
    if (work && work->program == kProgram && record->contains("program"))
        if (const auto number = jsonValue<std::string>((*record)["program"], "version", "record")) work->program = "Fovea " + *number;
    return work;
}

// Another program may keep who made the picture and nothing else.
std::optional<EarlierWork> workOfProgram(const ImageText& text) {
    for (const auto& [key, value] : text)
        if (value.find(kMadeUp) != std::string::npos) return std::nullopt;
    for (const auto& [key, value] : text)
        if (key == "Software" && (value == kProgram || value.starts_with("Fovea ")))
            return EarlierWork{std::string(kClassical) + std::string(kMarkPhrase) + std::string(kBetween) + value, {}, value, false};
    return std::nullopt;
}

}  // namespace

std::optional<EarlierWork> earlierWorkOf(std::span<const std::byte> bytes, const std::filesystem::path& path) {
    const ImageText text = embeddedTextIn(bytes);
    for (const auto& [key, value] : text)
        if (auto work = workIn(value)) return work;
    if (!path.empty())
        if (auto work = workInRecordOf(path)) return work;
    return workOfProgram(text);
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
