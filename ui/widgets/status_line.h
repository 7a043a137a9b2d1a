// The line below everything: the running job with its end in sight and a way to stop it; what lies under the pointer;
// zoom and device.
#pragma once

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace fovea {

class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);
    void showJob(const QString& title, double fraction, const QString& stage, double remainingSeconds);
    void hideJob();
    void showPointer(const QString& text);
    void showZoom(double percent);
    void showDevice(const QString& text);

Q_SIGNALS:
    void cancelAsked();

private:
    QWidget* job_;
    QLabel* jobText_;
    QProgressBar* progress_;
    QToolButton* cancel_;
    QLabel* pointer_;
    QLabel* zoom_;
    QLabel* device_;
};

}  // namespace fovea
