#include "app/cli/progress.h"

#include <cmath>

namespace fovea::cli {
namespace {

constexpr auto kUpdateEvery = std::chrono::milliseconds(100);
constexpr auto kLineEvery = std::chrono::seconds(10);  // in a log file

std::string timeText(double seconds) {
    const auto whole = static_cast<long>(std::ceil(seconds));
    if (whole < 90) return std::to_string(whole) + " s";
    const long minutes = (whole + 30) / 60;
    return minutes < 90 ? std::to_string(minutes) + " min" : std::to_string((minutes + 30) / 60) + " h";
}

}  // namespace

Progress::Progress(const Console& console, std::string title) : console_(console), title_(std::move(title)) {}

Progress::~Progress() { console_.updateLine(""); }

JobContext Progress::context(std::stop_token stop) {
    JobContext context;
    context.stop = std::move(stop);
    context.onProgress = [this](double fraction, std::string_view stage) { show(fraction, stage); };
    context.onLog = [this](LogLevel level, std::string_view message) {
        if (level == LogLevel::warning) {
            console_.note("warning: " + std::string(message));
        } else {
            console_.detail(message);
        }
    };
    return context;
}

void Progress::show(double fraction, std::string_view stage) {
    const auto now = Clock::now();
    const double left = remaining_.update(std::chrono::duration<double>(now - started_).count(), fraction);
    if (now - lastShown_ < (console_.updatesLine() ? Clock::duration(kUpdateEvery) : Clock::duration(kLineEvery))) return;
    lastShown_ = now;
    std::string line = title_ + ": " + std::to_string(static_cast<int>(fraction * 100)) + " %";
    if (!stage.empty()) line += ", " + std::string(stage);
    if (left > 0) line += ", " + timeText(left) + " left";
    if (console_.updatesLine()) {
        console_.updateLine(line);
    } else {
        console_.note(line);
    }
}

}  // namespace fovea::cli
