#include "core/methods/classical.h"

#include "core/image/field_of_view.h"
#include "core/methods/finish.h"
#include "core/methods/guard.h"
#include "core/methods/saliency/global_saliency.h"
#include "core/methods/selfsr/self_super_resolution.h"

namespace fovea {

Result<MethodOutput> ClassicalMethod::apply(const Image& image, const ParamSet& parameters, const RunOptions& options,
                                            const JobContext& context) const {
    if (image.empty()) return fail(ErrorCode::usage, "%1: there is no picture", info_.id);
    return guarded(info_.id, [&]() -> Result<MethodOutput> {
        FOVEA_CHECK(context.check());
        const int factor = scale(parameters);
        FOVEA_CHECK(checkMemory(image, factor, info_.traits.memoryFactor));
        MethodRun run(info_, parameters, factor, options);
        if (options.device == DeviceChoice::cuda)
            run.record.notices.push_back(phrase("%1 runs on the CPU; it has no CUDA version", info_.id));
        if (options.precision == PrecisionChoice::bf16)
            run.record.notices.push_back(phrase("%1 computes in fp32; it has no bf16 version", info_.id));
        const Image framed = withFieldOfView(image);
        ImageBuilder result(image.width() * factor, image.height() * factor);
        const JobContext computing = context.part(0, 0.9);
        FOVEA_CHECK(compute({framed, parameters, run.record.threads, computing, run.record.notices}, result));
        return std::move(run).finish(framed, std::move(result), context.part(0.9, 1));
    });
}

ParamSchema scaleSchema() {
    ParamSchema schema;
    schema.integerOf({.key = "scale", .label = "Scale", .help = "How many times wider and higher the result is.", .unit = ""}, 2,
                     {2, 4, 8, 16});
    return schema;
}

void registerClassicalMethods(MethodRegistry& registry) {
    for (const auto& method : {makeBicubic(), makeLanczos(), makeNonLocalMeans(), makeUnsharp(), makeRichardsonLucy(),
                               makeWiener(), makeClahe(), makeMitra(), makeZhou(), makeXiong(), makeSelfSuperResolution(), makeGlobalSaliency()}) {
        registry.add(method);
    }
}

}  // namespace fovea
