// Above the pictures while two of them are wiped or their difference is shown: which two, and how they are compared.
#pragma once

#include <QWidget>

class QComboBox;
class QToolButton;

namespace fovea {

class DifferenceModel;
class PairModel;

class PairBar : public QWidget {
    Q_OBJECT
public:
    PairBar(PairModel& pair, DifferenceModel& difference, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void fill();
    void fillDifference();

    PairModel& pair_;
    DifferenceModel& difference_;
    QComboBox* first_;
    QToolButton* exchange_;
    QComboBox* second_;
    QComboBox* kind_;
    QComboBox* grid_;
    QComboBox* range_;
};

}  // namespace fovea
