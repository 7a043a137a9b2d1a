#include "ui/model/figure_table.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <cmath>

#include "core/base/version.h"
#include "core/jobs/mark.h"
#include "ui/model/translation.h"

namespace fovea {

namespace {

QString quoted(QString text) {
    if (!text.contains(',') && !text.contains('"') && !text.contains('\n') && !text.contains('\r')) return text;
    return QStringLiteral("\"") + text.replace('"', QStringLiteral("\"\"")) + QStringLiteral("\"");
}

QString program() {
    const std::string_view number = version();
    return QStringLiteral("Fovea %1").arg(QString::fromUtf8(number.data(), static_cast<qsizetype>(number.size())));
}

QString note() {
    const std::string_view words = researchNote();
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size())) + QStringLiteral(" Not for diagnosis.");
}

// A comment is one line, whatever is in a name.
QString comment(const QString& text) { return QStringLiteral("# ") + QString(text).replace('\n', ' ').replace('\r', ' ') + '\n'; }

QString heading(const MetricEntry& metric) {
    const QString unit = coreText(metric.info.unit);
    return unit.isEmpty() ? shortTitle(metric) : QStringLiteral("%1 [%2]").arg(shortTitle(metric), unit);
}

// The others are known by their letters: PSNR, S3.
bool saidInWords(const MetricEntry& metric) {
    const std::string& id = metric.info.id;
    return id == "niqe-fundus" || id == "niqe" || id == "consistency" || id == "entropy" || id.starts_with("vessel");
}

// "Entropy [bits] (of denoise.nlm): Shannon entropy ..."
QString inEnglish(const MetricEntry& metric, const Text& definition, const QStringList& pictures) {
    const QString id = QString::fromStdString(metric.info.id), unit = QString::fromStdString(metric.info.unit);
    QString words = saidInWords(metric) ? QString::fromStdString(metric.info.title) : id.toUpper();
    if (!unit.isEmpty()) words += QStringLiteral(" [%1]").arg(unit);
    if (!pictures.isEmpty()) words += QStringLiteral(" (of %1)").arg(pictures.join(QStringLiteral(", ")));
    return words + QStringLiteral(": ") + QString::fromStdString(definition.english());
}

QString cell(const Score& row, const MetricEntry& metric) {
    const auto value = row.values.find(metric.info.id);
    return value == row.values.end() ? QString() : plainNumber(value->second.value);
}

}  // namespace

QString shortTitle(const MetricEntry& metric) {
    return saidInWords(metric) ? coreText(metric.info.title) : QString::fromStdString(metric.info.id).toUpper();
}

QString numberText(const MetricValue& value) {
    if (std::isinf(value.value)) return QStringLiteral("∞");
    return QLocale().toString(value.value, 'f', value.unit.empty() ? 4 : 2);
}

QString plainNumber(double value) {
    if (std::isnan(value)) return QStringLiteral("nan");
    if (std::isinf(value)) return value > 0 ? QStringLiteral("inf") : QStringLiteral("-inf");
    return QString::number(value, 'g', 10);
}

std::vector<DefinitionLine> definitionsOf(const FigureTable& table) {
    std::vector<DefinitionLine> lines;
    for (const MetricEntry& metric : table.columns) {
        std::vector<std::pair<Text, QStringList>> ways;
        for (const Score& row : table.rows) {
            const auto value = row.values.find(metric.info.id);
            if (value == row.values.end()) continue;
            auto way = std::find_if(ways.begin(), ways.end(), [&](const auto& each) { return each.first == value->second.definition; });
            if (way == ways.end()) way = ways.insert(ways.end(), {value->second.definition, {}});
            way->second << row.picture;
        }
        for (const auto& [definition, pictures] : ways) {
            const QStringList only = ways.size() > 1 ? pictures : QStringList();
            lines.push_back({shortTitle(metric), coreText(definition), only.join(QStringLiteral(", ")),
                             inEnglish(metric, definition, only)});
        }
    }
    return lines;
}

QString csvOf(const FigureTable& table) {
    QString text = comment(program()) + comment(note());
    text += comment(QStringLiteral("photograph: %1, sha256 %2").arg(table.photograph, table.sha256));
    text += comment(QStringLiteral("reference: %1").arg(table.reference));
    if (!table.label.isEmpty()) text += comment(QStringLiteral("vessel label: %1").arg(table.label));
    for (const DefinitionLine& line : definitionsOf(table)) text += comment(line.english);
    for (const Score& row : table.rows)
        for (const auto& [metric, problem] : row.problems)
            text += comment(QStringLiteral("no %1 of %2: %3").arg(QString::fromStdString(metric), row.picture, problem));
    text += QStringLiteral("picture,processed,mark");
    for (const MetricEntry& metric : table.columns) text += ',' + quoted(QString::fromStdString(metric.info.id));
    text += '\n';
    for (const Score& row : table.rows) {
        text += quoted(row.picture) + (row.processed ? QStringLiteral(",yes,") : QStringLiteral(",no,")) + quoted(row.mark);
        for (const MetricEntry& metric : table.columns) text += ',' + cell(row, metric);
        text += '\n';
    }
    return text;
}

QString tabbedOf(const FigureTable& table) {
    QStringList head{QCoreApplication::translate("FigureTable", "Picture"), QCoreApplication::translate("FigureTable", "Processed")};
    for (const MetricEntry& metric : table.columns) head << heading(metric);
    QString text = head.join('\t') + '\n';
    for (const Score& row : table.rows) {
        QStringList cells{row.picture, row.mark};
        for (const MetricEntry& metric : table.columns) cells << cell(row, metric);
        text += cells.join('\t') + '\n';
    }
    return text;
}

QString htmlOf(const FigureTable& table) {
    QString text = QStringLiteral("<table border=1 cellspacing=0 cellpadding=4><tr><th>%1</th><th>%2</th>")
                       .arg(QCoreApplication::translate("FigureTable", "Picture"),
                            QCoreApplication::translate("FigureTable", "Processed"));
    for (const MetricEntry& metric : table.columns) text += QStringLiteral("<th>%1</th>").arg(heading(metric).toHtmlEscaped());
    text += QStringLiteral("</tr>");
    for (const Score& row : table.rows) {
        text += QStringLiteral("<tr><td>%1</td><td>%2</td>").arg(row.picture.toHtmlEscaped(), row.mark.toHtmlEscaped());
        for (const MetricEntry& metric : table.columns) text += QStringLiteral("<td align=right>%1</td>").arg(cell(row, metric));
        text += QStringLiteral("</tr>");
    }
    text += QStringLiteral("</table>");
    for (const DefinitionLine& line : definitionsOf(table))
        text += QStringLiteral("<p><small><b>%1</b> %2: %3</small></p>")
                    .arg(line.metric.toHtmlEscaped(), line.pictures.toHtmlEscaped(), line.definition.toHtmlEscaped());
    return text + QStringLiteral("<p><small>%1. %2</small></p>").arg(program(), note());
}

}  // namespace fovea
