// The built-in methods that networks serve, as a table: what registering them and importing models have in common. Internal
// to core/infer.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "core/methods/method.h"

namespace fovea {

enum class LearnedKind {
    picture,          // one model of the method's own id; the size stays
    perFactor,        // one model a factor
    cascade,          // one model of factor 2 a doubling
    fixedFactor,      // one model of one factor
    denoiseEnlarge,   // a denoiser, then a generator of factor 4
    veilAndBlur,      // a whole-picture veil estimator "<id>-veil", then a local network of the method's own id
    vessels           // a probability map
};

struct LearnedEntry {
    std::string_view id;
    std::string_view title;
    std::string_view summary;
    Task task = Task::denoise;
    LearnedKind kind = LearnedKind::picture;
    int contextPx = 128;  // no shipped network of the method reaches further; tiles are cut by the model's own margin
    int factor = 0;       // fixedFactor
    std::string_view ensemble = "none";  // the default of that parameter; vessels: flips in any case
};

std::span<const LearnedEntry> learnedEntries();
const LearnedEntry* learnedEntry(std::string_view id);

// The task of a model of the user's that works like `like` and enlarges by `scale`: what method, card and window say.
Task importedTask(const LearnedEntry& like, int scale);
// Whether a network of these channels can work alone like `like`: pictures of 3 or of 1 channel, or of either one map of the
// same size. Errors: badData.
Status suitsAlone(const LearnedEntry& like, int inputChannels, int outputChannels, int scale);

}  // namespace fovea
