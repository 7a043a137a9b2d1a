#include "core/infer/local_saliency.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/infer/saliency_map.h"
#include "core/synth/synthetic_fundus.h"

namespace fovea {
namespace {

Result<MethodOutput> run(const Image& image, const Json& parameters) {
    MethodRegistry registry;
    registerLocalSaliency(registry);
    const auto method = *registry.find("saliency.local");
    return method->apply(image, *method->info().schema.parse(parameters), {}, {});
}

const Image& fundus() {
    static const Image image = synth::generateFundus({.seed = 8, .widthPx = 200, .heightPx = 180}).image;
    return image;
}

TEST(LocalSaliency, ItsDefaultIsTheSaliencyMap) {
    const auto output = run(fundus(), Json::object());
    ASSERT_TRUE(output) << output.error().message;
    const auto map = saliencyMap(fundus(), SaliencyComponent::all, {});
    ASSERT_TRUE(map);
    const Map found = std::get<Map>(output->value);
    for (int i = 0; i < 200 * 180; ++i) ASSERT_EQ(found.data()[i], map->data()[i]) << i;
    EXPECT_EQ(output->record.methodId, "saliency.local");
    EXPECT_EQ(output->record.parameters["neighbourhood"], 7);
}

TEST(LocalSaliency, TheWeightIsCurvaturesShare) {
    const auto all = run(fundus(), {{"weight", 1.0}}), curvature = run(fundus(), {{"component", "curvature"}});
    const auto none = run(fundus(), {{"weight", 0.0}}), entropy = run(fundus(), {{"component", "entropy"}});
    const auto half = run(fundus(), {{"weight", 0.5}});
    ASSERT_TRUE(all && curvature && none && entropy && half);
    const auto at = [](const Result<MethodOutput>& output, int i) { return std::get<Map>(output->value).data()[i]; };
    for (int i = 0; i < 200 * 180; i += 7) {
        ASSERT_NEAR(at(all, i), at(curvature, i), 1e-6);
        ASSERT_NEAR(at(none, i), at(entropy, i), 1e-6);
        ASSERT_NEAR(at(half, i), 0.5 * at(curvature, i) + 0.5 * at(entropy, i), 1e-5);
    }
}

// A step at column 100: how far to its left the map is not 0.
TEST(LocalSaliency, ALargerNeighbourhoodReachesFurther) {
    ImageBuilder builder(200, 40);
    for (int i = 0; i < 200 * 40; ++i) std::fill_n(builder.pixels() + 3 * i, 3, i % 200 < 100 ? 0.4f : 0.9f);
    const Image image = std::move(builder).build();
    const auto reach = [&](int side) {
        const auto output = run(image, {{"component", "entropy"}, {"neighbourhood", side}});
        EXPECT_TRUE(output);
        const Map map = std::get<Map>(output->value);
        int first = 0;
        while (first < 200 && map.at(first, 20) < 1e-6f) ++first;
        return 100 - first;
    };
    // Twice the half side (equation 2 looks at entropies), and one for the smoothing.
    EXPECT_EQ(reach(3), 3);
    EXPECT_EQ(reach(7), 7);
    EXPECT_EQ(reach(15), 15);
}

TEST(LocalSaliency, AnEvenOrHugeNeighbourhoodIsRefused) {
    MethodRegistry registry;
    registerLocalSaliency(registry);
    const auto& schema = (*registry.find("saliency.local"))->info().schema;
    for (const int side : {0, 1, 6, 17}) EXPECT_FALSE(schema.parse({{"neighbourhood", side}})) << side;
}

}  // namespace
}  // namespace fovea
