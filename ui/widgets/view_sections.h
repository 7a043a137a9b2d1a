// What a session keeps of the views: how many there are (a step to undo), and where they look (none): zoom, rotation,
// centre, views moved alone, the wipe, the loupe.
#pragma once

#include <QObject>
#include <QPointF>
#include <map>
#include <optional>

#include "ui/widgets/desk.h"

namespace fovea {

class ViewSections : public QObject {
    Q_OBJECT
public:
    explicit ViewSections(Desk& desk);

private:
    struct Wipe {
        int first = 0;
        int second = 0;
        WipeLine line;
    };
    // Where a session that was opened looks, until its pictures are there.
    struct Look {
        std::optional<double> zoom;
        double rotation = 0;
        QPointF centre;
    };
    void keepLayout(const Json& before);
    Json savedPlace() const;
    Status takePlace(const Json& json, const PictureIds& ids);
    void lookAgain();
    void wipeAgain();

    Desk& desk_;
    std::optional<Look> look_;
    std::map<int, QPointF> offsets_;
    std::optional<Wipe> wipe_;
};

}  // namespace fovea
