#include "ui/model/gauge_tables.h"

#include <algorithm>
#include <cmath>

#include "core/base/version.h"
#include "ui/model/labels.h"

namespace fovea {

namespace {

// As many digits as tell neighbouring values apart, never in the way of a locale.
QString number(double value, int digits = 6) { return std::isfinite(value) ? QString::number(value, 'g', digits) : QString(); }
QString fixed(double value, int decimals) { return QString::number(value, 'f', decimals); }

QString cell(QString text) {
    static const QString kSpecial = QStringLiteral(",\"\n\r");
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return kSpecial.contains(c); })) return text;
    return '"' + text.replace('"', QStringLiteral("\"\"")) + '"';
}

QString pointText(QPointF point) { return QStringLiteral("(%1, %2)").arg(fixed(point.x(), 2), fixed(point.y(), 2)); }

QString lineText(const QLineF& line) {
    return QStringLiteral("line: from %1 to %2, length %3 px of the original")
        .arg(pointText(line.p1()), pointText(line.p2()), fixed(line.length(), 3));
}

QLineF lineOf(const SampledLine& line) { return {line.from.x, line.from.y, line.to.x, line.to.y}; }

QString yesNo(bool processed) { return processed ? QStringLiteral("yes") : QStringLiteral("no"); }

const QString& luminanceNote() {
    static const QString kNote = QStringLiteral("Y = 0.299 R + 0.587 G + 0.114 B of the values as stored in the file");
    return kNote;
}

}  // namespace

QString GaugeTable::csv() const {
    QString text;
    for (QString note : notes) text += QStringLiteral("# ") + note.replace('\n', ' ') + '\n';
    const auto add = [&](const QStringList& cells) {
        QStringList written;
        for (const QString& value : cells) written << cell(value);
        text += written.join(',') + '\n';
    };
    add(columns);
    for (const QStringList& row : rows) add(row);
    return text;
}

QString GaugeTable::text() const {
    QString result = headings.join('\t') + '\n';
    for (const QStringList& row : rows) result += row.join('\t') + '\n';
    return result;
}

GaugeTerms termsOf(const Session& session) {
    const OpenImage* image = session.current();
    if (!image || image->image.empty()) return {};
    return {image->name, QString::fromStdString(image->image.info().sourceSha256), image->image.info().spacing, levelTop(image->image)};
}

QString GaugeTables::channelName(GaugeChannel channel) {
    return QStringLiteral("RGBY").mid(static_cast<int>(channel), 1);
}

QString GaugeTables::channelTitle(GaugeChannel channel) {
    switch (channel) {
        case GaugeChannel::red: return tr("Red");
        case GaugeChannel::green: return tr("Green");
        case GaugeChannel::blue: return tr("Blue");
        case GaugeChannel::luminance: return tr("Luminance");
    }
    return {};
}

QString GaugeTables::processedText(const std::vector<GaugePicture>& pictures) {
    QStringList names;
    Making all;
    for (const GaugePicture& picture : pictures) {
        if (!picture.processed() && !picture.madeUp) continue;
        names << picture.title;
        all.processed |= picture.processed();
        all.learned |= picture.learned;
        all.madeUp |= picture.madeUp;
    }
    const auto processing = processingOf(all);
    return processing ? QStringLiteral("%1: %2").arg(processedWords(*processing), names.join(QStringLiteral("; "))) : QString();
}

QString GaugeTables::processedText(const std::vector<Ruler>& rulers) {
    Making all;
    for (const Ruler& ruler : rulers) {
        all.processed |= !ruler.measuredOn.isEmpty();
        all.learned |= ruler.learned;
        all.madeUp |= ruler.madeUp;
    }
    const auto processing = processingOf(all);
    return processing ? processedWords(*processing) : QString();
}

std::optional<double> GaugeTables::micrometresAlong(const QLineF& line) const {
    if (!terms_.spacing) return {};
    if (line.length() == 0) return terms_.spacing->columnMm * 1000;
    return std::hypot(line.dx() * terms_.spacing->columnMm, line.dy() * terms_.spacing->rowMm) * 1000 / line.length();
}

QString GaugeTables::lengthText(const QLineF& line) const {
    const auto perPixel = micrometresAlong(line);
    if (!perPixel) return QStringLiteral("%1 px").arg(fixed(line.length(), 1));
    const double length = line.length() * *perPixel;
    return length < 1000 ? QStringLiteral("%1 µm").arg(fixed(length, length < 100 ? 1 : 0))
                         : QStringLiteral("%1 mm").arg(fixed(length / 1000, 2));
}

