// The system asks the program to end: SIGTERM (the desktop session ends), SIGINT (Ctrl+C), SIGHUP (its terminal closes).
// A second time ends it at once, but not when it follows the first closely: a terminal that closes and timeout(1) send each
// signal twice within a moment. What was ignored when the program began (nohup) stays ignored. One object at a time.
#pragma once

#include <QObject>
#include <memory>

class QSocketNotifier;

namespace fovea {

class QuitSignals : public QObject {
    Q_OBJECT
public:
    explicit QuitSignals(QObject* parent = nullptr);
    ~QuitSignals() override;  // as it was before

    // Whether a signal that came so many seconds after the first is a wish to end without saving.
    static constexpr bool endsAtOnce(long secondsLater) { return secondsLater >= 2; }

Q_SIGNALS:
    void asked();  // in this object's thread

private:
    void hear();
    std::unique_ptr<QSocketNotifier> notifier_;
};

}  // namespace fovea
