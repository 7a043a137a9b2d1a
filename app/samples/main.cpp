// Writes the samples shipped under resources/samples: fovea-make-samples OUTDIR
#include <cstdio>
#include <filesystem>

#include "core/base/result.h"
#include "core/image/write_image.h"
#include "core/synth/degrade.h"
#include "core/synth/synthetic_fundus.h"

namespace {

using namespace fovea;

Status writeSamples(const std::filesystem::path& folder) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) return fail(ErrorCode::inputOutput, folder.string() + ": " + error.message());
    constexpr std::uint64_t kSeed = 4;
    const auto fundus =
        synth::generateFundus({.seed = kSeed, .widthPx = 1056, .heightPx = 880, .eye = Laterality::left});
    const auto save = [&](const char* name, const Image& image, const char* what) {
        return writeImage(
            folder / name, image,
            {{"Title", std::string("Synthetic fundus photograph, ") + what},
             {"Description", "Made by Fovea's generator, seed " + std::to_string(kSeed) + "; no patient."}});
    };
    FOVEA_CHECK(save("sample_clean.png", fundus.image, "clean"));
    FOVEA_CHECK(
        writeMap(folder / "sample_vessels.png", fundus.vessels, {{"Title", "Exact vessels of sample_clean.png"}}));
    FOVEA_CHECK(save("sample_blurred.png", synth::withCataract(fundus.image, {}, kSeed), "as through a cataract"));
    FOVEA_CHECK(save("sample_noisy.png", synth::withNoise(fundus.image, 25, kSeed), "noise of sigma 25"));
    return save("sample_low_resolution.png", synth::lowResolution(fundus.image, 4), "a quarter of the size");
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fputs("usage: fovea-make-samples OUTDIR\n", stderr);
        return exitCodeOf(ErrorCode::usage);
    }
    if (const Status status = writeSamples(argv[1]); !status) {
        std::fprintf(stderr, "fovea-make-samples: %s\n", status.error().message.c_str());
        return exitCodeOf(status.error().code);
    }
    return 0;
}
