// Pipelines: any text is refused, or gives steps whose JSON is read again as itself.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/methods/pipeline.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const fovea::MethodRegistry registry = [] {
        fovea::MethodRegistry methods;
        fovea::registerClassicalMethods(methods);
        return methods;
    }();
    const auto json = fovea::parseJson({reinterpret_cast<const char*>(data), size}, "fuzz");
    if (!json) return 0;
    const auto pipeline = fovea::parsePipeline(*json, registry, "fuzz");
    if (!pipeline) return 0;
    const fovea::Json written = pipeline->toJson();
    const auto again = fovea::parsePipeline(written, registry, "again");
    if (!again || again->toJson() != written) std::abort();
    return 0;
}
