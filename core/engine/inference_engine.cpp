#include "core/engine/inference_engine.h"

#include <algorithm>
#include <cmath>
#include <new>
#include <string_view>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/engine/tile_plan.h"
#include "core/nn/torchscript_network.h"
#include "core/nn/weights.h"

namespace fovea {
namespace {

constexpr std::uint64_t kMaxWeightBytes = 4ull << 30;
constexpr double kContextSidePx = 512;

// The CPU allocator has no exception type of its own, and oneDNN reports a lack of memory as a runtime_error.
bool tellsOfMemory(std::string_view what) {
    for (const char* words : {"can't allocate memory", "not enough memory", "out of memory", "Cannot allocate memory"}) {
        if (what.find(words) != std::string_view::npos) return true;
    }
    return false;
}

// Where the exceptions of LibTorch stop. Result-returning work in, its Result or the translated exception out.
template <typename Work>
auto guarded(Work&& work) -> decltype(work()) {
    try {
        return work();
    } catch (const nn::Interrupted&) {
        return fail(ErrorCode::cancelled, "cancelled");
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::outOfMemory, "the network: not enough memory");
    } catch (const c10::Error& error) {
        const std::string what = error.what_without_backtrace();
        if (tellsOfMemory(what)) return fail(ErrorCode::outOfMemory, "the network: not enough memory");
        return fail(ErrorCode::internal, "the network: %1", what.substr(0, what.find('\n')));
    } catch (const std::exception& error) {
        if (tellsOfMemory(error.what())) return fail(ErrorCode::outOfMemory, "the network: not enough memory");
        return fail(ErrorCode::internal, "the network: %1", error.what());
    }
}

// Positions from..to of a line of `length` pixels, mirrored at its end without repeating the last.
torch::Tensor mirroredIndex(int from, int to, int length) {
    auto index = torch::empty({to - from}, torch::kLong);
    const int period = std::max(1, 2 * (length - 1));
    for (int i = from; i < to; ++i) {
        const int place = i % period;
        index.data_ptr<std::int64_t>()[i - from] = std::min(place, period - place < length ? period - place : length - 1);
    }
    return index;
}

torch::Tensor cut(const torch::Tensor& input, const Box& box) {
    const int height = static_cast<int>(input.size(1)), width = static_cast<int>(input.size(2));
    const int right = std::min(box.right, width), bottom = std::min(box.bottom, height);
    if (right == box.right && bottom == box.bottom) {
        return input.narrow(1, box.top, box.height()).narrow(2, box.left, box.width()).unsqueeze(0);
    }
    const auto rows = mirroredIndex(box.top, box.bottom, height), columns = mirroredIndex(box.left, box.right, width);
    return input.index_select(1, rows).index_select(2, columns).unsqueeze(0);
}

// The picture that contextual networks take their statistics from: its longer side at most kContextSidePx, by means over
// areas, and mirrored to the size multiple.
torch::Tensor reducedWhole(const torch::Tensor& input, std::int64_t sizeMultiple) {
    const double share = kContextSidePx / static_cast<double>(std::max(input.size(1), input.size(2)));
    const auto shorter = [&](std::int64_t side) { return std::max<std::int64_t>(1, std::llround(share * static_cast<double>(side))); };
    const auto small =
        share < 1 ? torch::adaptive_avg_pool2d(input.contiguous(), {shorter(input.size(1)), shorter(input.size(2))}) : input;
    const auto up = [&](std::int64_t side) { return static_cast<int>((side + sizeMultiple - 1) / sizeMultiple * sizeMultiple); };
    return cut(small, {0, 0, up(small.size(2)), up(small.size(1))});
}

Status agree(const ModelCard& card, const nn::NetworkTraits& traits, const std::string& origin) {
    const auto differs = [&](const char* key, int said, int built) {
        return fail(ErrorCode::badData, "%1: the card says %2 %3, its architecture gives %4", origin, key, said, built);
    };
    if (card.scale != traits.scale) return differs("scale", card.scale, traits.scale);
    if (card.inputChannels != traits.inputChannels) return differs("inputChannels", card.inputChannels, traits.inputChannels);
    if (card.outputChannels != traits.outputChannels) {
        return differs("outputChannels", card.outputChannels, traits.outputChannels);
    }
    if (card.sizeMultiple != traits.sizeMultiple) return differs("sizeMultiple", card.sizeMultiple, traits.sizeMultiple);
    if (card.receptiveMargin != traits.receptiveMargin && !(card.receptiveMargin < 0 && traits.receptiveMargin < 0)) {
        return differs("receptiveMargin", card.receptiveMargin, traits.receptiveMargin);
    }
    return {};
}

Status sameHash(const StoredModel& model, const std::string& sha256) {
    if (sha256 == model.card.weights.sha256) return {};
    return fail(ErrorCode::badData,
                "%1: its SHA-256 is not the one in the model's card (the file was changed or damaged)",
                model.weightsPath().string());
}

Result<std::shared_ptr<nn::Network>> networkOf(const StoredModel& model) {
    const std::string origin = model.weightsPath().string(), card = (model.folder / "card.json").string();
    FOVEA_TRY(const SafetensorsFile file, SafetensorsFile::read(model.weightsPath(), kMaxWeightBytes));
    FOVEA_CHECK(sameHash(model, file.sha256()));
    auto made = nn::makeNetwork(model.card.architecture);
    if (!made) return propagate(made, card);
    FOVEA_CHECK(agree(model.card, (*made)->traits(), card));
    FOVEA_CHECK(nn::loadWeights(**made, file, origin));
    return std::move(*made);
}

// The bytes whose hash was compared are those that are run.
Result<std::shared_ptr<nn::Network>> moduleOf(const StoredModel& model) {
    FOVEA_TRY(const Bytes bytes, readFile(model.weightsPath(), kMaxWeightBytes));
    FOVEA_CHECK(sameHash(model, sha256Hex(bytes)));
    nn::NetworkTraits traits;
    traits.scale = model.card.scale;
    traits.inputChannels = model.card.inputChannels;
    traits.outputChannels = model.card.outputChannels;
    traits.receptiveMargin = model.card.receptiveMargin;
    traits.sizeMultiple = model.card.sizeMultiple;
    FOVEA_TRY(traits.logits, jsonValueOr<bool>(model.card.architecture, "logits", false, "architecture"));
    return nn::loadTorchscript(bytes, traits, model.weightsPath().string());
}

}  // namespace

