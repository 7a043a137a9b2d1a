// sr.srgan and sr.srgan-saliency: a network of factor 2 for each size, one after the other up to 16, each trained at its
// own size. Mahapatra et al. 2017, section 3.1, "Training": the model "generates images upsampled by 2x. For higher scale
// factors we feed the output of this network to another identical network to get 4x images. Consecutive networks can be
// combined to get 8x, 16x", and "in each subsequent upsampling step the corresponding networks are trained on images of
// size 4x, 8x".
#include "core/infer/learned_method.h"

namespace fovea {
namespace {

class Cascade final : public LearnedMethod {
public:
    using LearnedMethod::LearnedMethod;
    int scale(const ParamSet& parameters) const override { return static_cast<int>(parameters.integer("scale")); }

protected:
    std::vector<Stage> stages(const ParamSet& parameters) const override {
        std::vector<Stage> stages;
        for (int factor = 2; factor <= scale(parameters); factor *= 2) {
            stages.push_back({info().id + "-x" + std::to_string(factor), info().id, 2});
        }
        return stages;
    }

    // Stage by stage on whole pictures, each in the tiles that its own receptive margin asks for. In memory are at most
    // the result, which was asked about before, and the picture of half its size that it is made from.
    Result<MethodOutput> restore(const Work& work, MethodRun run) const override {
        Image current = work.image;
        // A stage costs four times the one before it.
        double total = 0, done = 0;
        for (std::size_t i = 0; i < work.stages.size(); ++i) total = 4 * total + 1;
        double cost = 1;
        for (std::size_t i = 0; i < work.stages.size(); ++i, cost *= 4) {
            const JobContext context = work.context.part(done / total, (done + cost) / total);
            done += cost;
            FOVEA_CHECK(checkMemory(current, 2, info().traits.memoryFactor));
            ImageBuilder result(current.width() * 2, current.height() * 2);
            FOVEA_CHECK(runPicture(work, work.stages[i], current, result, context.part(0, 0.9), run));
            if (i + 1 == work.stages.size()) {
                return std::move(run).finish(work.image, std::move(result), context.part(0.9, 1));
            }
            FOVEA_TRY(current, finishBetween(work, current, std::move(result), 2, context.part(0.9, 1)));
        }
        return fail(ErrorCode::internal, "%1: a cascade without stages", info().id);
    }
};

}  // namespace

std::shared_ptr<const Method> makeCascade(MethodInfo info, std::shared_ptr<LearnedModels> models) {
    return std::make_shared<Cascade>(std::move(info), std::move(models));
}

}  // namespace fovea
