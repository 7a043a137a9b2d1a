// Runs pipelines and keeps what they made, so that the same steps with the same weights on the same picture run once.
#pragma once

#include <memory>
#include <string>
#include <variant>

#include "core/jobs/evaluate/result_cache.h"
#include "core/methods/method.h"

namespace fovea {

class CachedRunner {
public:
    // `models`: the folder whose networks run; `userModels`: a second one with imported networks, may be empty. The cache
    // must outlive this.
    CachedRunner(const std::filesystem::path& models, const std::filesystem::path& userModels, RunOptions run, ResultCache& cache);
    ~CachedRunner();
    CachedRunner(CachedRunner&&) noexcept;

    struct Output {
        std::variant<Image, Map> value;  // rounded to 8 bits, without a field of view
        std::string hash;                // contentHash
        Json about = Json::object();     // {"steps": [records], "models": [{"id", "sha256"}], "seconds"}
        bool found = false;              // it came from the cache
    };
    // `steps` as in a pipeline; none: the input itself. The input has no field of view: every method finds it, as it does
    // for a user. Errors: those of parsePipeline and of the methods; inputOutput (the cache cannot be written).
    Result<Output> run(const Json& steps, const Image& input, const std::string& inputHash, const JobContext& context);

    // The steps with their versions and complete parameters. Errors: those of parsePipeline.
    Result<Json> resolved(const Json& steps) const;
    // Width of the result over that of the input. Errors: those of parsePipeline.
    Result<int> scale(const Json& steps) const;
    const MethodRegistry& registry() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace fovea
