// Every result of the photograph, made or asked for: which of them stand beside the original, what runs and what waits.
#pragma once

#include <QWidget>

#include "ui/model/session.h"

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace fovea {

class ResultsPanel : public QWidget {
    Q_OBJECT
public:
    explicit ResultsPanel(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    // A result was chosen to be looked at: it is shown now.
    void lookedAt(int resultId);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void refresh();
    void showProgress(int resultId);
    void dress(QTreeWidgetItem& item, const ResultEntry& entry) const;
    void refreshButtons();
    void removeChosen();
    int chosen() const;

    Session& session_;
    QTreeWidget* list_;
    QPushButton* remove_;
    QPushButton* cancelAll_;
};

}  // namespace fovea
