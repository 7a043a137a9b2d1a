#include "ui/model/marks.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <set>

namespace fovea {

namespace {

constexpr std::array<std::string_view, 5> kShapeIds{"point", "box", "polygon", "ellipse", "text"};
constexpr std::array<std::string_view, 4> kVerdictIds{"none", "real", "artefact", "image-again"};
constexpr qsizetype kMostPoints = 100000;
constexpr double kFarthest = 1e7;  // beyond every picture

double rounded(double value) { return std::round(value * 100) / 100; }

template <typename Enum, std::size_t N>
Result<Enum> fromId(const Json& json, std::string_view key, const std::array<std::string_view, N>& ids,
                    const std::string& origin) {
    FOVEA_TRY(const std::string id, jsonValue<std::string>(json, key, origin));
    const auto place = std::find(ids.begin(), ids.end(), id);
    if (place == ids.end()) return fail(ErrorCode::configuration, "%1: '%2' cannot be '%3'", origin, key, id);
    return static_cast<Enum>(place - ids.begin());
}

Result<QPolygonF> pointsFromJson(const Json& json, MarkShape shape, const std::string& origin) {
    const auto fault = [&](const Text& what) { return fail(ErrorCode::configuration, "%1: %2", origin, what); };
    if (!json.contains("points") || !json["points"].is_array()) return fault(phrase("'points' is missing"));
    QPolygonF points;
    for (const Json& pair : json["points"]) {
        if (!pair.is_array() || pair.size() != 2 || !pair[0].is_number() || !pair[1].is_number())
            return fault(phrase("a point is not two numbers"));
        const QPointF point(pair[0].get<double>(), pair[1].get<double>());
        if (!(std::abs(point.x()) < kFarthest && std::abs(point.y()) < kFarthest))
            return fault(phrase("a point is too far away"));
        points << point;
        if (points.size() > kMostPoints) return fault(phrase("a shape has too many points"));
    }
    const bool one = shape == MarkShape::point || shape == MarkShape::text;
    const bool enough = shape == MarkShape::polygon ? points.size() >= 3 : points.size() == (one ? 1 : 2);
    if (!enough) return fault(phrase("a %1 has the wrong number of points", idOf(shape)));
    return points;
}

}  // namespace

std::string_view idOf(MarkShape shape) { return kShapeIds[static_cast<std::size_t>(shape)]; }

std::string_view idOf(Verdict verdict) { return kVerdictIds[static_cast<std::size_t>(verdict)]; }

QString nameOf(MarkShape shape) {
    switch (shape) {
        case MarkShape::point: return QCoreApplication::translate("Marks", "Point");
        case MarkShape::box: return QCoreApplication::translate("Marks", "Box");
        case MarkShape::polygon: return QCoreApplication::translate("Marks", "Polygon");
        case MarkShape::ellipse: return QCoreApplication::translate("Marks", "Ellipse");
        case MarkShape::text: return QCoreApplication::translate("Marks", "Text");
    }
    return {};
}

QString nameOf(Verdict verdict) {
    switch (verdict) {
        case Verdict::none: return QCoreApplication::translate("Marks", "Open");
        case Verdict::real: return QCoreApplication::translate("Marks", "Real");
        case Verdict::artefact: return QCoreApplication::translate("Marks", "Artefact");
        case Verdict::imageAgain: return QCoreApplication::translate("Marks", "Image again");
    }
    return {};
}

RetinaMark tidied(RetinaMark mark) {
    if (mark.points.size() == 2 && (mark.shape == MarkShape::box || mark.shape == MarkShape::ellipse)) {
        const QRectF box = QRectF(mark.points[0], mark.points[1]).normalized();
        mark.points = {box.topLeft(), box.bottomRight()};
    }
    for (QPointF& point : mark.points) point = {rounded(point.x()), rounded(point.y())};
    return mark;
}

double areaOf(const RetinaMark& mark) {
    const QSizeF size = mark.box().size();
    switch (mark.shape) {
        case MarkShape::box: return size.width() * size.height();
        case MarkShape::ellipse: return M_PI / 4 * size.width() * size.height();
        case MarkShape::polygon: {
            double twice = 0;
            for (qsizetype i = 0; i < mark.points.size(); ++i) {
                const QPointF a = mark.points[i];
                const QPointF b = mark.points[(i + 1) % mark.points.size()];
                twice += a.x() * b.y() - b.x() * a.y();
            }
            return std::abs(twice) / 2;
        }
        case MarkShape::point:
        case MarkShape::text: return 0;
    }
    return 0;
}

Json toJson(const RetinaMark& mark) {
    Json points = Json::array();
    for (const QPointF& point : mark.points) points.push_back({point.x(), point.y()});
    return {{"number", mark.number},
            {"shape", idOf(mark.shape)},
            {"points", std::move(points)},
            {"label", mark.label.toStdString()},
            {"verdict", idOf(mark.verdict)},
            {"note", mark.note.toStdString()},
            {"created", mark.created.toUTC().toString(Qt::ISODate).toStdString()}};
}

Json toJson(const Marks& marks) {
    Json all = Json::array();
    for (const RetinaMark& mark : marks) all.push_back(toJson(mark));
    return all;
}

Result<RetinaMark> markFromJson(const Json& json, const std::string& origin) {
    RetinaMark mark;
    FOVEA_TRY(mark.number, jsonValue<int>(json, "number", origin));
    if (mark.number < 1) return fail(ErrorCode::configuration, "%1: a mark's number is one or more", origin);
    FOVEA_TRY(mark.shape, fromId<MarkShape>(json, "shape", kShapeIds, origin));
    FOVEA_TRY(mark.points, pointsFromJson(json, mark.shape, origin));
    FOVEA_TRY(mark.verdict, fromId<Verdict>(json, "verdict", kVerdictIds, origin));
    FOVEA_TRY(const std::string label, jsonValueOr<std::string>(json, "label", {}, origin));
    FOVEA_TRY(const std::string note, jsonValueOr<std::string>(json, "note", {}, origin));
    FOVEA_TRY(const std::string created, jsonValueOr<std::string>(json, "created", {}, origin));
    mark.label = QString::fromStdString(label);
    mark.note = QString::fromStdString(note);
    mark.created = QDateTime::fromString(QString::fromStdString(created), Qt::ISODate).toUTC();
    return tidied(std::move(mark));
}

Result<Marks> marksFromJson(const Json& json, const std::string& origin) {
    if (!json.is_array()) return fail(ErrorCode::configuration, "%1: the marks are not a list", origin);
    Marks marks;
    std::set<int> numbers;
    for (const Json& each : json) {
        FOVEA_TRY(RetinaMark mark, markFromJson(each, origin));
        if (!numbers.insert(mark.number).second)
            return fail(ErrorCode::configuration, "%1: there are two marks with the number %2", origin, mark.number);
        marks.push_back(std::move(mark));
    }
    return marks;
}

}  // namespace fovea
