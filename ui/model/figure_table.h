// Figures of several pictures as a plain table, and the forms in which it leaves the window. Numbers in files have a
// point, whatever the country; definitions travel with them.
#pragma once

#include <QString>
#include <map>
#include <string>
#include <vector>

#include "core/metrics/metric_table.h"

namespace fovea {

struct Score {
    int pictureId = 0;
    QString picture;                             // "Original", "denoise.nlm"
    bool processed = false;
    std::map<std::string, MetricValue> values;   // by metric id
    std::map<std::string, QString> problems;     // why there is no value
    QString problem;                             // the first of them
    QString mark;                                // the words of the processed-mark
};

struct FigureTable {
    QString photograph;
    QString sha256;
    QString reference;  // its name, or "the original"
    QString label;      // empty: none
    std::vector<MetricEntry> columns;
    std::vector<Score> rows;
};

// "PSNR", "NIQE (fundus)", "Dice": short, for headings.
QString shortTitle(const MetricEntry& metric);
// For the screen: by the user's language, four digits behind the point (two with a unit).
QString numberText(const MetricValue& value);
// For files: always a point, ten digits, "inf".
QString plainNumber(double value);

// Comment lines with the definitions, then one line a picture (RFC 4180).
QString csvOf(const FigureTable& table);
// For the clipboard: into a spreadsheet, into a text.
QString tabbedOf(const FigureTable& table);
QString htmlOf(const FigureTable& table);

// Each definition once, with the metric it is of; when one metric was taken in two ways, with the pictures of each.
struct DefinitionLine {
    QString metric;
    QString definition;
    QString pictures;  // empty: of all
    QString english;   // all of it, as files have it; the others are in the language spoken
};
std::vector<DefinitionLine> definitionsOf(const FigureTable& table);

}  // namespace fovea
