// What comes in and goes out beside files: pictures from the clipboard and from browsers, and runs as command lines.
#pragma once

#include "ui/widgets/desk.h"

class QAction;
class QMimeData;

namespace fovea {

class FilePart;

class ExchangePart : public QObject {
    Q_OBJECT
public:
    ExchangePart(Desk& desk, FilePart& files);

    static bool canTake(const QMimeData& data);
    // Files, folders, a session, or a picture that is no file.
    void take(const QMimeData& data);

private:
    void paste();
    // False: there is no picture in it.
    bool openPicture(const QMimeData& data, const QString& name);
    void copyCommandLine();
    Result<std::string> commandLine() const;
    void refresh();

    Desk& desk_;
    FilePart& files_;
    QAction* copyCommandLine_;
    int pictures_ = 0;  // taken so far; their names
};

}  // namespace fovea
