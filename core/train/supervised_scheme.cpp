#include "core/train/supervised_scheme.h"

#include <cmath>
#include <limits>

#include "core/train/optimizer.h"
#include "core/train/scores.h"

namespace fovea {

SupervisedScheme::SupervisedScheme(const Recipe& recipe, std::shared_ptr<nn::Network> network, Loss loss, PatchPairs pairs,
                                   const torch::Device& device)
    : options_(recipe.training),
      network_(std::move(network)),
      optimizer_(makeAdam(*network_, options_)),
      loss_(std::move(loss)),
      pairs_(std::move(pairs)),
      device_(device) {}

Result<std::unique_ptr<Scheme>> SupervisedScheme::make(const Recipe& recipe, const Photographs& photographs,
                                                       const torch::Device& device) {
    FOVEA_TRY(auto network, makeTrainedNetwork(recipe, device));
    FOVEA_TRY(Loss loss, Loss::make(recipe.training.loss, device));
    FOVEA_TRY(PatchPairs pairs, PatchPairs::make(recipe, photographs, *network, device));
    return std::unique_ptr<Scheme>(
        new SupervisedScheme(recipe, std::move(network), std::move(loss), std::move(pairs), device));
}

Result<Json> SupervisedScheme::step(const Batch& batch, std::int64_t, double rate) {
    optimizer_->zero_grad();
    const Batch here = pairs_.prepared(batch);
    const auto value = loss_(network_->forward(here.input), here);
    Json report{{"loss", value.total.item<double>()}};
    for (const auto& [name, term] : value.terms) report[name] = term.item<double>();
    if (!std::isfinite(report["loss"].get<double>())) return report;
    value.total.backward();
    if (!update(*optimizer_, *network_, options_, rate)) report["loss"] = std::numeric_limits<double>::quiet_NaN();
    return report;
}

Json SupervisedScheme::validate() { return fovea::validate(*network_, pairs_.validation(), device_); }

}  // namespace fovea
