// fovea-train: trains from a recipe and a packed set with nothing but LibTorch; runs on machines without OpenCV and Qt.
//
//   fovea-train RECIPE --set PACKED --out DIR [--device auto|cpu|cuda] [--threads N]
//               [--set-key KEY=VALUE]...
//
// Running it again with the same folder resumes from its checkpoint. Ctrl-C saves one and ends with 130.
#include <csignal>
#include <cstdio>
#include <map>
#include <thread>

#include "core/train/recipe_file.h"
#include "core/train/trainer.h"

namespace {

volatile std::sig_atomic_t stopSignal = 0;

int report(const fovea::Error& error) {
    std::fprintf(stderr, "fovea-train: %s\n", error.message.c_str());
    return fovea::exitCodeOf(error.code);
}

}  // namespace

int main(int argc, char** argv) {
    using namespace fovea;
    std::map<std::string, std::string> options{{"--device", "auto"}, {"--threads", "0"}};
    std::vector<std::string> changes;
    std::string recipePath;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (word == "--set-key" && i + 1 < argc) changes.emplace_back(argv[++i]);
        else if (word.starts_with("--") && i + 1 < argc) options[word] = argv[++i];
        else recipePath = word;
    }
    if (recipePath.empty() || !options.contains("--set") || !options.contains("--out")) {
        std::fprintf(stderr, "usage: fovea-train RECIPE --set PACKED --out DIR [--device auto|cpu|cuda] [--threads N]"
                             " [--set-key KEY=VALUE]...\n");
        return 64;
    }
    const auto run = [&](const JobContext& context) -> Result<TrainingResult> {
        FOVEA_TRY(const Recipe recipe, readRecipe(recipePath, changes));
        FOVEA_TRY(const Photographs photographs, loadPacked(options["--set"]));
        return train(recipe, photographs, {options["--out"], options["--device"], std::atoi(options["--threads"].c_str())}, context);
    };
    std::signal(SIGINT, [](int signal) { stopSignal = signal; });
    std::signal(SIGTERM, [](int signal) { stopSignal = signal; });
    std::stop_source source;
    std::jthread watcher([&](std::stop_token token) {
        while (!token.stop_requested() && stopSignal == 0) std::this_thread::sleep_for(std::chrono::milliseconds(50));
        if (stopSignal != 0) source.request_stop();
    });
    JobContext context;
    context.stop = source.get_token();
    int shown = -1;
    context.onProgress = [&](double fraction, std::string_view) {
        if (const int percent = static_cast<int>(fraction * 100); percent != shown) {
            std::fprintf(stderr, "\r%3d %%", shown = percent);
        }
    };
    const auto result = run(context);
    std::fprintf(stderr, "\n");
    if (!result) return report(result.error());
    char best[64] = "not validated yet";
    if (result->bestStep >= 0) std::snprintf(best, sizeof best, "best %.4f at step %lld", result->best, static_cast<long long>(result->bestStep));
    std::printf("%lld steps, %s, device %s, precision %s, threads %d\n", static_cast<long long>(result->steps), best,
                result->device.c_str(), result->precision.c_str(), result->threads);
    if (result->reason == StopReason::notFinite) return report({ErrorCode::badData, phrase("the loss is not finite; lower the rate")});
    return result->reason == StopReason::stopped ? 128 + stopSignal : 0;
}
