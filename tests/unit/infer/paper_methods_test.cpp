// The networks of the literature as methods, with tiny networks of random weights in their places.
#include <gtest/gtest.h>

#include <chrono>
#include <set>
#include <thread>

#include "core/engine/inference_engine.h"
#include "core/methods/finish.h"
#include "tests/unit/infer/learned_pictures.h"

namespace fovea {
namespace {

using namespace test;

Json json(const char* text) { return Json::parse(text); }
Json generator(int upsamplings = 1) {
    return {{"type", "srgan-generator"}, {"width", 6}, {"blocks", 1}, {"upsamplings", upsamplings}};
}
Json dncnn() { return json(R"({"type":"dncnn","width":6,"depth":4})"); }

class PaperMethods : public testing::Test {
protected:
    PaperMethods() {
        registerClassicalMethods(registry_);
        registerLearnedMethods(registry_, folder_.path());
    }
    void write(const std::string& id, const std::string& method, const Json& architecture) {
        writeModel(folder_.path(), id, method, *randomNetwork(architecture, ++seed_), architecture);
    }
    void writeCascade(const std::string& method) {
        for (const int factor : {2, 4, 8, 16}) write(method + "-x" + std::to_string(factor), method, generator());
    }
    void writeAll() {
        for (const char* method : {"sr.srgan", "sr.srgan-saliency"}) writeCascade(method);
        for (const int factor : {2, 4, 8, 16}) {
            write("sr.srcnn-x" + std::to_string(factor), "sr.srcnn",
                  {{"type", "srcnn"}, {"scale", factor}, {"width", 6}, {"secondWidth", 4}});
        }
        write("sr.edsr-x2", "sr.edsr", json(R"({"type":"edsr","width":6,"blocks":1})"));
        write("denoise.autoencoder", "denoise.autoencoder", json(R"({"type":"autoencoder","widths":[4,4,6,6]})"));
        write("denoise.dncnn", "denoise.dncnn", dncnn());
        write("denoise.dncnn-green", "denoise.dncnn-green", dncnn());
        write("denoise.srgan-green", "denoise.srgan-green", generator(2));
        write("deblur.cyclegan", "deblur.cyclegan", json(R"({"type":"cycle-generator","width":4,"blocks":1})"));
        write("vessel.unet", "vessel.unet", json(R"({"type":"unet","widths":[4,6]})"));
    }
    Result<MethodOutput> run(const std::string& id, const Image& image, const Json& parameters = Json::object(),
                             const RunOptions& options = {.precision = PrecisionChoice::fp32},
                             const JobContext& context = {}) const {
        return runMethod(registry_, id, image, parameters, options, context);
    }
    // The network of a model, as the engine runs it; pixels clamped.
    Image throughModel(const std::string& id, const Image& image) const {
        const auto model = ModelStore(folder_.path()).find(id);
        FOVEA_ASSERT(model);
        const auto engine = InferenceEngine::load(*model, *resolveCompute(ComputeDevice::cpu, ComputePrecision::fp32));
        FOVEA_ASSERT(engine);
        const int scale = (*engine)->traits().scale;
        ImageBuilder builder(image.width() * scale, image.height() * scale);
        const auto view = [](float* pixels, int width, int height) {
            return torch::from_blob(pixels, {height, width, 3}).permute({2, 0, 1});
        };
        FOVEA_ASSERT((*engine)->run(view(const_cast<float*>(image.data()), image.width(), image.height()),
                                    view(builder.pixels(), builder.width(), builder.height()), {}, {}));
        const std::size_t count = static_cast<std::size_t>(builder.width()) * builder.height() * 3;
        std::for_each_n(builder.pixels(), count, [](float& value) { value = std::clamp(value, 0.0f, 1.0f); });
        return std::move(builder).build();
    }
    static double largestDifference(const Image& a, const Image& b) {
        EXPECT_EQ(a.width(), b.width());
        EXPECT_EQ(a.height(), b.height());
        double worst = 0;
        const std::size_t count = static_cast<std::size_t>(a.width()) * a.height() * 3;
        for (std::size_t i = 0; i < count; ++i) worst = std::max(worst, std::abs(double{a.data()[i]} - b.data()[i]));
        return worst;
    }

