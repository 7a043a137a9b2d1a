// fovea-cli models
#include <fmt/format.h>

#include "app/cli/command.h"
#include "core/base/files.h"
#include "core/store/model_store.h"

namespace fovea::cli {
namespace {

// A listing after its weights were read and their hash compared.
struct Checked {
    ModelListing listing;
    std::optional<Error> fault;
};

Checked check(ModelListing listing) {
    Checked checked{.listing = std::move(listing), .fault = {}};
    checked.fault = checked.listing.error;
    if (checked.listing.model) {
        if (const Status verified = ModelStore::verify(*checked.listing.model); !verified) checked.fault = verified.error();
    }
    return checked;
}

Json jsonOf(const Checked& checked) {
    Json json = {{"id", checked.listing.id},
                 {"folder", checked.listing.folder.string()},
                 {"status", checked.fault ? "damaged" : "ok"}};
    if (checked.fault) json["error"] = toJson(*checked.fault);
    if (checked.listing.model) {
        const ModelCard& card = checked.listing.model->card;
        json["version"] = card.version;
        json["method"] = card.method;
        json["title"] = card.title;
        json["task"] = card.task;
        json["scale"] = card.scale;
        json["bytes"] = card.weights.bytes;
        json["sha256"] = card.weights.sha256;
        json["licence"] = card.licence;
        json["figures"] = card.figures;
        json["domain"] = card.domain;
    }
    return json;
}

void printText(const Console& console, const Checked& checked) {
    std::string line = fmt::format("{:<24} {:<8}", checked.listing.id, checked.fault ? "damaged" : "ok");
    if (checked.listing.model) {
        const ModelCard& card = checked.listing.model->card;
        line += fmt::format(" {:<15} x{:<3} {:>7.2f} MB  sha256 {}  {}", card.method, card.scale,
                            static_cast<double>(card.weights.bytes) / 1e6, card.weights.sha256.substr(0, 12), card.title);
    }
    console.print(line);
    if (checked.fault) console.print("    " + checked.fault->message);
}

class ModelsCommand : public Command {
public:
    CLI::App* declare(CLI::App& program) override {
        CLI::App* app = program.add_subcommand("models", "List the trained models and check their weights");
        app->footer("\nEvery model's weights are read and their SHA-256 compared with its card.\n\nExample:\n  fovea-cli models");
        app->add_flag("--json", json_, "Print a JSON array");
        return app;
    }

    int run(const Console& console, const Interruption& interruption) override {
        const auto folder = dataFolder("models");
        if (!folder) return reportFailure(console, interruption, folder.error());
        Json list = Json::array();
        std::size_t count = 0;
        for (ModelListing& listing : ModelStore(*folder).list()) {
            if (interruption.happened()) return reportFailure(console, interruption, {ErrorCode::cancelled, ""});
            const Checked checked = check(std::move(listing));
            ++count;
            if (json_) {
                list.push_back(jsonOf(checked));
            } else {
                printText(console, checked);
            }
        }
        if (json_) console.printJson(list);
        if (count == 0) console.note(folder->string() + ": holds no models");
        return 0;
    }

private:
    bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> makeModelsCommand() { return std::make_unique<ModelsCommand>(); }

}  // namespace fovea::cli
