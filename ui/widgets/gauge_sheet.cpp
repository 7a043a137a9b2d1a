#include "ui/widgets/gauge_sheet.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPdfWriter>
#include <algorithm>

#include "ui/widgets/gauge_plots.h"
#include "ui/widgets/theme.h"

namespace fovea {

namespace {

constexpr double kWidth = 1000;  // of the paper, in units of 1/96 inch
constexpr double kMargin = 24;
constexpr double kPlotHeight = 420;
constexpr int kMostRows = 60;
constexpr double kPngScale = 2;

// Lays out from above; measures when it has no painter.
class Layout {
public:
    explicit Layout(QCPPainter* painter) : painter_(painter) {
        title_.setPointSizeF(13);
        title_.setBold(true);
        plain_.setPointSizeF(9);
        bold_ = plain_;
        bold_.setBold(true);
        small_.setPointSizeF(7.5);
    }

    double run(const GaugeSheet& sheet) {
        words(sheet.title, title_, Qt::black);
        if (!sheet.processed.isEmpty()) banner(sheet.processed);
        if (sheet.draw) plot(sheet);
        table(sheet.table);
        y_ += 6;
        for (const QString& note : sheet.notes) words(note, small_, QColor(0x40, 0x40, 0x40));
        return y_ + kMargin;
    }

private:
    static double room() { return kWidth - 2 * kMargin; }

    void words(const QString& text, const QFont& font, const QColor& colour) {
        const QRectF box = QFontMetricsF(font, device()).boundingRect(QRectF(kMargin, y_, room(), 1e4), Qt::TextWordWrap, text);
        if (painter_) {
            painter_->setFont(font);
            painter_->setPen(colour);
            painter_->drawText(QRectF(kMargin, y_, room(), box.height() + 2), Qt::TextWordWrap, text);
        }
        y_ += box.height() + 2;
    }

    void banner(const QString& text) {
        const QRectF inner = QFontMetricsF(bold_, device()).boundingRect(QRectF(0, 0, room() - 20, 1e4), Qt::TextWordWrap, text);
        const QRectF box(kMargin, y_ + 4, room(), inner.height() + 10);
        if (painter_) {
            painter_->fillRect(box, kProcessedColour);
            painter_->setFont(bold_);
            painter_->setPen(QColor(Qt::white));
            painter_->drawText(box.adjusted(10, 5, -10, -5), Qt::TextWordWrap, text);
        }
        y_ = box.bottom() + 6;
    }

    void plot(const GaugeSheet& sheet) {
        if (painter_) {
            QCustomPlot plot;
            plot.setFont(plain_);
            sheet.draw(plot, printPalette());
            painter_->save();
            painter_->translate(kMargin, y_);
            fitLegend(plot, static_cast<int>(room()));
            plot.toPainter(painter_, static_cast<int>(room()), static_cast<int>(kPlotHeight));
            painter_->restore();
        }
        y_ += kPlotHeight + 8;
    }

    void table(const GaugeTable& table) {
        if (table.rows.empty()) return;
        const QFontMetricsF metrics(plain_, device());
        const QFontMetricsF heads(bold_, device());
        std::vector<double> widths;
        double total = 0;
        for (qsizetype c = 0; c < table.headings.size(); ++c) {
            double width = heads.horizontalAdvance(table.headings[c]);
            for (const QStringList& row : table.rows) width = std::max(width, metrics.horizontalAdvance(row[c]));
            widths.push_back(width + 14);
            total += width + 14;
        }
        const double shrink = std::min(1.0, room() / total);
        const double height = metrics.height() + 4;
        const auto line = [&](const QStringList& cells, const QFont& font) {
            double x = kMargin;
            for (qsizetype c = 0; painter_ && c < cells.size(); ++c) {
                const double width = widths[static_cast<std::size_t>(c)] * shrink;
                painter_->setFont(font);
                painter_->setPen(QColor(Qt::black));
                painter_->drawText(QRectF(x, y_, width - 6, height), Qt::AlignVCenter | Qt::AlignLeft,
                                   QFontMetricsF(font, device()).elidedText(cells[c], Qt::ElideMiddle, width - 6));
                x += width;
            }
            y_ += height;
        };
        line(table.headings, bold_);
        const std::size_t count = std::min<std::size_t>(kMostRows, table.rows.size());
        for (std::size_t i = 0; i < count; ++i) line(table.rows[i], plain_);
        if (count < table.rows.size())
            words(QCoreApplication::translate("GaugeSheet", "and %n more rows, which the CSV holds", nullptr, static_cast<int>(table.rows.size() - count)),
                  small_, Qt::black);
    }

    // Measured and painted at 96 dots an inch, whatever the screen has.
    QPaintDevice* device() {
        if (painter_) return painter_->device();
        if (measure_.isNull()) {
            measure_ = QImage(4, 4, QImage::Format_RGB32);
            measure_.setDotsPerMeterX(3780);
            measure_.setDotsPerMeterY(3780);
        }
        return &measure_;
    }

    QCPPainter* painter_;
    QImage measure_;
    QFont title_, plain_, bold_, small_;
    double y_ = kMargin;
};

}  // namespace

QByteArray sheetAsPng(const GaugeSheet& sheet) {
    const double height = Layout(nullptr).run(sheet);
    QImage image(static_cast<int>(kWidth * kPngScale), static_cast<int>(height * kPngScale), QImage::Format_RGB32);
    image.setDotsPerMeterX(3780);
    image.setDotsPerMeterY(3780);
    image.fill(Qt::white);
    {
        QCPPainter painter(&image);
        painter.setMode(QCPPainter::pmNoCaching);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(kPngScale, kPngScale);
        Layout(&painter).run(sheet);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.setText(QStringLiteral("Title"), sheet.title);
    if (!sheet.processed.isEmpty()) image.setText(QStringLiteral("Comment"), sheet.processed);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray sheetAsPdf(const GaugeSheet& sheet) {
    const double height = Layout(nullptr).run(sheet);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(96);
        writer.setPageSize(QPageSize(QSizeF(kWidth, height) * 0.75, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(sheet.title);
        writer.setCreator(QStringLiteral("Fovea"));
        QCPPainter painter;
        painter.begin(&writer);
        painter.setMode(QCPPainter::pmVectorized);
        painter.setMode(QCPPainter::pmNoCaching);
        Layout(&painter).run(sheet);
        painter.end();
    }
    return bytes;
}

}  // namespace fovea
