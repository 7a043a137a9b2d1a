// A method is one of three kinds: a picture becomes a restored picture or a map (Method, below), a picture becomes a
// graph of its vessels (graph_method.h), a seed becomes a made-up photograph with its vessels (pair_method.h). Classical
// and learned methods look the same from outside; all are found in one MethodRegistry.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "core/base/job_context.h"
#include "core/base/params.h"
#include "core/base/result.h"
#include "core/image/image.h"

namespace fovea {

enum class Task { superResolve, denoise, deblur, enhance, segment, saliency, track, synthesize };

// "super-resolve", "denoise", "deblur", "enhance", "segment", "saliency", "track", "synthesize": the names on the command
// line.
std::string_view nameOf(Task task);
std::optional<Task> taskFromName(std::string_view name);
// Every task, in the order of the enum.
std::span<const Task> allTasks();

// What goes in and what comes out.
enum class MethodKind {
    image,  // an image to an image or a map: class Method
    graph,  // an image to a graph: class GraphMethod
    pair    // a seed to a photograph and its vessels: class PairMethod
};
// "image", "graph", "pair".
std::string_view nameOf(MethodKind kind);
// The kind that every method of a task is of.
MethodKind kindOf(Task task);
// True for the tasks whose methods make a map (segment, saliency): such a step can only be a pipeline's last.
bool makesMap(Task task);
// "fovea-cli restore", "fovea-cli segment", ...: the command that runs the methods of a task.
std::string commandOf(Task task);

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
    MethodKind kind() const { return kindOf(task); }
};

struct ModelUse {
    std::string id;
    std::string sha256;
    bool operator==(const ModelUse&) const = default;
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
    std::vector<ModelUse> stageModels;  // of a method that runs several models: all of them in their order; modelId is the last
    double seconds = 0;
    std::vector<Text> notices;  // every fallback and every warning, in words
};
Json toJson(const StepRecord& record);
// Every model that the step ran, in order; empty for classical methods.
std::vector<ModelUse> modelsOf(const StepRecord& record);

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

class GraphMethod;  // core/methods/graph_method.h
class PairMethod;   // core/methods/pair_method.h

class MethodRegistry {
public:
    // Each asserts an id that is new among all kinds, and a task that fits the kind.
    void add(std::shared_ptr<const Method> method);
    void addGraph(std::shared_ptr<const GraphMethod> method);
    void addPair(std::shared_ptr<const PairMethod> method);
    // A method that would be there but for `reason`, which the searches then answer; it is in no list.
    void addRefused(std::string id, Error reason);
    // Errors: usage, naming the methods of that kind there are; for a method of another kind the command that runs it; for
    // a refused one the reason.
    Result<std::shared_ptr<const Method>> find(std::string_view id) const;
    Result<std::shared_ptr<const GraphMethod>> findGraph(std::string_view id) const;
    Result<std::shared_ptr<const PairMethod>> findPair(std::string_view id) const;
    const std::vector<std::shared_ptr<const Method>>& all() const { return methods_; }
    const std::vector<std::shared_ptr<const GraphMethod>>& graphs() const { return graphs_; }
    const std::vector<std::shared_ptr<const PairMethod>>& pairs() const { return pairs_; }
    // Of every kind: images, then graphs, then pairs. The pointers live as long as the registry or a copy of it.
    std::vector<const MethodInfo*> infos() const;
    // The image methods of one task; the default first.
    std::vector<std::shared_ptr<const Method>> ofTask(Task task) const;
    // Defaults: sr.fovea, denoise.fovea, deblur.fovea, enhance.clahe, vessel.fovea,
    // saliency.local, vessel.tracking, synth.fundus.
    static std::string_view defaultMethodId(Task task);

private:
    const MethodInfo* infoOf(std::string_view id) const;
    tl::unexpected<Error> notOfKind(std::string_view id, MethodKind kind) const;

    std::vector<std::shared_ptr<const Method>> methods_;
    std::vector<std::shared_ptr<const GraphMethod>> graphs_;
    std::vector<std::shared_ptr<const PairMethod>> pairs_;
    std::vector<std::pair<std::string, Error>> refused_;
};

// sr.bicubic, sr.lanczos, denoise.nlm, deblur.unsharp, deblur.richardson-lucy, deblur.wiener, enhance.clahe, enhance.mitra,
// enhance.zhou, enhance.xiong.
void registerClassicalMethods(MethodRegistry& registry);

}  // namespace fovea
