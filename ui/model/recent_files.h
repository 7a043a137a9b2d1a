// The photographs and sessions used last, the latest first, kept in the state folder. With the setting to keep none
// nothing is written, and what was written is gone: patients' names are in paths.
#pragma once

#include <QObject>
#include <QStringList>

#include "ui/model/settings.h"

namespace fovea {

class RecentFiles : public QObject {
    Q_OBJECT
public:
    static constexpr int kKept = 10;
    explicit RecentFiles(Settings& settings, QObject* parent = nullptr);

    QStringList paths() const;
    void add(const QString& path);
    void clear();
    // After the setting was changed.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    QString file() const;
    void write(const QStringList& paths);

    Settings& settings_;
};

}  // namespace fovea
