#include "ui/widgets/elided_label.h"

#include <QPainter>
#include <QStyle>

namespace fovea {

QSize ElidedLabel::minimumSizeHint() const {
    const QString first = text().section(QStringLiteral(" · "), 0, 0);
    const QString least = first == text() ? first : first + QStringLiteral(" …");
    return {fontMetrics().horizontalAdvance(least) + 2, QLabel::minimumSizeHint().height()};
}

QString ElidedLabel::seenText() const { return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()); }

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()), palette(), isEnabled(), seenText(), foregroundRole());
}

}  // namespace fovea
