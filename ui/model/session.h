// The open photographs and their results. Lives in the window's thread; every slow thing goes through the JobBridge.
// Knows no widget: the window only shows what this says and asks it to do things.
#pragma once

#include <QObject>
#include <QStringList>
#include <deque>
#include <filesystem>
#include <map>
#include <optional>
#include <set>

#include "ui/model/documents.h"
#include "ui/model/edits/step_name.h"
#include "ui/model/job_bridge.h"
#include "ui/model/result_memory.h"
#include "ui/model/session_content.h"

namespace fovea {

inline constexpr int kMaxShownResults = 8;

class Session : public QObject {
    Q_OBJECT
public:
    Session(MethodRegistry registry, JobBridge& bridge, QObject* parent = nullptr);

    const MethodRegistry& registry() const { return registry_; }
    // Methods came or went: a model was trained, imported or removed. Runs that are going on keep theirs.
    void setRegistry(MethodRegistry registry);
    JobBridge& bridge() { return bridge_; }

    // Photographs. The first one opened becomes the current one; a file that is open already is only made current.
    void open(const QStringList& paths);
    // A picture that is no file, as the bytes of an image file; it is kept in memory only.
    void openBytes(const QString& name, std::shared_ptr<const Bytes> bytes);
    void setCurrent(int imageId);
    void close(int imageId);
    // Those in sight are loaded before the others.
    void preferLoading(std::vector<int> imageIds) { preferred_ = std::move(imageIds); }
    const std::vector<std::unique_ptr<OpenImage>>& images() const { return images_; }
    const OpenImage* current() const { return find(currentId_); }
    const OpenImage* find(int imageId) const;
    // What the user says the distance between pixels is; nothing: what the file says.
    void setTypedSpacing(int imageId, const std::optional<PixelSpacing>& spacing);

    // Asks for a result of the current photograph, made when those asked for before are. One that is there already, or
    // was computed before from the same bytes by the same steps, is shown instead.
    // Errors: usage (nothing is open, no such method), outOfMemory (with what it would need), configuration.
    Status run(const std::string& methodId, const ParamSet& parameters);
    Status run(const Pipeline& pipeline);
    // Every method of a task with its default parameters; what cannot be run here is told together at the end.
    // Errors: usage (nothing is open, the task has no method that is done to a photograph).
    Status runAll(Task task);
    // A made-up photograph and its vessel label, written into `folder` under the first seed that is free there; the
    // photograph is then opened. Errors: usage (a run is going on, no such method).
    Status synthesize(const std::string& methodId, const ParamSet& parameters, const QString& folder);
    // Stops what runs now; the next one in the queue begins.
    void cancelRun();
    // Takes one result out of the queue, or stops it.
    void cancelResult(int resultId);
    void cancelAllRuns();
    // Something runs or waits to be run.
    bool running() const { return runningResult_ != 0 || !waiting_.empty() || pairJob_.has_value(); }
    int runningResult() const { return runningResult_; }
    // The photograph that is being made up, if one is.
    const std::optional<Synthesis>& synthesis() const { return synthesis_; }
    // Ids of the results that wait, the next one first.
    const std::deque<int>& waitingResults() const { return waiting_; }
    const ResultEntry* result(int resultId) const;
    std::vector<const ResultEntry*> shownResults() const;
    // At most kMaxShownResults are shown; the one shown longest gives way.
    void showResult(int resultId);
    void hideResult(int resultId);
    void closeResult(int resultId);

    RunOptions options;

    // The session as values, and going back to them (undo, a session file); no edits themselves. Results that are not in
    // memory are run again once their photograph is looked at.
    SessionContent content() const;
    void put(const PhotographContent& wanted, std::size_t place);
    // Behind what is open; `absent`: photographs whose files are known to be gone.
    void put(const SessionContent& all, int current, const std::set<int>& absent);
    void take(int imageId);
    void clear();
    // Another file for a photograph that is missing; `sha256`: what it must have, empty for whatever it has.
    void setSource(int imageId, const QString& path, const std::string& sha256);
    // For ids from a file: those from here on are free.
    int nextId() const { return nextId_; }

    // Writes a result and its record; a graph also as .json or .csv. `reason` is needed, and recorded, when the mark is left out.
    void save(int resultId, const QString& path, Mark mark, const QString& reason);

Q_SIGNALS:
    void imagesChanged();
    void imageChanged(int imageId);
    void currentChanged();
    void resultsChanged();
    void registryChanged();
    void resultProgress(int resultId);
    void synthesisProgress();
    void runEnded(int resultId);  // the result is there
    // The user changed what content() says; told before the other signals.
    void edited(const fovea::StepName& name);
    void sourceMissing(int imageId);
    void spacingTyped(int imageId);
    void saved(const QString& path);
    void noticed(const QString& text);
    void failed(const QString& what, const QString& reason);

private:
    struct Loaded {
        Image image;
        SharedPyramid pyramid;
        QImage thumbnail;
        std::optional<EarlierWork> earlier;
    };
    using Finished = MadeResult;
    struct Wish {
        Pipeline pipeline;
        const MethodInfo* last = nullptr;  // of the last step
        int scale = 1;
        bool oneOfAll = false;
    };
    struct Wanted {
        Image image;
        std::optional<EarlierWork> earlier;  // what was done to it before it was opened
        Pipeline pipeline;
        std::shared_ptr<const Restored> before;  // of a tracking: the picture that the steps before it make, when it is there
    };
    // A picture or map by a pipeline, or a graph drawn over the picture; in the job's thread.
    static Result<Finished> made(const Wanted& wanted, const MethodRegistry& registry, const RunOptions& options, const JobContext& context);
    struct Source {
        std::filesystem::path path;          // or the name of what is no file
        std::shared_ptr<const Bytes> bytes;  // of that
    };
    static Result<Loaded> load(const Source& source);
    OpenImage* found(int imageId);
    ResultEntry* foundResult(int resultId);
    void loadNext();
    void loaded(int imageId, Result<Loaded> answer);
    void findRetina(int imageId, const Image& image);
    void putAside();
    void remove(int imageId, const StepName& name);
    void set(const PhotographContent& wanted, std::size_t place);
    void loadFailed(OpenImage& image, const Error& error);
    std::unique_ptr<ResultEntry> storedResult(const ResultContent& result);
    void makeStored(OpenImage& image);
    Result<Wish> wishFor(const OpenImage& image, Pipeline pipeline) const;
    void enqueue(OpenImage& image, Wish wish);
    std::shared_ptr<const Restored> beforeTracking(const OpenImage& image, const ResultEntry& entry);
    void startNext();
    void finished(int imageId, int resultId, Result<Finished> answer);
    void failedRun(const QString& label, const OpenImage& image, const ResultEntry& entry, const Error& error);
    void tellSkipped();
    static StepName runName(const ResultEntry& entry);
    void onJob(const JobEvent& event);
    void makeRoom(OpenImage& image, int keep);
    void giveBack(OpenImage& image, int resultId);

    MethodRegistry registry_;
    JobBridge& bridge_;
    std::vector<std::unique_ptr<OpenImage>> images_;
    std::vector<int> recent_;  // image ids, the latest used last
    int currentId_ = 0;
    int nextId_ = 1;
    std::vector<int> preferred_;
    bool loading_ = false;
    std::deque<int> waiting_;
    int runningResult_ = 0;
    std::uint64_t runningJob_ = 0;
    QStringList skipped_;  // of all methods of a task, those that cannot be run here
    ResultMemory memory_;
    std::optional<JobHandle> pairJob_;
    std::optional<Synthesis> synthesis_;  // while pairJob_ is there
};

}  // namespace fovea
