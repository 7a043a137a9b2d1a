#include "core/forest/forest_method.h"

#include <algorithm>
#include <map>
#include <mutex>

#include "core/forest/forest_patches.h"
#include "core/forest/forest_upscale.h"
#include "core/image/field_of_view.h"
#include "core/image/mat_bridge.h"
#include "core/methods/classical.h"
#include "core/methods/extend.h"
#include "core/methods/finish.h"
#include "core/methods/guard.h"
#include "core/methods/resample.h"
#include "core/store/model_store.h"

namespace fovea {
namespace {

constexpr std::uint64_t kMaxForestBytes = 256u << 20;
constexpr int kStripPx = 8;  // low-resolution rows a strip
constexpr const char* kMethod = "sr.forest";
constexpr int kContextPx = 12;

struct LoadedForest {
    std::string modelId, sha256;
    ForestModel model;
};

class ForestCache {
public:
    explicit ForestCache(ModelStore store) : store_(std::move(store)) {}
    const ModelStore& store() const { return store_; }

    // Errors: unavailable, or outOfMemory.
    Result<std::shared_ptr<const LoadedForest>> get(const std::string& id, int scale) {
        FOVEA_TRY(const StoredModel stored, store_.find(id));
        const std::lock_guard lock(mutex_);
        const auto& card = stored.card;
        auto& kept = loaded_[id];
        if (kept && kept->sha256 == card.weights.sha256) return kept;
        kept.reset();
        if (card.method != kMethod || card.scale != scale || !isForest(card)) {
            return fail(ErrorCode::badData, "the model %1 is not a forest for %2 and this scale", card.id, kMethod);
        }
        FOVEA_TRY(const SafetensorsFile file, SafetensorsFile::read(stored.weightsPath(), kMaxForestBytes));
        if (file.sha256() != card.weights.sha256) {
            return fail(ErrorCode::badData,
                        "%1: its SHA-256 is not the one in the model's card (the file was changed or damaged)",
                        stored.weightsPath().string());
        }
        auto fresh = std::make_shared<LoadedForest>(LoadedForest{card.id, card.weights.sha256, {}});
        FOVEA_TRY(fresh->model, decodeForest(file, stored.weightsPath().string()));
        if (fresh->model.scale != scale) {
            return fail(ErrorCode::badData, "%1: has another scale than its card says", stored.weightsPath().string());
        }
        kept = std::move(fresh);
        return kept;
    }

private:
    ModelStore store_;
    std::mutex mutex_;
    std::map<std::string, std::shared_ptr<const LoadedForest>> loaded_;
};

class ForestMethod final : public Method {
public:
    // `modelId`: the only model, or empty: "sr.forest-x<scale>" of the scale that is asked for.
    ForestMethod(MethodInfo info, std::shared_ptr<ForestCache> models, std::string modelId = {})
        : info_(std::move(info)), models_(std::move(models)), modelId_(std::move(modelId)) {}

    const MethodInfo& info() const override { return info_; }
    int scale(const ParamSet& parameters) const override { return static_cast<int>(parameters.integer("scale")); }

    Result<MethodOutput> apply(const Image& image, const ParamSet& parameters, const RunOptions& options,
                               const JobContext& context) const override {
        if (image.empty()) return fail(ErrorCode::usage, "%1: there is no picture", info_.id);
        return guarded(info_.id,
                       [&]() -> Result<MethodOutput> { return enlarged(image, parameters, options, context); });
    }

private:
    Result<MethodOutput> enlarged(const Image& image, const ParamSet& parameters, const RunOptions& options,
                                  const JobContext& context) const {
        FOVEA_CHECK(context.check());
        const int factor = scale(parameters);
        FOVEA_CHECK(checkMemory(image, factor, info_.traits.memoryFactor));
        MethodRun run(info_, parameters, factor, options);
        auto loaded = models_->get(modelId_.empty() ? kMethod + ("-x" + std::to_string(factor)) : modelId_, factor);
        if (!loaded) {
            const Error& error = loaded.error();
            const ErrorCode code = error.code == ErrorCode::outOfMemory ? error.code : ErrorCode::unavailable;
            return fail(code, "%1 cannot run: %2", info_.id, error.text);
        }
        run.record.modelId = (*loaded)->modelId;
        run.record.modelSha256 = (*loaded)->sha256;
        if (options.device == DeviceChoice::cuda)
            run.record.notices.push_back(phrase("%1 runs on the CPU; it has no CUDA version", info_.id));
        if (options.precision == PrecisionChoice::bf16) {
            run.record.notices.push_back(phrase("%1 computes in fp32; it has no bf16 version", info_.id));
        }
        const Image framed = withFieldOfView(image);
        ImageBuilder result(image.width() * factor, image.height() * factor);
        FOVEA_CHECK(compute((*loaded)->model, framed, run.record.threads, context.part(0, 0.9), result));
        return std::move(run).finish(framed, std::move(result), context.part(0.9, 1));
    }

