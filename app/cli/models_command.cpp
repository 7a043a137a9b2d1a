// fovea-cli models, models show, models import, models pack
#include <fmt/format.h>

#include "app/cli/command.h"
#include "core/base/files.h"
#include "core/infer/import_model.h"
#include "core/infer/pack_model.h"
#include "core/synth/synthetic_fundus.h"

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
        if (const Status verified = ModelStore::verify(*checked.listing.model); !verified)
            checked.fault = verified.error();
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
        line +=
            fmt::format(" {:<15} x{:<3} {:>7.2f} MB  sha256 {}  {}", card.method, card.scale,
                        static_cast<double>(card.weights.bytes) / 1e6, card.weights.sha256.substr(0, 12), card.title);
    }
    console.print(line);
    if (checked.fault) console.print("    " + checked.fault->message);
}

// The card as people read it: every key, nested ones indented.
void printCard(const Console& console, const Json& json, const std::string& indent) {
    for (const auto& [key, value] : json.items()) {
        const std::string name = json.is_array() ? "-" : key + ":";
        if (value.is_structured() && !value.empty()) {
            console.print(indent + name);
            printCard(console, value, indent + "  ");
        } else {
            console.print(indent + name + " " + (value.is_string() ? value.get<std::string>() : value.dump()));
        }
    }
}

constexpr const char* kExamples =
    "\nWithout a command every model's weights are read and their SHA-256 compared with its card.\n"
    "\nExamples:\n"
    "  fovea-cli models\n"
    "  fovea-cli models show denoise.fovea\n"
    "  fovea-cli models import mine.safetensors --card mine.json\n"
    "  fovea-cli models import mine.safetensors --architecture '{\"type\":\"dncnn\"}' --method denoise.dncnn --id "
    "mine\n"
    "  fovea-cli models import module.pt --method sr.edsr --id mine --trust";
constexpr const char* kImportFooter =
    "\nThe model becomes the method user.ID. Weights are safetensors of a network type of Fovea that makes\n"
    "a picture or a vessel map of a picture: see the recipes; parts of methods and forests are refused. A TorchScript\n"
    "module is a program of its own and can do anything that LibTorch can, reading and writing files among it: it is "
    "taken\n"
    "only with --trust, and refused later when its file changed.";

class ModelsCommand : public Command {
public:
    CLI::App* declare(CLI::App& program) override {
        CLI::App* app = program.add_subcommand("models", "List the trained models and check their weights; import one");
        app->footer(kExamples);
        app->add_flag("--json", json_, "Print JSON");
        app->add_option("--models", folder_, "Use this models folder (default: Fovea's own and the user's)");
        app->require_subcommand(0, 1);
        show_ = app->add_subcommand("show", "Show a model's card");
        show_->add_option("ID", id_, "The model")->required();
        declareImport(*app);
        pack_ =
            app->add_subcommand("pack", "Rewrite a model's weights in half precision, if that changes next to nothing");
        pack_->add_option("ID", id_, "The model")->required();
        pack_->add_flag("--half", half_, "IEEE half precision")->required();
        pack_->add_option("--limit", limit_, "Largest difference allowed, of outputs in [0, 1]")
            ->check(CLI::Range(0.0, 1.0))
            ->capture_default_str();
        for (CLI::App* command : {show_, import_, pack_}) command->fallthrough();
        return app;
    }

    int run(const Console& console, const Interruption& interruption) override {
        const Status done = *show_     ? show(console)
                            : *import_ ? importFile(console, interruption)
                            : *pack_   ? pack(console, interruption)
                                       : list(console, interruption);
        return done ? 0 : reportFailure(console, interruption, done.error());
    }

private:
    void declareImport(CLI::App& app) {
        import_ = app.add_subcommand("import", "Bring a network of your own into the models folder");
        import_->footer(kImportFooter);
        import_->add_option("FILE", file_, "Weights (.safetensors) or a TorchScript module")->required();
        CLI::Option* card = import_->add_option("--card", card_, "The model's card (JSON, fovea-model/1)");
        import_->add_option("--architecture", architecture_, "Without a card: the network, as in a recipe (JSON text)")
            ->excludes(card);
        import_->add_option("--method", method_, "Without a card: the method that it works like")->excludes(card);
        import_->add_option("--id", name_, "Name of the model: it becomes user.NAME (default: the card's id)");
        import_->add_option("--title", title_, "What the model is called in lists");
        import_->add_option("--licence", licence_, "The weights' licence (default: the card's, else 'not stated')");
        margin_ = import_
                      ->add_option("--margin", marginPx_,
                                   "TorchScript: pixels around a pixel that can change it; without it the "
                                   "module gets whole pictures")
                      ->check(CLI::Range(0, 4096));
        import_->add_flag("--trust", trust_, "TorchScript: I trust whoever made this module");
    }

