// A method that takes long and can be stopped, and one that finds a map, beside the classical ones.
#pragma once

#include <algorithm>
#include <chrono>
#include <thread>

#include "core/methods/pair_method.h"
#include "core/methods/vessel_tracking.h"

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
    Result<MethodOutput> apply(const Image& image, const ParamSet&, const RunOptions&,
                               const JobContext& context) const override {
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

// The dark pixels as vessels.
class DarkMethod : public Method {
public:
    DarkMethod() {
        info_.id = "vessel.dark";
        info_.title = "Dark pixels";
        info_.summary = "Marks what is dark.";
        info_.task = Task::segment;
        info_.traits.maskPolicy = MaskPolicy::zeroOutside;
    }
    const MethodInfo& info() const override { return info_; }
    Result<MethodOutput> apply(const Image& image, const ParamSet&, const RunOptions&,
                               const JobContext&) const override {
        std::vector<float> values;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) values.push_back(image.at(x, y)[0] < 0.5f ? 1.0f : 0.0f);
        return MethodOutput{Map(image.width(), image.height(), std::move(values)), {}};
    }

private:
    MethodInfo info_;
};

// A grey disc without vessels, as fast as can be.
class FlatPair : public PairMethod {
public:
    FlatPair() {
        info_.id = "synth.flat";
        info_.title = "Flat";
        info_.summary = "A grey square.";
        info_.task = Task::synthesize;
        info_.schema.integerOf({.key = "size", .label = "Size", .help = "Width and height.", .unit = "px"}, 64, {64, 128});
    }
    const MethodInfo& info() const override { return info_; }
    Result<PairOutput> make(std::uint64_t, const ParamSet& parameters, const RunOptions&, const JobContext&) const override {
        const int side = static_cast<int>(parameters.integer("size"));
        const auto count = static_cast<std::size_t>(side) * side;
        ImageBuilder grey(side, side);
        std::fill_n(grey.pixels(), 3 * count, 0.5f);
        PairOutput pair{std::move(grey).build(), Map(side, side, std::vector<float>(count, 0.0f)), {}};
        pair.record.methodId = info_.id;
        return pair;
    }

private:
    MethodInfo info_;
};

// A pair that takes a minute and can be stopped.
class SlowPair : public PairMethod {
public:
    SlowPair() {
        info_ = FlatPair().info();
        info_.id = "synth.slow";
    }
    const MethodInfo& info() const override { return info_; }
    Result<PairOutput> make(std::uint64_t seed, const ParamSet& parameters, const RunOptions& options,
                            const JobContext& context) const override {
        for (int i = 0; i < 6000; ++i) {
            FOVEA_CHECK(context.check());
            context.progress(i / 6000.0, "vessels");
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        return FlatPair().make(seed, parameters, options, context);
    }

private:
    MethodInfo info_;
};

inline MethodRegistry registryWithSlowMethod() {
    MethodRegistry registry;
    registerClassicalMethods(registry);
    registry.add(std::make_shared<SlowMethod>());
    registry.add(std::make_shared<DarkMethod>());
    registerTracking(registry);
    registry.addPair(std::make_shared<FlatPair>());
    registry.addPair(std::make_shared<SlowPair>());
    return registry;
}

}  // namespace fovea::test
