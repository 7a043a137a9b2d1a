// The only failure channel across Fovea's public functions.
//
//   Result<Image> image = readImage(path);
//   if (!image) return propagate(image, "opening the reference");
//
// Expected failures (bad files, bad parameters, a cancelled job) are a Result. Broken invariants are FOVEA_ASSERT,
// always on. Exceptions of other libraries are caught where they are called and never cross a public function.
#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

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
    ErrorCode code = ErrorCode::internal;
    std::string message;  // one sentence a user can act on; names the file where there is one
};

template <typename T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

inline tl::unexpected<Error> fail(ErrorCode code, std::string message) {
    return tl::unexpected<Error>(Error{code, std::move(message)});
}

// Hands an error up, with what was being done put before its message.
template <typename T>
tl::unexpected<Error> propagate(const Result<T>& result, std::string_view context = {}) {
    Error error = result.error();
    if (!context.empty()) error.message = std::string(context) + ": " + error.message;
    return tl::unexpected<Error>(std::move(error));
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
