#include "core/jobs/training_preview.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>

#include "core/base/seed.h"
#include "core/jobs/forest_run.h"
#include "core/jobs/training_data.h"

namespace fovea {
namespace {

// A line "VmHWM:   123 kB" of this process, in bytes; 0 where the system does not say.
std::uint64_t statusBytes(std::string_view key) {
    std::ifstream in("/proc/self/status");
    for (std::string line; std::getline(in, line);) {
        if (!line.starts_with(key)) continue;
        const auto digit = line.find_first_of("0123456789");
        std::uint64_t kilobytes = 0;
        if (digit != std::string::npos) std::from_chars(line.data() + digit, line.data() + line.size(), kilobytes);
        return kilobytes * 1024;
    }
    return 0;
}

// From here on the peak is counted anew.
void forgetPeak() { std::ofstream("/proc/self/clear_refs") << "5"; }

}  // namespace

Result<Photographs> readSamplePhotographs(const Recipe& recipe, const std::filesystem::path& dataRoot, std::uint64_t page,
                                          const JobContext& context) {
    Recipe few = recipe;
    for (std::size_t i = 0; i < recipe.sources.size(); ++i) {
        FOVEA_TRY(auto list, listSource(recipe, i, dataRoot));
        const auto held = [](const ListedPhotograph& p) { return p.validation; };
        if (!std::ranges::all_of(list, held)) std::erase_if(list, held);
        // The first page is the first photograph, as one would look for it; further ones are drawn.
        const std::size_t at = page == 0 ? 0 : mixSeed(recipe.seed, page, i) % list.size();
        few.sources[i].include = {exactPattern(list[at].file.filename().string())};
        few.sources[i].validation.clear();
        if (few.sources[i].diameterPx.size() > 1) few.sources[i].diameterPx = {few.sources[i].diameterPx[page % few.sources[i].diameterPx.size()]};
    }
    return readPhotographs(few, dataRoot, context);
}

Result<std::vector<SeenPair>> previewPairs(const Recipe& recipe, const Photographs& photographs, std::int64_t step, int count) {
    return seenPairs(recipe, photographs, step, count);
}

Result<TrainingEstimate> estimateTraining(const Recipe& recipe, const Photographs& sample, const PhotographList& list,
                                          const TrainingPlace& place, int steps, const JobContext& context) {
    if (trainsForest(recipe)) return fail(ErrorCode::unavailable, "a forest grows tree by tree: its time is known once the first one stands");
    if (sample.empty()) return fail(ErrorCode::configuration, "there is no photograph to measure on");
    TrainingEstimate estimate;
    std::uint64_t bytes = 0;
    for (const auto& p : sample) bytes += p.pixels.size() + p.input.size() + p.mask.size() + p.label.size();
    std::uint64_t copies = 0, held = 0;
    for (const auto& p : list) {
        const auto sizes = std::max<std::size_t>(1, recipe.sources[p.source].diameterPx.size());
        copies += sizes;
        if (p.validation) held += sizes;
    }
    // The sampler holds a second copy.
    estimate.photographBytes = 2 * copies * (bytes / sample.size());
    Photographs measuredOn = sample;
    if (held > 0) {
        measuredOn.push_back(sample.front());
        measuredOn.back().validation = true;
        measuredOn.back().group += " (measured as validation)";
    }
    forgetPeak();
    const std::uint64_t rest = statusBytes("VmRSS");
    FOVEA_TRY(estimate.measured, measureSteps(recipe, measuredOn, place, steps, context));
    const std::uint64_t peak = statusBytes("VmHWM");
    estimate.workBytes = peak > rest ? peak - rest : 0;
    const auto& training = recipe.training;
    if (estimate.measured.secondsAValidation > 0) {
        const double validations = std::ceil(static_cast<double>(training.steps) / training.validateEvery);
        estimate.validationSeconds = validations * static_cast<double>(held) * estimate.measured.secondsAValidation;
    }
    estimate.seconds = training.steps * estimate.measured.secondsAStep + estimate.validationSeconds;
    return estimate;
}

}  // namespace fovea
