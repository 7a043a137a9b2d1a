// The system asks the program to end: SIGTERM (the desktop session ends), SIGINT (Ctrl+C), SIGHUP (its terminal closes).
// A second time ends it at once. What was ignored when the program began (nohup) stays ignored. One object at a time.
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

Q_SIGNALS:
    void asked();  // in this object's thread

private:
    void hear();
    std::unique_ptr<QSocketNotifier> notifier_;
};

}  // namespace fovea
