// The words and the strip that say "this picture was processed".
#pragma once

#include <string>
#include <string_view>

#include "core/image/image.h"
#include "core/image/write_image.h"
#include "core/jobs/restore.h"

namespace fovea {

// The strip of restore.h, below a map.
Map withMarkStrip(const Map& map, const std::string& words);

// What follows "PROCESSED" or "AI-PROCESSED" in every mark.
inline constexpr std::string_view kMarkPhrase = " - NOT FOR DIAGNOSIS";

// What every mark of a picture begins with that was made up, and of everything that is made from one.
inline constexpr std::string_view kMadeUpPhrase = "SYNTHETIC - NO PATIENT";

// "sr.fovea x4 + denoise.nlm".
std::string methodWords(const Pipeline& pipeline);
// processedMark by its parts; `trained`: a trained model had a part in it; `madeUp`: what it was done to shows nobody's eye.
enum class Learning { none, trained };
enum class Subject { eye, madeUp };
std::string markWords(Learning learning, const std::string& methods, Subject subject = Subject::eye);
// "SYNTHETIC - NO PATIENT - NOT FOR DIAGNOSIS · synth.fundus · Fovea 0.1.0": of a picture that was made up, and no more.
std::string madeUpMark(const std::string& methods);

// "Research software, not a medical device.", as in every record.
std::string_view researchNote();

// What travels inside the file: program, mark, pipeline, source hash. Nothing in it changes from run to run.
ImageText embeddedText(const Json& record);

struct PictureSize {
    int width = 0;
    int height = 0;
};

// Adds "output" to the record of a picture just written and saves it as `<output>.json`; if that fails the picture is
// removed. Errors: outputExists, inputOutput.
Status writeRecord(Json record, const std::filesystem::path& output, PictureSize size, Mark mark);

}  // namespace fovea
