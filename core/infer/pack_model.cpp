#include "core/infer/pack_model.h"

#include <list>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/infer/pack_probe.h"
#include "core/nn/weights.h"
#include "core/store/safetensors.h"

namespace fovea {
namespace {

constexpr std::uint64_t kMaxBytes = 4ull << 30;
// Smaller tensors stay: they save nothing, and one of them, the second moments of pix2pix's styles, is a covariance less a
// product that rounding would make larger than it.
constexpr std::size_t kFewValues = 64;

Result<Bytes> halved(const SafetensorsFile& file, const std::string& origin) {
    std::list<torch::Tensor> kept;  // keeps the bytes alive while they are viewed
    std::vector<TensorView> views;
    bool changed = false;
    for (const TensorView& view : file.tensors()) {
        views.push_back(view);
        if (view.type != TensorType::f32 || view.shape.size() < 2) continue;
        if (view.bytes.size() < kFewValues * sizeof(float)) continue;
        auto* bytes = const_cast<std::byte*>(view.bytes.data());  // from_blob only reads here
        const torch::Tensor half = torch::from_blob(bytes, view.shape, torch::kFloat).to(torch::kHalf).contiguous();
        if (!torch::isfinite(half.to(torch::kFloat)).all().item<bool>()) {
            return fail(ErrorCode::badData, "%1: tensor '%2' holds values beyond half precision", origin, view.name);
        }
        kept.push_back(half);
        views.back().type = TensorType::f16;
        views.back().bytes = {static_cast<const std::byte*>(half.data_ptr()), half.nbytes()};
        changed = true;
    }
    if (!changed) return fail(ErrorCode::badData, "%1: has no fp32 weights left to pack", origin);
    return encodeSafetensors(views, file.metadata());
}

bool isPicture(const ModelCard& card) { return card.outputChannels == 1 || card.outputChannels == 3; }

Result<ProbeOutput> outputOf(const ModelCard& card, const SafetensorsFile& file, const std::string& origin,
                             const PackProbe& probe, const JobContext& context) {
    FOVEA_TRY(const std::shared_ptr<nn::Network> network, nn::makeNetwork(card.architecture));
    FOVEA_CHECK(nn::loadWeights(*network, file, origin));
    FOVEA_TRY(ProbeOutput output, outputOn(probe, network, context));
    // As a picture or a map leaves. Other outputs (gains and offsets of a veil) are no pictures: clamping would hide their
    // differences.
    if (isPicture(card)) output.values = output.values.clamp(0, 1);
    return output;
}

Status replaceModel(const StoredModel& model, const ModelCard& card, std::span<const std::byte> before,
                    std::span<const std::byte> after) {
    FOVEA_CHECK(replaceFile(model.weightsPath(), after));
    const Status written = replaceFile(model.folder / "card.json", toJson(card).dump(2) + "\n");
    // Weights that the card does not know would make the model unusable.
    if (!written) FOVEA_CHECK(replaceFile(model.weightsPath(), before));
    return written;
}

Result<PackReport> pack(const StoredModel& model, const PackProbe& probe, double limit, const JobContext& context) {
    const std::string origin = model.weightsPath().string();
    if (isTorchscript(model.card)) return fail(ErrorCode::badData, "%1: a TorchScript module is left as it is", origin);
    FOVEA_CHECK(ModelStore::verify(model));
    FOVEA_TRY(const Bytes before, readFile(model.weightsPath(), kMaxBytes));
    FOVEA_TRY(const SafetensorsFile file, SafetensorsFile::parse(before, origin));
    FOVEA_TRY(const Bytes after, halved(file, origin));
    FOVEA_TRY(const SafetensorsFile packed, SafetensorsFile::parse(after, origin));
    FOVEA_TRY(const ProbeOutput full, outputOf(model.card, file, origin, probe, context.part(0, 0.5)));
    FOVEA_TRY(const ProbeOutput half, outputOf(model.card, packed, origin, probe, context.part(0.5, 1)));
    const torch::Tensor difference = (full.values - half.values).abs();
    const PackReport report{before.size(), after.size(), difference.max().item<double>(),
                            difference.mean().item<double>()};
    if (!(report.largestDifference <= limit)) {
        return fail(
            ErrorCode::badData,
            "%1: half precision changes the result by up to %2, over the limit of %3; the model is left as it was",
            origin, report.largestDifference, limit);
    }
    ModelCard card = model.card;
    card.weights.sha256 = sha256Hex(after);
    card.weights.bytes = after.size();
    card.figures.push_back({{"set", full.shown},
                            {"definition",
                             std::string(isPicture(card) ? "outputs in [0, 1]" : "outputs as they are") +
                                 " with these half-precision weights against the trained fp32 weights, computed in fp32"},
                            {"largestDifference", report.largestDifference},
                            {"meanDifference", report.meanDifference},
                            {"fp32Sha256", model.card.weights.sha256}});
    FOVEA_CHECK(replaceModel(model, card, before, after));
    return report;
}

}  // namespace

Result<PackReport> packHalf(const StoredModel& model, const PackProbe& probe, double limit, const JobContext& context) {
    FOVEA_ASSERT(!probe.picture.empty() && probe.vessels.width() == probe.picture.width() &&
                 probe.vessels.height() == probe.picture.height());
    try {
        return pack(model, probe, limit, context);
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::outOfMemory, "%1: not enough memory", model.card.id);
    } catch (const std::exception& error) {  // c10::Error among them
        return fail(ErrorCode::internal, "%1: %2", model.card.id, error.what());
    }
}

}  // namespace fovea
