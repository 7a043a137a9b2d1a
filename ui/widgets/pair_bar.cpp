#include "ui/widgets/pair_bar.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include "ui/model/difference_model.h"
#include "ui/widgets/icons.h"

namespace fovea {

namespace {
constexpr int kNameWidth = 176;

// The bar lies among the pictures, whose own keys these are too: in a list they choose, on a button they press. Enter is
// none of them, and Qt's lists close on it before anybody is asked.
bool ownKey(const QEvent& event) {
    if (event.type() != QEvent::ShortcutOverride) return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    if (key.modifiers() & ~Qt::KeypadModifier) return false;
    switch (key.key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
        case Qt::Key_Home:
        case Qt::Key_End:
        case Qt::Key_Space: return true;
        default: return false;
    }
}
}  // namespace

PairBar::PairBar(PairModel& pair, DifferenceModel& difference, QWidget* parent)
    : QWidget(parent),
      pair_(pair),
      difference_(difference),
      first_(new QComboBox(this)),
      exchange_(new QToolButton(this)),
      second_(new QComboBox(this)),
      kind_(new QComboBox(this)),
      grid_(new QComboBox(this)),
      range_(new QComboBox(this)) {
    setObjectName(QStringLiteral("pairBar"));
    setAutoFillBackground(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 3, 8, 3);
    row->setSpacing(6);
    const auto name = [](QWidget* widget, const char* object, const QString& words, const QString& tip) {
        widget->setObjectName(QString::fromLatin1(object));
        widget->setAccessibleName(words);
        widget->setToolTip(tip);
    };
    name(first_, "pairFirst", tr("First picture"), tr("The first picture: at the left of an upright line, subtracted in a difference"));
    name(second_, "pairSecond", tr("Second picture"), tr("The second picture: at the right of an upright line"));
    name(exchange_, "pairExchange", tr("Exchange the pictures"), tr("Exchange the two pictures"));
    name(kind_, "differenceKind", tr("Kind of difference"), tr("What the map of differences shows"));
    name(grid_, "differenceGrid", tr("Size at which they are compared"),
         tr("Pictures of different sizes are brought to one of the two first; the view says which"));
    name(range_, "differenceRange", tr("Range of the colours"), tr("The difference that has the last colour"));
    exchange_->setIcon(icon(Glyph::blink));
    exchange_->setProperty("flat", true);
    kind_->addItems({tr("Absolute"), tr("Signed"), tr("SSIM map")});
    grid_->addItems({tr("At the finer size"), tr("At the original's size")});
    range_->addItem(tr("Range found"), 0.0);
    for (const int range : {2, 5, 10, 20, 50, 100, 255}) range_->addItem(tr("To %n grey level(s)", nullptr, range), static_cast<double>(range));
    for (QComboBox* box : {first_, second_}) {
        box->setFixedWidth(kNameWidth);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row->addWidget(box);
        if (box == first_) row->addWidget(exchange_);
    }
    row->addSpacing(8);
    for (QComboBox* box : {kind_, grid_, range_}) row->addWidget(box);
    for (QComboBox* box : {first_, second_, kind_, grid_, range_}) box->view()->installEventFilter(this);
    // The mouse leaves the keys with the pictures.
    for (QComboBox* box : {first_, second_, kind_, grid_, range_}) box->setFocusPolicy(Qt::TabFocus);
    exchange_->setFocusPolicy(Qt::TabFocus);
    row->addStretch(1);
    connect(first_, &QComboBox::activated, this, [this](int i) { pair_.chooseFirst(first_->itemData(i).toInt()); });
    connect(second_, &QComboBox::activated, this, [this](int i) { pair_.chooseSecond(second_->itemData(i).toInt()); });
    connect(exchange_, &QToolButton::clicked, &pair_, &PairModel::exchange);
    connect(kind_, &QComboBox::activated, this,
            [this](int i) { difference_.setKind(static_cast<DifferenceKind>(i)); });
    connect(grid_, &QComboBox::activated, this, [this](int i) { difference_.setGrid(static_cast<GridChoice>(i)); });
    connect(range_, &QComboBox::activated, this,
            [this](int i) { difference_.setAskedRange(range_->itemData(i).toDouble()); });
    connect(&pair_, &PairModel::changed, this, &PairBar::fill);
    connect(&difference_, &DifferenceModel::changed, this, &PairBar::fillDifference);
    fill();
    fillDifference();
}

// Of its boxes and buttons.
bool PairBar::event(QEvent* event) {
    if (!ownKey(*event)) return QWidget::event(event);
    event->accept();
    return true;
}

// Of the lists that they open.
bool PairBar::eventFilter(QObject* object, QEvent* event) {
    if (!ownKey(*event)) return QWidget::eventFilter(object, event);
    event->accept();
    return true;
}

void PairBar::fill() {
    const PicturePair now = pair_.pair();
    const std::vector<int> pictures = pair_.pictures();
    for (QComboBox* box : {first_, second_}) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (const int id : pictures) box->addItem(pair_.nameOf(id), id);
        box->setCurrentIndex(box->findData(box == first_ ? now.first : now.second));
    }
    exchange_->setEnabled(now.whole());
}

void PairBar::fillDifference() {
    kind_->setCurrentIndex(static_cast<int>(difference_.kind()));
    grid_->setCurrentIndex(static_cast<int>(difference_.grid()));
    range_->setCurrentIndex(range_->findData(difference_.askedRange()));
    for (QComboBox* box : {kind_, grid_, range_}) box->setVisible(difference_.on());
    range_->setEnabled(difference_.kind() != DifferenceKind::ssim);
}

}  // namespace fovea
