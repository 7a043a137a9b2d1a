#include "tests/bench/window_frames/frames.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <ctime>

namespace fovea::bench {

namespace {

double threadMilliseconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double quantile(std::vector<double> values, double part) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1))];
}

std::string figures(const std::vector<double>& values) {
    char text[96];
    std::snprintf(text, sizeof text, "{\"p50\": %.2f, \"p99\": %.2f, \"max\": %.2f}", quantile(values, 0.5),
                  quantile(values, 0.99), quantile(values, 1));
    return text;
}

void mouse(ImageView& view, QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons) {
    QMouseEvent event(type, at, view.mapToGlobal(at), button, buttons, Qt::NoModifier);
    QApplication::sendEvent(&view, &event);
}

void wheel(ImageView& view, QPointF at, int delta, Qt::KeyboardModifiers modifiers) {
    QWheelEvent event(at, view.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&view, &event);
}

}  // namespace

void Frames::add(const Frames& other) {
    clock.insert(clock.end(), other.clock.begin(), other.clock.end());
    thread.insert(thread.end(), other.thread.begin(), other.thread.end());
}

std::string Frames::json() const {
    return "{\"frames\": " + std::to_string(clock.size()) + ", \"clock_ms\": " + figures(clock) +
           ", \"thread_ms\": " + figures(thread) + "}";
}

PaintCounter::PaintCounter(CompareView& views) : views_(views) {
    for (int i = 0; i < CompareView::kMaxViews; ++i) views_.view(i)->installEventFilter(this);
}

int PaintCounter::visible() const {
    int count = 0;
    for (int i = 0; i < CompareView::kMaxViews; ++i) count += views_.view(i)->isVisible();
    return count;
}

// Before the view paints; what follows in the same round of events is part of the frame too.
bool PaintCounter::eventFilter(QObject*, QEvent* event) {
    painted_ += event->type() == QEvent::Paint;
    return false;
}

Frames measured(CompareView& views, int count, const std::function<void(int)>& send) {
    PaintCounter counter(views);
    Frames frames;
    for (int i = 0; i < count; ++i) {
        QApplication::processEvents();
        const int wanted = counter.painted() + counter.visible();
        QElapsedTimer timer;
        timer.start();
        const double before = threadMilliseconds();
        send(i);
        while (counter.painted() < wanted && timer.elapsed() < 2000) QApplication::processEvents();
        frames.thread.push_back(threadMilliseconds() - before);
        frames.clock.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return frames;
}

Frames handled(CompareView& views, int index) {
    ImageView& view = *views.view(index);
    const QPointF middle = view.pictureRect().center();
    const auto place = [&](int i) { return middle + QPointF(90 * std::cos(i * 0.11), 70 * std::sin(i * 0.13)); };
    Frames frames;
    const auto drags = [&](int count) {
        mouse(view, QEvent::MouseButtonPress, place(0), Qt::LeftButton, Qt::LeftButton);
        frames.add(measured(views, count, [&](int i) {
            mouse(view, QEvent::MouseMove, place(i + 1), Qt::NoButton, Qt::LeftButton);
        }));
        mouse(view, QEvent::MouseButtonRelease, place(count), Qt::LeftButton, Qt::NoButton);
    };
    views.fit();
    frames.add(measured(views, 100, [&](int i) { mouse(view, QEvent::MouseMove, place(i), Qt::NoButton, Qt::NoButton); }));
    // From the whole picture to single pixels and back, a quarter of a notch at a time as touchpads do.
    for (const int delta : {30, -30})
        frames.add(measured(views, 100, [&](int i) { wheel(view, place(i / 10), delta, Qt::NoModifier); }));
    views.fit();
    wheel(view, middle, 120, Qt::NoModifier);
    drags(100);
    views.showActualSize();
    drags(100);
    views.zoomTo(6);
    drags(100);
    views.fit();
    return frames;
}

Frames turned(CompareView& views, int index, int count) {
    ImageView& view = *views.view(index);
    views.zoomTo(0.4);
    const QPointF middle = view.pictureRect().center();
    const Frames frames = measured(views, count, [&](int) { wheel(view, middle, 120, Qt::AltModifier); });
    views.rotateTo(0);
    views.fit();
    return frames;
}

}  // namespace fovea::bench