InferenceEngine::InferenceEngine(std::shared_ptr<nn::Network> network, const Compute& compute)
    : network_(std::move(network)), traits_(network_->traits()), compute_(compute) {
    network_->eval();
    network_->to(compute.device == ComputeDevice::cuda ? torch::kCUDA : torch::kCPU);
    network_->setComputeType(compute.precision == ComputePrecision::bf16 ? torch::kBFloat16 : torch::kFloat);
    const torch::NoGradGuard noGrad;
    for (auto& parameter : network_->parameters()) {
        parameter.requires_grad_(false);
        if (parameter.dim() == 4) parameter.set_data(parameter.contiguous(torch::MemoryFormat::ChannelsLast));
    }
}

Result<std::shared_ptr<const InferenceEngine>> InferenceEngine::fromNetwork(std::shared_ptr<nn::Network> network,
                                                                            const Compute& compute) {
    FOVEA_ASSERT(network && compute.device != ComputeDevice::automatic && compute.precision != ComputePrecision::automatic);
    return guarded([&]() -> Result<std::shared_ptr<const InferenceEngine>> {
        return std::shared_ptr<const InferenceEngine>(new InferenceEngine(std::move(network), compute));
    });
}

Result<std::shared_ptr<const InferenceEngine>> InferenceEngine::load(const StoredModel& model, const Compute& compute) {
    return guarded([&]() -> Result<std::shared_ptr<const InferenceEngine>> {
        FOVEA_TRY(const auto network, isTorchscript(model.card) ? moduleOf(model) : networkOf(model));
        return fromNetwork(network, compute);
    });
}

int InferenceEngine::defaultTilePx() const {
    if (traits_.receptiveMargin < 0) return 0;
    const int scale = traits_.scale;
    // Bounded by memory at large scales (the last layer has scale^2 times the channels) and by the time between two
    // questions whether to stop; never less than twice what the margins take.
    int side = scale == 1 ? 768 : scale <= 4 ? 384 : scale <= 8 ? 256 : 192;
    if (compute_.device == ComputeDevice::cuda && scale <= 4) side *= 2;
    return std::max(side, 2 * smallestTile(traits_.receptiveMargin, traits_.sizeMultiple));
}

std::vector<InferenceEngine::View> InferenceEngine::viewsOf(const torch::Tensor& input, Ensemble ensemble) const {
    std::vector<View> views{{}};
    if (ensemble == Ensemble::flips) views = {{{}, {}}, {{3}, {}}, {{2}, {}}, {{2, 3}, {}}};
    if (!traits_.contextual) return views;
    const auto device = compute_.device == ComputeDevice::cuda ? torch::kCUDA : torch::kCPU;
    const auto whole = reducedWhole(input, traits_.sizeMultiple).contiguous(torch::MemoryFormat::ChannelsLast).to(device);
    for (View& view : views) view.context = network_->context(view.flipped.empty() ? whole : whole.flip(view.flipped));
    return views;
}

torch::Tensor InferenceEngine::forward(const torch::Tensor& tile, const View& view) const {
    const auto seen = view.flipped.empty() ? tile : tile.flip(view.flipped);
    torch::Tensor result = (traits_.contextual ? network_->forwardWithin(view.context, seen) : network_->forward(seen)).to(torch::kFloat);
    if (traits_.logits) result = torch::sigmoid(result);
    return view.flipped.empty() ? result : result.flip(view.flipped);
}