    static Status compute(const ForestModel& model, const Image& image, int threads, const JobContext& context,
                          ImageBuilder& result) {
        FOVEA_TRY(const cv::Mat retina, extendedBeyondFieldOfView(image, threads, context.part(0, 0.05)));
        const cv::Mat luminance = luminanceOf(retina), source = matView(image), mask = matView(*image.fieldOfView());
        const cv::Mat wanted = image.fieldOfView()->wholeImage ? cv::Mat() : mask;
        const cv::Mat target = matView(result);
        return forStrips(result.height(), kStripPx * model.scale, threads, context.part(0.05, 1), "asking the trees",
                         [&](Rows rows) {
                             cv::Mat to = target.rowRange(rows.begin, rows.end);
                             enlargedRows(source, model.scale, Kernel::bicubic, rows).copyTo(to);
                             const cv::Mat detail = forestDetail(model, luminance, wanted, rows, context);
                             for (int y = 0; y < to.rows; ++y) {
                                 float* pixel = to.ptr<float>(y);
                                 const float* added = detail.ptr<float>(y);
                                 for (int x = 0; x < to.cols; ++x, pixel += 3) {
                                     for (int c = 0; c < 3; ++c) pixel[c] += added[x];
                                 }
                             }
                         });
    }

    MethodInfo info_;
    std::shared_ptr<ForestCache> models_;
    std::string modelId_;
};

MethodInfo builtinInfo() {
    return {.id = kMethod,
            .title = "Super-resolution forest",
            .summary = "Enlarges with regression trees trained on fundus photographs (Schulter et al. 2015); sharper than "
                       "interpolation, plainer than a network.",
            .task = Task::superResolve,
            .schema = scaleSchema(),
            .traits = {.contextPx = kContextPx, .memoryFactor = 2, .learned = true}};
}

// As the networks of the user's are described.
MethodInfo infoOf(const ModelCard& card) {
    MethodInfo info = builtinInfo();
    info.id = card.id;
    info.version = card.version;
    info.title = card.title;
    info.summary = "A model imported by the user, which works like " + card.method + ".";
    info.schema = ParamSchema();
    info.schema.integerOf({.key = "scale", .label = "Scale", .help = "How many times wider and higher the result is.", .unit = ""},
                          card.scale, {card.scale});
    info.traits.contextPx = card.receptiveMargin < 0 ? 1 << 16 : std::max(card.receptiveMargin, kContextPx);
    return info;
}

}  // namespace

void registerForestMethods(MethodRegistry& registry, const std::filesystem::path& modelsFolder,
                           const std::filesystem::path& userFolder) {
    const auto models = std::make_shared<ForestCache>(ModelStore(modelsFolder, userFolder));
    registry.add(std::make_shared<ForestMethod>(builtinInfo(), models));
    for (const ModelListing& listing : models->store().list()) {
        if (!listing.id.starts_with(kImportedPrefix) || !listing.model || !isForest(listing.model->card)) continue;
        const ModelCard& card = listing.model->card;
        if (card.method == kMethod && card.scale > 1) {
            registry.add(std::make_shared<ForestMethod>(infoOf(card), models, card.id));
            continue;
        }
        const Text why = phrase("the model %1 is not a forest for %2 and this scale", card.id, kMethod);
        registry.addRefused(card.id, Error(ErrorCode::unavailable, phrase("%1 cannot run: %2", card.id, why)));
    }
}

}  // namespace fovea
