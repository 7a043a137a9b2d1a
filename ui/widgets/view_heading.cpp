#include "ui/widgets/view_heading.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPalette>
#include <algorithm>

#include "ui/model/labels.h"

namespace fovea {

Heading headingOf(const ViewContent& content, const Viewport& viewport, double ratio, int number) {
    const bool original = content.kind == ViewKind::original;
    Heading heading{number, original ? roleWords(processingOf(Making{content.processed, content.learned, content.madeUp})) : content.title, original ? content.title : QString(), content.detail};
    if (content.pyramid && !content.retinaSize.isEmpty()) {
        const double scale = content.pyramid->width() / content.retinaSize.width();
        const double percent = viewport.zoom() * ratio / scale * 100;
        heading.detail += QStringLiteral("  ·  %1 %").arg(percent, 0, 'f', percent < 10 ? 1 : 0);
    }
    return heading;
}

void paintHeading(QPainter& painter, QRectF room, const Heading& heading, const QPalette& palette) {
    const bool narrow = room.height() > 30;
    painter.save();
    const QFont plain = painter.font();
    QFont bold = plain;
    bold.setBold(true);
    const QFontMetricsF plainMetrics(plain);
    const QFontMetricsF boldMetrics(bold);
    const QColor dim = palette.color(QPalette::PlaceholderText);
    QRectF text = room.adjusted(8, 2, -8, narrow ? -19 : 0);
    painter.setPen(dim);
    const QString number = QString::number(heading.number);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, number);
    text.setLeft(text.left() + plainMetrics.horizontalAdvance(number) + 8);
    if (narrow) {
        const QRectF below(text.left(), room.top() + 20, room.right() - 8 - text.left(), 18);
        // Smaller type rather than cut figures.
        QFont small = plain;
        const double needed = plainMetrics.horizontalAdvance(heading.detail) + 2;
        if (needed > below.width()) small.setPointSizeF(std::max(5.0, plain.pointSizeF() * below.width() / needed * 0.98));
        painter.setFont(small);
        painter.drawText(below, Qt::AlignVCenter | Qt::AlignLeft, heading.detail);
        painter.setFont(plain);
    } else {
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight, heading.detail);
        const double detailWidth = heading.detail.isEmpty() ? 0 : plainMetrics.horizontalAdvance(heading.detail) + 2;
        text.setRight(text.right() - detailWidth - 12);
    }
    const double nameWidth = std::min(boldMetrics.horizontalAdvance(heading.name) + 2, text.width());
    painter.setFont(bold);
    painter.setPen(palette.color(QPalette::WindowText));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     boldMetrics.elidedText(heading.name, Qt::ElideMiddle, nameWidth));
    painter.setFont(plain);
    painter.setPen(dim);
    text.setLeft(text.left() + nameWidth + 10);
    if (!heading.file.isEmpty() && text.width() > 30)
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                         plainMetrics.elidedText(heading.file, Qt::ElideMiddle, text.width()));
    painter.restore();
}

}  // namespace fovea