Status InferenceEngine::runPlan(const TilePlan& plan, const std::vector<View>& views, const torch::Tensor& input,
                                torch::Tensor& output, const JobContext& context) const {
    const auto device = compute_.device == ComputeDevice::cuda ? torch::kCUDA : torch::kCPU;
    const double total = static_cast<double>(plan.tiles.size() * views.size());
    double done = 0;
    const int scale = traits_.scale;
    for (const Tile& tile : plan.tiles) {
        const torch::Tensor part = cut(input, tile.read).contiguous(torch::MemoryFormat::ChannelsLast).to(device);
        torch::Tensor sum;
        for (const View& view : views) {
            FOVEA_CHECK(context.check());
            torch::Tensor result = forward(part, view);
            sum = sum.defined() ? sum.add_(result) : result;
            context.progress(++done / total, "network");
        }
        if (views.size() > 1) sum = sum / static_cast<double>(views.size());
        const std::vector<std::int64_t> expected{1, traits_.outputChannels, std::int64_t{tile.read.height()} * scale,
                                                 std::int64_t{tile.read.width()} * scale};
        if (sum.sizes() != at::IntArrayRef(expected)) {
            return fail(ErrorCode::internal, "the network: its output has not the size that its traits say");
        }
        const torch::Tensor core = sum[0]
                                       .narrow(1, (tile.core.top - tile.read.top) * scale, tile.core.height() * scale)
                                       .narrow(2, (tile.core.left - tile.read.left) * scale, tile.core.width() * scale);
        if (!torch::isfinite(core).all().item<bool>()) {
            return fail(ErrorCode::badData, "the network gave values that are not finite: its weights do not fit this picture");
        }
        output.narrow(1, tile.core.top * scale, core.size(1)).narrow(2, tile.core.left * scale, core.size(2)).copy_(core);
    }
    return {};
}

Result<EngineReport> InferenceEngine::run(const torch::Tensor& input, torch::Tensor output, const EngineOptions& options,
                                          const JobContext& context) const {
    return guarded([&]() -> Result<EngineReport> {
        const c10::InferenceMode inference;
        const auto legal = [](const torch::Tensor& t) { return t.dim() == 3 && t.scalar_type() == torch::kFloat && t.is_cpu(); };
        if (!legal(input) || !legal(output) || input.numel() == 0 || input.size(0) != traits_.inputChannels ||
            output.size(0) != traits_.outputChannels || output.size(1) != input.size(1) * traits_.scale ||
            output.size(2) != input.size(2) * traits_.scale ||
            (!options.mask.empty() && options.mask.size() != static_cast<std::size_t>(input.size(1) * input.size(2)))) {
            return fail(ErrorCode::usage, "the network was given tensors of other shapes or types than it works on");
        }
        TileRequest request{static_cast<int>(input.size(2)), static_cast<int>(input.size(1)), traits_.receptiveMargin,
                            traits_.sizeMultiple, options.tilePx > 0 ? options.tilePx : defaultTilePx()};
        std::function<bool(const Box&)> wanted;
        if (!options.mask.empty()) {
            wanted = [&](const Box& core) {
                for (int y = core.top; y < core.bottom; ++y) {
                    const auto row = options.mask.subspan(static_cast<std::size_t>(y) * request.width + core.left, core.width());
                    if (std::any_of(row.begin(), row.end(), [](std::uint8_t value) { return value != 0; })) return true;
                }
                return false;
            };
        }
        EngineReport report;
        report.threads = setComputeThreads(options.threads);
        TilePlan plan = planTiles(request, wanted);
        if (options.tilePx > 0 && traits_.receptiveMargin < 0) {
            report.notices.push_back(
                phrase("tiles were asked for, but this network must see the whole picture at once"));
        } else if (plan.tilePx != 0 && options.tilePx > 0 && plan.tilePx != options.tilePx) {
            report.notices.push_back(
                phrase("tiles of %1 px were asked for; this network needs %2 px", options.tilePx, plan.tilePx));
        }
        const nn::InterruptScope interrupt([&context] { return context.stopped(); });
        // Once a run, so that what tiles there are makes no difference.
        const std::vector<View> views = viewsOf(input, options.ensemble);
        const int smallest = smallestTile(traits_.receptiveMargin, traits_.sizeMultiple);
        for (;;) {
            const Status status = guarded([&] { return runPlan(plan, views, input, output, context); });
            if (status) break;
            if (status.error().code != ErrorCode::outOfMemory) return propagate(status);
            // For a picture in one piece the side of the square of its area, so that half of it really cuts.
            const int side = plan.tilePx ? plan.tilePx : static_cast<int>(std::sqrt(double(request.width) * request.height));
            if (traits_.receptiveMargin < 0 || side / 2 < smallest) return propagate(status);
            const Text before =
                plan.tilePx ? phrase("tiles of %1 px", plan.tilePx) : phrase("the picture in one piece");
            request.tilePx = side / 2;
            plan = planTiles(request, wanted);
            if (plan.tilePx == 0) return propagate(status);
            report.notices.push_back(phrase("not enough memory for %1; tiles of %2 px were used", before, plan.tilePx));
            context.log(LogLevel::warning, report.notices.back().english());
        }
        report.tilePx = plan.tilePx ? plan.tilePx : traits_.receptiveMargin < 0 ? 0 : options.tilePx;
        report.tilesRun = static_cast<int>(plan.tiles.size());
        report.tilesSkipped = plan.skipped;
        return report;
    });
}

}  // namespace fovea
