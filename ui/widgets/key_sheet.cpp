#include "ui/widgets/key_sheet.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTextDocument>
#include <QVBoxLayout>
#include <algorithm>
#include <vector>

#include "ui/widgets/action_list.h"
#include "ui/widgets/theme.h"

namespace fovea {

namespace {
constexpr int kColumnPx = 360;  // in which "Strg+Umschalt+Z" stands beside words
constexpr int kMostColumns = 3;
}  // namespace

KeySheet::KeySheet(QMainWindow& window) : QDialog(&window), search_(new QLineEdit(this)), nothing_(new QLabel(this)) {
    setObjectName(QStringLiteral("keySheet"));
    setWindowTitle(tr("Keys and mouse"));
    setAttribute(Qt::WA_DeleteOnClose);
    collect(window);
    // Never larger than the screen it is shown on.
    const QSize room = window.screen() ? window.screen()->availableSize() : QSize(1280, 800);
    resize(QSize(1240, 720).boundedTo(room * 0.92));
    build(std::clamp(width() / kColumnPx, 1, kMostColumns));
    search_->setFocus();
}

void KeySheet::collect(const QMainWindow& window) {
    for (const ListedAction& entry : actionsOf(*window.menuBar())) {
        if (groups_.isEmpty() || groups_.last().title != entry.menu) groups_.append({entry.menu, {}, nullptr});
        const QString text = entry.path.isEmpty() ? entry.text : QStringLiteral("%1 › %2").arg(entry.path, entry.text);
        groups_.last().rows.append({entry.keys, text, plainText(entry.action->toolTip())});
    }
    const auto mouse = [](const QString& what, const QString& text) { return Row{what, text, {}}; };
    groups_.append({tr("Mouse on a picture"),
                    {mouse(tr("Drag"), tr("Move the pictures, or use the chosen tool")),
                     mouse(tr("Wheel"), tr("Zoom at the pointer")),
                     mouse(tr("Click"), tr("Choose the view that saving and copying mean")),
                     mouse(tr("Double click"), tr("One view alone, and back")),
                     mouse(tr("Arrow keys"), tr("Move the pictures")),
                     mouse(tr("Drop files"), tr("Open them"))},
                    nullptr});
}

void KeySheet::build(int count) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto* top = new QHBoxLayout;
    search_->setObjectName(QStringLiteral("keySearch"));
    search_->setAccessibleName(tr("Search keys"));
    search_->setPlaceholderText(tr("Search: a word, a key, a menu"));
    search_->setClearButtonEnabled(true);
    connect(search_, &QLineEdit::textChanged, this, &KeySheet::search);
    auto* print = new QPushButton(tr("Print…"), this);
    print->setObjectName(QStringLiteral("keyPrint"));
    print->setToolTip(tr("Print the whole sheet, or save it as PDF"));
    print->setAutoDefault(false);
    connect(print, &QPushButton::clicked, this, &KeySheet::print);
    top->addWidget(search_, 1);
    top->addWidget(print);
    column->addLayout(top);
    nothing_->setObjectName(QStringLiteral("keyNothing"));
    nothing_->setAlignment(Qt::AlignCenter);
    makeDim(*nothing_);
    nothing_->hide();
    column->addWidget(nothing_);

    auto* inside = new QWidget(this);
    auto* row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(28);
    // Each group goes whole into the column that is shortest so far.
    std::vector<QVBoxLayout*> columns(static_cast<std::size_t>(count));
    std::vector<qsizetype> heights(columns.size());
    for (QVBoxLayout*& part : columns) {
        part = new QVBoxLayout;
        part->setSpacing(16);
        row->addLayout(part, 1);
    }
    for (Group& group : groups_) {
        const auto shortest = std::min_element(heights.begin(), heights.end()) - heights.begin();
        columns[static_cast<std::size_t>(shortest)]->addWidget(boxOf(group));
        heights[static_cast<std::size_t>(shortest)] += group.rows.size() + 2;
    }
    for (QVBoxLayout* part : columns) part->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("keyScroll"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
}

QWidget* KeySheet::boxOf(Group& group) {
    group.box = new QWidget(this);
    auto* grid = new QGridLayout(group.box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(5);
    auto* title = new QLabel(group.title, group.box);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    grid->addWidget(title, 0, 0, 1, 2);
    int line = 1;
    for (Row& row : group.rows) {
        row.textLabel = new QLabel(row.text, group.box);
        row.textLabel->setWordWrap(true);
        row.textLabel->setToolTip(row.tip);
        row.keyLabel = new QLabel(row.keys, group.box);
        row.keyLabel->setAlignment(Qt::AlignRight | Qt::AlignTop);
        row.keyLabel->setFont(bold);
        grid->addWidget(row.textLabel, line, 0);
        grid->addWidget(row.keyLabel, line, 1);
        ++line;
    }
    grid->setColumnStretch(0, 1);
    return group.box;
}

void KeySheet::search(const QString& words) {
    const QStringList asked = words.split(' ', Qt::SkipEmptyParts);
    bool any = false;
    for (const Group& group : groups_) {
        bool anyHere = false;
        for (const Row& row : group.rows) {
            const QString all = QStringLiteral("%1 %2 %3 %4").arg(group.title, row.text, row.keys, row.tip);
            const bool fits = std::all_of(asked.begin(), asked.end(), [&](const QString& word) {
                return all.contains(word, Qt::CaseInsensitive);
            });
            row.textLabel->setVisible(fits);
            row.keyLabel->setVisible(fits);
            anyHere |= fits;
        }
        group.box->setVisible(anyHere);
        any |= anyHere;
    }
    nothing_->setText(tr("Nothing in the menus is called “%1”.").arg(words));
    nothing_->setVisible(!any);
}

void KeySheet::fillPage(QTextDocument& document) const {
    QString html = QStringLiteral("<h2>Fovea: %1</h2><table cellspacing='0' cellpadding='3' width='100%'>").arg(windowTitle().toHtmlEscaped());
    for (const Group& group : groups_) {
        html += QStringLiteral("<tr><td colspan='2'><b>%1</b></td></tr>").arg(group.title.toHtmlEscaped());
        for (const Row& row : group.rows)
            if (!row.keys.isEmpty())
                html += QStringLiteral("<tr><td>%1</td><td>%2</td></tr>").arg(row.text.toHtmlEscaped(), row.keys.toHtmlEscaped());
    }
    QFont small = document.defaultFont();
    small.setPointSizeF(8.5);
    document.setDefaultFont(small);
    document.setHtml(html + QStringLiteral("</table>"));
}

void KeySheet::print() {
    auto* printer = new QPrinter(QPrinter::HighResolution);
    printer->setDocName(windowTitle());
    auto* dialog = new QPrintDialog(printer, this);
    dialog->setObjectName(QStringLiteral("keyPrintDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this](QPrinter* chosen) {
        QTextDocument page;
        fillPage(page);
        page.print(chosen);
    });
    connect(dialog, &QObject::destroyed, dialog, [printer] { delete printer; });
    dialog->open();
}

}  // namespace fovea
