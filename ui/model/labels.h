// The words on the views and in the status line. Numbers in words are made here once, so that every place says the
// same.
#pragma once

#include <QPointF>
#include <QString>
#include <array>
#include <optional>

#include "ui/model/documents.h"

namespace fovea {

// "sr.fovea ×4", "denoise.nlm".
QString labelOf(const Pipeline& pipeline, int scale);
// The same, and of a tracking whence: "vessel.tracking from 812,440", "vessel.tracking from 3 seeds".
QString labelOf(const ResultEntry& entry);
// "812.5,440; 790,1210", in pixels of the picture that was tracked; empty where nobody chose any.
QString seedsText(const Pipeline& pipeline);
// "AI-PROCESSED – NOT FOR DIAGNOSIS", without "AI-" where nothing trained had a part in it: the words on every
// processed view, the same as in what is saved.
// A picture that was made up shows nobody's eye, and so does everything made from it: "SYNTHETIC, NO PATIENT – NOT FOR
// DIAGNOSIS". Processed since, it counts as learned: only networks make pictures up.
enum class Processing { classical, learned, madeUp, madeUpProcessed };
QString processedWords(Processing processing);
inline bool isLearned(Processing processing) { return processing != Processing::classical; }
inline bool isMadeUp(Processing processing) { return processing == Processing::madeUp || processing == Processing::madeUpProcessed; }
// By its parts; none: a photograph as it was taken.
struct Making {
    bool processed = false;
    bool learned = false;
    bool madeUp = false;
};
std::optional<Processing> processingOf(const Making& making);
// Of a result, or of a picture that was processed or made up before it was opened; what was done before counts for what is
// made of it.
Processing processingOf(const ResultEntry& entry);
Processing processingOf(const EarlierWork& earlier);
// "AI-PROCESSED - NOT FOR DIAGNOSIS · sr.fovea x4 · Fovea 0.1.0", as in files.
QString markOf(const ResultEntry& entry);
// What the picture in the first place is: "ORIGINAL", "AI-PROCESSED FILE" for one that is itself a result, "SYNTHETIC, NO PATIENT".
QString roleWords(const std::optional<Processing>& earlier);
QString roleOf(const OpenImage& image);
// "1 min 20 s left", "3 s left", "" while unknown.
QString remainingText(double seconds);
// "3504 × 2336 px".
QString sizeText(int width, int height);
// "x 1204.5  y 803.2 px · 5.91, 3.94 mm (DICOM Pixel Spacing)": micrometres or millimetres only with a known spacing.
QString positionText(QPointF retina, const std::optional<PixelSpacing>& spacing);
// "R 182  G 96  B 41" (16 bit: 0 to 65535), "value 0.42" for a map.
QString valueText(const Image& image, int x, int y);
QString valueText(const Map& map, int x, int y);
QString taskTitle(Task task);
// Those of the Run panel and menu, in that order: what is done to the open photograph, and what makes one.
inline constexpr std::array kWindowTasks{Task::superResolve, Task::denoise, Task::deblur,
                                         Task::enhance,      Task::segment, Task::saliency,
                                         Task::track,        Task::synthesize};

}  // namespace fovea
