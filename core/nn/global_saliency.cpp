#include "core/nn/global_saliency.h"

#include "core/base/result.h"
#include "core/nn/saliency.h"

namespace fovea::nn {
namespace {

// Centres of cells or pixels: count x 2 in px.
torch::Tensor positions(const torch::Tensor& ys, const torch::Tensor& xs) {
    const auto grid = torch::meshgrid({ys, xs}, "ij");
    return torch::stack({grid[0].flatten(), grid[1].flatten()}, 1);
}

// Centres of cells along one side of `length` px.
torch::Tensor centres(std::int64_t length, int cellPx, const torch::TensorOptions& options) {
    const auto count = (length + cellPx - 1) / cellPx;
    const auto start = torch::arange(count, options) * cellPx;
    const auto end = torch::clamp_max(start + cellPx, static_cast<double>(length));
    return (start + end) / 2 - 0.5;
}

torch::Tensor squaredDistances(const torch::Tensor& a, const torch::Tensor& b) {
    return (a.unsqueeze(1) - b.unsqueeze(0)).square().sum(2);
}

// To [0, 1] over the row of every picture; a constant row becomes 0.
torch::Tensor normalised(const torch::Tensor& rows) {
    return normalizedPerImage(rows.view({rows.size(0), 1, 1, rows.size(1)})).view(rows.sizes());
}

}  // namespace

torch::Tensor globalSaliency(const torch::Tensor& luminance, const GlobalSaliencyOptions& o) {
    FOVEA_ASSERT(luminance.dim() == 4 && luminance.size(1) == 1 && luminance.numel() > 0 && o.cellPx > 0);
    const auto height = luminance.size(2), width = luminance.size(3), pictures = luminance.size(0);
    const auto options = luminance.options().requires_grad(false);
    const auto cells = positions(centres(height, o.cellPx, options), centres(width, o.cellPx, options));
    const auto pixels = positions(torch::arange(height, options), torch::arange(width, options));
    const double side = static_cast<double>(std::max(height, width));
    // Cells at the border are averaged over the pixels they have.
    const auto means = torch::avg_pool2d(luminance, o.cellPx, o.cellPx, 0, true, false);
    const auto colour = 100 * means.flatten(1);                                                     // N x K
    const auto difference = (colour.unsqueeze(2) - colour.unsqueeze(1)).square();                   // N x K x K
    // Equation 1: differs from what lies near.
    const auto near = torch::softmax(squaredDistances(cells, cells) / (-2 * o.sigmaPosition * o.sigmaPosition * side * side), 1);
    const auto unique = (difference * near.unsqueeze(0)).sum(2);
    // Equation 3: its colour lies close together.
    const auto alike = torch::softmax(difference / (-2 * o.sigmaColour * o.sigmaColour), 2);        // N x K x K
    const auto place = cells / side;
    const auto mean = alike.matmul(place);                                                          // N x K x 2
    const auto spread = (alike * (place.view({1, 1, -1, 2}) - mean.unsqueeze(2)).square().sum(3)).sum(2);
    // Equation 5.
    const auto salient = normalised(unique) * torch::exp(-o.contrast * normalised(spread));
    // Equations 6 and 7: pixels take after cells of like colour and place.
    const auto far = squaredDistances(pixels, cells);                                               // P x K
    std::vector<torch::Tensor> maps;
    for (std::int64_t n = 0; n < pictures; ++n) {
        const auto pixelColour = 100 * luminance[n].flatten();
        const auto colours = (pixelColour.unsqueeze(1) - colour[n].unsqueeze(0)).square();
        const auto weights = torch::softmax(-0.5 * (o.alpha * colours + o.beta * far), 1);
        maps.push_back(weights.matmul(salient[n]).view({1, height, width}));
    }
    return normalizedPerImage(torch::stack(maps));
}

}  // namespace fovea::nn
