// What the classical methods share: they run on the CPU in 32-bit float, part by part, and end as every method ends.
#pragma once

#include "core/methods/method.h"

namespace fovea {

class ClassicalMethod : public Method {
public:
    const MethodInfo& info() const final { return info_; }
    Result<MethodOutput> apply(const Image& image, const ParamSet& parameters, const RunOptions& options,
                               const JobContext& context) const final;

protected:
    explicit ClassicalMethod(MethodInfo info) : info_(std::move(info)) {}

    struct Work {
        const Image& image;  // with a field of view
        const ParamSet& parameters;
        int threads = 1;
        const JobContext& context;
        std::vector<Text>& notices;  // of the record: every fallback, in words
    };
    // Writes the restored pixels; those outside the field of view need not be written. May throw what OpenCV throws.
    virtual Status compute(const Work& work, ImageBuilder& result) const = 0;

private:
    MethodInfo info_;
};

std::shared_ptr<const Method> makeBicubic();
std::shared_ptr<const Method> makeLanczos();
std::shared_ptr<const Method> makeNonLocalMeans();
std::shared_ptr<const Method> makeUnsharp();
std::shared_ptr<const Method> makeRichardsonLucy();
std::shared_ptr<const Method> makeWiener();
std::shared_ptr<const Method> makeClahe();
std::shared_ptr<const Method> makeMitra();
std::shared_ptr<const Method> makeZhou();
std::shared_ptr<const Method> makeXiong();

// The schema of an enlargement: `scale`, one of 2, 4, 8 and 16.
ParamSchema scaleSchema();

}  // namespace fovea
