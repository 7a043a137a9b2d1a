#include "core/infer/import_model.h"

#include <unistd.h>
#include <fstream>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/engine/inference_engine.h"
#include "core/infer/learned_table.h"
#include "core/infer/tensor_check.h"
#include "core/nn/torchscript_network.h"
#include "core/nn/weights.h"
#include "core/store/trusted_modules.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;
constexpr std::uint64_t kMaxBytes = 4ull << 30;

bool isZip(std::span<const std::byte> bytes) {
    constexpr std::byte kMagic[] = {std::byte{'P'}, std::byte{'K'}, std::byte{3}, std::byte{4}};
    return bytes.size() > 4 && std::equal(std::begin(kMagic), std::end(kMagic), bytes.begin());
}

// A TorchScript module is a zip archive with a file constants.pkl; what torch.save writes is one without. Names stand in the
// archive's directory, at its end.
constexpr std::size_t kDirectoryBytes = 4u << 20;
bool listsModule(std::span<const std::byte> end) {
    const std::string_view text(reinterpret_cast<const char*>(end.data()), end.size());
    return text.find("/constants.pkl") != std::string_view::npos;
}

// What is known before the network is made.
Result<ModelCard> cardOf(const ModelImport& request) {
    if (!request.card) {
        if (request.method.empty() || request.name.empty()) {
            return fail(ErrorCode::usage, "%1: give its card, or the method it works like and a name for it",
                        request.file.string());
        }
        ModelCard card;
        card.id = request.name;
        card.method = request.method;
        if (request.architecture) card.architecture = *request.architecture;
        return card;
    }
    if (request.architecture || !request.method.empty()) {
        return fail(ErrorCode::usage, "%1: the card says architecture and method already", request.card->string());
    }
    FOVEA_TRY(ModelCard card, readModelCard(*request.card));
    if (!request.name.empty()) card.id = request.name;
    return card;
}

Result<std::shared_ptr<nn::Network>> networkOf(const ModelCard& card, const SafetensorsFile& file,
                                               const std::string& origin) {
    FOVEA_TRY(const std::shared_ptr<nn::Network> network, nn::makeNetwork(card.architecture));
    FOVEA_CHECK(checkTensors(*network, file, origin));
    FOVEA_CHECK(nn::loadWeights(*network, file, origin));
    return network;
}

Status copyTraits(ModelCard& card, const nn::NetworkTraits& traits, const LearnedEntry& like) {
    FOVEA_CHECK(suitsAlone(like, traits.inputChannels, traits.outputChannels, traits.scale));
    card.scale = traits.scale;
    card.inputChannels = traits.inputChannels;
    card.outputChannels = traits.outputChannels;
    card.receptiveMargin = traits.receptiveMargin;
    card.sizeMultiple = traits.sizeMultiple;
    return {};
}

// The network must give finite values of the right size before it is let in.
Status tryOut(std::shared_ptr<nn::Network> network, const JobContext& context) {
    FOVEA_TRY(const Compute compute, resolveCompute(ComputeDevice::cpu, ComputePrecision::fp32));
    FOVEA_TRY(const auto engine, InferenceEngine::fromNetwork(std::move(network), compute));
    const nn::NetworkTraits& traits = engine->traits();
    constexpr int kHeight = 61, kWidth = 83;  // multiples of nothing, as pictures are
    const torch::Tensor ramp = torch::linspace(0, 1, kHeight * kWidth).view({1, kHeight, kWidth});
    const torch::Tensor input = ramp.expand({traits.inputChannels, kHeight, kWidth}).contiguous();
    torch::Tensor output = torch::zeros({traits.outputChannels, kHeight * traits.scale, kWidth * traits.scale});
    const auto report = engine->run(input, output, {}, context);
    return report ? Status() : propagate(report, phrase("trying it on a made-up picture"));
}

