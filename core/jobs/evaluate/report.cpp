#include "core/jobs/evaluate/report.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "core/base/files.h"
#include "core/base/version.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;

// Characters, not bytes, so that columns with a dash or a sigma stay straight.
std::size_t widthOf(const std::string& text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::string cell(std::string text) {
    for (auto at = text.find('|'); at != std::string::npos; at = text.find('|', at + 2)) text.replace(at, 1, "\\|");
    return text;
}

std::string csvField(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

std::string exactText(double value) {
    if (!std::isfinite(value)) return std::isnan(value) ? "nan" : value > 0 ? "inf" : "-inf";
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::general, 9).ptr;
    return {buffer, end};
}

std::string titleOf(const FigureSummary& summary) {
    std::string title = summary.metric;
    if (!summary.channel.empty()) title += " on " + summary.channel;
    if (!summary.unit.empty()) title += " (" + summary.unit + ")";
    const char* better = summary.better == Better::higher ? "higher is better" : summary.better == Better::lower ? "lower is better" : "";
    return *better ? title + ", " + better : title;
}

std::string intervalText(const Interval& interval, int decimals) {
    if (std::isnan(interval.low)) return "-";
    return numberText(interval.low, decimals) + " to " + numberText(interval.high, decimals);
}

// A line for each way in which the figures of one table were defined; usually one.
std::string definitionsOf(const Evaluation& evaluation, const FigureSummary& summary) {
    std::vector<std::string> definitions;
    for (const FigureRow& row : evaluation.rows) {
        if (row.metric != summary.metric || row.channel != summary.channel || std::isnan(row.value)) continue;
        if (std::ranges::find(definitions, row.definition) == definitions.end()) definitions.push_back(row.definition);
    }
    std::string text;
    for (const std::string& definition : definitions) text += "\n" + definition + "\n";
    return text;
}

Json jsonOf(const EvaluatedRun& run) {
    Json json = {{"name", run.name}, {"steps", run.steps}, {"models", Json::array()}, {"seconds", run.seconds}, {"notices", run.notices}};
    for (const auto& [id, sha256] : run.models) json["models"].push_back({{"id", id}, {"sha256", sha256}});
    if (!run.trained.empty()) json["trained"] = Json::array();
    for (const TrainedRecipe& trained : run.trained) {
        json["trained"].push_back({{"model", trained.model},
                                   {"sha256", trained.sha256},
                                   {"steps", trained.steps},
                                   {"ofSteps", trained.ofSteps},
                                   {"minutes", trained.minutes},
                                   {"stopped", trained.stopped},
                                   {"architecture", trained.architecture}});
    }
    return json;
}

std::string stepsText(const Json& steps) {
    if (steps.empty()) return "the input itself";
    std::string text;
    for (const Json& step : steps) {
        text += (text.empty() ? "" : " + ") + step.value("method", std::string());
        const Json parameters = step.value("parameters", Json::object());
        std::string list;
        for (const auto& [key, value] : parameters.items()) {
            list += (list.empty() ? "" : ", ") + key + " " + (value.is_string() ? value.get<std::string>() : value.dump());
        }
        if (!list.empty()) text += " (" + list + ")";
    }
    return text;
}

std::string runText(const EvaluatedRun& run) {
    std::string text = "- " + run.name + ": " + stepsText(run.steps);
    for (const auto& [id, sha256] : run.models) text += "; model " + id + " " + sha256.substr(0, 12);
    for (const TrainedRecipe& trained : run.trained) {
        text += "; trained " + trained.model + ", " + std::to_string(trained.steps) + " of " + std::to_string(trained.ofSteps) +
                " steps, " + numberText(trained.minutes, 1) + " min, " + describeArchitecture(trained.architecture);
    }
    text += "; " + numberText(run.seconds, 1) + " s\n";
    for (const std::string& notice : run.notices) text += "  - " + notice + "\n";
    return text;
}

bool isOurs(const fs::path& folder) {
    const auto json = readJsonFile(folder / "results.json", 256u << 20);
    return json && json->is_object() && json->value("format", Json()) == kEvaluationResultFormat;
}

}  // namespace

std::string numberText(double value, int decimals) {
    if (std::isnan(value)) return "-";
    if (std::isinf(value)) return value > 0 ? "inf" : "-inf";
    char buffer[400];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, decimals).ptr;
    return {buffer, end};
}

int decimalsOf(const std::string& metric, const std::string& unit) {
    if (unit == "dB" || metric == "brisque" || metric.starts_with("niqe")) return 2;
    if (unit == "px") return 0;
    if (unit == "%") return 1;
    if (metric == "rmse-unit") return 5;
    if (unit == "grey levels" || unit == "bits") return 3;
    return 4;
}

std::string pText(double p) {
    if (std::isnan(p)) return "-";
    return p < 0.001 ? "< 0.001" : numberText(p, 3);
}

std::string alignedTable(const std::vector<std::string>& heading, const std::vector<std::vector<std::string>>& rows) {
    std::vector<std::size_t> widths;
    for (std::size_t c = 0; c < heading.size(); ++c) {
        std::size_t width = std::max<std::size_t>(3, widthOf(cell(heading[c])));
        for (const auto& row : rows) width = std::max(width, c < row.size() ? widthOf(cell(row[c])) : 0);
        widths.push_back(width);
    }
    const auto line = [&](const std::vector<std::string>& row) {
        std::string text = "|";
        for (std::size_t c = 0; c < widths.size(); ++c) {
            const std::string content = c < row.size() ? cell(row[c]) : "";
            const std::string space(widths[c] - widthOf(content), ' ');
            text += " " + (c == 0 ? content + space : space + content) + " |";
        }
        return text + "\n";
    };
    std::string text = line(heading) + "|";
    for (std::size_t c = 0; c < widths.size(); ++c) {
        text += c == 0 ? " " + std::string(widths[c], '-') + " |" : " " + std::string(widths[c] - 1, '-') + ": |";
    }
    text += "\n";
    for (const auto& row : rows) text += line(row);
    return text;
}

