#include "ui/model/settings.h"

#include <QDir>
#include <QStandardPaths>

namespace fovea {

namespace {
QString userFile() {
    return QSettings(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("Fovea"), QStringLiteral("Fovea"))
        .fileName();
}
}  // namespace

Settings::Settings(const QString& path) : file_(path.isEmpty() ? userFile() : path, QSettings::IniFormat) {}

// Dark unless asked otherwise: fundus photographs are mostly black around the retina, and a bright frame dazzles.
QString Settings::theme() const { return file_.value("theme", "dark").toString(); }
void Settings::setTheme(const QString& theme) { file_.setValue("theme", theme); }
QByteArray Settings::geometry() const { return file_.value("window/geometry").toByteArray(); }
QByteArray Settings::windowState() const { return file_.value("window/state").toByteArray(); }
void Settings::setWindow(const QByteArray& geometry, const QByteArray& state) {
    file_.setValue("window/geometry", geometry);
    file_.setValue("window/state", state);
}
QString Settings::lastFolder() const { return file_.value("lastFolder", QDir::homePath()).toString(); }
void Settings::setLastFolder(const QString& folder) { file_.setValue("lastFolder", folder); }
QString Settings::trainingData() const {
    return file_.value("training/data", qEnvironmentVariable("FOVEA_TRAINING_DATA")).toString();
}
void Settings::setTrainingData(const QString& folder) { file_.setValue("training/data", folder); }
QString Settings::runsFolder() const {
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/fovea/runs");
    return file_.value("training/runs", usual).toString();
}
void Settings::setRunsFolder(const QString& folder) { file_.setValue("training/runs", folder); }
std::filesystem::path Settings::stateFolder() {
    const QString state = qEnvironmentVariable("XDG_STATE_HOME", QDir::homePath() + QStringLiteral("/.local/state"));
    return std::filesystem::path(state.toStdString()) / "fovea";
}
QString Settings::colourMap() const { return file_.value("colourMap", "Viridis").toString(); }
void Settings::setColourMap(const QString& name) { file_.setValue("colourMap", name); }

}  // namespace fovea
