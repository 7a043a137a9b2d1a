// Frames of a window: the time from an input event to the end of the painting that it asked for.
#pragma once

#include <QObject>
#include <functional>
#include <string>
#include <vector>

#include "ui/widgets/compare_view.h"

namespace fovea::bench {

struct Frames {
    std::vector<double> clock;   // milliseconds
    std::vector<double> thread;  // milliseconds of the window's thread alone, which a busy machine does not change
    void add(const Frames& other);
    std::string json() const;    // {"frames": 600, "clock_ms": {"p50": .., "p99": .., "max": ..}, "thread_ms": {..}}
};

// Counts the paintings of a window's views.
class PaintCounter : public QObject {
public:
    explicit PaintCounter(CompareView& views);
    int painted() const { return painted_; }
    int visible() const;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    CompareView& views_;
    int painted_ = 0;
};

// `count` times: send(i) sends one event, then events are processed until every visible view has been painted.
Frames measured(CompareView& views, int count, const std::function<void(int)>& send);

// 600 events as a hand makes them over the view `index`: dragging, the wheel in and out at the pointer, pointing.
Frames handled(CompareView& views, int index);
// The wheel with Alt held: the pictures turned by a degree each time.
Frames turned(CompareView& views, int index, int count);

}  // namespace fovea::bench
