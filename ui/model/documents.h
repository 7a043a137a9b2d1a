// What the window holds: open photographs and the results made from them. Plain values; Session changes them.
#pragma once

#include <QImage>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/files.h"
#include "core/jobs/earlier_work.h"
#include "core/jobs/job_runner.h"
#include "core/jobs/restore.h"
#include "core/methods/vessel_graph.h"
#include "ui/model/display_pyramid.h"

namespace fovea {

// missing: its file is not there any more, or is another one than the session knows; the reason is in `error`.
enum class LoadState { waiting, loading, ready, failed, missing };

// What a run gives.
struct MadeResult {
    std::shared_ptr<const Restored> restored;
    SharedPyramid pyramid;
    std::shared_ptr<const VesselGraph> graph;
};

// A photograph that is being made up, which has no view yet.
struct Synthesis {
    QString name;  // of the method
    double fraction = 0;
    QString stage;
    double remainingSeconds = -1;
};

// One result of one photograph, from the moment it is asked for.
struct ResultEntry {
    int id = 0;
    Pipeline pipeline;
    Task task = Task::denoise;  // of the last step
    int scale = 1;
    bool shown = true;
    RunOptions options;     // how it was asked to run
    bool stored = false;    // a session file or undo says that it is there: it is made again, and not forgotten when that fails
    bool saved = false;     // written to a file of the user's
    int gaveWayTo = 0;      // the result that took its place in the views
    QString error;          // why a stored one could not be made again
    bool oneOfAll = false;  // asked for together with the other methods of its task
    // While it waits and runs:
    JobHandle job;
    double fraction = 0;
    QString stage;
    double remainingSeconds = -1;
    // Once it is there:
    std::shared_ptr<const Restored> restored;
    SharedPyramid pyramid;
    std::shared_ptr<const VesselGraph> graph;  // of a tracking, whose picture is the photograph with the graph over it

    bool ready() const { return restored != nullptr; }
    const Image* image() const { return restored ? std::get_if<Image>(&restored->value) : nullptr; }
    const Map* map() const { return restored ? std::get_if<Map>(&restored->value) : nullptr; }
};

struct OpenImage {
    int id = 0;
    QString path;  // empty: a picture that is no file
    QString name;
    LoadState state = LoadState::waiting;
    int width = 0;  // known once it was loaded
    int height = 0;
    QImage thumbnail;
    Image image;            // empty while put aside to save memory
    SharedPyramid pyramid;  // likewise
    std::optional<PixelSpacing> fileSpacing;   // what the file says
    std::optional<PixelSpacing> typedSpacing;  // by the user; stands above the file's
    std::optional<EarlierWork> earlier;        // the file is itself a result, or made up; known once it was loaded
    QString error;
    std::string sha256;                  // of the file as it was first read, or as a session file says; empty while unknown
    std::shared_ptr<const Bytes> bytes;  // of a picture that is no file: one that was pasted or dragged from a browser
    std::string commandLine;             // of a made-up photograph, how to make it again
    std::vector<std::unique_ptr<ResultEntry>> results;  // in the order they were asked for

    const ResultEntry* result(int resultId) const {
        for (const auto& entry : results)
            if (entry->id == resultId) return entry.get();
        return nullptr;
    }
};

}  // namespace fovea
