#include "core/infer/local_saliency.h"

#include "core/engine/compute.h"
#include "core/image/field_of_view.h"
#include "core/infer/saliency_map.h"
#include "core/methods/finish.h"

namespace fovea {
namespace {

MethodInfo describe() {
    const SaliencyMapOptions usual;
    ParamSchema schema;
    schema
        .choice({.key = "component",
                 .label = "Feature",
                 .help = "curvature: how lines bend; entropy: how compact structures are; all: their weighted sum.",
                 .unit = ""},
                "all", {"all", "curvature", "entropy"})
        .integerOf({.key = "neighbourhood",
                    .label = "Neighbourhood",
                    .help = "Side of the square in which a pixel is compared with others.",
                    .unit = "px"},
                   usual.neighbourhoodPx, {3, 5, 7, 9, 11, 13, 15})
        .real({.key = "weight",
               .label = "Weight of curvature",
               .help = "Share of curvature in the sum (w1); the rest is entropy's. Only for all.",
               .unit = ""},
              usual.curvatureWeight, {0, 1});
    return {.id = "saliency.local",
            .title = "Local saliency",
            .summary =
                "Shows at every pixel how much it differs from its surroundings in curvature and entropy: vessels and "
                "small lesions.",
            .task = Task::saliency,
            .schema = std::move(schema),
            .traits = {.contextPx = 1 << 16, .memoryFactor = 1.5, .maskPolicy = MaskPolicy::zeroOutside}};
}

class LocalSaliency final : public Method {
public:
    LocalSaliency() : info_(describe()) {}
    const MethodInfo& info() const override { return info_; }

    Result<MethodOutput> apply(const Image& image, const ParamSet& parameters, const RunOptions& options,
                               const JobContext& context) const override {
        if (image.empty()) return fail(ErrorCode::usage, "%1: there is no picture", info_.id);
        FOVEA_CHECK(context.check());
        FOVEA_CHECK(checkMemory(image, 1, info_.traits.memoryFactor));
        MethodRun run(info_, parameters, 1, options);
        if (options.device == DeviceChoice::cuda)
            run.record.notices.push_back(phrase("%1 runs on the CPU; it has no CUDA version", info_.id));
        if (options.precision == PrecisionChoice::bf16)
            run.record.notices.push_back(phrase("%1 computes in fp32; it has no bf16 version", info_.id));
        run.record.threads = setComputeThreads(options.threads);
        const Image framed = withFieldOfView(image);
        const SaliencyMapOptions wanted{
            .component = saliencyComponentFromName(parameters.choice("component")).value_or(SaliencyComponent::all),
            .neighbourhoodPx = static_cast<int>(parameters.integer("neighbourhood")),
            .curvatureWeight = parameters.real("weight")};
        FOVEA_TRY(const Map map, saliencyMap(framed, wanted, context.part(0, 0.95)));
        try {
            std::vector<float> values(map.data(), map.data() + static_cast<std::size_t>(map.width()) * map.height());
            return std::move(run).finish(framed, std::move(values), context.part(0.95, 1));
        } catch (const std::bad_alloc&) {
            return fail(ErrorCode::outOfMemory, "%1: not enough memory", info_.id);
        }
    }

private:
    MethodInfo info_;
};

}  // namespace

void registerLocalSaliency(MethodRegistry& registry) { registry.add(std::make_shared<LocalSaliency>()); }

}  // namespace fovea
