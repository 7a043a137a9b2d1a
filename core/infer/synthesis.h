// synth.fundus: pairs of a made-up fundus photograph and its exact vessel label, after Sengupta et al. 2020 ("Generative
// Modeling for Retinal Fundus Image Synthesis"): residual variational auto-encoder, deconvolution denoising, pix2pix,
// and for 1024 px EDSR. No torch here.
#pragma once

#include <filesystem>

#include "core/methods/method.h"

namespace fovea {

// Registered whether or not the models are there: make answers `unavailable`, and why. Models: "synth.fundus-vae",
// "synth.fundus-denoiser", "synth.fundus-pix2pix"; for 1024 px the method sr.edsr of the same registry, which must have
// been registered before.
//
// The label is what the photograph was coloured from: 1 where a vessel is drawn, whatever can be seen of it. A tree whose
// density is outside the range in the denoiser's card (domain.density, that of its training labels) is drawn again, up to
// eight times, with a notice. The same seed, parameters, device, precision and threads give the same bits.
void registerSynthesis(MethodRegistry& registry, const std::filesystem::path& modelsFolder,
                       const std::filesystem::path& userFolder = {});

}  // namespace fovea
