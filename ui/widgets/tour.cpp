#include "ui/widgets/tour.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/widgets/theme.h"

namespace fovea {

namespace {
constexpr int kCardWidth = 340;
constexpr int kGap = 14;
constexpr int kLookMs = 120;
}  // namespace

Tour::Tour(QWidget& window, std::vector<TourStep> steps)
    : QWidget(&window),
      steps_(std::move(steps)),
      card_(new QFrame(this)),
      title_(new QLabel(card_)),
      text_(new QLabel(card_)),
      count_(new QLabel(card_)),
      skip_(new QPushButton(tr("Skip (Esc)"), card_)),
      back_(new QPushButton(tr("Back"), card_)),
      next_(new QPushButton(card_)) {
    setObjectName(QStringLiteral("tour"));
    setAccessibleName(tr("Tour"));
    setFocusPolicy(Qt::StrongFocus);
    card_->setObjectName(QStringLiteral("tourCard"));
    card_->setStyleSheet(QStringLiteral(
        "QFrame#tourCard { background: palette(window); border: 1px solid palette(highlight); border-radius: 8px; }"));
    auto* column = new QVBoxLayout(card_);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(8);
    title_->setObjectName(QStringLiteral("tourTitle"));
    title_->setWordWrap(true);
    QFont large = title_->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.15);
    title_->setFont(large);
    text_->setObjectName(QStringLiteral("tourText"));
    text_->setWordWrap(true);
    makeDim(*count_);
    column->addWidget(title_);
    column->addWidget(text_);
    column->addSpacing(4);
    auto* row = new QHBoxLayout;
    row->addWidget(count_, 1);
    skip_->setObjectName(QStringLiteral("tourSkip"));
    back_->setObjectName(QStringLiteral("tourBack"));
    next_->setObjectName(QStringLiteral("tourNext"));
    next_->setProperty("primary", true);
    for (QPushButton* button : {skip_, back_, next_}) row->addWidget(button);
    column->addLayout(row);
    connect(skip_, &QPushButton::clicked, this, &Tour::skip);
    connect(back_, &QPushButton::clicked, this, &Tour::back);
    connect(next_, &QPushButton::clicked, this, &Tour::next);
    connect(&timer_, &QTimer::timeout, this, &Tour::follow);
    window.installEventFilter(this);
    setGeometry(window.rect());
    QWidget::show();
    raise();
    show(0);
    timer_.start(kLookMs);
}

void Tour::show(int step) {
    step_ = step;
    const TourStep& now = steps_[static_cast<std::size_t>(step)];
    if (now.prepare) now.prepare();
    title_->setText(now.title);
    text_->setText(now.text);
    count_->setText(tr("%1 of %2").arg(step + 1).arg(steps()));
    back_->setVisible(step > 0);
    skip_->setVisible(step + 1 < steps());
    next_->setText(step == 0 ? tr("Begin") : step + 1 < steps() ? tr("Next") : tr("Done"));
    setAccessibleDescription(now.title + QStringLiteral(". ") + now.text);
    lit_ = QRect();
    follow();
    placeCard();
    raise();
    next_->setFocus();
    update();
}

void Tour::follow() {
    const TourStep& now = steps_[static_cast<std::size_t>(step_)];
    const QRect place = now.place ? now.place().adjusted(-4, -4, 4, 4).intersected(rect()) : QRect();
    if (place == lit_) return;
    lit_ = place;
    placeCard();
    update();
}

// Below, left, right or above of what is explained, where there is room; else in the middle of it.
void Tour::placeCard() {
    card_->ensurePolished();
    const int width = std::max(kCardWidth, card_->layout()->minimumSize().width());
    card_->setFixedWidth(width);
    const QSize size(width, card_->heightForWidth(width));
    const QRect room = rect().adjusted(kGap, kGap, -kGap, -kGap);
    QRect card(QPoint(), size);
    card.moveCenter(rect().center());
    if (!lit_.isEmpty()) {
        const int x = std::clamp(lit_.center().x() - size.width() / 2, room.left(), std::max(room.left(), room.right() - size.width() + 1));
        const int y = std::clamp(lit_.top(), room.top(), std::max(room.top(), room.bottom() - size.height() + 1));
        const QPoint corners[] = {{x, lit_.bottom() + kGap},
                                  {lit_.left() - size.width() - kGap, y},
                                  {lit_.right() + kGap, y},
                                  {x, lit_.top() - size.height() - kGap}};
        card.moveCenter(lit_.center());
        for (const QPoint& corner : corners)
            if (room.contains(QRect(corner, size))) {
                card.moveTopLeft(corner);
                break;
            }
    }
    card_->setGeometry(card);
}

void Tour::next() {
    if (step_ + 1 < steps())
        show(step_ + 1);
    else
        end();
}

void Tour::back() {
    if (step_ > 0) show(step_ - 1);
}

void Tour::skip() { end(); }

void Tour::end() {
    timer_.stop();
    hide();
    Q_EMIT ended();
    deleteLater();
}

// While the tour runs, keys are the tour's: without this Esc would cancel a run and letters would change the views.
bool Tour::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool Tour::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::Resize && object == parent()) {
        setGeometry(parentWidget()->rect());
        lit_ = QRect();
        follow();
        placeCard();
    }
    return QWidget::eventFilter(object, event);
}

void Tour::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Right:
        case Qt::Key_Space: next(); break;
        case Qt::Key_Left:
        case Qt::Key_Backspace: back(); break;
        case Qt::Key_Escape: skip(); break;
        default: break;
    }
    event->accept();
}

void Tour::mousePressEvent(QMouseEvent* event) { event->accept(); }

// Tab goes round on the card and never below it.
bool Tour::focusNextPrevChild(bool forwards) {
    QList<QPushButton*> buttons;
    for (QPushButton* button : {skip_, back_, next_})
        if (button->isVisible()) buttons << button;
    if (buttons.isEmpty()) return false;  // while it goes away
    const qsizetype now = buttons.indexOf(qobject_cast<QPushButton*>(focusWidget()));
    const qsizetype count = buttons.size();
    buttons[(now + (forwards ? 1 : count - 1)) % count]->setFocus(Qt::TabFocusReason);
    return true;
}

void Tour::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shade;
    shade.addRect(rect());
    if (!lit_.isEmpty()) {
        QPainterPath hole;
        hole.addRoundedRect(lit_, 6, 6);
        shade = shade.subtracted(hole);
    }
    painter.fillPath(shade, QColor(0, 0, 0, 150));
    if (lit_.isEmpty()) return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(lit_, 6, 6);
}

}  // namespace fovea