QString GaugeTables::lengthNote(const Ruler& ruler) const {
    QStringList words;
    if (terms_.spacing) words << tr("%1 px, spacing: %2").arg(fixed(ruler.line.length(), 1), QString::fromStdString(terms_.spacing->source));
    if (!ruler.measuredOn.isEmpty()) words << tr("measured on %1").arg(ruler.measuredOn);
    if (ruler.madeUp) words << tr("synthetic, no patient");
    return words.join(QStringLiteral(" · "));
}

QString GaugeTables::valueText(const GaugePicture& picture, QPointF retina) const {
    const int x = static_cast<int>(std::floor(retina.x() * picture.scale));
    const int y = static_cast<int>(std::floor(retina.y() * picture.scale));
    if (const Map* map = std::get_if<Map>(&picture.value)) return fovea::valueText(*map, x, y);
    const Image& image = std::get<Image>(picture.value);
    const QString levels = fovea::valueText(image, x, y);
    if (levels.isEmpty()) return {};
    const float* pixel = image.at(x, y);
    const double luminance = 0.299 * static_cast<double>(pixel[0]) + 0.587 * static_cast<double>(pixel[1]) + 0.114 * static_cast<double>(pixel[2]);
    return levels + QStringLiteral("  Y %1").arg(fixed(luminance * terms_.top, 1));
}

QString GaugeTables::regionText(const Region& region) const {
    if (region.shape == RegionShape::fieldOfView) return tr("Field of view");
    const QRectF box = boxOf(region);
    const QString text = region.shape == RegionShape::box ? tr("Box %1 × %2 px, centre x %3, y %4") : tr("Ellipse %1 × %2 px, centre x %3, y %4");
    return text.arg(fixed(box.width(), 1), fixed(box.height(), 1), fixed(box.center().x(), 1), fixed(box.center().y(), 1));
}

QStringList GaugeTables::notes(const QString& what, const std::vector<GaugePicture>& pictures) const {
    QStringList notes{QStringLiteral("Fovea %1: %2").arg(QString::fromStdString(std::string(version())), what)};
    notes << QStringLiteral("photograph: %1, SHA-256 %2").arg(terms_.photograph, terms_.sha256);
    if (const QString processed = processedText(pictures); !processed.isEmpty()) notes << processed;
    for (const GaugePicture& picture : pictures)
        notes << (picture.processed() ? QStringLiteral("picture: %1 (processed: measured on %2)").arg(picture.title, picture.measuredOn)
                  : picture.madeUp    ? QStringLiteral("picture: %1 (synthetic, no patient)").arg(picture.title)
                                      : QStringLiteral("picture: %1 (original)").arg(picture.title));
    notes << QStringLiteral("places: pixels of the original, pixel (i, j) covers [i, i+1) x [j, j+1)");
    notes << (terms_.spacing ? QStringLiteral("spacing: %1 µm a column, %2 µm a row; source: %3")
                                   .arg(number(terms_.spacing->columnMm * 1000), number(terms_.spacing->rowMm * 1000),
                                        QString::fromStdString(terms_.spacing->source))
                             : QStringLiteral("spacing: unknown, so no micrometres"));
    return notes;
}

GaugeTable GaugeTables::profile(const Profile& profile) const {
    std::vector<GaugePicture> pictures;
    for (const ProfileCurve& curve : profile.curves) pictures.push_back(curve.picture);
    const QLineF line = lineOf(profile.line);
    const auto perPixel = micrometresAlong(line);
    GaugeTable table;
    table.title = tr("Profile");
    table.notes = notes(QStringLiteral("line profile"), pictures);
    table.notes << lineText(line)
                << QStringLiteral("values: bilinear between the pixel centres of each picture, every %1 px of the original; levels 0 to %2, "
                                  "not rounded; values of maps as they are; empty outside the picture")
                       .arg(number(profile.line.stepPx), number(terms_.top))
                << luminanceNote();
    table.columns << QStringLiteral("distance_px");
    if (perPixel) table.columns << QStringLiteral("distance_um");
    table.columns << QStringLiteral("x_px") << QStringLiteral("y_px");
    for (const ProfileCurve& curve : profile.curves) {
        const QString name = curve.picture.title + (curve.picture.processed() ? QStringLiteral(" (processed)") : QString());
        if (curve.rows.size() == 1) table.columns << name + QStringLiteral(" value");
        else
            for (int c = 0; c < kGaugeChannels; ++c) table.columns << name + ' ' + channelName(static_cast<GaugeChannel>(c));
    }
    table.headings = table.columns;
    for (int i = 0; i < profile.line.count; ++i) {
        const double distance = i * profile.line.stepPx;
        const RetinaPoint at = profile.line.at(distance);
        QStringList row{number(distance, 8)};
        if (perPixel) row << number(distance * *perPixel, 8);
        row << number(at.x, 8) << number(at.y, 8);
        for (const ProfileCurve& curve : profile.curves)
            for (const auto& values : curve.rows) row << number(values[static_cast<std::size_t>(i)], 7);
        table.rows.push_back(std::move(row));
    }
    return table;
}

