// The open photographs and their results. Lives in the window's thread; every slow thing goes through the JobBridge.
// Knows no widget: the window only shows what this says and asks it to do things.
#pragma once

#include <QObject>
#include <QStringList>
#include <filesystem>
#include <map>
#include <optional>

#include "ui/model/documents.h"
#include "ui/model/job_bridge.h"

namespace fovea {

inline constexpr int kMaxShownResults = 8;

class Session : public QObject {
    Q_OBJECT
public:
    Session(MethodRegistry registry, JobBridge& bridge, QObject* parent = nullptr);

    const MethodRegistry& registry() const { return registry_; }
    JobBridge& bridge() { return bridge_; }

    // Photographs. The first one opened becomes the current one; a file that is open already is only made current.
    void open(const QStringList& paths);
    void setCurrent(int imageId);
    void close(int imageId);
    const std::vector<std::unique_ptr<OpenImage>>& images() const { return images_; }
    const OpenImage* current() const { return find(currentId_); }
    const OpenImage* find(int imageId) const;

    // Results of the current photograph. Errors: usage (nothing is open, a run is going on).
    Status run(const std::string& methodId, const ParamSet& parameters);
    // A made-up photograph and its vessel label, written into `folder` under the first seed that is free there; the
    // photograph is then opened. Errors: usage (a run is going on, no such method).
    Status synthesize(const std::string& methodId, const ParamSet& parameters, const QString& folder);
    void cancelRun();
    bool running() const { return runningResult_ != 0 || pairJob_.has_value(); }
    const ResultEntry* result(int resultId) const;
    std::vector<const ResultEntry*> shownResults() const;
    // At most kMaxShownResults are shown; the one shown longest gives way.
    void showResult(int resultId);
    void hideResult(int resultId);
    void closeResult(int resultId);

    RunOptions options;

    // Writes a result and its record; a graph also as .json or .csv. `reason` is needed, and recorded, when the mark is left out.
    void save(int resultId, const QString& path, Mark mark, const QString& reason);

Q_SIGNALS:
    void imagesChanged();
    void imageChanged(int imageId);
    void currentChanged();
    void resultsChanged();
    void resultProgress(int resultId);
    void runEnded(int resultId);  // the result is there
    void saved(const QString& path);
    void noticed(const QString& text);
    void failed(const QString& what, const QString& reason);

private:
    struct Loaded {
        Image image;
        SharedPyramid pyramid;
        QImage thumbnail;
    };
    struct Finished {
        std::shared_ptr<const Restored> restored;
        SharedPyramid pyramid;
        std::shared_ptr<const VesselGraph> graph;
    };
    // A picture or map by a pipeline, or a graph drawn over the picture; in the job's thread.
    static Result<Finished> made(const Image& image, const Pipeline& pipeline, const MethodRegistry& registry, const RunOptions& options,
                                 const JobContext& context);
    static Result<Loaded> load(const std::filesystem::path& path);
    OpenImage* found(int imageId);
    ResultEntry* foundResult(int resultId);
    void loadNext();
    void loaded(int imageId, Result<Loaded> answer);
    void findRetina(int imageId, const Image& image);
    void putAside();
    void finished(int imageId, int resultId, Result<Finished> answer);
    void onJob(const JobEvent& event);
    void makeRoom(OpenImage& image, int keep);

    MethodRegistry registry_;
    JobBridge& bridge_;
    std::vector<std::unique_ptr<OpenImage>> images_;
    std::vector<int> recent_;  // image ids, the latest used last
    int currentId_ = 0;
    int nextId_ = 1;
    bool loading_ = false;
    int runningResult_ = 0;
    std::uint64_t runningJob_ = 0;
    std::optional<JobHandle> pairJob_;
};

}  // namespace fovea
