#include "ui/widgets/training/form_parts.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include "ui/widgets/theme.h"

namespace fovea {

QFormLayout* makeForm(QWidget& page, const QString& words) {
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(4, 2, 10, 4);
    column->setSpacing(10);
    auto* text = new QLabel(words, &page);
    text->setWordWrap(true);
    makeDim(*text);
    column->addWidget(text);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addLayout(form);
    column->addStretch(1);
    return form;
}

QLineEdit* addLine(QFormLayout& form, const QString& label, const char* name, const QString& tip) {
    auto* line = new QLineEdit(form.parentWidget());
    line->setObjectName(QString::fromLatin1(name));
    line->setToolTip(tip);
    form.addRow(label, line);
    return line;
}

QPushButton* addButton(QBoxLayout& row, const QString& text, const char* name, const QString& tip) {
    auto* button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setToolTip(tip);
    button->setAutoDefault(false);
    row.addWidget(button);
    return button;
}

QWidget* scrolling(QWidget* page) {
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    return scroll;
}

}  // namespace fovea