GaugeTable GaugeTables::vessels(const std::vector<CrossedVessels>& crossed, const QLineF& line) const {
    struct Found {
        const GaugePicture* picture;
        const VesselWidth* vessel;
        std::size_t place;  // of the picture among the others
        int number;         // of the vessel
    };
    std::vector<Found> all;
    std::vector<GaugePicture> pictures;
    for (const CrossedVessels& one : crossed) {
        pictures.push_back(one.picture);
        for (const VesselWidth& vessel : one.vessels) all.push_back({&one.picture, &vessel, pictures.size(), 0});
    }
    std::stable_sort(all.begin(), all.end(), [](const Found& a, const Found& b) { return a.vessel->centrePx < b.vessel->centrePx; });
    const auto perPixel = micrometresAlong(line);
    GaugeTable table;
    table.title = tr("Vessels");
    table.notes = notes(QStringLiteral("widths of vessels along a line"), pictures);
    table.notes << lineText(line) << QStringLiteral("channel: green")
                << QStringLiteral("width: ") + QString::fromUtf8(vesselWidthDefinition().data(), static_cast<qsizetype>(vesselWidthDefinition().size()))
                << QStringLiteral("the errors say nothing of what a method that made a picture may have got wrong");
    table.columns << QStringLiteral("vessel") << QStringLiteral("picture") << QStringLiteral("processed") << QStringLiteral("centre_px")
                  << QStringLiteral("width_px") << QStringLiteral("width_error_px") << QStringLiteral("depth_levels");
    table.headings << tr("Vessel") << tr("Picture") << tr("Processed") << tr("At, px") << tr("Width, px") << tr("± px") << tr("Depth");
    if (perPixel) {
        table.columns << QStringLiteral("width_um") << QStringLiteral("width_error_um");
        table.headings << tr("Width, µm") << tr("± µm");
    }
    // The same vessel in several pictures: centres nearer than half its width.
    int vessel = 0;
    const VesselWidth* first = nullptr;
    for (Found& found : all) {
        if (!first || found.vessel->centrePx - first->centrePx > std::max(2.0, first->widthPx / 2)) {
            first = found.vessel;
            ++vessel;
        }
        found.number = vessel;
    }
    const auto order = [](const Found& found) { return std::pair(found.number, found.place); };
    std::stable_sort(all.begin(), all.end(), [&](const Found& a, const Found& b) { return order(a) < order(b); });
    for (const Found& found : all) {
        QStringList row{QString::number(found.number), found.picture->title, yesNo(found.picture->processed()), fixed(found.vessel->centrePx, 2),
                        fixed(found.vessel->widthPx, 2), fixed(found.vessel->widthErrorPx, 2), fixed(found.vessel->depth, 1)};
        if (perPixel) row << fixed(found.vessel->widthPx * *perPixel, 1) << fixed(found.vessel->widthErrorPx * *perPixel, 1);
        table.rows.push_back(std::move(row));
    }
    return table;
}