std::string toCsv(const Evaluation& evaluation) {
    std::string text = "image,method,metric,channel,value,unit\r\n";
    for (const FigureRow& row : evaluation.rows) {
        text += csvField(row.image) + "," + csvField(row.method) + "," + csvField(row.metric) + "," + csvField(row.channel) + "," +
                exactText(row.value) + "," + csvField(row.unit) + "\r\n";
    }
    return text;
}

Json toJson(const Evaluation& evaluation) {
    Json json = {{"format", kEvaluationResultFormat},
                 {"program", {{"name", "Fovea"}, {"version", std::string(version())}}},
                 {"title", evaluation.title},
                 {"data", evaluation.data},
                 {"images", evaluation.images},
                 {"summary", Json::array()},
                 {"methods", Json::array()},
                 {"rows", Json::array()},
                 {"notices", evaluation.notices}};
    for (const FigureSummary& summary : evaluation.summaries) {
        Json entry = {{"method", summary.method},
                      {"metric", summary.metric},
                      {"channel", summary.channel},
                      {"unit", summary.unit},
                      {"images", summary.images},
                      {"mean", figureToJson(summary.mean)},
                      {"sd", figureToJson(summary.spread)},
                      {"interval", {figureToJson(summary.interval.low), figureToJson(summary.interval.high)}}};
        if (summary.test) {
            entry["p"] = figureToJson(summary.test->p);
            entry["test"] = summary.test->definition;
        }
        json["summary"].push_back(std::move(entry));
    }
    for (const EvaluatedRun& run : evaluation.methods) json["methods"].push_back(jsonOf(run));
    for (const FigureRow& row : evaluation.rows) {
        json["rows"].push_back({{"image", row.image},
                                {"method", row.method},
                                {"metric", row.metric},
                                {"channel", row.channel},
                                {"value", figureToJson(row.value)},
                                {"unit", row.unit},
                                {"definition", row.definition}});
    }
    return json;
}

std::string toMarkdown(const Evaluation& evaluation, const EvaluationConfig& config) {
    std::string text = "# " + (evaluation.title.empty() ? "Evaluation" : evaluation.title) + "\n\n" + evaluation.data + ".\n";
    const std::size_t methods = config.methods.size();
    const std::string level = numberText(config.bootstrap.level * 100, config.bootstrap.level == 0.95 ? 0 : 1) + " % interval";
    for (std::size_t first = 0; methods > 0 && first + methods <= evaluation.summaries.size(); first += methods) {
        std::vector<std::string> heading = {"method", "images", "mean", "SD", level};
        if (!config.compareWith.empty()) heading.push_back("p against " + config.compareWith);
        std::vector<std::vector<std::string>> rows;
        for (std::size_t m = first; m < first + methods; ++m) {
            const FigureSummary& summary = evaluation.summaries[m];
            const int decimals = decimalsOf(summary.metric, summary.unit);
            rows.push_back({summary.method, std::to_string(summary.images), numberText(summary.mean, decimals),
                            numberText(summary.spread, decimals), intervalText(summary.interval, decimals)});
            if (!config.compareWith.empty()) rows.back().push_back(summary.test ? pText(summary.test->p) : "-");
        }
        text += "\n## " + titleOf(evaluation.summaries[first]) + "\n\n" + alignedTable(heading, rows) +
                definitionsOf(evaluation, evaluation.summaries[first]);
    }
    text += "\n## How\n\n";
    text += "SD: sample standard deviation over the images. Interval: percentile bootstrap of the mean, " +
            std::to_string(config.bootstrap.resamples) + " resamples.";
    if (!config.compareWith.empty()) text += " p: Wilcoxon signed-rank, two-sided, over the images.";
    text += "\n\n";
    for (const EvaluatedRun& run : evaluation.methods) text += runText(run);
    for (const std::string& notice : evaluation.notices) text += "- " + notice + "\n";
    return text;
}

Status writeReport(const Evaluation& evaluation, const EvaluationConfig& config, const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (!fs::is_directory(folder, error)) return fail(ErrorCode::outputExists, folder.string() + ": is not a folder, and cannot be made one");
    FOVEA_CHECK(checkReportFolder(folder));
    const std::string json = toJson(evaluation).dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
    // The JSON first: it says whose the other two are.
    FOVEA_CHECK(replaceFile(folder / "results.json", json));
    FOVEA_CHECK(replaceFile(folder / "results.csv", toCsv(evaluation)));
    return replaceFile(folder / "table.md", toMarkdown(evaluation, config));
}

Status checkReportFolder(const fs::path& folder) {
    std::error_code error;
    for (const char* name : {"results.json", "results.csv", "table.md"}) {
        if (fs::exists(fs::symlink_status(folder / name, error)) && !isOurs(folder)) {
            return fail(ErrorCode::outputExists, (folder / name).string() + ": exists and is not of an earlier evaluation; choose another folder");
        }
    }
    return {};
}

}  // namespace fovea
