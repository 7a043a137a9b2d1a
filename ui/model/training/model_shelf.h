// The models on this computer: those that came with the program and the user's own. Importing, checking and removing them,
// and publishing a finished run; after each the methods are made anew, so that a new model is one at once.
#pragma once

#include <QObject>
#include <QString>
#include <filesystem>
#include <functional>
#include <vector>

#include "core/infer/import_model.h"
#include "core/methods/method.h"
#include "core/store/model_store.h"
#include "ui/model/job_bridge.h"

namespace fovea {

struct ShelvedModel {
    ModelListing listing;
    bool own = false;  // the user's; may be removed
};

class ModelShelf : public QObject {
    Q_OBJECT
public:
    explicit ModelShelf(JobBridge& bridge, QObject* parent = nullptr) : QObject(parent), bridge_(bridge) {}

    // `user` may be empty: nothing can then be published or imported.
    void setFolders(std::filesystem::path shipped, std::filesystem::path user);
    const std::filesystem::path& userFolder() const { return user_; }
    // What a model of the user's is called: "user.<name>".
    static std::string idOf(const QString& name);
    // Why this name will not do, in words; empty when it will.
    QString faultOfName(const QString& name) const;

    std::vector<ShelvedModel> models() const;
    MethodRegistry registry() const;

    // Each answers through a signal, and changed() after it when the shelf changed.
    void verify(const StoredModel& model);
    void import(const ModelImport& request);
    // The finished run's model becomes a method. Answers to `published` with the id or the error.
    void publish(const std::filesystem::path& runFolder, std::function<void(Result<std::string>)> published);
    // To the system's trash. Errors: usage (not the user's), inputOutput.
    Status remove(const std::string& id);

Q_SIGNALS:
    void changed();
    void verified(const QString& id, const QString& fault);  // no fault: the weights are those of the card
    void imported(const QString& id);
    void importFailed(const QString& reason);

private:
    JobBridge& bridge_;
    std::filesystem::path shipped_, user_;
};

}  // namespace fovea