GaugeTable GaugeTables::region(const std::vector<Counted>& counted, const Region& region) const {
    std::vector<GaugePicture> pictures;
    for (const Counted& one : counted) pictures.push_back(one.picture);
    GaugeTable table;
    table.title = tr("Region");
    table.notes = notes(QStringLiteral("statistics of a region"), pictures);
    table.notes << QStringLiteral("region: %1; pixels whose centres lie in it and in the field of view").arg(regionText(region))
                << QStringLiteral("values: levels 0 to %1, not rounded; values of maps as they are; standard deviation with n - 1").arg(number(terms_.top))
                << luminanceNote();
    table.columns << QStringLiteral("picture") << QStringLiteral("processed") << QStringLiteral("channel") << QStringLiteral("mean")
                  << QStringLiteral("standard_deviation") << QStringLiteral("min") << QStringLiteral("max") << QStringLiteral("median")
                  << QStringLiteral("pixels") << QStringLiteral("area_px");
    table.headings << tr("Picture") << tr("Processed") << tr("Channel") << tr("Mean") << tr("Std. deviation") << tr("Min") << tr("Max")
                   << tr("Median") << tr("Pixels") << tr("Area, px²");
    if (terms_.spacing) {
        table.columns << QStringLiteral("area_um2");
        table.headings << tr("Area, µm²");
    }
    for (const Counted& one : counted) {
        if (!one.counts) continue;
        const bool map = one.counts->channels.size() == 1;
        const double unit = map ? 1 : terms_.top;
        const int decimals = map ? 4 : 2;
        for (std::size_t c = 0; c < one.counts->channels.size(); ++c) {
            const ChannelCounts& channel = one.counts->channels[c];
            QStringList row{one.picture.title, yesNo(one.picture.processed()),
                            map ? QStringLiteral("value") : channelName(static_cast<GaugeChannel>(c))};
            for (const double value : {channel.mean, channel.spread, channel.low, channel.high, channel.median}) row << fixed(value * unit, decimals);
            row << QString::number(channel.pixels) << fixed(one.counts->areaPx, 2);
            if (terms_.spacing) row << fixed(one.counts->areaPx * terms_.spacing->columnMm * terms_.spacing->rowMm * 1e6, 1);
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

GaugeTable GaugeTables::histogram(const std::vector<Counted>& counted, const Region& region) const {
    std::vector<GaugePicture> pictures;
    for (const Counted& one : counted) pictures.push_back(one.picture);
    GaugeTable table;
    table.title = tr("Histogram");
    table.notes = notes(QStringLiteral("histogram"), pictures);
    table.notes << QStringLiteral("region: %1; pixels whose centres lie in it and in the field of view").arg(regionText(region))
                << QStringLiteral("level: round(255 value), values from 0 to 1; counts are pixels of each picture") << luminanceNote();
    table.columns << QStringLiteral("level");
    std::vector<std::vector<double>> counts;
    for (const Counted& one : counted) {
        if (!one.counts) continue;
        const QString name = one.picture.title + (one.picture.processed() ? QStringLiteral(" (processed)") : QString());
        for (std::size_t c = 0; c < one.counts->channels.size(); ++c) {
            table.columns << name + ' ' + (one.counts->channels.size() == 1 ? QStringLiteral("value") : channelName(static_cast<GaugeChannel>(c)));
            counts.push_back(one.counts->channels[c].byLevel8());
        }
    }
    table.headings = table.columns;
    for (std::size_t level = 0; level < 256; ++level) {
        QStringList row{QString::number(level)};
        for (const auto& values : counts) row << QString::number(values[level], 'f', 0);
        table.rows.push_back(std::move(row));
    }
    return table;
}

GaugeTable GaugeTables::rulers(const std::vector<Ruler>& rulers) const {
    GaugeTable table;
    table.title = tr("Rulers");
    table.notes = notes(QStringLiteral("rulers"), {});
    if (const QString processed = processedText(rulers); !processed.isEmpty()) table.notes.insert(2, processed);
    table.columns << QStringLiteral("ruler") << QStringLiteral("length_px") << QStringLiteral("x1_px") << QStringLiteral("y1_px")
                  << QStringLiteral("x2_px") << QStringLiteral("y2_px") << QStringLiteral("measured_on");
    table.headings << tr("Ruler") << tr("Length, px") << tr("x₁") << tr("y₁") << tr("x₂") << tr("y₂") << tr("Measured on");
    if (terms_.spacing) {
        table.columns.insert(2, QStringLiteral("length_um"));
        table.headings.insert(2, tr("Length, µm"));
    }
    int count = 0;
    for (const Ruler& ruler : rulers) {
        QStringList row{QString::number(++count), fixed(ruler.line.length(), 2), fixed(ruler.line.x1(), 2), fixed(ruler.line.y1(), 2),
                        fixed(ruler.line.x2(), 2), fixed(ruler.line.y2(), 2),
                        !ruler.measuredOn.isEmpty() ? ruler.measuredOn : ruler.madeUp ? tr("the synthetic picture") : tr("the original")};
        if (const auto perPixel = micrometresAlong(ruler.line)) row.insert(2, fixed(ruler.line.length() * *perPixel, 1));
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace fovea
