#include "core/train/run_log.h"

#include "core/base/files.h"

namespace fovea {

Result<RunLog> RunLog::open(const std::filesystem::path& path) {
    RunLog log;
    log.stream_.open(path, std::ios::app);
    if (!log.stream_) return fail(ErrorCode::inputOutput, "%1: cannot be written", path.string());
    return log;
}

void RunLog::write(const Json& event) { stream_ << event.dump() << '\n' << std::flush; }

bool RunLog::holds(const std::filesystem::path& path, std::string_view kind, std::int64_t step) {
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) {
        const auto json = parseJson(line, path.string());
        if (json && json->is_object() && json->value("event", std::string()) == kind && json->value("step", std::int64_t{-1}) == step) return true;
    }
    return false;
}

Status RunLog::forgetAfter(const std::filesystem::path& path, std::int64_t step) {
    std::ifstream in(path);
    if (!in) return {};
    std::string kept, line;
    while (std::getline(in, line)) {
        const auto json = parseJson(line, path.string());
        // A line cut short by a kill is dropped with the rest.
        if (json && json->value("step", std::int64_t{0}) <= step) kept += line + '\n';
    }
    in.close();
    return replaceFile(path, kept);
}

}  // namespace fovea
