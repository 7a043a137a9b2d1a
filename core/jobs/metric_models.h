// Files of constants that some metrics need: where they are, reading them, and fitting NIQE to one's own pictures.
//
//   FOVEA_TRY(const MetricModels models, loadMetricModels({}));
//   FOVEA_TRY(const MetricValue value, measureMetric("niqe-fundus", subject, {.models = models}, context));
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/job_context.h"
#include "core/metrics/metric_table.h"

namespace fovea {

// BRISQUE's files where OpenCV keeps them; the fundus model of the program's resources (resources/metrics/niqe-fundus);
// the model of natural photographs from `niqeFile`, or else from the file that $FOVEA_NIQE_MODEL names. What is not
// there is left out, a file that was named and cannot be used is an error. Errors: those of readNiqeModel.
Result<MetricModels> loadMetricModels(const std::optional<std::filesystem::path>& niqeFile);

// Safetensors as writeNiqeModel makes it, or the .npz in which the authors' model is passed on (mu_pris_param and
// cov_pris_param; taken as the model of natural photographs). Errors: noInput, badData, naming the file.
Result<NiqeModel> readNiqeModel(const std::filesystem::path& path);

// What a fitted model says about itself.
struct NiqeFitReport {
    NiqeModel model;
    std::vector<std::string> images;  // file names with the first of their hashes
    std::size_t patches = 0;
};

struct NiqeFitRequest {
    std::vector<std::filesystem::path> inputs;  // pictures, and folders whose pictures are all taken
    NiqeSampling sampling = NiqeSampling::fundus();
};
// Errors: noInput (no picture), those of readImage and fitNiqe.
Result<NiqeFitReport> fitNiqeFiles(const NiqeFitRequest& request, const JobContext& context);

// A new file: tensors "mean" [36] and "covariance" [36, 36] in 32-bit floats; sampling, name and pictures as metadata.
// Errors: outputExists, inputOutput.
Status writeNiqeModel(const std::filesystem::path& path, const NiqeFitReport& report);

}  // namespace fovea
