// The inspector and worklist: the selected mark's region by every method, its verdict and note, and the walk to the next
// mark, all by keys. A window of its own beside the main one; nothing waits for it.
#pragma once

#include <QUndoStack>
#include <QWidget>

#include "ui/widgets/inspector_grid.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace fovea {

class InspectorProfile;

class InspectorWindow : public QWidget {
    Q_OBJECT
public:
    // All outlive it.
    InspectorWindow(InspectorModel& model, MarkModel& marks, const Session& session, QUndoStack& edits,
                    QWidget* parent);

Q_SIGNALS:
    void copied();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeHeading(QVBoxLayout& column);
    void makeVerdict(QVBoxLayout& side);
    QToolButton* toggle(const QString& text, const char* name, const QString& tip, bool on);
    void setRows();
    void setVerdict(Verdict verdict);
    void refreshMark();
    void refreshStudy();
    void copy();

    InspectorModel& model_;
    MarkModel& marks_;
    const Session& session_;
    QUndoStack& edits_;
    QLabel* title_;
    QLabel* progress_;
    std::vector<std::pair<Rendition, QToolButton*>> renditions_;
    std::vector<std::pair<int, QToolButton*>> enlargements_;
    QCheckBox* outline_;
    QCheckBox* all_;
    InspectorGrid* grid_;
    QLabel* empty_;
    InspectorProfile* profile_;
    std::vector<std::pair<Verdict, QToolButton*>> verdicts_;
    QLineEdit* note_;
    QLabel* finished_;
    QLabel* definition_;
    Gesture typing_ = 0;  // one visit to the note is one step
};

}  // namespace fovea
