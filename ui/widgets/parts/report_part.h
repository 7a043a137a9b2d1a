// The report as PDF: what is shown now, gathered and written in the background.
#pragma once

#include <QObject>

#include "ui/model/report.h"
#include "ui/widgets/desk.h"

namespace fovea {

struct ReportChoice;

class ReportPart : public QObject {
    Q_OBJECT
public:
    explicit ReportPart(Desk& desk);

private:
    void ask();
    void write(const ReportChoice& choice);
    ReportContent content() const;

    Desk& desk_;
    QAction* report_;
    QString folder_;  // that a report was written to last
};

}  // namespace fovea
