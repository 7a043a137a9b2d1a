// Opening, saving and copying pictures.
#pragma once

#include <QObject>

#include "ui/widgets/desk.h"

namespace fovea {

class FilePart : public QObject {
    Q_OBJECT
public:
    explicit FilePart(Desk& desk);
    // Files and folders; of a folder the pictures in it.
    void openFiles(const QStringList& paths);
    void openSamples();
    void askForFiles();

Q_SIGNALS:
    // A session was among the files that were to be opened; `pictures`: the others, to be opened beside what it holds.
    void sessionChosen(const QString& path, const QStringList& pictures);

private:
    void makeActions();
    void refresh();
    void askWhereToSave();
    void copyPicture();
    void copyViews();

    Desk& desk_;
    QAction* save_;
    QAction* close_;
    QAction* copyPicture_;
    QAction* copyViews_;
};

}  // namespace fovea
