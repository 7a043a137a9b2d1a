// deblur.fovea: first the veil of a clouded lens is taken away, by gain and offset surfaces that one network finds on the
// whole reduced picture; then a local network undoes the blur, tile by tile. The veil is a matter of the whole field: on a
// patch alone a dark retina behind a bright veil looks like a bright retina.
#include <algorithm>
#include <cmath>

#include "core/infer/learned_method.h"
#include "core/methods/parts.h"

namespace fovea {
namespace {

constexpr int kGridPx = 128;  // side of the reduced picture that the veil is found on
constexpr int kStripRows = 64;

// The square about the field of view that is reduced to the grid; it may reach beyond the picture.
struct Window {
    double left = 0, top = 0, side = 1;
};

Window windowOf(const Image& image) {
    const auto& view = image.fieldOfView();
    const bool whole = !view || view->wholeImage;
    const double left = whole ? 0 : view->left, right = whole ? image.width() : view->right;
    const double top = whole ? 0 : view->top, bottom = whole ? image.height() : view->bottom;
    const double side = std::max({right - left, bottom - top, 2.0});
    return {(left + right - side) / 2, (top + bottom - side) / 2, side};
}

// RGB and mask, [4, grid, grid]: means over the cells, 0 where a cell is not wholly retina.
torch::Tensor reduced(const Image& image, const Window& window) {
    const auto mask = maskOf(image);
    const auto cell = window.side / kGridPx;
    auto result = torch::zeros({4, kGridPx, kGridPx});
    auto values = result.accessor<float, 3>();
    for (int row = 0; row < kGridPx; ++row) {
        for (int column = 0; column < kGridPx; ++column) {
            // At least one pixel a cell: small pictures are enlarged.
            const int x0 = static_cast<int>(std::floor(window.left + column * cell));
            const int y0 = static_cast<int>(std::floor(window.top + row * cell));
            const int x1 = std::max(x0 + 1, static_cast<int>(std::floor(window.left + (column + 1) * cell)));
            const int y1 = std::max(y0 + 1, static_cast<int>(std::floor(window.top + (row + 1) * cell)));
            if (x0 < 0 || y0 < 0 || x1 > image.width() || y1 > image.height()) continue;
            double sum[3] = {0, 0, 0};
            bool inside = true;
            for (int y = y0; y < y1 && inside; ++y) {
                for (int x = x0; x < x1 && inside; ++x) {
                    inside = mask.empty() || mask[static_cast<std::size_t>(y) * image.width() + x] != 0;
                    for (int c = 0; c < 3; ++c) sum[c] += image.at(x, y)[c];
                }
            }
            if (!inside) continue;
            for (int c = 0; c < 3; ++c) values[c][row][column] = static_cast<float>(sum[c] / ((x1 - x0) * (y1 - y0)));
            values[3][row][column] = 1;
        }
    }
    return result;
}

// Gain and offset between the grid's points; the outermost ones hold beyond.
class Surfaces {
public:
    Surfaces(const torch::Tensor& grid, const Window& window) : grid_(grid.contiguous()), window_(window) {}
    void correct(float* pixel, int x, int y) const {
        const auto column = place(x, window_.left), row = place(y, window_.top);
        for (int c = 0; c < 3; ++c) pixel[c] = at(c, column, row) * pixel[c] + at(c + 3, column, row);
    }

private:
    struct Place {
        int low = 0;
        float share = 0;  // of the next one
    };
    Place place(int pixel, double start) const {
        const double at = std::clamp((pixel - start) / (window_.side - 1) * (kGridPx - 1), 0.0, kGridPx - 1.0);
        const int low = std::min(static_cast<int>(at), kGridPx - 2);
        return {low, static_cast<float>(at - low)};
    }
    float at(int plane, const Place& column, const Place& row) const {
        const float* p = grid_.data_ptr<float>() + (plane * kGridPx + row.low) * kGridPx + column.low;
        const float upper = p[0] + column.share * (p[1] - p[0]);
        const float lower = p[kGridPx] + column.share * (p[kGridPx + 1] - p[kGridPx]);
        return upper + row.share * (lower - upper);
    }
    torch::Tensor grid_;
    Window window_;
};

class DeblurMethod final : public LearnedMethod {
public:
    using LearnedMethod::LearnedMethod;

protected:
    std::vector<Stage> stages(const ParamSet&) const override {
        return {{info().id + "-veil", info().id, 1}, {info().id, info().id, 1}};
    }

    Result<MethodOutput> restore(const Work& work, MethodRun run) const override {
        FOVEA_TRY(const Image unveiled, withoutVeil(work, run));
        ImageBuilder result(unveiled);
        FOVEA_CHECK(runPicture(work, work.stages[1], unveiled, result, work.context.part(0.1, 0.95), run));
        const auto strength = static_cast<float>(work.parameters.real("strength"));
        const float* original = work.image.data();
        float* pixels = result.pixels();
        const auto count = static_cast<std::size_t>(result.width()) * result.height() * 3;
        for (std::size_t i = 0; strength < 1 && i < count; ++i) {
            pixels[i] = original[i] + strength * (std::clamp(pixels[i], 0.0f, 1.0f) - original[i]);
        }
        return std::move(run).finish(work.image, std::move(result), work.context.part(0.95, 1));
    }

private:
    Result<Image> withoutVeil(const Work& work, MethodRun& run) const {
        const LoadedStage& stage = work.stages[0];
        if (stage.engine->traits().inputChannels != 4 || stage.engine->traits().outputChannels != 6) {
            return fail(ErrorCode::unavailable, "%1 cannot run: its model %2 does not estimate a veil", info().id,
                        stage.model.card.id);
        }
        const Window window = windowOf(work.image);
        const auto grid = torch::zeros({6, kGridPx, kGridPx});
        FOVEA_TRY(const EngineReport report, stage.engine->run(reduced(work.image, window), grid,
                                                               {.threads = work.options.threads}, work.context.part(0, 0.02)));
        const Surfaces surfaces(grid, window);
        ImageBuilder unveiled(work.image);
        const int threads = threadsOf(work.options);
        FOVEA_CHECK(forStrips(unveiled.height(), kStripRows, threads, work.context.part(0.02, 0.1), "taking the veil away", [&](Rows rows) {
            for (int y = rows.begin; y < rows.end; ++y) {
                float* row = unveiled.pixels() + static_cast<std::size_t>(y) * unveiled.width() * 3;
                for (int x = 0; x < unveiled.width(); ++x) surfaces.correct(row + x * 3, x, y);
            }
        }));
        run.record.notices.insert(run.record.notices.end(), report.notices.begin(), report.notices.end());
        return std::move(unveiled).build();
    }
};

}  // namespace

std::shared_ptr<const Method> makeDeblurMethod(MethodInfo info, std::shared_ptr<LearnedModels> models) {
    return std::make_shared<DeblurMethod>(std::move(info), std::move(models));
}

}  // namespace fovea
