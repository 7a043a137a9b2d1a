#include "core/train/measure_steps.h"

#include <algorithm>
#include <chrono>

#include "core/train/run_setup.h"

namespace fovea {
namespace {

using Clock = std::chrono::steady_clock;
double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

// The boundary at which torch's exceptions stop.
template <typename Work>
auto guarded(const char* what, const Work& work) -> decltype(work()) {
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::outOfMemory, "%1: not enough memory; use a smaller batch or patch", what);
    } catch (const c10::Error& error) {
        return fail(ErrorCode::internal, "%1: %2", what, error.what_without_backtrace());
    } catch (const std::exception& error) {
        return fail(ErrorCode::internal, "%1: %2", what, error.what());
    }
}

PatchPlanes planesOf(const torch::Tensor& picture) {
    const auto bytes = picture.to(torch::kFloat).clamp(0, 1).mul(255).round().to(torch::kByte).contiguous();
    return {static_cast<int>(bytes.size(0)), static_cast<int>(bytes.size(1)), static_cast<int>(bytes.size(2)),
            {bytes.data_ptr<std::uint8_t>(), bytes.data_ptr<std::uint8_t>() + bytes.numel()}};
}

bool takesPatchesOneByOne(const Recipe& recipe) {
    const auto& scheme = recipe.training.scheme;
    return scheme == "supervised" || scheme == "adversarial";
}

}  // namespace

Result<StepMeasure> measureSteps(const Recipe& recipe, const Photographs& photographs, const TrainingPlace& place, int steps,
                                 const JobContext& context) {
    return guarded("measuring steps", [&]() -> Result<StepMeasure> {
        const torch::AutoGradMode grad(true);
        FOVEA_TRY(RunSetup setup, setUpRun(recipe, photographs, place));
        Scheme& scheme = *setup.scheme;
        StepMeasure measure;
        measure.device = setup.device.is_cuda() ? "cuda" : "cpu";
        measure.precision = scheme.network().computeType() == torch::kBFloat16 ? "bf16" : "fp32";
        measure.threads = at::get_num_threads();
        measure.parameters = nn::parameterCount(scheme.network());
        for (const auto& part : scheme.parts()) {
            std::uint64_t weights = 0;
            for (const auto& parameter : part.module->parameters()) weights += static_cast<std::uint64_t>(parameter.numel()) * 4;
            measure.stateBytes += weights * (part.optimizer ? 4 : 1);  // and gradient and two moments
        }
        scheme.network().train();
        std::vector<double> seconds;
        for (int i = 0; i < steps; ++i) {
            FOVEA_CHECK(context.check());
            const auto start = Clock::now();
            FOVEA_CHECK(scheme.step(scheme.batch(i), i, recipe.training.rate));
            seconds.push_back(secondsSince(start));
            context.progress(static_cast<double>(i + 1) / steps, "measuring steps");
        }
        if (seconds.size() > 1) seconds.erase(seconds.begin());  // the first one also reserves its memory
        std::ranges::nth_element(seconds, seconds.begin() + static_cast<std::ptrdiff_t>(seconds.size() / 2));
        measure.secondsAStep = seconds[seconds.size() / 2];
        measure.steps = steps;
        const auto held = std::ranges::count_if(photographs, &Photograph::validation);
        FOVEA_CHECK(context.check());
        if (held > 0) {
            scheme.network().eval();
            const auto start = Clock::now();
            const nn::InterruptScope interrupt([&] { return context.stopped(); });
            try {
                scheme.validate();
            } catch (const nn::Interrupted&) {
                return fail(ErrorCode::cancelled, "cancelled");
            }
            measure.secondsAValidation = secondsSince(start) / static_cast<double>(held);
        }
        return measure;
    });
}

Result<NetworkFacts> networkFacts(const Json& architecture) {
    return guarded("network", [&]() -> Result<NetworkFacts> {
        FOVEA_TRY(const auto network, nn::makeNetwork(architecture));
        const nn::NetworkTraits traits = network->traits();
        return NetworkFacts{.parameters = nn::parameterCount(*network),
                            .scale = traits.scale,
                            .receptiveMargin = traits.receptiveMargin,
                            .sizeMultiple = traits.sizeMultiple,
                            .contextual = traits.contextual,
                            .inputChannels = traits.inputChannels,
                            .outputChannels = traits.outputChannels};
    });
}

Result<std::vector<SeenPair>> seenPairs(const Recipe& recipe, const Photographs& photographs, std::int64_t step, int count) {
    return guarded("training pairs", [&]() -> Result<std::vector<SeenPair>> {
        const torch::NoGradGuard noGrad;
        Recipe few = recipe;
        few.training.batch = std::max(count, 1);
        Scheme::Pictures batch;
        if (takesPatchesOneByOne(recipe)) {
            FOVEA_TRY(const Sampler sampler, Sampler::make(photographs, few));
            const Batch drawn = sampler.batch(step);
            batch = {drawn.input, drawn.target};
        } else {
            FOVEA_TRY(const RunSetup setup, setUpRun(few, photographs, {.folder = {}, .device = "cpu", .threads = 1}));
            batch = setup.scheme->picturesOf(setup.scheme->batch(step));
        }
        std::vector<SeenPair> pairs;
        for (std::int64_t i = 0; i < std::min<std::int64_t>(count, batch.input.size(0)); ++i) {
            pairs.push_back({planesOf(batch.input[i]), planesOf(batch.reference[i])});
        }
        return pairs;
    });
}

}  // namespace fovea
