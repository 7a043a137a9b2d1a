#include "ui/model/report_layout.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <cmath>

#include "core/base/version.h"

namespace fovea {

namespace {

constexpr double kMargin = 42;
constexpr double kFooter = 34;  // from the lower edge
constexpr double kWidth = 595 - 2 * kMargin;
constexpr double kBottom = 842 - kFooter - 16;
constexpr double kGap = 14;
constexpr int kPicturePx = 1500;  // the longer side of a picture in the report
constexpr std::size_t kColumnsAcross = 6;

QString tr(const char* text, int count = -1) { return QCoreApplication::translate("Report", text, nullptr, count); }

QImage rendered(const ReportPicture& picture) {
    const QSizeF full(picture.pyramid->width(), picture.pyramid->height());
    const double scale = std::min(1.0, kPicturePx / std::max(full.width(), full.height()));
    QImage image((full * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    const QRectF target(QPointF(0, 0), QSizeF(image.size()));
    picture.pyramid->draw(painter, target, QRectF(QPointF(0, 0), full), 1);
    for (const ReportLayer& layer : picture.layers) {
        if (!layer.pyramid) continue;
        painter.setOpacity(layer.opacity);
        layer.pyramid->draw(painter, target, QRectF(0, 0, layer.pyramid->width(), layer.pyramid->height()), 1);
    }
    return image;
}

}  // namespace

QFont ReportLayout::fontOf(const Style& style) {
    QFont font(QStringLiteral("Sans Serif"));
    font.setPixelSize(100);  // metrics are taken large and scaled, the same for every device
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QColor ReportLayout::colourOf(Ink ink) {
    return ink == Ink::black ? QColor(20, 20, 20) : ink == Ink::grey ? QColor(90, 90, 90) : QColor(255, 255, 255);
}

double ReportLayout::set(const QString& text, const Style& style, QRectF area, QPainter* painter) {
    const double scale = style.sizePt / 100;
    QTextLayout layout(text, fontOf(style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(area.width() / scale);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter) {
        painter->save();
        painter->translate(area.topLeft());
        painter->scale(scale, scale);
        painter->setPen(colourOf(style.ink));
        layout.draw(painter, {0, 0});
        painter->restore();
        pages_.said(text);
    }
    return height * scale;
}

double ReportLayout::heightOf(const QString& text, const Style& style, double width) {
    return set(text, style, QRectF(0, 0, width, 0), nullptr);
}

Result<int> ReportLayout::run(const JobContext& context) {
    newPage();
    title();
    FOVEA_CHECK(pictures(context));
    figures();
    markList();
    runs();
    return page_;
}

void ReportLayout::newPage() {
    painter_ = &pages_.nextPage();
    ++page_;
    y_ = kMargin;
    footer();
}

void ReportLayout::footer() {
    const double top = kReportPage.height() - kFooter;
    painter_->setPen(QPen(QColor(160, 160, 160), 0.5));
    painter_->drawLine(QPointF(kMargin, top - 5), QPointF(kMargin + kWidth, top - 5));
    set(tr("Research software, not a medical device. Not for diagnosis."), {8, true, Ink::black}, QRectF(kMargin, top, kWidth - 90, 20), painter_);
    const QString number = tr("Page %1 of %2").arg(page_).arg(std::max(total_, page_));
    set(number, {8, false, Ink::grey}, QRectF(kMargin + kWidth - 70, top, 80, 20), painter_);
}

void ReportLayout::need(double height) {
    if (y_ + height > kBottom && y_ > kMargin) newPage();
}

void ReportLayout::paragraph(const QString& text, const Style& style, double indent) {
    const QRectF area(kMargin + indent, y_, kWidth - indent, 0);
    const double height = heightOf(text, style, area.width());
    need(height);
    y_ += set(text, style, QRectF(kMargin + indent, y_, area.width(), 0), painter_);
}

void ReportLayout::heading(const QString& text) {
    need(60);
    space(12);
    paragraph(text, {12, true, Ink::black});
    space(4);
}

void ReportLayout::title() {
    const std::string_view number = version();
    paragraph(content_.fileName.isEmpty() ? tr("Fundus photograph") : content_.fileName, {16, true, Ink::black});
    space(2);
    paragraph(tr("Report of Fovea %1, %2")
                  .arg(QString::fromUtf8(number.data(), static_cast<qsizetype>(number.size())),
                       content_.date.toString(QStringLiteral("yyyy-MM-dd HH:mm t"))),
              {9, false, Ink::grey});
    for (const QString& fact : content_.facts) paragraph(fact, {9, false, Ink::grey});
}

Status ReportLayout::pictures(const JobContext& context) {
    heading(tr("Pictures"));
    for (const QString& overlay : content_.overlays) paragraph(overlay, {8, false, Ink::grey});
    space(4);
    const double width = (kWidth - kGap) / 2;
    double rowHeight = 0;
    int column = 0;
    for (std::size_t i = 0; i < content_.pictures.size(); ++i) {
        FOVEA_CHECK(context.check());
        context.progress(static_cast<double>(i) / static_cast<double>(content_.pictures.size()), "drawing");
        const ReportPicture& each = content_.pictures[i];
        if (!each.pyramid) continue;
        const double shape = static_cast<double>(each.pyramid->height()) / each.pyramid->width();
        const double words = heightOf(each.title, {9, true}, width) + heightOf(each.detail, {8}, width) +
                             (each.mark.isEmpty() ? 0 : heightOf(each.mark, {7.5, true}, width - 12) + 6);
        const double height = width * shape + words + 8;
        if (column == 0) need(height);
        // Only counted: nobody sees the picture.
        const QImage image = total_ > 0 ? rendered(each) : QImage();
        picture(each, image, QRectF(kMargin + column * (width + kGap), y_, width, width * shape));
        rowHeight = std::max(rowHeight, height);
        if (++column == 2 || i + 1 == content_.pictures.size()) {
            space(rowHeight + 6);
            rowHeight = 0;
            column = 0;
        }
    }
    return {};
}

void ReportLayout::picture(const ReportPicture& each, const QImage& image, QRectF cell) {
    if (!image.isNull()) painter_->drawImage(cell, image);
    marksOver(cell);
    double y = cell.bottom();
    // Directly below the picture and as wide, as it is on what is saved: the two cannot be told apart.
    if (!each.mark.isEmpty()) {
        const double height = heightOf(each.mark, {7.5, true}, cell.width() - 12) + 6;
        painter_->fillRect(QRectF(cell.left(), y, cell.width(), height), content_.markColour);
        set(each.mark, {7.5, true, Ink::white}, QRectF(cell.left() + 6, y + 3, cell.width() - 12, 0), painter_);
        y += height;
    }
    y += 2;
    y += set(each.title, {9, true}, QRectF(cell.left(), y, cell.width(), 0), painter_);
    set(each.detail, {8, false, Ink::grey}, QRectF(cell.left(), y, cell.width(), 0), painter_);
}

void ReportLayout::marksOver(QRectF place) {
    if (content_.retinaSize.isEmpty()) return;
    const double sx = place.width() / content_.retinaSize.width(), sy = place.height() / content_.retinaSize.height();
    painter_->save();
    painter_->setClipRect(place);
    for (const RetinaMark& mark : content_.marks) {
        QPolygonF points;
        for (const QPointF& point : mark.points) points << QPointF(place.left() + point.x() * sx, place.top() + point.y() * sy);
        painter_->setBrush(Qt::NoBrush);
        for (const auto& [colour, width] : {std::pair(QColor(0, 0, 0, 180), 2.0), std::pair(QColor(255, 255, 255), 0.8)}) {
            painter_->setPen(QPen(colour, width));
            if (mark.shape == MarkShape::polygon)
                painter_->drawPolygon(points);
            else if (mark.shape == MarkShape::ellipse)
                painter_->drawEllipse(points.boundingRect());
            else if (mark.shape == MarkShape::box)
                painter_->drawRect(points.boundingRect());
            else if (!points.isEmpty())
                painter_->drawEllipse(points.front(), 3, 3);
        }
        const QRectF box = points.boundingRect();
        painter_->fillRect(QRectF(box.right() + 1, box.top() - 4, 9 + 4 * std::floor(std::log10(std::max(1, mark.number))), 9), QColor(0, 0, 0, 180));
        set(QString::number(mark.number), {7, true, Ink::white}, QRectF(box.right() + 3, box.top() - 4, 30, 0), painter_);
    }
    painter_->restore();
}

void ReportLayout::figures() {
    if (content_.figures.rows.empty()) return;
    heading(tr("Figures"));
    paragraph(tr("Against %1. Figures of processed pictures are measured on a processed image.").arg(content_.figures.reference),
              {8, false, Ink::grey});
    space(4);
    for (std::size_t i = 0; i < content_.figures.columns.size(); i += kColumnsAcross)
        figureRows(i, std::min(kColumnsAcross, content_.figures.columns.size() - i));
    for (const DefinitionLine& line : definitionsOf(content_.figures)) {
        const QString of = line.pictures.isEmpty() ? line.metric : tr("%1 (of %2)").arg(line.metric, line.pictures);
        paragraph(tr("%1: %2").arg(of, line.definition), {7.5, false, Ink::grey});
    }
}

void ReportLayout::figureRows(std::size_t first, std::size_t count) {
    const double name = 150, width = (kWidth - name) / kColumnsAcross;
    const auto cells = [&](const QString& head, const std::vector<QString>& texts, const Style& style) {
        double height = heightOf(head, style, name - 6);
        for (const QString& text : texts) height = std::max(height, heightOf(text, style, width - 4));
        need(height + 4);
        set(head, style, QRectF(kMargin, y_, name - 6, 0), painter_);
        for (std::size_t i = 0; i < texts.size(); ++i)
            set(texts[i], style, QRectF(kMargin + name + static_cast<double>(i) * width, y_, width - 4, 0), painter_);
        y_ += height + 2;
        painter_->setPen(QPen(QColor(200, 200, 200), 0.4));
        painter_->drawLine(QPointF(kMargin, y_), QPointF(kMargin + kWidth, y_));
        y_ += 2;
    };
    std::vector<QString> heads;
    for (std::size_t i = first; i < first + count; ++i) {
        const MetricEntry& metric = content_.figures.columns[i];
        const QString unit = QString::fromStdString(metric.info.unit);
        heads.push_back(unit.isEmpty() ? shortTitle(metric) : tr("%1 (%2)").arg(shortTitle(metric), unit));
    }
    cells(tr("Picture"), heads, {8, true});
    for (const Score& row : content_.figures.rows) {
        std::vector<QString> texts;
        for (std::size_t i = first; i < first + count; ++i) {
            const auto value = row.values.find(content_.figures.columns[i].info.id);
            texts.push_back(value == row.values.end() ? QStringLiteral("–") : numberText(value->second));
        }
        cells(row.processed ? tr("%1 (processed)").arg(row.picture) : row.picture, texts, {8, false});
    }
    space(6);
}

void ReportLayout::markList() {
    if (content_.marks.empty()) return;
    heading(tr("Marks"));
    paragraph(tr("Places in pixels of the original, x to the right and y down."), {8, false, Ink::grey});
    for (const RetinaMark& mark : content_.marks) {
        const QPointF at = mark.centre();
        QString line = tr("%1. %2 at %3, %4: %5")
                           .arg(mark.number)
                           .arg(nameOf(mark.shape))
                           .arg(QLocale().toString(at.x(), 'f', 1), QLocale().toString(at.y(), 'f', 1), nameOf(mark.verdict));
        paragraph(mark.label.isEmpty() ? line : tr("%1 – %2").arg(line, mark.label), {9, false});
        if (!mark.note.isEmpty()) paragraph(mark.note, {9, false, Ink::grey}, 14);
    }
}

void ReportLayout::runs() {
    if (content_.runs.empty()) return;
    heading(tr("How the pictures were made"));
    for (const ReportRun& run : content_.runs) {
        need(40);
        paragraph(run.title, {9, true});
        for (const QString& line : run.lines) paragraph(line, {8, false}, 10);
        space(5);
    }
}

}  // namespace fovea
