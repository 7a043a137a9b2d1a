// Comparing by eye: one view alone, blinking by a key and at a rate, wipe, difference, luminance matched, loupe.
#pragma once

#include <QObject>
#include <QTimer>

#include "ui/widgets/desk.h"

namespace fovea {

class PairBar;

class ComparePart : public QObject {
    Q_OBJECT
public:
    explicit ComparePart(Desk& desk);

private:
    void makeLooks();
    void makeBlink();
    void makePair();
    void makeLoupe();
    void makeResults();
    void wipe(bool on);
    void blink();
    void blinkAt(int rate);
    void keepRate();
    void addDifference(std::vector<ViewContent>& contents) const;
    void matchLuminance(std::vector<ViewContent>& contents) const;
    void refresh();
    void listResults();
    QAction* toggle(MenuId menu, const char* name, const QString& text, const QKeySequence& keys, const QString& tip);

    Desk& desk_;
    PairModel& pair_;
    DifferenceModel& difference_;
    LuminanceModel& luminance_;
    PairBar* bar_;
    QTimer blinking_;
    int rate_ = 0;  // pictures a second; of a session that was opened, until its pictures are there
    QList<QAction*> solo_;   // the original, then the others
    QList<QAction*> needPair_;
    QList<QAction*> needWipe_;
    QAction* sideBySide_;
    QAction* wipe_;
    QAction* showDifference_;
    QAction* match_;
    QAction* loupe_;
    QActionGroup* rates_;
    QAction* lastRate_;  // chosen, without "off"
    QAction* closeResult_;
    QMenu* results_;  // filled when it is opened
};

}  // namespace fovea
