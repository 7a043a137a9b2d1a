// Fusion without its gradients: combo boxes, check boxes and radio buttons as flat shapes in the palette's greys.
#pragma once

#include <QProxyStyle>

namespace fovea {

class FlatStyle : public QProxyStyle {
    Q_OBJECT
public:
    FlatStyle();
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override;
};

}  // namespace fovea
