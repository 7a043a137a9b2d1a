// fovea-cli: the command line. Assembles the commands; each has its own file.
#include <algorithm>
#include <new>

#include "app/cli/command.h"
#include "core/base/version.h"

namespace fovea::cli {

int reportFailure(const Console& console, const Interruption& interruption, const Error& error) {
    if (error.code == ErrorCode::cancelled) {
        console.fail({ErrorCode::cancelled, phrase("cancelled")});
        return interruption.happened() ? interruption.exitCode() : exitCodeOf(error.code);
    }
    console.fail(error);
    return exitCodeOf(error.code);
}

namespace {

constexpr const char* kFooter =
    "\nExit codes: 0 ok, 1 some of several inputs failed, 64 usage, 65 bad data, 66 no input, 69 device or model\n"
    "unavailable, 70 internal, 73 output exists, 74 reading or writing failed, 75 out of memory, 77 output is an input or\n"
    "a module is not trusted, 78 configuration, 130 interrupted, 143 terminated.\n"
    "\nExamples:\n"
    "  fovea-cli restore eye.jpg -o eye-x2.png\n"
    "  fovea-cli restore --task denoise *.jpg -o results/\n"
    "  fovea-cli segment eye.jpg -o vessels.png\n"
    "\nfovea-cli COMMAND --help says more. Research software, not a medical device.";

// What follows "--" is a file, also when it begins with a dash: such a name is said with its folder. (CLI11 would end
// the command there and hand the rest to the program.)
std::vector<std::string> wordsOf(int argc, char** argv) {
    std::vector<std::string> words;
    bool filesOnly = false;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (!filesOnly && word == "--") {
            filesOnly = true;
        } else {
            words.push_back(filesOnly && word.starts_with("-") ? "./" + word : word);
        }
    }
    return words;
}

int runProgram(int argc, char** argv, Console& console) {
    CLI::App program("Restores retinal fundus photographs: super-resolution, denoising, deblurring, contrast, vessels.",
                     "fovea-cli");
    program.footer(kFooter);
    program.set_version_flag("--version", "fovea-cli " + std::string(version()) +
                                              "\nResearch software, not a medical device.\nLicence: GPL-3.0-or-later");
    program.require_subcommand(1);

    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(makeRestoreCommand());
    commands.push_back(makeSegmentCommand());
    commands.push_back(makeSaliencyCommand());
    commands.push_back(makeTrackCommand());
    commands.push_back(makeMeasureCommand());
    commands.push_back(makeCompareCommand());
    commands.push_back(makeMethodsCommand());
    commands.push_back(makeMetricsCommand());
    commands.push_back(makeModelsCommand());
    commands.push_back(makeSynthesizeCommand());
    commands.push_back(makeTrainCommand());
    commands.push_back(makeEvaluateCommand());
    commands.push_back(makeReproduceCommand());

    // Wanted before and after the command's name. They are declared for each, because options that fall through to the
    // program would make an input file named like a command (models, say) start that command.
    bool quiet = false, verbose = false;
    const auto declareLoudness = [&](CLI::App& app) {
        auto* silent = app.add_flag("-q,--quiet", quiet, "Only errors on stderr, no progress");
        app.add_flag("-v,--verbose", verbose, "More on stderr")->excludes(silent);
    };
    declareLoudness(program);
    std::vector<CLI::App*> declared;
    for (const auto& command : commands) {
        declared.push_back(command->declare(program));
        declareLoudness(*declared.back());
    }
    try {
        std::vector<std::string> words = wordsOf(argc, argv);
        // Known before parsing, which may be what fails.
        console.setAnswersInJson(std::find(words.begin(), words.end(), "--json") != words.end());
        std::reverse(words.begin(), words.end());  // as CLI11 takes them
        program.parse(std::move(words));
    } catch (const CLI::Success& wanted) {  // --help, --version
        return program.exit(wanted);
    } catch (const CLI::ParseError& error) {
        console.fail({ErrorCode::usage, phrase("%1", error.what())});
        const auto used = program.get_subcommands();
        console.note("Try: fovea-cli " + (used.empty() ? "" : used.front()->get_name() + " ") + "--help");
        return exitCodeOf(ErrorCode::usage);
    }
    console.setLoudness(quiet ? Loudness::quiet : verbose ? Loudness::verbose : Loudness::normal);
    const Interruption interruption;
    for (std::size_t i = 0; i < commands.size(); ++i) {
        if (*declared[i]) return commands[i]->run(console, interruption);
    }
    return exitCodeOf(ErrorCode::internal);
}

}  // namespace
}  // namespace fovea::cli

int main(int argc, char** argv) {
    fovea::cli::Console console;
    try {
        return fovea::cli::runProgram(argc, argv, console);
    } catch (const std::bad_alloc&) {
        console.fail({fovea::ErrorCode::outOfMemory, fovea::phrase("not enough memory")});
        return fovea::exitCodeOf(fovea::ErrorCode::outOfMemory);
    } catch (const std::exception& exception) {
        console.fail({fovea::ErrorCode::internal, fovea::phrase("unexpected failure: %1", exception.what())});
        return fovea::exitCodeOf(fovea::ErrorCode::internal);
    }
}
