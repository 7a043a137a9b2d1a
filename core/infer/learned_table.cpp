#include "core/infer/learned_table.h"

#include <algorithm>

namespace fovea {
namespace {

constexpr LearnedEntry kEntries[] = {
    {"sr.fovea", "Super-resolution (network)",
     "Enlarges the picture with a network trained on fundus photographs; shows fine vessels sharper than interpolation.",
     Task::superResolve, LearnedKind::perFactor, 64},
    {"sr.srgan-saliency", "SRGAN with saliency losses (Mahapatra 2017)",
     "Enlarges with adversarial networks that were trained to keep what is salient in a retina; can invent texture.",
     Task::superResolve, LearnedKind::cascade, 64},
    {"sr.srgan", "SRGAN (Ledig 2017)",
     "Enlarges with adversarial networks; looks sharp, and can invent texture that the eye does not have.",
     Task::superResolve, LearnedKind::cascade, 64},
    {"sr.srcnn", "SRCNN (Dong 2014)", "Enlarges by a small network of three layers on the bicubic enlargement.",
     Task::superResolve, LearnedKind::perFactor, 16},
    {"sr.edsr", "EDSR x2 (Lim 2017)", "Doubles the picture with a deep residual network.", Task::superResolve,
     LearnedKind::fixedFactor, 64, 2},
    {"denoise.fovea", "Denoising (network)",
     "Takes away noise with a network trained on fundus photographs; keeps thin vessels.", Task::denoise, LearnedKind::picture, 128, 0,
     "auto"},
    {"denoise.autoencoder", "Denoising autoencoder (Hayee and Sytwu)",
     "Takes away noise by a convolutional autoencoder with skips.", Task::denoise, LearnedKind::picture, 16},
    {"denoise.dncnn", "DnCNN (Zhang 2017)", "Takes away strong noise by a network that predicts the noise itself.",
     Task::denoise, LearnedKind::picture, 32},
    {"denoise.dncnn-green", "DnCNN, green first (Hayee and Sytwu)",
     "DnCNN trained to be most exact in the green channel, where vessels show best.", Task::denoise, LearnedKind::picture, 32},
    {"denoise.srgan-green", "DnCNN, then SRGAN x4 (Hayee and Sytwu)",
     "Denoises a small picture and enlarges it four times with an adversarial network; can invent fine vessels.",
     Task::superResolve, LearnedKind::denoiseEnlarge, 256},
    {"deblur.fovea", "Deblurring (network)",
     "Undoes haze and blur, as of a cataract, with networks trained on fundus photographs.",
     // The veil is found on the whole picture.
     Task::deblur, LearnedKind::veilAndBlur, 1 << 16},
    {"deblur.cyclegan", "Two-way GAN (Zhao 2019)",
     "Makes a blurry photograph look like a clear one with a network trained on unpaired photographs; can invent detail.",
     // Its normalisation looks at the whole picture.
     Task::deblur, LearnedKind::picture, 1 << 16},
    {"vessel.fovea", "Vessels (network)", "Shows how probable a blood vessel is at every point of the retina.", Task::segment,
     LearnedKind::vessels},
    {"vessel.unet", "Vessels by the reference U-Net",
     "The reference network of the super-resolution comparisons: how probable a vessel is at every point.", Task::segment,
     LearnedKind::vessels},
};

}  // namespace

std::span<const LearnedEntry> learnedEntries() { return kEntries; }

const LearnedEntry* learnedEntry(std::string_view id) {
    const auto found = std::ranges::find(kEntries, id, &LearnedEntry::id);
    return found == std::end(kEntries) ? nullptr : &*found;
}

Task importedTask(const LearnedEntry& like, int scale) {
    if (like.kind == LearnedKind::vessels) return Task::segment;
    if (scale > 1) return Task::superResolve;
    // The size stays: neither noise nor blur is known of such a network.
    return like.task == Task::superResolve ? Task::enhance : like.task;
}

Status suitsAlone(const LearnedEntry& like, int inputChannels, int outputChannels, int scale) {
    const bool map = like.kind == LearnedKind::vessels;
    const bool colours = inputChannels == 3 || inputChannels == 1;
    if (colours && (map ? outputChannels == 1 && scale == 1 : outputChannels == inputChannels)) return {};
    const Text does = map ? phrase("which makes one map of a picture") : phrase("which makes pictures of pictures");
    return fail(ErrorCode::badData, "a network from %1 to %2 channels at scale %3 cannot work like %4, %5", inputChannels,
                outputChannels, scale, like.id, does);
}

}  // namespace fovea
