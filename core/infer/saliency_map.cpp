#include "core/infer/saliency_map.h"

#include <algorithm>
#include <limits>
#include <new>
#include <vector>

#include "core/nn/saliency.h"

namespace fovea {
namespace {

// One strip costs well below 0.1 s and 50 MB on one core: the grain of cancelling and of memory.
constexpr int kStripPixels = 200'000;

struct Rows {
    int from = 0;
    int to = 0;  // exclusive
};

torch::Tensor luminance(const Image& image, Rows rows) {
    auto result = torch::empty({1, 1, rows.to - rows.from, image.width()}, torch::kFloat32);
    float* out = result.data_ptr<float>();
    const float* pixel = image.at(0, rows.from);
    const float* const end = pixel + static_cast<std::size_t>(rows.to - rows.from) * image.width() * 3;
    for (; pixel != end; pixel += 3) *out++ = 0.299f * pixel[0] + 0.587f * pixel[1] + 0.114f * pixel[2];
    return result;
}

// Where the map has a meaning: inside the field of view, at least `marginPx` in both directions from its outside. Empty
// when that is everywhere or, for a very small field of view, nowhere.
std::vector<std::uint8_t> innerMask(const Image& image, int reachPx) {
    const auto& view = image.fieldOfView();
    if (!view || view->wholeImage) return {};
    // A photograph's border is soft over about half a per cent of the diameter.
    const int margin = std::max(reachPx, static_cast<int>(view->diameterPx * 0.005 + 0.5));
    const int width = image.width(), height = image.height();
    std::vector<std::uint8_t> rowsDone(static_cast<std::size_t>(width) * height, 0);
    for (int y = 0; y < height; ++y) {
        for (int x = 0, start = 0; x <= width; ++x) {
            if (x < width && view->inside(x, y)) continue;
            // The border of the picture itself is no camera border.
            const int from = start == 0 ? 0 : start + margin, to = x == width ? width : x - margin;
            if (from < to) std::fill_n(rowsDone.begin() + static_cast<std::ptrdiff_t>(y) * width + from, to - from, 1);
            start = x + 1;
        }
    }
    std::vector<std::uint8_t> result(rowsDone.size(), 0);
    std::vector<int> run(static_cast<std::size_t>(width), margin);  // inside pixels ending at the row, per column
    bool any = false;
    for (int y = 0; y < height + margin; ++y) {
        for (int x = 0; x < width; ++x) {
            const bool inside = y >= height || rowsDone[static_cast<std::size_t>(y) * width + x];
            int& length = run[static_cast<std::size_t>(x)];
            length = inside ? length + 1 : 0;
            const int middle = y - margin;
            if (middle >= 0 && length > 2 * margin) {
                result[static_cast<std::size_t>(middle) * width + x] = 1;
                any = true;
            }
        }
    }
    return any ? result : std::vector<std::uint8_t>{};
}

class Uniqueness {
public:
    Uniqueness(const Image& image, const std::vector<std::uint8_t>& mask)
        : mask_(mask), width_(image.width()), values_(static_cast<std::size_t>(image.width()) * image.height()) {}

    void take(const torch::Tensor& map, Rows strip, Rows kept) {
        const auto part = map.narrow(2, kept.from - strip.from, kept.to - kept.from).contiguous();
        const float* source = part.data_ptr<float>();
        const std::size_t offset = static_cast<std::size_t>(kept.from) * width_;
        const std::size_t count = static_cast<std::size_t>(kept.to - kept.from) * width_;
        std::copy_n(source, count, values_.begin() + static_cast<std::ptrdiff_t>(offset));
        for (std::size_t i = 0; i < count; ++i) {
            if (!mask_.empty() && !mask_[offset + i]) continue;
            lowest_ = std::min(lowest_, source[i]);
            highest_ = std::max(highest_, source[i]);
        }
    }

