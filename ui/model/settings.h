// The window's settings, each with its key and default in one place. The file is given from outside, so that tests
// never touch a user's settings.
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <filesystem>

namespace fovea {

class Settings {
public:
    // An empty path: the user's own file ($XDG_CONFIG_HOME/Fovea/Fovea.conf).
    explicit Settings(const QString& path = {});

    QString theme() const;  // "dark", "light" or "system"
    void setTheme(const QString& theme);
    QByteArray geometry() const;
    QByteArray windowState() const;
    void setWindow(const QByteArray& geometry, const QByteArray& state);
    QString lastFolder() const;
    void setLastFolder(const QString& folder);
    QString trainingData() const;  // the folder that recipes' folders lie in; empty: not chosen yet
    void setTrainingData(const QString& folder);
    QString runsFolder() const;    // of training runs
    void setRunsFolder(const QString& folder);
    // What the program remembers between its sittings: $XDG_STATE_HOME/fovea, or ~/.local/state/fovea.
    static std::filesystem::path stateFolder();
    QString colourMap() const;
    void setColourMap(const QString& name);

private:
    QSettings file_;
};

}  // namespace fovea
