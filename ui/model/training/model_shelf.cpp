#include "ui/model/training/model_shelf.h"

#include <QFile>
#include <QRegularExpression>

#include "core/jobs/restore.h"
#include "core/jobs/train_job.h"
#include "ui/model/translation.h"

namespace fovea {

namespace fs = std::filesystem;

void ModelShelf::setFolders(fs::path shipped, fs::path user) {
    shipped_ = std::move(shipped);
    user_ = std::move(user);
}

std::string ModelShelf::idOf(const QString& name) { return std::string(kImportedPrefix) + name.toStdString(); }

QString ModelShelf::faultOfName(const QString& name) const {
    static const QRegularExpression kLegal(QStringLiteral("^[a-z0-9_-][a-z0-9._-]{0,58}$"));
    if (name.isEmpty()) return tr("Give the model a name.");
    if (!kLegal.match(name).hasMatch() || name.contains(QStringLiteral("..")))
        return tr("The model's name may have small letters, digits, points, hyphens and underscores only.");
    std::error_code ignored;
    if (!user_.empty() && fs::exists(user_ / idOf(name), ignored)) return tr("There is a model named %1 already.").arg(name);
    return {};
}

std::vector<ShelvedModel> ModelShelf::models() const {
    std::vector<ShelvedModel> shelved;
    if (shipped_.empty() && user_.empty()) return shelved;
    for (auto& listing : ModelStore(shipped_, user_).list()) {
        const bool own = !user_.empty() && listing.folder.parent_path() == user_;
        shelved.push_back({std::move(listing), own});
    }
    return shelved;
}

MethodRegistry ModelShelf::registry() const { return builtinMethods(shipped_, user_); }

void ModelShelf::verify(const StoredModel& model) {
    bridge_.start<bool>(
        Lane::io, "Check weights",
        [model](const JobContext&) -> Result<bool> {
            FOVEA_CHECK(ModelStore::verify(model));
            return true;
        },
        [this, id = QString::fromStdString(model.card.id)](Result<bool> answer) {
            Q_EMIT verified(id, answer ? QString() : errorText(answer.error()));
        });
}

void ModelShelf::import(const ModelImport& request) {
    bridge_.start<std::string>(
        Lane::io, "Import a model",
        [request, folder = user_](const JobContext& context) -> Result<std::string> {
            FOVEA_TRY(const StoredModel model, importModel(request, folder, context));
            return model.card.id;
        },
        [this](Result<std::string> answer) {
            if (answer) {
                Q_EMIT changed();
                Q_EMIT imported(QString::fromStdString(*answer));
            } else {
                Q_EMIT importFailed(errorText(answer.error()));
            }
        });
}

void ModelShelf::publish(const fs::path& runFolder, std::function<void(Result<std::string>)> published) {
    bridge_.start<std::string>(
        Lane::io, "Publish a model",
        [runFolder, folder = user_](const JobContext&) -> Result<std::string> {
            if (folder.empty()) return fail(ErrorCode::unavailable, "there is no folder for the user's models");
            FOVEA_TRY(const ModelCard card, readModelCard(runFolder / "model" / "card.json"));
            // Published already when the program ended just behind it.
            const auto there = readModelCard(folder / card.id / "card.json");
            if (there && there->weights.sha256 == card.weights.sha256) return card.id;
            FOVEA_CHECK(publishModel(runFolder, folder));
            return card.id;
        },
        [this, call = std::move(published)](Result<std::string> answer) {
            if (answer) Q_EMIT changed();
            call(std::move(answer));
        });
}

Status ModelShelf::remove(const std::string& id) {
    for (const ShelvedModel& model : models()) {
        if (model.listing.id != id || !model.own) continue;
        // Never erased: who trained it for a night can have it back.
        if (!QFile::moveToTrash(QString::fromStdString(model.listing.folder.string())))
            return fail(ErrorCode::inputOutput, "%1: could not be moved to the trash; it is left where it is",
                        model.listing.folder.string());
        Q_EMIT changed();
        return {};
    }
    return fail(ErrorCode::usage, "%1: is no model of the user's; only those can be removed", id);
}

}  // namespace fovea
