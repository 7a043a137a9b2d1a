#include "core/nn/torchscript_network.h"

#include <torch/csrc/jit/runtime/graph_executor.h>
#include <torch/script.h>
#include <optional>
#include <sstream>

namespace fovea::nn {
namespace {

// The executor is a setting of the thread.
class PlainExecutor {
public:
    PlainExecutor() : before_(torch::jit::getGraphExecutorOptimize()) { torch::jit::setGraphExecutorOptimize(false); }
    ~PlainExecutor() { torch::jit::setGraphExecutorOptimize(before_); }
    PlainExecutor(const PlainExecutor&) = delete;
    PlainExecutor& operator=(const PlainExecutor&) = delete;

private:
    bool before_;
};

class TorchscriptNetwork final : public Network {
public:
    TorchscriptNetwork(torch::jit::Module module, const NetworkTraits& traits)
        : module_(std::move(module)), traits_(traits) {
        module_.eval();
    }

    torch::Tensor forward(torch::Tensor input) override {
        const PlainExecutor plain;
        checkInterrupt();
        const torch::jit::IValue output = module_.forward({input.contiguous()});
        if (output.isTensor()) return output.toTensor();
        if (output.isTuple() && !output.toTupleRef().elements().empty() &&
            output.toTupleRef().elements()[0].isTensor()) {
            return output.toTupleRef().elements()[0].toTensor();
        }
        throw std::runtime_error("the module gives no tensor");
    }
    NetworkTraits traits() const override { return traits_; }

    void train(bool on) override {
        Network::train(on);
        module_.train(on);
    }
    void to(torch::Device device, torch::Dtype, bool nonBlocking) override { module_.to(device, nonBlocking); }
    void to(torch::Dtype, bool) override {}  // the types are the module's own
    void to(torch::Device device, bool nonBlocking) override { module_.to(device, nonBlocking); }

private:
    torch::jit::Module module_;
    NetworkTraits traits_;
};

torch::Tensor randomPicture(int channels, int height, int width) {
    auto generator = at::make_generator<at::CPUGeneratorImpl>(17);
    return torch::rand({1, channels, height, width}, generator);
}

// The output for a picture of this size; nothing when the module cannot take it.
std::optional<torch::Tensor> tried(Network& network, const torch::Tensor& picture) {
    try {
        const torch::InferenceMode inference;
        torch::Tensor output = network.forward(picture);
        if (output.dim() == 4 && output.size(0) == 1 && output.is_floating_point()) return output.to(torch::kFloat);
    } catch (const std::exception&) {  // c10::Error and torch::jit::JITException among them
    }
    return {};
}

bool enlarges(const std::optional<torch::Tensor>& output, int scale, int height, int width) {
    return output && output->size(2) == std::int64_t{scale} * height && output->size(3) == std::int64_t{scale} * width;
}

// Nothing farther from a pixel than the margin may change it. Where the module pools, that depends on the pixel's place
// in the pool: each is tried, along the diagonal.
bool staysWithin(Network& network, const NetworkTraits& traits) {
    using torch::indexing::Slice;
    const int multiple = traits.sizeMultiple, margin = traits.receptiveMargin;
    const int side = (2 * margin + 32 + 2 * multiple + multiple - 1) / multiple * multiple;
    const torch::Tensor picture = randomPicture(traits.inputChannels, side, side);
    const auto whole = tried(network, picture);
    for (int place = side / 2; whole && place < side / 2 + multiple; ++place) {
        const Slice kept(place - margin, place + margin + 1);
        torch::Tensor changed = 1 - picture;
        changed.index_put_({0, Slice(), kept, kept}, picture.index({0, Slice(), kept, kept}));
        const auto other = tried(network, changed);
        if (!other) return false;
        const torch::Tensor difference = (*whole - *other).abs();
        const auto at =
            difference.narrow(2, place * traits.scale, traits.scale).narrow(3, place * traits.scale, traits.scale);
        if (!(at.max().item<float>() < 1e-5f)) return false;
    }
    return whole.has_value();
}

}  // namespace

Result<std::shared_ptr<Network>> loadTorchscript(std::span<const std::byte> bytes, const NetworkTraits& traits,
                                                 const std::string& origin) {
    try {
        std::istringstream stream(std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
        return std::make_shared<TorchscriptNetwork>(torch::jit::load(stream, torch::kCPU), traits);
    } catch (const c10::Error& error) {
        const std::string what = error.what_without_backtrace();
        return fail(ErrorCode::badData, "%1: is no TorchScript module that this LibTorch reads (%2)", origin,
                    what.substr(0, what.find('\n')));
    } catch (const std::exception& error) {
        return fail(ErrorCode::badData, "%1: is no TorchScript module that this LibTorch reads (%2)", origin,
                    error.what());
    }
}

Result<NetworkTraits> probeTorchscript(std::span<const std::byte> bytes, int margin, const std::string& origin) {
    FOVEA_TRY(const std::shared_ptr<Network> network, loadTorchscript(bytes, {}, origin));
    NetworkTraits traits;
    traits.receptiveMargin = margin < 0 ? -1 : margin;
    constexpr int kSide = 64;  // of every multiple tried
    std::optional<torch::Tensor> output;
    for (const int channels : {3, 1}) {
        traits.inputChannels = channels;
        output = tried(*network, randomPicture(channels, kSide, kSide));
        if (output) break;
    }
    if (!output)
        return fail(ErrorCode::badData, "%1: its forward() takes no 1 x 3 x 64 x 64 or 1 x 1 x 64 x 64 picture",
                    origin);
    traits.outputChannels = static_cast<int>(output->size(1));
    traits.scale = static_cast<int>(output->size(2) / kSide);
    if (traits.scale < 1 || traits.scale > 16 || !enlarges(output, traits.scale, kSide, kSide)) {
        return fail(ErrorCode::badData, "%1: makes %2 x %3 pixels of 64 x 64, which is no enlargement by 1 to 16",
                    origin, output->size(3), output->size(2));
    }
    for (int multiple = 1; multiple <= kSide; multiple *= 2) {
        traits.sizeMultiple = multiple;
        const int height = kSide + multiple, width = kSide + 3 * multiple;
        const auto again = tried(*network, randomPicture(traits.inputChannels, height, width));
        if (!enlarges(again, traits.scale, height, width)) {
            if (multiple < kSide) continue;
            return fail(ErrorCode::badData, "%1: takes pictures of some sizes only, which are no multiples of 64",
                        origin);
        }
        if (margin >= 0 && !staysWithin(*network, traits)) {
            return fail(ErrorCode::badData,
                        "%1: pixels farther than the declared margin of %2 change its result: declare a larger one, or "
                        "none to give it whole pictures",
                        origin, margin);
        }
        return traits;
    }
    return fail(ErrorCode::internal, "%1: could not be probed", origin);
}

}  // namespace fovea::nn
