#include "core/train/scheme.h"

#include "core/train/adversarial_scheme.h"
#include "core/train/pix2pix_scheme.h"
#include "core/train/supervised_scheme.h"
#include "core/train/two_way_scheme.h"
#include "core/train/vae_scheme.h"
#include "core/train/veil_scheme.h"
#include "core/train/vessel_denoising_scheme.h"

namespace fovea {

// The first three channels, or the first: further ones are places or masks.
Scheme::Pictures Scheme::picturesOf(const Batch& batch) const {
    const auto seen = [](const torch::Tensor& samples) { return samples.narrow(1, 0, samples.size(1) >= 3 ? 3 : 1); };
    return {seen(batch.input), seen(batch.target)};
}

// A new scheme is one line here and one in recipe_schema.cpp.
Result<std::unique_ptr<Scheme>> makeScheme(const Recipe& recipe, const Photographs& photographs, const torch::Device& device) {
    const auto& name = recipe.training.scheme;
    if (name == "veil") return VeilScheme::make(recipe, photographs, device);
    if (name == "adversarial") return AdversarialScheme::make(recipe, photographs, device);
    if (name == "two-way") return TwoWayScheme::make(recipe, photographs, device);
    if (name == "vae") return VaeScheme::make(recipe, photographs, device);
    if (name == "vessel-denoising") return VesselDenoisingScheme::make(recipe, photographs, device);
    if (name == "pix2pix") return Pix2pixScheme::make(recipe, photographs, device);
    if (name == "supervised") return SupervisedScheme::make(recipe, photographs, device);
    return fail(ErrorCode::configuration, "%1: there is no training scheme '%2'", recipe.id, name);
}

}  // namespace fovea
