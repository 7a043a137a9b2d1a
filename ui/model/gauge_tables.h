// What the gauges measured, as tables to be shown, copied and exported. Numbers are written with a point whatever the
// language is; the notes of a file say what its numbers are, and which pictures were processed.
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include "ui/model/gauge_model.h"

namespace fovea {

struct GaugeTable {
    QString title;
    QStringList notes;     // of a file, before the names of its columns
    QStringList columns;   // names in a file: the same in every language
    QStringList headings;  // of the same columns on the screen
    std::vector<QStringList> rows;

    QString csv() const;   // RFC 4180 with notes behind '#'
    QString text() const;  // separated by tabs, for the clipboard
};

// What every table says about itself.
struct GaugeTerms {
    QString photograph;
    QString sha256;
    std::optional<PixelSpacing> spacing;
    double top = 255;  // levels
};

class GaugeTables {
    Q_DECLARE_TR_FUNCTIONS(GaugeTables)
public:
    explicit GaugeTables(GaugeTerms terms) : terms_(std::move(terms)) {}

    GaugeTable profile(const Profile& profile) const;
    GaugeTable vessels(const std::vector<CrossedVessels>& crossed, const QLineF& line) const;
    GaugeTable region(const std::vector<Counted>& counted, const Region& region) const;
    GaugeTable histogram(const std::vector<Counted>& counted, const Region& region) const;
    GaugeTable rulers(const std::vector<Ruler>& rulers) const;

    // "77.2 px", or "456 µm" and "1.23 mm" where the spacing is known.
    QString lengthText(const QLineF& line) const;
    // What a ruler says below its length: the spacing's source, the processed picture it was drawn on. May be empty.
    QString lengthNote(const Ruler& ruler) const;
    QString regionText(const Region& region) const;
    // "R 182  G 96  B 41  Y 116.2" of the pixel that covers a place; of a map its value. Empty outside.
    QString valueText(const GaugePicture& picture, QPointF retina) const;
    // "R", "G", "B", "Y".
    static QString channelName(GaugeChannel channel);
    static QString channelTitle(GaugeChannel channel);
    // "AI-PROCESSED – NOT FOR DIAGNOSIS: sr.fovea ×4; denoise.nlm"; empty when none is processed or made up.
    static QString processedText(const std::vector<GaugePicture>& pictures);
    static QString processedText(const std::vector<Ruler>& rulers);
    // Micrometres a pixel of the original along a line; nothing while the spacing is unknown.
    std::optional<double> micrometresAlong(const QLineF& line) const;

private:
    QStringList notes(const QString& what, const std::vector<GaugePicture>& pictures) const;
    GaugeTerms terms_;
};

GaugeTerms termsOf(const Session& session);

}  // namespace fovea
