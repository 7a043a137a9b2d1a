// Marks on a photograph: what looks suspicious, and what was thought of it. Plain values with their JSON; MarkModel
// keeps and changes them.
//
// Places are retina coordinates (pixels of the original, continuous, origin at the top left corner), so a mark holds for
// every scale and method.
#pragma once

#include <QDateTime>
#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <array>
#include <vector>

#include "core/base/json.h"

namespace fovea {

enum class MarkShape { point, box, polygon, ellipse, text };
inline constexpr std::array kMarkShapes{MarkShape::point, MarkShape::box, MarkShape::polygon, MarkShape::ellipse,
                                        MarkShape::text};

// What the user thinks of a marked place: it is there, the processing (or the camera) made it, or the photograph has to
// be taken again to tell.
enum class Verdict { none, real, artefact, imageAgain };
inline constexpr std::array kVerdicts{Verdict::none, Verdict::real, Verdict::artefact, Verdict::imageAgain};

struct RetinaMark {
    int number = 0;  // one or more; each once in a photograph
    MarkShape shape = MarkShape::point;
    // point, text: one; box, ellipse: the corners at the top left and the bottom right; polygon: three or more.
    QPolygonF points;
    QString label;  // of a text mark: its text
    Verdict verdict = Verdict::none;
    QString note;
    QDateTime created;  // UTC, whole seconds

    bool operator==(const RetinaMark&) const = default;
    QRectF box() const { return points.boundingRect(); }
    QPointF centre() const { return box().center(); }
};
using Marks = std::vector<RetinaMark>;

// Ids of files: "polygon", "image-again". English, never translated.
std::string_view idOf(MarkShape shape);
std::string_view idOf(Verdict verdict);
// Words for the user.
QString nameOf(MarkShape shape);
QString nameOf(Verdict verdict);

// Corners in order, places to a hundredth of a pixel: what a mark looks like in the model and in files.
RetinaMark tidied(RetinaMark mark);
// In square pixels of the original; 0 for a point or text.
double areaOf(const RetinaMark& mark);

// {"number", "shape", "points": [[x, y], ...], "label", "verdict", "note", "created"}
Json toJson(const RetinaMark& mark);
Json toJson(const Marks& marks);
// `origin` names the source in errors. Errors: configuration (a missing or wrong field, a shape with too few points, a
// number given twice).
Result<RetinaMark> markFromJson(const Json& json, const std::string& origin);
Result<Marks> marksFromJson(const Json& json, const std::string& origin);

}  // namespace fovea
