// The window's look: two neutral themes, one accent colour, one colour that only ever means
// "processed", or made up: no photograph as it was taken.
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

class QApplication;
class QWidget;

namespace fovea {

// Reserved for the mark of what was processed or made up; never used for anything else.
inline constexpr QColor kProcessedColour{0xb0, 0x1e, 0x6c};

// "dark", "light", or "system": as the desktop is set, and changing with it; dark where it says nothing. The surround of the pictures is QPalette::Mid, dim text
// QPalette::PlaceholderText, the accent QPalette::Highlight.
void applyTheme(QApplication& application, const QString& name);

// Dark on white, with the light theme's neutral surround: for paper, whatever the theme is.
QPalette paperColours();

// A label that stands back: names beside values, explanations.
void makeDim(QWidget& widget);

// After a property that the style sheet asks for has changed.
void restyle(QWidget& widget);

}  // namespace fovea
