#include "core/jobs/command_line.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "core/methods/graph_method.h"
#include "core/methods/pair_method.h"

namespace fovea {
namespace {

using Words = std::vector<std::string>;

// The shortest text that reads back as the same number, with a point whatever the locale says.
std::string numberText(double number) {
    char digits[64];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    return {digits, end};
}

std::string textOf(const ParamValue& value) {
    if (const bool* flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
    if (const std::int64_t* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
    if (const std::string* text = std::get_if<std::string>(&value)) return *text;
    return numberText(std::get<double>(value));
}

// A place left of or above the first pixel's centre must not look like an option.
void addSeeds(Words& words, const std::vector<PixelPosition>& seeds) {
    for (const PixelPosition& seed : seeds) {
        const std::string place = numberText(seed.x) + "," + numberText(seed.y);
        if (place.starts_with('-'))
            words.push_back("--seed=" + place);
        else
            words.insert(words.end(), {"--seed", place});
    }
}

// Every parameter, also one that has its default: a later build may have another.
void addParameters(Words& words, const ParamSet& parameters, std::string_view except) {
    for (const auto& [key, value] : parameters.values()) {
        if (key == except) continue;
        words.insert(words.end(), {"--set", key + "=" + textOf(value)});
    }
}

void addOptions(Words& words, const RunOptions& options) {
    if (options.device != DeviceChoice::automatic) {
        words.insert(words.end(), {"--device", options.device == DeviceChoice::cpu ? "cpu" : "cuda"});
    }
    if (options.precision != PrecisionChoice::automatic) {
        words.insert(words.end(), {"--precision", options.precision == PrecisionChoice::fp32 ? "fp32" : "bf16"});
    }
    if (options.threads > 0) words.insert(words.end(), {"--threads", std::to_string(options.threads)});
    if (options.tilePx > 0) words.insert(words.end(), {"--tile", std::to_string(options.tilePx)});
}

const MethodInfo* infoOf(const MethodRegistry& registry, const std::string& id) {
    for (const MethodInfo* info : registry.infos()) {
        if (info->id == id) return info;
    }
    return nullptr;
}

// A path never looks like an option.
std::string pathWord(const std::filesystem::path& path) {
    const std::string text = path.string();
    return text.starts_with('-') ? "./" + text : text;
}

std::filesystem::path outputFor(const std::filesystem::path& input, const Pipeline& pipeline, MethodKind kind) {
    std::string name = input.stem().string() + "_";
    for (const PipelineStep& step : pipeline.steps) {
        name += (&step == &pipeline.steps.front() ? "" : "+") + step.methodId;
        if (const auto scale = step.parameters.values().find("scale"); scale != step.parameters.values().end()) name += "-x" + textOf(scale->second);
    }
    return name + (kind == MethodKind::graph ? ".json" : ".png");
}

std::string joined(const Words& words) {
    std::string line;
    for (const std::string& word : words) line += (line.empty() ? "" : " ") + shellQuoted(word);
    return line;
}

}  // namespace

Result<Words> argumentsOf(const PhotographRun& run, const MethodRegistry& registry) {
    if (run.input.empty()) return fail(ErrorCode::usage, "the picture is no file: a command line has nothing to read");
    if (run.pipeline.steps.empty()) return fail(ErrorCode::usage, "nothing was run");
    const std::vector<PipelineStep>& steps = run.pipeline.steps;
    for (const PipelineStep& each : steps) {
        const MethodInfo* info = infoOf(registry, each.methodId);
        if (info == nullptr || info->kind() == MethodKind::pair) return propagate(registry.find(each.methodId));
    }
    const MethodInfo* last = infoOf(registry, steps.back().methodId);
    const std::filesystem::path output = run.output.empty() ? outputFor(run.input, run.pipeline, last->kind()) : run.output;
    if (steps.size() > 1) {
        Words words{"fovea-cli", last->kind() == MethodKind::graph ? "track" : "restore", "--pipeline", "-"};
        addOptions(words, run.options);
        addSeeds(words, steps.back().seeds);
        words.insert(words.end(), {"-o", pathWord(output), pathWord(run.input)});
        return words;
    }
    const PipelineStep& step = steps.front();
    const MethodInfo* info = last;
    // "fovea-cli restore"
    const std::string command = commandOf(info->task);
    Words words{"fovea-cli", command.substr(command.find(' ') + 1), "--method", info->id};
    const ParamField* scale = info->schema.find("scale");
    const bool scaled = info->task == Task::superResolve && scale != nullptr && scale->kind == ParamKind::integer;
    if (scaled) words.insert(words.end(), {"--scale", std::to_string(step.parameters.integer("scale"))});
    addParameters(words, step.parameters, scaled ? "scale" : "");
    addSeeds(words, step.seeds);
    // The saliency map is the same on every device, and its command has no such options.
    if (info->task != Task::saliency) addOptions(words, run.options);
    words.insert(words.end(), {"-o", pathWord(output), pathWord(run.input)});
    return words;
}

Result<Words> argumentsOf(const SynthesisRun& run, const MethodRegistry& registry) {
    FOVEA_TRY(const auto method, registry.findPair(run.methodId));
    Words words{"fovea-cli", "synthesize", "--method", method->info().id, "--seed", std::to_string(run.seed)};
    addParameters(words, run.parameters, "");
    addOptions(words, run.options);
    words.insert(words.end(), {"-o", pathWord(run.folder)});
    return words;
}

std::string shellQuoted(const std::string& word) {
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || std::string_view("_-./=:,+@%").find(c) != std::string_view::npos;
    };
    if (!word.empty() && std::all_of(word.begin(), word.end(), plain)) return word;
    const bool control = std::any_of(word.begin(), word.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    std::string quoted = control ? "$'" : "'";
    for (const char c : word) {
        if (!control) {
            quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
        } else if (c == '\'' || c == '\\') {
            quoted += {'\\', c};
        } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
            quoted += fmt::format("\\{:03o}", static_cast<unsigned char>(c));
        } else {
            quoted += c;
        }
    }
    return quoted + "'";
}

Result<std::string> commandLineOf(const PhotographRun& run, const MethodRegistry& registry) {
    FOVEA_TRY(const Words words, argumentsOf(run, registry));
    if (run.pipeline.steps.size() == 1) return joined(words);
    Pipeline steps = run.pipeline;
    steps.steps.back().seeds.clear();  // they are in the words
    return joined({"printf", "%s", steps.toJson().dump()}) + " | " + joined(words);
}

Result<std::string> commandLineOf(const SynthesisRun& run, const MethodRegistry& registry) {
    FOVEA_TRY(const Words words, argumentsOf(run, registry));
    return joined(words);
}

}  // namespace fovea
