// A method that takes long and can be stopped, beside the classical ones.
#pragma once

#include <chrono>
#include <thread>

#include "core/methods/method.h"

namespace fovea::test {

class SlowMethod : public Method {
public:
    SlowMethod() {
        info_.id = "denoise.slow";
        info_.title = "Slow";
        info_.summary = "Takes a minute.";
        info_.task = Task::denoise;
    }
    const MethodInfo& info() const override { return info_; }
    Result<MethodOutput> apply(const Image& image, const ParamSet&, const RunOptions&, const JobContext& context) const override {
        for (int i = 0; i < 6000; ++i) {
            FOVEA_CHECK(context.check());
            context.progress(i / 6000.0, "waiting");
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        return MethodOutput{image, {}};
    }

private:
    MethodInfo info_;
};

inline MethodRegistry registryWithSlowMethod() {
    MethodRegistry registry;
    registerClassicalMethods(registry);
    registry.add(std::make_shared<SlowMethod>());
    return registry;
}

}  // namespace fovea::test
