// The sheet of keys: every action of the menus with its key, grouped as the menus are, and what the mouse does. Typing
// narrows it down; it can be printed.
#pragma once

#include <QDialog>
#include <QList>

class QLabel;
class QLineEdit;
class QMainWindow;
class QTextDocument;
class QVBoxLayout;

namespace fovea {

class KeySheet : public QDialog {
    Q_OBJECT
public:
    // Reads the menus of `window`.
    explicit KeySheet(QMainWindow& window);
    // Shows only what has these words in its name, key or menu.
    void search(const QString& words);
    // All of it on paper.
    void fillPage(QTextDocument& document) const;

private:
    struct Row {
        QString keys;
        QString text;
        QString tip;
        QLabel* keyLabel = nullptr;
        QLabel* textLabel = nullptr;
    };
    struct Group {
        QString title;
        QList<Row> rows;
        QWidget* box = nullptr;
    };
    void collect(const QMainWindow& window);
    void build(int columns);
    QWidget* boxOf(Group& group);
    void print();

    QList<Group> groups_;
    QLineEdit* search_;
    QLabel* nothing_;
};

}  // namespace fovea
