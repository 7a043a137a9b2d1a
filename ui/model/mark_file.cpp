#include "ui/model/mark_file.h"

#include <QFileInfo>
#include <array>
#include <charconv>

#include "core/base/files.h"
#include "core/base/version.h"
#include "ui/model/translation.h"

namespace fovea {

namespace {

constexpr const char* kFormat = "fovea-marks/1";
constexpr const char* kCoordinates =
    "x to the right and y down in pixels of the original photograph, continuous, 0,0 at the upper left corner of the upper "
    "left pixel";

// Shortest text that reads back as the same number, with a point whatever the locale.
std::string numberText(double value) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return {text.data(), end};
}

std::string csvField(const std::string& text) {
    if (text.find_first_of(",\"\n\r;") == std::string::npos) return text;
    std::string result = "\"";
    for (const char c : text) result += c == '"' ? std::string("\"\"") : std::string(1, c);
    return result + "\"";
}

std::string program() { return "Fovea " + std::string(version()); }

Json spacingJson(const std::optional<PixelSpacing>& spacing) {
    if (!spacing) return nullptr;
    return {{"rowMm", spacing->rowMm}, {"columnMm", spacing->columnMm}, {"source", spacing->source}};
}

Result<std::optional<PixelSpacing>> spacingFrom(const Json& json, const std::string& origin) {
    if (!json.contains("spacing") || json["spacing"].is_null()) return std::optional<PixelSpacing>();
    PixelSpacing spacing;
    FOVEA_TRY(spacing.rowMm, jsonValue<double>(json["spacing"], "rowMm", origin));
    FOVEA_TRY(spacing.columnMm, jsonValue<double>(json["spacing"], "columnMm", origin));
    FOVEA_TRY(spacing.source, jsonValue<std::string>(json["spacing"], "source", origin));
    return std::optional(spacing);
}

}  // namespace

std::string marksCsv(const std::vector<MarkedPhotograph>& photographs) {
    std::string csv = "# marks of " + program() + ", research software, not a medical device\n# coordinates: " +
                      kCoordinates +
                      "; left, top, width and height are of the box around the mark; area_px is in square pixels of the "
                      "original (0 for points and texts); points are \"x y\" pairs\n"
                      "# verdict: none (not judged), real, artefact, image-again: an opinion given in the program, no "
                      "diagnosis\n";
    for (const MarkedPhotograph& photograph : photographs) {
        csv += "# image " + photograph.name + ": " + std::to_string(photograph.width) + " x " +
               std::to_string(photograph.height) + " px, sha256 " + photograph.sha256 + ", spacing ";
        csv += photograph.spacing ? numberText(photograph.spacing->columnMm * 1000) + " um a pixel along x, " +
                                        numberText(photograph.spacing->rowMm * 1000) + " along y (" +
                                        photograph.spacing->source + ")\n"
                                  : "unknown\n";
        if (!photograph.synthetic.empty()) csv += "# image " + photograph.name + " is synthetic and shows no patient: " + photograph.synthetic + "\n";
        if (!photograph.processed.empty()) csv += "# image " + photograph.name + " is itself a processed picture: " + photograph.processed + "\n";
    }
    csv += "image,sha256,number,shape,name,verdict,note,created,left,top,width,height,area_px,points\n";
    for (const MarkedPhotograph& photograph : photographs)
        for (const RetinaMark& mark : photograph.marks) {
            const QRectF box = mark.box();
            std::string points;
            for (const QPointF& point : mark.points)
                points += (points.empty() ? "" : "; ") + numberText(point.x()) + " " + numberText(point.y());
            csv += csvField(photograph.name) + "," + photograph.sha256 + "," + std::to_string(mark.number) + "," +
                   std::string(idOf(mark.shape)) + "," + csvField(mark.label.toStdString()) + "," +
                   std::string(idOf(mark.verdict)) + "," + csvField(mark.note.toStdString()) + "," +
                   mark.created.toUTC().toString(Qt::ISODate).toStdString();
            for (const double value : {box.left(), box.top(), box.width(), box.height()})
                csv += "," + numberText(std::round(value * 100) / 100);
            csv += "," + numberText(std::round(areaOf(mark) * 100) / 100) + "," + csvField(points) + "\n";
        }
    return csv;
}

Json marksJson(const std::vector<MarkedPhotograph>& photographs) {
    Json images = Json::array();
    for (const MarkedPhotograph& photograph : photographs) {
        images.push_back({{"name", photograph.name},
                          {"sha256", photograph.sha256},
                          {"width", photograph.width},
                          {"height", photograph.height},
                          {"spacing", spacingJson(photograph.spacing)},
                          {"marks", toJson(photograph.marks)}});
        if (!photograph.synthetic.empty()) images.back()["synthetic"] = photograph.synthetic;
        if (!photograph.processed.empty()) images.back()["processed"] = photograph.processed;
    }
    return {{"format", kFormat}, {"program", program()}, {"coordinates", kCoordinates}, {"images", std::move(images)}};
}

