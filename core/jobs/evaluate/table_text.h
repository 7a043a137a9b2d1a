// What the tables of reproduce.h share: their parts, and sentences about data and models. Internal to core/jobs/evaluate.
#pragma once

#include <string>
#include <vector>

#include "core/jobs/evaluate/reproduce.h"

namespace fovea {

// A table with its heading line, as Markdown; `caption` above it.
struct TablePart {
    std::string caption;
    std::vector<std::string> heading;
    std::vector<std::vector<std::string>> rows;
};

// A table on its way: parts, then what differs from the paper.
class TableRun {
public:
    TableRun(const ReproduceRequest& request, std::size_t evaluations) : request_(request), expected_(evaluations) {}
    const ReproduceRequest& request() const { return request_; }

    // Evaluates with the request's limit; the evaluation is kept for the JSON, its notices for the notes.
    Result<Evaluation> evaluate(EvaluationConfig config, const JobContext& context);
    // The context of the next of the evaluations (or trainings) that the table consists of.
    JobContext next(const JobContext& context);

    void add(TablePart part) { parts_.push_back(std::move(part)); }
    void differs(const std::string& sentence);
    // What made the figures of these methods: every model with its network, steps, minutes and hash.
    void describeModels(const Evaluation& evaluation);
    void describeTraining(const std::string& row, const TrainedModels& trained);

    ReproducedTable finish(const PaperTable& table) const;

private:
    const ReproduceRequest& request_;
    std::size_t expected_;
    std::size_t begun_ = 0;
    std::vector<TablePart> parts_;
    std::vector<std::string> differences_;
    std::vector<std::string> models_;
    Json evaluations_ = Json::array();
};

// A method as a row of a table: its own words and id, and the paper's figures for it in the order of the columns ("-" for
// none).
struct PaperRow {
    std::string name;
    Json steps;  // of the pipeline
    std::vector<std::string> paper;
};

Json step(const std::string& method, Json parameters = Json::object());

// The mean of a figure as text, or "-" when it was not measured.
std::string meanText(const Evaluation& evaluation, const std::string& method, const std::string& metric, const std::string& channel = {});
std::string pAgainst(const Evaluation& evaluation, const std::string& method, const std::string& metric, const std::string& channel = {});

// One function a table.
Result<ReproducedTable> saliencyOne(const PaperTable& table, const ReproduceRequest& request, const JobContext& context);
Result<ReproducedTable> saliencyTwo(const PaperTable& table, const ReproduceRequest& request, const JobContext& context);
Result<ReproducedTable> saliencyAblation(const PaperTable& table, const ReproduceRequest& request, const JobContext& context);
Result<ReproducedTable> deblurOne(const PaperTable& table, const ReproduceRequest& request, const JobContext& context);
Result<ReproducedTable> denoiseOne(const PaperTable& table, const ReproduceRequest& request, const JobContext& context);
Result<ReproducedTable> synthesisOne(const PaperTable& table, const ReproduceRequest& request, const JobContext& context);

}  // namespace fovea