    TemporaryFolder folder_;
    MethodRegistry registry_;
    std::uint64_t seed_ = 20;
};

const std::pair<const char*, Task> kMethods[] = {
    {"sr.srgan-saliency", Task::superResolve}, {"sr.srgan", Task::superResolve},
    {"sr.srcnn", Task::superResolve},          {"sr.edsr", Task::superResolve},
    {"denoise.autoencoder", Task::denoise},    {"denoise.dncnn", Task::denoise},
    {"denoise.dncnn-green", Task::denoise},    {"denoise.srgan-green", Task::superResolve},
    {"deblur.cyclegan", Task::deblur},         {"vessel.unet", Task::segment}};

TEST_F(PaperMethods, AreRegisteredWithoutTheirModelsAndNameWhatIsMissing) {
    for (const auto& [id, task] : kMethods) {
        const auto method = registry_.find(id);
        ASSERT_TRUE(method) << id;
        EXPECT_EQ((*method)->info().task, task);
        EXPECT_TRUE((*method)->info().traits.learned);
        const auto output = run(id, fundus(40, 40));
        ASSERT_FALSE(output) << id;
        EXPECT_EQ(output.error().code, ErrorCode::unavailable) << id;
        EXPECT_NE(output.error().message.find(folder_.path().string()), std::string::npos) << output.error().message;
    }
    // The first stage that is missing, before anything is computed.
    writeCascade("sr.srgan");
    std::filesystem::remove(folder_ / "sr.srgan-x4/model.safetensors");
    ASSERT_TRUE(run("sr.srgan", fundus(40, 40), {{"scale", 2}}));
    const auto output = run("sr.srgan", fundus(40, 40), {{"scale", 16}});
    ASSERT_FALSE(output);
    EXPECT_EQ(output.error().code, ErrorCode::unavailable);
    EXPECT_NE(output.error().message.find("sr.srgan-x4/model.safetensors"), std::string::npos)
        << output.error().message;
}

TEST_F(PaperMethods, HaveTheRightSizesAndKeepWhatLiesOutside) {
    writeAll();
    const Image input = fundus(45, 39);
    for (const auto& [id, task] : kMethods) {
        const auto method = *registry_.find(id);
        std::vector<Json> variants{Json::object()};
        if (const ParamField* field = method->info().schema.find("scale")) {
            variants.clear();
            for (const auto factor : field->allowed) variants.push_back({{"scale", factor}});
        }
        if (method->info().schema.find("reduce")) variants.push_back({{"reduce", true}});
        for (const Json& parameters : variants) {
            const int scale = method->scale(*method->info().schema.parse(parameters));
            const auto output = run(id, input, parameters);
            ASSERT_TRUE(output) << id << parameters << ": " << output.error().message;
            EXPECT_EQ(output->record.scale, scale);
            if (task == Task::segment) {
                const Map& map = std::get<Map>(output->value);
                ASSERT_TRUE(map.width() == 45 && map.height() == 39);
                for (int i = 0; i < 45 * 39; ++i) {
                    const bool inside = input.fieldOfView()->inside(i % 45, i / 45);
                    ASSERT_TRUE(inside ? map.data()[i] > 0 && map.data()[i] < 1 : map.data()[i] == 0);
                }
                continue;
            }
            const Image& result = std::get<Image>(output->value);
            ASSERT_EQ(result.width(), 45 * scale) << id << parameters;
            ASSERT_EQ(result.height(), 39 * scale) << id << parameters;
            ASSERT_EQ(result.fieldOfView()->width, 45 * scale);
            EXPECT_DOUBLE_EQ(result.info().spacing->rowMm, 0.01 / scale);
            // Outside: the input, or its bicubic enlargement in one go, also after a cascade.
            const Image outside =
                scale == 1 ? input : std::get<Image>(run("sr.bicubic", input, {{"scale", scale}})->value);
            double change = 0;
            for (int y = 0; y < result.height(); ++y) {
                for (int x = 0; x < result.width(); ++x) {
                    for (int c = 0; c < 3; ++c) {
                        const float value = result.at(x, y)[c];
                        ASSERT_TRUE(value >= 0 && value <= 1);
                        if (result.fieldOfView()->inside(x, y)) {
                            change = std::max(change, std::abs(double{value} - outside.at(x, y)[c]));
                        } else {
                            ASSERT_EQ(value, outside.at(x, y)[c]) << id << parameters << ' ' << x << ' ' << y;
                        }
                    }
                }
            }
            EXPECT_GT(change, 1e-3) << id << parameters;
        }
    }
}

TEST_F(PaperMethods, ACascadeIsItsStagesOneAfterTheOther) {
    writeCascade("sr.srgan-saliency");
    const Image input = withoutBorder(21, 17);
    Image expected = input;
    for (const int factor : {2, 4, 8, 16}) {
        expected = throughModel("sr.srgan-saliency-x" + std::to_string(factor), expected);
        const auto output = run("sr.srgan-saliency", input, {{"scale", factor}});
        ASSERT_TRUE(output) << output.error().message;
        EXPECT_LT(largestDifference(std::get<Image>(output->value), expected), 1e-5) << factor;
    }
}

TEST_F(PaperMethods, TilesDoNotShowInACascade) {
    writeCascade("sr.srgan");
    const Image input = fundus(90, 70);
    const auto whole = run("sr.srgan", input, {{"scale", 4}}, {.precision = PrecisionChoice::fp32, .tilePx = 4096});
    const auto tiled = run("sr.srgan", input, {{"scale", 4}}, {.precision = PrecisionChoice::fp32, .tilePx = 48});
    ASSERT_TRUE(whole && tiled);
    EXPECT_EQ(tiled->record.tilePx, 48);
    EXPECT_LT(largestDifference(std::get<Image>(whole->value), std::get<Image>(tiled->value)), 1e-4);
}

TEST_F(PaperMethods, TheRecordNamesEveryModel) {
    writeAll();
    const auto cascade = run("sr.srgan", fundus(40, 30), {{"scale", 8}});
    ASSERT_TRUE(cascade) << cascade.error().message;
    std::vector<ModelUse> expected;
    std::set<std::string> hashes;
    for (const char* id : {"sr.srgan-x2", "sr.srgan-x4", "sr.srgan-x8"}) {
        expected.push_back({id, readModelCard(folder_ / id / "card.json")->weights.sha256});
        hashes.insert(expected.back().sha256);
    }
    EXPECT_EQ(hashes.size(), 3u);
    EXPECT_EQ(modelsOf(cascade->record), expected);
    EXPECT_EQ(cascade->record.modelId, "sr.srgan-x8");
    EXPECT_EQ(toJson(cascade->record)["stageModels"].size(), 3u);

    const auto chain = run("denoise.srgan-green", fundus(40, 30));
    ASSERT_TRUE(chain);
    ASSERT_EQ(modelsOf(chain->record).size(), 2u);
    EXPECT_EQ(modelsOf(chain->record)[0].id, "denoise.dncnn-green");
    EXPECT_EQ(modelsOf(chain->record)[1].id, "denoise.srgan-green");

    const auto single = run("denoise.dncnn", fundus(40, 30));
    ASSERT_TRUE(single);
    EXPECT_EQ(modelsOf(single->record), (std::vector<ModelUse>{{"denoise.dncnn", single->record.modelSha256}}));
    EXPECT_FALSE(toJson(single->record).contains("stageModels"));
}

TEST_F(PaperMethods, DenoisingAndEnlargingIsTheTwoNetworks) {
    writeAll();
    const Image small = withoutBorder(26, 22);
    const Image expected = throughModel("denoise.srgan-green", throughModel("denoise.dncnn-green", small));
    const auto output = run("denoise.srgan-green", small);
    ASSERT_TRUE(output) << output.error().message;
    EXPECT_LT(largestDifference(std::get<Image>(output->value), expected), 1e-5);

    // A picture whose 4 x 4 blocks have the small picture's pixels as their mean gives the same result at its own size.
    ImageBuilder large(26 * 4, 22 * 4);
    for (int y = 0; y < large.height(); ++y) {
        for (int x = 0; x < large.width(); ++x) {
            const float ripple = (x + y) % 2 ? 0.125f : -0.125f;
            for (int c = 0; c < 3; ++c)
                large.pixels()[(y * large.width() + x) * 3 + c] = small.at(x / 4, y / 4)[c] + ripple;
        }
    }
    const Image full = withFieldOfView(std::move(large).build());
    const auto reduced = run("denoise.srgan-green", full, {{"reduce", true}});
    ASSERT_TRUE(reduced) << reduced.error().message;
    EXPECT_EQ(reduced->record.scale, 1);
    ASSERT_EQ(reduced->record.notices.size(), 1u);
    EXPECT_NE(reduced->record.notices[0].english().find("26 x 22"), std::string::npos);
    const Image& result = std::get<Image>(reduced->value);
    for (int y = 0; y < result.height(); ++y) {
        for (int x = 0; x < result.width(); ++x) {
            if (full.fieldOfView()->inside(x, y)) {
                ASSERT_NEAR(result.at(x, y)[0], expected.at(x, y)[0], 1e-4);
            }
        }
    }
}

TEST_F(PaperMethods, ReducingTakesAnySize) {
    writeAll();
    for (const auto& [width, height] : {std::pair{1, 1}, {3, 9}, {41, 38}, {44, 40}}) {
        const auto output = run("denoise.srgan-green", withoutBorder(width, height), {{"reduce", true}});
        ASSERT_TRUE(output) << output.error().message;
        EXPECT_EQ(std::get<Image>(output->value).width(), width);
        EXPECT_EQ(std::get<Image>(output->value).height(), height);
    }
}

TEST_F(PaperMethods, OneChannelNetworksRunOnEachChannelAndSaySo) {
    write("denoise.dncnn", "denoise.dncnn", json(R"({"type":"dncnn","width":6,"depth":4,"channels":1})"));
    const Image input = withoutBorder(40, 30);
    const auto output = run("denoise.dncnn", input);
    ASSERT_TRUE(output) << output.error().message;
    ASSERT_EQ(output->record.notices.size(), 1u);
    EXPECT_NE(output->record.notices[0].english().find("one channel"), std::string::npos);
    EXPECT_GT(largestDifference(std::get<Image>(output->value), input), 1e-3);
    // A map's network under a picture's name.
    write("denoise.autoencoder", "denoise.autoencoder", json(R"({"type":"unet","widths":[4,6]})"));
    EXPECT_EQ(run("denoise.autoencoder", input).error().code, ErrorCode::unavailable);
}

TEST_F(PaperMethods, LayersOnEnlargedPicturesGetSmallerTilesAndRepeatFromTheRecord) {
    writeAll();
    const Image input = withoutBorder(130, 100);
    const auto first = run("sr.srcnn", input, {{"scale", 8}});
    ASSERT_TRUE(first) << first.error().message;
    EXPECT_EQ(first->record.tilePx, 48);
    EXPECT_TRUE(first->record.notices.empty());
    const auto again =
        run("sr.srcnn", input, {{"scale", 8}},
            {.precision = PrecisionChoice::fp32, .threads = first->record.threads, .tilePx = first->record.tilePx});
    ASSERT_TRUE(again);
    EXPECT_EQ(largestDifference(std::get<Image>(first->value), std::get<Image>(again->value)), 0);
    EXPECT_EQ(run("sr.srcnn", withoutBorder(40, 30), {{"scale", 8}})->record.tilePx, 0);  // in one piece
}

TEST_F(PaperMethods, ACascadesProgressRisesToTheEnd) {
    writeCascade("sr.srgan");
    double last = 0;
    bool rises = true;
    JobContext context;
    context.onProgress = [&](double fraction, std::string_view) {
        rises = rises && fraction >= last;
        last = fraction;
    };
    ASSERT_TRUE(run("sr.srgan", fundus(60, 50), {{"scale", 8}}, {.tilePx = 48}, context));
    EXPECT_TRUE(rises);
    EXPECT_NEAR(last, 1, 1e-9);
}

// An enlargement of two gigabytes: making the empty result must not take longer than the answer to a stop may.
TEST_F(PaperMethods, LargeEnlargementsAreCancelledWithinAThirdOfASecond) {
    writeCascade("sr.srgan");
    write("sr.srcnn-x8", "sr.srcnn", json(R"({"type":"srcnn","scale":8,"width":16,"secondWidth":8})"));
    const Image input = withoutBorder(1752, 1168);
    if (const Status fits = checkMemory(input, 8, 2); !fits) GTEST_SKIP() << fits.error().message;
    for (const char* id : {"sr.srcnn", "sr.srgan"}) {
        for (const int delayMs : {30, 400}) {
            std::stop_source source;
            JobContext context;
            context.stop = source.get_token();
            std::chrono::steady_clock::time_point asked;
            std::jthread stopper([&] {
                std::this_thread::sleep_for(std::chrono::milliseconds(delayMs));
                asked = std::chrono::steady_clock::now();
                source.request_stop();
            });
            const auto output = run(id, input, {{"scale", 8}}, {}, context);
            const auto end = std::chrono::steady_clock::now();
            stopper.join();
            ASSERT_FALSE(output);
            EXPECT_EQ(output.error().code, ErrorCode::cancelled) << output.error().message;
            EXPECT_LT(std::chrono::duration<double>(end - asked).count(), 0.3) << id << ' ' << delayMs;
        }
    }
}

}  // namespace
}  // namespace fovea
