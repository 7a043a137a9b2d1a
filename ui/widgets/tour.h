// A short tour through the window: everything is dimmed but the thing that is explained, with a card beside it.
// Enter goes on, Backspace or Left goes back, Esc ends it. Knows nothing of what it shows: the steps do.
#pragma once

#include <QFrame>
#include <QTimer>
#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace fovea {

struct TourStep {
    QString title;
    QString text;
    // Where it is in the window; empty: nowhere in particular, the card stands in the middle.
    std::function<QRect()> place;
    // Brings it into sight, once when the step begins; may be empty.
    std::function<void()> prepare;
};

class Tour : public QWidget {
    Q_OBJECT
public:
    // Lies over the whole `window`, and goes with itself when it ends.
    Tour(QWidget& window, std::vector<TourStep> steps);
    int step() const { return step_; }
    int steps() const { return static_cast<int>(steps_.size()); }
    // The lit part of the window.
    QRect lit() const { return lit_; }

public Q_SLOTS:
    void next();
    void back();
    void skip();

Q_SIGNALS:
    void ended();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool forwards) override;

private:
    void show(int step);
    void follow();
    void placeCard();
    void end();

    std::vector<TourStep> steps_;
    int step_ = -1;
    QRect lit_;
    QTimer timer_;  // what is explained may move while it is being brought into sight
    QFrame* card_;
    QLabel* title_;
    QLabel* text_;
    QLabel* count_;
    QPushButton* skip_;
    QPushButton* back_;
    QPushButton* next_;
};

}  // namespace fovea
