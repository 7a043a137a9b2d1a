#include "ui/model/labels.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>

#include "ui/model/translation.h"

namespace fovea {

namespace {
struct Labels {
    Q_DECLARE_TR_FUNCTIONS(Labels)
};
}  // namespace

QString labelOf(const Pipeline& pipeline, int scale) {
    QStringList ids;
    for (const PipelineStep& step : pipeline.steps) ids << QString::fromStdString(step.methodId);
    QString label = ids.join(QStringLiteral(" + "));
    if (scale > 1) label += QStringLiteral(" ×%1").arg(scale);
    return label;
}

QString labelOf(const ResultEntry& entry) {
    const QString label = labelOf(entry.pipeline, entry.scale);
    const int seeds = entry.pipeline.steps.empty() ? 0 : static_cast<int>(entry.pipeline.steps.back().seeds.size());
    if (seeds == 0) return label;
    return seeds == 1 ? Labels::tr("%1 from %2").arg(label, seedsText(entry.pipeline))
                      : Labels::tr("%1 from %n seeds", nullptr, seeds).arg(label);
}

QString seedsText(const Pipeline& pipeline) {
    if (pipeline.steps.empty()) return {};
    QStringList places;
    // As they are typed on the command line, whatever the language.
    for (const PixelPosition& seed : pipeline.steps.back().seeds)
        places << QStringLiteral("%1,%2").arg(QString::number(seed.x, 'g', 7), QString::number(seed.y, 'g', 7));
    return places.join(QStringLiteral("; "));
}

QString processedWords(Processing processing) {
    switch (processing) {
        case Processing::classical: return Labels::tr("PROCESSED – NOT FOR DIAGNOSIS");
        case Processing::learned: return Labels::tr("AI-PROCESSED – NOT FOR DIAGNOSIS");
        case Processing::madeUp: return Labels::tr("SYNTHETIC, NO PATIENT – NOT FOR DIAGNOSIS");
        case Processing::madeUpProcessed: return Labels::tr("SYNTHETIC, NO PATIENT – AI-PROCESSED – NOT FOR DIAGNOSIS");
    }
    return {};
}

std::optional<Processing> processingOf(const Making& making) {
    if (making.madeUp) return making.processed ? Processing::madeUpProcessed : Processing::madeUp;
    if (!making.processed) return std::nullopt;
    return making.learned ? Processing::learned : Processing::classical;
}

Processing processingOf(const ResultEntry& entry) {
    const bool learned = entry.restored ? isLearned(*entry.restored) : usesTraining(entry.pipeline);
    return *processingOf(Making{.processed = true, .learned = learned, .madeUp = entry.restored && isMadeUp(*entry.restored)});
}

Processing processingOf(const EarlierWork& earlier) {
    return processingOf(Making{earlier.processed, earlier.learned, earlier.madeUp}).value_or(Processing::classical);
}

QString markOf(const ResultEntry& entry) {
    return QString::fromStdString(entry.restored ? markOf(*entry.restored) : processedMark(entry.pipeline));
}

QString roleWords(const std::optional<Processing>& earlier) {
    if (!earlier) return Labels::tr("ORIGINAL");
    switch (*earlier) {
        case Processing::classical: return Labels::tr("PROCESSED FILE");
        case Processing::learned: return Labels::tr("AI-PROCESSED FILE");
        case Processing::madeUp: return Labels::tr("SYNTHETIC, NO PATIENT");
        case Processing::madeUpProcessed: return Labels::tr("SYNTHETIC, AI-PROCESSED FILE");
    }
    return {};
}

QString roleOf(const OpenImage& image) { return roleWords(image.earlier ? std::optional(processingOf(*image.earlier)) : std::nullopt); }

QString remainingText(double seconds) {
    if (!(seconds >= 0)) return {};
    const int whole = std::max(1, static_cast<int>(std::ceil(seconds)));
    if (whole < 60) return Labels::tr("%1 s left").arg(whole);
    return Labels::tr("%1 min %2 s left").arg(whole / 60).arg(whole % 60);
}

QString sizeText(int width, int height) { return Labels::tr("%1 × %2 px").arg(width).arg(height); }

QString positionText(QPointF retina, const std::optional<PixelSpacing>& spacing) {
    QString text = Labels::tr("x %1  y %2 px").arg(numberText(retina.x(), 1), numberText(retina.y(), 1));
    if (spacing) {
        text += QStringLiteral("  ·  ") + Labels::tr("%1, %2 µm (%3)")
                                              .arg(numberText(retina.x() * spacing->columnMm * 1000, 0),
                                                   numberText(retina.y() * spacing->rowMm * 1000, 0),
                                                   coreText(spacing->source));
    }
    return text;
}

QString valueText(const Image& image, int x, int y) {
    if (image.empty() || x < 0 || y < 0 || x >= image.width() || y >= image.height()) return {};
    const double top = image.info().bitDepth == BitDepth::bits16 ? 65535 : 255;
    const float* pixel = image.at(x, y);
    const auto level = [&](float value) { return std::lround(std::clamp<double>(value, 0, 1) * top); };
    if (image.info().grey) return Labels::tr("grey %1").arg(level(pixel[0]));
    return Labels::tr("R %1  G %2  B %3").arg(level(pixel[0])).arg(level(pixel[1])).arg(level(pixel[2]));
}

QString valueText(const Map& map, int x, int y) {
    if (x < 0 || y < 0 || x >= map.width() || y >= map.height()) return {};
    return Labels::tr("value %1").arg(numberText(static_cast<double>(map.at(x, y)), 3));
}

QString taskTitle(Task task) {
    switch (task) {
        case Task::superResolve: return Labels::tr("Super-resolve");
        case Task::denoise: return Labels::tr("Denoise");
        case Task::deblur: return Labels::tr("Deblur");
        case Task::enhance: return Labels::tr("Enhance");
        case Task::segment: return Labels::tr("Vessels");
        case Task::saliency: return Labels::tr("Saliency");
        case Task::track: return Labels::tr("Track vessels");
        case Task::synthesize: return Labels::tr("Synthesize");
    }
    return {};
}

}  // namespace fovea
