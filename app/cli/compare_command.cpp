// fovea-cli compare
#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/progress.h"
#include "core/jobs/side_by_side.h"

namespace fovea::cli {
namespace {

constexpr const char* kExamples =
    "\nBoth pictures are scaled to one width of at most 2048 px, for looking at; measure on the pictures themselves.\n"
    "\nExample:\n"
    "  fovea-cli restore eye.jpg -o eye-x2.png\n"
    "  fovea-cli compare eye.jpg eye-x2.png -o side-by-side.png";

class CompareCommand : public Command {
public:
    CLI::App* declare(CLI::App& program) override {
        CLI::App* app =
            program.add_subcommand("compare", "Write original and result side by side, with labels, as one picture");
        app->footer(kExamples);
        app->add_option("ORIGINAL", original_, "The photograph as it was")->required();
        app->add_option("RESULT", result_, "What was made of it; its record, RESULT.json, gives the label")->required();
        app->add_option("-o,--out", output_, "The picture to write (.png, .tif)")->required();
        app->add_flag("--json", json_, "Print the result as a JSON object");
        return app;
    }

    int run(const Console& console, const Interruption& interruption) override {
        Progress progress(console, original_);
        const auto made = sideBySideFile({original_, result_, output_}, progress.context(interruption.token()));
        if (!made) return reportFailure(console, interruption, made.error());
        if (json_) {
            console.printJson(Json{{"original", original_},
                                   {"result", result_},
                                   {"output", output_},
                                   {"width", made->width},
                                   {"height", made->height}});
        } else {
            console.print(
                fmt::format("{} | {} -> {}: {} x {} px", original_, result_, output_, made->width, made->height));
        }
        return 0;
    }

private:
    std::string original_;
    std::string result_;
    std::string output_;
    bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> makeCompareCommand() { return std::make_unique<CompareCommand>(); }

}  // namespace fovea::cli
