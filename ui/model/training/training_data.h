// The photographs of a training plan: found in the background, with whose they are, the split, and what is wrong with it:
// patients on both sides and near-duplicates across it.
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>
#include <map>
#include <memory>

#include "core/jobs/near_duplicates.h"
#include "core/jobs/patients.h"
#include "core/jobs/photograph_list.h"
#include "ui/model/job_bridge.h"
#include "ui/model/training/training_plan.h"

namespace fovea {

struct AlikePair {
    QString training, validation;  // names
    std::filesystem::path trainingFile, validationFile;
    double likeness = 0;
};

class TrainingData : public QObject {
    Q_OBJECT
public:
    TrainingData(TrainingPlan& plan, JobBridge& bridge, QObject* parent = nullptr);
    ~TrainingData() override;

    const PhotographList& photographs() const { return list_; }
    int count(bool validation) const;
    int patients(bool validation) const;
    const std::vector<SplitFault>& faults() const { return faults_; }
    const std::vector<AlikePair>& alike() const { return alike_; }
    bool busy() const { return listing_ || searching_; }
    bool listing() const { return listing_; }
    // Of the search for near-duplicates, 0 to 1.
    double searched() const { return searched_; }
    // Another list than before has another number.
    int turn() const { return lists_; }

    // Whole patients drawn for validation.
    void drawSplit(double share, std::uint64_t seed);
    enum class Side { training, validation };
    // All photographs of these patients.
    void move(const std::vector<std::string>& groups, Side side);
    // Each to the side where its first photograph is not.
    void swapSides(const std::vector<std::string>& groups);
    // Everything that is on both sides, to one: patients and near-duplicates.
    void resolve(Side side);

    static const char* const kPatientRules[];  // regular expressions for "patient"; the first is none
    // Whose the photographs of a source are: the keys of a recipe's source that say so (patient, or patientTable with
    // its columns, or patientTag), in place of what it said before. None: every photograph is its own.
    void setPatients(std::size_t source, const Json& keys);
    // The columns of a table for a source's photographs, and which are likely meant. Errors: those of readTextTable.
    struct TableColumns {
        std::vector<std::string> heading;
        PatientColumns guess;
    };
    Result<TableColumns> patientColumns(std::size_t source, const QString& table) const;

Q_SIGNALS:
    void changed();

private:
    void look();
    void search();
    void tell();
    void holdOut(const std::function<bool(const ListedPhotograph&)>& held);
    std::string groupOf(const QString& name) const;

    TrainingPlan& plan_;
    JobBridge& bridge_;
    QTimer timer_;
    PhotographList list_;
    std::vector<SplitFault> faults_;
    std::vector<AlikePair> alike_;
    QStringList errors_;
    bool listing_ = false, searching_ = false;
    double searched_ = 0;
    int lists_ = 0;
    int turn_ = 0;  // answers of an earlier look are passed over
    JobHandle searchJob_;
    struct Prints;
    std::shared_ptr<Prints> prints_;  // by file, kept for the next search
};

}  // namespace fovea
