// Marks as files: CSV for tables, JSON to be read again. Both say what their numbers mean and of which photograph, by its
// SHA-256, they are.
//
// JSON, "fovea-marks/1": {"format", "program", "coordinates", "images": [{"name", "sha256", "width", "height", "spacing":
// {"rowMm", "columnMm", "source"} or null, "marks": [...], "processed": its mark, where the file is itself a result,
// "synthetic": its mark, where it was made up and shows no patient}]}
#pragma once

#include <filesystem>

#include "core/image/image.h"
#include "ui/model/mark_model.h"

namespace fovea {

struct MarkedPhotograph {
    std::string name;
    std::string sha256;  // of the file's bytes; empty: not known yet
    int width = 0;
    int height = 0;
    std::optional<PixelSpacing> spacing;
    Marks marks;
    std::string processed;  // the mark of a file that is itself a result; empty: a photograph
    std::string synthetic;  // the mark of a file that was made up, processed since or not
};

std::string marksCsv(const std::vector<MarkedPhotograph>& photographs);
Json marksJson(const std::vector<MarkedPhotograph>& photographs);
// Errors: those of readJsonFile and marksFromJson, configuration (another format).
Result<std::vector<MarkedPhotograph>> readMarks(const std::filesystem::path& path);

enum class MarkScope { current, all };

// Between the models and the files, in the background.
class MarkFiles : public QObject {
    Q_OBJECT
public:
    MarkFiles(Session& session, MarkModel& marks, QObject* parent = nullptr);
    // What would be exported: photographs with marks, of those that are open.
    std::vector<MarkedPhotograph> photographs(MarkScope scope) const;
    // By the ending .csv or else JSON. Never replaces a file.
    void save(const QString& path, MarkScope scope);
    // Into the open photographs with the same SHA-256.
    void load(const QString& path);

Q_SIGNALS:
    void saved(const QString& path, int marks);
    void loaded(int marks, int photographs);
    void failed(const QString& what, const QString& reason);

private:
    // What is known of a photograph is kept while its pixels are put aside.
    void remember(int imageId);
    void take(const std::vector<MarkedPhotograph>& photographs, const QString& file);
    Session& session_;
    MarkModel& marks_;
    std::map<QString, MarkedPhotograph> known_;  // by path, without marks
};

}  // namespace fovea
