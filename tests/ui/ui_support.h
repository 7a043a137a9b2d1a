// Waiting on conditions, finding widgets by name, small pictures, a whole window with its models.
#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QDeadlineTimer>
#include <QKeyEvent>
#include <QThread>
#include <QWidget>
#include <filesystem>
#include <functional>

#include "core/image/write_image.h"
#include "tests/support/temporary_folder.h"

// Of QtGui; what QTest uses to try a key as a shortcut.
Q_GUI_EXPORT bool qt_sendShortcutOverrideEvent(QObject* o, ulong timestamp, int k, Qt::KeyboardModifiers mods,
                                               const QString& text = QString(), bool autorep = false, ushort count = 1);

namespace fovea::test {

// Runs the event loop until the condition holds; false after the time is over.
inline bool waitUntil(const std::function<bool()>& condition, int milliseconds = 30000) {
    QDeadlineTimer deadline(milliseconds);
    while (!condition()) {
        if (deadline.hasExpired()) return false;
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::usleep(500);
    }
    return true;
}

template <typename W>
W& named(QObject& parent, const char* name) {
    W* widget = parent.findChild<W*>(QString::fromLatin1(name));
    if (!widget) throw std::runtime_error(std::string("no widget named ") + name);
    return *widget;
}

// A real key: as a shortcut where one is in force at `widget`, else as an event. True when it was a shortcut.
inline bool pressKey(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    widget.window()->activateWindow();
    waitUntil([&] { return widget.isActiveWindow(); }, 5000);
    widget.setFocus();
    if (qt_sendShortcutOverrideEvent(&widget, 0, key, modifiers)) return true;
    QKeyEvent press(QEvent::KeyPress, key, modifiers);
    QApplication::sendEvent(&widget, &press);
    return false;
}

// A bright disc with a dark line on black: enough of a retina for every method.
inline Image smallRetina(int side = 96) {
    ImageBuilder builder(side, side);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            const double distance = std::hypot(x - side / 2.0, y - side / 2.0);
            float* pixel = builder.pixels() + (static_cast<std::size_t>(y) * side + x) * 3;
            if (distance > side * 0.46) continue;
            const float light = std::abs(x - y) < 2 ? 0.4f : 0.8f - static_cast<float>(distance / side) * 0.4f;
            pixel[0] = light;
            pixel[1] = light * 0.5f;
            pixel[2] = light * 0.2f;
        }
    return std::move(builder).build();
}

inline QString writtenRetina(const TemporaryFolder& folder, const char* name = "retina.png", int side = 96) {
    const std::filesystem::path path = folder / name;
    const Status status = writeImage(path, smallRetina(side));
    EXPECT_TRUE(status) << (status ? "" : status.error().message);
    return QString::fromStdString(path.string());
}

}  // namespace fovea::test
