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
constexpr std::string_view kScreenMadeUp = "SYNTHETIC, NO PATIENT";

bool says(std::string_view comment, std::string_view words) { return comment.find(words) != std::string_view::npos; }

// What a mark says that begins where `mark` does.
EarlierWork readMark(std::string_view mark) {
    EarlierWork work{.mark = std::string(mark), .methods = {}, .program = std::string(kProgram)};
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

void makeUp(EarlierWork& work) {
    work.madeUp = true;
    work.learned = true;  // only networks make pictures up
    if (!says(work.mark.substr(0, work.mark.find(kBetween)), kMadeUpPhrase)) work.mark = std::string(kMadeUpPhrase) + " - " + work.mark;
}

// A mark anywhere in a comment: "Left: original. Right: PROCESSED - NOT FOR DIAGNOSIS · ..." is one, too.
std::optional<EarlierWork> workIn(std::string_view comment) {
    std::optional<EarlierWork> work;
    for (const std::string_view phrase : {kMarkPhrase, kScreenPhrase}) {
        const std::size_t place = comment.find(std::string(kClassical) + std::string(phrase));
        if (work || place == std::string_view::npos) continue;
        const std::size_t prefix = kLearned.size() - kClassical.size();
        const bool learned = place >= prefix && comment.substr(place - prefix).starts_with(kLearned);
        work = readMark(comment.substr(learned ? place - prefix : place));
        work->learned = learned;
    }
    // Made up counts wherever it is said: left of a pair, or of the picture that another one was made from.
    for (const std::string_view phrase : {kMadeUpPhrase, kScreenMadeUp}) {
        const std::size_t place = comment.find(phrase);
        if (place == std::string_view::npos) continue;
        if (!work) {
            work = readMark(std::string(kMadeUpPhrase) + std::string(comment.substr(place + phrase.size())));
            work->processed = false;
        }
        makeUp(*work);
    }
    return work;
}

// Texts that disagree: the one that says more.
std::optional<EarlierWork> workIn(const ImageText& text) {
    std::optional<EarlierWork> found;
    bool madeUp = false;
    for (const auto& [key, value] : text) {
        auto work = workIn(value);
        if (!work) continue;
        madeUp |= work->madeUp;
        if (!found || (work->processed && !found->processed)) found = std::move(work);
    }
    if (found && madeUp) makeUp(*found);
    return found;
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
        if (key == "Software" && (value == kProgram || value.starts_with("Fovea ")))
            return EarlierWork{.mark = std::string(kClassical) + std::string(kMarkPhrase) + std::string(kBetween) + value, .methods = {}, .program = value};
    return std::nullopt;
}

}  // namespace

std::optional<EarlierWork> earlierWorkOf(std::span<const std::byte> bytes, const std::filesystem::path& path) {
    const ImageText text = embeddedTextIn(bytes);
    if (auto work = workIn(text)) return work;
    if (!path.empty())
        if (auto work = workInRecordOf(path)) return work;
    return workOfProgram(text);
}

std::optional<EarlierWork> earlierWorkOfFile(const std::filesystem::path& path) {
    const auto bytes = readFile(path, ReadLimits{}.maxFileBytes);
    return bytes ? earlierWorkOf(*bytes, path) : std::nullopt;
}

std::string joinedMark(const EarlierWork& earlier, Learning learning, const std::string& methods) {
    return markWords(earlier.learned ? Learning::trained : learning, earlier.methods.empty() ? methods : earlier.methods + " + " + methods,
                     earlier.madeUp ? Subject::madeUp : Subject::eye);
}

void joinEarlierWork(const EarlierWork& earlier, Restored& restored) {
    restored.record["source"]["mark"] = earlier.mark;
    restored.record["mark"] = joinedMark(earlier, usesTraining(restored.pipeline) ? Learning::trained : Learning::none,
                                         methodWords(restored.pipeline));
}

}  // namespace fovea
