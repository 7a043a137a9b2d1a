// Which methods the window offers for a task, of whatever kind they are.
#pragma once

#include <algorithm>

#include "core/methods/method.h"

namespace fovea {

// Null: there is none. The pointers here live as long as the registry or a copy of it.
inline const MethodInfo* methodInfo(const MethodRegistry& registry, std::string_view id) {
    for (const MethodInfo* info : registry.infos())
        if (info->id == id) return info;
    return nullptr;
}

// The default first.
inline std::vector<const MethodInfo*> methodsOf(const MethodRegistry& registry, Task task) {
    std::vector<const MethodInfo*> infos;
    for (const MethodInfo* info : registry.infos())
        if (info->task == task) infos.push_back(info);
    std::stable_partition(infos.begin(), infos.end(),
                          [task](const MethodInfo* info) { return info->id == MethodRegistry::defaultMethodId(task); });
    return infos;
}

}  // namespace fovea
