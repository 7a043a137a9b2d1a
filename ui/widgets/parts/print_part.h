// Printing the views as they are seen, on one page, with names, marks, date, and what the page may not be used for.
#pragma once

#include <QObject>

#include "ui/widgets/desk.h"

class QAction;
class QPrinter;

namespace fovea {

class PrintPart : public QObject {
    Q_OBJECT
public:
    explicit PrintPart(Desk& desk);

private:
    void ask();
    void print(QPrinter& printer);
    Desk& desk_;
    QAction* print_;
};

}  // namespace fovea