    Result<ModelStore> store() const {
        if (!folder_.empty()) return ModelStore(folder_);
        FOVEA_TRY(const std::filesystem::path own, dataFolder("models"));
        return ModelStore(own, userModelsFolder());
    }

    Status list(const Console& console, const Interruption& interruption) const {
        FOVEA_TRY(const ModelStore models, store());
        Json list = Json::array();
        std::size_t count = 0;
        for (ModelListing& listing : models.list()) {
            if (interruption.happened()) return fail(ErrorCode::cancelled, "cancelled");
            const Checked checked = check(std::move(listing));
            ++count;
            if (json_) {
                list.push_back(jsonOf(checked));
            } else {
                printText(console, checked);
            }
        }
        if (json_) console.printJson(list);
        if (count == 0) console.note(models.folder().string() + ": holds no models");
        return {};
    }

    Status show(const Console& console) const {
        FOVEA_TRY(const ModelStore models, store());
        FOVEA_TRY(const StoredModel model, models.find(id_));
        FOVEA_CHECK(ModelStore::verify(model));
        if (json_) {
            console.printJson(fovea::toJson(model.card));
        } else {
            printCard(console, fovea::toJson(model.card), "");
        }
        return {};
    }

    Status importFile(const Console& console, const Interruption& interruption) const {
        ModelImport request{.file = file_, .method = method_, .name = name_, .title = title_, .licence = licence_};
        if (!card_.empty()) request.card = card_;
        if (!architecture_.empty()) {
            FOVEA_TRY(request.architecture, parseJson(architecture_, "--architecture"));
        }
        if (*margin_) request.receptiveMargin = marginPx_;
        if (trust_) request.trust = Trust::given;
        JobContext context;
        context.stop = interruption.token();
        const std::filesystem::path target = folder_.empty() ? userModelsFolder() : std::filesystem::path(folder_);
        FOVEA_TRY(const StoredModel model, importModel(request, target, context));
        if (json_) {
            console.printJson(jsonOf({{model.card.id, model.folder, model, std::nullopt}, std::nullopt}));
        } else {
            console.print(model.card.id + ": imported into " + model.folder.string());
            if (folder_.empty()) console.note("use it with: fovea-cli restore --method " + model.card.id);
        }
        return {};
    }

    Status pack(const Console& console, const Interruption& interruption) const {
        FOVEA_TRY(const ModelStore models, store());
        FOVEA_TRY(const StoredModel model, models.find(id_));
        constexpr int kSidePx = 512;  // that of the frame in which pairs are synthesized
        auto fundus = synth::generateFundus({.seed = 1, .widthPx = kSidePx, .heightPx = kSidePx});
        const PackProbe probe{std::move(fundus.image), std::move(fundus.vessels),
                              fmt::format("synthetic photograph, seed 1, {0} x {0} px", kSidePx)};
        JobContext context;
        context.stop = interruption.token();
        FOVEA_TRY(const PackReport report, packHalf(model, probe, limit_, context));
        if (json_) {
            console.printJson(Json{{"id", model.card.id},
                                   {"bytesBefore", report.bytesBefore},
                                   {"bytes", report.bytesAfter},
                                   {"largestDifference", report.largestDifference},
                                   {"meanDifference", report.meanDifference}});
        } else {
            console.print(fmt::format(
                "{}: {:.2f} MB, were {:.2f}; outputs differ by at most {:.2e}, {:.2e} in the mean", model.card.id,
                static_cast<double>(report.bytesAfter) / 1e6, static_cast<double>(report.bytesBefore) / 1e6,
                report.largestDifference, report.meanDifference));
        }
        return {};
    }

    bool json_ = false, half_ = false, trust_ = false;
    std::string folder_, id_, file_, card_, architecture_, method_, name_, title_, licence_;
    int marginPx_ = 0;
    double limit_ = 0.5 / 255;  // half a grey level
    CLI::App *show_ = nullptr, *import_ = nullptr, *pack_ = nullptr;
    CLI::Option* margin_ = nullptr;
};

}  // namespace

std::unique_ptr<Command> makeModelsCommand() { return std::make_unique<ModelsCommand>(); }

}  // namespace fovea::cli
