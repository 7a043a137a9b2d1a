// sr.lanczos: Lanczos interpolation over 8 x 8 pixels (Duchon 1979), OpenCV's INTER_LANCZOS4, in float.
#include "core/methods/classical.h"
#include "core/methods/resample.h"

namespace fovea {
namespace {

class Lanczos final : public ClassicalMethod {
public:
    Lanczos()
        : ClassicalMethod({.id = "sr.lanczos",
                           .title = "Lanczos interpolation",
                           .summary = "Enlarges by a windowed sinc over 8 x 8 pixels; the sharpest interpolation, with slight ringing.",
                           .task = Task::superResolve,
                           .schema = scaleSchema(),
                           .traits = {.contextPx = 4, .memoryFactor = 1.3}}) {}
    int scale(const ParamSet& parameters) const override { return static_cast<int>(parameters.integer("scale")); }

protected:
    Status compute(const Work& work, ImageBuilder& result) const override {
        return enlarge(work.image, scale(work.parameters), Kernel::lanczos4, work.threads, work.context, result);
    }
};

}  // namespace

std::shared_ptr<const Method> makeLanczos() { return std::make_shared<Lanczos>(); }

}  // namespace fovea