Result<std::vector<MarkedPhotograph>> readMarks(const std::filesystem::path& path) {
    FOVEA_TRY(const Json json, readJsonFile(path));
    const std::string origin = path.filename().string();
    FOVEA_TRY(const std::string format, jsonValue<std::string>(json, "format", origin));
    if (format != kFormat || !json.contains("images") || !json["images"].is_array())
        return fail(ErrorCode::configuration, "%1: is not a file of marks that Fovea exported (%2)", origin, kFormat);
    std::vector<MarkedPhotograph> photographs;
    for (const Json& each : json["images"]) {
        MarkedPhotograph photograph;
        FOVEA_TRY(photograph.name, jsonValue<std::string>(each, "name", origin));
        FOVEA_TRY(photograph.sha256, jsonValue<std::string>(each, "sha256", origin));
        FOVEA_TRY(photograph.width, jsonValue<int>(each, "width", origin));
        FOVEA_TRY(photograph.height, jsonValue<int>(each, "height", origin));
        FOVEA_TRY(photograph.spacing, spacingFrom(each, origin));
        if (!each.contains("marks")) return fail(ErrorCode::configuration, "%1: 'marks' is missing", origin);
        FOVEA_TRY(photograph.marks, marksFromJson(each["marks"], origin));
        photographs.push_back(std::move(photograph));
    }
    return photographs;
}

MarkFiles::MarkFiles(Session& session, MarkModel& marks, QObject* parent)
    : QObject(parent), session_(session), marks_(marks) {
    connect(&session_, &Session::imageChanged, this, &MarkFiles::remember);
    for (const auto& image : session_.images()) remember(image->id);
}

void MarkFiles::remember(int imageId) {
    const OpenImage* image = session_.find(imageId);
    if (!image || image->image.empty()) return;
    const ImageInfo& info = image->image.info();
    known_[image->path] = {image->name.toStdString(), info.sourceSha256, image->width, image->height, info.spacing, {}};
}

std::vector<MarkedPhotograph> MarkFiles::photographs(MarkScope scope) const {
    std::vector<MarkedPhotograph> all;
    for (const auto& image : session_.images()) {
        if (scope == MarkScope::current && image.get() != session_.current()) continue;
        const Marks& marks = marks_.marksOf(image->path);
        const auto known = known_.find(image->path);
        if (marks.empty()) continue;
        MarkedPhotograph photograph;
        if (known != known_.end()) photograph = known->second;
        photograph.name = image->name.toStdString();
        if (image->earlier && image->earlier->processed) photograph.processed = image->earlier->mark;
        if (image->earlier && image->earlier->madeUp) photograph.synthetic = image->earlier->mark;
        photograph.marks = marks;
        all.push_back(std::move(photograph));
    }
    return all;
}

void MarkFiles::save(const QString& path, MarkScope scope) {
    std::vector<MarkedPhotograph> all = photographs(scope);
    int count = 0;
    for (const MarkedPhotograph& photograph : all) count += static_cast<int>(photograph.marks.size());
    const bool csv = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    session_.bridge().start<bool>(
        Lane::io, "Export marks",
        [all = std::move(all), target = std::filesystem::path(path.toStdString()), csv](const JobContext&) -> Result<bool> {
            FOVEA_CHECK(writeNewFile(target, csv ? marksCsv(all) : marksJson(all).dump(2) + "\n"));
            return true;
        },
        [this, path, count](const Result<bool>& done) {
            if (done)
                Q_EMIT saved(path, count);
            else
                Q_EMIT failed(tr("The marks were not exported"), errorText(done.error()));
        });
}

void MarkFiles::load(const QString& path) {
    session_.bridge().start<std::vector<MarkedPhotograph>>(
        Lane::io, "Import marks",
        [source = std::filesystem::path(path.toStdString())](const JobContext&) { return readMarks(source); },
        [this, path](const Result<std::vector<MarkedPhotograph>>& read) {
            if (read)
                take(*read, QFileInfo(path).fileName());
            else
                Q_EMIT failed(tr("The marks were not imported"), errorText(read.error()));
        });
}

void MarkFiles::take(const std::vector<MarkedPhotograph>& photographs, const QString& file) {
    int added = 0;
    int taken = 0;
    QStringList strangers;
    for (const MarkedPhotograph& photograph : photographs) {
        const OpenImage* target = nullptr;
        for (const auto& image : session_.images()) {
            const auto known = known_.find(image->path);
            if (known != known_.end() && !photograph.sha256.empty() && known->second.sha256 == photograph.sha256)
                target = image.get();
        }
        if (target) {
            added += marks_.import(target->path, photograph.marks);
            ++taken;
        } else {
            strangers << QString::fromStdString(photograph.name);
        }
    }
    if (!strangers.isEmpty())
        Q_EMIT failed(taken ? tr("Some marks of %1 were not imported").arg(file)
                            : tr("The marks of %1 were not imported").arg(file),
                      tr("They belong to %1, which is not open, or whose file has changed since. Open it and import "
                         "them again.")
                          .arg(strangers.join(QStringLiteral(", "))));
    if (taken) Q_EMIT loaded(added, taken);
}

}  // namespace fovea
