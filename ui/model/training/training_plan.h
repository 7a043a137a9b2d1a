// The recipe that the training dialog edits, a copy of its own, and what a run needs besides. Says at every moment what is
// missing for a start, step by step of the dialog.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <vector>

#include "core/methods/method.h"
#include "core/train/recipe.h"
#include "ui/model/training/model_shelf.h"
#include "ui/model/training/train_queue.h"

namespace fovea {

enum class TrainStep { task, data, degradation, network, schedule, check };
inline constexpr int kTrainSteps = 6;

struct Missing {
    TrainStep step = TrainStep::task;
    QString text;
};

class TrainingPlan : public QObject {
    Q_OBJECT
public:
    explicit TrainingPlan(const ModelShelf& shelf, QObject* parent = nullptr);

    struct ShippedRecipe {
        QString title, file;
        Task task;
    };
    // Those that come with Fovea, task after task.
    static std::vector<ShippedRecipe> shippedRecipes();
    // Whether a recipe brings its photographs with it, or those that were chosen in place of another recipe's stay.
    enum class Photographs { ofRecipe, chosen };
    // False and failed() when it cannot be read.
    bool load(const QString& recipeFile, Photographs photographs = Photographs::ofRecipe);
    // Whether the photographs are still those that the recipe names.
    bool hasOwnPhotographs() const;
    const QString& recipeFile() const { return recipeFile_; }

    const Json& json() const { return json_; }
    // Of json() with the model's own id. Errors: configuration, in words.
    const Result<Recipe>& recipe() const { return recipe_; }
    // One top-level object or value ("training", "degradation", "title", ...) replaced; null removes it.
    void set(const std::string& key, Json value);
    // Single keys below one.
    void set(const std::string& part, const std::string& key, Json value);

    // Of the model: the recipe's, unless its photographs are others.
    QString licence() const;

    // Data: relative folders of sources lie below the root.
    const QString& dataRoot() const { return dataRoot_; }
    void setDataRoot(const QString& folder);
    void addSource(Json source);
    void removeSource(std::size_t index);
    void setSources(Json sources);

    // The model's name, "user." left out; also of the run's folder below the folder of runs.
    const QString& name() const { return name_; }
    void setName(const QString& name);
    // A name like this one that no model and no run has yet.
    void renew();
    void setRunsFolder(const QString& folder);
    QString runFolder() const;
    const QString& device() const { return device_; }
    void setDevice(const QString& device);

    // What others found out: of the data, the network. What the check found is mended at the step that `why` speaks of.
    void setFaults(TrainStep step, const QStringList& faults, const Text& why = {});
    QStringList faultsOf(TrainStep step) const;
    std::vector<Missing> missing() const;

    TrainOrder order() const;
    // The recipe as it is now, as a new file. Errors: outputExists, inputOutput.
    Status saveAs(const QString& file) const;

Q_SIGNALS:
    void changed();        // anything
    void dataChanged();    // sources or root
    void samplesChanged(); // what a training pair looks like
    void renamed();
    void loaded();         // another recipe: forms are built anew
    void failed(const QString& what, const QString& reason);

private:
    void touch();
    // The recipe of the run: with the model's own id and, when its photographs are not the recipe's, without what the recipe
    // says of those.
    Json whole() const;
    QString freeName(const QString& wish) const;
    void fitDegradation();

    const ModelShelf& shelf_;
    QString recipeFile_;
    Json json_ = Json::object();
    Json loaded_ = Json::object();  // as it was read
    Result<Recipe> recipe_ = Recipe{};
    QString dataRoot_, name_, runs_, device_ = QStringLiteral("auto");
    std::map<TrainStep, QStringList> faults_;
    TrainStep checkMendedAt_ = TrainStep::check;
    bool twins_ = false;  // a source has photographs that were degraded for real
};

}  // namespace fovea
