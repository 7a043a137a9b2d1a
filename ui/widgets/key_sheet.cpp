#include "ui/widgets/key_sheet.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>

namespace fovea {

KeySheet::KeySheet(QWidget& window) : QDialog(&window) {
    setObjectName(QStringLiteral("keySheet"));
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    QList<std::pair<QString, QString>> rows;
    for (const QAction* action : window.findChildren<QAction*>()) {
        QStringList keys;
        for (const QKeySequence& sequence : action->shortcuts()) keys << sequence.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            rows.append(
                {keys.join(QStringLiteral("  ")), QString(action->text()).remove('&').remove(QStringLiteral("…"))});
    }
    rows.append({tr("Arrows"), tr("Move the pictures")});
    rows.append({tr("Wheel"), tr("Zoom at the pointer")});
    rows.append({tr("Drag"), tr("Move the pictures")});
    rows.append({tr("Double click"), tr("One view alone, and back")});
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(24, 20, 24, 20);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(6);
    const int half = static_cast<int>((rows.size() + 1) / 2);
    for (int i = 0; i < rows.size(); ++i) {
        auto* key = new QLabel(rows[i].first, this);
        QFont bold = key->font();
        bold.setBold(true);
        key->setFont(bold);
        grid->addWidget(key, i % half, i / half * 3, Qt::AlignRight);
        grid->addWidget(new QLabel(rows[i].second, this), i % half, i / half * 3 + 1);
    }
    grid->setColumnMinimumWidth(2, 24);
}

}  // namespace fovea
