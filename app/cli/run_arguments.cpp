#include "app/cli/run_arguments.h"

#include <algorithm>

#include "core/base/files.h"
#include "core/jobs/restore.h"
#include "core/store/model_store.h"

namespace fovea::cli {

void RunArguments::declare(CLI::App& app) {
    app.add_option("--device", device, "Where to run: auto, cpu or cuda (default: auto)")
        ->check(CLI::IsMember({"auto", "cpu", "cuda"}));
    app.add_option("--precision", precision, "Of the networks: auto, fp32 or bf16 (default: auto)")
        ->check(CLI::IsMember({"auto", "fp32", "bf16"}));
    app.add_option("--threads", threads, "Number of threads (default: as many as the machine has)")->check(CLI::Range(1, 1024));
    app.add_option("--tile", tilePx, "Side of a tile in pixels (default: chosen)")->check(CLI::Range(16, 65536));
}

RunOptions RunArguments::over(RunOptions base) const {
    if (device) {
        base.device = *device == "cpu" ? DeviceChoice::cpu : *device == "cuda" ? DeviceChoice::cuda : DeviceChoice::automatic;
    }
    if (precision) {
        base.precision = *precision == "fp32"   ? PrecisionChoice::fp32
                         : *precision == "bf16" ? PrecisionChoice::bf16
                                                : PrecisionChoice::automatic;
    }
    if (threads) base.threads = *threads;
    if (tilePx) base.tilePx = *tilePx;
    return base;
}

MethodRegistry programMethods() {
    // Without the folder the learned methods are still listed; using one says what is missing.
    return builtinMethods(dataFolder("models").value_or(std::filesystem::path("models")), userModelsFolder());
}

Result<ParamSet> parametersFrom(const MethodInfo& info, const std::vector<std::string>& settings, std::optional<int> scale) {
    ParamSet parameters = info.schema.defaults();
    std::vector<std::string> seen;
    if (scale) {
        if (!info.schema.find("scale")) {
            return fail(ErrorCode::usage, info.id + " takes no scale: 'fovea-cli methods' lists the parameters of each method");
        }
        seen.push_back("scale");
        FOVEA_TRY(parameters, info.schema.with(parameters, "scale", ParamValue(std::int64_t{*scale})));
    }
    for (const std::string& setting : settings) {
        const std::size_t equals = setting.find('=');
        if (equals == std::string::npos || equals == 0) {
            return fail(ErrorCode::usage, "--set takes KEY=VALUE, not '" + setting + "'");
        }
        const bool plain = std::all_of(setting.begin(), setting.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
        if (!plain) return fail(ErrorCode::usage, "--set: keys and values are plain ASCII text");
        const std::string key = setting.substr(0, equals);
        if (std::find(seen.begin(), seen.end(), key) != seen.end()) {
            return fail(ErrorCode::usage, "'" + key + "' is given twice");
        }
        seen.push_back(key);
        auto changed = info.schema.with(parameters, key, std::string_view(setting).substr(equals + 1));
        if (!changed) return propagate(changed, info.id);
        parameters = std::move(*changed);
    }
    return parameters;
}

CLI::Option* addRepeated(CLI::App& app, const std::string& name, std::vector<std::string>& values, const std::string& help) {
    return app.add_option(name, values, help)->allow_extra_args(false)->take_all();
}

}  // namespace fovea::cli
