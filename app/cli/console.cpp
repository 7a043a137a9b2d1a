#include "app/cli/console.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace fovea::cli {
namespace {

bool isSet(const char* variable) {
    const char* value = std::getenv(variable);
    return value && *value;
}

void write(std::FILE* file, std::string_view text) { std::fwrite(text.data(), 1, text.size(), file); }

}  // namespace

Console::Console() {
    const char* kind = std::getenv("TERM");
    terminal_ = ::isatty(STDERR_FILENO) && kind && std::string_view(kind) != "dumb";
    colour_ = terminal_ && !isSet("NO_COLOR");
}

void Console::error(std::string_view message) const {
    updateLine("");
    write(stderr, colour_ ? "\033[1;31mfovea-cli:\033[0m " : "fovea-cli: ");
    write(stderr, message);
    write(stderr, "\n");
}

void Console::fail(const Error& failure) const {
    error(failure.message);
    if (answersInJson_ && !answered_) printJson(Json{{"error", toJson(failure)}});
}

void Console::note(std::string_view message) const {
    if (loudness_ == Loudness::quiet) return;
    updateLine("");
    write(stderr, message);
    write(stderr, "\n");
}

void Console::detail(std::string_view message) const {
    if (loudness_ == Loudness::verbose) note(message);
}

void Console::updateLine(std::string_view text) const {
    if (!terminal_ || loudness_ == Loudness::quiet) return;
    write(stderr, "\r\033[K");
    write(stderr, text);
    std::fflush(stderr);
}

void Console::print(std::string_view line) const {
    answered_ = true;
    updateLine("");
    write(stdout, line);
    write(stdout, "\n");
    std::fflush(stdout);
}

void Console::printJson(const Json& json) const { print(json.dump(2, ' ', false, Json::error_handler_t::replace)); }

Json toJson(const Error& error) {
    return {{"code", nameOf(error.code)}, {"exitCode", exitCodeOf(error.code)}, {"message", error.message}};
}

}  // namespace fovea::cli
