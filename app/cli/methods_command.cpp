// fovea-cli methods
#include <fmt/format.h>

#include <algorithm>

#include "app/cli/command.h"
#include "app/cli/run_arguments.h"
#include "core/base/files.h"
#include "core/store/model_store.h"

namespace fovea::cli {
namespace {

// The models that serve a learned method; empty means that it cannot run here.
std::vector<std::string> modelsOf(const std::string& methodId, const std::vector<ModelListing>& models) {
    std::vector<std::string> ids;
    for (const ModelListing& listing : models) {
        if (listing.model && serves(listing.model->card, methodId)) ids.push_back(listing.id);
    }
    return ids;
}

Json jsonOf(const MethodInfo& info, const std::vector<std::string>& models) {
    return {{"id", info.id},
            {"version", info.version},
            {"title", info.title},
            {"summary", info.summary},
            {"task", nameOf(info.task)},
            {"kind", nameOf(info.kind())},
            {"default", MethodRegistry::defaultMethodId(info.task) == info.id},
            {"learned", info.traits.learned},
            {"models", models},
            {"available", !info.traits.learned || !models.empty()},
            {"parameters", info.schema.toJson()}};
}

std::string textOf(const ParamValue& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    return std::visit([](const auto& v) { return Json(v).dump(); }, value);
}

void printText(const Console& console, const MethodInfo& info, const std::vector<std::string>& models) {
    std::string line = fmt::format("{:<26} {:<14} {:<6} {}", info.id, nameOf(info.task), nameOf(info.kind()), info.title);
    if (MethodRegistry::defaultMethodId(info.task) == info.id) line += " (default)";
    if (info.traits.learned && models.empty()) line += " (its model is missing)";
    console.print(line);
    for (const ParamField& field : info.schema.fields()) {
        console.print(fmt::format("    --set {}={}  {} ({}). {}", field.text.key, textOf(field.fallback),
                                  field.text.label, describeRange(field).english(), field.text.help));
    }
}

class MethodsCommand : public Command {
public:
    CLI::App* declare(CLI::App& program) override {
        CLI::App* app = program.add_subcommand("methods", "List the methods with their parameters");
        app->footer("\nExample:\n  fovea-cli methods --json");
        app->add_flag("--json", json_, "Print a JSON array");
        return app;
    }

    int run(const Console& console, const Interruption&) override {
        const MethodRegistry registry = programMethods();
        const auto folder = dataFolder("models");
        const std::vector<ModelListing> models = ModelStore(folder.value_or(std::filesystem::path()), userModelsFolder()).list();
        Json list = Json::array();
        for (const MethodInfo* info : registry.infos()) {
            const auto serving = modelsOf(info->id, models);
            if (json_) {
                list.push_back(jsonOf(*info, serving));
            } else {
                printText(console, *info, serving);
            }
        }
        if (json_) console.printJson(list);
        return 0;
    }

private:
    bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> makeMethodsCommand() { return std::make_unique<MethodsCommand>(); }

}  // namespace fovea::cli
