// A method turns a picture into a restored picture or into a map. Classical and learned methods look the same from
// outside: the window, the command line and a pipeline know only this header.
#pragma once

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "core/base/job_context.h"
#include "core/base/params.h"
#include "core/base/result.h"
#include "core/image/image.h"

namespace fovea {

enum class Task { superResolve, denoise, deblur, enhance, segment };

// "super-resolve", "denoise", "deblur", "enhance", "segment": the names on the command line.
std::string_view nameOf(Task task);
std::optional<Task> taskFromName(std::string_view name);

enum class DeviceChoice { automatic, cpu, cuda };
enum class PrecisionChoice { automatic, fp32, bf16 };

// How to run; what was asked for, before it is resolved.
struct RunOptions {
    DeviceChoice device = DeviceChoice::automatic;
    PrecisionChoice precision = PrecisionChoice::automatic;
    int threads = 0;   // 0: as many as the machine has
    int tilePx = 0;    // 0: chosen by the engine
};

// What outside the field of view becomes.
enum class MaskPolicy {
    keepOutside,   // pixels outside the field of view are those of the input (for a scale: of its bicubic enlargement)
    zeroOutside,   // maps: 0 outside
    everywhere     // the method works on every pixel
};

struct MethodTraits {
    int contextPx = 0;          // input pixels beyond the output pixel that can influence it
    double memoryFactor = 4;    // peak bytes as a multiple of the output's float pixels
    MaskPolicy maskPolicy = MaskPolicy::keepOutside;
    bool learned = false;
};

struct MethodInfo {
    std::string id;       // "denoise.nlm"; keeps its meaning for ever once released
    int version = 1;
    std::string title;    // "Non-local means"
    std::string summary;  // one sentence for a doctor
    Task task = Task::denoise;
    ParamSchema schema;
    MethodTraits traits;
};

// How one step was really done: nothing silent. Goes into provenance.
struct StepRecord {
    std::string methodId;
    int methodVersion = 1;
    Json parameters;          // complete, defaults included
    int scale = 1;
    std::string device = "cpu";      // resolved
    std::string precision = "fp32";  // resolved
    int tilePx = 0;                  // 0: whole image
    int threads = 1;
    std::string modelId;      // empty for classical methods
    std::string modelSha256;
    double seconds = 0;
    std::vector<std::string> notices;  // every fallback and every warning, in words
};
Json toJson(const StepRecord& record);

struct MethodOutput {
    std::variant<Image, Map> value;
    StepRecord record;
};

class Method {
public:
    virtual ~Method() = default;
    virtual const MethodInfo& info() const = 0;
    // Output width / input width for these parameters: 1 but for super-resolution.
    virtual int scale(const ParamSet&) const { return 1; }
    // Thread-safe. The image carries a field of view. The result has exactly width x scale by height x scale pixels and
    // keeps the input's info (spacing divided by the scale). Errors: usage, unavailable, outOfMemory, badData, cancelled.
    virtual Result<MethodOutput> apply(const Image& image, const ParamSet& parameters, const RunOptions& options,
                                       const JobContext& context) const = 0;
};

class MethodRegistry {
public:
    void add(std::shared_ptr<const Method> method);  // asserts a new id
    // Errors: usage, naming the methods there are.
    Result<std::shared_ptr<const Method>> find(std::string_view id) const;
    const std::vector<std::shared_ptr<const Method>>& all() const { return methods_; }
    // Those of one task; the default first.
    std::vector<std::shared_ptr<const Method>> ofTask(Task task) const;
    // Defaults: sr.fovea, denoise.fovea, deblur.fovea, enhance.clahe, vessel.fovea.
    static std::string_view defaultMethodId(Task task);

private:
    std::vector<std::shared_ptr<const Method>> methods_;
};

// sr.bicubic, sr.lanczos, denoise.nlm, deblur.unsharp, deblur.richardson-lucy, deblur.wiener, enhance.clahe.
void registerClassicalMethods(MethodRegistry& registry);

}  // namespace fovea
