#include "ui/widgets/system_look.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QEvent>
#include <QPalette>

namespace fovea {

namespace {

const auto kService = QStringLiteral("org.freedesktop.portal.Desktop");
const auto kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const auto kGroup = QStringLiteral("org.freedesktop.appearance");
const auto kKey = QStringLiteral("color-scheme");
constexpr int kPatienceMs = 250;  // a window that appears late is worse than one that changes its look

// What the platform paints with when nobody asks for colours. On a bare display that says nothing about wishes.
SystemLook::Shade shadeOfPlatform() {
    if (qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP")) return SystemLook::Shade::unknown;
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setPalette(ours);
    return dark ? SystemLook::Shade::dark : SystemLook::Shade::light;
}

}  // namespace

SystemLook& SystemLook::of(QApplication& application) {
    auto* look = application.findChild<SystemLook*>(QStringLiteral("systemLook"), Qt::FindDirectChildrenOnly);
    return look ? *look : *new SystemLook(application);
}

SystemLook::SystemLook(QApplication& application) : QObject(&application), palette_(shadeOfPlatform()) {
    setObjectName(QStringLiteral("systemLook"));
    application.installEventFilter(this);
    askPortal();
}

SystemLook::Shade SystemLook::shade() const { return portal_ == Shade::unknown ? palette_ : portal_; }

void SystemLook::askPortal() {
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) return;  // Qt would try to start a bus
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(settingTold(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    question << kGroup << kKey;
    const QDBusMessage answer = bus.call(question, QDBus::Block, kPatienceMs);
    if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty())
        settingTold(kGroup, kKey, answer.arguments().first().value<QDBusVariant>());
}

void SystemLook::settingTold(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group != kGroup || key != kKey) return;
    QVariant inside = value.variant();
    while (inside.canConvert<QDBusVariant>()) inside = inside.value<QDBusVariant>().variant();  // Read wraps it twice
    const Shade before = shade();
    const uint number = inside.toUInt();
    portal_ = number == 1 ? Shade::dark : number == 2 ? Shade::light : Shade::unknown;
    if (shade() != before) Q_EMIT changed();
}

bool SystemLook::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::ThemeChange) {
        // Once for all windows, and not amid the platform's own update.
        QMetaObject::invokeMethod(
            this,
            [this] {
                const Shade before = shade();
                palette_ = shadeOfPlatform();
                if (shade() != before) Q_EMIT changed();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(object, event);
}

}  // namespace fovea
