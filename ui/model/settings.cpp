#include "ui/model/settings.h"

#include <QDir>
#include <QStandardPaths>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace fovea {

namespace {
QString userFile() {
    return QSettings(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("Fovea"), QStringLiteral("Fovea"))
        .fileName();
}
}  // namespace

Settings::Settings(const QString& path) : given_(!path.isEmpty()), file_(path.isEmpty() ? userFile() : path, QSettings::IniFormat) {}

QString Settings::theme() const { return file_.value("theme", "system").toString(); }
void Settings::setTheme(const QString& theme) { file_.setValue("theme", theme); }
QString Settings::language() const { return file_.value("language", "system").toString(); }
void Settings::setLanguage(const QString& code) { file_.setValue("language", code); }
bool Settings::tourSeen() const { return file_.value("tourSeen", false).toBool(); }
void Settings::setTourSeen() { file_.setValue("tourSeen", true); }
QByteArray Settings::geometry() const { return file_.value("window/geometry").toByteArray(); }
QByteArray Settings::windowState() const { return file_.value("window/state").toByteArray(); }
void Settings::setWindow(const QByteArray& geometry, const QByteArray& state) {
    file_.setValue("window/geometry", geometry);
    file_.setValue("window/state", state);
}
QString Settings::lastFolder() const { return file_.value("lastFolder", QDir::homePath()).toString(); }
QString Settings::trainingData() const {
    return file_.value("training/data", qEnvironmentVariable("FOVEA_TRAINING_DATA")).toString();
}
void Settings::setTrainingData(const QString& folder) { file_.setValue("training/data", folder); }
QString Settings::runsFolder() const {
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/fovea/runs");
    return file_.value("training/runs", usual).toString();
}
void Settings::setRunsFolder(const QString& folder) { file_.setValue("training/runs", folder); }
void Settings::setLastFolder(const QString& folder) {
    if (keepRecent()) file_.setValue("lastFolder", folder);
}
QString Settings::colourMap() const { return file_.value("colourMap", "Viridis").toString(); }
void Settings::setColourMap(const QString& name) { file_.setValue("colourMap", name); }
bool Settings::keepRecent() const { return file_.value("keepRecent", true).toBool(); }
void Settings::setKeepRecent(bool keep) {
    file_.setValue("keepRecent", keep);
    if (!keep) file_.remove("lastFolder");
}
bool Settings::autosave() const { return file_.value("autosave", true).toBool(); }
void Settings::setAutosave(bool on) { file_.setValue("autosave", on); }
bool Settings::askBeforeClosing() const { return file_.value("askBeforeClosing", true).toBool(); }
void Settings::setAskBeforeClosing(bool ask) { file_.setValue("askBeforeClosing", ask); }
QString Settings::device() const { return file_.value("run/device", "auto").toString(); }
void Settings::setDevice(const QString& device) { file_.setValue("run/device", device); }
int Settings::threads() const { return std::clamp(file_.value("run/threads", 0).toInt(), 0, 1024); }
void Settings::setThreads(int count) { file_.setValue("run/threads", count); }

QString Settings::stateFolder() const {
    const QString asked = qEnvironmentVariable("FOVEA_STATE_DIR");
    if (!asked.isEmpty()) return QDir(asked).absolutePath();
    if (given_) return QFileInfo(file_.fileName()).absoluteDir().filePath(QStringLiteral("state"));
    // Qt knows no place for state before 6.7. A relative path in the variable is to be ignored (XDG Base Directory).
    const QString base = qEnvironmentVariable("XDG_STATE_HOME");
    const QDir home(QDir::isAbsolutePath(base) ? base : QDir::home().filePath(QStringLiteral(".local/state")));
    return home.filePath(QStringLiteral("fovea"));
}

QString Settings::madeStateFolder() const {
    const QString folder = stateFolder();
    if (!QDir().mkpath(folder)) return {};
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return folder;
}

}  // namespace fovea
