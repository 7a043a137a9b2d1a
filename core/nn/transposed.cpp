#include "core/nn/transposed.h"

#include <vector>

#include "core/base/result.h"

namespace fovea::nn {
namespace {

// Output position 2i + parity reads the input at i + offset, i + offset + 1, ... by these rows of the kernel: they solve
// 2i + parity = 2 (place) - 1 + row.
struct Taps {
    std::vector<std::int64_t> rows;
    std::int64_t offset;
};

Taps tapsOf(std::int64_t kernel, int parity) {
    if (kernel == 4) return parity == 0 ? Taps{{3, 1}, -1} : Taps{{2, 0}, 0};
    return parity == 0 ? Taps{{1}, 0} : Taps{{2, 0}, 0};
}

}  // namespace

torch::Tensor transposedConvolution(const torch::Tensor& input, const torch::Tensor& weight, const torch::Tensor& bias) {
    const auto kernel = weight.size(2), height = input.size(2), width = input.size(3);
    FOVEA_ASSERT(kernel == 3 || kernel == 4);
    const auto padded = torch::constant_pad_nd(input, {1, 1, 1, 1});
    const auto flat = weight.transpose(0, 1);
    std::vector<torch::Tensor> parts;
    for (int row = 0; row < 2; ++row) {
        const Taps down = tapsOf(kernel, row);
        const auto rows = flat.index_select(2, torch::tensor(down.rows, weight.device()));
        const auto count = static_cast<std::int64_t>(down.rows.size());
        const auto band = padded.narrow(2, 1 + down.offset, height + count - 1);
        for (int column = 0; column < 2; ++column) {
            const Taps right = tapsOf(kernel, column);
            const auto part = rows.index_select(3, torch::tensor(right.rows, weight.device()));
            const auto across = static_cast<std::int64_t>(right.rows.size());
            parts.push_back(torch::conv2d(band.narrow(3, 1 + right.offset, width + across - 1), part, bias));
        }
    }
    // The channel order of a pixel shuffle: d * 4 + 2 row + column.
    return torch::pixel_shuffle(torch::stack(parts, 2).flatten(1, 2), 2);
}

}  // namespace fovea::nn
