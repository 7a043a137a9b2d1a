// Find an action by a few letters of its name and run it with Enter: everything that stands in a menu, without knowing
// in which.
#pragma once

#include <QDialog>

#include "ui/widgets/action_list.h"

class QLineEdit;
class QListWidget;
class QMainWindow;

namespace fovea {

// How well the letters fit the text: 0 not at all (a letter is missing, in order), more the better. Beginnings of words
// and letters next to each other count more.
int fitOf(const QString& letters, const QString& text);

class ActionSearch : public QDialog {
    Q_OBJECT
public:
    explicit ActionSearch(QMainWindow& window);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void fill(const QString& letters);
    void runChosen();

    QList<ListedAction> actions_;
    QLineEdit* search_;
    QListWidget* list_;
};

}  // namespace fovea
