// Help with pictures, from files that come with Fovea: no network. Pages are Markdown, one a file, in the order of their
// names; the first heading is the page's title.
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace fovea {

struct HelpPage {
    QString file;   // absolute
    QString title;
    QString text;
};

// The pages of `folder`/<language>, or in English where there are none.
QList<HelpPage> helpPages(const QString& folder, const QString& language);

class HelpWindow : public QDialog {
    Q_OBJECT
public:
    HelpWindow(const QString& folder, const QString& language, QWidget* parent);
    // By the name of its file without the folder and ending; the first page for an empty name.
    void showPage(const QString& name);

private:
    void search(const QString& words);
    void turnTo(int row);
    void mark(const QString& words);

    QList<HelpPage> pages_;
    QLineEdit* search_;
    QListWidget* list_;
    QTextBrowser* browser_;
};

}  // namespace fovea
