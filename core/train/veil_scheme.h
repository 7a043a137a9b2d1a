// Training of the veil estimator: whole, much reduced pictures under drawn cataracts, and what they were.
#pragma once

#include "core/train/degradation.h"
#include "core/train/scheme.h"

namespace fovea {

// Recipe: architecture veil-estimator, degradation cataract, photographs reduced to a field of view of about 280 px.
// A sample is a square of about the one inscribed in the field of view (two in three), or the whole disc with its border.
// Loss: mean absolute difference between the picture with its veil taken away and the clean one, inside the field of view,
// over RGB and once more over luminance (ITU-R BT.601). Blur is left out: at this size it is below a pixel.
class VeilScheme : public Scheme {
public:
    // Errors: configuration.
    static Result<std::unique_ptr<Scheme>> make(const Recipe& recipe, const Photographs& photographs, const torch::Device& device);
    nn::Network& network() override { return *network_; }
    std::vector<Part> parts() override { return {{"network", network_.get(), optimizer_.get()}}; }
    Batch batch(std::int64_t step) const override;
    Result<Json> step(const Batch& batch, std::int64_t step, double rate) override;
    // {"psnr" (luminance, peak 1, of the reduced picture), "inputPsnr", "images"}: inscribed squares under the default cataract.
    Json validate() override;
    std::vector<Shown> shown(std::size_t most) override;

private:
    struct Window {
        std::int64_t x = 0, y = 0, side = 0;
        bool inscribed = true;
    };
    VeilScheme(const Recipe& recipe, std::shared_ptr<nn::Network> network, const torch::Device& device);
    Batch sample(const Photograph& photograph, const Window& window, const Cataract& cataract, double gamma, Random& random) const;
    Window draw(const Photograph& photograph, Random& random) const;
    // The inscribed square under the default cataract.
    Batch heldOut(const Photograph& photograph) const;

    Recipe recipe_;
    std::shared_ptr<nn::Network> network_;
    std::unique_ptr<torch::optim::Adam> optimizer_;
    torch::Device device_;
    Photographs training_, validation_;
};

}  // namespace fovea