    // Adds weight times the normalised map (nn::normalizedPerImage) to `sum`.
    void addTo(std::vector<float>& sum, double weight) const {
        const float range = highest_ - lowest_;
        const float factor = static_cast<float>(weight) / (range > 1e-6f ? range : 1.0f);
        for (std::size_t i = 0; i < values_.size(); ++i) {
            if (mask_.empty() || mask_[i]) sum[i] += (values_[i] - lowest_) * factor;
        }
    }

private:
    const std::vector<std::uint8_t>& mask_;
    int width_;
    std::vector<float> values_;
    float lowest_ = std::numeric_limits<float>::max();
    float highest_ = std::numeric_limits<float>::lowest();
};

Result<Map> compute(const Image& image, const SaliencyMapOptions& wanted, const JobContext& context) {
    const torch::NoGradGuard withoutGradients;
    nn::SaliencyOptions options;
    options.binTemperature = 0;
    options.curvatureWeight = wanted.curvatureWeight;
    options.windowPx = wanted.neighbourhoodPx;
    const SaliencyComponent component = wanted.component;
    const int margin = nn::saliencyMarginPx(options.windowPx);
    const int width = image.width(), height = image.height();
    const std::vector<std::uint8_t> mask = innerMask(image, margin);
    std::optional<Uniqueness> curvature, entropy;
    if (component != SaliencyComponent::entropy) curvature.emplace(image, mask);
    if (component != SaliencyComponent::curvature) entropy.emplace(image, mask);
    const int stripRows = std::max(2 * margin, kStripPixels / width * 49 / (options.windowPx * options.windowPx));
    for (int y = 0; y < height; y += stripRows) {
        FOVEA_CHECK(context.check());
        context.progress(static_cast<double>(y) / height, "saliency");
        const Rows kept{y, std::min(height, y + stripRows)};
        const Rows strip{std::max(0, kept.from - margin), std::min(height, kept.to + margin)};
        const auto tensor = luminance(image, strip);
        if (curvature) curvature->take(nn::uniqueness(nn::isophoteCurvature(tensor, options), options.windowPx), strip, kept);
        FOVEA_CHECK(context.check());
        if (entropy) entropy->take(nn::uniqueness(nn::oneMinusEntropy(tensor, options), options.windowPx), strip, kept);
    }
    FOVEA_CHECK(context.check());
    const double share = component == SaliencyComponent::all ? options.curvatureWeight : 1.0;
    std::vector<float> sum(static_cast<std::size_t>(width) * height, 0.0f);
    if (curvature) curvature->addTo(sum, share);
    if (entropy) entropy->addTo(sum, curvature ? 1 - share : 1.0);
    for (float& value : sum) value = std::clamp(value, 0.0f, 1.0f);
    context.progress(1.0, "saliency");
    return Map(width, height, std::move(sum));
}

}  // namespace

std::string_view nameOf(SaliencyComponent component) {
    switch (component) {
        case SaliencyComponent::curvature: return "curvature";
        case SaliencyComponent::entropy: return "entropy";
        case SaliencyComponent::all: break;
    }
    return "all";
}

std::optional<SaliencyComponent> saliencyComponentFromName(std::string_view name) {
    for (const auto component : {SaliencyComponent::curvature, SaliencyComponent::entropy, SaliencyComponent::all}) {
        if (nameOf(component) == name) return component;
    }
    return {};
}

Result<Map> saliencyMap(const Image& image, SaliencyComponent component, const JobContext& context) {
    return saliencyMap(image, SaliencyMapOptions{.component = component}, context);
}

Result<Map> saliencyMap(const Image& image, const SaliencyMapOptions& options, const JobContext& context) {
    if (image.empty()) return fail(ErrorCode::badData, "there is no picture to take the saliency of");
    try {
        return compute(image, options, context);
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::outOfMemory, "not enough memory for the saliency map");
    } catch (const std::exception& error) {  // c10::Error among them
        return fail(ErrorCode::internal, "the saliency map failed: %1", error.what());
    }
}

}  // namespace fovea
