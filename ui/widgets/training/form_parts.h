// Small pieces that the pages of the training dialog are made of.
#pragma once

#include <QString>

class QBoxLayout;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QWidget;

namespace fovea {

// A form below a few words of what the page is for, both fit for a narrow page.
QFormLayout* makeForm(QWidget& page, const QString& words);
QLineEdit* addLine(QFormLayout& form, const QString& label, const char* name, const QString& tip);
QPushButton* addButton(QBoxLayout& row, const QString& text, const char* name, const QString& tip);
// The page's own content, scrolling when it is taller than the dialog.
QWidget* scrolling(QWidget* page);

}  // namespace fovea
