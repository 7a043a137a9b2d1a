// The fovea-cli line that does again what the window did: "Copy as command line".
//
//   commandLineOf({.input = "/data/eye 1.png", .pipeline = pipeline, .options = options}, registry)
//     -> fovea-cli restore --method sr.bicubic --scale 4 -o 'eye 1_sr.bicubic.png' '/data/eye 1.png'
// Several steps are handed over as the pipeline's JSON:
//     -> printf %s '{"steps":[...]}' | fovea-cli restore --pipeline - -o eye_a+b.png eye.png
// with 'track' in the place of 'restore', and its seeds, where the last step makes a graph.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/jobs/restore.h"

namespace fovea {

// A run on a photograph.
struct PhotographRun {
    std::filesystem::path input;   // empty: a picture that is no file, which no command line can name
    Pipeline pipeline;
    RunOptions options;            // as they were asked for
    std::filesystem::path output;  // empty: a name made from the input's and the method's, in the folder of the shell
};

// A made-up photograph.
struct SynthesisRun {
    std::string methodId;
    ParamSet parameters;
    std::uint64_t seed = 1;
    RunOptions options;
    std::filesystem::path folder;
};

// The words of the program's line, itself first, not quoted; several steps come by its standard input. Errors: usage (the
// picture is no file, nothing was run), those of MethodRegistry::find.
Result<std::vector<std::string>> argumentsOf(const PhotographRun& run, const MethodRegistry& registry);
Result<std::vector<std::string>> argumentsOf(const SynthesisRun& run, const MethodRegistry& registry);

// One word for a POSIX shell: as it is when nothing in it means anything to the shell, else in single quotes. Bytes
// beyond ASCII stay as they are; control characters are written as $'\n'.
std::string shellQuoted(const std::string& word);

// The line itself. Errors: those of argumentsOf.
Result<std::string> commandLineOf(const PhotographRun& run, const MethodRegistry& registry);
Result<std::string> commandLineOf(const SynthesisRun& run, const MethodRegistry& registry);

}  // namespace fovea
