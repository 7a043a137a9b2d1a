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
    QString language() const;  // a code of kLanguages, or "system"
    void setLanguage(const QString& code);
    bool tourSeen() const;
    void setTourSeen();
    QByteArray geometry() const;
    QByteArray windowState() const;
    void setWindow(const QByteArray& geometry, const QByteArray& state);
    QString lastFolder() const;  // not written while no files are to be remembered
    void setLastFolder(const QString& folder);
    QString trainingData() const;  // the folder that recipes' folders lie in; empty: not chosen yet
    void setTrainingData(const QString& folder);
    QString runsFolder() const;    // of training runs
    void setRunsFolder(const QString& folder);
    QString colourMap() const;
    void setColourMap(const QString& name);
    bool keepRecent() const;  // names of files that were opened; patients' names may be in them
    void setKeepRecent(bool keep);
    bool autosave() const;
    void setAutosave(bool on);
    bool askBeforeClosing() const;  // when results or marks would be lost
    void setAskBeforeClosing(bool ask);
    // How methods are run unless the menu Run says otherwise.
    QString device() const;  // "auto", "cpu" or "cuda"
    void setDevice(const QString& device);
    int threads() const;  // 0: as many as the machine has
    void setThreads(int count);

    // Where what outlives a run but is no setting is kept: autosaved sessions, recent files. $FOVEA_STATE_DIR; beside a
    // settings file that was given; else $XDG_STATE_HOME/fovea (~/.local/state/fovea).
    QString stateFolder() const;
    // The same, made if it is not there, for its owner's eyes alone. Empty: it cannot be made.
    QString madeStateFolder() const;

private:
    bool given_;  // the file was given from outside
    QSettings file_;
};

}  // namespace fovea
