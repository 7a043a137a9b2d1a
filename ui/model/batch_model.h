// A batch in the background: one pipeline over many files into one folder, a file at a time, so that the window's own
// runs come in between. What was done before is recognised and skipped; a file that fails does not stop the others.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>

#include "core/jobs/restore_file.h"
#include "ui/model/job_bridge.h"

namespace fovea {

enum class BatchState { waiting, running, done, doneBefore, failed, cancelled };

struct BatchFile {
    QString name;
    QString input;
    QString output;
    BatchState state = BatchState::waiting;
    QString words;  // the reason when it failed, else what can be said
    double seconds = 0;
};

struct BatchWish {
    QStringList inputs;  // files, and folders whose pictures are meant
    QString folder;      // where the results go; made if absent
    Pipeline pipeline;
    RunOptions options;
    Mark mark = Mark::strip;
};

class BatchModel : public QObject {
    Q_OBJECT
public:
    BatchModel(const MethodRegistry& registry, JobBridge& bridge, QObject* parent = nullptr);

    // Plans and begins. Errors: usage (nothing to do, two inputs with one output, a batch is running), configuration,
    // noInput, outputExists (a file where the folder should be), inputOutput.
    Status start(const BatchWish& wish);
    // Stops the file that is being made; nothing half-made stays. What is done stays.
    void cancel();
    bool running() const { return running_; }
    const std::vector<BatchFile>& files() const { return files_; }
    int count(BatchState state) const;
    // Of all files, the running one in part.
    double fraction() const;
    // By the files done in this run so far; negative while unknown.
    double remainingSeconds() const;

Q_SIGNALS:
    void changed();                // the list, or whether it runs
    void fileChanged(int index);
    void progressed();
    void finished();

private:
    struct Answer {
        bool before = false;
        double seconds = 0;
        std::vector<Text> notices;
    };
    void next();
    void answered(int index, Result<Answer> answer);
    void onJob(const JobEvent& event);
    void end();

    const MethodRegistry& registry_;
    JobBridge& bridge_;
    BatchPlan plan_;
    FileJob job_;
    std::vector<BatchFile> files_;
    bool running_ = false;
    bool stopping_ = false;
    int current_ = -1;
    JobHandle handle_;
    double part_ = 0;
    QString stage_;
    QElapsedTimer clock_;
};

}  // namespace fovea
