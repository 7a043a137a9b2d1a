#include "ui/widgets/flat_style.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <algorithm>

namespace fovea {

namespace {

// A box in the greys of a button; its border tells focus and pointer.
void paintBox(QPainter& painter, QRectF rect, const QStyleOption& option, const QBrush& fill) {
    const bool focus = option.state & QStyle::State_HasFocus;
    const bool hover = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(option.palette.color(focus   ? QPalette::Highlight
                                             : hover ? QPalette::Midlight
                                                     : QPalette::Dark),
                        1));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void paintRadio(QPainter& painter, const QStyleOption& option) {
    const double side = std::min(option.rect.width(), option.rect.height()) - 1;
    const QPointF centre = QRectF(option.rect).center();
    const bool on = option.state & QStyle::State_On;
    const bool enabled = option.state & QStyle::State_Enabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(option.palette.color(on && enabled ? QPalette::Highlight : QPalette::Midlight), 1));
    painter.setBrush(on && enabled ? option.palette.highlight() : option.palette.base());
    painter.drawEllipse(centre, side / 2 - 0.5, side / 2 - 0.5);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(option.palette.color(enabled ? QPalette::HighlightedText : QPalette::ButtonText));
        painter.drawEllipse(centre, side * 0.2, side * 0.2);
    }
    painter.restore();
}

}  // namespace

FlatStyle::FlatStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const {
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control != CC_ComboBox || !box || box->editable) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->save();
    paintBox(*painter, box->rect, *box, box->palette.button());
    const QPointF tip(box->rect.right() - 11.5, box->rect.center().y() + 2.5);
    painter->setPen(QPen(box->palette.color(QPalette::ButtonText), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{tip + QPointF(-4, -4), tip, tip + QPointF(4, -4)});
    painter->restore();
}

// Fusion cuts a long entry in the middle of a letter.
void FlatStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const {
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (element != CE_ComboBoxLabel || !box) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionComboBox shortened(*box);
    const int icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + 6;
    const int room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - icon - 2;
    shortened.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room);
    QProxyStyle::drawControl(element, &shortened, painter, widget);
}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    if (element == PE_IndicatorRadioButton) {
        paintRadio(*painter, *option);
        return;
    }
    if (element != PE_IndicatorCheckBox) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const QRectF box = QRectF(option->rect).adjusted(0, 0, -1, -1);
    const bool on = option->state & State_On;
    const bool enabled = option->state & State_Enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option->palette.color(on && enabled ? QPalette::Highlight : QPalette::Midlight), 1));
    painter->setBrush(on && enabled ? option->palette.highlight() : option->palette.base());
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (on) {
        const double side = box.width();
        painter->setPen(QPen(option->palette.color(enabled ? QPalette::HighlightedText : QPalette::ButtonText), 1.8,
                             Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(QPolygonF{box.topLeft() + QPointF(side * 0.24, side * 0.52),
                                        box.topLeft() + QPointF(side * 0.43, side * 0.72),
                                        box.topLeft() + QPointF(side * 0.77, side * 0.3)});
    }
    painter->restore();
}

// A white shadow below the words of what cannot be chosen now makes them the brightest of a dark menu; coloured icons on
// some buttons of dialogs and none on others are not of one family.
int FlatStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const {
    if (hint == SH_EtchDisabledText || hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

}  // namespace fovea
