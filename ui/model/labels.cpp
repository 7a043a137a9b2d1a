#include "ui/model/labels.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace fovea {

QString labelOf(const Pipeline& pipeline, int scale) {
    QStringList ids;
    for (const PipelineStep& step : pipeline.steps) ids << QString::fromStdString(step.methodId);
    QString label = ids.join(QStringLiteral(" + "));
    if (scale > 1) label += QStringLiteral(" ×%1").arg(scale);
    return label;
}

QString labelOf(const ResultEntry& entry) { return labelOf(entry.pipeline, entry.scale); }

QString processedWords(Processing processing) {
    return processing == Processing::learned ? QCoreApplication::translate("Labels", "AI-PROCESSED – NOT FOR DIAGNOSIS")
                                             : QCoreApplication::translate("Labels", "PROCESSED – NOT FOR DIAGNOSIS");
}

QString remainingText(double seconds) {
    if (!(seconds >= 0)) return {};
    const int whole = std::max(1, static_cast<int>(std::ceil(seconds)));
    if (whole < 60) return QStringLiteral("%1 s left").arg(whole);
    return QStringLiteral("%1 min %2 s left").arg(whole / 60).arg(whole % 60);
}

QString sizeText(int width, int height) { return QStringLiteral("%1 × %2 px").arg(width).arg(height); }

QString positionText(QPointF retina, const std::optional<PixelSpacing>& spacing) {
    QString text = QStringLiteral("x %1  y %2 px").arg(retina.x(), 0, 'f', 1).arg(retina.y(), 0, 'f', 1);
    if (spacing) {
        text += QStringLiteral("  ·  %1, %2 µm (%3)")
                    .arg(retina.x() * spacing->columnMm * 1000, 0, 'f', 0)
                    .arg(retina.y() * spacing->rowMm * 1000, 0, 'f', 0)
                    .arg(QString::fromStdString(spacing->source));
    }
    return text;
}

QString valueText(const Image& image, int x, int y) {
    if (image.empty() || x < 0 || y < 0 || x >= image.width() || y >= image.height()) return {};
    const double top = image.info().bitDepth == BitDepth::bits16 ? 65535 : 255;
    const float* pixel = image.at(x, y);
    const auto level = [&](float value) { return std::lround(std::clamp<double>(value, 0, 1) * top); };
    if (image.info().grey) return QStringLiteral("grey %1").arg(level(pixel[0]));
    return QStringLiteral("R %1  G %2  B %3").arg(level(pixel[0])).arg(level(pixel[1])).arg(level(pixel[2]));
}

QString valueText(const Map& map, int x, int y) {
    if (x < 0 || y < 0 || x >= map.width() || y >= map.height()) return {};
    return QStringLiteral("value %1").arg(static_cast<double>(map.at(x, y)), 0, 'f', 3);
}

QString taskTitle(Task task) {
    switch (task) {
        case Task::superResolve: return QStringLiteral("Super-resolve");
        case Task::denoise: return QStringLiteral("Denoise");
        case Task::deblur: return QStringLiteral("Deblur");
        case Task::enhance: return QStringLiteral("Enhance");
        case Task::segment: return QStringLiteral("Vessels");
        case Task::saliency: return QStringLiteral("Saliency");
        case Task::track: return QStringLiteral("Track vessels");
        case Task::synthesize: return QStringLiteral("Synthesize");
    }
    return {};
}

}  // namespace fovea
