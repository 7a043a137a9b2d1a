#include "core/methods/method.h"

#include <algorithm>
#include <array>

#include "core/methods/graph_method.h"
#include "core/methods/pair_method.h"

namespace fovea {
namespace {

struct TaskEntry {
    Task task;
    std::string_view name;
    std::string_view defaultMethod;
};

constexpr std::array<TaskEntry, 8> kTasks = {{{Task::superResolve, "super-resolve", "sr.fovea"},
                                              {Task::denoise, "denoise", "denoise.fovea"},
                                              {Task::deblur, "deblur", "deblur.fovea"},
                                              {Task::enhance, "enhance", "enhance.clahe"},
                                              {Task::segment, "segment", "vessel.fovea"},
                                              {Task::saliency, "saliency", "saliency.local"},
                                              {Task::track, "track", "vessel.tracking"},
                                              {Task::synthesize, "synthesize", "synth.fundus"}}};

const TaskEntry& entryOf(Task task) {
    const auto entry = std::ranges::find(kTasks, task, &TaskEntry::task);
    FOVEA_ASSERT(entry != kTasks.end());
    return *entry;
}

}  // namespace

std::string_view nameOf(Task task) { return entryOf(task).name; }

std::optional<Task> taskFromName(std::string_view name) {
    const auto entry = std::ranges::find(kTasks, name, &TaskEntry::name);
    if (entry == kTasks.end()) return {};
    return entry->task;
}

std::span<const Task> allTasks() {
    static constexpr auto kAll = [] {
        std::array<Task, kTasks.size()> tasks{};
        std::ranges::transform(kTasks, tasks.begin(), &TaskEntry::task);
        return tasks;
    }();
    return kAll;
}

std::string_view nameOf(MethodKind kind) {
    return kind == MethodKind::image ? "image" : kind == MethodKind::graph ? "graph" : "pair";
}

MethodKind kindOf(Task task) {
    return task == Task::track ? MethodKind::graph : task == Task::synthesize ? MethodKind::pair : MethodKind::image;
}

bool makesMap(Task task) { return task == Task::segment || task == Task::saliency; }

std::string commandOf(Task task) {
    const bool own = makesMap(task) || kindOf(task) != MethodKind::image;
    return "fovea-cli " + (own ? std::string(nameOf(task)) : "restore");
}

std::string_view MethodRegistry::defaultMethodId(Task task) { return entryOf(task).defaultMethod; }

Json toJson(const StepRecord& record) {
    Json json = {{"method", record.methodId},
                 {"version", record.methodVersion},
                 {"parameters", record.parameters},
                 {"scale", record.scale},
                 {"device", record.device},
                 {"precision", record.precision},
                 {"tilePx", record.tilePx},
                 {"threads", record.threads},
                 {"seconds", record.seconds},
                 {"notices", record.notices}};
    if (!record.modelId.empty()) json["model"] = {{"id", record.modelId}, {"sha256", record.modelSha256}};
    for (const ModelUse& model : record.stageModels) {
        json["stageModels"].push_back(Json{{"id", model.id}, {"sha256", model.sha256}});
    }
    return json;
}

std::vector<ModelUse> modelsOf(const StepRecord& record) {
    if (!record.stageModels.empty() || record.modelId.empty()) return record.stageModels;
    return {{record.modelId, record.modelSha256}};
}

void MethodRegistry::add(std::shared_ptr<const Method> method) {
    FOVEA_ASSERT(method != nullptr && method->info().kind() == MethodKind::image && !infoOf(method->info().id));
    methods_.push_back(std::move(method));
}

void MethodRegistry::addGraph(std::shared_ptr<const GraphMethod> method) {
    FOVEA_ASSERT(method != nullptr && method->info().kind() == MethodKind::graph && !infoOf(method->info().id));
    graphs_.push_back(std::move(method));
}

void MethodRegistry::addPair(std::shared_ptr<const PairMethod> method) {
    FOVEA_ASSERT(method != nullptr && method->info().kind() == MethodKind::pair && !infoOf(method->info().id));
    pairs_.push_back(std::move(method));
}

void MethodRegistry::addRefused(std::string id, Error reason) { refused_.emplace_back(std::move(id), std::move(reason)); }

std::vector<const MethodInfo*> MethodRegistry::infos() const {
    std::vector<const MethodInfo*> infos;
    for (const auto& method : methods_) infos.push_back(&method->info());
    for (const auto& method : graphs_) infos.push_back(&method->info());
    for (const auto& method : pairs_) infos.push_back(&method->info());
    return infos;
}

const MethodInfo* MethodRegistry::infoOf(std::string_view id) const {
    for (const MethodInfo* info : infos()) {
        if (info->id == id) return info;
    }
    return nullptr;
}

tl::unexpected<Error> MethodRegistry::notOfKind(std::string_view id, MethodKind kind) const {
    if (const MethodInfo* other = infoOf(id)) {
        const Text makes[] = {phrase("a picture or a map of a photograph"), phrase("a graph of a photograph's vessels"),
                              phrase("photographs from a seed")};
        return fail(ErrorCode::usage, "%1 makes %2: use '%3'", other->id, makes[static_cast<int>(other->kind())],
                    commandOf(other->task));
    }
    for (const auto& [refused, reason] : refused_) {
        if (refused == id) return tl::unexpected(reason);
    }
    std::string known;
    for (const MethodInfo* info : infos()) {
        if (info->kind() == kind) known += (known.empty() ? "" : ", ") + info->id;
    }
    return fail(ErrorCode::usage, "there is no method '%1'; there are: %2", id,
                known.empty() ? phrase("none") : Text(known));
}

Result<std::shared_ptr<const Method>> MethodRegistry::find(std::string_view id) const {
    for (const auto& method : methods_) {
        if (method->info().id == id) return method;
    }
    return notOfKind(id, MethodKind::image);
}

Result<std::shared_ptr<const GraphMethod>> MethodRegistry::findGraph(std::string_view id) const {
    for (const auto& method : graphs_) {
        if (method->info().id == id) return method;
    }
    return notOfKind(id, MethodKind::graph);
}

Result<std::shared_ptr<const PairMethod>> MethodRegistry::findPair(std::string_view id) const {
    for (const auto& method : pairs_) {
        if (method->info().id == id) return method;
    }
    return notOfKind(id, MethodKind::pair);
}

std::vector<std::shared_ptr<const Method>> MethodRegistry::ofTask(Task task) const {
    std::vector<std::shared_ptr<const Method>> result;
    for (const auto& method : methods_) {
        if (method->info().task == task) result.push_back(method);
    }
    std::stable_partition(result.begin(), result.end(),
                          [&](const auto& method) { return method->info().id == defaultMethodId(task); });
    return result;
}

}  // namespace fovea
