// A report of one photograph: pictures as shown with their marks, figures with their definitions, marks with verdicts,
// and how everything was made, on pages of A4. Everything that is needed is in the content, so that it can be laid out in
// any thread; the same layout goes into a PDF and into pictures.
#pragma once

#include <QColor>
#include <QDateTime>
#include <QImage>
#include <QStringList>
#include <vector>

#include "core/base/job_context.h"
#include "ui/model/display_pyramid.h"
#include "ui/model/documents.h"
#include "ui/model/figure_table.h"
#include "ui/model/marks.h"

class QPainter;

namespace fovea {

struct ReportLayer {
    SharedPyramid pyramid;
    double opacity = 1;
};

struct ReportPicture {
    QString title;
    QString detail;  // size, and what else is said about it
    QString mark;    // the words of the processed-mark; empty: not processed
    SharedPyramid pyramid;
    std::vector<ReportLayer> layers;
};

// How one result was made.
struct ReportRun {
    QString title;
    QStringList lines;
};

struct ReportContent {
    QString fileName;   // empty: left out
    QStringList facts;  // about the photograph, a line each
    QDateTime date;
    QSizeF retinaSize;  // of the photograph, for the marks
    std::vector<ReportPicture> pictures;
    QStringList overlays;
    FigureTable figures;
    bool againstFile = false;  // the figures' reference is a file of its own
    Marks marks;
    std::vector<ReportRun> runs;
    QColor markColour;
};

// Steps, parameters, models with their hashes, device and notices, in words.
ReportRun runOf(const ResultEntry& entry);
// Takes the file's name out of everything that is said.
void leaveNameOut(ReportContent& content, const QString& fileName);

// Where the pages go. A point is a 72nd of an inch; the painter begins at the upper left corner of the page.
class ReportPages {
public:
    virtual ~ReportPages() = default;
    virtual QPainter& nextPage() = 0;
    virtual void said(const QString& text) { static_cast<void>(text); }
};
inline constexpr QSizeF kReportPage{595, 842};

// Errors: cancelled.
Result<int> layOut(const ReportContent& content, ReportPages& pages, const JobContext& context);  // number of pages
Result<QByteArray> reportPdf(const ReportContent& content, const JobContext& context);
// `scale`: pixels a point.
Result<std::vector<QImage>> reportPictures(const ReportContent& content, double scale, const JobContext& context);

}  // namespace fovea
