// The ways out of a gauge's panel: to the clipboard and, after asking where, into new files.
#pragma once

#include <QObject>

#include "ui/widgets/gauge_panel.h"

namespace fovea {

struct Desk;

class GaugeExport : public QObject {
    Q_OBJECT
public:
    // Serves the panel as long as it lives.
    GaugeExport(Desk& desk, GaugePanel& panel);

private:
    void copy();
    void askForCsv();
    void askForPicture();
    // `files`: what to add to the name without its suffix, and the bytes.
    void write(const QString& path, const std::vector<std::pair<QString, QByteArray>>& files);
    QString suggested(const QString& suffix) const;

    Desk& desk_;
    GaugePanel& panel_;
};

}  // namespace fovea
