#include "ui/model/report.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <list>

#include "core/base/version.h"
#include "ui/model/labels.h"
#include "ui/model/report_layout.h"
#include "ui/model/translation.h"

namespace fovea {

namespace {

constexpr int kPdfDpi = 300;

struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString utf8(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

// One pixel, onto which everything is drawn to see where the pages end.
class CountedPages : public ReportPages {
public:
    QPainter& nextPage() override { return painter_; }

private:
    QImage image_{1, 1, QImage::Format_RGB32};
    QPainter painter_{&image_};
};

class PdfPages : public ReportPages {
public:
    explicit PdfPages(QIODevice& device) : writer_(&device) {
        writer_.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
        writer_.setResolution(kPdfDpi);
        writer_.setTitle(QStringLiteral("Fovea"));
        writer_.setCreator(QStringLiteral("Fovea %1").arg(utf8(version())));
    }
    QPainter& nextPage() override {
        if (painter_.isActive())
            writer_.newPage();
        else
            painter_.begin(&writer_);
        painter_.resetTransform();
        painter_.scale(kPdfDpi / 72.0, kPdfDpi / 72.0);
        return painter_;
    }
    void end() { painter_.end(); }

private:
    QPdfWriter writer_;
    QPainter painter_;
};

class PicturePages : public ReportPages {
public:
    explicit PicturePages(double scale) : scale_(scale) {}
    QPainter& nextPage() override {
        if (painter_.isActive()) painter_.end();
        images_.emplace_back((kReportPage * scale_).toSize(), QImage::Format_RGB32);
        images_.back().fill(Qt::white);
        painter_.begin(&images_.back());
        painter_.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter_.scale(scale_, scale_);
        return painter_;
    }
    std::vector<QImage> take() {
        painter_.end();
        return {images_.begin(), images_.end()};
    }

private:
    double scale_;
    std::list<QImage> images_;  // a painter must not see its picture move
    QPainter painter_;
};

}  // namespace

ReportRun runOf(const ResultEntry& entry) {
    ReportRun run{labelOf(entry), {}};
    if (!entry.restored) return run;
    if (const QString seeds = seedsText(entry.pipeline); !seeds.isEmpty())
        run.lines << Report::tr("Seeds, in pixels of the picture that was tracked: %1").arg(seeds);
    for (const StepRecord& step : entry.restored->steps) {
        QStringList values;
        for (const auto& [key, value] : step.parameters.items())
            values << QStringLiteral("%1 = %2").arg(QString::fromStdString(key), QString::fromStdString(value.dump()));
        run.lines << Report::tr("%1, version %2").arg(QString::fromStdString(step.methodId)).arg(step.methodVersion);
        if (!values.isEmpty()) run.lines << Report::tr("Parameters: %1").arg(values.join(QStringLiteral(", ")));
        for (const ModelUse& model : modelsOf(step))
            run.lines << Report::tr("Model %1, sha256 %2").arg(QString::fromStdString(model.id), QString::fromStdString(model.sha256));
        run.lines << Report::tr("Device %1, precision %2, tile %3, %n threads, %4 s", nullptr, step.threads)
                         .arg(QString::fromStdString(step.device), QString::fromStdString(step.precision),
                              step.tilePx > 0 ? Report::tr("%1 px").arg(step.tilePx) : Report::tr("whole image"))
                         .arg(QLocale().toString(step.seconds, 'f', 1));
        for (const Text& notice : step.notices) run.lines << Report::tr("Notice: %1").arg(coreText(notice));
    }
    return run;
}

void leaveNameOut(ReportContent& content, const QString& fileName) {
    const QString stem = QFileInfo(fileName).completeBaseName();
    const auto clear = [&](QString& text) {
        text.replace(fileName, Report::tr("Original"));
        if (stem.size() > 2) text.replace(stem, Report::tr("Original"));
    };
    content.fileName.clear();
    for (ReportPicture& picture : content.pictures) {
        clear(picture.title);
        clear(picture.detail);
    }
    for (QString& overlay : content.overlays) clear(overlay);
    for (QString& fact : content.facts) clear(fact);
    for (ReportRun& run : content.runs)
        for (QString& line : run.lines) clear(line);
    // Other files of the same patient have names that say as much.
    if (content.againstFile) content.figures.reference = Report::tr("a reference file");
    content.figures.photograph.clear();
    content.figures.label.clear();
}

Result<int> layOut(const ReportContent& content, ReportPages& pages, const JobContext& context) {
    CountedPages counted;
    FOVEA_TRY(const int total, ReportLayout(content, counted, 0).run(context.part(0, 0)));
    return ReportLayout(content, pages, total).run(context);
}

Result<QByteArray> reportPdf(const ReportContent& content, const JobContext& context) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        PdfPages pages(buffer);
        FOVEA_CHECK(layOut(content, pages, context));
        pages.end();
    }
    return bytes;
}

Result<std::vector<QImage>> reportPictures(const ReportContent& content, double scale, const JobContext& context) {
    PicturePages pages(scale);
    FOVEA_CHECK(layOut(content, pages, context));
    return pages.take();
}

}  // namespace fovea
