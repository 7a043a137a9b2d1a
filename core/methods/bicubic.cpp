// sr.bicubic: Keys, "Cubic convolution interpolation for digital image processing", 1981, with a = -0.75 as OpenCV's
// INTER_CUBIC has it, in float. It adds no detail; it is what the learned methods are measured against.
#include "core/methods/classical.h"
#include "core/methods/resample.h"

namespace fovea {
namespace {

class Bicubic final : public ClassicalMethod {
public:
    Bicubic()
        : ClassicalMethod({.id = "sr.bicubic",
                           .title = "Bicubic interpolation",
                           .summary = "Enlarges smoothly by cubic interpolation (a = -0.75); adds no detail.",
                           .task = Task::superResolve,
                           .schema = scaleSchema(),
                           .traits = {.contextPx = 2, .memoryFactor = 1.3}}) {}
    int scale(const ParamSet& parameters) const override { return static_cast<int>(parameters.integer("scale")); }

protected:
    Status compute(const Work& work, ImageBuilder& result) const override {
        return enlarge(work.image, scale(work.parameters), Kernel::bicubic, work.threads, work.context, result);
    }
};

}  // namespace

std::shared_ptr<const Method> makeBicubic() { return std::make_shared<Bicubic>(); }

}  // namespace fovea
