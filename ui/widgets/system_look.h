// Whether the desktop is set to light or to dark, and when that changes while Fovea runs. Asked of the desktop's settings
// portal (GNOME, KDE and others answer it), which Qt 6.4 does not do by itself; without a portal the platform's own
// palette tells it where the desktop is known.
#pragma once

#include <QDBusVariant>
#include <QObject>

class QApplication;

namespace fovea {

class SystemLook : public QObject {
    Q_OBJECT
public:
    enum class Shade { unknown, light, dark };
    // The application's one; asks the portal when it is first used.
    static SystemLook& of(QApplication& application);
    // unknown: the desktop has no preference, or there is none.
    Shade shade() const;

public Q_SLOTS:
    // A setting as the portal tells it: group "org.freedesktop.appearance", key "color-scheme", 0 none, 1 dark, 2 light.
    void settingTold(const QString& group, const QString& key, const QDBusVariant& value);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    explicit SystemLook(QApplication& application);
    void askPortal();
    Shade portal_ = Shade::unknown;
    Shade palette_ = Shade::unknown;
};

}  // namespace fovea
