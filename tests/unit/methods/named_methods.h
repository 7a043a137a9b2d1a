// Methods that are only a name, of each kind.
#pragma once

#include "core/methods/graph_method.h"
#include "core/methods/pair_method.h"

namespace fovea::test {

class Named final : public Method {
public:
    Named(std::string id, Task task) { info_.id = std::move(id), info_.task = task; }
    const MethodInfo& info() const override { return info_; }
    Result<MethodOutput> apply(const Image&, const ParamSet&, const RunOptions&, const JobContext&) const override {
        return fail(ErrorCode::unavailable, "only a name");
    }

private:
    MethodInfo info_;
};

class NamedGraph final : public GraphMethod {
public:
    explicit NamedGraph(std::string id, Task task = Task::track) { info_.id = std::move(id), info_.task = task; }
    const MethodInfo& info() const override { return info_; }
    Result<GraphOutput> apply(const Image&, std::span<const PixelPosition>, const ParamSet&, const RunOptions&,
                              const JobContext&) const override {
        return fail(ErrorCode::unavailable, "only a name");
    }

private:
    MethodInfo info_;
};

class NamedPair final : public PairMethod {
public:
    explicit NamedPair(std::string id, Task task = Task::synthesize) { info_.id = std::move(id), info_.task = task; }
    const MethodInfo& info() const override { return info_; }
    Result<PairOutput> make(std::uint64_t, const ParamSet&, const RunOptions&, const JobContext&) const override {
        return fail(ErrorCode::unavailable, "only a name");
    }

private:
    MethodInfo info_;
};

}  // namespace fovea::test
