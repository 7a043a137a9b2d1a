#include "ui/widgets/action_list.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace fovea {

namespace {

void collect(const QMenu& menu, const QString& top, const QString& path, QList<ListedAction>& into) {
    for (QAction* action : menu.actions()) {
        if (action->isSeparator() || action->property(kPassingAction).toBool()) continue;
        const QString lasting = action->property(kLastingText).toString();
        const QString text = plainText(lasting.isEmpty() ? action->text() : lasting);
        if (const QMenu* sub = action->menu()) {
            collect(*sub, top, path.isEmpty() ? text : QStringLiteral("%1 › %2").arg(path, text), into);
            continue;
        }
        QStringList keys;
        for (const QKeySequence& sequence : action->shortcuts()) keys << sequence.toString(QKeySequence::NativeText);
        into.append({action, top, path, text, keys.join(QStringLiteral("  "))});
    }
}

}  // namespace

QList<ListedAction> actionsOf(const QMenuBar& bar) {
    QList<ListedAction> list;
    for (const QAction* top : bar.actions())
        if (top->menu()) collect(*top->menu(), plainText(top->text()), {}, list);
    return list;
}

QString plainText(const QString& menuText) {
    QString text = menuText;
    // "(&F)", as menus in Chinese carry their mnemonics.
    static const QRegularExpression kMnemonicBehind(QStringLiteral("\\s*\\(&.\\)"));
    text.remove(kMnemonicBehind);
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01")).remove('&').replace(QStringLiteral("\x01"), QStringLiteral("&"));
    return text.remove(QStringLiteral("…")).trimmed();
}

}  // namespace fovea
