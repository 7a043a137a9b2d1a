#include "core/methods/method.h"

#include <algorithm>
#include <array>

namespace fovea {
namespace {

struct TaskEntry {
    Task task;
    std::string_view name;
    std::string_view defaultMethod;
};

constexpr std::array<TaskEntry, 5> kTasks = {{{Task::superResolve, "super-resolve", "sr.fovea"},
                                              {Task::denoise, "denoise", "denoise.fovea"},
                                              {Task::deblur, "deblur", "deblur.fovea"},
                                              {Task::enhance, "enhance", "enhance.clahe"},
                                              {Task::segment, "segment", "vessel.fovea"}}};

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
    return json;
}

void MethodRegistry::add(std::shared_ptr<const Method> method) {
    FOVEA_ASSERT(method != nullptr);
    FOVEA_ASSERT(std::ranges::none_of(methods_, [&](const auto& other) { return other->info().id == method->info().id; }));
    methods_.push_back(std::move(method));
}

Result<std::shared_ptr<const Method>> MethodRegistry::find(std::string_view id) const {
    std::string known;
    for (const auto& method : methods_) {
        if (method->info().id == id) return method;
        known += (known.empty() ? "" : ", ") + method->info().id;
    }
    return fail(ErrorCode::usage,
                "there is no method '" + std::string(id) + "'; there are: " + (known.empty() ? "none" : known));
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
