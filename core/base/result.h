// The only failure channel across Fovea's public functions.
//
//   Result<Image> image = readImage(path);
//   if (!image) return propagate(image, phrase("opening the reference"));
//   if (!in) return fail(ErrorCode::noInput, "%1: cannot be read", path.string());
//
// Expected failures (bad files, bad parameters, a cancelled job) are a Result. Broken invariants are FOVEA_ASSERT,
// always on. Exceptions of other libraries are caught where they are called and never cross a public function.
#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "core/base/text.h"

namespace fovea {

enum class ErrorCode {
    usage,               // the request itself is malformed
    badData,             // a file's content is damaged, lying or unsupported
    noInput,             // an input does not exist or cannot be read
    unavailable,         // a device or a model is not there
    internal,            // a defect of Fovea
    outputExists,        // an output exists already
    inputOutput,         // reading or writing failed on the way
    outOfMemory,
    refusedForSafety,    // an output that is an input
    configuration,       // a recipe, pipeline or setting is wrong
    cancelled
};

struct Error {
    Error() = default;
    Error(ErrorCode why, Text words) : code(why), message(words.english()), text(std::move(words)) {}

    ErrorCode code = ErrorCode::internal;
    std::string message;  // one sentence a user can act on; names the file where there is one
    Text text;            // the same, for windows that speak other languages
};

template <typename T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

inline tl::unexpected<Error> fail(ErrorCode code, Text text) {
    return tl::unexpected<Error>(Error(code, std::move(text)));
}
// A pattern with %1, %2, ... and what stands there, as of phrase().
template <typename... Arguments>
tl::unexpected<Error> fail(ErrorCode code, detail::Pattern<sizeof...(Arguments)> pattern, Arguments&&... arguments) {
    return fail(code, phrase(pattern, std::forward<Arguments>(arguments)...));
}

// Hands an error up, with what was being done put before its message.
template <typename T>
tl::unexpected<Error> propagate(const Result<T>& result, const Text& context = {}) {
    const Error& error = result.error();
    if (context.empty()) return tl::unexpected<Error>(error);
    return fail(error.code, "%1: %2", context, error.text);
}

// sysexits-style exit code of an error (docs/command-line.md lists them all).
int exitCodeOf(ErrorCode code);
std::string_view nameOf(ErrorCode code);

[[noreturn]] void assertionFailed(const char* expression, const char* file, int line);

}  // namespace fovea

#define FOVEA_ASSERT(expression) \
    ((expression) ? static_cast<void>(0) : ::fovea::assertionFailed(#expression, __FILE__, __LINE__))

#define FOVEA_CONCAT2(a, b) a##b
#define FOVEA_CONCAT(a, b) FOVEA_CONCAT2(a, b)
// Evaluates to the value, or returns the error from the enclosing function.
#define FOVEA_TRY_IMPL(name, target, expression)                          \
    auto name = (expression);                                             \
    if (!name) return ::tl::unexpected<::fovea::Error>(std::move(name).error()); \
    target = std::move(*name)
#define FOVEA_TRY(target, expression) FOVEA_TRY_IMPL(FOVEA_CONCAT(foveaTry, __LINE__), target, expression)
#define FOVEA_CHECK(expression)                                                            \
    if (auto foveaStatus = (expression); !foveaStatus)                                     \
    return ::tl::unexpected<::fovea::Error>(std::move(foveaStatus).error())