// A folder that vanishes unless it was moved to its place.
class NewFolder {
public:
    explicit NewFolder(fs::path path) : path_(std::move(path)) {}
    ~NewFolder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;
    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

Status write(const ModelCard& card, std::span<const std::byte> bytes, const fs::path& modelsFolder) {
    const fs::path target = modelsFolder / card.id;
    std::error_code error;
    fs::create_directories(modelsFolder, error);
    if (error) return fail(ErrorCode::inputOutput, "%1: %2", modelsFolder.string(), error.message());
    const NewFolder folder(modelsFolder / (".import-" + card.id + "-" + std::to_string(::getpid())));
    fs::create_directory(folder.path(), error);
    if (error) return fail(ErrorCode::inputOutput, "%1: %2", folder.path().string(), error.message());
    FOVEA_CHECK(writeNewFile(folder.path() / card.weights.file, bytes));
    FOVEA_CHECK(writeNewFile(folder.path() / "card.json", toJson(card).dump(2) + "\n"));
    if (isTorchscript(card)) FOVEA_CHECK(trustModule(modelsFolder, card.weights.sha256));
    // Fails on a folder that holds something, also when it appeared meanwhile.
    fs::rename(folder.path(), target, error);
    if (error) return fail(ErrorCode::outputExists, "%1: cannot be made: %2", target.string(), error.message());
    return {};
}

Result<StoredModel> importChecked(const ModelImport& request, const fs::path& modelsFolder, const JobContext& context) {
    const std::string origin = request.file.string();
    FOVEA_TRY(const Bytes bytes, readFile(request.file, kMaxBytes));
    const bool module = isZip(bytes) && listsModule(std::span(bytes).last(std::min(bytes.size(), kDirectoryBytes)));
    if (isZip(bytes) && !module) return propagate(SafetensorsFile::read(request.file));  // which says what it is instead
    if (module && request.trust != Trust::given) {
        return fail(ErrorCode::refusedForSafety, "%1 To import it, say so (--trust).", trustQuestion(request.file));
    }
    FOVEA_TRY(ModelCard card, cardOf(request));
    const LearnedEntry* like = learnedEntry(card.method);
    if (!like) {
        std::string known;
        for (const LearnedEntry& entry : learnedEntries()) known += (known.empty() ? "" : ", ") + std::string(entry.id);
        return fail(ErrorCode::usage, "'%1' is no method that an imported model can work like; there are: %2",
                    card.method, known);
    }
    const std::string sha256 = sha256Hex(bytes);
    if (request.card && card.weights.sha256 != sha256) {
        return fail(ErrorCode::badData, "%1: its SHA-256 is not the one in %2: the card is another file's", origin,
                    request.card->string());
    }
    if (!card.id.starts_with(kImportedPrefix)) card.id = std::string(kImportedPrefix) + card.id;
    card.weights = {module ? "model.pt" : "model.safetensors", sha256, bytes.size()};
    if (!request.title.empty()) card.title = request.title;
    if (card.title.empty()) card.title = card.id.substr(kImportedPrefix.size()) + " (imported)";
    if (!request.licence.empty()) card.licence = request.licence;
    if (card.licence.empty()) card.licence = "not stated";

    std::shared_ptr<nn::Network> network;
    if (module) {
        if (request.architecture)
            return fail(ErrorCode::usage, "%1: a TorchScript module brings its own architecture", origin);
        const int declared = request.receptiveMargin ? *request.receptiveMargin
                             : request.card          ? card.receptiveMargin
                                                     : -1;
        FOVEA_TRY(nn::NetworkTraits traits, nn::probeTorchscript(bytes, declared, origin));
        if (!request.card) card.architecture = {{"type", "torchscript"}};
        FOVEA_CHECK(copyTraits(card, traits, *like));
        FOVEA_TRY(traits.logits, jsonValueOr<bool>(card.architecture, "logits", false, "architecture"));
        FOVEA_TRY(network, nn::loadTorchscript(bytes, traits, origin));
    } else {
        if (!request.card && !request.architecture)
            return fail(ErrorCode::usage, "%1: its architecture must be said", origin);
        FOVEA_TRY(const SafetensorsFile file, SafetensorsFile::parse(bytes, origin));
        FOVEA_TRY(network, networkOf(card, file, origin));
        FOVEA_CHECK(copyTraits(card, network->traits(), *like));
    }
    card.task = nameOf(importedTask(*like, card.scale));
    // What was put together must read back: also the name is checked here.
    FOVEA_TRY(const ModelCard checked,
              parseModelCard(toJson(card), request.card ? request.card->string() : "the model's card"));
    std::error_code ignored;
    if (fs::exists(modelsFolder / checked.id, ignored)) {
        return fail(ErrorCode::outputExists, "%1: there is a model of this name already",
                    (modelsFolder / checked.id).string());
    }
    if (const Status works = tryOut(std::move(network), context); !works) return propagate(works, origin);
    FOVEA_CHECK(write(checked, bytes, modelsFolder));
    return ModelStore(modelsFolder).find(checked.id);
}

}  // namespace

Result<bool> needsTrust(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    char start[5] = {};
    std::error_code error;
    if (!fs::is_regular_file(file, error) || !stream)
        return fail(ErrorCode::noInput, "%1: cannot be read", file.string());
    stream.read(start, sizeof start);
    if (!isZip(std::as_bytes(std::span(start, static_cast<std::size_t>(stream.gcount()))))) return false;
    std::string end(std::min<std::uintmax_t>(fs::file_size(file, error), kDirectoryBytes), '\0');
    stream.seekg(-static_cast<std::streamoff>(end.size()), std::ios::end);
    stream.read(end.data(), static_cast<std::streamsize>(end.size()));
    return listsModule(std::as_bytes(std::span(end)));
}

Text trustQuestion(const fs::path& file) {
    return phrase(
        "%1: is a TorchScript module, which is a program: run as a model it can do anything that LibTorch can, "
        "reading and writing files among it. Do you trust whoever made it?",
        file.string());
}

Result<StoredModel> importModel(const ModelImport& request, const fs::path& modelsFolder, const JobContext& context) {
    if (modelsFolder.empty()) return fail(ErrorCode::usage, "there is no models folder to import into: name one");
    try {
        return importChecked(request, modelsFolder, context);
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::outOfMemory, "%1: not enough memory", request.file.string());
    } catch (const std::exception& error) {  // c10::Error among them
        return fail(ErrorCode::badData, "%1: %2", request.file.string(), error.what());
    }
}

}  // namespace fovea
