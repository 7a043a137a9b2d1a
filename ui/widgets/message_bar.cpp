#include "ui/widgets/message_bar.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace fovea {

namespace {
constexpr int kNoticeMs = 7000;
constexpr int kMaxWaiting = 20;
}  // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), icon_(new QLabel(this)), text_(new QLabel(this)), close_(new QToolButton(this)) {
    setObjectName(QStringLiteral("messageBar"));
    setStyleSheet(
        QStringLiteral("QFrame#messageBar { background: palette(window); border: 1px solid palette(dark);"
                       " border-radius: 5px; } QFrame#messageBar[error=\"true\"] { border-left: 4px solid"
                       " #d0453a; }"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 8, 8);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->addWidget(icon_, 0, 0, Qt::AlignTop);
    text_->setObjectName(QStringLiteral("messageText"));
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(text_, 0, 1);
    auto* buttons = new QWidget(this);
    choices_ = new QHBoxLayout(buttons);
    choices_->setContentsMargins(0, 0, 0, 0);
    choices_->setSpacing(8);
    grid->addWidget(buttons, 1, 1);
    close_->setObjectName(QStringLiteral("messageClose"));
    close_->setIcon(icon(Glyph::close));
    close_->setProperty("flat", true);
    close_->setToolTip(tr("Close this message"));
    close_->setAccessibleName(tr("Close this message"));
    grid->addWidget(close_, 0, 2, Qt::AlignTop);
    connect(close_, &QToolButton::clicked, this, &MessageBar::showNext);
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &MessageBar::showNext);
    hide();
}

void MessageBar::showError(const QString& what, const QString& reason) { push({what, reason, true, {}}); }

void MessageBar::showNotice(const QString& text) { push({text, {}, false, {}}); }

void MessageBar::offer(const QString& text, const QList<MessageChoice>& choices) { push({text, {}, false, choices}); }

QString MessageBar::text() const { return isHidden() ? QString() : text_->text(); }

// An error is never hidden by a later notice; a notice gives way to whatever comes.
void MessageBar::push(Message message) {
    if ((isVisible() && message == current_) || waiting_.contains(message)) return;
    if (waiting_.size() >= kMaxWaiting) waiting_.removeFirst();
    waiting_.append(std::move(message));
    if (isHidden() || !current_.stays())
        showNext();
    else
        place();
}

void MessageBar::showNext() {
    timer_.stop();
    if (waiting_.isEmpty()) {
        hide();
        return;
    }
    current_ = waiting_.takeFirst();
    setProperty("error", current_.error);
    restyle(*this);
    showIcon();
    text_->setText(current_.reason.isEmpty() ? current_.what : current_.what + QStringLiteral(".\n") + current_.reason);
    setAccessibleName(text_->text());
    showChoices();
    if (!current_.stays()) timer_.start(kNoticeMs);
    const bool appears = isHidden();
    place();
    show();
    // What was not shown yet took no room in the layout.
    if (appears || !current_.choices.isEmpty()) place();
    raise();
}

void MessageBar::showIcon() {
    icon_->setPixmap(icon(current_.error ? Glyph::warning : Glyph::information).pixmap(18, 18));
}

void MessageBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange && icon_) showIcon();
    QFrame::changeEvent(event);
}

void MessageBar::showChoices() {
    while (QLayoutItem* item = choices_->takeAt(0)) {
        if (QWidget* button = item->widget()) {
            button->hide();
            button->setObjectName({});
            button->deleteLater();
        }
        delete item;
    }
    for (const MessageChoice& choice : current_.choices) {
        auto* button = new QPushButton(choice.text, choices_->parentWidget());
        button->setObjectName(choice.name);
        button->setAutoDefault(false);
        button->setToolTip(current_.what);
        connect(button, &QPushButton::clicked, this, [this, call = choice.call] {
            showNext();
            call();
        });
        choices_->addWidget(button);
        button->show();
    }
    choices_->addStretch(1);
    choices_->parentWidget()->setVisible(!current_.choices.isEmpty());
}

void MessageBar::place() {
    if (!parentWidget()) return;
    const int width = std::min(560, parentWidget()->width() - 24);
    // The border of the style sheet takes room, and is known only once the sheet has been applied.
    ensurePolished();
    const int height = heightForWidth(width);
    setGeometry((parentWidget()->width() - width) / 2, 38, width, std::max(height, 40));
}

}  // namespace fovea
